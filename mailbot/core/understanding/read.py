"""From a message to a reading: the stages in their order."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mailbot.core.catalog import Catalog, Person
from mailbot.core.mail import Message
from mailbot.core.understanding.answers import choose_label, listed, marked
from mailbot.core.understanding.clauses import Action
from mailbot.core.understanding.dates import find_until
from mailbot.core.understanding.decisions import is_command, read_decision
from mailbot.core.understanding.drafts import Draft, Found
from mailbot.core.understanding.index import Index, index_of
from mailbot.core.understanding.intents import (
    Subject,
    asks_to_choose,
    asks_to_decide,
    commanded_intent,
    machine_intent,
    request_ids,
    spoken_intent,
    subject_of,
)
from mailbot.core.understanding.own import Parts, body_of, parts
from mailbot.core.understanding.people import beneficiaries
from mailbot.core.understanding.reading import Intent, OpenWish, Reading, Wish
from mailbot.core.understanding.reasons import find_reason
from mailbot.core.understanding.sentences import Sentence, sentence
from mailbot.core.understanding.text import segments
from mailbot.core.understanding.tokens import tokens
from mailbot.core.understanding.wishes import read_wishes

_EVIDENCE = 200  # characters of evidence kept for one wish


@dataclass(frozen=True, slots=True)
class _Mail:
    """A message with what the first stages found."""

    message: Message
    subject: Subject
    parts: Parts
    ids: tuple[str, ...]
    sender: Person | None

    @property
    def own(self) -> str:
        return self.parts.own


def understand(message: Message, catalog: Catalog) -> Reading:
    """What a mail says, read against the catalog; unsure means an open wish or `unclear`, never a guess."""
    subject = subject_of(message)
    if intent := machine_intent(message, subject):
        return Reading(intent, because=(message.machine or "the subject or sender is that of machine mail",))
    text = parts(message.text, message.sender.name)
    ids = request_ids(subject.text, text.own)
    mail = _Mail(message, subject, text, ids, catalog.person_at(message.sender.email))
    return _decision(mail) or _answer(mail) or _wish(mail, index_of(catalog)) or _spoken(mail)


def _decision(mail: _Mail) -> Reading | None:
    if not (asks_to_decide(mail.subject, mail.ids) or (mail.subject.reply and mail.ids and is_command(mail.own))):
        return None
    answer = read_decision(mail.own)
    because = (f"a reply to a request for approval that says {answer.verdict}",)
    return Reading(
        Intent.DECISION,
        decision=answer.verdict,
        reason=answer.reason,
        request_ids=mail.ids,
        text=mail.own,
        because=because,
    )


def _answer(mail: _Mail) -> Reading | None:
    labels = listed(mail.parts.quoted)
    if not asks_to_choose(mail.subject, len(labels)):
        return None
    choice = choose_label(mail.own, labels)
    choice = marked(mail.parts.quoted) if choice is None else choice
    because = (
        f"a reply to a question, choosing {choice}"
        if choice
        else "a reply to a question, choosing none of its numbers",
    )
    return Reading(Intent.ANSWER, choice=choice, text=mail.own, because=because)


def _spoken(mail: _Mail) -> Reading:
    words = tokens(mail.own) or tokens(mail.subject.text)
    intent = (
        commanded_intent(mail.own)
        or spoken_intent(words)
        or (None if mail.subject.reply else spoken_intent(tokens(mail.subject.text)))
    )
    if intent and mail.sender:
        return Reading(intent, request_ids=mail.ids, text=mail.own, because=(f"a phrase that means {intent.value}",))
    if mail.ids and mail.sender and len(words) <= 3:
        return Reading(Intent.STATUS, request_ids=mail.ids, text=mail.own, because=("nothing but a request id",))
    return Reading(Intent.OTHER, request_ids=mail.ids, text=mail.own, because=("nothing in it asks for access",))


def _sentences(mail: _Mail, index: Index, text: str) -> list[Sentence]:
    """The sentences of the text; the subject comes first, as a mere hint unless the text itself asks for nothing."""
    body = [sentence(part, index) for part in segments(text)]
    if mail.subject.reply or mail.subject.forward:
        return body
    head = [
        sentence(replace(part, subject=any(line.asked for line in body)), index) for part in segments(mail.subject.text)
    ]
    return [*head, *body]


def _is_shielded(lines: Sequence[Sentence]) -> bool:
    told = {kind for line in lines for kind in line.told}
    return bool(told & {"shield", "newsletter"})


def _wish(mail: _Mail, index: Index) -> Reading | None:
    """The request, revoke or extension a mail asks for; None when it asks for none."""
    lines = _sentences(mail, index, mail.own)
    if _is_shielded(lines):
        return None
    found = read_wishes(lines, index)
    if _stands_for_forwarded(mail, lines, found):
        return _forwarded(mail, index)
    if mail.sender is None and not _outsider_asks(lines, found):
        return None
    return _reading(mail, lines, found, index) if found.drafts or found.unknown else None


def _outsider_asks(lines: Sequence[Sentence], found: Found) -> bool:
    """Somebody who is not on the staff must ask for themselves and name a system in full: no spam does."""
    return any(
        draft.named and "first_person" in lines[draft.at].told and lines[draft.at].mentions for draft in found.drafts
    )


def _stands_for_forwarded(mail: _Mail, lines: Sequence[Sentence], found: Found) -> bool:
    told = {kind for line in lines for kind in line.kinds}
    named = any(draft.systems for draft in found.drafts)
    return (
        not named and bool(mail.parts.forwarded_from) and "below" in told and bool(told & {"again", "grant", "polite"})
    )


def _forwarded(mail: _Mail, index: Index) -> Reading | None:
    """The wish of a forwarded mail, for the person who wrote it."""
    text = body_of(mail.parts.quoted)
    lines = [sentence(part, index) for part in segments(text)]
    found = read_wishes(lines, index)
    reading = _reading(mail, lines, found, index) if found.drafts or found.unknown else None
    writer = mail.parts.forwarded_from
    people = index.people.named([word.stem for word in tokens(writer)])
    person = index.people.at(writer) or (people[0] if len(people) == 1 else None)
    return replace(reading, beneficiaries=(person,)) if reading else None


def _action(found: Found) -> Action:
    """What the mail is filed as: a wish for access makes it a request, whatever else it asks."""
    actions = [draft.action for draft in found.drafts]
    if "request" in actions or (found.unknown and not actions):
        return "request"
    return actions[0]


def _reading(mail: _Mail, lines: Sequence[Sentence], found: Found, index: Index) -> Reading:
    action = _action(found)
    drafts = [draft for draft in found.drafts if draft.action == action]
    asking = sorted({*found.asking, *(draft.at for draft in drafts)})
    people, mixed = beneficiaries(lines, sorted({draft.at for draft in drafts} or asking), index, mail.sender)
    return Reading(
        Intent(action),
        items=tuple(Wish(draft.levels[0].row, draft.evidence[:_EVIDENCE]) for draft in drafts if draft.sure),
        ask=tuple(_open(draft) for draft in drafts if not draft.sure),
        unknown=tuple(dict.fromkeys(name for _, name in found.unknown)),
        beneficiaries=(None,) if mixed else people,
        until=find_until(lines, asking, mail.message.sent_at.date()),
        urgent=any("urgent" in line.kinds for line in lines),
        justification=find_reason([line for line in lines if not line.segment.subject or len(lines) == 1], asking),
        request_ids=mail.ids,
        text=mail.own,
        because=(*map(_because, drafts), *_left_out(found, action), *(_MIXED if mixed else ())),
    )


_MIXED = ("it asks different things for different people, so whom each is for must be asked",)


def _open(draft: Draft) -> OpenWish:
    system = draft.systems[0] if len(draft.systems) == 1 else None
    return OpenWish(system, tuple(level.row for level in draft.levels), draft.evidence[:_EVIDENCE])


def _because(draft: Draft) -> str:
    what = draft.levels[0].row.label if draft.sure else " or ".join(draft.systems) or "something that is not named"
    how = (
        "is named"
        if draft.sure and draft.named
        else "is what the words mean"
        if draft.sure
        else "is open and must be asked"
    )
    return f"{what} {how}: {draft.evidence[:_EVIDENCE]}"


def _left_out(found: Found, action: Action) -> list[str]:
    """What the same mail asks beside what it is filed as."""
    return [
        f"also asks to {draft.action} {', '.join(draft.systems)}" for draft in found.drafts if draft.action != action
    ]
