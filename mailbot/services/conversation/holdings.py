"""Which access that somebody has a mail is about: by its systems and levels, else by the conversation it stands in."""

from collections.abc import Iterator
from dataclasses import dataclass

from mailbot.core.catalog import Entitlement, Person
from mailbot.core.register import Grant
from mailbot.core.understanding import Wish
from mailbot.services.requests.filed import people_of
from mailbot.services.requests.turn import Turn


@dataclass(frozen=True, slots=True)
class Spoken:
    """One person and one wish about what they have: `rows` is what the words may mean, all of one system."""

    person: Person
    rows: tuple[Entitlement, ...]

    @property
    def words(self) -> str:
        """What is spoken of: `StockPilot (Admin)`, or the system where no level is said."""
        return self.rows[0].label if len(self.rows) == 1 else self.rows[0].system

    def held(self, turn: Turn) -> list[Grant]:
        """What of it the person holds."""
        labels = {(row.system, row.access_level) for row in self.rows}
        held = turn.tx.held(self.person.person_id)
        return [grant for grant in held if (grant.system, grant.access_level) in labels]


def not_held(turn: Turn, person: Person) -> str:
    """That they do not have what a mail speaks of, as its writer reads it."""
    return f"{'you do' if person == turn.person else f'{person.name} does'} not have this through us."


def spoken_of(turn: Turn) -> list[Spoken] | None:
    """What a mail about held access speaks of; None when a part of it is not clear."""
    found = list(_spoken(turn))
    return None if not found or None in found else [each for each in found if each]


def _spoken(turn: Turn) -> Iterator[Spoken | None]:
    """None for each part that is not clear: who, or what."""
    for wish in turn.reading.wishes:
        rows = (wish.entitlement,) if isinstance(wish, Wish) else wish.candidates
        if not rows or len({row.system for row in rows}) > 1:
            yield from _of_conversation(turn)
            continue
        for person in people_of(turn.reading, wish):
            yield Spoken(person, rows) if person else None
    if not turn.reading.wishes:
        yield from _of_conversation(turn)


def _of_conversation(turn: Turn) -> Iterator[Spoken | None]:
    """What our mail was about that this one answers; of several things in one conversation it is not clear which."""
    about = answered(turn)
    rows = turn.desk.catalog.by_label
    held = [grant for grant in turn.tx.held(turn.person.person_id) if grant.request_id in about]
    row = rows.get((held[0].system, held[0].access_level)) if len(held) == 1 else None
    yield Spoken(turn.person, (row,)) if row else None


def answered(turn: Turn) -> set[str]:
    """The request of the mail that is answered, else all those of the conversation."""
    if one := answered_request(turn):
        return {one}
    thread = turn.known_thread()
    return {request.request_id for request in turn.tx.thread_requests(thread.thread_id)} if thread else set()


def answered_request(turn: Turn) -> str:
    """The request that the answered mail of ours is about; empty where it is about none, or several."""
    about = turn.answered()
    return about[1] if about else ""
