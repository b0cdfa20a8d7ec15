"""What the words of a mail tell of what somebody wants to do, cannot do yet, or may do already."""

import sys
from collections.abc import Mapping, Sequence

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.language.words import WRITER, deed_of, meaning_of
from mailbot.core.understanding.purpose.asking import idle
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import Site
from mailbot.core.understanding.wishes.levels.ability import is_missing, told_of
from mailbot.core.understanding.wishes.levels.stretches import (
    is_thing,
    named_behind_another,
    span_of,
    turns_to_another,
    words_in,
)

_WHOLE = (0, sys.maxsize)
_HARDLY = 1  # words of a sentence beside its system: "Let me book the halls. Room Planner, please."
_WIDE = 2  # sentences around the system whose words count as near it
_OTHERS = frozenset(("one", "they", "newcomer", "my_team"))
_MINE = frozenset(("first_person", "me", "hopes", "wish", "needs", "speaks"))
_DENYING = frozenset(("not", "lack"))
_NO_MORE, _HAVE_TO = frozenset(("not", "any_more")), frozenset(("first_person", "must"))
_TOLD = ("here", "around", "asked", "anywhere", "lacking", "held", "limited", "enough")
Saying = Mapping[str, list[Token]]


def saying(
    sentences: Sequence[Sentence], sites: Sequence[Site], systems: frozenset[str], others: Sequence[Site] = ()
) -> Saying:
    """The words of the mail by what they tell: wished beside the system, around it, in the sentences that ask, where
    nothing else is wished for, or anywhere; lacking; held already; how little can be done so far; what is enough.
    `others` are all that the mail wishes for."""
    found: dict[str, list[Token]] = {name: [] for name in _TOLD}
    places = {site.at for site in sites}
    bare = {at for at in places if len(sentences[at].words) - len(sentences[at].systems_at) <= _HARDLY}
    headed = all(sentences[at].segment.subject for at in places)
    wished = {(site.at, site.mention.start) for site in (*sites, *others)}
    oneself = _for_oneself(sentences)
    alone = all(site in sites for site in others)
    for at, sentence in enumerate(sentences):
        names = [one for one in sentence.mentions if (at, one.start) in wished or not is_thing(sentence, one)]
        led_up = [_WHOLE] if at + 1 in bare and not names and not sentence.segment.subject else []
        spans = [span_of(sentence, names, site) for site in sites if site.at == at] or led_up
        named = {system for mention in names for system in mention.systems}
        if named and not named & systems:
            continue
        turn = turns_to_another(sentence)
        lacks = frozenset(at for cue in sentence.cues if cue.kind == "lack" for at in range(cue.start, cue.end))
        for place, clause in enumerate(sentence.clauses):
            missing = is_missing(sentence, place)
            but = idle(sentence, clause) | named_behind_another(sentence, names, systems)
            but = but if missing else but | lacks | _found_out(sentence, clause)
            mine = [(max(clause.start, start), min(clause.end, end, turn)) for start, end in spans or [_WHOLE]]
            words = [word for start, end in mine for word in words_in(sentence, names, start, end, but)]
            told = told_of(sentences, at, place, missing=missing)
            for name in told:
                found[name].extend(words)
            against = clause.stance is Stance.AGAINST and not missing and not sentence.is_mine_to_do(clause)
            against = against and not _passes_to_its_writer(sentence, clause)
            if (
                against
                or told & {"held", "limited"}
                or _is_of_others(sentence, clause, missing=missing, oneself=oneself)
            ):
                continue
            if "lacking" in told:  # "I can't see a single file" needs no more than to be let in
                words = [word for word in words if meaning_of(word.fold) != "read"]
            found["anywhere"].extend(words)
            asks = alone and bool(sentence.asked)
            if headed or asks or any(abs(at - place) <= _WIDE for place in places):
                found["around"].extend(words)
            if asks:
                found["asked"].extend(words)
            if spans and not clause.aside:
                found["here"].extend(words)
    return found


def _passes_to_its_writer(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause tells what somebody else does no more, and one behind it that the writer has to do the same:
    "Tom no longer moves the slots for me, I have to move them myself"."""
    if not clause.kinds >= _NO_MORE or clause.start not in sentence.people_at:
        return False
    mine = [one for one in sentence.clauses if one.start >= clause.end and one.kinds >= _HAVE_TO]
    deeds, again = (
        {deed_of(word.fold) for one in several for word in sentence.words[one.start : one.end]} - {""}
        for several in ([clause], mine)
    )
    return not deeds.isdisjoint(again)


def _is_of_others(sentence: Sentence, clause: Clause, *, missing: bool, oneself: bool) -> bool:
    """Whether a clause tells what stays with somebody else, what they do in a mail that is for its writer (`oneself`),
    or what shall not be given."""
    stays = bool(sentence.people) and "stay" in clause.kinds and clause.stance is Stance.PLAIN  # "… stays with Tom"
    stays = stays and "hopes" not in clause.kinds  # "Tom wants us to keep the books"
    return stays or (oneself and _is_theirs(sentence, clause)) or (not missing and _asks_for_no(sentence, clause))


def _found_out(sentence: Sentence, clause: Clause) -> frozenset[int]:
    """The places of what a clause only tells of what somebody wants to see that others did: "can one see in the Ledger
    who moved it?" """
    words = sentence.words
    asks = [cue.start for cue in sentence.cues if cue.kind == "who" and clause.start <= cue.start < clause.end]
    first = next(
        (at for at in asks if at - 1 in sentence.systems_at or _is_told(words[max(at - 2, 0) : at])), clause.end
    )
    writer = any(words[at].fold in WRITER for at in range(first, clause.end))
    return frozenset(() if writer else range(first, clause.end))


def _is_told(before: Sequence[Token]) -> bool:
    """Whether words end in "see", or in "tell me"."""
    told = len(before) > 1 and is_kind(before[0], "knows") and is_kind(before[1], "me")
    return told or any(meaning_of(word.fold) == "read" for word in before[-1:])


def _for_oneself(sentences: Sequence[Sentence]) -> bool:
    """Whether a mail asks, and names nobody but its writer in the words that do."""
    asked = [(line, clause) for line in sentences for clause in line.asked]
    return bool(asked) and not any(
        clause.kinds & _OTHERS or not line.people_at.isdisjoint(range(clause.start, clause.end))
        for line, clause in asked
    )


def _is_theirs(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause tells what somebody does whom it begins with: "Graham signs it off himself"."""
    plain = clause.stance is Stance.PLAIN and clause.kinds.isdisjoint(_MINE)
    return plain and clause.start in sentence.people_at


def _asks_for_no(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause asks for something not to be given: "but please no rights to change anything"."""
    if sentence.told.isdisjoint(_DENYING):
        return False
    mine = [cue for cue in sentence.cues if clause.start <= cue.start and cue.end <= clause.end]
    polite = {cue.end for cue in mine if cue.kind == "polite"}
    return any(cue.kind in _DENYING and cue.start in polite for cue in mine)
