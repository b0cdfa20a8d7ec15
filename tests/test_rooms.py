"""Each room says what is in it, so that a stranger finds the way; and what it says is there."""

import ast
import re
from pathlib import Path

import pytest

MAILBOT = Path(__file__).parents[1] / "mailbot"
LANGUAGES = MAILBOT / "core/understanding/language/words"
"""Its README tells what lives there, and how to add to it."""
ROOMS = sorted({page.parent for page in MAILBOT.rglob("__init__.py")} - {LANGUAGES})
NO_ROOMS = {"__init__", "__main__"}


def _named(page: Path) -> list[str]:
    told = ast.get_docstring(ast.parse(page.read_text("utf-8"))) or ""
    return re.findall(r"`([a-z_]+)/?`", told)


def _modules(room: Path) -> set[str]:
    """Its modules, and its folders of modules."""
    return {path.stem for path in room.glob("*.py")} - NO_ROOMS | {path.parent.name for path in room.glob("*/*.py")}


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: str(room.relative_to(MAILBOT.parent)))
def test_a_room_names_its_modules_and_no_others(room: Path) -> None:
    named = _named(room / "__init__.py")
    assert sorted(named) == sorted(_modules(room))


def test_the_readme_names_every_room_of_the_services() -> None:
    readme = (MAILBOT.parent / "README.md").read_text("utf-8")
    rooms = {room.name for room in ROOMS if room.parent.name == "services"}
    assert {name for name in rooms if f"\n| `{name}/` |" not in readme} == set()
