"""Asking again for less: a short answer in the conversation of a request that was not approved."""

from mailbot.core.register import AccessRequest
from mailbot.core.understanding import Intent, Reading
from mailbot.services.answers import is_elsewhere, is_other_business, wish_in
from mailbot.services.ports import Thread
from mailbot.services.turn import Turn
from mailbot.services.wishes import joined, take_up

_SHORT = (Intent.ANSWER, Intent.OTHER, Intent.REQUEST)


def ask_for_less(turn: Turn, thread: Thread) -> str | None:
    """What came of a mail that names another level of what was not approved: a new request, with the person and the
    reason of the first one. None for every other mail.
    """
    if turn.reading.intent not in _SHORT:
        return None
    ended = [row for row in turn.tx.thread_requests(thread.thread_id) if row.state == "rejected"]
    for request in reversed(ended):
        news = wish_in(turn.message, turn.desk.catalog, request.system)
        if is_other_business(news) or is_elsewhere(news, {request.system}):
            continue
        if any(wish.entitlement.access_level != request.access_level for wish in news.items):
            first = joined(_first(turn, request), news, turn.person)
            note = f"It takes the place of {request.what} ({request.request_id}), which was not approved."
            return take_up(turn, thread, first, (turn.mail_id,), note)
    return None


def _first(turn: Turn, request: AccessRequest) -> Reading:
    """What the request had asked for besides the level."""
    return Reading(
        Intent.REQUEST,
        beneficiaries=(turn.desk.person(request.beneficiary),),
        until=request.until,
        urgent=request.urgent,
        justification=request.justification or None,
    )
