"""Asking again: a request that nobody decided in time is asked anew, with the same facts, by one word."""

from mailbot.core.register import AccessRequest
from mailbot.services.desk.lines import comes_again
from mailbot.services.requests.filing import Filing
from mailbot.services.requests.replies import tell, tell_status
from mailbot.services.requests.turn import Turn


def ask_again(turn: Turn) -> str:
    """Files the lapsed requests that the mail speaks of, and answers it; says in a few words what came of it."""
    mine = [request for request in _meant(turn) if request.requester == turn.person.person_id]
    lapsed = [request for request in mine if comes_again(request)]
    if not lapsed:
        return tell_status(turn, turn.thread())
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
