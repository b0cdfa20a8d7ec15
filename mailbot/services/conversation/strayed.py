"""An answer to somebody else's mail that had the secret address of a conversation of ours as its Reply-To: what leans
on that mail says nothing to us."""

from mailbot.core.understanding import Intent, is_acknowledgement
from mailbot.services.desk.lines import unlinked
from mailbot.services.requests.answers import has_wish
from mailbot.services.requests.filed import Filed
from mailbot.services.requests.replies import tell
from mailbot.services.requests.turn import Turn

_ONLY_ASKS = (Intent.STATUS, Intent.MY_ACCESS, Intent.HELP)


def say_what_was_answered(turn: Turn) -> str | None:
    """Says in that conversation that the mail changed nothing, and asks there once more what is still open; None for
    every other mail, for words that name what they mean, and for those that wait for nothing."""
    thread, reading, said = turn.strayed(), turn.reading, turn.message
    if thread is None or has_wish(reading) or reading.request_ids or reading.intent in _ONLY_ASKS:
        return None
    if not turn.desk.notices.written_to(said.to) or is_acknowledgement(turn.own):
        return None
    filed = Filed()
    filed.refuse(
        f"Your mail “{unlinked(said.subject)}”",
        "it answers another mail than ours, so it changed nothing. If it was meant for us, answer a mail of ours.",
    )
    tell(turn, thread, filed)
    return "an answer to somebody else's mail: changed nothing"
