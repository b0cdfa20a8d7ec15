"""Whether a sentence asks what its writer may use: "which programs am I allowed into?", "the list of all I'm cleared
for"."""

from mailbot.core.understanding.language.cues import Cue, is_kind
from mailbot.core.understanding.language.words import WRITER
from mailbot.core.understanding.said.sentences import Sentence

_ASKS = frozenset(("tell", "polite", "wish"))
_OTHER = frozenset(("trouble", "lack", "not"))
_NEEDS = frozenset(("needs", "must", "shall"))
_MOST = 16  # words from what asks to the end of what is asked
_OWN = 2  # words of their own for what can be had: "rooms and programs"


def asks_for_ones_own(line: Sentence) -> bool:
    """Whether a sentence asks for all that its writer has, by whatever words: it names nothing of the catalog, and from
    the word that asks on it says little else than who may do what."""
    first = next((cue for cue in line.cues if cue.kind == "which_ones"), None)
    asks = line.segment.text.rstrip(" )\"'").endswith("?") or not line.told.isdisjoint(_ASKS)
    if first is None or not asks or line.mentions or line.people or not line.told.isdisjoint(_OTHER):
        return False
    rest = [cue for cue in line.cues if cue.start >= first.start]
    may = {at for cue in rest if cue.kind == "entitled" for at in range(cue.start, cue.end)}
    access = any(cue.kind == "access" and 0 <= cue.start - first.end <= 1 for cue in rest)
    me = any(cue.kind == "first_person" for cue in rest)
    mine = (me and (bool(may) or access)) or any(cue.kind == "on_my_name" for cue in rest)
    needs = any(
        cue.kind in _NEEDS and not may.issuperset(range(cue.start, cue.end)) and _is_the_writers(line, cue)
        for cue in rest
    )
    strange = [at for at in line.unexplained if at >= first.start]
    return mine and not needs and len(line.words) - first.start <= _MOST and len(strange) <= _OWN


def _is_the_writers(line: Sentence, cue: Cue) -> bool:
    """Whether it is the writer who needs or must: "which rights do I need?" """
    beside = line.words[max(cue.start - 1, 0) : cue.end + 1]
    return any(word.fold in WRITER or is_kind(word, "first_person") for word in beside)
