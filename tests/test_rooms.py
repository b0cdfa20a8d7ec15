"""Each room says what is in it, so that a stranger finds the way; and what it says is there."""

import ast
import re
from pathlib import Path

import pytest

MAILBOT = Path(__file__).parents[1] / "mailbot"
CROWDS = ("services", "web", "core/understanding", "adapters/database")
ROOMS = sorted(page.parent for crowd in CROWDS for page in (MAILBOT / crowd).glob("*/__init__.py"))


def _named(page: Path) -> list[str]:
    told = ast.get_docstring(ast.parse(page.read_text("utf-8"))) or ""
    return re.findall(r"`([a-z_]+)/?`", told)


def _modules(room: Path) -> set[str]:
    """Its modules, and its folders of modules."""
    return {path.stem for path in room.glob("*.py")} - {"__init__"} | {path.parent.name for path in room.glob("*/*.py")}


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: f"{room.parent.name}/{room.name}")
def test_a_room_names_its_modules_and_no_others(room: Path) -> None:
    named = _named(room / "__init__.py")
    assert sorted(named) == sorted(_modules(room))


@pytest.mark.parametrize("crowd", CROWDS)
def test_the_map_names_every_room(crowd: str) -> None:
    assert set(_named(MAILBOT / crowd / "__init__.py")) == _modules(MAILBOT / crowd)


def test_the_readme_names_every_room_of_the_services() -> None:
    readme = (MAILBOT.parent / "README.md").read_text("utf-8")
    rooms = {room.name for room in ROOMS if room.parent.name == "services"}
    assert {name for name in rooms if f"\n| `{name}/` |" not in readme} == set()
