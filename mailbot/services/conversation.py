"""What a believed person's mail leads to: the answer to a question, access, or one of the other words that work."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from mailbot.core.understanding import Intent
from mailbot.services.answering import take_answer
from mailbot.services.answers import alone
from mailbot.services.appeals import take_appeal
from mailbot.services.bymail import answer_approval, send_link
from mailbot.services.commands import Commands
from mailbot.services.turn import Turn
from mailbot.services.wishes import take_up


def converse(turn: Turn) -> str:
    """Acts on one mail in the conversation it belongs to; returns in a few words what came of it."""
    decided = answer_approval(turn)
    if decided is not None:
        return decided
    appealed = take_appeal(turn)
    if appealed is not None:
        return appealed
    thread = turn.known_thread()
    answered = take_answer(turn, thread) if thread else None
    if answered is not None:
        return answered
    turn = _by_itself(turn)
    intent = turn.reading.intent
    if intent in (Intent.ANSWER, Intent.OTHER) and (sent := send_link(turn)):
        return sent
    if intent is Intent.ANSWER and thread:
        return Commands(turn).status()
    handler = _HANDLERS.get(intent)
    return handler(turn) if handler else "not a request"


def _by_itself(turn: Turn) -> Turn:
    """A reply below one of our questions that answers none: it counts for what its own words say."""
    if turn.reading.intent is not Intent.ANSWER:
        return turn
    reading = alone(turn.message, turn.desk.catalog)
    return turn if reading.intent is Intent.OTHER else replace(turn, reading=reading)


def _request(turn: Turn) -> str:
    return take_up(turn, turn.thread(), turn.reading, (turn.mail_id,))


_HANDLERS: Mapping[Intent, Callable[[Turn], str]] = {
    Intent.REQUEST: _request,
    Intent.REVOKE: lambda turn: Commands(turn).pass_on(),
    Intent.EXTEND: lambda turn: Commands(turn).pass_on(),
    Intent.WITHDRAW: lambda turn: Commands(turn).withdraw(),
    Intent.STATUS: lambda turn: Commands(turn).status(),
    Intent.MY_ACCESS: lambda turn: Commands(turn).my_access(),
    Intent.HELP: lambda turn: Commands(turn).help(),
    Intent.DECISION: lambda turn: send_link(turn) or "a decision by mail about nothing that waits for this person",
}
