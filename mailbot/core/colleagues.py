"""For whom somebody may ask besides themselves, and finding one of them by name or address."""

from collections.abc import Sequence

from mailbot.core.catalog import Catalog, Person
from mailbot.core.understanding import fold

_MOST_WORDS = 6


class Colleagues:
    """The active staff by their managers, and by the words of their names and addresses."""

    def __init__(self, catalog: Catalog) -> None:
        self.everybody = tuple(sorted((person for person in catalog.people if person.active), key=_by_name))
        self._words = {person.person_id: _words(person) for person in self.everybody}
        self._reports: dict[str, list[Person]] = {}
        for person in self.everybody:
            if manager := catalog.person_at(person.manager):
                self._reports.setdefault(manager.person_id, []).append(person)

    def of(self, person: Person, on_behalf: str) -> Sequence[Person]:
        """Those for whom the policy (`nobody`, `manager`, `anyone`) lets this person ask, without themselves."""
        if on_behalf == "nobody":
            return ()
        those = self.everybody if on_behalf == "anyone" else self._reports.get(person.person_id, ())
        return those if on_behalf == "manager" else [other for other in those if other != person]

    def named(self, those: Sequence[Person], words: str, most: int) -> list[Person]:
        """Of those the ones whose name or address has, or begins with, each of the words; by name, `most` at most."""
        asked = _fold(words[:200]).split()[:_MOST_WORDS]
        found = [person for person in those if asked and self._fits(person, asked)]
        whole = [person for person in found if _fold(words) in (_fold(person.name), person.email)]
        return (whole if len(whole) == 1 else found)[:most]

    def _fits(self, person: Person, asked: Sequence[str]) -> bool:
        words = self._words[person.person_id]
        return all(any(word.startswith(part) for word in words) for part in asked)


def _by_name(person: Person) -> tuple[str, str]:
    return _fold(person.name), person.person_id


def _words(person: Person) -> tuple[str, ...]:
    return (*_fold(person.name).split(), person.email, *person.other_addresses)


def _fold(text: str) -> str:
    return fold(text.strip())
