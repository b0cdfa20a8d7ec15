"""One value of a YAML file with its line and column, so that every error says where it is."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

import yaml

from mailbot.adapters.rulebook.files import Files
from mailbot.adapters.rulebook.problems import Problem, Problems, as_list, did_you_mean, listed
from mailbot.adapters.rulebook.sheets import is_address

NULL = "tag:yaml.org,2002:null"

DEEPEST = 20
"""How deep values may lie within each other; the rules need seven."""

LARGEST = 1_000_000
"""Characters of a file; PyYAML takes some seconds for as many."""


_MIND = "mind the indentation, the colons and the quotes"
_YAML = (
    ("found character '\\t'", "write blanks instead of the tab"),
    ("that cannot start any token", "put the text between quotes"),
    ("mapping values are not allowed here", f"put a text that holds a colon between quotes; else {_MIND}"),
    ("found another document", "remove the line ---, or what belongs to another file"),
)
"""What PyYAML says, in part, and what to do about it."""


@dataclass(frozen=True)
class Place:
    """One value and where it stands; readers note what is wrong with it and go on with something usable."""

    node: yaml.Node | None
    problems: Problems
    file: str
    path: str = ""
    parent: yaml.Node | None = None
    is_part: bool = False
    """Whether others may stand beside it in a list."""

    def wrong(self, what: str, fix: str) -> None:
        self.problems.note(self.problem(what, fix))

    def problem(self, what: str, fix: str) -> Problem:
        """Something that is to be told of this value."""
        mark = (self.node or self.parent or yaml.ScalarNode("", "")).start_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        return Problem(self.file, line, str(column), f"{self.path or 'the file'} {what}", fix)

    @property
    def given(self) -> bool:
        return self.node is not None

    def keys(self, known: Sequence[str] | None = None) -> dict[str, "Place"]:
        """The parts of a mapping; a key that is not known, or there twice, is wrong."""
        if self.node is None:
            return {}
        if not isinstance(self.node, yaml.MappingNode):
            self.wrong("is not a mapping", "write one `key: value` a line below it")
            return {}
        found: dict[str, Place] = {}
        for key, value in self.node.value:
            name = str(key.value)
            part = Place(value, self.problems, self.file, f"{self.path}.{name}" if self.path else name)
            if known is not None and name not in known:
                Place(key, self.problems, self.file, part.path).wrong(
                    "is not known here", did_you_mean(name, known, f"write {listed(known)}")
                )
            elif name in found:
                Place(key, self.problems, self.file, part.path).wrong("is there twice", "remove one of them")
            found[name] = part
        return found

    def at(self, name: str, parts: Mapping[str, "Place"]) -> "Place":
        """One part of this mapping, with a place even when it is missing."""
        path = f"{self.path}.{name}" if self.path else name
        return parts.get(name) or Place(None, self.problems, self.file, path, self.node)

    def items(self) -> list["Place"]:
        """The parts of a list; one value alone counts as a list of one."""
        if self.node is None:
            return []
        if isinstance(self.node, yaml.SequenceNode):
            return [
                Place(node, self.problems, self.file, f"{self.path}[{n}]", is_part=True)
                for n, node in enumerate(self.node.value, 1)
            ]
        return [replace(self, is_part=True)]

    def some(self) -> list["Place"]:
        """The parts of a list that has to have at least one."""
        parts = self.items()
        if not parts:
            self.wrong("is missing" if self.node is None else "is empty", "name at least one")
        return parts

    def text(self, default: str | None = None) -> str:
        """A word or sentence; needed unless there is a default."""
        if self.node is None and default is not None:
            return default
        if not isinstance(self.node, yaml.ScalarNode) or self.node.tag == NULL or not str(self.node.value).strip():
            self.wrong("is missing" if self.node is None else "is not a plain value", self._plainly())
            return default or ""
        return str(self.node.value).strip()

    def _plainly(self) -> str:
        """What to write where a plain value should stand."""
        if isinstance(self.node, yaml.SequenceNode) and self.node.value:
            return "write one value, without the brackets of a list"
        if isinstance(self.node, yaml.MappingNode) and self.node.value:
            return "write a value, between quotes where it holds a colon"
        return "write a value"

    def once(self, seen: set[str]) -> str:
        """A name that no earlier place has; `seen` are theirs."""
        name = self.text()
        if name in seen:
            self.wrong(f"is “{name}” a second time", "give each its own id")
        seen.add(name)
        return name

    def one_of(self, allowed: Sequence[str], default: str | None = None) -> str:
        """One of a few words."""
        word = self.text(default)
        if word and word not in allowed:
            several = as_list(word) if self.is_part else ""
            self.wrong(f"is “{word}”", several or did_you_mean(word, allowed, f"write {listed(allowed)}"))
            return next(iter(allowed), "")
        return word

    def number(self, default: int, least: int = 1, most: int = 99_999) -> int:
        word = self.text(str(default))
        if not re.fullmatch("[0-9]{1,5}", word) or not least <= int(word) <= most:
            self.wrong(f"is “{word}”", f"write a whole number from {least} to {most}")
            return default
        return int(word)

    def yes(self) -> bool:
        """Whether this says `true`; what is not there says no."""
        return self.one_of(("true", "false"), "false") == "true"

    def address(self) -> str:
        word = self.text().lower()
        if word and not is_address(word):
            self.wrong(f"is “{word}”", as_list(word) or "write an e-mail address as name@company.example")
        return word

    def approver(self, groups: Mapping[str, str]) -> str:
        """An address in lower case, or the name of a group; `groups` has the names by their folded ones."""
        if isinstance(self.node, yaml.SequenceNode):
            self.wrong("is a list", "write one person; several are a group: name them under groups, and the group here")
            return ""
        word = self.text()
        if word and "@" not in word and word.casefold() in groups:
            return groups[word.casefold()]
        if word and not is_address(word.lower()):
            otherwise = "write an e-mail address as name@company.example, or the name of a group"
            several = "name several people under groups, and write the group here" if as_list(word) else ""
            self.wrong(f"is “{word}”", several or did_you_mean(word, groups.values(), otherwise))
        return word.lower()

    def day(self) -> date | None:
        word = self.text()
        try:
            return datetime.strptime(word, "%Y-%m-%d").date()  # noqa: DTZ007  # a date has no zone
        except ValueError:
            self.wrong(f"is “{word}”", "write a date as 2026-12-31")
            return None


class _Shallow(yaml.SafeLoader):
    """Stops at what is nested too deeply as soon as it comes: the scanner's time grows with the square of the depth."""

    def fetch_flow_collection_start(self, token: type[yaml.Token]) -> None:
        self._deeper(self.flow_level)
        super().fetch_flow_collection_start(token)

    def add_indent(self, column: int) -> bool:
        self._deeper(len(self.indents))
        return bool(super().add_indent(column))

    def _deeper(self, level: int) -> None:
        if level >= DEEPEST:
            what = f"more than {DEEPEST} values within each other"
            raise yaml.scanner.ScannerError(None, None, what, self.get_mark())


def root(files: Files, name: str) -> Place | None:
    """The whole of a file; None when it is missing, empty or no YAML, and then `problems` says so."""
    text = files.text(name)
    if text is None:
        return None
    wrong = files.problems.add
    if len(text) > LARGEST:
        line, at = text[:LARGEST].count("\n") + 1, LARGEST - text.rfind("\n", 0, LARGEST)
        wrong(name, line, str(at), f"is longer than {LARGEST:,} characters", "leave out what the rules do not need")
        return None
    try:
        node = yaml.compose(text, Loader=_Shallow)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line, column = (mark.line + 1, str(mark.column + 1)) if mark else (0, "")
        fix = next((fix for words, fix in _YAML if words in str(error.problem)), _MIND)
        wrong(name, line, column, f"is not YAML: {error.problem}", fix)
    except yaml.reader.ReaderError as error:
        line, at = text[: error.position].count("\n") + 1, error.position - text.rfind("\n", 0, error.position)
        wrong(name, line, str(at), f"holds a control character (U+{ord(text[error.position]):04X})", "remove it")
    else:
        if node is not None:
            return Place(node, files.problems, name)
        wrong(name, 1, "", "is empty", "see rules/README.md for what it holds")
    return None
