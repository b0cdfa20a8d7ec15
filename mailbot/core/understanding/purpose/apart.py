"""A mail taken apart, before anything in it is understood: subject, own and quoted text, request ids, sender."""

from dataclasses import dataclass, replace

from mailbot.core.catalog import Catalog, Person
from mailbot.core.mail import Message
from mailbot.core.understanding.language.text import segments
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.purpose.intents import Subject, request_ids, subject_of
from mailbot.core.understanding.said.own import Parts, parts
from mailbot.core.understanding.said.sentences import Sentence, sentence, sentences

_TELLS = 12  # words of a text that says more than its subject


@dataclass(frozen=True, slots=True)
class Apart:
    """A message with its parts; `sender` is the person of the staff who wrote it."""

    message: Message
    subject: Subject
    parts: Parts
    ids: tuple[str, ...]
    sender: Person | None

    @property
    def own(self) -> str:
        """What the sender wrote now."""
        return self.parts.own


def take_apart(message: Message, catalog: Catalog) -> Apart:
    """The message in its parts."""
    subject = subject_of(message)
    text = parts(message.text, message.sender.name)
    ids = request_ids(subject.text, text.own)
    return Apart(message, subject, text, ids, catalog.person_at(message.sender.email))


def sentences_of(mail: Apart, index: Index) -> list[Sentence]:
    """The sentences of the text; the subject comes first, as a mere hint where the text asks or tells by itself."""
    body = sentences(mail.own, index)
    if mail.subject.reply or mail.subject.forward:
        return body
    head = [sentence(part, index) for part in segments(mail.subject.text)]
    told = sum(len(line.words) for line in body) > _TELLS and not any(line.asked for line in head)
    if told or any(line.asked for line in body):
        head = [replace(line, segment=replace(line.segment, subject=True)) for line in head]
    return [*head, *body]


def marks_of(mail: Apart) -> frozenset[str]:
    """Facts of the mail's form that bear on whether it asks."""
    facts = {
        "mail is a reply": mail.subject.reply,
        "mail has an id": bool(mail.ids),
        "mail from outside": mail.sender is None,
    }
    return frozenset(name for name, true in facts.items() if true)
