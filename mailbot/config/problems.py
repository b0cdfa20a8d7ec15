"""What is wrong with a setting, in words: where it stands, what was expected, what to write instead."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path

from pydantic import BaseModel
from pydantic_core import ErrorDetails

Place = tuple[str, ...]
"""The names that lead to a setting: ("mailbox", "url")."""

_EXPECTED: Mapping[str, str] = {
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_from_float": "a whole number",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "string_type": "text in quotes",
    "path_type": "text in quotes",
    "time_type": 'a time of day such as "16:00"',
    "time_parsing": 'a time of day such as "16:00"',
    "tuple_type": "a list in brackets",
    "list_type": "a list in brackets",
    "dict_type": "a table",
    "model_type": "a table with settings of its own",
    "literal_error": "{expected}",
    "greater_than": "more than {gt}",
    "greater_than_equal": "at least {ge}",
    "less_than": "less than {lt}",
    "string_pattern_mismatch": "text of the form {pattern}",
    "string_too_short": "some text",
    "string_too_long": "at most {max_length} characters",
}
"""Of each kind of problem that pydantic tells of, what was expected; braces take from what it tells."""

_HEADER = re.compile(r"\s*\[\s*([^\[\]]+?)\s*\]\s*(?:#.*)?")
_KEY = re.compile(r"""\s*((?:[\w-]+|"[^"]*")(?:\s*\.\s*(?:[\w-]+|"[^"]*"))*)\s*=""")


def told(file: Path, settings: type[BaseModel], problems: Iterable[ErrorDetails]) -> list[str]:
    """One sentence for each problem that pydantic found. What pydantic says of a value is not
    repeated: it may be a secret."""
    lines = dict(_lines(file))
    return list(dict.fromkeys(_told(file, lines, settings, problem) for problem in problems))


def _told(file: Path, lines: Mapping[Place, int], settings: type[BaseModel], problem: ErrorDetails) -> str:
    place = _known(settings, tuple(str(part) for part in problem["loc"]))
    name, variable = ".".join(place), "MAILBOT_" + "__".join(place).upper()
    if not place:
        return f"{file}: {_what(settings, place, problem)}"
    line = next((lines[place[:end]] for end in range(len(place), 0, -1) if place[:end] in lines), None)
    if variable in os.environ:
        where = f"in the variable {variable}"
    else:
        where = f"in {file}{f', line {line}' if line else ''}, or as {variable}"
    what = _what(settings, place, problem)
    return f"{name}{':' if what.startswith('expected') else ''} {what} ({where})"


def _known(settings: type[BaseModel], place: Place) -> Place:
    """The place as far as it names settings: pydantic adds which of several forms it tried, or which item of a list."""
    model: type[BaseModel] | None = settings
    for number, name in enumerate(place):
        if model is None:
            return place[:number]
        model = _part(model, name)
    return place


def _part(model: type[BaseModel], name: str) -> type[BaseModel] | None:
    """The settings within a setting, where it has such."""
    field = model.model_fields.get(name)
    kinds = (field.annotation, *getattr(field.annotation, "__args__", ())) if field else ()
    return next((kind for kind in kinds if isinstance(kind, type) and issubclass(kind, BaseModel)), None)


def _what(settings: type[BaseModel], place: Place, problem: ErrorDetails) -> str:
    if problem["type"] == "missing":
        return "is missing"
    if problem["type"] == "extra_forbidden":
        return f"is not a setting of mailbot{_instead(settings, place)}"
    if expected := _EXPECTED.get(problem["type"]):
        return f"expected {expected.format(**problem.get('ctx', {}))}"
    return problem["msg"].removeprefix("Value error, ")


def _instead(settings: type[BaseModel], place: Place) -> str:
    """The setting that was probably meant."""
    model: type[BaseModel] | None = settings
    for name in place[:-1]:
        model = _part(model, name) if model else None
    close = get_close_matches(place[-1], model.model_fields, n=1) if model else []
    return f": did you mean {'.'.join((*place[:-1], *close))}?" if close else ""


def _lines(file: Path) -> Iterator[tuple[Place, int]]:
    """Where each table and each setting of a TOML file begins. Only for pointing at: tomllib, which reads the file,
    does not tell, and a line within a text of several lines may look like a setting."""
    table: Place = ()
    for number, line in enumerate(file.read_text("utf-8").splitlines() if file.is_file() else (), start=1):
        if header := _HEADER.fullmatch(line):
            table = _names(header[1])
            yield table, number
        elif key := _KEY.match(line):
            yield (*table, *_names(key[1])), number


def _names(dotted: str) -> Place:
    return tuple(part.strip().strip('"') for part in dotted.split("."))
