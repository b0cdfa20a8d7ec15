"""An appeal: one second look at a no, by somebody independent, because of new facts; its outcome is final."""

from collections.abc import Sequence
from dataclasses import replace

from mailbot.core.audit import Tag
from mailbot.core.register import AccessRequest, Decision, RequestFile
from mailbot.core.understanding import Intent, read_appeal, request_ids, words_in
from mailbot.services.desk import lines, records
from mailbot.services.desk.alerts import stands_as_told
from mailbot.services.desk.natures import APPEAL_WITHIN
from mailbot.services.desk.readas import with_warnings
from mailbot.services.desk.refusals import is_asked, is_over
from mailbot.services.ports import Thread
from mailbot.services.requests.dispatch import dispatch
from mailbot.services.requests.filed import Filed
from mailbot.services.requests.replies import tell
from mailbot.services.requests.turn import Turn
from mailbot.services.routing.conflicts import held_against
from mailbot.services.routing.inplace import ending, ends_anyway, on_its_way, the_same

_FEWEST = 3
"""Words that an appeal says at least: fewer are no facts."""

_HOW = "answer the mail that told you of the no, with “appeal:” and what is new as its first line"
_BY_NUMBER = "“appeal REQ-…: what is new”"
_HOW_ON_PAGE = "say under “Appeal against the no” what has changed since"


def take_appeal(turn: Turn) -> str | None:
    """What came of a mail that appeals; None for every other mail."""
    facts = read_appeal(turn.own)
    if facts is None:
        return None
    meant = _meant(turn)
    if not meant and turn.reading.intent is Intent.REQUEST:
        return None
    return appeal(turn, meant, facts)


def appeal(turn: Turn, meant: Sequence[RequestFile], facts: str) -> str:
    """What came of an appeal with these new facts, against what may be `meant`; the answer says it, too."""
    thread, filed = turn.thread(), Filed()
    if len(meant) != 1:
        which = ", ".join(file.request.request_id for file in meant)
        how = f"name one of {which}" if meant else f"say which request: {_HOW}, or name it"
        filed.refuse("Your appeal", f"{how}: {_BY_NUMBER}.")
    elif why := _why_not(turn, meant[0], facts):
        filed.refuse(f"Your appeal against {meant[0].request.request_id}", why)
    else:
        _file(turn, thread, meant[0], facts, filed)
    tell(turn, thread, filed)
    return f"an appeal: {filed.summary}"


def how_to_appeal(turn: Turn) -> str:
    """How somebody who writes below a no has it looked at again; empty where there is no such no, or no more appeal."""
    denied = [file for file in _meant(turn) if file.request.state == "rejected"]
    if len(denied) != 1 or _barred(turn, denied[0]):
        return ""
    return (
        f"{denied[0].request.request_id} was not approved. To have it looked at once more, answer with “appeal:” and "
        "what is new as the first line."
    )


def _meant(turn: Turn) -> list[RequestFile]:
    """The requests that an appeal may be about: as it names them, else those of its conversation that got a no."""
    ids = request_ids(turn.own) or _of_conversation(turn)
    files = [file for request_id in ids if (file := turn.tx.request_file(request_id, lock=True))]
    denied = [file for file in files if file.request.state == "rejected"]
    return denied or files[:1]


def _of_conversation(turn: Turn) -> list[str]:
    """The requests of the conversation or notice that a mail answers, whosever it is."""
    thread_id, request_id = turn.answered() or ("", "")
    if request_id:
        return [request_id]
    return [request.request_id for request in turn.tx.thread_requests(thread_id)] if thread_id else []


def _why_not(turn: Turn, file: RequestFile, facts: str) -> str:
    """Why this is not looked at again, in words; empty when it is."""
    if why := _barred(turn, file):
        return why
    no = _no(file)
    if not _is_news(facts, (file.request.justification, no.reason if no else "")):
        return f"it says nothing new: {_HOW_ON_PAGE if turn.form else _HOW}."
    return _stands_against(turn, file.request)


def _barred(turn: Turn, file: RequestFile) -> str:
    """Why there is no appeal against this, whatever is new; empty when there is."""
    request = file.request
    if request.requester != turn.person.person_id:
        return "only whoever asked for it can appeal."
    if request.nature == "appeal":
        return "it was an appeal itself, and what was decided on it is final."
    if appealed := [row for row in turn.tx.following(request.request_id) if row.nature == "appeal"]:
        return _once(appealed[0])
    if request.state != "rejected":
        return f"it {lines.STATE_WORDS[request.state]}; an appeal is against a no."
    if request.nature == "emergency":
        return "an emergency is decided once: ask for the access in the ordinary way."
    if not stands_as_told(turn.desk, turn.tx, file, turn.at):
        return "its records do not agree with each other. The access office has been told."
    no = _no(file)
    if no is None or turn.at - no.decided_at > APPEAL_WITHIN:
        return f"the no is more than {APPEAL_WITHIN.days} days old: please ask for the access anew."
    return ""


def _no(file: RequestFile) -> Decision | None:
    return next((row for row in file.decisions if row.verb == "reject"), None)


def _once(appeal: AccessRequest) -> str:
    """Why there is no second appeal, and what is left of one that nobody decided."""
    if appeal.state in ("lapsed", "withdrawn", "refused"):
        over = lines.STATE_WORDS[appeal.state]
        return f"{appeal.request_id}, the appeal against it, {over}. There is one: please ask for the access anew."
    return f"it was appealed against in {appeal.request_id}; there is one appeal, and its outcome is final."


def _is_news(facts: str, known: Sequence[str]) -> bool:
    said, *before = (frozenset(words_in(text)) for text in (facts, *known))
    return len(said) >= _FEWEST and all(said - words for words in before)


def _stands_against(turn: Turn, request: AccessRequest) -> str:
    """What has changed since the no, so that nothing is left to be asked for; in words.

    What ends anyway is none of it, such as what was given in the emergency that the no was about formally.
    """
    desk, person = turn.desk, turn.desk.person(request.beneficiary)
    if not person.active or turn.desk.catalog.row_of(request) is None:
        return f"{request.what} or the person it is for is no longer listed: please ask the access office."
    if other := on_its_way(turn.tx, request):
        return is_asked(other, by_mail=not turn.form)
    for grant in the_same(desk, turn.tx, person.person_id, request, turn.at):
        if grant.grant_id != request.replaces and not ends_anyway(turn.tx, grant):
            return f"{desk.name(person.person_id)} has it already."
    return is_over(request.until, turn.desk.today(turn.at))


def _file(turn: Turn, thread: Thread, file: RequestFile, facts: str, filed: Filed) -> None:
    """The same request once more, with the new facts as its reason."""
    desk, tx, first = turn.desk, turn.tx, file.request
    entitlement = turn.desk.catalog.row_of(first)
    if entitlement is None:
        return
    request_id = tx.next_request_id(turn.at.year)
    same = ending(desk, tx, first.beneficiary, entitlement, turn.at)
    lasts = any(grant.grant_id == first.replaces for grant in tx.held(first.beneficiary))  # it may have ended meanwhile
    appeal = replace(
        first.follower(request_id, turn.at, desk.rulebook.version),
        nature="appeal",
        replaces=first.replaces if lasts else same.grant_id if same else "",
        risk=entitlement.risk,
        justification=facts,
        evidence=with_warnings("", turn.message.warnings),
        thread_id=thread.thread_id,
        paused_at=None,
    )
    appeal = held_against(desk, tx, appeal, turn.at)
    records.draft(tx, appeal, thread, turn.at)
    following, refused = dispatch(desk, tx, appeal, turn.person.person_id, turn.at)
    if refused:
        filed.refuse(first.what, refused)
        return
    records.move(tx, first, Tag.REQUEST_APPEALED, turn.person.person_id, turn.at, {"appeal": request_id})
    filed.requests.append(following)
