"""For whom a mail asks: every person it names weighed, pronouns that stand for them, or the sender."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from mailbot.core.catalog import Person
from mailbot.core.understanding.language.clauses import Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.tokens import tokens
from mailbot.core.understanding.language.words import FILLERS, WRITER
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.said.names import Named, apposed, governed, replaced
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.evidence import Naming, Whole, person_facts
from mailbot.core.understanding.wishes.listed import is_for_somebody
from mailbot.core.understanding.wishes.people.beside import led_in
from mailbot.core.understanding.wishes.people.bystanders import (
    has_another,
    is_along,
    is_awaited,
    is_away,
    is_model,
    is_passed_over,
    is_spared,
    leaves_it,
    of_its_purpose,
    passes,
)
from mailbot.core.understanding.wishes.people.handover import (
    bows_out,
    gives_up,
    is_given,
    is_taken_from,
    makes_room,
    steps_in,
    takes_up,
)
from mailbot.core.understanding.wishes.people.helpers import helps_another, is_helped
from mailbot.core.understanding.wishes.people.holders import keeps_it, loses_it, must_keep
from mailbot.core.understanding.wishes.people.joining import are_joined, goes_on_with, has_their_own, is_added, is_alike
from mailbot.core.understanding.wishes.people.newcomers import is_for_stranger, newcomer
from mailbot.core.understanding.wishes.people.pronouns import by_third, either_needs, of_one, of_several, she_needs
from mailbot.core.understanding.wishes.people.recipients import (
    for_a_group,
    is_given_it,
    is_the_one,
    is_wished_for,
    needs_it,
)
from mailbot.core.understanding.wishes.people.speakers import is_as_agreed, is_greeted, is_signature, only_speaks
from mailbot.core.understanding.wishes.people.writer import (
    and_me,
    for_themselves,
    is_for_writer,
    is_meant_by_we,
    is_oneself,
    is_with_writer_elsewhere,
    with_writer,
)
from mailbot.core.understanding.wishes.sureness import PERSON_SURE, weigh_person

_MOST = 60  # persons a mail can be for, and more
_ALIKE = frozenset(("same", "too", "ditto"))
_GIVEN_ME = frozenset(("me", "grant"))
_MINE = frozenset(("first_person", "me"))
_OWNS = frozenset(("have", "hold"))
_ORDERS = frozenset(("take", "strike", "remove", "revoke"))
_NEAR = 2  # words from "for" to a name that it governs


_GETTING = (
    is_the_one,
    is_wished_for,
    she_needs,
    needs_it,
    keeps_it,
    must_keep,
    is_added,
    is_given_it,
    takes_up,
    helps_another,
    is_alike,
    goes_on_with,
)
"""How a name may stand in words that ask for what its bearer is to get."""


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
    if _is_the_writer(mail, named, asking, ends=ends):
        return ForWhom((writer.person,), writer=writer.person)
    chosen = _chosen(mail, named, asking, writer, ends=ends)
    found = [(one, _decided(one.name, mail.sentences[one.at], writer)) for one in chosen]
    people = list(dict.fromkeys(person for _, person in found))
    places = [(one.at, one.name.start, person) for one, person in found]
    too = [(at, place, writer.person) for at in asking if (place := _writer_too(mail.sentences[at], places, at)) >= 0]
    too += [(at, 0, writer.person) for at in asking if is_oneself(mail.sentences[at])]
    strange: list[tuple[int, int, Person | None]] = [
        (at, 0, None) for at in asking if is_for_stranger(mail.sentences[at], index)
    ]
    people += [person for _, _, person in (*too, *strange)]
    unsure = [one for one, person in found if person is None]
    if None in people and len(people) > 1:
        people = _without_echoes(people, unsure)
    if any(for_a_group(mail.sentences[at]) for at in asking):
        people.append(None)
    own = frozenset(at for at in asking if for_themselves(mail.sentences[at]))
    needing = [one for one in named if ends and _needs_what_ends(mail, one, asking)]
    if needing := needing or _but_mine(mail, chosen, asking):
        everybody = [writer.person, *(person for one in needing for person in one.name.people)]
        return ForWhom((None,), namesakes=tuple(dict.fromkeys(person for person in everybody if person)))
    if us := [one for one in named if _is_one_of_us(mail, one, asking)]:
        people = [writer.person, *(_decided(one.name, mail.sentences[one.at], writer) for one in us), *people]
    people = people or [
        _decided(one.name, mail.sentences[one.at], writer)
        for one in named
        if one.at in asking and led_in(mail.sentences[one.at], one.name, "behalf")
    ]
    here = {at: [one.name for one in chosen if one.at == at] for at in asking}
    if people and (
        any(and_me(mail.sentences[at], names) for at, names in here.items()) or _needs_it_too(mail, chosen, own)
    ):
        people.insert(0, writer.person)
    if not people:
        lines = [mail.sentences[at] for at in asking]
        mine = any("first_person" in clause.kinds for line in lines for clause in line.asked)
        another = any(newcomer(line, index) for line in lines) or (not mine and all(map(by_third, lines)))
        came = () if mine else _received(mail, named, asking)
        unsure += [one for one in came if len(one.name.people) > 1]
        people = [_decided(one.name, mail.sentences[one.at], writer) for one in came]
        people = people or [None if another else writer.person]
    namesakes = tuple(dict.fromkeys(person for one in unsure for person in one.name.people))
    return ForWhom(
        tuple(dict.fromkeys(people)),
        (*places, *too, *strange),
        namesakes if None in people else (),
        own,
        writer.person,
    )


def _is_the_writer(mail: Whole, named: Sequence[Naming], asking: Sequence[int], *, ends: bool) -> bool:
    """Whether the words that ask, or those beside them, say that it is their writer: "Tom would like a second person to
    sign, and that is going to be me"; nobody is named in others who is to have it."""
    said = {at for at, line in enumerate(mail.sentences) if is_oneself(line)}
    near = any(abs(at - one) <= 1 for at in said for one in asking)
    return near and not any(one.at not in said and _is_told(mail, one, asking, ends=ends) for one in named)


def _received(mail: Whole, named: Sequence[Naming], asking: Sequence[int]) -> Sequence[Naming]:
    """Who comes to the writer's team, as is told right before: "We are getting Priya. What is needed:"."""
    first = min(asking, default=0)
    return [one for one in named if 0 < first - one.at <= _NEAR + 1 and "receives" in mail.sentences[one.at].told]


def _chosen(mail: Whole, named: Sequence[Naming], asking: Sequence[int], writer: Writer, *, ends: bool) -> list[Naming]:
    """Those named who shall have it (or lose it), those named together with them, and whom a pronoun stands for."""
    if not ends:
        named = [one for one in named if not is_spared(mail.sentences[one.at], one.name)]
        if heir := _heir(mail, named, asking):
            return heir
    stood_for = any("one" in mail.sentences[at].told for at in asking)
    gone = {
        person
        for one in named
        if makes_room(mail.sentences[one.at], one.name, ends or stood_for)
        for person in one.name.people
    }
    models = {one.name.people for one in named if is_model(mail.sentences[one.at], one.name)}
    found = [
        one
        for one in named
        if not (writer.person in one.name.people and is_signature(mail.sentences[one.at], one.name))
        and not replaced(mail.sentences[one.at].words, one.name.start)
        and not only_speaks(mail.sentences[one.at], one.name)
        and not is_passed_over(mail.sentences[one.at], one.name)
        and not (led_in(mail.sentences[one.at], one.name, "agent") and not stood_for)
        and not is_awaited(mail.sentences[one.at], one.name)
        and one.name.people not in models
        and not _owns_the_work(mail, one, asking)
        and not (gone.issuperset(one.name.people) and not _said_for(mail, one, asking))
        and not is_along(mail.sentences[one.at], one.name, alone=stood_for)
        and not is_greeted(mail.sentences[one.at], one.name)
        and not has_another(mail.sentences[one.at], one.name)
        and not of_its_purpose(mail.sentences[one.at], one.name)
        and not gives_up(mail.sentences[one.at], one.name)
        and not is_helped(mail.sentences[one.at], one.name)
        and not leaves_it(mail.sentences[one.at], one.name)
        and not is_as_agreed(mail.sentences[one.at], one.name)
        and not (one.at not in asking and is_with_writer_elsewhere(mail.sentences[one.at], one.name))
        and not (is_given if ends else is_taken_from)(mail.sentences[one.at], one.name)
        if _is_told(mail, one, asking, ends=ends)
        or weigh_person(person_facts(mail, one, named, asking, writer.person)) >= PERSON_SURE
    ]
    chosen = _but_passing(mail, _told_first(mail, found, asking, ends=ends), asking, ends=ends)
    told = any(_is_told(mail, one, asking, ends=ends) for one in chosen)
    chosen = _with_companions(mail, chosen, named)
    behind = [*asking, *_asking_behind(mail, asking)]
    return chosen if told else _either(mail, asking) or _stood_for(mail, named, behind, chosen) or chosen


def _heir(mail: Whole, named: Sequence[Naming], asking: Sequence[int]) -> list[Naming]:
    """The one who does it instead of somebody who was thought of or did it so far, where no words ask for the writer or
    anybody else: "Priya is on leave, so Oto it is. He needs …"."""
    out = [one for one in named if bows_out(mail.sentences[one.at], one.name)]
    heirs = [one for one in named if out and one not in out and _takes_it_on(mail.sentences[one.at], one.name)]
    if not heirs or named.index(heirs[-1]) < named.index(out[0]) or _asks_for_writer(mail, asking):
        return []
    heir = heirs[-1]
    others = [one for one in named if one.name.people != heir.name.people and _is_told(mail, one, asking, ends=False)]
    meant = any(at == heir.at or (0 < at - heir.at <= _NEAR and _points(mail.sentences[at])) for at in asking)
    return [heir] if meant and all(one in out for one in others) else []


def _takes_it_on(sentence: Sentence, name: Named) -> bool:
    clause = sentence.clause_at(name.start)
    given = clause.stance is Stance.ASKED and "grant" in clause.kinds and governed(sentence.words, name.start)
    return (steps_in(sentence, name) or (given and not name.possessive)) and not only_speaks(sentence, name)


def _points(line: Sentence) -> bool:
    """Whether a sentence speaks of somebody named before."""
    return not line.told.isdisjoint(("one", "stands_for", "third", "their_own"))


def _asks_for_writer(mail: Whole, asking: Sequence[int]) -> bool:
    """Whether words that ask name what they ask for and speak of their writer."""
    return any(
        clause.kinds & _MINE and any(clause.start <= at < clause.end for at in line.named)
        for line in (mail.sentences[at] for at in asking)
        for clause in line.asked
        if line.people_at.isdisjoint(range(clause.start, clause.end))
    )


def _is_one_of_us(mail: Whole, naming: Naming, asking: Sequence[int]) -> bool:
    behind = [mail.sentences[at] for at in asking if 0 < at - naming.at <= _NEAR]
    return is_meant_by_we(mail.sentences[naming.at], naming.name, behind)


def _either(mail: Whole, asking: Sequence[int]) -> list[Naming]:
    """Whom of several named before it in its own sentence a pronoun may mean."""
    found = ([Naming(at, one) for one in either_needs(mail.sentences[at])] for at in asking)
    return next(([_any_of(several)] for several in found if several), [])


def _is_told(mail: Whole, naming: Naming, asking: Sequence[int], *, ends: bool) -> bool:
    """Whether the words that ask say plainly that it is for somebody."""
    line, name = mail.sentences[naming.at], naming.name
    if _said_for(mail, naming, asking) or (ends and _has_what_ends(mail, naming)):
        return True
    if not ends and naming.at - 1 in asking and is_alike(line, name):
        return True
    if naming.at not in asking:
        return False
    if not ends and is_for_somebody(line):
        return True
    return with_writer(line, name) or any(way(line, name) for way in ((loses_it,) if ends else _GETTING))


def _told_first(mail: Whole, chosen: Sequence[Naming], asking: Sequence[int], *, ends: bool) -> list[Naming]:
    """Those chosen, but where a sentence says plainly whom it asks for nobody who only weighs enough there: "Oto took
    over from Priya, please take away Priya's Viewer"."""
    told = [one for one in chosen if _is_told(mail, one, asking, ends=ends)]
    mine = {at for at in asking if is_for_writer(mail.sentences[at], ends=ends)}
    places = mine | {one.at for one in told}
    return [
        one for one in chosen if one in told or one.at not in places or has_their_own(mail.sentences[one.at], one.name)
    ]


def _but_passing(mail: Whole, chosen: Sequence[Naming], asking: Sequence[int], *, ends: bool) -> list[Naming]:
    """Those chosen, but not who is only spoken of beside a sentence that asks for its writer or somebody else in so
    many words: "Paulina's knee takes time. Please extend João's Supervisor"."""
    lines = [mail.sentences[at] for at in asking]
    others = any(one.at in asking for one in chosen)
    several, stood_for = (any(kind in line.told for line in lines) for kind in ("they", "one"))
    told = not several and (others or (not stood_for and any(for_themselves(line) for line in lines)))
    here = [one for one in chosen if not told or one.at in asking or not passes(mail.sentences[one.at], one.name)]
    return [one for one in here if ends or not is_away(mail.sentences[one.at], one.name)] or here


def _stood_for(mail: Whole, named: Sequence[Naming], asking: Sequence[int], chosen: Sequence[Naming]) -> list[Naming]:
    """Who is meant by "for her" or "them" in a sentence that asks and names nobody: the several named right before it,
    or the one person; of several the one that is chosen and that their sentence begins with, else any of them."""
    for at in asking:
        line = mail.sentences[at]
        before = [naming for naming in named if 0 < at - naming.at <= _NEAR and not line.people]
        if of_several(line) and len(several := _last(before)) > 1:
            return [] if chosen else several
        last = _last([one for one in before if not _is_beside(mail.sentences[one.at], one.name)])
        if of_one(line) and not of_several(line) and last:
            people = {one.name.people for one in chosen}
            plain = people == {last[0].name.people} and last[0].name.start == 0
            return last[:1] if plain else [_any_of(last)]
    return []


def _last(before: Sequence[Naming]) -> list[Naming]:
    """Those named in the last sentence that names somebody."""
    return [naming for naming in before if naming.at == before[-1].at]


def _is_beside(sentence: Sentence, name: Named) -> bool:
    """Whether a name stands beside those whom a pronoun may mean: who is greeted, replaced or worked with."""
    return (
        is_greeted(sentence, name)
        or is_along(sentence, name, alone=True)
        or is_helped(sentence, name)
        or any(led_in(sentence, name, kind) for kind in ("replaces", "instead"))
        or (is_kind(sentence.words[0], "stands_for") and led_in(sentence, name, "when.clause"))  # "she did, when Tom …"
    )


def _any_of(namings: Sequence[Naming]) -> Naming:
    """The first of them, as a name that any of them may be meant by."""
    people = dict.fromkeys(person for one in namings for person in one.name.people)
    return replace(namings[0], name=replace(namings[0].name, people=tuple(people)))


def _asking_behind(mail: Whole, asking: Sequence[int]) -> list[int]:
    """The sentences right behind that ask for what those name: "Priya stands in for me. Arrange it for her, please"."""
    last = max(asking, default=-1)
    near = range(last + 1, min(last + 1 + _NEAR, len(mail.sentences))) if last >= 0 else ()
    lines = [(at, mail.sentences[at]) for at in near]
    asking_them = [(at, line) for at, line in lines if line.asked and not line.mentions]
    return [at for at, line in asking_them if not any("first_person" in one.kinds for one in line.asked)]


def _with_companions(mail: Whole, chosen: Sequence[Naming], named: Sequence[Naming]) -> list[Naming]:
    """Those chosen, and who is named together with one of them: "Priya and Tom start on Monday", "Priya, Oto and I"."""
    kept = list(chosen)
    for left, right in (*pairwise(named), *reversed(list(pairwise(named)))):
        joined = left.at == right.at and are_joined(mail.sentences[left.at], left.name, right.name)
        if joined and (left in kept) != (right in kept):
            kept.append(right if left in kept else left)
    return [one for one in named if one in kept]


def _owns_the_work(mail: Whole, naming: Naming, asking: Sequence[int]) -> bool:
    """Whether a person only owns what the access is for, while the writer asks to be let in: "Oto's study needs the
    Archive, can you let me in?" """
    name, words = naming.name, mail.sentences[naming.at].words
    given = any(clause.kinds >= _GIVEN_ME for at in asking for clause in mail.sentences[at].asked)
    access = any(is_kind(word, "access") for word in words[name.end : name.end + _NEAR])
    return name.possessive and given and not access


def _writer_too(sentence: Sentence, told: Sequence[tuple[int, int, Person | None]], at: int) -> int:
    """Where the writer says that they need it, beside somebody else who needs something: "I need … and Priya needs …",
    "… for Priya, … for me"; -1 where they do not."""
    needing = {cue.start for cue in sentence.cues if cue.kind == "needs"}
    others = [start for place, start, _ in told if place == at]
    people = [one for one in sentence.people if not (is_wished_for(sentence, one) or loses_it(sentence, one))]
    needs = any(one.start in others and one.end in needing for one in people)
    wishes = [cue.start for cue in sentence.cues if cue.kind == "wish"]
    own = [start for start in wishes if needs and sentence.words[start].fold in WRITER]
    words = sentence.words
    several = range(1, len(words)) if len(sentence.mentions) > 1 or len(sentence.levels) > 1 else ()
    mine = [place for place in several if is_kind(words[place], "me")]
    own += [place for place in mine if is_kind(words[place - 1], "purpose")]
    first = min(others, default=0)
    apart = first > 0 and is_kind(words[first - 1], "purpose") and sentence.joints.intersection((first - 2,))
    given = [place for place in mine if is_kind(words[place - 1], "grant") and others]
    own += [place for place in given if max(others) < place or (apart and place < first)]
    if any(goes_on_with(sentence, one) for one in people if one.start in others):  # "I need A, Priya B"
        own += [at for at, word in enumerate(words[:first]) if is_kind(word, "first_person")]
    return own[0] if own and others else -1


def _needs_it_too(mail: Whole, chosen: Sequence[Naming], own: frozenset[int]) -> bool:
    """Whether others shall only have as well what the writer asks for: "Priya needs it, too", "the same as me"."""
    lines = [mail.sentences[one.at] for one in chosen]
    asks = any(mail.sentences[at].mentions for at in own)
    return asks and bool(lines) and all(line.told & _ALIKE and not line.mentions for line in lines)


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
        and (
            cue.start == name.end
            or (cue.start == name.end + 1 and not is_kind(sentence.words[name.end], "first_person"))
        )
        and any(0 <= start - cue.end <= _NEAR for start in starts)
        for cue in sentence.cues
    )
    return has and bool(sentence.mentions) and not name.possessive


def _said_for(mail: Whole, naming: Naming, asking: Sequence[int]) -> bool:
    """Whether the words that ask say for whom right before the name: "I need Edit for Priya", "give Priya …"."""
    sentence, name = mail.sentences[naming.at], naming.name
    first = apposed(sentence.words, name.start)
    before = sentence.words[first - 1] if naming.at in asking and first else None
    if before is None or not (is_kind(before, "purpose") or (is_kind(before, "grant") and is_kind(before, "whom"))):
        return False
    clause = sentence.clause_at(first - 1)
    asked = clause.stance is Stance.ASKED or (clause.stance is Stance.PLAIN and sentence.is_fragment(clause))
    return asked and not name.possessive and governed(sentence.words, name.start)


def _without_echoes(people: list[Person | None], unsure: Sequence[Naming]) -> list[Person | None]:
    """Nobody unknown where a name that fits several was said in full elsewhere: "Tom … Tom Baker"."""
    known = {person for person in people if person}
    return [person for person in people if person or not all(known & set(one.name.people) for one in unsure)]


def _decided(name: Named, sentence: Sentence, writer: Writer) -> Person | None:
    """The one person a name means: the only one, the writer who says who writes, or the only one that team, title or
    copy leaves."""
    if len(name.people) == 1:
        return name.people[0]
    if writer.person in name.people and led_in(sentence, name, "introduces"):
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
    if writer.person and (any(cue.kind == "my_team" for cue in sentence.cues) or _is_of_ours(name, sentence)):
        team = [person for person in name.people if person.manager.lower() == writer.person.email] or [
            person for person in name.people if person.department == writer.person.department
        ]
        return team[0] if len(team) == 1 else None
    fitting = [person for person in name.people if _fits(person, around)]
    return fitting[0] if len(fitting) == 1 else None


def _is_of_ours(name: Named, sentence: Sentence) -> bool:
    """Whether it is somebody of the writer's own place: "Marta from our warehouse"."""
    behind = sentence.words[name.end : name.end + 2]
    return len(behind) == 2 and behind[0].fold in FILLERS and is_kind(behind[1], "when.my")


def _fits(person: Person, around: set[str]) -> bool:
    words = {
        word.stem
        for word in tokens(f"{person.department} {person.title}")
        if word.fold not in FILLERS and len(word.fold) > 1
    }
    return bool(words & around)
