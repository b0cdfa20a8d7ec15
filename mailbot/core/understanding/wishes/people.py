"""For whom a mail asks: every person it names weighed, pronouns that stand for them, or the sender."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from mailbot.core.catalog import Person
from mailbot.core.understanding.language.clauses import Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.tokens import Token, tokens
from mailbot.core.understanding.language.words import ARTICLES, FILLERS, LIKE, WRITER, is_ordinary, names_of
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.said.names import Named, governed, replaced
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import Draft
from mailbot.core.understanding.wishes.evidence import Naming, Whole, person_facts
from mailbot.core.understanding.wishes.sureness import PERSON_SURE, weigh_person

_MOST = 60  # persons a mail can be for, and more
_WISHING = frozenset(("wish", "needs", "grant"))
_GIVES = frozenset(("wish", "grant", "same", "too", "alike", "polite", "again"))
_HAS = frozenset(("stay", "hold"))
_ALIKE = frozenset(("same", "too"))
_GIVEN_ME = frozenset(("me", "grant"))
_OWNS = frozenset(("have", "hold"))
_ORDERS = frozenset(("take", "strike", "remove", "revoke"))
_ABSENT = frozenset(("leaves", "when.away"))
_RETURN = 3  # words between "until" and whose return it is
_AWAY = 1  # words between a name and that its bearer is away
_LEAVES = 3  # words between a name and that its bearer leaves
_NOTE = 4  # words that somebody adds to their name
_NOTED = re.compile(r"[(,|/–—-]")
_NEAR = 2  # words from "for" to a name that it governs
_REACH = 8  # words between "for" and "new starter"


@dataclass(frozen=True, slots=True)
class Writer:
    """Who wrote the mail, as far as the staff list knows them, and who else got it."""

    person: Person | None
    copied: frozenset[Person] = frozenset()


@dataclass(frozen=True, slots=True)
class ForWhom:
    """The persons a mail asks for; None stands for one who is named but not known for certain.

    `at` tells them apart where the mail asks different things for different people, by the sentence and the
    place in it; `namesakes` are all who a name that is not certain may mean;
    `own` are the sentences in which the writer asks for nobody but themselves.
    """

    people: tuple[Person | None, ...]
    at: tuple[tuple[int, int, Person | None], ...] = ()
    namesakes: tuple[Person, ...] = ()
    own: frozenset[int] = frozenset()
    writer: Person | None = None


def namings(mail: Whole) -> list[Naming]:
    """Every person the mail names, in order, with the sentence that does."""
    found = (Naming(at, name) for at, sentence in enumerate(mail.sentences) for name in sentence.people)
    return list(islice(found, _MOST))


def beneficiaries(mail: Whole, asking: Sequence[int], index: Index, writer: Writer, *, ends: bool = False) -> ForWhom:
    """Who shall have (or lose) what the sentences `asking` ask for."""
    named = namings(mail)
    stood_for = any("one" in mail.sentences[at].told for at in asking)
    gone = {
        person
        for one in named
        if _makes_room(mail.sentences[one.at], one.name, ends or stood_for)
        for person in one.name.people
    }
    models = {one.name.people for one in named if _is_model(mail.sentences[one.at], one.name)}
    chosen = [
        one
        for one in named
        if not (writer.person in one.name.people and _is_signature(mail.sentences[one.at], one.name))
        and not replaced(mail.sentences[one.at].words, one.name.start)
        and not _only_speaks(mail.sentences[one.at], one.name)
        and not (_led_in(mail.sentences[one.at], one.name, "agent") and not stood_for)
        and not _is_awaited(mail.sentences[one.at], one.name)
        and one.name.people not in models
        and not _owns_the_work(mail, one, asking)
        and not (gone.issuperset(one.name.people) and not _said_for(mail, one, asking))
        and not _is_along(mail.sentences[one.at], one.name, alone=stood_for)
        and not _is_greeted(mail.sentences[one.at], one.name)
        and not _has_another(mail.sentences[one.at], one.name)
        and not _of_its_purpose(mail.sentences[one.at], one.name)
        and not (ends and _is_given(mail.sentences[one.at], one.name))
        if _said_for(mail, one, asking)
        or (one.at in asking and not ends and _is_wished_for(mail.sentences[one.at], one.name))
        or (one.at in asking and not ends and _she_needs(mail.sentences[one.at], one.name))
        or (ends and _has_what_ends(mail, one))
        or (one.at in asking and _with_writer(mail.sentences[one.at], one.name))
        or weigh_person(person_facts(mail, one, named, asking, writer.person)) >= PERSON_SURE
    ]
    chosen = _with_companions(mail, _but_passing(mail, chosen, asking, ends=ends), named) or _stood_for(
        mail, named, [*asking, *_asking_behind(mail, asking)]
    )
    found = [(one, _decided(one.name, mail.sentences[one.at], writer)) for one in chosen]
    people = list(dict.fromkeys(person for _, person in found))
    told = [(one.at, one.name.start, person) for one, person in found]
    too = [(at, place, writer.person) for at in asking if (place := _writer_too(mail.sentences[at], told, at)) >= 0]
    people += [person for _, _, person in too]
    unsure = [one for one, person in found if person is None]
    if None in people and len(people) > 1:
        people = _without_echoes(people, unsure)
    if any(_for_a_group(mail.sentences[at]) for at in asking):
        people.append(None)
    own = frozenset(at for at in asking if _for_themselves(mail.sentences[at]))
    needing = [one for one in named if ends and _needs_what_ends(mail, one, asking)]
    if needing := needing or _but_mine(mail, chosen, asking):
        everybody = [writer.person, *(person for one in needing for person in one.name.people)]
        return ForWhom((None,), namesakes=tuple(dict.fromkeys(person for person in everybody if person)))
    if people and (any(_and_me(mail.sentences[at]) for at in asking) or _needs_it_too(mail, chosen, own)):
        people.insert(0, writer.person)
    if not people:
        strange = any(_newcomer(mail.sentences[at], index) for at in asking)
        people = [None if strange else writer.person]
    namesakes = tuple(dict.fromkeys(person for one in unsure for person in one.name.people))
    return ForWhom(
        tuple(dict.fromkeys(people)),
        (*told, *too),
        namesakes if None in people else (),
        own,
        writer.person,
    )


def _but_passing(mail: Whole, chosen: Sequence[Naming], asking: Sequence[int], *, ends: bool) -> list[Naming]:
    """Those chosen, but not who is only spoken of beside a sentence that asks for its writer or somebody else in so
    many words: "Paulina's knee takes time. Please extend João's Supervisor"."""
    lines = [mail.sentences[at] for at in asking]
    others = any(one.at in asking for one in chosen)
    several, stood_for = (any(kind in line.told for line in lines) for kind in ("they", "one"))
    told = not several and (others or (not stood_for and any(_for_themselves(line) for line in lines)))
    here = [one for one in chosen if not told or one.at in asking or not _passes(mail.sentences[one.at], one.name)]
    return [one for one in here if ends or not _is_away(mail.sentences[one.at], one.name)] or here


def _stood_for(mail: Whole, named: Sequence[Naming], asking: Sequence[int]) -> list[Naming]:
    """Who is meant by "for her" or "them" in a sentence that asks and names nobody: the one person, or the several,
    named right before it."""
    named = [one for one in named if not _is_along(mail.sentences[one.at], one.name, alone=True)]
    for at in asking:
        line = mail.sentences[at]
        heads = {cue.end for cue in line.cues if cue.kind == "purpose"}
        gives = {cue.end for cue in line.cues if cue.kind == "grant"}
        wishes = {cue.start for cue in line.cues if cue.kind in ("wish", "needs", "hopes", "grant")}
        one = any(cue.kind == "one" and (cue.start in heads | gives or cue.end in wishes) for cue in line.cues)
        one = one or _by_third(line)
        given = heads | {cue.end for cue in line.cues if cue.kind == "of"}
        several = any(cue.kind == "they" and cue.start in given for cue in line.cues)
        before = [naming for naming in named if 0 < at - naming.at <= _NEAR and not line.people]
        before = [naming for naming in before if not _is_greeted(mail.sentences[naming.at], naming.name)]
        last = [naming for naming in before if naming.at == before[-1].at]
        if several and len(last) > 1:
            return last
        if one and not several and len({naming.name.people for naming in before}) == 1:
            return before[:1]
    return []


def _asking_behind(mail: Whole, asking: Sequence[int]) -> list[int]:
    """The sentences right behind that ask for what those name: "Priya stands in for me. Arrange it for her, please"."""
    last = max(asking, default=-1)
    near = range(last + 1, min(last + 1 + _NEAR, len(mail.sentences))) if last >= 0 else ()
    lines = [(at, mail.sentences[at]) for at in near]
    return [at for at, line in lines if line.asked and not line.mentions and "first_person" not in line.told]


def _is_wished_for(sentence: Sentence, name: Named) -> bool:
    """Whether its writer wishes that somebody have something: "Ich möchte, dass Priya Edit bekommt", "Quiero que Priya
    tenga …"; who shall do so with what is mine decides about it."""
    led = name.start > 1 and is_kind(sentence.words[name.start - 1], "whom")
    wishes = led and any(cue.kind == "wish" and cue.end == name.start - 1 for cue in sentence.cues)
    return wishes and not sentence.clause_at(name.start).kinds & {"of_mine", "when.my"}


def _she_needs(sentence: Sentence, name: Named) -> bool:
    """Whether a pronoun stands for the one person a sentence names as who needs it: "Priya keeps the lists, so she must
    have Edit there"."""
    alone = len({one.people for one in sentence.people}) == 1 and not name.possessive
    needs = {cue.start for cue in sentence.cues if cue.kind in ("needs", "must")}
    subjects = [cue for cue in sentence.cues if cue.kind == "stands_for" and cue.start >= name.end]
    asks = any(sentence.clause_at(cue.start).stance is Stance.ASKED for cue in subjects if cue.end in needs)
    return alone and asks and "first_person" not in {kind for one in sentence.asked for kind in one.kinds}


def _by_third(line: Sentence) -> bool:
    """Whether the words that ask say that "she" or "he" needs what they name: "so she should get Viewer"."""
    told = {at - 1 for at, word in enumerate(line.words) if is_kind(word, "me")}  # "she wants me to …"
    needs = (cue.start for cue in line.cues if cue.kind == "needs" and cue.start and cue.end - 1 not in told)
    clauses = [line.clause_at(at) for at in needs if is_kind(line.words[at - 1], "stands_for")]
    places = [one.start for one in line.mentions] + [hit.start for hit in line.hits]
    return any(line.clause_at(at) in clauses for at in places)


def _is_away(sentence: Sentence, name: Named) -> bool:
    """Whether somebody is said to be away or to leave, right behind their name and to need nothing there."""
    kinds = {cue.kind for cue in sentence.cues if 0 <= cue.start - name.end <= _AWAY}
    return bool(kinds & _ABSENT) and "needs" not in kinds and not governed(sentence.words, name.start)


def _passes(sentence: Sentence, name: Named) -> bool:
    """Whether a sentence that names somebody neither asks nor names anything, nor says for whom something is; or takes
    something from them, or only supposes what they would do."""
    wants = any(cue.kind == "hopes" and cue.start == name.end for cue in sentence.cues)
    needs = not wants and any(cue.kind == "needs" and cue.start == name.end for cue in sentence.cues)
    said = needs or (not wants and bool(sentence.told & _GIVES) and not name.possessive)
    supposed = any(cue.kind == "when.clause" and cue.end == name.start for cue in sentence.cues)  # "if Priya …"
    clause = sentence.clause_at(name.start)
    taken = "take" in clause.kinds and name.start > 0 and is_kind(sentence.words[name.start - 1], "from")
    loses = (
        taken or clause.stance is Stance.AGAINST or clause.action == "revoke"
    )  # "take the VPN from Priya. I need it"
    silent = not (said or sentence.mentions or sentence.hits) and not governed(sentence.words, name.start)
    return supposed or loses or silent


def _with_companions(mail: Whole, chosen: Sequence[Naming], named: Sequence[Naming]) -> list[Naming]:
    """Those chosen, and who is named together with one of them: "Priya and Tom start on Monday"."""
    kept = list(chosen)
    for left, right in pairwise(named):
        joint = mail.sentences[left.at].words[left.name.end : right.name.start] if left.at == right.at else ()
        ends = {cue.end for cue in mail.sentences[left.at].cues if cue.kind == "and" and cue.start == left.name.end}
        joined = bool(joint) and right.name.start in ends and not (left.name.possessive or right.name.possessive)
        if joined and (left in kept) != (right in kept):
            kept.append(right if left in kept else left)
    return [one for one in named if one in kept]


def _is_greeted(sentence: Sentence, name: Named) -> bool:
    """Whether a name only says to whom a mail is written: "Dear Ms Shah, …"."""
    greets = [cue.end for cue in sentence.cues if cue.kind == "greeting" and cue.end <= name.start]
    between = sentence.words[max(greets, default=0) : name.start]
    text, words = sentence.segment.text, sentence.words
    behind = text[words[name.end - 1].end : words[name.end].start] if name.end < len(words) else ","
    before = text[words[max(greets) - 1].end : words[max(greets)].start] if greets else ","
    return all(is_kind(word, "title") for word in between) and not before.strip() and bool(behind.strip())


def _for_a_group(sentence: Sentence) -> bool:
    """Whether people who are not named shall have it, in the words that ask or in what only adds to them."""
    told = [sentence.clause_at(cue.start) for cue in sentence.cues if cue.kind == "group"]
    asked = any(clause.stance is Stance.ASKED or sentence.is_fragment(clause) for clause in told)
    return asked and "but_me" not in sentence.told


def _is_signature(sentence: Sentence, name: Named) -> bool:
    """Whether a name only signs: alone in its line, behind thanks at the end of one, or before a note on who it is."""
    closes = name.end == len(sentence.words) and any(
        cue.kind == "closing" and cue.end == name.start for cue in sentence.cues
    )
    return sentence.is_name or closes or _is_annotated(sentence, name)


def _is_annotated(sentence: Sentence, name: Named) -> bool:
    """Whether a line is nothing but a name with a note on it: "Priya (Billing)", "Oto Novák, ext. 4711"."""
    words = sentence.words
    gap = sentence.segment.text[words[name.end - 1].end : words[name.end].start] if name.end < len(words) else ""
    plain = not sentence.asked and not sentence.mentions and not sentence.hits and len(sentence.people) == 1
    return name.start == 0 and plain and len(words) - name.end <= _NOTE and bool(_NOTED.search(gap))


def _led_in(sentence: Sentence, name: Named, kind: str) -> bool:
    """Whether right before a name stands what says who did something, "opened by Oto", or who writes, "this is Oto"."""
    return any(cue.kind == kind and cue.end == name.start for cue in sentence.cues)


def _is_along(sentence: Sentence, name: Named, *, alone: bool = False) -> bool:
    """Whether somebody is only there where another one does something: "she goes to the gates with Oto"; who is named
    `alone` may be the one meant by "give him …"."""
    along = _led_in(sentence, name, "along") and sentence.clause_at(name.start).stance is not Stance.ASKED
    return along and not (alone and sentence.people[0] == name)


def _is_awaited(sentence: Sentence, name: Named) -> bool:
    """Whether a name right behind "until" only says whose return ends it: "until Priya is back", "hasta que vuelva
    Priya", "jusqu'au retour de Priya"."""
    ends = [cue.end for cue in sentence.cues if cue.kind == "until" and cue.end <= name.start]
    between = sentence.words[max(ends) : name.start] if ends else sentence.words
    short = len(between) <= _RETURN
    return not between or (short and (is_kind(between[0], "when.clause") or is_kind(between[-1], "of_whom")))


def _only_speaks(sentence: Sentence, name: Named) -> bool:
    """Whether a person says or wants it, for somebody else: "Oto says I need …", "Mia would like Priya to have …"."""
    if name.possessive or governed(sentence.words, name.start):
        return False
    behind = {cue.kind: cue.end for cue in sentence.cues if cue.start == name.end and cue.kind in ("speaks", "hopes")}
    whom = behind.get("hopes", 0)
    others = {other.start for other in sentence.people} | {
        at for at, word in enumerate(sentence.words) if is_kind(word, "me") or is_kind(word, "one")
    }
    return "speaks" in behind or (whom > 0 and (whom in others or _for_writer(sentence, name)))


def _for_writer(sentence: Sentence, name: Named) -> bool:
    """Whether what somebody wants names no access, and the writer asks for it behind that: "Oto would like the letters
    to go out from me, so I need Sender in the Mailer"."""
    wants = sentence.clause_at(name.start)
    span = range(wants.start, wants.end)
    named = any(one.start in span for one in sentence.mentions) or any(hit.start in span for hit in sentence.hits)
    return not named and any(one.start >= wants.end and "first_person" in one.kinds for one in sentence.asked)


def _is_model(sentence: Sentence, name: Named) -> bool:
    """Whether a person only has what the writer wants too: "the same as Oto", "Oto has it, please give me the same"."""
    same = [cue.end for cue in sentence.cues if cue.kind == "same"]
    has = any(cue.kind == "hold" and cue.start == name.end for cue in sentence.cues)
    mine = any("first_person" in clause.kinds for clause in sentence.asked)
    what = any(cue.kind == "whatever" and cue.end == name.start for cue in sentence.cues)
    before = sentence.words[name.start - 1 : name.start] if name.start else ()
    beside = any(not LIKE.isdisjoint(names_of(word.fold)) for word in before)  # "the same access to the Ledger as Oto"
    like = any(0 <= name.start - end <= 1 or (beside and end <= name.start) for end in same)
    return like or (has and mine and (bool(same) or what))


def _owns_the_work(mail: Whole, naming: Naming, asking: Sequence[int]) -> bool:
    """Whether a person only owns what the access is for, while the writer asks to be let in: "Oto's study needs the
    Archive, can you let me in?" """
    name, words = naming.name, mail.sentences[naming.at].words
    given = any(clause.kinds >= _GIVEN_ME for at in asking for clause in mail.sentences[at].asked)
    access = any(is_kind(word, "access") for word in words[name.end : name.end + _NEAR])
    return name.possessive and given and not access


def _makes_room(sentence: Sentence, name: Named, theirs: bool) -> bool:
    """Whether the writer does the work of a person from now on: "the tasks of Oto", "because Oto leaves", "Oto retired,
    and I sit here with his pile"; unless what is asked may be `theirs`."""
    before = any(cue.kind == "replaces" and cue.end == name.start for cue in sentence.cues)
    behind = any(cue.kind == "leaves" and 0 <= cue.start - name.end <= _LEAVES for cue in sentence.cues)
    mine = any("first_person" in clause.kinds for clause in sentence.asked)
    left = behind and not theirs and "first_person" in sentence.told and "needs" not in sentence.told
    headed = before and sentence.segment.subject  # "Taking over from Oto in May"
    return left or headed or (mine and (before or behind))


def _has_another(sentence: Sentence, name: Named) -> bool:
    """Whether a person is only said to have another level beside the one that is asked for: "Scheduler for me, please,
    List Approver stays with Oto"."""
    clause = sentence.clause_at(name.start)
    level = any(clause.start <= hit.start < clause.end for hit in sentence.hits)
    system = any(clause.start <= one.start < clause.end for one in sentence.mentions)
    has = clause.kinds & _HAS and not clause.kinds & {*_WISHING, "polite", "purpose"}
    return bool(has) and level and not system and any(other is not clause for other in sentence.asked)


def _of_its_purpose(sentence: Sentence, name: Named) -> bool:
    """Whether a name says whose the thing is that the access is for: "I need … for a report for Oto"."""
    if _behind_writer(sentence, name.start):
        return False
    purposes = [cue.start for cue in sentence.cues if cue.kind == "purpose" and cue.start < name.start]
    clause = sentence.clause_at(name.start)
    mine = [at for at in purposes if clause.start <= at] if "first_person" in clause.kinds else []
    return len(mine) > 1 and name.start - mine[-1] <= _NEAR and mine[-1] - mine[-2] > 1


def _with_writer(sentence: Sentence, name: Named) -> bool:
    """Whether a person is named along with the writer as who needs it: "Priya and I need …", "for me and for Priya"."""
    if _behind_writer(sentence, name.start):
        return not name.possessive
    joint = sentence.words[name.end : name.end + 1]
    writer = sentence.words[name.end + 1 : name.end + 2]
    if not joint or not writer or not is_kind(joint[0], "and") or writer[0].fold not in WRITER:
        return False
    wishes = [cue.start for cue in sentence.cues if cue.kind in _WISHING and cue.start > name.end]
    return any(all(is_kind(word, "alike") for word in sentence.words[name.end + 2 : start]) for start in wishes)


def _behind_writer(sentence: Sentence, start: int) -> bool:
    """Whether what starts here stands behind "me and", "mich und auch für"."""
    ends = [cue.end for cue in sentence.cues if cue.kind == "me_and" and 0 <= start - cue.end <= _NEAR]
    between = sentence.words[max(ends, default=start) : start]
    return bool(ends) and all(
        is_kind(word, "purpose") or is_kind(word, "to") or word.fold in FILLERS for word in between
    )


def _writer_too(sentence: Sentence, told: Sequence[tuple[int, int, Person | None]], at: int) -> int:
    """Where the writer says that they need it, beside somebody else who needs something: "I need … and Priya needs …",
    "… for Priya, … for me"; -1 where they do not."""
    needing = {cue.start for cue in sentence.cues if cue.kind == "needs"}
    others = [start for place, start, _ in told if place == at]
    people = [one for one in sentence.people if not _is_wished_for(sentence, one)]
    needs = any(one.start in others and one.end in needing for one in people)
    wishes = [cue.start for cue in sentence.cues if cue.kind == "wish"]
    own = [start for start in wishes if needs and sentence.words[start].fold in WRITER]
    words = sentence.words
    several = range(1, len(words)) if len(sentence.mentions) > 1 or _levels(sentence) > 1 else ()
    mine = [place for place in several if is_kind(words[place], "me")]
    own += [place for place in mine if is_kind(words[place - 1], "purpose")]
    first = min(others, default=0)
    apart = first > 0 and is_kind(words[first - 1], "purpose") and sentence.joints.intersection((first - 2,))
    given = [place for place in mine if is_kind(words[place - 1], "grant") and others]
    own += [place for place in given if max(others) < place or (apart and place < first)]
    return own[0] if own and others else -1


def _levels(sentence: Sentence) -> int:
    """How many levels a sentence names."""
    return len({hit.name for hit in sentence.hits})


def _for_themselves(sentence: Sentence) -> bool:
    """Whether a sentence that names nobody else asks for its writer, in words or as a line does: "Viewer: me"."""
    asks = any("first_person" in clause.kinds for clause in sentence.asked)
    alone = any("me" in clause.kinds and clause.end - clause.start == 1 for clause in sentence.clauses)
    return not sentence.people and (asks or alone)


def _needs_it_too(mail: Whole, chosen: Sequence[Naming], own: frozenset[int]) -> bool:
    """Whether others shall only have as well what the writer asks for: "Priya needs it, too", "the same as me"."""
    lines = [mail.sentences[one.at] for one in chosen]
    asks = any(mail.sentences[at].mentions for at in own)
    return asks and bool(lines) and all(line.told & _ALIKE and not line.mentions for line in lines)


def _is_given(sentence: Sentence, name: Named) -> bool:
    """Whether a person gets what another loses: "take the VPN from Priya and give it to Tom"."""
    clause = sentence.clause_at(name.start)
    return clause.action == "request" and "grant" in clause.kinds and governed(sentence.words, name.start)


def _needs_what_ends(mail: Whole, naming: Naming, asking: Sequence[int]) -> bool:
    """Whether somebody is said to need, beside words that end it, what they may as well lose: "remove my access to the
    VPN, Tom needs it too"."""
    sentence, name = mail.sentences[naming.at], naming.name
    clause = sentence.clause_at(name.start)
    needs = any(cue.kind == "needs" and cue.start == name.end for cue in sentence.cues)
    too = needs and not clause.kinds & {"not", "any_more"} and bool(clause.kinds & _ALIKE)
    near = any(0 <= naming.at - at <= 1 for at in asking)
    return too and near and not sentence.mentions[1:]


def _but_mine(mail: Whole, chosen: Sequence[Naming], asking: Sequence[int]) -> list[Naming]:
    """Those who are only named beside words that end something of the writer's: "if Priya gets it take mine away"."""
    mine = any(
        cue.kind == "first_person" and any(cue.start == order.end for order in line.cues if order.kind in _ORDERS)
        for line in (mail.sentences[at] for at in asking)
        for cue in line.cues
    )
    asked = any(mail.sentences[one.at].clause_at(one.name.start).stance is Stance.ASKED for one in chosen)
    return list(chosen) if mine and not asked else []


def _has_what_ends(mail: Whole, naming: Naming) -> bool:
    """Whether a person is said to have what shall end: "Priya still has Viewer in the Ledger. Out with it"."""
    sentence, name = mail.sentences[naming.at], naming.name
    starts = {hit.start for hit in sentence.hits} | {mention.start for mention in sentence.mentions}
    has = any(
        cue.kind in _OWNS
        and (cue.start == name.end or (cue.start == name.end + 1 and not _mine(sentence.words[name.end])))
        and any(0 <= start - cue.end <= _NEAR for start in starts)
        for cue in sentence.cues
    )
    return has and bool(sentence.mentions) and not name.possessive


def _mine(word: Token) -> bool:
    return is_kind(word, "first_person")


def _said_for(mail: Whole, naming: Naming, asking: Sequence[int]) -> bool:
    """Whether the words that ask say for whom right before the name: "I need Edit for Priya", "give Priya …"."""
    sentence, name = mail.sentences[naming.at], naming.name
    before = sentence.words[name.start - 1] if naming.at in asking and name.start else None
    if before is None or not (is_kind(before, "purpose") or (is_kind(before, "grant") and is_kind(before, "whom"))):
        return False
    clause = sentence.clause_at(name.start - 1)
    asked = clause.stance is Stance.ASKED or (clause.stance is Stance.PLAIN and sentence.is_fragment(clause))
    return asked and not name.possessive and governed(sentence.words, name.start)


def shared_out(
    whom: ForWhom, drafts: Sequence[Draft], sentences: Sequence[Sentence]
) -> list[tuple[Person | None, ...] | None]:
    """For each draft the persons it is for, where the mail asks different things for different people; else None.

    Nobody for certain where it says so, and not what is whose: "give Priya … and give me …".
    """
    mine = [_paired(whom, draft, drafts, sentences) or _beside(whom, draft, drafts) for draft in drafts]
    differ = all(mine) and len(set(mine)) > 1
    found = Counter(draft.at for draft in drafts)
    if not differ and any(_is_parted(whom, at, sentences[at], several) for at, several in found.items()):
        return [(None,) for _ in drafts]
    return [people if differ else None for people in mine]


def _is_parted(whom: ForWhom, at: int, sentence: Sentence, several: int) -> bool:
    """Whether a sentence names somebody and its writer, with something that is asked for between them, or with more
    levels than the `several` that were understood."""
    here = {start: person for where, start, person in whom.at if where == at}
    both = whom.writer in here.values() and len({*here.values()}) > 1
    return both and (_levels(sentence) > several or not _joined(sentence, sorted(here)))


def _paired(
    whom: ForWhom, draft: Draft, drafts: Sequence[Draft], sentences: Sequence[Sentence]
) -> tuple[Person | None, ...]:
    """The persons right before the level of a draft, or right behind it where the first one is named there: "Priya
    Scheduler and Oto Viewer in Theatre Planner". Nobody where a sentence names them together, for all that it asks."""
    sentence = sentences[draft.at]
    here = sorted(((start, person) for at, start, person in whom.at if at == draft.at), key=lambda one: one[0])
    places = sorted({_place(other, sentence) for other in drafts if other.at == draft.at})
    each = len(here) == len(places) and _crosswise(sentence, places, [start for start, _ in here])
    joined = not each and _joined(sentence, [start for start, _ in here])
    if len(places) < 2 or len({person for _, person in here}) < 2 or joined:
        return ()
    place = _place(draft, sentence)
    if each:
        return (here[places.index(place)][1],)
    if here[0][0] < places[0]:
        first, last = max((other for other in places if other < place), default=-1), place
    else:
        first, last = place, min((other for other in places if other > place), default=len(sentence.words))
    return tuple(dict.fromkeys(person for start, person in here if first < start < last))


def _crosswise(sentence: Sentence, places: Sequence[int], starts: Sequence[int]) -> bool:
    """Whether two people stand between the two levels that they get: "Viewer for Priya, and for me Scheduler"."""
    between = len(places) == 2 and places[0] < starts[0] and starts[1] < places[1]
    return between and is_kind(sentence.words[starts[1] - 1], "purpose")


def _place(draft: Draft, sentence: Sentence) -> int:
    """Where the level of a draft is named in its sentence, else its system."""
    names = [hit.start for hit in sentence.hits if draft.sure and hit.name == draft.levels[0].name]
    return min(names, key=lambda start: abs(start - draft.start), default=draft.start)


def _joined(sentence: Sentence, starts: Sequence[int]) -> bool:
    """Whether nothing that is asked for stands between the persons named: "Priya and Oto"."""
    asked = sentence.systems_at | {hit.start for hit in sentence.hits}
    return all(asked.isdisjoint(range(one, other)) for one, other in pairwise(starts))


def _beside(whom: ForWhom, draft: Draft, drafts: Sequence[Draft]) -> tuple[Person | None, ...]:
    """The persons named in the sentence of a draft, nearer to it than to another draft of that sentence."""
    here = [(start, person) for at, start, person in whom.at if at == draft.at]
    if not here and draft.at in whom.own:
        return (whom.writer,)
    starts = sorted({other.start for other in drafts if other.at == draft.at})
    if len(starts) > 1:
        before = max((start for start in starts if start < draft.start), default=-1)
        between = [(start, person) for start, person in here if before < start < draft.start]
        last = draft.start == starts[-1]
        here = between or [(start, person) for start, person in here if last and start > draft.start]
    return tuple(dict.fromkeys(person for _, person in here))


def _without_echoes(people: list[Person | None], unsure: Sequence[Naming]) -> list[Person | None]:
    """Nobody unknown where a name that fits several was said in full elsewhere: "Tom … Tom Baker"."""
    known = {person for person in people if person}
    return [person for person in people if person or not all(known & set(one.name.people) for one in unsure)]


def _decided(name: Named, sentence: Sentence, writer: Writer) -> Person | None:
    """The one person a name means: the only one, the writer who says who writes, or the only one that team, title or
    copy leaves."""
    if len(name.people) == 1:
        return name.people[0]
    if writer.person in name.people and _led_in(sentence, name, "introduces"):
        return writer.person
    copied = [person for person in name.people if person in writer.copied]
    if len(copied) == 1:
        return copied[0]
    denied = {
        at
        for one in sentence.clauses
        if "not" in one.kinds and name.end <= one.start
        for at in range(one.start, one.end)
    }
    around = {word.stem for at, word in enumerate(sentence.words) if at not in sentence.named | denied}
    if writer.person and any(cue.kind == "my_team" for cue in sentence.cues):
        team = [person for person in name.people if person.manager.lower() == writer.person.email] or [
            person for person in name.people if person.department == writer.person.department
        ]
        return team[0] if len(team) == 1 else None
    fitting = [person for person in name.people if _fits(person, around)]
    return fitting[0] if len(fitting) == 1 else None


def _fits(person: Person, around: set[str]) -> bool:
    words = {
        word.stem
        for word in tokens(f"{person.department} {person.title}")
        if word.fold not in FILLERS and len(word.fold) > 1
    }
    return bool(words & around)


def _newcomer(sentence: Sentence, index: Index) -> bool:
    """Whether the sentence asks for somebody who is not on the staff list: "my new starter", "Tom Lee"."""
    whom = [cue.end for cue in sentence.cues if cue.kind == "whom"]
    new = any(cue.kind == "newcomer" and any(0 <= cue.start - end <= _REACH for end in whom) for cue in sentence.cues)
    return new or any(_full_name(sentence, end, index) for end in whom)


def _full_name(sentence: Sentence, at: int, index: Index) -> bool:
    """Whether two words with capitals follow that name nothing mailbot knows."""
    pair = sentence.words[at : at + 2]
    strange = all(word.capital and not word.text.isupper() and _strange(word, index) for word in pair)
    return len(pair) == 2 and strange and (sentence.named | sentence.people_at).isdisjoint(range(at, at + 2))


def _strange(word: Token, index: Index) -> bool:
    return not (is_ordinary(word.fold) or index.corrected(word.stem) in index.holders or word.stem in index.level_words)


def _and_me(sentence: Sentence) -> bool:
    """Whether the sender asks for themselves too: "me and Priya", "for Priya and me"."""
    words = sentence.words
    joined = {cue.start for cue in sentence.cues if cue.kind == "and_me"}
    if any(name.end in joined or _with_writer(sentence, name) for name in sentence.people):
        return True
    places = [at for at, word in enumerate(words) if is_kind(word, "me")]
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
