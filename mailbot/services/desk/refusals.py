"""What keeps a wish from being filed whatever the records say: by the rules and the calendar alone, in words."""

from datetime import date

from mailbot.core.calendar import in_words
from mailbot.core.catalog import Catalog, Person
from mailbot.core.register import AccessRequest
from mailbot.core.rules import Policy


def may_not_ask_for(requester: Person, person: Person, catalog: Catalog, policy: Policy) -> str:
    """Why the requester may not ask for this person; empty when they may."""
    if not person.active:
        return f"{person.name} no longer works here."
    if person.person_id == requester.person_id or policy.on_behalf == "anyone":
        return ""
    manager = catalog.person_at(person.manager)
    if policy.on_behalf == "manager" and manager and manager.person_id == requester.person_id:
        return ""
    who = person.name if policy.on_behalf == "nobody" else f"{person.name} or their manager"
    return f"only {who} may ask for this. Please let them write to us."


def is_over(until: date | None, today: date) -> str:
    """That the last day somebody asks for lies before the company's `today`; empty when it does not."""
    return f"the date you gave, {in_words(until)}, is over." if until and until < today else ""


def never_begins(since: date | None, until: date | None) -> str:
    """That the last day somebody asks for lies before the first one; empty when it does not."""
    if since and until and until < since:
        return f"the last day you gave, {in_words(until)}, lies before the first, {in_words(since)}."
    return ""


def is_asked(request: AccessRequest, *, by_mail: bool) -> str:
    """That a request for the same system is open, and how to make room for another: by a mail, or on a page."""
    one, where = request.request_id, " “status” tells where it is." if by_mail else ""
    first = f"“withdraw {one}” first" if by_mail else "take it back first under “My access”"
    return f"{one} for {request.what} is open already.{where} If you want something else instead, {first}."
