"""Whether a clause says what its writer can do so far, has already, or cannot do."""

from collections.abc import Iterator, Sequence

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import NO_MORE
from mailbot.core.understanding.wishes.levels.held import is_in_as

_SOON = 2  # clauses of the next sentence in which a "but" turns away from the one before it
_IN = frozenset(("being", "merely"))
ENOUGH = frozenset(("enough", "suffice"))
_MINE_ABLE = frozenset(("able", "first_person"))
MY_LOGIN = frozenset(("access", "my_own"))
_NOT_MERELY, _LACK_MERELY = frozenset(("not", "merely")), frozenset(("lack", "merely"))
_MERELY_I = frozenset(("merely", "first_person"))
_DENYING = frozenset(("not", "lack"))
_NOT_MISSED = frozenset(("have", "keep", "needless", "must", "hands_off", "wish", "past", "trouble"))
_SAID_OF = frozenset(("hold", "suffice", "enough", "first_person"))
_IS_FINE = frozenset(("suffice", "yes"))


def told_of(sentences: Sequence[Sentence], at: int, place: int, *, missing: bool) -> frozenset[str]:
    """What a clause tells: how little can be done so far, what is `missing`, what is had already, what is enough."""
    sentence = sentences[at]
    clause = sentence.clauses[place]
    if _is_in(sentence) or _is_not_merely(sentence, clause):
        return frozenset(("limited",))
    if missing:
        return frozenset(("lacking",))
    if _is_so_far(sentence, place) or is_in_as(sentence, clause):
        return frozenset(("limited",))
    return frozenset(_told_by(clause, is_turned(sentences, at, place), _is_too_little(sentences, at, place)))


def _is_in(sentence: Sentence) -> bool:
    """Whether a sentence only says how somebody is in already: "I'm in the Ledger already, just for looking"."""
    being = any("being" in sentence.clause_at(mention.start).kinds for mention in sentence.mentions)
    only = being and not sentence.asked and sentence.told >= _IN and "lack" not in sentence.told
    return only and not any(is_missing(sentence, place) for place in range(len(sentence.clauses)))


def _is_so_far(sentence: Sentence, place: int) -> bool:
    """Whether the clause behind one is nothing but words for "until now": "I only write the plans so far"."""
    clause, behind = sentence.clauses[place], sentence.clauses[place + 1 : place + 2]
    until_now = any("until_now" in one.kinds and sentence.is_fragment(one, 0) for one in behind)
    return until_now and clause.kinds >= _MERELY_I and clause.stance is not Stance.ASKED


def _is_not_merely(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause opens with what would be too little: "…, not just look at them", "pas seulement les ouvrir"."""
    if not clause.kinds >= _NOT_MERELY and not clause.kinds >= _LACK_MERELY:
        return False
    opened = {clause.start, *(cue.end for cue in sentence.cues if cue.kind == "split" and cue.start == clause.start)}
    ends = {cue.end for cue in sentence.cues if cue.kind in _DENYING and cue.start in opened}
    return any(cue.kind == "merely" and (cue.start in ends or cue.end in ends) for cue in sentence.cues)


def is_missing(sentence: Sentence, place: int) -> bool:
    """Whether a clause says what its writer cannot do: "I can't close one", or behind what they can do, "changing
    doesn't": that is what they want."""
    clause = sentence.clauses[place]
    if "not" not in clause.kinds or clause.stance is Stance.ASKED or clause.kinds & _NOT_MISSED:
        return False
    if any(cue.kind == "merely" and clause.start < cue.start < clause.end for cue in sentence.cues):
        return False  # "je ne peux qu'ouvrir les plans"
    before = sentence.clauses[place - 1].kinds if place else frozenset()
    can = (before >= _MINE_ABLE or "past" in before) and "not" not in before  # "looking works, changing doesn't"
    can = can and not _is_what_for(sentence, place - 1)
    cannot = clause.kinds >= _MINE_ABLE and "lack" not in clause.kinds
    closes = any(cue.kind in _DENYING and cue.end == clause.end for cue in sentence.cues)  # "changing them I can't"
    return cannot or (can and (closes or not clause.kinds & _SAID_OF))


def _is_what_for(sentence: Sentence, place: int) -> bool:
    """Whether a clause says what the wish before it is for: "set me up so that I can watch, no switching"."""
    clause = sentence.clauses[place]
    return clause.aside and any(one.end == clause.start for one in sentence.asked)


def is_turned(sentences: Sequence[Sentence], at: int, place: int) -> bool:
    """Whether a "but" follows a clause soon, in its sentence or as what the next one begins with, or what cannot be."""
    rest, behind = sentences[at].clauses[place + 1 :], sentences[at + 1 : at + 2]
    following = (*rest, *(clause for line in behind for clause in line.clauses[:_SOON]))
    works = any(clause.kinds >= _IS_FINE for clause in rest[:1])  # "I can build the list, that part is fine"
    works = works or (bool(rest) and is_missing(sentences[at], place + 1))
    return works or any("contrast" in clause.kinds for clause in following)


def _is_too_little(sentences: Sequence[Sentence], at: int, place: int) -> bool:
    """Whether the next clause says that it is not enough: "it's open to me for reading, which is too little"."""
    rest, behind = sentences[at].clauses[place + 1 : place + 2], sentences[at + 1 : at + 2]
    following = rest or [clause for line in behind for clause in line.clauses[:1]]
    return any("too_little" in clause.kinds for clause in following)


def _told_by(clause: Clause, turned: bool, short: bool) -> Iterator[str]:
    """What a clause tells by its own words; `turned` when a "but" follows, `short` when it is said to be too little."""
    asks = clause.stance is Stance.ASKED and not (turned and clause.kinds >= NO_MORE)
    told = not asks and not clause.kinds & {"wish", "duty"}
    merely = "merely" in clause.kinds or (turned and "first_person" in clause.kinds)
    so_far = "until_now" in clause.kinds and "first_person" in clause.kinds and not clause.kinds & {"lack", "not"}
    login = clause.kinds >= MY_LOGIN and "merely" in clause.kinds  # "with my login I only see the plan"
    if told and (
        so_far or short or login or (merely and "able" in clause.kinds)
    ):  # "so far I just look", "I can see the plan, but …"
        yield "limited"
        return
    if "lack" in clause.kinds:
        yield "lacking"
    elif clause.kinds & {"have", "past", "was"} and not clause.kinds & {"wish", "duty", "must"}:
        yield "held"
    if clause.kinds & ENOUGH:
        yield "enough"
