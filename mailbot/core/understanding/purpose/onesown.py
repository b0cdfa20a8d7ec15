"""Whether a sentence asks what its writer may use: "which programs am I allowed into?", "the list of all I'm cleared
for"; or what waits for its writer's decision, or whether something has been decided."""

from collections.abc import Iterable
from itertools import chain

from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.language.words import WRITER
from mailbot.core.understanding.purpose.openings import phrases_in
from mailbot.core.understanding.said.sentences import Sentence

_ASKS = frozenset(("tell", "polite", "wish"))
_OTHER = frozenset(("trouble", "lack", "not", "my_request"))
_MOST = 16  # words from what asks to the end of what is asked
_DONE = frozenset(("withdraw", "not", "trouble"))
_MINE = ("first_person", "me", "when.my", "my_own")
_BARE = 5  # words of a sentence that only names what it asks for: "my open approvals please"
_OWN = 2  # words of their own for what can be had: "rooms and programs"


def asks_for_ones_own(line: Sentence) -> bool:
    """Whether a sentence asks for all that its writer has, by whatever words: it names nothing of the catalog, and from
    the word that asks on it says little else than who may do what."""
    if not _asks(line) or line.mentions or line.people or not line.told.isdisjoint(_OTHER):
        return False
    asked = _places(line, "which_ones", range(len(line.words)))
    rest = range(min(asked, default=len(line.words)), len(line.words))
    may, mine = _places(line, "entitled", rest), _places(line, "on_my_name", rest)
    access = any(is_kind(line.words[at], "access") for at in rest[1:3])
    me = any(map(_is_writer, (line.words[at] for at in rest)))
    strange = line.unexplained.intersection(rest) - asked - may - mine
    told = bool(mine) or (me and (bool(may) or access))
    return told and len(rest) <= _MOST and len(strange) <= _OWN


def asks_what_waits(line: Sentence) -> bool:
    """Whether a sentence asks what its writer has to decide, and names nothing of the catalog: "do I have anything to
    approve?", "my open approvals please"."""
    every = range(len(line.words))
    if not _asks(line) and len(every) > _BARE and not _places(line, "which_ones", every):
        return False
    if line.mentions or line.people or not line.told.isdisjoint(_DONE):
        return False
    decides, waits = _places(line, "deciding", every), _places(line, "undecided", every)
    mine = frozenset(at for at in every if any(is_kind(line.words[at], kind) for kind in _MINE))
    strange = line.unexplained - decides - waits
    owned = {at for at in mine if is_kind(line.words[at], "when.my")}
    told = bool(waits) or decides | owned == set(every)  # "my approvals"
    return bool(mine and decides) and told and len(strange) <= _OWN and all(at < max(decides) for at in strange)


def asks_if_ruled(line: Sentence) -> bool:
    """Whether a sentence asks if what somebody wished for has been decided: "could you check whether the new role for
    me has been approved?" """
    every = range(len(line.words))
    whether = min(_places(line, "whether", every), default=len(line.words))
    return _asks(line) and bool(_places(line, "been_ruled", range(whether, len(line.words))))


def _asks(line: Sentence) -> bool:
    return line.segment.text.rstrip(" )\"'").endswith("?") or not line.told.isdisjoint(_ASKS)


def _places(line: Sentence, kind: str, among: Iterable[int]) -> frozenset[int]:
    """The places of the words of such phrases that begin among these."""
    return frozenset(chain.from_iterable(phrases_in(kind, line.words, among)))


def _is_writer(word: Token) -> bool:
    """Whether a word means the writer: "I", "my", "me"."""
    return word.fold in WRITER or is_kind(word, "first_person")
