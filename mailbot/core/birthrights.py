"""To whom a birthright gives what: by facts about the person alone."""

from collections.abc import Mapping, Sequence

from mailbot.core.catalog import Label, Person
from mailbot.core.rules import Birthright


def applies(birthright: Birthright, person: Person) -> bool:
    """Whether somebody who works here is in the job that a birthright is for; values match in any case."""
    facts: Mapping[str, str] = {
        "department": person.department,
        "person_type": person.type,
        "title": person.title,
    }
    return person.active and all(
        facts.get(name, "").casefold() in [value.casefold() for value in wanted]
        for name, wanted in birthright.when.items()
    )


def birthright_of(birthrights: Sequence[Birthright], person: Person, what: Label) -> Birthright | None:
    """The first birthright that gives this (system, level) to this person, or None."""
    return next((one for one in birthrights if what in one.gives and applies(one, person)), None)


def conditions_of(birthright: Birthright) -> dict[str, list[str]]:
    """For whom a birthright is, as a standing approval keeps it."""
    return {name: sorted(values) for name, values in sorted(birthright.when.items())}
