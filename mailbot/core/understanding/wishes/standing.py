"""How a name stands in its sentence: as the one who shall have something, or for another reason."""

import re
from collections.abc import Collection, Sequence
from itertools import islice, pairwise, takewhile

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import Cue, is_kind
from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.language.words import (
    ARTICLES,
    FILLERS,
    LIKE,
    MONTHS,
    WRITER,
    deed_of,
    is_ordinary,
    kinds_of,
    names_of,
)
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.said.names import Named, governed
from mailbot.core.understanding.said.sentences import Sentence

_WISHING = frozenset(("wish", "needs", "grant"))
_GIVES = frozenset(("wish", "grant", "same", "too", "alike", "polite", "again"))
_HAS = frozenset(("stay", "hold"))
_BESIDE = ("instead", "replaces", "agreed", "along")  # before who is named for another reason than to have it
_SUBJECTS = frozenset(("first_person", "one", "they", "we"))
_ALIKE = frozenset(("alike", "any_more"))  # between two who need something and that they do
_LOSING = frozenset(("loses", "having"))
_WHOSE = ("from", "of_whom")  # before whose something is, or from whom it is taken
_ORDERING = frozenset(("when.should", "needs", "polite", "wish"))
_MOVING = frozenset(("passes_to", "to_whom", "to", "when.should", "shall", "be", "of", "polite"))
_NOT_HANDED = frozenset(("not", "past", "question"))
_HAVING = frozenset(("hold", "grant", "keeps_on"))
_JOINING = frozenset(("and", "or", "not", "first_person", "me"))
_LACKING = frozenset(("as_yet", "was", "past", "have", "able", "first_person", "trouble", "grant"))
_ABSENT = frozenset(("leaves", "when.away"))
_JOINTS = ("and", "so_too")  # "Priya, and also Oto,"
_DITTO = frozenset(("ditto", "too", "so_too"))
_ADDING = _DITTO | {"and", "purpose", "polite", "closing", "whom", "to", "of", "title", "alike"}
_OUT = frozenset(("bows_out", "leaves"))
_RETURN = 3  # words between "until" and whose return it is
_AWAY = 1  # words between a name and that its bearer is away
_LEAVES = 3  # words between a name and that its bearer leaves
_NOTE = 4  # words that somebody adds to their name
_NOTED = re.compile(r"[(,|/–—-]")
_NEAR = 2  # words from "for" to a name that it governs
_REACH = 8  # words between "for" and "new starter"


def is_wished_for(sentence: Sentence, name: Named) -> bool:
    """Whether its writer wishes that somebody have something: "Ich möchte, dass Priya … bekommt", "I'd be grateful if
    Priya could have …"; who shall do so with what is mine, or for me, decides about it."""
    led = name.start > 1 and any(is_kind(sentence.words[name.start - 1], kind) for kind in ("whom", "when.clause"))
    before = [
        cue for cue in sentence.cues if cue.kind in ("wish", "polite") and name.start - 1 <= cue.end <= name.start
    ]
    has = any(cue.kind in _HAVING and cue.start == name.end + 1 for cue in sentence.cues)  # "I'd like Priya to keep …"
    direct = has and is_kind(sentence.words[name.end], "in_order_to")
    wishes = any(led or (direct and cue.end == name.start) for cue in before)
    clause = sentence.clause_at(name.start)
    for_me = any(cue.kind == "me" and name.end <= cue.start < clause.end for cue in sentence.cues)
    return wishes and not name.possessive and not for_me and not clause.kinds & {"of_mine", "when.my"}


def needs_it(sentence: Sentence, name: Named) -> bool:
    """Whether somebody is the subject of words that ask: "Instead of Oto, Priya should have …", "Deshalb braucht Priya
    …", "c'est Priya qui a besoin …"; who asks may ask for another."""
    behind = {cue.kind for cue in sentence.cues if cue.start == name.end}
    if name.possessive or behind & {"hopes", "speaks"} or _is_beside(sentence, name):
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
    first = (cue.start for cue in sentence.cues if cue.kind == "first_person")
    return any(clause.start <= at < clause.end and at not in told for at in first)


def is_given_it(sentence: Sentence, name: Named) -> bool:
    """Whether words that name it reach somebody, and not their writer: "Mia agreed that Priya gets Edit", "il faut à
    Priya le VPN"."""
    clause = sentence.clause_at(name.start)
    asked = {kind for one in sentence.asked for kind in one.kinds}
    mine = "first_person" in clause.kinds | asked or clause.stance is Stance.AGAINST
    places = [one.start for one in sentence.mentions] + [hit.start for hit in sentence.hits]
    named = any(name.end <= at < clause.end for at in places)
    aside = name.possessive or _is_beside(sentence, name)
    if led_in(sentence, name, "that_one"):  # "Mia and I agreed that Priya gets Edit"
        later = any(name.end <= at for at in places)
        return not aside and later and "first_person" not in _kinds_behind(sentence, name)
    return not (aside or mine) and named and (governed(sentence.words, name.start) or led_in(sentence, name, "speaks"))


def _kinds_behind(sentence: Sentence, name: Named) -> set[str]:
    """The kinds of the cues behind a name; of "si Priya podría" the verb is hers."""
    behind = {cue.kind for cue in sentence.cues if name.end < cue.start}
    return behind | {cue.kind for cue in sentence.cues if cue.start == name.end} - {"first_person"}


def _is_beside(sentence: Sentence, name: Named, kinds: Collection[str] = _BESIDE) -> bool:
    """Whether a name is led in by words that say why it stands there: "instead of Tom", "as agreed with Tom"."""
    titles = takewhile(lambda at: is_kind(sentence.words[at], "title"), range(name.start - 1, -1, -1))
    starts = {name.start, *titles}
    return any(cue.kind in kinds and cue.end in starts for cue in sentence.cues)


def is_for_writer(sentence: Sentence, *, ends: bool) -> bool:
    """Whether words that ask are about something of their writer's: "please remove my Viewer"; or, where they end it,
    say that its writer no longer needs it."""
    things = {one.start for one in sentence.mentions} | {hit.start for hit in sentence.hits}
    asked = [
        clause for clause in sentence.asked if not any(clause.start <= at < clause.end for at in sentence.people_at)
    ]
    own = [cue.end for cue in sentence.cues if cue.kind == "my_own" and cue.end in things]
    said = any(ends and "first_person" in one.kinds and one.kinds & {"wish", "needs"} for one in asked)
    return said or any(clause.start <= at < clause.end for at in own for clause in asked)


def loses_it(sentence: Sentence, name: Named) -> bool:
    """Whether what words end is somebody's: "delete Priya's VPN", "retirer à Priya Edit", "the VPN removed from Oto",
    "le VPN de Priya supprimé"."""
    clause = sentence.clause_at(name.start)
    if led_in(sentence, name, "neither"):  # "neither Priya nor Oto needs Viewer any more, please remove it"
        return bool(clause.kinds & {"needs", "wish"}) and "first_person" not in _kinds_behind(sentence, name)
    asks = clause.stance is Stance.ASKED or (clause.stance is Stance.PLAIN and bool(clause.kinds & {"duty", "shall"}))
    led = name.start > 0 and any(is_kind(sentence.words[name.start - 1], kind) for kind in _WHOSE)
    off = led and any(
        cue.kind == "taken_off" and {cue.end, cue.start} & {name.start - 1, name.end} for cue in sentence.cues
    )
    taken = name.possessive or governed(sentence.words, name.start, "revoke")
    ends = clause.action == "revoke" or "taken_off" in clause.kinds
    whom = "taken_off" in clause.kinds and _is_before_item(sentence, name)  # "dass man Priya Edit entzieht"
    theirs = ends and (whom or _owns_item(sentence, name) or (led and _is_joined(sentence, name)))
    return asks and (
        off or theirs or (taken and _is_before_item(sentence, name)) or _shall_lose(sentence, name, clause)
    )


def _is_joined(sentence: Sentence, name: Named) -> bool:
    """Whether somebody is only added to who loses it: "remove Viewer from Priya and from Tom"."""
    before = (one for one in sentence.people if one.end == name.start - 2)
    return name.start - 2 in sentence.joints and any(loses_it(sentence, one) for one in before)


def _shall_lose(sentence: Sentence, name: Named, clause: Clause) -> bool:
    """Whether somebody is the first named of words that say who shall lose something: "Priya soll … verlieren"."""
    first = next((one for one in sentence.people if clause.start <= one.start), name) is name
    loses = [cue.start for cue in sentence.cues if cue.kind in _LOSING and name.end <= cue.start < clause.end]
    ends = clause.action == "revoke" and "shall" in sentence.told
    return ends and first and bool(loses) and not name.possessive and not _is_beside(sentence, name)


def keeps_it(sentence: Sentence, name: Named) -> bool:
    """Whether what words ask about is somebody's: "extend Priya's VPN", "Priya's VPN expires, please extend it"."""
    subjects = {one.end for one in sentence.people}  # "Oto querría que …" is no "I"
    own = any(cue.kind == "first_person" and cue.start not in subjects for cue in sentence.cues)
    stance = sentence.clause_at(name.start).stance
    theirs = name.possessive or stance is Stance.ASKED  # "they took Viewer from Oto" asks nothing
    return theirs and _owns_item(sentence, name) and not (own or stance is Stance.AGAINST)


def must_keep(sentence: Sentence, name: Named) -> bool:
    """Whether somebody has to keep what is to be prolonged: "Priya has to keep the VPN, please prolong it"."""
    return _has_to_keep(sentence, name.end)


def _has_to_keep(sentence: Sentence, at: int) -> bool:
    if not any(cue.kind in ("must", "shall") and cue.start == at for cue in sentence.cues):
        return False
    clause = sentence.clause_at(at)
    keeps = any(cue.kind == "keeps_on" and at < cue.start < clause.end for cue in sentence.cues)
    return keeps and clause.stance is Stance.ASKED and clause.action == "extend"


def _is_before_item(sentence: Sentence, name: Named) -> bool:
    things = {one.start for one in sentence.mentions} | {hit.start for hit in sentence.hits}
    return name.end in things or (name.end < len(sentence.words) and is_kind(sentence.words[name.end], "access"))


def she_needs(sentence: Sentence, name: Named) -> bool:
    """Whether a pronoun stands for the one person of a sentence who is not only helped, as who needs it: "Priya keeps
    the lists, so she must have Edit there", "Priya helps Tom, so give her Edit", "Priya's job means she needs it"."""
    others = {one.people for one in sentence.people if not is_helped(sentence, one)}
    if others != {name.people} or "first_person" in {kind for one in sentence.asked for kind in one.kinds}:
        return False
    needs = {cue.start for cue in sentence.cues if cue.kind in ("needs", "must")}
    given = {cue.end for cue in sentence.cues if cue.kind in ("grant", "purpose")}
    ends = {cue.end for cue in sentence.cues if cue.kind == "needs"}  # "deshalb bräuchte sie"
    needed = (cue for cue in sentence.cues if cue.kind == "stands_for" and (cue.end in needs or cue.start in ends))
    last = {sentence.clause_at(cue.start) for cue in sentence.cues if cue.kind == "needs" and _ends(sentence, cue)}
    led = {cue.end for cue in sentence.cues if cue.kind == "when.clause"}  # "…, dass sie Viewer braucht"
    first = (cue for cue in sentence.cues if cue.kind == "stands_for" and cue.start in led)
    needing = [cue for cue in first if sentence.clause_at(cue.start) in last]
    given_to = (cue for cue in sentence.cues if cue.kind == "one" and (cue.start in given or cue.end in given))
    behind = [cue for cue in (*needed, *needing, *given_to) if cue.start >= name.end]
    whose = name.possessive or any(
        is_kind(word, "of_whom") for word in sentence.words[max(name.start - 1, 0) : name.start]
    )
    if whose and any(cue.kind == "needs" and cue.start in led and cue.start > name.end for cue in sentence.cues):
        return True  # "el nuevo puesto de Priya exige que tenga …"
    return any(sentence.clause_at(cue.start).stance is Stance.ASKED for cue in behind)


def _ends(sentence: Sentence, cue: Cue) -> bool:
    return cue.end == sentence.clause_at(cue.start).end


def either_needs(sentence: Sentence) -> list[Named]:
    """Those of whom a pronoun in words that ask may mean any: "Sam showed Priya the lists, now she needs Viewer"."""
    asked = [cue.start for cue in sentence.cues if cue.kind in ("stands_for", "one") and _is_asked(sentence, cue)]
    people = [one for one in sentence.people if asked and one.end <= asked[0] and not is_helped(sentence, one)]
    plain = [one for one in people if not (one.possessive or _is_beside(sentence, one) or only_speaks(sentence, one))]
    return plain if len({one.people for one in plain}) > 1 else []


def _is_asked(sentence: Sentence, cue: Cue) -> bool:
    clause = sentence.clause_at(cue.start)
    return clause.stance is Stance.ASKED and sentence.people_at.isdisjoint(range(clause.start, clause.end))


def of_one(line: Sentence) -> bool:
    """Whether a pronoun in the words that ask stands for the one who shall have it: "for her", "give him", "could she
    get"."""
    given = {cue.end for cue in line.cues if cue.kind in ("purpose", "grant")}
    given |= {cue.start for cue in line.cues if cue.kind == "again" and cue.end - cue.start == 1}  # "dádselo"
    wishes = {cue.start for cue in line.cues if cue.kind in ("wish", "needs", "hopes", "grant")}
    polite = {end + 1 for end in given if end < len(line.words) and is_kind(line.words[end], "stands_for")}
    within = {cue[1:] for cue in line.cues if cue.kind == "grant"}  # "denle"
    one = any(
        cue.kind == "one" and (cue.start in given | polite or cue.end in wishes or cue[1:] in within)
        for cue in line.cues
    )
    things = {mention.start for mention in line.mentions} | {hit.start for hit in line.hits}
    own = any(cue.kind == "their_own" and cue.end in things for cue in line.cues)
    heads = {clause.start for clause in line.asked if "first_person" not in line.told}
    needs = any(cue.kind == "third" and cue.start in heads and not line.people for cue in line.cues)
    keeps = any(cue.kind == "stands_for" and _has_to_keep(line, cue.end) for cue in line.cues)
    return one or own or needs or keeps or by_third(line) or _heads_need(line)


def _heads_need(line: Sentence) -> bool:
    """Whether a list stands below what "she" or "he" needs: "Er braucht:"."""
    needs = {cue.start for cue in line.cues if cue.kind == "needs"}
    return line.segment.opens and any(cue.kind == "stands_for" and cue.end in needs for cue in line.cues)


def of_several(line: Sentence) -> bool:
    """Whether a pronoun in the words that ask stands for several: "for them", "they both need"."""
    given = {cue.end for cue in line.cues if cue.kind in ("purpose", "of")}
    needs = {cue.start for cue in line.cues if cue.kind == "needs"}
    heads = {one.start for one in line.asked if "first_person" not in line.told}
    return any(cue.kind == "they" and (cue.start in given | heads or cue.end in needs) for cue in line.cues)


def by_third(line: Sentence) -> bool:
    """Whether the words that ask say that "she" or "he" needs what they name: "so she should get Viewer"."""
    told = {at - 1 for at, word in enumerate(line.words) if is_kind(word, "me")}  # "she wants me to …"
    if any(cue.kind == "grant" and cue.end in {at + 1 for at in told} for cue in line.cues):
        return False
    needs = (cue.start for cue in line.cues if cue.kind == "needs" and cue.start and cue.end - 1 not in told)
    heads = [at - 1 for at in needs] + [cue.end for cue in line.cues if cue.kind == "may_first" and _may_he(line, cue)]
    clauses = [line.clause_at(at) for at in heads if is_kind(line.words[at], "stands_for")]
    places = [one.start for one in line.mentions] + [hit.start for hit in line.hits]
    return any(line.clause_at(at) in clauses for at in places)


def _may_he(line: Sentence, cue: Cue) -> bool:
    """Whether a pronoun behind "could" is its subject, and no polite "Sie": "könnte sie"."""
    mine = "first_person" in line.clause_at(cue.start).kinds  # "ich könnte sie …"
    return cue.end < len(line.words) and not (mine or line.all_small or line.words[cue.end].capital)


def is_away(sentence: Sentence, name: Named) -> bool:
    """Whether somebody is said to be away or to leave, right behind their name and to need nothing there."""
    kinds = {cue.kind for cue in sentence.cues if 0 <= cue.start - name.end <= _AWAY}
    return bool(kinds & _ABSENT) and "needs" not in kinds and not governed(sentence.words, name.start)


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


def is_greeted(sentence: Sentence, name: Named) -> bool:
    """Whether a name only says to whom a mail is written: "Dear Ms Shah, …"."""
    greets = [cue.end for cue in sentence.cues if cue.kind == "greeting" and cue.end <= name.start]
    between = sentence.words[max(greets, default=0) : name.start]
    text, words = sentence.segment.text, sentence.words
    behind = text[words[name.end - 1].end : words[name.end].start] if name.end < len(words) else ","
    before = text[words[max(greets) - 1].end : words[max(greets)].start] if greets else ","
    return all(is_kind(word, "title") for word in between) and not before.strip() and bool(behind.strip())


def for_a_group(sentence: Sentence) -> bool:
    """Whether people who are not named shall have it, in the words that ask or in what only adds to them."""
    told = [sentence.clause_at(cue.start) for cue in sentence.cues if cue.kind == "group"]
    asked = any(clause.stance is Stance.ASKED or sentence.is_fragment(clause) for clause in told)
    return asked and "but_me" not in sentence.told


def is_signature(sentence: Sentence, name: Named) -> bool:
    """Whether a name only signs: alone in its line, behind thanks or a day at the end of one, "until 15. Tom", or
    before a note on who it is."""
    words = sentence.words
    behind = sentence.segment.text[words[name.start - 1].end : words[name.start].start] if name.start else ""
    closes = name.end == len(words) and (
        (behind.strip() == "." and words[name.start - 1].fold.isdigit())
        or any(cue.kind == "closing" and cue.end == name.start for cue in sentence.cues)
    )
    return sentence.is_name or closes or _is_annotated(sentence, name)


def _is_annotated(sentence: Sentence, name: Named) -> bool:
    """Whether a line is nothing but a name with a note on it: "Priya (Billing)", "Oto Novák, ext. 4711"."""
    words = sentence.words
    gap = sentence.segment.text[words[name.end - 1].end : words[name.end].start] if name.end < len(words) else ""
    plain = not sentence.asked and not sentence.mentions and not sentence.hits and len(sentence.people) == 1
    return name.start == 0 and plain and len(words) - name.end <= _NOTE and bool(_NOTED.search(gap))


def led_in(sentence: Sentence, name: Named, kind: str) -> bool:
    """Whether right before a name stands what says who did something, "opened by Oto", or who writes, "this is Oto"."""
    ends = {name.start, *([name.start + 1] if is_elided(sentence.words[name.start]) else ())}
    return any(cue.kind == kind and cue.end in ends and cue.start < name.start for cue in sentence.cues)


def is_elided(word: Token) -> bool:
    """Whether a word is written together with what stands before it: "qu'Oto", "d'Ana"."""
    return not word.capital and "'" in word.fold and not word.fold.endswith("'s")


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


def only_speaks(sentence: Sentence, name: Named) -> bool:
    """Whether a person says or wants it, for somebody else: "Oto says I need …", "Mia would like Priya to have …"."""
    if name.possessive or governed(sentence.words, name.start):
        return False
    behind = {cue.kind: cue.end for cue in sentence.cues if cue.start == name.end and cue.kind in ("speaks", "hopes")}
    whom = behind.get("hopes", 0)
    others = {other.start for other in sentence.people} | {
        at for at, word in enumerate(sentence.words) if is_kind(word, "me") or is_kind(word, "one")
    }
    theirs = any(one is not name and _owns_item(sentence, one) for one in sentence.people)  # "that Priya's VPN …"
    beside = [one for one in sentence.people if one.start > name.start and are_joined(sentence, name, one)]
    speaks = "speaks" in behind or any(only_speaks(sentence, one) for one in beside)  # "Oto and Mia say I need …"
    return speaks or (whom > 0 and (whom in others or theirs or _for_writer(sentence, name)))


def _for_writer(sentence: Sentence, name: Named) -> bool:
    """Whether what somebody wants names no access, and the writer is to do it, or asks for it behind that: "Oto would
    like the letters to be checked by me", "… to go out from me, so I need Sender in the Mailer"."""
    wants = sentence.clause_at(name.start)
    span = range(wants.start, wants.end)
    named = any(one.start in span for one in sentence.mentions) or any(hit.start in span for hit in sentence.hits)
    mine = any(one.start >= wants.end and "first_person" in one.kinds for one in sentence.asked)
    return not named and (mine or "by_me" in wants.kinds)


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


def makes_room(sentence: Sentence, name: Named, theirs: bool) -> bool:
    """Whether the writer does the work of a person from now on: "the tasks of Oto", "because Oto leaves", "Oto retired,
    and I sit here with his pile"; unless what is asked may be `theirs`."""
    before = any(cue.kind == "replaces" and cue.end == name.start for cue in sentence.cues)
    behind = any(cue.kind == "leaves" and 0 <= cue.start - name.end <= _LEAVES for cue in sentence.cues)
    mine = any("first_person" in clause.kinds for clause in sentence.asked)
    left = behind and not theirs and "first_person" in sentence.told and "needs" not in sentence.told
    headed = before and sentence.segment.subject  # "Taking over from Oto in May"
    return left or headed or (mine and (before or behind))


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


def bows_out(sentence: Sentence, name: Named) -> bool:
    """Whether somebody was only thought of, or did it so far: "First I thought of Oto", "Oto declined", "bisher hat
    Oto …"."""
    behind = any(cue.kind in _OUT and 0 <= cue.start - name.end <= _AWAY for cue in sentence.cues)
    return behind or led_in(sentence, name, "thought_of")


def steps_in(sentence: Sentence, name: Named) -> bool:
    """Whether somebody is who does it now: "so Priya it is", "jetzt übernimmt Priya", "it falls to Priya"."""
    behind = any(cue.kind == "steps_in" and cue.start == name.end for cue in sentence.cues)
    return behind or led_in(sentence, name, "falls_to")


def has_another(sentence: Sentence, name: Named) -> bool:
    """Whether a person is only said to have another level beside the one that is asked for: "Scheduler for me, please,
    List Approver stays with Oto"."""
    clause = sentence.clause_at(name.start)
    level = any(clause.start <= hit.start < clause.end for hit in sentence.hits)
    system = any(clause.start <= one.start < clause.end for one in sentence.mentions)
    has = clause.kinds & _HAS and not clause.kinds & {*_WISHING, "polite", "purpose"}
    return bool(has) and level and not system and any(other is not clause for other in sentence.asked)


def of_its_purpose(sentence: Sentence, name: Named) -> bool:
    """Whether a name says whose the thing is that the access is for: "I need … for a report for Oto"."""
    if _behind_writer(sentence, name.start):
        return False
    if _did_the_thing(sentence, name):
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
    return len(mine) > 1 and name.start - mine[-1] <= _NEAR and mine[-1] - mine[-2] > 1


def _did_the_thing(sentence: Sentence, name: Named) -> bool:
    """Whether a name behind a noun says who made what the access is for: "…, just to look at the lists Oto built"."""
    clause = sentence.clause_at(name.start)
    does = any(cue.kind == "in_order_to" and clause.start <= cue.start < name.start - 1 for cue in sentence.cues)
    thing = sentence.unexplained | sentence.systems_at
    bare = clause.start < name.start and name.start - 1 in thing and not sentence.words[name.start - 1].capital
    return does and bare and not name.possessive and name.end < clause.end and clause.stance is Stance.PLAIN


def with_writer(sentence: Sentence, name: Named) -> bool:
    """Whether a person is named along with the writer as who needs it: "Priya and I need …", "for me and for Priya"."""
    if any(led_in(sentence, one, "that_one") for one in sentence.people):
        return False
    if _behind_writer(sentence, name.start):
        return not name.possessive
    if any(cue.kind == "and_me" and cue.start == name.end for cue in sentence.cues) and _asks_for(sentence, name):
        return not name.possessive
    if is_added(sentence, name):
        return any("first_person" in clause.kinds for clause in sentence.asked)
    if not _goes_on_with_writer(sentence, name):
        return False
    wishes = [cue.start for cue in sentence.cues if cue.kind in _WISHING and cue.start > name.end]
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


def is_meant_by_we(sentence: Sentence, name: Named, behind: Sequence[Sentence]) -> bool:
    """Whether somebody who does something with the writer is one of "us" right behind: "Priya and I start on Monday. We
    need Viewer"."""
    us = (line for line in behind if "we" in line.told and line.asked and not line.people)
    return is_with_writer_elsewhere(sentence, name) and any(us)


def is_as_agreed(sentence: Sentence, name: Named) -> bool:
    """Whether a sentence that asks for its writer only says who said so: "laut Herrn Novák soll ich … bekommen"."""
    said_so = _is_beside(sentence, name, ("agreed",))
    return said_so and any("first_person" in clause.kinds for clause in sentence.asked)


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
        return not _is_beside(sentence, name)
    return not sentence.asked and sentence.people[-1] == name


def is_added(sentence: Sentence, name: Named) -> bool:
    """Whether a name is nothing but added to who shall have it: "…, and so does Priya", "…, Priya ebenfalls"."""
    words, text = sentence.words, sentence.segment.text
    gaps = [text[one.end : other.start].strip() for one, other in pairwise(words)]
    ends = {at + 1 for at, gap in enumerate(gaps) if gap} | {len(words)}
    begins = name.start in ends or any(at == name.start - 1 for at in sentence.joints)
    behind = begins and any(cue.kind == "too" and cue.start == name.end and cue.end in ends for cue in sentence.cues)
    return not name.possessive and (behind or (name.end in ends and led_in(sentence, name, "so_too")))


def _behind_writer(sentence: Sentence, start: int) -> bool:
    """Whether what starts here stands behind "me and", "mich und auch für"."""
    ends = [cue.end for cue in sentence.cues if cue.kind == "me_and" and 0 <= start - cue.end <= _NEAR]
    between = sentence.words[max(ends, default=start) : start]
    return bool(ends) and all(
        is_kind(word, "purpose") or is_kind(word, "to") or word.fold in FILLERS for word in between
    )


def is_the_one(sentence: Sentence, name: Named) -> bool:
    """Whether it is told that a person who is wanted is somebody: "…, and that this person is Priya"."""
    return led_in(sentence, name, "person_is") and not name.possessive


def is_oneself(sentence: Sentence) -> bool:
    """Whether it is told that a person who is wanted is its writer: "…, and that this person is me", "… is going to be
    me"."""
    ends = [cue.end for cue in sentence.cues if cue.kind == "person_is"]
    behind = [sentence.words[at] for at in ends if at < len(sentence.words)]
    return "it_is_me" in sentence.told or any(is_kind(word, "me") or word.fold in WRITER for word in behind)


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


def is_taken_from(sentence: Sentence, name: Named) -> bool:
    """Whether what one gets another loses: "take the VPN from Priya and give it to Tom"."""
    led = name.start > 0 and is_kind(sentence.words[name.start - 1], "from")
    return led and "take" in sentence.clause_at(name.start).kinds


def is_given(sentence: Sentence, name: Named) -> bool:
    """Whether a person gets what another loses: "take the VPN from Priya and give it to Tom"."""
    clause = sentence.clause_at(name.start)
    given = clause.action == "request" and "grant" in clause.kinds and governed(sentence.words, name.start)
    return given and not name.possessive  # "get Priya's VPN removed"


def handed_on(sentence: Sentence) -> tuple[Named, Named] | None:
    """Whose a thing is and who shall have it instead: "Priya's VPN should go to Oto", "transférer le VPN de Priya à
    Oto"; None where nothing shall be handed on."""
    if "passes_to" not in sentence.told or not sentence.told & _ORDERING or sentence.told & _NOT_HANDED:
        return None
    owner = next((one for one in sentence.people if _owns_item(sentence, one)), None)
    behind = (one for one in sentence.people if owner and owner.end <= one.start)
    heir = next((one for one in behind if not one.possessive and _is_goal(sentence, one)), None)
    return (owner, heir) if owner and heir and _only_moves(sentence, owner, heir) else None


def _is_goal(sentence: Sentence, name: Named) -> bool:
    return any(led_in(sentence, name, kind) for kind in ("to", "to_whom"))


def _only_moves(sentence: Sentence, owner: Named, heir: Named) -> bool:
    """Whether nothing that is handed on stands between what is named and its heir: not "Priya's VPN invoice"."""
    moves = {at for cue in sentence.cues if cue.kind in _MOVING for at in range(cue.start, cue.end)}
    known = moves | sentence.named | sentence.people_at
    between = range(owner.end, heir.start)
    return all(at in known or is_kind(sentence.words[at], "access") for at in between)


def _owns_item(sentence: Sentence, name: Named) -> bool:
    """Whether something named is somebody's: "Priya's VPN", "le VPN de Priya"."""
    led = name.start > 1 and any(is_kind(sentence.words[name.start - 1], kind) for kind in _WHOSE)
    behind = led and (name.start - 2 in sentence.named or is_kind(sentence.words[name.start - 2], "access"))
    return behind or (name.possessive and _is_before_item(sentence, name))


def gives_up(sentence: Sentence, name: Named) -> bool:
    """Whether what somebody has shall be handed on to another."""
    handed = handed_on(sentence)
    return handed is not None and handed[0] == name


def takes_up(sentence: Sentence, name: Named) -> bool:
    """Whether what another has shall be handed on to somebody."""
    handed = handed_on(sentence)
    return handed is not None and handed[1] == name


def levels_named(sentence: Sentence) -> int:
    """How many levels a sentence names."""
    return len({hit.name for hit in sentence.hits})


def is_mine(word: Token) -> bool:
    return is_kind(word, "first_person")


def newcomer(sentence: Sentence, index: Index) -> bool:
    """Whether the sentence asks for somebody who is not on the staff list: "my new starter", "Tom Lee"."""
    whom = [cue.end for cue in sentence.cues if cue.kind == "whom"]
    if any(
        _needs_as_newcomer(sentence, cue.end, clause)
        for cue in sentence.cues
        if cue.kind == "newcomer"
        for clause in sentence.asked
    ):
        return True
    new = any(cue.kind == "newcomer" and any(0 <= cue.start - end <= _REACH for end in whom) for cue in sentence.cues)
    return new or any(_full_name(sentence, end, index) for end in whom)


def is_for_stranger(sentence: Sentence, index: Index) -> bool:
    """Whether a line begins with the name of nobody on the staff list, before a system: "Tom Lee: Ledger Clerk"."""
    label = sentence.words[: sentence.labelled]
    return bool(label) and all(_strange(word, index) for word in label)


def _needs_as_newcomer(sentence: Sentence, end: int, clause: Clause) -> bool:
    """Whether a newcomer, with a name or without, is who needs something: "my new starter Tom needs …"."""
    needs = [cue.start for cue in sentence.cues if cue.kind == "needs" and clause.start <= cue.start < clause.end]
    between = (sentence.words[end:start] for start in needs if 0 <= start - end <= _NEAR)
    return any(all(word.capital for word in words) for words in between)


def _full_name(sentence: Sentence, at: int, index: Index) -> bool:
    """Whether two words with capitals follow that name nothing mailbot knows."""
    pair = sentence.words[at : at + 2]
    strange = all(word.capital and not word.text.isupper() and _strange(word, index) for word in pair)
    return len(pair) == 2 and strange and (sentence.named | sentence.people_at).isdisjoint(range(at, at + 2))


def _strange(word: Token, index: Index) -> bool:
    return not (is_ordinary(word.fold) or index.corrected(word.stem) in index.holders or word.stem in index.level_words)


def is_alike(sentence: Sentence, name: Named) -> bool:
    """Whether a clause only says that somebody shall have the same as was told before it: "Same for Priya", "…, Oto
    too"; "the same role as Priya" names whom it is like."""
    clause = sentence.clause_at(name.start)
    span = range(clause.start, clause.end)
    cues = [cue for cue in sentence.cues if cue.start in span]
    known = {at for cue in cues if cue.kind in _ADDING for at in range(cue.start, cue.end)}
    bare = all(at in known | sentence.people_at or sentence.words[at].fold in FILLERS for at in span)
    ditto = {at for cue in cues if cue.kind in _DITTO for at in range(cue.start, cue.end)}
    like = any(at not in ditto and not LIKE.isdisjoint(names_of(sentence.words[at].fold)) for at in span)
    things = {one.start for one in sentence.mentions} | {hit.start for hit in sentence.hits}
    return bare and bool(ditto) and not like and things.isdisjoint(span) and not name.possessive


def goes_on_with(sentence: Sentence, name: Named) -> bool:
    """Whether a sentence that asks goes on with somebody and what they get, and no verb: "Priya needs A, Oto B"."""
    clause = sentence.clause_at(name.start)
    first = clause.start + (clause.start in sentence.joints)
    behind = [at for at in range(name.end, clause.end) if sentence.words[at].fold not in FILLERS]
    things = sentence.systems_at | {hit.start for hit in sentence.hits}
    gets = bool(behind) and all(at in sentence.named or is_kind(sentence.words[at], "to") for at in behind)
    before = any(one.action == "request" and one.end <= clause.start for one in sentence.asked)
    return before and gets and name.start == first and behind[0] in things and not name.possessive


def are_joined(sentence: Sentence, left: Named, right: Named) -> bool:
    """Whether one name is only added to another: "Priya and Tom", "not only Priya but also Tom", and in a list that an
    "and" ends "Priya, Oto and Tom"."""
    if left.possessive or right.possessive:
        return False
    ends = {cue.end for cue in sentence.cues if cue.kind in _JOINTS and cue.start == left.end}
    if right.start in ends or (is_elided(sentence.words[right.start]) and right.start + 1 in ends):
        return True
    pair = led_in(sentence, left, "and_first") and led_in(sentence, right, "and_then")
    then = {cue.start for cue in sentence.cues if cue.kind == "and_then" and cue.end == right.start}
    return (pair and left.end in then) or _is_listed(sentence, left, right)


def _is_listed(sentence: Sentence, left: Named, right: Named) -> bool:
    """Whether nothing but a comma stands between two names of a list, and an "and" behind the second: "Priya, Oto and
    I"."""
    gap = sentence.segment.text[sentence.words[left.end - 1].end : sentence.words[right.start].start]
    others = (one for one in sentence.people if one.start > right.start)
    goes_on = right.end in sentence.joints or any(are_joined(sentence, right, one) for one in islice(others, 1))
    return left.end == right.start and gap.strip() == "," and goes_on


def is_helped(sentence: Sentence, name: Named) -> bool:
    """Whether somebody only is whom another works for or stands in for: "Priya helps Tom", "Priya vertritt im April Mia
    und Tom"."""
    first = next((one for one in sentence.people if one.end <= name.start and are_joined(sentence, one, name)), name)
    helps = [cue.end for cue in sentence.cues if cue.kind == "helps" and cue.end <= first.start]
    between = range(max(helps), first.start) if helps else ()
    begins = {cue.start for cue in sentence.cues if cue.kind == "helps"}
    writer = any(cue.kind == "first_person" and cue.end in begins for cue in sentence.cues)
    helper = writer or any(one.end <= max(helps, default=0) for one in sentence.people)
    return bool(helps) and helper and all(_is_of_time(sentence.words[at]) for at in between)


def _is_of_time(word: Token) -> bool:
    return word.fold in MONTHS or word.fold.isdigit() or is_kind(word, "when.on") or is_kind(word, "when.for")


def helps_another(sentence: Sentence, name: Named) -> bool:
    """Whether somebody is the one who works for another, where no word speaks of the writer: "Priya helps Tom, so give
    her Edit"."""
    helped = any(is_helped(sentence, one) for one in sentence.people)
    alone = all(one is name or is_helped(sentence, one) for one in sentence.people)
    return helped and alone and "first_person" not in sentence.told


def leaves_it(sentence: Sentence, name: Named) -> bool:
    """Whether somebody does not do what its writer asks for: "neither Priya nor Oto has time, so I …"."""
    return led_in(sentence, name, "neither") and "first_person" in _kinds_behind(sentence, name)


def has_their_own(sentence: Sentence, name: Named) -> bool:
    """Whether "and" goes on with somebody and what they get: "give Priya Viewer, and Oto Scheduler"."""
    behind = sentence.systems_at | {hit.start for hit in sentence.hits}
    return name.start - 1 in sentence.joints and any(at >= name.end for at in behind)


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
