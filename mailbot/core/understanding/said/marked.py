"""Lists of which only the lines with a mark are meant, or all but these: "only the ones with a star", "<-- this one
please", "those with a star I have already"."""

import re
from collections.abc import Iterator, Sequence

from mailbot.core.understanding.language.cues import kinds
from mailbot.core.understanding.language.tokens import tokens
from mailbot.core.understanding.language.words import is_in_group

_ARROW = r"<+[-=]+|←|⇐"
_STAR = r"[*★⭐]{1,3}|!{2,3}|[xX]{1,3}"
_MARK = re.compile(r"[*★⭐←→⇐⇒]|!!|<[-=]|[-=]>|\b[xX]{1,3}\b")
_BEHIND = re.compile(rf"(?:\s*(?:{_ARROW})|\s*[(\[](?:{_STAR})[)\]]|\s+\|?\s*(?:{_STAR})|[*★⭐]{{1,3}})(?=\s|$|\|)")
_BEFORE = re.compile(rf"\s*(?:[-=]+>|→|⇒|[*★⭐]{{2,3}}|[★⭐]|[(\[](?:{_STAR})[)\]])\s*")
_SIGN = re.compile(r"[(\[\"'„“«]\s?[*★⭐xX]{1,3}\s?[)\]\"'“”»]")
_WHOLE = re.compile(r"[.;:!?\n]")
_ONLY, _ASKS = frozenset(("merely", "unaided")), frozenset(("me", "wish", "polite"))
_THAT = frozenset(("wish", "polite", "it_is_me", "that_is_me", "me"))
_HAD = frozenset(("have", "keep", "stay", "stays_on"))
_DENIED = frozenset(("not", "lack"))
_OTHERWISE = frozenset(("not", "have", "keep", "stay", "any_more", "ago"))
_LONGEST = 12  # words of a line of a list
_ENDS = (".", "!", "?", ":")


def marked(text: str, subject: str = "") -> str:
    """The text without those lines of a list that have no mark, where its writer says that the marked ones are meant;
    without the marked ones where those are had."""
    if not _MARK.search(text):
        return text
    lines = text.split("\n")
    declared = _declared(f"{text}\n{subject}")
    found: list[str] = []
    for block in _blocks(lines):
        marks = {at for at in block if _is_marked(lines[at], bool(declared))}
        others = {at for at in block if at not in marks and _is_entry(lines[at])} if marks else set()
        meant, left = (others, marks) if declared == "had" else (marks, others)
        found += [_bare(lines[at]) if at in meant & marks and left else lines[at] for at in block if at not in left]
    return "\n".join(found)


def _declared(text: str) -> str:
    """What words say of what has a mark: `only` that it is all that is meant, "only the starred lines are mine", or
    that it is `had`."""
    marks = [whole for whole in _WHOLE.split(text) if _names_a_mark(whole)]
    wholes = [kinds(tokens(whole)) for whole in marks]
    parts = [kinds(tokens(part)) for whole in marks for part in whole.split(",") if _names_a_mark(part)]
    meant = [told & _ONLY for told in wholes] + [told & _ASKS for told in parts]
    if any(meant) and all(told.isdisjoint(_OTHERWISE) for told in wholes):
        return "only"
    return "had" if any(told & _HAD and not told & _DENIED for told in parts) else ""


def _names_a_mark(text: str) -> bool:
    return _SIGN.search(text) is not None or any(is_in_group(word.fold, "marks") for word in tokens(text))


def _blocks(lines: Sequence[str]) -> Iterator[list[int]]:
    """The places of the lines between empty ones, and of each empty one."""
    block: list[int] = []
    for at, line in enumerate(lines):
        if not line.strip():
            yield block
            block = []
        block.append(at)
    yield block


def _is_entry(line: str) -> bool:
    """Whether a line is one of a list, and no sentence beside it."""
    words = tokens(line)
    return 0 < len(words) <= _LONGEST and not line.rstrip().endswith(_ENDS) and not kinds(words) & _THAT


def _is_marked(line: str, declared: bool) -> bool:
    """Whether a line has a mark, which was declared, or behind which words ask for it."""
    behind = _BEHIND.search(line)
    if behind is None or not line[: behind.start()].strip():
        return declared and _BEFORE.match(line) is not None
    told = kinds(tokens(line[behind.end() :]))
    return (declared or bool(told & _THAT)) and not told & _OTHERWISE


def _bare(line: str) -> str:
    """The line without its mark; what stands behind that is a line of its own."""
    if before := _BEFORE.match(line):
        return f"- {line[before.end() :]}"
    behind = _BEHIND.search(line)
    if behind is None:
        return line
    note = line[behind.end() :].strip(" |")
    return f"- {line[: behind.start()].strip(' |-')}" + (f"\n{note}" if note else "")
