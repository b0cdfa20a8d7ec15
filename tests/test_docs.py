"""The documents say what is there: every command, every setting, and the diagrams made from the tables."""

import re
from pathlib import Path

import pytest
from pydantic import BaseModel
from typer.main import get_command

from mailbot import cli, config
from mailbot.core import workflow
from mailbot.services.fulfilment.sheet import DEFAULT_COLUMNS

ROOT = Path(__file__).parents[1]
DOCUMENTS = [ROOT / "README.md", ROOT / "rules" / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def _all() -> str:
    return "\n".join(document.read_text("utf-8") for document in DOCUMENTS)


def _block(name: str) -> str:
    found = re.search(rf"<!-- {name} -->\n(.*?)<!-- /{name.split()[0]} -->", _all(), re.DOTALL)
    assert found, f"no document has a block {name}"
    return found[1]


def _commands(group: object, prefix: str = "mailbot") -> list[str]:
    children = getattr(group, "commands", None)
    if not children:
        return [prefix]
    own = [prefix] if getattr(group, "invoke_without_command", False) else []
    return own + [name for child, command in children.items() for name in _commands(command, f"{prefix} {child}")]


@pytest.mark.parametrize("command", _commands(get_command(cli.app)))
def test_every_command_is_documented(command: str) -> None:
    assert re.search(rf"^\| `{command}\b", _block("commands"), re.MULTILINE)


def _listings(group: object, prefix: str = "mailbot") -> dict[str, str]:
    """What each list of commands in `--help` says of each of them."""
    told = {}
    for child, command in getattr(group, "commands", {}).items():
        told[f"{prefix} {child}"] = command.get_short_help_str(60)
        told |= _listings(command, f"{prefix} {child}")
    return told


def test_the_help_tells_what_each_command_does_in_a_sentence_that_a_terminal_shows_whole() -> None:
    listed = _listings(get_command(cli.app))
    assert {name: words for name, words in listed.items() if words.endswith("...") or not words.endswith(".")} == {}


def test_no_document_names_a_command_that_does_not_exist() -> None:
    named = re.findall(r"^\| `(mailbot [a-z ]+[a-z])", _block("commands"), re.MULTILINE)
    assert set(named) <= set(_commands(get_command(cli.app)))


def _settings(model: type[BaseModel], prefix: str = "") -> list[str]:
    names = []
    for name, field in model.model_fields.items():
        part = field.annotation
        nested = isinstance(part, type) and issubclass(part, BaseModel)
        names += _settings(part, f"{prefix}{name}.") if nested else [prefix + name]
    return names


@pytest.mark.parametrize("setting", _settings(config.Settings))
def test_every_setting_is_documented(setting: str) -> None:
    assert f"`{setting}`" in _block("settings")


def test_every_column_of_the_task_file_is_documented() -> None:
    assert [name for name in DEFAULT_COLUMNS if f"`{name}`" not in _all()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_between_the_documents_leads_somewhere(document: Path) -> None:
    for path, place in re.findall(r"\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)", document.read_text("utf-8")):
        there = document.parent / path if path else document
        assert there.exists(), path
        assert not place or place in _places(there), f"{path}#{place}"


def _places(document: Path) -> set[str]:
    """The headings of a document as GitHub makes addresses of them."""
    headings = re.findall(r"^#+ (.+)$", document.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("table", ["REQUEST", "TASK", "GRANT"])
def test_the_diagrams_are_those_of_the_tables(table: str) -> None:
    assert _block(f"diagram {table}").strip() == f"```mermaid\n{workflow.diagram(getattr(workflow, table))}\n```"


@pytest.mark.parametrize("code", list(cli.Exit))
def test_every_exit_code_is_documented(code: cli.Exit) -> None:
    assert f"\n| {code.value} | " in _all()


@pytest.mark.parametrize("document", DOCUMENTS[1:], ids=lambda path: str(path.relative_to(ROOT)))
def test_every_document_is_reached_from_the_readme(document: Path) -> None:
    assert f"]({document.relative_to(ROOT)})" in DOCUMENTS[0].read_text("utf-8")
