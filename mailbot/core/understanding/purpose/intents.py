"""What a mail is for, as far as its form and its fixed phrases tell; wishes are read elsewhere."""

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass

from mailbot.core.mail import Message
from mailbot.core.understanding.language.cues import begins, cues, kinds
from mailbot.core.understanding.language.tokens import Token, clean, tokens
from mailbot.core.understanding.language.words import kinds_of
from mailbot.core.understanding.reading import Intent

_REQUEST_ID = re.compile(r"\breq-(\d{4})-(\d{4,7})\b", re.IGNORECASE)
_COMMANDS = (Intent.WITHDRAW, Intent.AGAIN, Intent.EXTEND, Intent.MY_ACCESS, Intent.HELP)
_AROUND = ("closing", "polite", "greeting", "regret")
_DAEMONS = ("mailer-daemon@", "postmaster@")


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject without its prefixes; `reply` and `forward` say which of them it had."""

    text: str
    reply: bool
    forward: bool


def subject_of(message: Message) -> Subject:
    """The subject of a mail, its "Re:" and "Fwd:" taken off in every language."""
    text, kinds_before = _without_prefixes(message.subject)
    reply = "reply_prefix" in kinds_before or bool(message.in_reply_to)
    return Subject(text, reply, "forward_prefix" in kinds_before)


def _without_prefixes(subject: str) -> tuple[str, Set[str]]:
    """A subject without its prefixes, and the kinds of them."""
    text, before = clean(subject).replace("\n", " ").strip(), set[str]()
    while True:
        head, colon, rest = text.partition(":")
        kind = kinds_of(" ".join(word.fold for word in tokens(head))) if colon and len(head) < 12 else frozenset()
        if not kind & {"reply_prefix", "forward_prefix"}:
            return text, before
        before |= kind
        text = rest.strip()


def bare_subject(subject: str) -> str:
    """A subject without its prefixes, on one line."""
    return " ".join(_without_prefixes(subject)[0].split())


def request_ids(*texts: str) -> tuple[str, ...]:
    """The request ids in these texts, each once, in order: `REQ-2026-00042`."""
    found = (f"REQ-{year}-{number}" for text in texts for year, number in _REQUEST_ID.findall(text))
    return tuple(dict.fromkeys(found))


def machine_intent(message: Message, subject: Subject, *, known: bool = False) -> Intent | None:
    """Bounce or automatic reply, by the header's verdict, the sender, or the subject; None for a person's mail.

    The name of a sender who is `known` to be on the staff says nothing: a team may be called "Mail Delivery".
    """
    named = not known and "bounce" in kinds(tokens(message.sender.name))
    if message.sender.email.startswith(_DAEMONS) or named:
        return Intent.BOUNCE
    if message.machine:
        return Intent.BOUNCE if "bounce" in kinds(tokens(subject.text)) else Intent.AUTO_REPLY
    label, colon, _ = subject.text.partition(":")
    words = tokens(label)
    away = bool(colon) and len(words) <= 4 and begins(words, "away_subject") == len(words) > 0
    return Intent.AUTO_REPLY if away else None


def asks_to_decide(subject: Subject, ids: tuple[str, ...]) -> bool:
    """Whether the mail answers one that asked for a decision."""
    return subject.reply and bool(ids) and "approval_subject" in kinds(tokens(subject.text))


def asks_to_choose(subject: Subject, choices: int) -> bool:
    """Whether the mail answers one that asked which of several things was meant."""
    return subject.reply and (choices > 1 or begins(tokens(subject.text), "question_subject") > 0)


def may_choose(subject: Subject) -> bool:
    """Whether it may answer one, or any other question: "Re: your question about the list"."""
    return subject.reply and "question_subject" in kinds(tokens(subject.text))


def commanded_intent(text: str) -> Intent | None:
    """What a mail of one word orders (`withdraw`, `again`, `extend`, `help` …), a request id beside it or not."""
    words = tokens(_REQUEST_ID.sub(" ", text))
    told = kinds_of(_joined(words)) | kinds_of(_joined(_bare(words)))
    return next((intent for intent in _COMMANDS if f"{intent.value}_alone" in told), None)


def _joined(words: Sequence[Token]) -> str:
    return " ".join(word.fold for word in words)


def _bare(words: Sequence[Token]) -> Sequence[Token]:
    """The words without the politeness around them: "hello, forget it please, thank you". One word alone may be an
    acknowledgement: "erledigt, danke"."""
    found = cues(words)
    polite = {at for cue in found if cue.kind in _AROUND for at in range(cue.start, cue.end)}
    kept = [at for at in range(len(words)) if at not in polite]
    return words[kept[0] : kept[-1] + 1] if len(kept) > 1 else words


def spoken_intent(words: tuple[Token, ...]) -> Intent | None:
    """Withdraw, help, status or my access, by the phrases people use for them."""
    told = kinds(words)
    for kind, intent in (
        ("withdraw", Intent.WITHDRAW),
        ("help", Intent.HELP),
        ("my_access", Intent.MY_ACCESS),
        ("status", Intent.STATUS),
    ):
        if kind in told:
            return intent
    return None
