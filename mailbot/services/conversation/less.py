"""Another level than was asked for, said in the same conversation: less after a no, or “sorry, I meant Edit”."""

from dataclasses import replace

from mailbot.core.register import AccessRequest
from mailbot.core.understanding import (
    Intent,
    OpenWish,
    Reading,
    is_one_more,
    kinds_in,
    without_left_behind,
    words_in,
)
from mailbot.services.ports import Thread
from mailbot.services.requests.answers import is_elsewhere, is_other_business, offered_in, told_with, wish_in
from mailbot.services.requests.filed import Filed
from mailbot.services.requests.replies import tell
from mailbot.services.requests.turn import Turn
from mailbot.services.requests.wishes import joined, names_others, take_up
from mailbot.services.routing.inplace import CORRECTABLE

_FEW = 6
"""Words up to which a correction says no more than the level."""
_WHOSE = frozenset(("first_person", "third"))
_SHORT = (Intent.ANSWER, Intent.OTHER, Intent.REQUEST)


def ask_for_another_level(turn: Turn, thread: Thread) -> str | None:
    """What came of a mail that names another level of what was not approved, or is not decided yet: a new request,
    with the person, the last day and the reason of the first one; of what is approved, what can be
    done. None for every other mail.
    """
    if turn.reading.intent not in _SHORT:
        return None
    states = ("rejected", "approved", *CORRECTABLE)
    asked = [row for row in turn.tx.thread_requests(thread.thread_id) if row.state in states]
    for request in reversed(asked):
        said = _without_left(turn, request)
        if request.state == "approved" and (said is turn or not _is_still_given(turn, request)):
            continue
        news = wish_in(said.message, turn.desk.catalog, request.system)
        if is_other_business(news) or is_elsewhere(news, {request.system}) or _is_for_another(said, news, request):
            continue
        if any(wish.entitlement.access_level != request.access_level for wish in news.items):
            return _instead(said, thread, request, news)
        if named := _called_by_name(said, request, corrects=said is not turn):
            return _instead(said, thread, request, named)
    return None


def _is_still_given(turn: Turn, request: AccessRequest) -> bool:
    """Whether what was approved is with IT or held: what has ended, or is to be taken away, is nothing to correct."""
    file = turn.tx.request_file(request.request_id)
    task = file.task if file else None
    return bool(file and task and task.state != "cancelled" and not file.ended_at and not file.taken_back)


def _without_left(turn: Turn, request: AccessRequest) -> Turn:
    """The turn, its mail without what it leaves behind of the request."""
    kept = without_left_behind(turn.own, request.access_level)
    if kept == turn.own or not kept.strip(" .,!"):
        return turn
    return replace(turn, message=replace(turn.message, text=kept))


def _called_by_name(turn: Turn, request: AccessRequest, *, corrects: bool) -> Reading | None:
    """A wish for another level of the system, in more words than a level has, that calls it as the catalog does; it is
    asked about first."""
    catalog, asks = turn.desk.catalog, turn.reading.intent is Intent.REQUEST
    levels = [row for row in catalog.levels.get(request.system, ()) if row.access_level != request.access_level]
    # “Can you make it Edit?” asks for it, “do I need Edit?” does not; “what I need there is Edit” is a wish.
    own = turn.message.text if corrects else turn.own
    text = own.replace("?", ".") if asks else own
    said = kinds_in(turn.own)
    wishes = asks or corrects or "corrects" in said or ("wish" in said and bool(said & _WHOSE))
    row = offered_in(replace(turn.message, text=text), levels, catalog) if wishes else None
    told = told_with(turn.message, row, catalog) if row else None
    if row is None or told is None or _is_for_another(turn, told, request):
        return None
    return replace(told, items=(), ask=(OpenWish(row.system, (row,), turn.own),))


def _instead(turn: Turn, thread: Thread, request: AccessRequest, news: Reading) -> str:
    """Asks for the other level. What people decide on makes room for it only where the mail itself asks for something:
    a level in other words (“I will read it then”) is asked about first."""
    if request.state == "approved":
        return _not_yet(turn, thread, request)
    note = f"It takes the place of {request.what} ({request.request_id}), which was not approved."
    if request.state in CORRECTABLE:
        sure = turn.reading.intent is Intent.REQUEST and bool(news.items)
        instead = not sure and not is_one_more(turn.own)
        note = f"It would take the place of {request.what} ({request.request_id})." if instead else ""
        news = news if sure else news.asked_back()
    news = replace(news, justification=_reason(news))
    return take_up(turn, thread, joined(first_reading(turn, request), news, turn.person), (turn.mail_id,), note)


def _not_yet(turn: Turn, thread: Thread, request: AccessRequest) -> str:
    """What is approved takes nothing's place: who asked for it can take it back first."""
    filed = Filed()
    filed.refuse(
        request.what,
        f"{request.request_id} is approved as it is. “Withdraw {request.request_id}” takes it back; then ask for the "
        "other level.",
    )
    tell(turn, thread, filed)
    return filed.summary


def _reason(news: Reading) -> str | None:
    """Why it is needed, where the mail says so: "Sorry, I meant Edit" only corrects."""
    said = news.justification or ""
    return news.justification if len(words_in(said)) > _FEW or "because" in kinds_in(said) else None


def _is_for_another(turn: Turn, news: Reading, request: AccessRequest) -> bool:
    """Whether the mail names somebody whom the request is not for: that corrects nothing."""
    whose = turn.desk.person(request.beneficiary)
    return names_others(news, turn.person) and news.beneficiaries != (whose,)


def first_reading(turn: Turn, request: AccessRequest) -> Reading:
    """What the request had asked for besides the level."""
    return Reading(
        Intent.REQUEST,
        beneficiaries=(turn.desk.person(request.beneficiary),),
        until=request.until,
        urgent=request.urgent,
        justification=request.justification or None,
    )
