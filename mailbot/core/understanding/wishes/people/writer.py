"""Whether the writer asks for themselves, alone or together with somebody."""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.words import ARTICLES, FILLERS, WRITER
from mailbot.core.understanding.said.names import Named
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.people.beside import led_in, stands_aside
from mailbot.core.understanding.wishes.people.joining import is_added

WISHING = frozenset(("wish", "needs", "grant"))
_NEEDING = frozenset(("wish", "needs"))
_SUBJECTS = frozenset(("first_person", "one", "they", "we"))
_OTHERS = frozenset(("one", "they", "their_own"))
_MYSELF = frozenset(("wish", "first_person", "oneself"))
_ALIKE = frozenset(("alike", "any_more"))  # between two who need something and that they do
NEAR = 2  # words from "for" to a name that it governs


def is_for_writer(sentence: Sentence, *, ends: bool) -> bool:
    """Whether words that ask are about something of their writer's: "please remove my Viewer"; or, where they end it,
    say that its writer no longer needs it, or shall lose it: "you may withdraw Viewer from me"."""
    things = {one.start for one in sentence.mentions} | {hit.start for hit in sentence.hits}
    asked = [
        clause for clause in sentence.asked if not any(clause.start <= at < clause.end for at in sentence.people_at)
    ]
    own = [cue.end for cue in sentence.cues if cue.kind == "my_own" and cue.end in things]
    said = any(
        ends and "first_person" in one.kinds and (one.kinds & {"wish", "needs"} or _loses_it(sentence, one))
        for one in asked
    )
    return said or any(clause.start <= at < clause.end for at in own for clause in asked)


def _loses_it(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause takes something from its writer, and from nobody else."""
    me = any(is_kind(word, "me") for word in sentence.words[clause.start : clause.end])
    return me and clause.action == "revoke" and clause.kinds.isdisjoint(_OTHERS)


def with_writer(sentence: Sentence, name: Named) -> bool:
    """Whether a person is named along with the writer as who needs it: "Priya and I need …", "for me and for Priya"."""
    if any(led_in(sentence, one, "that_one") for one in sentence.people):
        return False
    if behind_writer(sentence, name.start):
        return not name.possessive
    if any(cue.kind == "and_me" and cue.start == name.end for cue in sentence.cues) and _asks_for(sentence, name):
        return not name.possessive
    if is_added(sentence, name):
        return any("first_person" in clause.kinds for clause in sentence.asked)
    if not _goes_on_with_writer(sentence, name):
        return False
    wishes = [cue.start for cue in sentence.cues if cue.kind in WISHING and cue.start > name.end]
    between = [range(name.end + 2, start) for start in wishes if sentence.clause_at(start).stance is Stance.ASKED]
    light = {at for cue in sentence.cues if cue.kind in _ALIKE for at in range(cue.start, cue.end)}
    others = {at for cue in sentence.cues if cue.kind in _SUBJECTS for at in range(cue.start, cue.end)}
    others |= {one.start for one in sentence.people}
    joined = any(words.stop - 1 in sentence.joints and others.isdisjoint(words) for words in between)
    return joined or any(light.issuperset(words) for words in between)  # joined: "Priya and I start on Monday and need"


def _goes_on_with_writer(sentence: Sentence, name: Named) -> bool:
    """Whether right behind a name stands "and I"."""
    joint, writer = sentence.words[name.end : name.end + 1], sentence.words[name.end + 1 : name.end + 2]
    return bool(joint and writer) and is_kind(joint[0], "and") and writer[0].fold in WRITER


def agrees_on_writer(sentence: Sentence, name: Named) -> bool:
    """Whether somebody and the writer only agree on what the latter alone does, or wishes for: "Tom and I decided that
    I keep the lists"; not "Tom and I need the VPN, and I need it today"."""
    again = [at for at in range(name.end + 2, len(sentence.words)) if sentence.words[at].fold in WRITER]
    if not again or not _goes_on_with_writer(sentence, name):
        return False
    return not any(cue.kind in _NEEDING and name.end < cue.start and cue.end <= again[0] for cue in sentence.cues)


def is_meant_by_we(sentence: Sentence, name: Named, behind: Sequence[Sentence]) -> bool:
    """Whether somebody who does something with the writer is one of "us" right behind: "Priya and I start on Monday. We
    need Viewer"."""
    us = (line for line in behind if "we" in line.told and line.asked and not line.people)
    return is_with_writer_elsewhere(sentence, name) and any(us)


def is_with_writer_elsewhere(sentence: Sentence, name: Named) -> bool:
    """Whether a sentence that asks for nothing only tells what somebody and its writer do: "Priya and I start on
    Monday"."""
    with_me = any(cue.kind == "and_me" and cue.start == name.end for cue in sentence.cues)
    joined = with_me or _goes_on_with_writer(sentence, name)
    return joined and not sentence.asked and not sentence.mentions


def _asks_for(sentence: Sentence, name: Named) -> bool:
    """Whether what asks is said of somebody, rather than of another named behind: "Tom and I agreed that Priya …"."""
    clause = sentence.clause_at(name.start)
    if clause.stance is Stance.ASKED or (sentence.asked and sentence.is_fragment(clause)):
        return not stands_aside(sentence, name)
    return not sentence.asked and sentence.people[-1] == name


def behind_writer(sentence: Sentence, start: int) -> bool:
    """Whether what starts here stands behind "me and", "mich und auch für"."""
    ends = [cue.end for cue in sentence.cues if cue.kind == "me_and" and 0 <= start - cue.end <= NEAR]
    between = sentence.words[max(ends, default=start) : start]
    return bool(ends) and all(
        is_kind(word, "purpose") or is_kind(word, "to") or word.fold in FILLERS for word in between
    )


def is_oneself(sentence: Sentence) -> bool:
    """Whether it is told that a person who is wanted is its writer: "…, and that this person is me", "… is going to be
    me", "I want to book it myself"."""
    if "oneself" in sentence.told and _does_it_oneself(sentence):
        return True
    ends = [cue.end for cue in sentence.cues if cue.kind == "person_is"]
    behind = [sentence.words[at] for at in ends if at < len(sentence.words)]
    return "it_is_me" in sentence.told or any(is_kind(word, "me") or word.fold in WRITER for word in behind)


def _does_it_oneself(sentence: Sentence) -> bool:
    """Whether a wish that names nobody is to do something oneself."""
    asked = (one for one in sentence.asked if one.action == "request" and one.kinds >= _MYSELF)
    return not sentence.people and any(one.kinds.isdisjoint(_OTHERS) for one in asked)


def for_themselves(sentence: Sentence) -> bool:
    """Whether a sentence that names nobody else asks for its writer, in words or as a line does: "Viewer: me"."""
    asks = any("first_person" in clause.kinds for clause in sentence.asked)
    alone = any("me" in clause.kinds and clause.end - clause.start == 1 for clause in sentence.clauses)
    return not sentence.people and (asks or alone or _on_ones_account(sentence))


def _on_ones_account(sentence: Sentence) -> bool:
    """Whether words that ask say whose account it is to be added to: "please add to my account:"."""
    access = {cue.start for cue in sentence.cues if cue.kind == "access"}
    mine = (cue for cue in sentence.cues if cue.kind == "my_own" and cue.end in access)
    return any(sentence.clause_at(cue.start).stance is Stance.ASKED for cue in mine)


def and_me(sentence: Sentence, chosen: Sequence[Named]) -> bool:
    """Whether the sender asks for themselves too, beside those chosen: "me and Priya", "for Priya and me"."""
    words = sentence.words
    if any(led_in(sentence, one, "that_one") for one in chosen):  # "Mia and I agreed that Priya …"
        return False
    joined = {cue.start for cue in sentence.cues if cue.kind == "and_me"}
    places = [at for at, word in enumerate(words) if is_kind(word, "me")]
    ends = [name.end for name in chosen if name.end in joined or with_writer(sentence, name)]
    if ends:
        return not any(_something_else(sentence, at) for at in places if at >= min(ends))
    first = {at: at - (at > 0 and is_kind(words[at - 1], "purpose")) for at in places}
    return any(
        not sentence.joints.isdisjoint((start - 1, at + 1)) and not _something_else(sentence, at)  # "and for me"
        for at, start in first.items()
    )


def _something_else(sentence: Sentence, me: int) -> bool:
    """Whether what stands behind "me" is a thing that is no access: "… and for me the phone number"."""
    end = sentence.clause_at(me).end
    first = next((at for at in range(me + 1, end) if not is_kind(sentence.words[at], "polite")), end)
    behind = range(first, end)
    article = first in behind and sentence.words[first].fold in ARTICLES
    return article and sentence.named.isdisjoint(behind) and not sentence.unexplained.isdisjoint(behind)
