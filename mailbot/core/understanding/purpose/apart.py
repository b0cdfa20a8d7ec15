"""A mail taken apart, before anything in it is understood: subject, own and quoted text, request ids, sender."""

from dataclasses import dataclass, replace
from functools import cached_property

from mailbot.core.catalog import Catalog, Person
from mailbot.core.mail import Message
from mailbot.core.understanding.language.text import segments
from mailbot.core.understanding.naming.index import Index, index_of
from mailbot.core.understanding.purpose.intents import Subject, request_ids, subject_of
from mailbot.core.understanding.said.marked import marked
from mailbot.core.understanding.said.own import Parts, parts, unmarked
from mailbot.core.understanding.said.salutation import without_salutation
from mailbot.core.understanding.said.sentences import Sentence, sentence, sentences
from mailbot.core.understanding.said.tables import as_lines
from mailbot.core.understanding.said.ticked import ticked

_TELLS = 12  # words of a text that says more than its subject


@dataclass(frozen=True)
class Apart:
    """A message with its parts; `sender` is the person of the staff who wrote it, `index` that of their catalog."""

    message: Message
    subject: Subject
    parts: Parts
    ids: tuple[str, ...]
    sender: Person | None
    index: Index

    @property
    def own(self) -> str:
        """What the sender wrote now."""
        return self.parts.own

    @cached_property
    def said(self) -> list[Sentence]:
        """The sentences of what the sender wrote now."""
        own = marked(without_salutation(self.own, self.index), self.subject.text)
        return sentences(as_lines(ticked(own), self.index), self.index)


def take_apart(message: Message, catalog: Catalog) -> Apart:
    """The message in its parts."""
    subject = subject_of(message)
    new = not (subject.reply or subject.forward)
    text = parts(unmarked(message.text) if new else message.text, message.sender.name)
    ids = request_ids(subject.text, text.own)
    return Apart(message, subject, text, ids, catalog.person_at(message.sender.email), index_of(catalog))


def sentences_of(mail: Apart) -> list[Sentence]:
    """The sentences of the text; the subject comes first, as a mere hint where the text asks or tells by itself."""
    body = mail.said
    if mail.subject.reply or mail.subject.forward:
        return body
    head = [sentence(part, mail.index) for part in segments(mail.subject.text)]
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
