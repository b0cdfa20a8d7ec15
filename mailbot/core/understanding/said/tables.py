"""Forms and tables: what stands there under labels, put as an item for each wish: "- Tom Lee: Ledger Viewer"."""

import re
from collections.abc import Iterator, Mapping, Sequence

from mailbot.core.understanding.language.tokens import tokens
from mailbot.core.understanding.language.words import LABELS, WRITER, kinds_of
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.said.names import named_people

_FIELD = re.compile(r"\s*(?:[-*•·]\s+)?([^\W\d_][^:=\t|;]{1,30}?)\s*(?:[:=]|\t+| {3,})\s*(\S.*)$")
_CELLS = re.compile(r"\s*\t+\s*|\s*\|\s*| {3,}|\s*;\s*")
_RULE = re.compile(r"[\s|:+=-]*-{2,}[\s|:+=-]*$")  # "|---|---|" below a heading
_WISH = frozenset(("what", "level"))
_NOTES = ("until", "why")
_FULL_NAME = 2  # words of the name of somebody who may be new
_FEWEST = 2  # cells of a table's row


def as_lines(text: str, index: Index) -> str:
    """The text; of a form, or a table under a heading, that names a system with its level a line for each wish."""
    return "\n".join(_out_of_forms(list(_out_of_tables(text.split("\n"), index)), index))


def _label(text: str) -> str:
    """What a label stands for: `who`, `what`, `level`, `until` or `why`; empty for any other words."""
    return LABELS.get(" ".join(word.fold for word in tokens(text)), "")


def _row(found: Mapping[str, str], index: Index) -> str:
    """A wish as an item of a list; empty where it is for somebody whose name is none."""
    who = found.get("who", "")
    words = tokens(who)
    writer = any(word.fold in WRITER or "me" in kinds_of(word.fold) for word in words)
    if who and not writer and len(words) < _FULL_NAME and not named_people(words, index):
        return ""
    return f"- {'' if writer or not who else f'{who}: '}{found['what']} {found['level']}"


def _out_of_tables(lines: Sequence[str], index: Index) -> Iterator[str]:
    labels: list[str] = []
    heads: list[str] = []
    for line in lines:
        cells = [cell.strip() for cell in _CELLS.split(line.strip().strip("|").strip())]
        named = [_label(cell) for cell in cells] if len(cells) >= _FEWEST else []
        if set(named) >= _WISH and all(named) and len(set(named)) == len(named):
            labels, heads = named, cells
            continue
        if labels and _RULE.match(line):
            continue
        row = _row(dict(zip(labels, cells, strict=True)), index) if labels and len(cells) == len(labels) else ""
        if row:
            yield row
            yield from (
                f"{head} {cell}" if label == "until" else f"{head}: {cell}"
                for label, head, cell in zip(labels, heads, cells, strict=True)
                if cell and label in _NOTES
            )
            continue
        labels = labels if not line.strip() else []
        yield line


def _out_of_forms(lines: Sequence[str], index: Index) -> list[str]:
    found: list[str] = []
    record: dict[str, str] = {}
    held: list[str] = []

    def close() -> None:
        row = _row(record, index) if record.keys() >= _WISH else ""
        found.extend([row, *(line for line in held if _field(line)[0] in ("", *_NOTES))] if row else held)
        held.clear()

    for line in lines:
        label, value = _field(line)
        if label in record and label in ("who", "what", "level"):
            close()
            record = {} if label == "who" else {"who": record["who"]} if "who" in record else {}
        if label:
            record[label] = value
        if label or held:
            held.append(line)
        else:
            found.append(line)
    close()
    return found


def _field(line: str) -> tuple[str, str]:
    """What a line of a form says of what; empty for any other line."""
    match = _FIELD.match(line)
    label = _label(match[1]) if match else ""
    return (label, match[2].strip()) if match and label else ("", "")
