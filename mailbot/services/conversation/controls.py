"""A control's owner answers our question for evidence: their mail is kept as what shows that the control works."""

from mailbot.core.audit import Tag
from mailbot.core.trail import instant, mail_subject
from mailbot.core.understanding import Intent
from mailbot.services.desk import records
from mailbot.services.ports import Evidence
from mailbot.services.requests.filed import Filed
from mailbot.services.requests.replies import tell
from mailbot.services.requests.turn import Turn


def take_evidence(turn: Turn) -> str | None:
    """What came of a mail to the secret address of a question for evidence; None for every other mail."""
    asked = turn.tx.evidence(turn.message.tag) if turn.message.tag else None
    if asked is None:
        return None
    if turn.reading.intent in (Intent.AUTO_REPLY, Intent.BOUNCE):
        return "an automatic answer to a question for evidence: not evidence, not answered"
    owner = turn.desk.catalog.person_at(asked.asked_of)
    if owner is None or owner.person_id != turn.person.person_id:
        return _refuse(turn, asked, "only whoever sees to the control, and was asked, can show it.")
    if not _answers_it(turn, asked):
        return _refuse(turn, asked, "your mail answers another mail than ours. Please answer the one that asks for it.")
    if not turn.own.strip() and not turn.message.attachments:
        return _refuse(turn, asked, "your mail was empty: say what you checked, or attach it.")
    if turn.message.stale:  # what somebody wrote long ago shows nothing about today
        return _refuse(turn, asked, "its date is more than a week off, or missing. Please write it again.")
    return _keep(turn, asked)


def _answers_it(turn: Turn, asked: Evidence) -> bool:
    """Whether the mail answers one of ours from the same secret address, or names the exception in its subject."""
    message = turn.message
    sent = turn.tx.notice_with(message.in_reply_to) if message.in_reply_to else None
    ours = sent is not None and sent.reply_to == turn.desk.notices.tagged(asked.evidence_id)
    return ours or asked.exception.casefold() in message.subject.casefold().split()


def _keep(turn: Turn, asked: Evidence) -> str:
    if turn.tx.show_evidence(asked.evidence_id, turn.mail_id, turn.at):
        kept = {"mail": mail_subject(turn.mail_id), "asked": instant(asked.asked_at)}
        records.note(turn.tx, turn.at, Tag.EXCEPTION_SHOWN, turn.person.person_id, asked.exception, kept)
    again = {row.exception: row.evidence_days for row in turn.desk.rulebook.exceptions}.get(asked.exception, 0)
    facts = {"exception": asked.exception, "asked_on": asked.asked_at.date(), "days": again}
    turn.answer(turn.thread(), "exception_shown", facts, reply_tag=asked.evidence_id)
    return f"evidence for exception {asked.exception}"


def _refuse(turn: Turn, asked: Evidence, why: str) -> str:
    filed = Filed()
    filed.refuse(f"evidence for {asked.exception}", why)
    tell(turn, turn.thread(), filed)
    return f"no evidence for exception {asked.exception}: {why}"
