"""Asking again: a request that nobody decided in time is asked anew, with the same facts, by one word."""

from mailbot.core.register import AccessRequest
from mailbot.services.conversation.commands import Commands
from mailbot.services.requests.filing import Filing
from mailbot.services.requests.replies import tell
from mailbot.services.requests.turn import Turn

NATURES = ("access", "extension", "upgrade")
"""What may be asked again by a word; the other natures begin elsewhere."""


def ask_again(turn: Turn) -> str:
    """Files the lapsed requests that the mail speaks of, and answers it; says in a few words what came of it."""
    lapsed = [request for request in _meant(turn) if _may_come_again(turn, request)]
    if not lapsed:
        return Commands(turn).status()
    thread = turn.thread()
    filing = Filing(turn.desk, turn.tx, thread, turn.person, turn.reading, turn.mail_ids, turn.at)
    for request in lapsed:
        filing.again(request)
    tell(turn, thread, filing.filed)
    return f"asked again: {filing.filed.summary}"


def _meant(turn: Turn) -> list[AccessRequest]:
    """The requests named by their ids, else those of the conversation."""
    named = [file.request for key in turn.reading.request_ids if (file := turn.tx.request_file(key))]
    thread = turn.known_thread()
    return named or (turn.tx.thread_requests(thread.thread_id) if thread else [])


def _may_come_again(turn: Turn, request: AccessRequest) -> bool:
    """Whether it is this person's, complete, and ended by silence alone."""
    mine = request.requester == turn.person.person_id
    return mine and request.state == "lapsed" and bool(request.access_level) and request.nature in NATURES
