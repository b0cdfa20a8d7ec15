"""Who is said to need or to get what a mail asks for."""

from mailbot.core.understanding.language.clauses import Stance
from mailbot.core.understanding.language.cues import Cue, is_kind
from mailbot.core.understanding.language.words import WRITER, kinds_of
from mailbot.core.understanding.said.names import Named, governed
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.people.beside import kinds_behind, led_in, stands_aside

_HAVING = frozenset(("hold", "grant", "keeps_on"))
_TOLD = ("knows", "speaks", "tell", "report")
_JOINING = frozenset(("and", "or", "not", "first_person", "me"))


def is_wished_for(sentence: Sentence, name: Named) -> bool:
    """Whether its writer wishes that somebody have something: "Ich möchte, dass Priya … bekommt", "I'd be grateful if
    Priya could have …"; who shall do so with what is mine, or for me, decides about it."""
    led = name.start > 1 and any(is_kind(sentence.words[name.start - 1], kind) for kind in ("whom", "when.clause"))
    writer = name.start > 1 and sentence.words[name.start - 2].fold in WRITER  # "möchte ich, dass Priya …"
    first = name.start - 1 - writer
    before = [cue for cue in sentence.cues if cue.kind in ("wish", "polite") and first <= cue.end <= name.start]
    has = any(cue.kind in _HAVING and cue.start == name.end + 1 for cue in sentence.cues)  # "I'd like Priya to keep …"
    direct = (has and is_kind(sentence.words[name.end], "in_order_to")) or _does_for_items(sentence, name)
    wishes = any(led or (direct and cue.end == name.start) for cue in before)
    clause = sentence.clause_at(name.start)
    for_me = any(cue.kind == "me" and name.end <= cue.start < clause.end for cue in sentence.cues)
    return wishes and not name.possessive and not for_me and not clause.kinds & {"of_mine", "when.my"}


def _does_for_items(sentence: Sentence, name: Named) -> bool:
    """Whether it is told what somebody shall do, and behind that with which access: "I want Priya from our ward to book
    the rooms: Scheduler in the Planner"."""
    clause = sentence.clause_at(name.start)
    shall = any(cue.kind == "in_order_to" and name.end <= cue.start < clause.end for cue in sentence.cues)
    items = [one.start for one in sentence.mentions] + [hit.start for hit in sentence.hits if hit.proper]
    behind = [one for one in sentence.clauses if one.start >= clause.end and any(one.start <= at for at in items)]
    mine = any("first_person" in one.kinds for one in behind)
    told = any(cue.kind in _TOLD and name.end <= cue.start < clause.end for cue in sentence.cues)
    return not told and shall and bool(behind) and not mine and not any(clause.start <= at < clause.end for at in items)


def needs_it(sentence: Sentence, name: Named) -> bool:
    """Whether somebody is the subject of words that ask: "Instead of Oto, Priya should have …", "Deshalb braucht Priya
    …", "c'est Priya qui a besoin …"; who asks may ask for another."""
    behind = {cue.kind for cue in sentence.cues if cue.start == name.end}
    if name.possessive or behind & {"hopes", "speaks"} or stands_aside(sentence, name):
        return False
    between = sentence.words[name.end : name.end + 1]  # "Priya who needs", "Priya urgently needs"
    ends = {name.end} | {name.end + 1 for word in between if not word.capital and not _JOINING & kinds_of(word.fold)}
    if sentence.people[0] == name:  # "Priya takes over from Tom and needs …"
        ends |= {at + 1 for at in sentence.joints}
    needs = [cue for cue in sentence.cues if cue.kind == "needs" and (cue.start in ends or cue.end == name.start)]
    clauses = [sentence.clause_at(cue.start) for cue in needs]
    mine = [_is_writers(sentence, name, cue) for cue in needs]
    own = sentence.clause_at(name.start)  # "as agreed, Priya will get Viewer in the Ledger"
    things = [one.start for one in sentence.mentions] + [hit.start for hit in sentence.hits]
    told = own.stance is Stance.PLAIN and any(name.end < at < own.end for at in things)
    asking = (one.stance is Stance.ASKED or (told and one == own) for one in clauses)
    return any(asks and not own for asks, own in zip(asking, mine, strict=True))


def _is_writers(sentence: Sentence, name: Named, need: Cue) -> bool:
    """Whether the clause of a need speaks of its writer, but for what is told of somebody before it: "Priya is new with
    us and needs …"."""
    clause = sentence.clause_at(need.start)
    told = {at for at in range(name.end, need.start) if sentence.words[at].fold not in WRITER}
    turned = (at for at in range(name.end, need.start) if at not in told)
    if any(_begins_clause(sentence, at) for at in turned):  # "Oto does it now, so I have time and need …"
        return True
    first = (cue.start for cue in sentence.cues if cue.kind == "first_person")
    return any(clause.start <= at < clause.end and at not in told for at in first)


def _begins_clause(sentence: Sentence, at: int) -> bool:
    """Whether nothing but a "so" or the like stands before a word in its clause, which is not that of the "and" before
    it: "Priya and I"."""
    start = sentence.clause_at(at).start
    return start > 0 and all(is_kind(word, "split") for word in sentence.words[start:at])


def is_given_it(sentence: Sentence, name: Named) -> bool:
    """Whether words that name it reach somebody, and not their writer: "Mia agreed that Priya gets Edit", "il faut à
    Priya le VPN"."""
    clause = sentence.clause_at(name.start)
    asked = {kind for one in sentence.asked for kind in one.kinds}
    mine = "first_person" in clause.kinds | asked or clause.stance is Stance.AGAINST
    places = [one.start for one in sentence.mentions] + [hit.start for hit in sentence.hits]
    named = any(name.end <= at < clause.end for at in places)
    aside = name.possessive or stands_aside(sentence, name)
    if led_in(sentence, name, "that_one"):  # "Mia and I agreed that Priya gets Edit"
        later = any(name.end <= at for at in places)
        return not aside and later and "first_person" not in kinds_behind(sentence, name)
    return not (aside or mine) and named and (governed(sentence.words, name.start) or led_in(sentence, name, "speaks"))


def for_a_group(sentence: Sentence) -> bool:
    """Whether people who are not named shall have it, in the words that ask or in what only adds to them."""
    told = [sentence.clause_at(cue.start) for cue in sentence.cues if cue.kind == "group"]
    asked = any(clause.stance is Stance.ASKED or sentence.is_fragment(clause) for clause in told)
    return asked and "but_me" not in sentence.told


def is_the_one(sentence: Sentence, name: Named) -> bool:
    """Whether it is told that a person who is wanted is somebody: "…, and that this person is Priya"."""
    return led_in(sentence, name, "person_is") and not name.possessive
