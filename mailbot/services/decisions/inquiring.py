"""Asking the requester for information: the clock stands still until they answer in their conversation."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from mailbot.core.audit import AuditValue, Private
from mailbot.core.register import Approval, RequestFile
from mailbot.core.understanding import Intent
from mailbot.services.approvals import clock
from mailbot.services.approvals.asking import decide_link, may_reply
from mailbot.services.decisions.acting import By, DecisionRefused, Ids, check_person, read_view, told, view_after
from mailbot.services.decisions.view import DecisionView, Standing
from mailbot.services.desk import Desk, lines
from mailbot.services.desk.readas import SHOWN, cut
from mailbot.services.ports import Inquiry, Thread, Tx
from mailbot.services.requests.answers import alone, is_elsewhere, is_other_business
from mailbot.services.requests.turn import Turn

LONGEST_ANSWER = 4_000
"""Characters of an answer that are kept; the mail itself has the rest."""

_NO_ANSWER = (Intent.AUTO_REPLY, Intent.BOUNCE, Intent.DECISION)


def ask(desk: Desk, tx: Tx, ids: Ids, question: str, by: By) -> DecisionView:
    """Asks what the holder of a link wants to know. Raises DecisionRefused."""
    file, view, is_open = read_view(desk, tx, ids, Standing.OPEN)
    if not is_open:
        return view
    check_person(desk, file, view.approval, by.person)
    text = told(question, "Please write what you want to know: it goes to the requester.")
    if not view.requester.active:
        raise DecisionRefused(f"{view.requester.name} no longer works here, so nobody can answer: please decide alone.")
    if waiting := [row for row in _open(tx, [file]) if row.slot == view.approval.slot]:
        raise DecisionRefused(_asked_already(desk, view, waiting[0], by))
    now, request = desk.now(), file.request
    inquiry = Inquiry(
        desk.links.secret(), request.request_id, request.version, view.approval.slot, by.person, now, text
    )
    tx.add_inquiry(inquiry)
    facts: dict[str, AuditValue] = {"slot": inquiry.slot, "question": Private(text)}
    clock.pause(desk, tx, file, now, by.person, facts)
    _tell_requester(desk, tx, file, inquiry)
    return view_after(desk, tx, ids)


def _asked_already(desk: Desk, view: DecisionView, asked: Inquiry, by: By) -> str:
    """Who has got this approval from somebody else, whose question goes on waiting, did not ask it themselves."""
    whom = view.requester.name
    if asked.asked_by == by.person:
        return f"You have asked {whom} already, and the answer is not here yet."
    return (
        f"{desk.name(asked.asked_by)}, who was to decide this before you, has asked {whom} already:"
        f" “{lines.unlinked(asked.text)}”. The answer is not here yet; it comes to you."
    )


def close(desk: Desk, tx: Tx, file: RequestFile, approval: Approval, at: datetime) -> RequestFile:
    """Who decides without the answer needs it no more, nor do those who are not asked any more because of that;
    returns the request, whose clock goes on if nobody waits."""
    settled = [stage for stage in file.stages if stage.stage == approval.stage and stage.mode == "any"]
    done = {approval.slot, *(row.slot for stage in settled for row in stage.approvals)}
    theirs = [row for row in _open(tx, [file]) if row.slot in done]
    for inquiry in theirs:
        tx.end_inquiry(inquiry.inquiry_id, "", None, at)
    decided = replace(approval, state="decided")  # no time of theirs moves any more
    return _go_on(desk, tx, clock.with_approvals(file, {approval.slot: decided}), at) if theirs else file


def take_info(turn: Turn, thread: Thread) -> str | None:
    """What came of a mail as the answer to what approvers want to know, in a few words.

    None when nobody waits for one in this conversation, or when the mail is about something else.
    """
    files = _asked_in(turn, thread)
    waiting = _meant(turn, open_questions(turn.tx, files))
    about = {row.request_id for row in waiting}
    asked = {file.request.system for file in files if file.request.request_id in about}
    if not waiting or not turn.own.strip() or _is_about_something_else(turn, asked):
        return None
    return _give(turn, files, waiting, turn.own)


def answer_info(turn: Turn, file: RequestFile, words: str) -> str | None:
    """What came of its requester's answer to what approvers want to know about one request, in a few words.

    None when nobody waits for one.
    """
    waiting = open_questions(turn.tx, [file])
    return _give(turn, [file], waiting, words) if waiting else None


def open_questions(tx: Tx, files: Sequence[RequestFile]) -> list[Inquiry]:
    """What approvers want to know of the requester, of all these requests still to be decided. Who wanted to know
    it may be asked no more: then it is for whoever is."""
    asked = [file.request.request_id for file in files if file.request.state in ("pending", "held")]
    return [row for row in tx.inquiries(asked) if row.answered_at is None] if asked else []


def _give(turn: Turn, files: Sequence[RequestFile], waiting: Sequence[Inquiry], words: str) -> str:
    for inquiry in waiting:
        turn.tx.end_inquiry(inquiry.inquiry_id, words[:LONGEST_ANSWER], turn.mail_id or None, turn.at)
    about = {row.request_id for row in waiting}
    answered = [_go_on(turn.desk, turn.tx, file, turn.at) for file in files if file.request.request_id in about]
    running = {file.request.request_id: file for file in answered}
    for inquiry in waiting:
        _tell_approvers(turn, running[inquiry.request_id], inquiry, words)
    return "an answer to what an approver asked: " + ", ".join(running)


def _asked_in(turn: Turn, thread: Thread) -> list[RequestFile]:
    """The requests of a conversation about which somebody waits for an answer."""
    ids = [row.request_id for row in turn.tx.thread_requests(thread.thread_id) if row.state in ("pending", "held")]
    asked = {row.request_id for row in turn.tx.inquiries(ids) if row.answered_at is None} if ids else set()
    return [file for request_id in sorted(asked) if (file := turn.tx.request_file(request_id, lock=True))]


def _open(tx: Tx, files: Sequence[RequestFile]) -> list[Inquiry]:
    """The open inquiries about the current versions of these requests."""
    versions = {file.request.request_id: file.request.version for file in files}
    asked = tx.inquiries(list(versions)) if versions else []
    return [row for row in asked if row.answered_at is None and row.version == versions[row.request_id]]


def _meant(turn: Turn, waiting: list[Inquiry]) -> list[Inquiry]:
    """Those about the request of the mail that is answered; all of them when it is about none of theirs."""
    about = turn.answered()
    return [row for row in waiting if about and row.request_id == about[1]] or waiting


def _is_about_something_else(turn: Turn, systems: set[str]) -> bool:
    """Whether the mail is a command or a new wish; a wish about what was asked about belongs to the answer."""
    reading = alone(turn.message, turn.desk.catalog)
    if turn.reading.intent in _NO_ANSWER or is_other_business(reading):
        return True
    return reading.intent is Intent.REQUEST and is_elsewhere(reading, systems)


def _go_on(desk: Desk, tx: Tx, file: RequestFile, at: datetime) -> RequestFile:
    """The clock goes on, unless somebody else still waits for an answer."""
    return file if _open(tx, [file]) else clock.resume(desk, tx, file, at)


def _tell_requester(desk: Desk, tx: Tx, file: RequestFile, inquiry: Inquiry) -> None:
    request = file.request
    desk.notices.queue(
        tx,
        "info_wanted",
        "outcome",
        desk.person(request.requester).email,
        {
            "line": lines.line(desk, file, request.requester),
            "asked_by": desk.name(inquiry.asked_by),
            "question": lines.unlinked(inquiry.text),
            "page": desk.links.page(f"/mine#{request.request_id}"),
            "why_you": "You get this because you asked for this access.",
        },
        dedupe_key=f"info_wanted:{inquiry.inquiry_id}",
        at=inquiry.asked_at,
        thread=tx.thread(request.thread_id),
        request_id=request.request_id,
    )


def _tell_approvers(turn: Turn, file: RequestFile, inquiry: Inquiry, words: str) -> None:
    """Whoever has the approval by now gets the answer; everybody asked, where it was about an earlier version."""
    now = inquiry.version == file.request.version
    for row in file.approvals:
        asked = row.slot == inquiry.slot if now else row.state == "open"
        if asked and turn.desk.person(row.approver).active:
            _tell_approver(turn, file, row, inquiry, words)


def _tell_approver(turn: Turn, file: RequestFile, approval: Approval, inquiry: Inquiry, words: str) -> None:
    """The answer, with the link to decide."""
    desk = turn.desk
    desk.notices.queue(
        turn.tx,
        "info_given",
        "approval",
        desk.person(approval.approver).email,
        {
            "line": lines.line(desk, file) | {"decide_by": approval.due_at},
            "asked_by": desk.name(inquiry.asked_by),
            "answered_by": turn.person.name,
            "question": lines.unlinked(inquiry.text),
            "answer": cut(lines.unlinked(words), SHOWN),
            "link": decide_link(desk, file, approval),
            "by_reply": may_reply(desk, file, approval),
            "why_you": lines.why_asked(desk, file, approval),
        },
        dedupe_key=f"info_given:{inquiry.inquiry_id}:{approval.slot}",
        at=turn.at,
        request_id=file.request.request_id,
        reply_tag=approval.tag,
    )
