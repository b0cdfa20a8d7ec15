"""Who wrote a mail, whom it names, and for whom it asks."""

from dataclasses import dataclass
from itertools import islice

from mailbot.core.catalog import Person
from mailbot.core.understanding.wishes.features import Naming, Whole

_MOST = 60  # persons a mail can be for, and more
NEAR = 2  # sentences behind the one that names somebody in which words may still mean them

Place = tuple[int, int, Person | None]
"""A sentence, a word in it, and who is named there."""


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
    at: tuple[Place, ...] = ()
    namesakes: tuple[Person, ...] = ()
    own: frozenset[int] = frozenset()
    writer: Person | None = None


def namings(mail: Whole) -> list[Naming]:
    """Every person the mail names, in order, with the sentence that does."""
    found = (Naming(at, name) for at, sentence in enumerate(mail.sentences) for name in sentence.people)
    return list(islice(found, _MOST))
