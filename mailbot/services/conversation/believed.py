"""What a believed person's mail leads to: the answer to a question, access, or one of the other words that work."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from mailbot.core.understanding import Intent
from mailbot.services.conversation.again import ask_again
from mailbot.services.conversation.appeals import take_appeal
from mailbot.services.conversation.commands import Commands
from mailbot.services.conversation.controls import take_evidence
from mailbot.services.conversation.less import ask_for_another_level
from mailbot.services.conversation.numbered import take_number
from mailbot.services.conversation.otherday import ask_for_another_day, make_shorter
from mailbot.services.conversation.strayed import say_what_was_answered
from mailbot.services.conversation.takingback import withdraw
from mailbot.services.conversation.unread import only_files
from mailbot.services.decisions import take_info
from mailbot.services.decisions.bymail import answer_approval, offer_to_take_back, send_link, send_what_waits
from mailbot.services.people.delegations import agree, say_who_decides
from mailbot.services.ports import Thread
from mailbot.services.requests.answering import take_answer
from mailbot.services.requests.answers import alone, has_wish
from mailbot.services.requests.turn import Turn
from mailbot.services.requests.wishes import take_up


def converse(turn: Turn) -> str:
    """Acts on one mail in the conversation it belongs to; returns in a few words what came of it."""
    if turn.reading.delegating:  # in answer to whatever: it is about the writer, not about the mail it answers
        return say_who_decides(turn, turn.reading.delegating)
    for take in (agree, answer_approval, take_appeal, take_evidence):
        if (taken := take(turn)) is not None:
            return taken
    thread = turn.known_thread()
    if thread:
        for take_up_in in _IN_A_CONVERSATION:
            if taken := take_up_in(turn, thread):
                return taken
    if (shorter := make_shorter(turn)) is not None:
        return shorter
    turn = _by_itself(turn)
    intent = turn.reading.intent
    if told := say_what_was_answered(turn):
        return told
    if intent in (Intent.ANSWER, Intent.OTHER) and (sent := send_link(turn)):
        return sent
    if sent := send_what_waits(turn):
        return sent
    if not has_wish(turn.reading) and (told := offer_to_take_back(turn)):
        return told
    if intent is Intent.ANSWER and thread:
        return Commands(turn).status()
    handler = _HANDLERS.get(intent)
    if handler:
        return handler(turn)
    return Commands(turn).on_tasks() or only_files(turn) or Commands(turn).not_read() or "not a request"


def _by_itself(turn: Turn) -> Turn:
    """A reply below one of our questions that answers none: it counts for what its own words say."""
    if turn.reading.intent is not Intent.ANSWER:
        return turn
    reading = alone(turn.message, turn.desk.catalog)
    return turn if reading.intent is Intent.OTHER else replace(turn, reading=reading)


def _request(turn: Turn) -> str:
    return take_up(turn, turn.thread(), turn.reading, (turn.mail_id,))


_IN_A_CONVERSATION: Sequence[Callable[[Turn, Thread], str | None]] = (
    take_number,
    take_answer,
    take_info,
    ask_for_another_level,
    ask_for_another_day,
)
"""What a mail can be in a conversation that is known: the first that takes it acts on it."""

_HANDLERS: Mapping[Intent, Callable[[Turn], str]] = {
    Intent.REQUEST: _request,
    Intent.REVOKE: lambda turn: Commands(turn).take_away(),
    Intent.EXTEND: lambda turn: Commands(turn).extend(),
    Intent.WITHDRAW: withdraw,
    Intent.AGAIN: ask_again,
    Intent.STATUS: lambda turn: Commands(turn).status(),
    Intent.MY_ACCESS: lambda turn: Commands(turn).my_access(),
    Intent.HELP: lambda turn: Commands(turn).help(),
    Intent.DECISION: lambda turn: send_link(turn) or "a decision by mail about nothing that waits for this person",
}
