"""Which clauses ask because another one does: "…, and Read on the HR Share"."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from mailbot.core.understanding.language.clauses.beside import is_led, stays_from
from mailbot.core.understanding.language.clauses.clause import Clause, Part, Stance
from mailbot.core.understanding.language.cues import Cue, is_kind
from mailbot.core.understanding.language.text import Segment
from mailbot.core.understanding.language.words import WRITER

_OF_ITS_OWN = frozenset(("have", "past", "keep", "first_person", "trouble", "not", "report", "question", "duty"))
HARDLY = 2  # words of a clause that says hardly more than what it names
_NOT_MUCH = frozenset(("first_person", "not", "wish"))
_NOT_TAKEN = frozenset(("grant", "stay"))
_ELSE = frozenset(("revoke", "extend", "have", "inquire", "keep"))
_UNABLE = frozenset(("able", "lack", "past", "have", "trouble"))
_HELD = frozenset(("hold", "having", "has", "have"))
_WISHED = frozenset(("wish", "hopes"))
_HELD_ALREADY = frozenset(("not", "first_person", "past", "keep"))
_HAS_TO = frozenset(("must", "shall", "wish", "needs", "let"))


def goes_on(before: Clause, adding: bool, kinds: frozenset[str], rest: int) -> bool:
    """Whether a clause only adds to what the one before it asks: "… and Read on the HR Share", "…, Viewer in X"."""
    adds = (adding or rest <= HARDLY) and not (before.action == "revoke" and kinds & _NOT_TAKEN)
    return before.stance is Stance.ASKED and adds and not kinds & _OF_ITS_OWN


def gives_instead(before: Clause, part: Part, kinds: frozenset[str]) -> bool:
    """Whether a clause joined to one that orders something be taken away orders something to be given: "take the VPN
    from Tom and give him Viewer", "remove the VPN and assign me Viewer"."""
    ends = before.stance is Stance.ASKED and before.action == "revoke"
    given = {at for cue in part.cues if cue.kind == "grant" for at in (cue.start, cue.end)}
    me = any(cue.kind == "me" and cue.start in given for cue in part.cues)
    own = _OF_ITS_OWN - {"first_person"} if me else _OF_ITS_OWN
    return ends and "grant" in kinds and not kinds & (own | _ELSE)


def keeps_besides(before: Clause, part: Part, kinds: frozenset[str]) -> bool:
    """Whether a clause behind one that takes something away orders what is to stay, and not until when: "remove the VPN
    from me but keep Viewer"; of "remove Viewer but keep the rest in the Ledger" the system is that of both."""
    ends = before.stance is Stance.ASKED and before.action == "revoke"
    if not ends or "until" in kinds or part.named.isdisjoint(part.places):
        return False
    systems = part.named - {*part.levels}
    shared = systems.isdisjoint(range(before.start, before.end)) and not systems.isdisjoint(part.places)
    return not shared and stays_from(part.words[: part.end], part.found, part.start, part.named)


def is_all_that_is_wished(part: Part, read: Sequence[Clause], kinds: frozenset[str], rest: int) -> bool:
    """Whether a clause is nothing but what somebody wishes who wishes for little: "I'm not asking for much, just Viewer
    in the Ledger"."""
    only = "merely" in kinds and is_kind(part.words[part.start], "merely")
    if not read or not only or rest > HARDLY or not kinds.isdisjoint(_ELSE):
        return False
    little = read[-1].stance is Stance.AGAINST and read[-1].kinds >= _NOT_MUCH
    return little and read[-1].kinds.isdisjoint(_ELSE) and bool(part.names)


def is_next_wish(part: Part, read: Sequence[Clause]) -> bool:
    """Whether a clause is nothing but a name, and what for, behind reasons that name nothing for a wish: "the VPN
    because I travel, and the Ledger because I post"."""
    reasons = 0
    for clause in reversed(read):
        if "because" not in clause.kinds or clause.stance is Stance.ASKED:
            break
        if not part.named.isdisjoint(range(clause.start, clause.end)):
            return False
        reasons += 1
    if not 0 < reasons < len(read):
        return False
    asked = read[-reasons - 1]
    first = min(part.names, default=part.end)
    end = min((cue.start for cue in part.cues if cue.kind == "in_order_to" and first < cue.start), default=part.end)
    bare = first < end and all(at in part.named or is_led(part.words[at]) for at in range(part.start, end))
    return bare and asked.stance is Stance.ASKED and asked.action == "request"


def is_no_wish_either(part: Part, before: Clause, kinds: frozenset[str]) -> bool:
    """Whether a clause goes on with what the one before it says that its writer will not do, or was done as a favour:
    "I won't book, correct or cancel anything". What somebody "can't open, change or delete" is what they want."""
    denied = before.stance is Stance.AGAINST and "not" in before.kinds and before.kinds.isdisjoint(_UNABLE)
    favour = "favoured" in before.kinds and "grant" in kinds  # "you were so kind, to give me Viewer" in German
    if favour or not denied:
        return favour
    words = [part.words[at] for at in part.places]
    listed = any(is_kind(word, "or") for word in words) or (len(words) <= HARDLY and not part.names)
    calls = any(part.words[at].capital for at in part.names)
    return listed and not calls and not kinds & _OF_ITS_OWN


def turns_back(read: Sequence[Clause], kinds: frozenset[str], rest: int) -> bool:
    """Whether a clause goes on with the wish before what is not wanted: "A as Viewer, not B, but C as Clerk"."""
    denied = len(read) > 1 and read[-1].stance is Stance.AGAINST and "not" in read[-1].kinds
    return denied and read[-2].action == "request" and goes_on(read[-2], False, kinds, rest)


def kept_on(read: Sequence[Clause], named: Set[int]) -> list[Clause]:
    """The clauses; what somebody has to keep, where one behind asks to prolong without a name, is to be prolonged: "Tom
    has to keep the VPN, it ends this week, please prolong to 26 June"."""
    longer = [clause.stance is Stance.ASKED and clause.action == "extend" for clause in read]
    if not any(longer):
        return list(read)
    names = [not named.isdisjoint(range(clause.start, clause.end)) for clause in read]
    return [
        replace(clause, stance=Stance.ASKED, action="extend")
        if names[at] and _must_keep(clause) and any(longer[at + 1 :]) and not any(names[at + 1 :])
        else clause
        for at, clause in enumerate(read)
    ]


def for_that_person(
    segment: Segment, found: Sequence[Cue], read: Sequence[Clause], named: Set[int]
) -> Sequence[Clause]:
    """The clauses; what somebody wishes a person to hold, of whom is told who it is, "he'd like that a second person
    holds Viewer, and that this person is me", is asked for; "two hold it, namely Tom and me" wishes for nothing."""
    words = segment.tokens
    ends = [cue.end for cue in found if cue.kind == "person_is" and cue.end < len(words)]
    if not ends:
        return read
    last = max(
        (at for at in ends if words[at].capital or is_kind(words[at], "me") or words[at].fold in WRITER), default=0
    )
    wished = min((cue.start for cue in found if cue.kind in _WISHED), default=len(words))
    return [
        replace(clause, stance=Stance.ASKED, action="request")
        if wished < clause.end <= last
        and clause.kinds & _HELD
        and clause.kinds.isdisjoint(_HELD_ALREADY)
        and not named.isdisjoint(range(clause.start, clause.end))
        else clause
        for clause in read
    ]


def _must_keep(clause: Clause) -> bool:
    return "keeps_on" in clause.kinds and bool(clause.kinds & _HAS_TO) and "not" not in clause.kinds


def led_up_to(read: Sequence[Clause], bare: Sequence[bool]) -> Iterator[Clause]:
    """The clauses; a mere name before a semicolon or "and" asks with the one behind it: "Viewer in A; B, please"."""
    later: Clause | None = None
    found: list[Clause] = []
    for clause, name in zip(reversed(read), reversed(bare), strict=True):
        joins = name and clause.stance is Stance.PLAIN and not clause.kinds & _OF_ITS_OWN
        now = replace(clause, stance=Stance.ASKED, action=later.action) if later and joins else clause
        turns = "and_then" in clause.kinds and clause.end - clause.start == 1  # "not only A, *but* also B"
        later = now if name and now.stance is Stance.ASKED else later if turns else None
        found.append(now)
    yield from reversed(found)
