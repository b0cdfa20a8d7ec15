"""Selectors of a style sheet that say more than one name, class or id: an element below others, with an attribute, of
several classes (CSS 2.1). What stands beside an element, and its states, are not understood."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

_STEP = re.compile(r"(?:\[[^\]]*+\]|[^\s>\[\]])++")
_PART = re.compile(r"""([.#][\w-]++|[a-z][a-z0-9]*+|\*)|\[\s*+([\w-]++)\s*+(?:([~|^$*]?=)\s*+([^\]]*+))?\]""")
_ROOTS = ("html", "body", "*")
"""Below these everything stands, whether a mail writes them or not."""
_MOST_STEPS = 100
"""How many steps of such selectors are looked at for each element of a page; more are not understood."""

Reached = frozenset[tuple[int, int]]
"""How far the elements around one have come: the number of a rule, and of the last of its steps that they fulfil."""


@dataclass(frozen=True, slots=True)
class _Step:
    """What one element has to be: its name (or empty), its classes and its id, and its attributes."""

    tag: str
    marks: frozenset[str]
    attributes: tuple[tuple[str, str, str], ...]

    @property
    def key(self) -> str:
        """What an element must have for this to be looked at."""
        named = (*sorted(self.marks), *(f"[{name}]" for name, _, _ in self.attributes))
        return named[0] if named else self.tag

    def means(self, tag: str, marks: Iterable[str], values: Mapping[str, str]) -> bool:
        """Whether an element is so."""
        if self.tag not in ("", "*", tag) or not self.marks.issubset(marks):
            return False
        return all(name in values and _fits(values[name].lower(), how, value) for name, how, value in self.attributes)


@dataclass(slots=True)
class Ways:
    """The selectors of one page with what they declare, looked up by what an element has."""

    rules: list[tuple[tuple[_Step, ...], str]] = field(default_factory=list)
    _steps: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    _count: int = 0

    def add(self, selector: str, declared: str) -> None:
        """Takes a selector (in lower case), if it is understood."""
        texts = _STEP.findall(selector)
        steps = [_step(text) for at, text in enumerate(texts, start=1) if text not in _ROOTS or at == len(texts)]
        found = tuple(step for step in steps if step)
        if not found or len(found) < len(steps) or self._count + len(found) > _MOST_STEPS:
            return
        for at, step in enumerate(found):
            self._steps.setdefault(step.key, []).append((len(self.rules), at))
        self.rules.append((found, declared))
        self._count += len(found)

    def met(
        self, tag: str, marks: Iterable[str], values: Mapping[str, str], around: Reached
    ) -> tuple[Reached, list[str]]:
        """How far the selectors are reached inside an element, and what they declare for it."""
        new, declared = set[tuple[int, int]](), list[str]()
        for key in dict.fromkeys((tag, "*", *marks, *(f"[{name}]" for name in values))):
            for rule, at in self._steps.get(key, ()):
                steps, said = self.rules[rule]
                if (at and (rule, at - 1) not in around) or not steps[at].means(tag, marks, values):
                    continue
                if at + 1 < len(steps):
                    new.add((rule, at))
                else:
                    declared.append(said)
        return (around | new if new else around), declared


def _step(text: str) -> _Step | None:
    tag, marks, attributes, at = "", list[str](), list[tuple[str, str, str]](), 0
    while at < len(text):
        found = _PART.match(text, at)
        if not found or (found[1] and found[1][0] not in ".#" and at):
            return None
        if not found[1]:
            attributes.append((found[2], found[3] or "", (found[4] or "").strip().strip("\"'")))
        elif found[1][0] in ".#":
            marks.append(found[1])
        else:
            tag = found[1]
        at = found.end()
    return _Step(tag, frozenset(marks), tuple(attributes))


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
