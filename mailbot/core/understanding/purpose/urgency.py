"""Whether a mail tells of an emergency: what stands still now, or what is wished for at once because of trouble."""

from collections.abc import Sequence
from datetime import date

from mailbot.core.understanding.language.clauses import Stance
from mailbot.core.understanding.language.cues import Cue, is_kind
from mailbot.core.understanding.said.sentences import Sentence

_SOON = 4  # days until which something is wished for, at once, in an emergency
_TROUBLE = frozenset(("trouble", "not", "nothing", "lack", "barred"))


def is_urgent(lines: Sequence[Sentence], until: date | None, today: date) -> bool:
    """Whether an emergency is stated; what happens every now and then, "whenever the line stands still", is none."""
    stated = any(map(_states_one, lines))
    return stated or (any(map(_asks_at_once, lines)) and (_is_short(until, today) or any(map(_is_trouble, lines))))


def _states_one(line: Sentence) -> bool:
    """Whether a sentence says that it is one, and not only by the name of a system or a thing: "Emergency Plans", "the
    emergency lights"."""
    if "urgent" not in line.kinds or "recurring" in line.told:
        return False
    things = line.systems_at | {at for cue in line.cues if cue.kind == "idiom" for at in range(cue.start, cue.end)}
    said = [cue for cue in line.cues if cue.kind == "urgent" and cue.start not in things]
    return not all(_whenever(line, cue) for cue in said)


def _whenever(line: Sentence, cue: Cue) -> bool:
    """Whether it is told as what may happen: "I tell people when the line is down"."""
    clause = line.clause_at(cue.start)
    return clause.aside and is_kind(line.words[clause.start], "limit")


def _asks_at_once(line: Sentence) -> bool:
    """Whether words that ask for access say when: "give me Viewer immediately"; of "from now on" they do not, nor of
    what somebody would do "at once"."""
    begun = {cue.end for cue in line.cues if cue.kind == "when.from"}
    now = (line.clause_at(cue.start) for cue in line.cues if cue.kind == "at_once" and cue.start not in begun)
    return any(one.stance is Stance.ASKED and one.action == "request" and "able" not in one.kinds for one in now)


def _is_short(until: date | None, today: date) -> bool:
    return until is not None and (until - today).days <= _SOON


def _is_trouble(line: Sentence) -> bool:
    """Whether a sentence that asks for nothing tells of trouble: "the interlock will not release"."""
    return not line.asked and not line.segment.subject and bool(line.told & _TROUBLE)
