"""What an answer to a question of ours says. It is short and leans on the question, so it is read inside a sentence."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import chain

from mailbot.core.catalog import Catalog, Entitlement, Person
from mailbot.core.mail import Message
from mailbot.core.understanding import (
    FILLERS,
    Intent,
    OpenWish,
    Reading,
    Wish,
    choose,
    kinds_in,
    own_text,
    phrases,
    understand,
    words_in,
)

_NEED = "I need: "
_MINE = frozenset(("me", "first_person"))
_FEW, _SHORT = 6, 25
"""Words up to which an answer is read as nothing but a level, and as nothing but a wish or a name."""

_LONGEST = 3_000
"""Characters of an answer that are read here, where nothing stops a reader who takes too long."""

_ADDRESS = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")


_AROUND_ME = FILLERS.union(*(phrases(kind) for kind in ("purpose", "whom", "title", "to", "pick", "closing", "polite")))


def alone(message: Message, catalog: Catalog) -> Reading:
    """The person's own words as if they were a mail of their own, no answer to anything."""
    return _read(message, own_text(message.text), catalog)


def wish_in(message: Message, catalog: Catalog, system: str = "") -> Reading:
    """What an answer wishes for: as it stands, else as what follows "I need", else as a level of `system`."""
    own = own_text(message.text)
    reading = alone(message, catalog)
    if has_wish(reading) or reading.unknown or "?" in own or len(own.split()) > _SHORT:
        return reading
    reading = _for_whom_it_says(_without(_NEED, _read(message, _NEED + own, catalog)), message, catalog)
    if system and not reading.unknown and not has_wish(reading) and len(own.split()) <= _FEW:
        named = f" ({system})"
        inside = _without(_NEED, _read(message, f"{_NEED}{own}{named}", catalog), named)
        return replace(_for_whom_it_says(inside, message, catalog), ask=())
    return reading


def _for_whom_it_says(reading: Reading, message: Message, catalog: Catalog) -> Reading:
    """The reading without its writer, where only our "I need" names them beside others: "Ana needs only Read"."""
    me = catalog.person_at(message.sender.email)
    others = tuple(person for person in reading.beneficiaries if person != me)
    mine = kinds_in(own_text(message.text)) & _MINE
    return reading if mine or not others else replace(reading, beneficiaries=others)


def told_with(message: Message, taken: Entitlement, catalog: Catalog) -> Reading:
    """What else an answer says that takes this row: until when, and why.

    A short answer says until when in the breath in which it chooses ("the second one until Friday").
    """
    own = own_text(message.text)
    told = _read(message, f"I need {taken.label}. {own}", catalog)
    if told.until or told.until_unclear or len(own.split()) > _SHORT:
        return told
    at_once = _read(message, f"I need {taken.label}, {own}", catalog)
    return replace(told, until=at_once.until, until_unclear=at_once.until_unclear)


def offered_in(message: Message, choices: Sequence[Entitlement], catalog: Catalog) -> Entitlement | None:
    """The one choice whose level an answer names just as it was offered, and that wishes for no other system."""
    own = own_text(message.text)
    words = words_in(own)
    if not words or len(words) > _SHORT or "?" in own or not phrases("not").isdisjoint(words):
        return None
    said = f" {' '.join(words)} "
    names = {row: " ".join(words_in(row.access_level)) for row in choices}
    named = [row for row, name in names.items() if name and f" {name} " in said]
    longest = [
        row for row in named if not any(f" {names[row]} " in f" {names[other]} " and other != row for other in named)
    ]
    if len(longest) != 1:
        return None
    rest = said.replace(f" {names[longest[0]]} ", " it ")
    news = _read(message, f"{_NEED}{rest}", catalog)
    return None if is_elsewhere(news, {row.system for row in choices}) else longest[0]


def people_in(
    message: Message, offered: Sequence[Person], sender: Person, catalog: Catalog
) -> tuple[tuple[Person, ...] | None, tuple[Person, ...]]:
    """Whom an answer names, and, when that is not clear, whom it may mean.

    The first is empty for none of those offered, and None when the answer cannot be used.
    """
    own = own_text(message.text)
    if known := _at_addresses(own, catalog):
        return known, ()
    reading = _read(message, f"I need {catalog.entitlements[0].label} for: {own}", catalog)
    clear = tuple(person for person in reading.beneficiaries if person)
    if clear and clear != (sender,) and len(clear) == len(reading.beneficiaries):
        return clear, ()
    if _is_me(own, sender):
        return (sender,), ()
    rows = (("", "") if row == sender else (row.name, f"{row.department} {row.title}") for row in offered)
    chosen = choose(message.text, [Entitlement(*row) for row in rows])  # who answers may have signed with their name
    if chosen and chosen <= len(offered):
        return (offered[chosen - 1],), ()
    named = _named_in_full(own, catalog)
    if named or chosen == 0:
        return named, ()
    return None, reading.namesakes


def systems_of(wish: Wish | OpenWish) -> frozenset[str]:
    """The system a wish names, or all those it may mean."""
    if isinstance(wish, Wish):
        return frozenset((wish.entitlement.system,))
    return frozenset((wish.system,)) if wish.system else frozenset(row.system for row in wish.candidates)


def labels_of(wish: Wish | OpenWish) -> frozenset[str]:
    """The access a wish names, or all that it may mean; the system alone where that may be anything of it."""
    rows = (wish.entitlement,) if isinstance(wish, Wish) else wish.candidates
    return frozenset(row.label for row in rows) or systems_of(wish)


def has_wish(reading: Reading) -> bool:
    """Whether a mail asks for anything that the catalog may have."""
    return any(systems_of(wish) for wish in reading.wishes)


def is_elsewhere(reading: Reading, asked: AbstractSet[str]) -> bool:
    """Whether a mail asks for something in another system than these."""
    return any(systems.isdisjoint(asked) for wish in reading.wishes if (systems := systems_of(wish)))


def is_other_business(reading: Reading) -> bool:
    """Whether a mail wants something of us that is no access and no answer."""
    return reading.intent in _OTHER_BUSINESS


_OTHER_BUSINESS = (Intent.WITHDRAW, Intent.STATUS, Intent.MY_ACCESS, Intent.HELP, Intent.REVOKE, Intent.EXTEND)


def _read(message: Message, text: str, catalog: Catalog) -> Reading:
    return understand(replace(message, subject="", text=text[:_LONGEST], in_reply_to="", references=()), catalog)


def _without(ours: str, reading: Reading, after: str = "") -> Reading:
    """The reading without the words that we put before the person's own, and after them."""

    def theirs(words: str) -> str:
        return words.removeprefix(ours).removesuffix(after)

    return replace(
        reading,
        items=tuple(replace(wish, sentence=theirs(wish.sentence)) for wish in reading.items),
        ask=tuple(replace(wish, sentence=theirs(wish.sentence)) for wish in reading.ask),
        justification=theirs(reading.justification) if reading.justification else None,
    )


def _at_addresses(own: str, catalog: Catalog) -> tuple[Person, ...]:
    found = (catalog.person_at(address) for address in _ADDRESS.findall(own))
    return tuple(dict.fromkeys(person for person in found if person))


def _is_me(own: str, sender: Person) -> bool:
    """Whether nothing but the sender is named: "for me please, Ana"."""
    words = {*words_in(own)}
    me = phrases("me")
    signed = {*words_in(sender.name)}
    return "?" not in own and bool(words & me) and words <= me | signed | _AROUND_ME


def _named_in_full(own: str, catalog: Catalog) -> tuple[Person, ...]:
    """The active people whose whole name stands in a short answer that denies nothing; nobody where two share it."""
    words = words_in(own)
    if len(words) > _SHORT or "?" in own or not (phrases("not") - phrases("none_of_these")).isdisjoint(words):
        return ()
    said = f" {' '.join(words)} "
    names: dict[str, list[Person]] = {}
    for person in catalog.people:
        if person.active:
            names.setdefault(" ".join(words_in(person.name)), []).append(person)
    found = [people for name, people in names.items() if " " in name and f" {name} " in said]
    return tuple(chain.from_iterable(found)) if all(len(people) == 1 for people in found) else ()
