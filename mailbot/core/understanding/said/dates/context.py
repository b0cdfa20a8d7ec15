"""What the words around a date make of it: the end of what is wished, of what one has now, or of something else."""

from datetime import date
from enum import Enum, auto

from mailbot.core.understanding.language.clauses import Stance
from mailbot.core.understanding.language.words import MONTHS, is_in_group
from mailbot.core.understanding.said.dates.line import Line
from mailbot.core.understanding.said.dates.said import Said

_NEAR = 5  # words before a verb in which its subject stands
_TOUCHES = 3  # words that may stand from "prolong" to "until"
_DENIED = 8  # words before "until" in which a "not" belongs to it
_SOON, _LATER = 7, 31  # days within which "until" is, or may be, the day by which something is set up
_BESIDE = 1  # words that may stand before "until" in a sentence that only says until when
_OVER = 7  # words after a duration in which "then remove it" may stand
_LAPSES = ("when.lapse", "when.unneeded")
_WISHES = (
    "wish",
    "extend",
    "grant",
    "polite",
    "when.enough",
    "when.it",
    "access",
    "when.label",
    "when.stay",
    "it_is_me",
)
_THINGS = ("wish", "when.it", "access")


class Part(Enum):
    """What a day ends."""

    WISH = auto()
    PRESENT = auto()
    OTHER = auto()


def part_of(line: Line, said: Said, today: date, *, asking: bool, extending: bool) -> Part:
    """What these words about time end; `asking` when the sentence asks, `extending` when the mail asks to prolong."""
    if said.role in ("past", "start", "due", "plain") and not _lapses(line, said):
        return Part.WISH if asking and said.role == "plain" and _stands_in(line, said) else Part.OTHER
    if line.latest("instead", max(0, said.start - 1), said.start) >= 0:
        return Part.PRESENT if extending else Part.OTHER  # "until June instead of until April"
    if _is_delivery(line, said, today) or _was(line, said) or _is_not(line, said) or _is_farewell(line, said, asking):
        return Part.OTHER
    if said.role in ("plain", "last") and not extending and _is_over(line, said):
        return Part.WISH  # "back to normal on 24 July, that's when it can lapse"
    if extending and _would_end(line, said):
        return Part.PRESENT
    if extending and said.role == "to" and _is_had(line, said):
        return Part.PRESENT
    if said.role in ("for", "bare", "more", "to", "back") and not (said.role == "to" and _lapses(line, said)):
        return Part.WISH if _suits(line, said, extending) and (asking or _is_wished(line, said)) else Part.OTHER
    start, _ = line.clause(said.start, said.end)
    prolongs = line.has("extend", max(start, said.start - _TOUCHES), said.start)
    if extending and prolongs and said.role == "last" and not said.duration:
        return Part.WISH  # "could that go on until 30 June"
    present = line.has("when.present", max(start, said.start - 3), said.start + 1)
    wishes = line.has("wish", start, said.start) or line.has("polite", *line.clause(said.start, said.end))
    if extending and (_is_had(line, said) or (present and not wishes)):
        return Part.PRESENT
    verb = _verb(line, said, extending=extending)
    if verb >= 0 and not _is_over(line, said):
        return _ended_by(line, said, verb, extending)
    return Part.WISH if not _away(line, said) and (asking or _is_wished(line, said)) else Part.OTHER


def _would_end(line: Line, said: Said) -> bool:
    """Whether it is told when something would end unless it went on: "her VPN would end on the 12th; let it run …"."""
    start, end = line.clause(said.start, said.end)
    wishes = line.has("wish", start, end) or line.has("polite", start, end)
    return not wishes and line.has("when.would", start, said.end) and line.has("when.lapse", start, end)


def _stands_in(line: Line, said: Said) -> bool:
    """Whether somebody stands in for another in a month: "I cover for Tom in April"."""
    start, end = line.clause(said.start, said.end)
    led = any(line.after(kind, said.start - 1) > 0 for kind in ("when.on", "when.for", "when.during"))
    stays = line.has("when.stay", start, end) and not line.has("when.was", start, end)
    return led and stays and line.word(said.start) in MONTHS


def _is_had(line: Line, said: Said) -> bool:
    """Whether the day ends what somebody has by now: "Priya has Viewer in the Ledger until 31 March"."""
    clause = line.sentence.clause_at(said.start)
    names = clause.aside or not line.named.isdisjoint(range(clause.start, clause.end))  # "…, which I have until Monday"
    held = "first_person" in clause.kinds and "when.my" not in clause.kinds  # "I've Viewer in the Ledger up to today"
    had = "have" in clause.kinds or ((held or "hold" in clause.kinds) and names)
    ends = said.role in ("last", "to") or any(line.has(kind, clause.start, said.start) for kind in _LAPSES)
    return had and ends and clause.stance is not Stance.ASKED


def _verb(line: Line, said: Said, *, extending: bool = False) -> int:
    """Where the verb stands that says that something ends or goes on; -1 when there is none."""
    start, end = line.clause(said.start, said.end)
    whole = line.after("when.lapse", said.start) and said.role == "last"
    before = max(line.latest(kind, start, said.start) for kind in ("when.runs", *_LAPSES))
    head = line.latest("when.lapse_head", start, said.start)
    split = head if head >= 0 and line.has("when.lapse_tail", said.end, end) else -1
    has = extending and not line.has("extend", start, end)
    behind = before < 0 and (has or said.role not in ("last", "range"))
    ends = (at for kind in ("when.runs", *_LAPSES) for at in line.places(kind, said.end, end))
    after = next((at for at in ends if not line.after("stay", at + 1)), -1) if behind else -1  # "laufen lassen"
    return said.start if whole else max(before, split, after)


def _lapses(line: Line, said: Said) -> bool:
    """Whether a day that would end nothing is one on which, after which or before which something shall end."""
    start, end = line.clause(said.start, said.end)
    if said.day is None or said.role == "past" or _hands_in(line, start, end):
        return False
    told = any(line.has(kind, start, end) for kind in _LAPSES) or (
        line.has("when.lapse_head", start, said.start) and line.has("when.lapse_tail", said.end, end)
    )
    return (told and _verb(line, said) >= 0) or _is_over(line, said)


def _is_over(line: Line, said: Said) -> bool:
    """Whether "then remove it" stands beside."""
    start, end = line.clause(said.start, said.end)
    return line.has("when.over", said.end, min(said.end + _OVER, line.end)) or line.has("when.over", start, end)


def _ended_by(line: Line, said: Said, verb: int, extending: bool) -> Part:
    """Something ends: what is wished when it shall end or "it" is its subject; else another thing, or what one has."""
    start, end = line.clause(said.start, said.end)
    first = max(start, min(verb, said.start) - _NEAR)
    subject = any(line.has(kind, first, said.start) for kind in ("when.it", "access"))
    behind = 0 < start < verb <= line.skip(start, "to")  # "…, to run until May"
    subject = (
        subject
        or behind
        or not line.named.isdisjoint(range(first, said.start))
        or (verb == start and _begins_lapse(line, verb))
    )
    moved = "instead" in line.sentence.told  # "my access shall end on 30 June instead of 31 May"
    if extending and subject and line.has("when.my", first, verb) and not moved:  # "my access would end on 31 May"
        return Part.PRESENT
    shall = line.has("when.should", start, end) or line.has("when.unneeded", start, end)
    if shall and (subject or moved or not extending):
        return Part.WISH
    if not subject:
        return Part.OTHER
    return Part.PRESENT if extending else Part.WISH


def _begins_lapse(line: Line, at: int) -> bool:
    return any(line.after(kind, at) for kind in _LAPSES)


def _is_delivery(line: Line, said: Said, today: date) -> bool:
    """Whether the day is the one by which something shall be done: "bis Freitag fertig", "bis Freitag einrichten"."""
    start, end = line.clause(said.start, said.end)
    if said.role != "last" or line.has("when.lapse", start, end) or line.has("stays_on", start, end):
        return False
    soon = said.day is not None and (said.day - today).days <= _SOON
    outside = ((start, said.start), (said.end, end))  # "until the retour of Tom" is no answer
    ready = any(line.has("when.ready", first, last) for first, last in outside)
    return ready or _hands_in(line, start, end) or (soon and line.has("when.set_up", start, end))


def _hands_in(line: Line, start: int, end: int) -> bool:
    """Whether a clause that names nothing tells what is to be handed in: "the flyer must go out before Friday"."""
    return line.has("when.hand_in", start, end) and line.named.isdisjoint(range(start, end))


def may_be_delivery(line: Line, said: Said, today: date) -> bool:
    """Whether "until" may also mean "by", the day being near enough: "bis Montag brauche ich …"."""
    if said.role != "last" or said.day is None:
        return False
    start, end = line.clause(said.start, said.end)
    days = (said.day - today).days
    needed = line.has("when.needed_by", said.end, end) or (
        line.has("when.need_it", start, said.start) and not line.has("when.only", start, said.start + 1)
    )
    return (days <= _SOON and needed) or (days <= _LATER and line.has("when.set_up", start, end))


def _was(line: Line, said: Said) -> bool:
    """Whether the clause tells what was, and nothing asked stands between that and the day."""
    start, _ = line.clause(said.start, said.end)
    was = line.latest("when.was", start, said.start)
    if said.role == "for" and line.has("when.was", said.end, said.end + _NEAR) and not line.sentence.asked:
        return True  # "for nine years this was Tom"
    if was < 0:
        return _was_others(line, said)
    able = line.after("able", was + 1) > 0  # "I have been allowed in for six years"
    given = line.has("grant", was + 1 + able, said.start)
    return not given and not any(line.has(kind, was + 1, said.start) for kind in ("wish", "polite", "when.stay"))


def _was_others(line: Line, said: Said) -> bool:
    """Whether a clause that asks and names nothing opens with the day until which somebody else did something: "up to
    year end Priya signed the lists"."""
    clause = line.sentence.clause_at(said.end) if said.end < line.end else line.sentence.clause_at(said.start)
    behind = range(said.end, min(clause.end, said.end + _NEAR))
    opens = line.skip(0, "when.small") >= said.start
    others = opens and not line.sentence.people_at.isdisjoint(behind) and "first_person" not in clause.kinds
    if not others or line.sentence.asked or not line.named.isdisjoint(range(clause.start, clause.end)):
        return False
    did = any(is_in_group(line.word(at), "did") for at in behind)
    return did or any(line.has(kind, said.end, behind.stop) for kind in ("when.was", "was"))


def _is_not(line: Line, said: Said) -> bool:
    """ "Not until Monday" is a start, and "I cannot go on until …" a hindrance; "not beyond Monday" is an end."""
    start, _ = line.clause(said.start, said.end)
    if line.has("when.waits", start, said.start):
        return True
    if said.role == "back" and not line.sentence.asked:  # "until then she may not work alone"
        return line.has("not", said.end, line.clause(said.start, said.end)[1])
    negated = line.latest("not", max(start, said.start - _DENIED), said.start)
    if said.role != "last" or negated < 0 or line.after("when.most", said.start):
        return False
    return not line.has("when.and", negated, said.start)


def _is_farewell(line: Line, said: Said, asking: bool) -> bool:
    """ "Bis morgen!", "until then, best regards"; "till 16 August, thanks" names a day."""
    if asking or said.role not in ("last", "back"):
        return False
    alone = said.start == 0 and said.end == line.end
    greets = alone and said.again != (12, 0) and line.sentence.segment.text.rstrip().endswith("!")
    dated = any(word in MONTHS or word[:1].isdigit() for word in line.words[said.start : said.end])
    return greets or (said.start == 0 and not dated and line.has("closing", said.end, line.end))


def _away(line: Line, said: Said) -> bool:
    """Whether the day ends somebody's absence or state, and nobody stands in for that time."""
    start, end = line.clause(said.start, said.end)
    if line.after("when.state", said.end) and line.has("when.away", said.end, end):  # "until Friday I am abroad"
        return not line.has("when.stay", 0, line.end)
    state = max(line.latest(kind, start, said.start) for kind in ("when.away", "when.state"))
    if line.sentence.asked and line.has("when.that_is", max(start, said.start - _TOUCHES), said.start):
        return False  # "please give it to her while he is away, that is until 8 May"
    wished = max(line.latest(kind, start, said.start) for kind in ("wish", "extend", "grant", "access"))
    somebody = state >= 0 and (line.has("when.away", start, end) or not _is_of_the_wish(line, state))
    return somebody and wished < state and not line.has("when.stay", 0, line.end)


def _is_of_the_wish(line: Line, state: int) -> bool:
    """Whether what is wished for "is", and nobody: "what I need is Viewer until 8 May", "it is until 8 May"."""
    first, _ = line.clause(state, state + 1)
    before = [cue for cue in line.sentence.cues if cue.start < state <= cue.end]
    it = any(cue.kind == "when.that_is" and cue.start == first for cue in before)
    return it or state - 1 in line.named or any(cue.kind in _THINGS for cue in before)


def _is_wished(line: Line, said: Said) -> bool:
    """Whether a sentence that asks nothing itself says until when: it begins with it, or speaks of what is asked."""
    start, end = line.clause(said.start, said.end)
    state = line.latest("when.state", start, said.start)
    if _away(line, said) or (state >= 0 and not _is_of_the_wish(line, state)):
        return line.has("when.stay", 0, line.end)
    beside = line.skip(start, "when.small", "when.only", "when.and")
    told = any(line.has(kind, start, end) for kind in _WISHES) or line.sentence.segment.item
    opens = said.role != "bare" or start == 0 or line.has("when.label", 0, start)  # not "an exam, two hundred hours"
    return told or (opens and said.start - beside <= _BESIDE)


def _suits(line: Line, said: Said, extending: bool) -> bool:
    """Whether a duration or a "to" is meant as the end."""
    start, end = line.clause(said.start, said.end)
    if said.role == "back":
        return not line.has("closing", said.end, line.end)
    if _away(line, said):
        return False
    if said.role == "to":
        return extending and any(line.has(kind, 0, said.start) for kind in ("extend", "when.up_to", "when.it"))
    if said.role == "more":
        return extending or not line.after("when.by", said.start)
    verb = line.latest("when.runs", start, said.start)
    if verb >= 0 and not line.has("when.it", max(start, verb - _NEAR), said.start):
        return False
    if said.role == "for" or (extending and line.has("extend", start, said.start)):
        return True
    beside = (*line.words[line.skip(start, "when.small") : said.start], *line.words[said.end : end])
    marked = any(line.has(kind, start, end) for kind in ("when.enough", "when.most", "when.only"))
    marked = marked or line.has("when.stint", start, said.start)
    begun = line.after("when.from", said.end) > 0 or line.after("when.long", said.end) > 0
    alone = not beside or line.has("when.label", 0, said.start) or line.has("polite", said.end, said.end + 1)
    return marked or begun or alone or _is_over(line, said)
