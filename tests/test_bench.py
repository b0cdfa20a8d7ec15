"""The measurements are not run with the tests; what they import from mailbot is there all the same."""

import ast
import importlib
from pathlib import Path

import pytest

BENCH = sorted((Path(__file__).parents[1] / "bench").glob("*.py"))


@pytest.mark.parametrize("measurement", BENCH, ids=lambda path: path.stem)
def test_a_measurement_can_be_started(measurement: Path) -> None:
    for node in ast.walk(ast.parse(measurement.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == "mailbot":
            module = importlib.import_module(node.module or "")
            for alias in node.names:
                assert hasattr(module, alias.name) or importlib.import_module(f"{node.module}.{alias.name}")
