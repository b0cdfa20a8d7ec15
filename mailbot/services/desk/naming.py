"""Which colleague somebody means by a name or an address."""

from mailbot.core.catalog import Catalog, Person
from mailbot.core.understanding import words_in

_AT_MOST = 4
"""How many people of one name are told."""


class NobodyMeant(Exception):
    """Words that name no colleague, or several; the text says which and what to write."""


def named(catalog: Catalog, colleague: str) -> Person:
    """The one with this address (also as `Name <address>`), or the one active person with this name or these words in
    it; raises NobodyMeant."""
    colleague = colleague.rpartition("<")[2].rstrip("> ") if "@" in colleague else colleague
    said = _folded(colleague)
    if not said:
        raise NobodyMeant("Please write the name or address of the colleague who is to decide.")
    if found := catalog.person_at(colleague.strip().lower()):
        return found
    names = {person: _folded(person.name) for person in catalog.people if person.active}
    those = [person for person, name in names.items() if name == said]
    those = those or [person for person, name in names.items() if {*said.split()} <= {*name.split()}]
    if len(those) > 1:
        some = ", ".join(f"{person.name} ({person.email})" for person in those[:_AT_MOST])
        more = ", …" if len(those) > _AT_MOST else ""
        raise NobodyMeant(f"“{colleague[:80]}” may be {some}{more}: please write the address.")
    if not those:
        raise NobodyMeant(f"We know nobody called “{colleague[:80]}”: please write the full name or the address.")
    return those[0]


def _folded(name: str) -> str:
    """A name without case and accents, as people type it."""
    return " ".join(words_in(name))
