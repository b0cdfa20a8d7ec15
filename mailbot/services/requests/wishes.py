"""From what a mail wishes for, alone or with the answers that followed it, to requests and questions."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from mailbot.core.catalog import Catalog, Person
from mailbot.core.understanding import OpenWish, Reading, Wish, kinds_in, understand
from mailbot.services.desk.readas import quoted
from mailbot.services.ports import Thread
from mailbot.services.requests.answers import systems_of, wish_in
from mailbot.services.requests.filed import Filed, people_of
from mailbot.services.requests.filing import Filing
from mailbot.services.requests.questions import Questions
from mailbot.services.requests.replies import tell
from mailbot.services.requests.turn import Turn

_BESIDES = {
    "revoke": "{0} is not taken away by this mail: write “I no longer need {0}” in a mail of its own.",
    "extend": "{0} is not prolonged by this mail: write “Extend {0} until …” in a mail of its own.",
}
_NOT_COPIED = "Access is not copied from what somebody else has: name each system."


def take_up(turn: Turn, thread: Thread, reading: Reading, mails: tuple[int, ...], note: str = "") -> str:
    """Files what is clear, asks back what is not, and answers; returns in a few words what came of it."""
    questions, catalog = Questions(turn, thread), turn.desk.catalog
    fitting = [wish for wish in reading.wishes if _fits(wish, catalog)]
    if not fitting:
        questions.ask_what(" and ".join(reading.unknown), mails)
        copies = "same" in kinds_in(turn.own)
        tell(turn, thread, Filed(notes=[_NOT_COPIED] if copies else []), reading)
        return "nothing that the catalog has: asked what is needed"
    warnings = turn.message.warnings
    filing = Filing(turn.desk, turn.tx, thread, turn.person, reading, mails, turn.at, warnings=warnings, text=turn.own)
    filed = filing.file_all()
    unclear = [wish for wish in fitting if None in people_of(reading, wish)]
    if unclear:
        mine = any(turn.person in people_of(reading, wish) for wish in unclear)
        questions.ask_whom(_named(unclear), reading.namesakes, mails, or_me=not mine)
    filed.notes.extend([note] if note else [])
    filed.notes.extend(_BESIDES[action].format(system) for action, system in reading.besides if action in _BESIDES)
    if reading.until_unclear and not reading.until:
        filed.notes.append(unread_end(reading))
    filed.notes.extend(
        f"We have nothing that fits {quoted(wish)}: write again with the name of the system."
        for wish in reading.ask
        if wish not in fitting
    )
    tell(turn, thread, filed, reading)
    return "; ".join(filter(None, (filed.summary, "asked for whom" if unclear else "")))


def unread_end(reading: Reading) -> str:
    """What is asked about an end that was said and cannot be read: left out, the access would be for ever."""
    return f"Until when? We could not read “{reading.until_unclear}”: add the last day to your answer."


def _fits(wish: Wish | OpenWish, catalog: Catalog) -> bool:
    return isinstance(wish, Wish) or bool(wish.candidates or catalog.levels.get(wish.system or ""))


def _named(those: Sequence[Wish | OpenWish]) -> str:
    """Wishes by name: `Finance Shared Drive (Edit) and StockPilot`."""
    names = (wish.entitlement.label if isinstance(wish, Wish) else wish.system or "your request" for wish in those)
    return " and ".join(dict.fromkeys(names))


def read_together(turn: Turn, mails: Sequence[int]) -> Reading | None:
    """A mail with the answers that followed it, as one wish; None when it is no longer kept, or no longer as it came:
    no answer takes its place."""
    catalog = turn.desk.catalog
    first = turn.mails(mails[:1])
    if not first:
        return None
    reading = understand(first[0], catalog)
    for message in turn.mails(mails[1:]):
        reading = joined(reading, wish_in(message, catalog), turn.person)
    return reading


def joined(first: Reading, news: Reading, sender: Person) -> Reading:
    """A wish and what was answered to a question about it: what is said later counts, the rest stays as it was."""
    if not news.wishes:
        return first
    whom = news if names_others(news, sender) else first
    return replace(
        first,
        items=news.items,
        ask=news.ask,
        unknown=news.unknown,
        beneficiaries=whom.beneficiaries,
        namesakes=whom.namesakes,
        since=news.since or first.since,
        until=news.until or first.until,
        urgent=first.urgent or news.urgent,
        emergency=first.emergency or news.emergency,
        justification=first.justification or news.justification,
    )


def restated(first: Reading, news: Reading) -> Reading:
    """The first mail's wishes, those about the same systems as the answer's in the words of the answer."""
    again = {system for wish in news.items for system in systems_of(wish)}
    return replace(
        first,
        items=(*news.items, *(wish for wish in first.items if systems_of(wish).isdisjoint(again))),
        ask=tuple(wish for wish in first.ask if systems_of(wish).isdisjoint(again)),
        since=news.since or first.since,
        until=news.until or first.until,
        justification=first.justification or news.justification,
    )


def names_others(reading: Reading, sender: Person) -> bool:
    """Whether a mail says that it is for somebody else than the person who wrote it."""
    return reading.beneficiaries not in ((), (sender,))


def given_to(reading: Reading, people: tuple[Person, ...], had: Iterable[tuple[str, str]]) -> Reading:
    """The wishes that waited for somebody to be named, for these people.

    When the staff list knows by now whom the mail means, it is they; `had` are the (person_id, system) pairs that the
    mail has led to already.
    """
    open_ended = any(None in people_of(reading, wish) for wish in reading.wishes)
    taken = set(had)

    def whom(wish: Wish | OpenWish, system: str | None) -> tuple[Person | None, ...]:
        meant = people_of(reading, wish)
        if open_ended:
            return people if None in meant else ()
        return tuple(person for person in meant if person and (person.person_id, system or "") not in taken)

    items = [replace(wish, people=whom(wish, wish.entitlement.system)) for wish in reading.items]
    ask = [replace(wish, people=whom(wish, wish.system)) for wish in reading.ask]
    return replace(
        reading,
        items=tuple(wish for wish in items if wish.people),
        ask=tuple(wish for wish in ask if wish.people),
    )
