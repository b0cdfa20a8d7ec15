"""Text as words: cleaned, cut, folded, and brought to a common form."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

LIMIT = 65_536
"""How many characters of a mail are read; what comes after is never an access wish."""

SHORT = 200
"""How many characters a text may have for what was found in it to be kept: so is the memory bounded."""

ID = "req"
"""The first word of a request's id, REQ-2026-00012, as words are cut and folded."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_ACCENT = re.compile(r"(?<=[^\W\d_])[`´](?=[^\W\d_])")  # typed for an apostrophe: "don´t"
_CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")
_OF_WHICH = re.compile(  # what may follow the French "dont"
    r"je|tu|ils?|elles?|on|[nv]ous|cet?|cette|ces|l[ea]s?|une?|des|du|[ms]on|[ms]as?|[ms]es?|[nv]otre|[nv]os|leurs?"
    r"|ne|y|en|plusieurs|certaine?s|quelques|aucune?|personne|chaque|tou(?:s|te?s?)"
)
_ITS_APOSTROPHE = {word: f"{word[:-1]}'s" for word in ("heres", "hows", "thats", "theres", "whats", "wheres", "whos")}
_UNMARKED = _ITS_APOSTROPHE.keys() | {"dont"}
_SPACES = dict.fromkeys(map(ord, "\u00a0\u2007\u202f"), " ")
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "ı": "i", "đ": "d", "æ": "ae", "œ": "oe", "’": "'"})


def clean(text: str) -> str:
    """The text with plain line ends and spaces, composed letters and no invisible characters, cut at `LIMIT`."""
    plain = text[:LIMIT].replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")
    shown = plain if plain.replace("\n", " ").isprintable() else _CONTROLS.sub("", plain)
    if "`" in shown or "´" in shown:  # hardly ever, and looking for a letter before each character takes long
        shown = _ACCENT.sub("'", shown)
    if shown.isascii():
        return shown
    spaced = shown.translate(_SPACES)
    return unicodedata.normalize("NFC", "".join(c for c in spaced if unicodedata.category(c) != "Cf"))


def fold(word: str) -> str:
    """The word without case, accents and typographic apostrophes, for comparing."""
    plain = word.casefold()
    if plain.isascii():
        return plain
    spread = unicodedata.normalize("NFKD", plain).translate(_LETTERS)
    return "".join(c for c in spread if not unicodedata.combining(c))


def stem(word: str) -> str:
    """A folded word without its plural and possessive ending."""
    word = word.removesuffix("'s").removesuffix("'")
    word = word[2:] if len(word) > 3 and word[1] == "'" and word[0] in "ldnjs" else word.removeprefix("qu'")
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


@lru_cache(maxsize=32_768)
def root(word: str) -> str:
    """A folded word without its usual verb and noun endings, so that `posting`, `posted` and `post` meet."""
    base = stem(word)
    for ending, least in (("ing", 6), ("ed", 5), ("er", 6), ("or", 6), ("e", 5)):
        if len(base) >= least and base.endswith(ending):
            base = base[: -len(ending)]
            return base[:-1] if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "ls" else base
    return base


class Token(NamedTuple):
    """One word: as written, folded and as a stem; `start` and `end` are offsets in its text."""

    text: str
    fold: str
    stem: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        return self.text[:1].isupper()


@lru_cache(maxsize=32_768)
def _forms(word: str) -> tuple[str, str]:
    folded = fold(word)
    return folded, stem(folded)


def tokens(text: str) -> tuple[Token, ...]:
    """The words of a text, in order; hyphens, slashes and underscores part words, apostrophes do not."""
    return _kept(text) if len(text) < SHORT else _cut(text)


def first_tokens(text: str, most: int) -> tuple[Token, ...]:
    """The first so many words of a text, however long it is."""
    return _cut(text, most)


def _cut(text: str, most: int | None = None) -> tuple[Token, ...]:
    found = []
    for match in islice(_WORD.finditer(text), most):
        written = match.group()
        found.append(Token(written, *_forms(written), *match.span()))
    for at, word in enumerate(found):
        if word.fold in _UNMARKED:
            found[at] = _with_its_apostrophe(word, found[at + 1 : at + 2])
    return tuple(found)


def _with_its_apostrophe(word: Token, behind: Sequence[Token]) -> Token:
    """The word; "whats" as "what's", and "dont" as "don't" but where French says "of which" with it, before who has or
    does something."""
    if whole := _ITS_APOSTROPHE.get(word.fold):
        return word._replace(fold=whole, stem=stem(whole))
    if not behind or behind[0].capital or _OF_WHICH.fullmatch(behind[0].fold):
        return word
    return word if "'" in behind[0].fold else word._replace(fold="don't", stem="don't")


_kept = lru_cache(maxsize=2_048)(_cut)
"""The stages look at the same lines again and again."""


def words_in(text: str) -> list[str]:
    """The words of a text without case and accents."""
    return [word.fold for word in tokens(text)]
