"""For whom a mail asks: those named who shall have it, the writer, or both."""

from collections.abc import Sequence

from mailbot.core.catalog import Person
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.wishes.features import Naming, Whole
from mailbot.core.understanding.wishes.people.beside import led_in
from mailbot.core.understanding.wishes.people.choosing import chosen_of
from mailbot.core.understanding.wishes.people.identity import person_meant, without_echoes
from mailbot.core.understanding.wishes.people.losers import leavers, losers
from mailbot.core.understanding.wishes.people.newcomers import is_for_stranger, newcomer
from mailbot.core.understanding.wishes.people.pronouns import by_third, given_to
from mailbot.core.understanding.wishes.people.recipients import for_a_group
from mailbot.core.understanding.wishes.people.whom import NEAR, ForWhom, Place, Writer, namings
from mailbot.core.understanding.wishes.people.writer import and_me, for_themselves, is_oneself
from mailbot.core.understanding.wishes.people.writer_too import (
    is_one_of_us,
    is_the_writer,
    place_of_writer,
    writer_needs_it_too,
)


def beneficiaries(mail: Whole, asking: Sequence[int], index: Index, writer: Writer, *, ends: bool = False) -> ForWhom:
    """Who shall have (or lose) what the sentences `asking` ask for."""
    named = namings(mail)
    if is_the_writer(mail, named, asking, ends=ends):
        return ForWhom((writer.person,), writer=writer.person)
    chosen = chosen_of(mail, named, asking, writer, ends=ends)
    if doubtful := losers(mail, named, chosen, asking, ends=ends):
        everybody = [writer.person, *(person for one in doubtful for person in one.name.people)]
        return ForWhom((None,), namesakes=tuple(dict.fromkeys(person for person in everybody if person)))
    found = [(one, person_meant(one.name, mail.sentences[one.at], writer)) for one in chosen]
    unsure = [one for one, person in found if person is None]
    places = [(one.at, one.name.start, person) for one, person in found]
    others = [*_writer_beside(mail, asking, places, writer), *_strangers(mail, asking, index)]
    people = [*dict.fromkeys(person for _, person in found), *(person for _, _, person in others)]
    if None in people and len(people) > 1:
        people = without_echoes(people, unsure)
    if any(for_a_group(mail.sentences[at]) for at in asking):
        people.append(None)
    own = frozenset(at for at in asking if for_themselves(mail.sentences[at]))
    people = _counted_in(mail, named, asking, writer, people)
    if people and _is_for_writer_too(mail, chosen, asking, own):
        people.insert(0, writer.person)
    if not people:
        came = leavers(mail, named, asking) if ends else _received(mail, named, asking)
        unsure += [one for one in came if len(one.name.people) > 1]
        people = [person_meant(one.name, mail.sentences[one.at], writer) for one in came]
        people = people or [None if _is_for_another(mail, asking, index) else writer.person]
    namesakes = tuple(dict.fromkeys(person for one in unsure for person in one.name.people))
    return ForWhom(
        tuple(dict.fromkeys(people)),
        (*places, *others),
        namesakes if None in people else (),
        own,
        writer.person,
    )


def _writer_beside(mail: Whole, asking: Sequence[int], places: Sequence[Place], writer: Writer) -> list[Place]:
    """Where the writer asks for themselves, beside the others at these places."""
    named = [(at, place_of_writer(mail.sentences[at], places, at)) for at in asking]
    too: list[Place] = [(at, place, writer.person) for at, place in named if place >= 0]
    return [*too, *((at, 0, writer.person) for at in asking if is_oneself(mail.sentences[at]))]


def _strangers(mail: Whole, asking: Sequence[int], index: Index) -> list[Place]:
    """The lines that ask for somebody who is not on the staff list."""
    return [(at, 0, None) for at in asking if is_for_stranger(mail.sentences[at], index)]


def _counted_in(
    mail: Whole, named: Sequence[Naming], asking: Sequence[int], writer: Writer, people: list[Person | None]
) -> list[Person | None]:
    """These people with whom the writer counts in, "we need"; where there are none, on whose behalf the writer asks."""

    def meant(several: Sequence[Naming]) -> list[Person | None]:
        return [person_meant(one.name, mail.sentences[one.at], writer) for one in several]

    if us := [one for one in named if is_one_of_us(mail, one, asking)]:
        people = [writer.person, *meant(us), *people]
    return people or meant(
        [one for one in named if one.at in asking and led_in(mail.sentences[one.at], one.name, "behalf")]
    )


def _is_for_writer_too(mail: Whole, chosen: Sequence[Naming], asking: Sequence[int], own: frozenset[int]) -> bool:
    """Whether what is for those chosen is for the writer as well."""
    here = {at: [one.name for one in chosen if one.at == at] for at in asking}
    joined = any(and_me(mail.sentences[at], names) for at, names in here.items())
    return joined or writer_needs_it_too(mail, chosen, own)


def _is_for_another(mail: Whole, asking: Sequence[int], index: Index) -> bool:
    """Whether words that name nobody known ask for somebody other than their writer."""
    lines = [mail.sentences[at] for at in asking]
    third = bool(lines) and all(by_third(line) or given_to(line) for line in lines)
    others = third and not _speaks_of_writer(mail, asking)
    return others or any(newcomer(line, index) for line in lines)


def _speaks_of_writer(mail: Whole, asking: Sequence[int]) -> bool:
    return any("first_person" in clause.kinds for at in asking for clause in mail.sentences[at].asked)


def _received(mail: Whole, named: Sequence[Naming], asking: Sequence[int]) -> Sequence[Naming]:
    """Who comes to the writer's team, as is told right before: "We are getting Priya. What is needed:"."""
    if _speaks_of_writer(mail, asking):
        return []
    first = min(asking, default=0)
    return [one for one in named if 0 < first - one.at <= NEAR + 1 and "receives" in mail.sentences[one.at].told]
