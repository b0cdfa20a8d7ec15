"""The strict form in which a mail decides: `approve: reason` or `reject: reason` as the first own line."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from mailbot.core.register import Verb
from mailbot.core.understanding.language.tokens import clean, fold, tokens
from mailbot.core.understanding.language.words import DECIDES
from mailbot.core.understanding.purpose.decisions import decides_otherwise, narrows
from mailbot.core.understanding.said.own import parts

Doubt = Literal["", "form", "twice", "question", "otherwise", "condition", "link", "reason"]

_VERBS: tuple[Verb, ...] = ("approve", "reject")
VERBS: Mapping[str, Verb] = {word: verb for word, said in DECIDES.items() for verb in _VERBS if verb == said}
"""The words that decide before a colon, folded, in every language."""

_MARKS = r"\s*_\"'`“”„«»‘’"
_LINE = re.compile(rf"[{_MARKS}]*([^\W\d_]+)[{_MARKS}]*[:：﹕︓꞉∶](.*)")
_LINK = re.compile(r"<?https?://\S+")
_QUESTIONS = re.compile("[?？¿؟]")
_LONGEST = 4_000
"""Letters of a reason; what is longer is none, and would be long looked through for doubts."""
_NO_REASON = frozenset(("because", "reason", "why"))
"""What stands in the place of a reason in our own mail."""


@dataclass(frozen=True, slots=True)
class Form:
    """What a mail decides, and the reason it gives; without a verb it decides nothing, and `doubt` says why."""

    verb: Verb | None
    reason: str = ""
    doubt: Doubt = ""


def read_form(text: str, sender: str = "") -> Form:
    """The decision in the sender's own words; `sender` is the name in the From header, which may sign the mail.

    The form stands in the first line, once; what follows is the reason. Anything that doubts, asks, contradicts or
    narrows makes it no decision. Zero-width characters, case, blanks and the width of the colon do not matter.
    """
    lines = [line for line in parts(text, sender).own.split("\n") if line.strip()]
    found = [(at, verb, rest) for at, line in enumerate(lines) for verb, rest in _orders(line)]
    if not found or found[0][0] > 0 or sum(map(len, lines)) > _LONGEST:
        return Form(None, doubt="form")
    if len(found) > 1:
        return Form(None, doubt="twice")
    _, verb, rest = found[0]
    said = "\n".join([rest, *lines[1:]])  # a line's end parts sentences as a full stop does
    reason = " ".join(said.split()).strip("*_` ")
    doubt: Doubt = next((name for name, holds in _DOUBTS if holds(verb, said) or holds(verb, reason)), "")
    return Form(None if doubt else verb, reason if _says_something(reason) else "", doubt)


def read_question(text: str, sender: str = "") -> str:
    """What an approver wants to know, in the form `ask: …` as the first own line; empty for every other mail.

    A mail that also decides asks nothing.
    """
    lines = [line for line in parts(text, sender).own.split("\n") if line.strip()]
    found = _LINE.match(lines[0]) if lines else None
    if not found or DECIDES.get(fold(found[1])) != "ask" or any(_orders(line) for line in lines):
        return ""
    return " ".join(" ".join([found[2], *lines[1:]]).split()).strip("*_` ")


def is_order(line: str) -> bool:
    """Whether a line of a mail has the form of a decision, whatever invisible signs are in it."""
    return bool(_orders(clean(line)))


def _orders(line: str) -> list[tuple[Verb, str]]:
    """The decision that a line has the form of, with what follows its colon; empty when it has not."""
    found = _LINE.match(line)
    verb = VERBS.get(fold(found[1])) if found else None
    return [(verb, found[2])] if found and verb else []


def _says_something(reason: str) -> bool:
    words = [word.fold for word in tokens(reason)]
    return bool(words) and not (len(words) == 1 and words[0] in _NO_REASON)


_DOUBTS: tuple[tuple[Doubt, Callable[[Verb, str], bool]], ...] = (
    ("link", lambda verb, reason: bool(_LINK.search(reason)) and not _says_something(_LINK.sub(" ", reason))),
    ("question", lambda verb, reason: bool(_QUESTIONS.search(_LINK.sub(" ", reason)))),
    ("otherwise", decides_otherwise),
    ("condition", lambda verb, reason: verb == "approve" and narrows(reason)),
    ("reason", lambda verb, reason: verb == "reject" and not _says_something(reason)),
)
