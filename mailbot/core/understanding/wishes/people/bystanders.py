"""Who is named for another reason than to have something."""

from mailbot.core.understanding.language.clauses import Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.words import LIKE, deed_of, names_of
from mailbot.core.understanding.said.names import Named, governed
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.people.beside import kinds_behind, led_in
from mailbot.core.understanding.wishes.people.handover import is_taken_from
from mailbot.core.understanding.wishes.people.joining import is_alike
from mailbot.core.understanding.wishes.people.recipients import is_wished_for
from mailbot.core.understanding.wishes.people.writer import NEAR, WISHING, behind_writer

_GIVES = frozenset(("wish", "grant", "same", "too", "alike", "polite", "again"))
_HAS = frozenset(("stay", "hold"))
_LACKING = frozenset(("as_yet", "was", "past", "have", "able", "first_person", "trouble", "grant"))
_NO_LONGER = frozenset(("not", "any_more"))
_DOERS = frozenset(("first_person", "stands_for", "in_order_to"))
_GETS = frozenset(("wish", "grant", "needs", "access"))
_NO_WORK = frozenset(("", "order", "write"))
_ABSENT = frozenset(("leaves", "when.away"))
_OUT = frozenset(("away_subject", "bows_out"))
_MEANWHILE = ("aside", "condition", "when.clause", "when.during", "because")
_RETURN = 3  # words between "until" and whose return it is
_AWAY = 1  # words between a name and that its bearer is away


def is_away(sentence: Sentence, name: Named) -> bool:
    """Whether somebody is said to be away or to leave, right behind their name and to need nothing there."""
    kinds = {cue.kind for cue in sentence.cues if 0 <= cue.start - name.end <= _AWAY}
    return bool(kinds & _ABSENT) and "needs" not in kinds and not governed(sentence.words, name.start)


def is_absent(sentence: Sentence, name: Named) -> bool:
    """Whether somebody is only named as who is away in the meantime: "… please, while Oto is on leave", "in Oto's
    absence"."""
    words = sentence.words
    things = sentence.named | {hit.start for hit in sentence.hits}  # the level Read is no receipt, "Read: …"
    away = [cue for cue in sentence.cues if cue.kind in _ABSENT | _OUT and cue.start not in things]
    if any(led_in(sentence, name, kind) for kind in _MEANWHILE):
        ends = [cue.end for cue in away if 0 <= cue.start - name.end <= _AWAY]
        goes_on = any(
            cue.kind in ("and", "contrast", "needs") and cue.start >= max(ends) for cue in sentence.cues if ends
        )
        return bool(ends) and not goes_on
    before = name.start - 1 if name.start and is_kind(words[name.start - 1], "of_whom") else -1
    out = [cue for cue in away if cue.kind in _OUT]
    return any(name.possessive and cue.start == name.end for cue in away) or any(cue.end == before for cue in out)


def passes(sentence: Sentence, name: Named) -> bool:
    """Whether a sentence that names somebody neither asks nor names anything, nor says for whom something is; or takes
    something from them, or only supposes what they would do."""
    wants = any(cue.kind == "hopes" and cue.start == name.end for cue in sentence.cues)
    needs = not wants and any(cue.kind == "needs" and cue.start == name.end for cue in sentence.cues)
    said = needs or (not wants and bool(sentence.told & _GIVES) and not name.possessive)
    supposed = any(cue.kind == "when.clause" and cue.end == name.start for cue in sentence.cues)  # "if Priya …"
    clause = sentence.clause_at(name.start)
    taken = is_taken_from(sentence, name)
    loses = (
        taken or clause.stance is Stance.AGAINST or clause.action == "revoke"
    )  # "take the VPN from Priya. I need it"
    silent = not (said or sentence.mentions or sentence.hits) and not governed(sentence.words, name.start)
    return supposed or loses or silent


def no_longer(sentence: Sentence, name: Named) -> bool:
    """Whether a clause that begins with somebody says what they do, need or want no more: "Priya doesn't need Scheduler
    any more"."""
    clause = sentence.clause_at(name.start)
    return clause.start == name.start and clause.kinds >= _NO_LONGER


def is_along(sentence: Sentence, name: Named, *, alone: bool = False) -> bool:
    """Whether somebody is only there where another one does something: "she goes to the gates with Oto"; who is named
    `alone` may be the one meant by "give him …"."""
    along = led_in(sentence, name, "along") and sentence.clause_at(name.start).stance is not Stance.ASKED
    return along and not (alone and sentence.people[0] == name)


def is_awaited(sentence: Sentence, name: Named) -> bool:
    """Whether a name right behind "until" only says whose return ends it: "until Priya is back", "hasta que vuelva
    Priya", "jusqu'au retour de Priya"."""
    ends = [cue.end for cue in sentence.cues if cue.kind == "until" and cue.end <= name.start]
    between = sentence.words[max(ends) : name.start] if ends else sentence.words
    short = len(between) <= _RETURN
    return not between or (short and (is_kind(between[0], "when.clause") or is_kind(between[-1], "of_whom")))


def is_model(sentence: Sentence, name: Named) -> bool:
    """Whether a person only has what the writer wants too: "the same as Oto", "Oto has it, please give me the same"."""
    same = [cue.end for cue in sentence.cues if cue.kind == "same"]
    has = any(cue.kind == "hold" and cue.start == name.end for cue in sentence.cues)
    mine = any("first_person" in clause.kinds for clause in sentence.asked)
    what = led_in(sentence, name, "whatever") and not is_wished_for(sentence, name)
    before = sentence.words[name.start - 1 : name.start] if name.start else ()
    beside = any(not LIKE.isdisjoint(names_of(word.fold)) for word in before)  # "the same access to the Ledger as Oto"
    alike = led_in(sentence, name, "and_then") and "and_first" in sentence.told  # "tanto Priya como Oto"
    like = not alike and any(0 <= name.start - end <= 1 or (beside and end <= name.start) for end in same)
    like = like and not is_alike(sentence, name)  # "the same for Oto"
    return like or (has and mine and (bool(same) or what))


def is_passed_over(sentence: Sentence, name: Named) -> bool:
    """Whether another gets what somebody does not: "give it to Priya rather than Oto", "pour Priya plutôt que pour
    Oto"."""
    start = name.start - 1 if name.start and is_kind(sentence.words[name.start - 1], "whom") else name.start
    return any(cue.kind == "instead" and cue.end in (start, name.start) for cue in sentence.cues)


def is_spared(sentence: Sentence, name: Named) -> bool:
    """Whether a clause says no more than that nothing is to be done for somebody: "nothing for Priya, please", "für Oto
    ist nichts zu ändern"; of "nothing is ready for Priya yet" it says the opposite."""
    clause = sentence.clause_at(name.start)
    span = range(clause.start, clause.end)
    if "nothing" not in clause.kinds or clause.kinds & _LACKING or not governed(sentence.words, name.start):
        return False
    own = sentence.unexplained.intersection(span) - sentence.people_at
    return sentence.named.isdisjoint(span) and all(deed_of(sentence.words[at].fold) for at in own)


def has_another(sentence: Sentence, name: Named) -> bool:
    """Whether a person is only said to have another level beside the one that is asked for: "Scheduler for me, please,
    List Approver stays with Oto"."""
    clause = sentence.clause_at(name.start)
    level = any(clause.start <= hit.start < clause.end for hit in sentence.hits)
    system = any(clause.start <= one.start < clause.end for one in sentence.mentions)
    has = clause.kinds & _HAS and not clause.kinds & {*WISHING, "polite", "purpose"}
    return bool(has) and level and not system and any(other is not clause for other in sentence.asked)


def of_its_purpose(sentence: Sentence, name: Named) -> bool:
    """Whether a name says whose the thing is that the access is for: "I need … for a report for Oto"."""
    if behind_writer(sentence, name.start):
        return False
    if _did_the_thing(sentence, name) or _is_done_for(sentence, name) or _is_wished_to_be_done_for(sentence, name):
        return True
    purposes = [cue.start for cue in sentence.cues if cue.kind == "purpose" and cue.start < name.start]
    clause = sentence.clause_at(name.start)
    items = [one.end for one in sentence.mentions] + [hit.end for hit in sentence.hits]
    behind = max((end for end in items if end <= name.start), default=name.start)
    last = purposes[-1] if purposes else 0
    does = [cue.end for cue in sentence.cues if cue.kind == "in_order_to" and behind <= cue.start < last]
    gives = any(cue.kind == "grant" and behind <= cue.start for cue in sentence.cues)
    if does and not gives and any("first_person" in one.kinds for one in sentence.asked):
        return any(at in sentence.unexplained for at in range(does[0], len(sentence.words)))
    mine = [at for at in purposes if clause.start <= at] if "first_person" in clause.kinds else []
    return len(mine) > 1 and name.start - mine[-1] <= NEAR and mine[-1] - mine[-2] > 1


def _is_done_for(sentence: Sentence, name: Named) -> bool:
    """Whether somebody is only whom another can do something for, once they have the access: "I'd like Scheduler so I
    can book for Priya", "give Oto Scheduler, then he can book for Priya"."""
    clause = sentence.clause_at(name.start)
    mine = [cue for cue in sentence.cues if clause.start <= cue.start and cue.end <= name.start]
    subjects = [cue for cue in mine if cue.kind in _DOERS]
    if not subjects or not clause.kinds.isdisjoint(_GETS):
        return False
    subject = min(cue.start for cue in subjects)
    things = sentence.systems_at | {hit.start for hit in sentence.hits}
    bare = things.isdisjoint(range(subject, name.start))
    deeds = {deed_of(word.fold) for word in sentence.words[subject : clause.end]} - _NO_WORK
    return bare and bool(deeds) and any(cue.kind == "purpose" and subject < cue.start for cue in mine)


def _is_wished_to_be_done_for(sentence: Sentence, name: Named) -> bool:
    """Whether its writer wishes to do something for somebody, by a deed right behind the wish, and names only behind
    that where: "I'd like to book rooms for Priya in the Planner"; who orders or sets up access does so for them."""
    clause = sentence.clause_at(name.start)
    mine = [cue for cue in sentence.cues if clause.start <= cue.start and cue.end <= name.start]
    wish = max((cue.end for cue in mine if cue.kind == "wish"), default=name.start)
    purpose = next((cue.start for cue in mine if cue.kind == "purpose" and wish <= cue.start), 0)
    if "first_person" not in clause.kinds or not purpose:
        return False
    led = is_kind(sentence.words[wish], "in_order_to")
    places = [wish - 1, wish + led] if sentence.named.isdisjoint(range(clause.start, name.start)) else []
    if purpose - 1 not in sentence.named:  # "ich möchte im Planner Operationen für Priya buchen"
        places.append(clause.end - 1)
    deeds = {deed_of(sentence.words[at].fold) for at in places} - _NO_WORK
    gives = any(cue.kind in ("grant", "access", "again", "petition") and wish <= cue.start for cue in mine)
    return bool(deeds) and not gives


def _did_the_thing(sentence: Sentence, name: Named) -> bool:
    """Whether a name behind a noun says who made what the access is for: "…, just to look at the lists Oto built"."""
    clause = sentence.clause_at(name.start)
    does = any(cue.kind == "in_order_to" and clause.start <= cue.start < name.start - 1 for cue in sentence.cues)
    thing = sentence.unexplained | sentence.systems_at
    bare = clause.start < name.start and name.start - 1 in thing and not sentence.words[name.start - 1].capital
    return does and bare and not name.possessive and name.end < clause.end and clause.stance is Stance.PLAIN


def leaves_it(sentence: Sentence, name: Named) -> bool:
    """Whether somebody does not do what its writer asks for: "neither Priya nor Oto has time, so I …"."""
    return led_in(sentence, name, "neither") and "first_person" in kinds_behind(sentence, name)
