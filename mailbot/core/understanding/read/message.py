"""From a message to a reading: the stages in their order."""

from dataclasses import replace

from mailbot.core.catalog import Catalog
from mailbot.core.mail import Message
from mailbot.core.understanding.purpose.answers import choose_label, listed, marked
from mailbot.core.understanding.purpose.apart import Apart, sentences_of, take_apart
from mailbot.core.understanding.purpose.decisions import is_command, read_decision
from mailbot.core.understanding.purpose.delegating import may_delegate, read_delegating
from mailbot.core.understanding.purpose.intents import (
    asks_to_choose,
    asks_to_decide,
    machine_intent,
    may_choose,
    request_ids,
    subject_of,
)
from mailbot.core.understanding.read.spoken import read_spoken
from mailbot.core.understanding.read.wished import read_wish
from mailbot.core.understanding.reading import Intent, Reading
from mailbot.core.understanding.said.sentences import sentences

_YES = frozenset(("yes", "fine"))


def understand(message: Message, catalog: Catalog) -> Reading:
    """What a mail says, read against the catalog; unsure means an open wish or `unclear`, never a guess."""
    known = catalog.person_at(message.sender.email) is not None
    if intent := machine_intent(message, subject_of(message), known=known):
        return Reading(intent, because=(message.machine or "the subject or sender is that of machine mail",))
    mail = take_apart(message, catalog)
    if answered := _decision(mail) or _delegation(mail) or _answer(mail):
        return answered
    lines = sentences_of(mail)
    return read_wish(mail, lines) or _answer(mail, loosely=True) or read_spoken(mail, lines)


def _decision(mail: Apart) -> Reading | None:
    if not (asks_to_decide(mail.subject, mail.ids) or (mail.subject.reply and mail.ids and is_command(mail.own))):
        return None
    answer = read_decision(mail.own)
    if answer.verdict == "approve" and _names_another_level(mail):
        answer = replace(answer, verdict="unclear")
    because = (f"a reply to a request for approval that says {answer.verdict}",)
    return Reading(
        Intent.DECISION,
        decision=answer.verdict,
        reason=answer.reason,
        request_ids=request_ids(mail.own) or mail.ids,
        text=mail.own,
        because=because,
    )


def _names_another_level(mail: Apart) -> bool:
    """Whether a yes names another level than the one that was asked for: "he can have Viewer, that's fine with me"."""
    asked = {hit.name for line in sentences(mail.subject.text, mail.index) for hit in line.hits}
    lines = [line for line in mail.said if line.told & _YES]
    named = {hit.name for line in lines for hit in line.hits if hit.proper}
    return bool(asked) and bool(named - asked)


def _delegation(mail: Apart) -> Reading | None:
    if not may_delegate(mail.own.strip() or mail.subject.text):
        return None
    said = mail.said or sentences(mail.subject.text, mail.index)
    delegating = read_delegating(said, mail.sender, mail.message.sent_at.date())
    because = ("a form of words that says who decides for its writer",)
    return Reading(Intent.DELEGATION, delegating=delegating, text=mail.own, because=because) if delegating else None


def _answer(mail: Apart, *, loosely: bool = False) -> Reading | None:
    labels = listed(mail.parts.quoted)
    if not (may_choose(mail.subject) if loosely else asks_to_choose(mail.subject, len(labels))):
        return None
    choice = choose_label(mail.own, labels)
    choice = marked(mail.parts.quoted) if choice is None else choice
    because = (
        f"a reply to a question, choosing {choice}"
        if choice
        else "a reply to a question, choosing none of its numbers",
    )
    return Reading(Intent.ANSWER, choice=choice, text=mail.own, because=because)
