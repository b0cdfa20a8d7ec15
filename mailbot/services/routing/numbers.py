"""Numbers that a rule wants a request to name: looked for in what was written, and asked for where they are missing."""

from dataclasses import replace

from mailbot.core.register import ASKS_FOR_NUMBER
from mailbot.core.routing import Route, example, named
from mailbot.core.rules import Policy


def number_in(policy: Policy, text: str) -> str:
    """The numbers in a text that any rule may want, with spaces between them; empty for none."""
    return named(text, [rule.ticket for rule in policy.rules if rule.ticket])


def asked_for(way: Route) -> Route:
    """The way of a request, held where a number is missing: its requester is asked, for only they know it."""
    if not way.needs_ticket or way.deny:
        return way
    words = tuple(f"{ASKS_FOR_NUMBER} it belongs to: it looks like {example(one)}." for one in way.needs_ticket)
    return replace(way, stages=(), held_for=(*words, *way.held_for))
