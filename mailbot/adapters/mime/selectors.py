"""Selectors of a style sheet that say more than one name, class or id (Selectors Level 4), met while a page is read.

What cannot be told before the page has ended, or is not understood, counts as fulfilled: a rule that may hide a text
hides it. What holds only while somebody points or types, and what is put before or behind a text, hides nothing.
"""

import re
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field, replace

_STEP = re.compile(r"[>+~]|(?:\[[^\]]*+\]|\((?:[^()]|\([^()]*+\))*+\)|[^\s>+~\[\]()])++")
_PART = re.compile(
    r"""(?P<name>[.#][\w-]++|[a-z][a-z0-9-]*+|\*)"""
    r"""|\[\s*+(?P<attribute>[\w-]++)\s*+(?:(?P<how>[~|^$*]?=)\s*+(?P<value>[^\]]*+))?\]"""
    r"""|:(?P<state>:?[\w-]++)(?:\((?P<inside>(?:[^()]|\([^()]*+\))*+)\))?"""
)
_CASELESS = re.compile(r"(?<=[\"'\s])\s*[is]$")
_ROOTS = ("html", "body", "*")
"""Below these everything stands, whether a mail writes them or not."""
_NEVER = re.compile(
    "hover|active|focus.*|visited|target.*|checked|indeterminate|disabled|invalid|user-.*|fullscreen|empty|blank"
    "|:?before|:?after|:(?!first-l).*"
)
_ANY = re.compile(r":(?:is|where|matches|any|-webkit-any|-moz-any)\(((?:[^()]|\([^()]*+\))*+)\)")
_MOST_STEPS = 100
"""How many steps of such selectors are looked at for each element of a page; more are not understood."""
_MOST_WAYS = 10
"""How many selectors one stands for that says “any of these”."""

Reached = frozenset[tuple[int, int]]
"""How far the elements around one have come: the number of a rule, and of the last of its steps that they fulfil."""


@dataclass(frozen=True, slots=True)
class _Step:
    """What one element has to be: its name (or empty), its classes and its id, its attributes, what it must not be, and
    which child of its parent, where that is said; `beside` tells that the step before it is a sibling's."""

    tag: str = ""
    marks: frozenset[str] = frozenset()
    attributes: tuple[tuple[str, str, str], ...] = ()
    never: tuple["_Step", ...] = ()
    place: int = 0
    beside: bool = False

    @property
    def key(self) -> str:
        """What an element must have for this to be looked at."""
        named = (*sorted(self.marks), *(f"[{name}]" for name, _, _ in self.attributes))
        return named[0] if named else self.tag or "*"

    def means(self, tag: str, marks: Set[str], values: Mapping[str, str], place: int) -> bool:
        """Whether an element is so."""
        if self.tag not in ("", "*", tag) or not self.marks <= marks or self.place not in (0, place):
            return False
        for name, how, told in self.attributes:
            if name not in values or not _fits(values[name].lower(), how, told):
                return False
        return not (self.never and any(step.means(tag, marks, values, place) for step in self.never))


@dataclass(slots=True)
class Beside:
    """What the elements have come to that stand in one element, so far: how many there are, and their steps."""

    count: int = 0
    reached: set[tuple[int, int]] = field(default_factory=set)


@dataclass(slots=True)
class Ways:
    """The selectors of one page with what they declare, looked up by what an element has."""

    rules: list[tuple[tuple[_Step, ...], str]] = field(default_factory=list)
    _steps: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    _count: int = 0

    def add(self, selector: str, declared: str) -> None:
        """Takes a selector (in lower case), if it can hold for what is read."""
        ways = [selector]
        while (several := _ANY.search(ways[0])) and len(ways) < _MOST_WAYS:
            first = ways.pop(0)
            ways += [
                first[: several.start()] + f"{one.strip()}" + first[several.end() :]
                for one in split_at_commas(several[1])
            ]
        for way in ways[:_MOST_WAYS]:
            self._add(way, declared)

    def _add(self, selector: str, declared: str) -> None:
        steps = _steps(selector)
        if not steps or self._count + len(steps) > _MOST_STEPS:
            return
        for at, step in enumerate(steps):
            self._steps.setdefault(step.key, []).append((len(self.rules), at))
        self.rules.append((steps, declared))
        self._count += len(steps)

    def met(
        self, tag: str, marks: Iterable[str], values: Mapping[str, str], around: Reached, beside: Beside
    ) -> tuple[Reached, list[str]]:
        """How far the selectors are reached inside an element, and what they declare for it."""
        has, new, told = frozenset(marks), set[tuple[int, int]](), list[str]()
        for key in dict.fromkeys((tag, "*", *marks, *(f"[{name}]" for name in values))):
            for rule, at in self._steps.get(key, ()):
                steps, said = self.rules[rule]
                step = steps[at]
                if at and (rule, at - 1) not in (beside.reached if step.beside else around):
                    continue
                if not step.means(tag, has, values, beside.count):
                    continue
                if at + 1 < len(steps):
                    new.add((rule, at))
                else:
                    told.append(said)
        beside.reached |= new
        return (around | new if new else around), told


def split_at_commas(text: str) -> list[str]:
    """The parts of a list of selectors; a comma in brackets parts nothing."""
    parts, depth, start = list[str](), 0, 0
    for at, sign in enumerate(text):
        depth += (sign in "([") - (sign in ")]")
        if sign == "," and depth <= 0:
            parts.append(text[start:at])
            start = at + 1
    return [*parts, text[start:]]


def _steps(selector: str) -> tuple[_Step, ...]:
    """The steps of a selector; none where it holds for nothing that is read."""
    found, beside = list[_Step](), False
    texts = _STEP.findall(selector)
    for at, text in enumerate(texts, start=1):
        if text in (">", "+", "~"):
            beside = text != ">"
        elif text not in _ROOTS or at == len(texts):
            step = _step(text)
            if step is None:
                return ()
            found.append(replace(step, beside=beside and bool(found)))
            beside = False
    return tuple(found)


def _step(text: str) -> _Step | None:
    """One step; None where it holds for nothing that is read."""
    tag, marks, attributes, never, place, at = "", list[str](), list[tuple[str, str, str]](), list[_Step](), 0, 0
    while at < len(text):
        found = _PART.match(text, at)
        if not found or (found["name"] and found["name"][0] not in ".#" and at):
            return None
        if found["attribute"]:
            told = _CASELESS.sub("", found["value"] or "").strip().strip("\"'")
            attributes.append((found["attribute"], found["how"] or "", told))
        elif state := found["state"]:
            if _NEVER.fullmatch(state):
                return None
            if state == "not":
                never += [step for one in split_at_commas(found["inside"] or "") if (step := _plainly(one.strip()))]
            elif state == "first-child" or (state == "nth-child" and (found["inside"] or "").strip().isdecimal()):
                place = int(found["inside"][:6]) if found["inside"] else 1
        elif found["name"][0] in ".#":
            marks.append(found["name"])
        else:
            tag = found["name"]
        at = found.end()
    return _Step(tag, frozenset(marks), tuple(attributes), tuple(never), place)


def _plainly(text: str) -> _Step | None:
    """A step that is said in full, so that it can be told that an element is not so."""
    return _step(text) if len(_STEP.findall(text)) == 1 and ":" not in text else None


def _fits(value: str, how: str, wanted: str) -> bool:
    match how:
        case "":
            return True
        case "=":
            return value == wanted
        case "~=":
            return wanted in value.split()
        case "|=":
            return value == wanted or value.startswith(f"{wanted}-")
        case "^=":
            return bool(wanted) and value.startswith(wanted)
        case "$=":
            return bool(wanted) and value.endswith(wanted)
        case _:
            return bool(wanted) and wanted in value
