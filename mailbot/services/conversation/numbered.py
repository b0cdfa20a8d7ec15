"""A reply that names the number for which a request is held."""

from dataclasses import replace

from mailbot.core.register import ASKS_FOR_NUMBER, RequestFile
from mailbot.core.workflow import OPEN_STATES
from mailbot.services.ports import Thread
from mailbot.services.requests.anew import go_on
from mailbot.services.requests.turn import Turn
from mailbot.services.routing.numbers import number_in


def take_number(turn: Turn, thread: Thread) -> str | None:
    """The requests of a conversation go on with the number that its requester names; in a few words what came.

    None when none of them waits for one, or the mail names none.
    """
    number = number_in(turn.desk.policy, turn.own)
    files = [file for file in _waiting(turn, thread) if number and number not in file.request.ticket.split()]
    if not files:
        return None
    went = [_with_number(turn, file, number) for file in files]
    turn.told["lines"] = turn.lines(went)
    if waits := [file for file in went if file.request.state in OPEN_STATES]:  # what came of the others is told already
        facts: dict[str, object] = {"lines": turn.lines(waits), "refused": [], "unknown": [], "notes": []}
        turn.answer(thread, "received", facts)
    return f"{number} for " + ", ".join(f"{file.request.request_id} {file.request.state}" for file in went)


def _waiting(turn: Turn, thread: Thread) -> list[RequestFile]:
    held = [row for row in turn.tx.thread_requests(thread.thread_id) if row.state == "held"]
    waiting = [row for row in held if any(words.startswith(ASKS_FOR_NUMBER) for words in row.held_for)]
    return [file for row in waiting if (file := turn.tx.request_file(row.request_id, lock=True))]


def _with_number(turn: Turn, file: RequestFile, number: str) -> RequestFile:
    request = replace(file.request, ticket=f"{file.request.ticket} {number}".strip())
    turn.tx.name_ticket(request)
    return go_on(turn.desk, turn.tx, replace(file, request=request), turn.person.person_id, turn.at)
