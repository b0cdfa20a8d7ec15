"""The reading of a mail that asks for access: its wishes, for whom, until when and why."""

from collections.abc import Sequence
from dataclasses import replace

from mailbot.core.catalog import Person
from mailbot.core.understanding.language.clauses import Action, Stance
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.purpose.apart import Apart
from mailbot.core.understanding.purpose.openings import is_emergency
from mailbot.core.understanding.purpose.urgency import is_urgent
from mailbot.core.understanding.reading import Intent, OpenWish, Reading, Wish
from mailbot.core.understanding.said.dates import Until, find_days
from mailbot.core.understanding.said.reasons import find_reason
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import Draft, Found
from mailbot.core.understanding.wishes.listed import head_at
from mailbot.core.understanding.wishes.people.beneficiaries import beneficiaries
from mailbot.core.understanding.wishes.people.whom import Writer
from mailbot.core.understanding.wishes.people.writer import for_themselves
from mailbot.core.understanding.wishes.sharing import shared_out
from mailbot.core.understanding.wishes.weighing import led_by, weigh

People = tuple[Person | None, ...] | None
_FOR_SOMEBODY = frozenset(("one", "they", "needs", "third"))
_MY_DUTY = frozenset(("duty", "me"))
_SOUNDS_SURE = 0.45  # of the probability that a mail does not ask for access, but for its end or for more time
_KEPT = 200  # characters of a sentence kept for one wish


def reading_of(mail: Apart, lines: Sequence[Sentence], found: Found) -> Reading:
    """The reading of a mail with these wishes."""
    action = _action(found)
    drafts = [draft for draft in found.drafts if draft.action == action]
    asking = sorted({*found.asking, *(draft.at for draft in drafts)})
    copied = frozenset(person for to in mail.message.cc if (person := mail.index.people.at(to.email)))
    filed = {draft.at for draft in drafts} or {at for at, _ in found.unknown} or set(asking)
    heads = {head for place in filed if (head := head_at(lines, place)) >= 0}
    at = sorted({*filed, *(head for head in heads if _says_for_whom(lines[head]))})
    whom = beneficiaries(found.mail, at, mail.index, Writer(mail.sender, copied), ends=action == "revoke")
    today = mail.message.sent_at.date()
    until, since = find_days(lines, asking, today, action, oneself=whom.people == (mail.sender,))
    unread = until.unclear and any(_says_end(lines[place], until) for place in asking)
    if unread or _sounds_like_the_contrary(lines, found):
        drafts = [replace(draft, sure=False) for draft in drafts]
    each = list(zip(drafts, shared_out(whom, drafts, lines), strict=True))
    people = tuple(dict.fromkeys(person for _, mine in each for person in mine or ())) or whom.people
    return Reading(
        Intent(action),
        items=tuple(_wish_for(draft, people, mail.index) for draft, people in each if draft.sure),
        ask=tuple(_open(draft, people, mail.index) for draft, people in each if not draft.sure),
        unknown=tuple(dict.fromkeys(name for _, name in found.unknown)),
        beneficiaries=people,
        namesakes=whom.namesakes,
        since=since,
        until=until.day,
        until_unclear=until.unclear,
        urgent=is_urgent(lines, until.day, today),
        emergency=is_emergency(mail.own) or (not mail.subject.reply and is_emergency(mail.subject.text)),
        justification=find_reason(lines, asking),
        besides=_besides(found, action),
        request_ids=mail.ids,
        text=mail.own,
        because=(*map(_because, drafts), *_left_out(found, action)),
    )


def _action(found: Found) -> Action:
    """What the mail is filed as: a wish for access makes it a request, whatever else it asks."""
    actions = [draft.action for draft in found.drafts]
    if "request" in actions or (found.unknown and not actions):
        return "request"
    return actions[0]


def _sounds_like_the_contrary(lines: Sequence[Sentence], found: Found) -> bool:
    """Whether a mail of which nothing was read but wishes for access, none in the words that name it, sounds as a whole
    as if access were to be taken away or prolonged: what somebody has would be filed as what they want."""
    wishes = {draft.action for draft in found.drafts} == {"request"}
    wished = any(draft.asked or _falls_to_its_writer(lines[draft.at]) for draft in found.drafts)
    wished |= any(is_asked_where_named(lines, draft) for draft in found.drafts)
    return wishes and not wished and found.mail.sounds.ends_or_prolongs(_SOUNDS_SURE)


def _falls_to_its_writer(line: Sentence) -> bool:
    """Whether a sentence tells what its writer is to do from now on: "I've been chosen to move and cancel them"."""
    return any(clause.kinds >= _MY_DUTY for clause in line.clauses)


def is_asked_where_named(lines: Sequence[Sentence], draft: Draft) -> bool:
    """Whether a clause that asks names the system of a draft itself, not only one of its levels elsewhere."""
    return any(
        line.clause_at(mention.start).stance is Stance.ASKED
        for line in lines
        for mention in line.mentions
        if set(mention.systems) & set(draft.systems)
    )


def _says_for_whom(head: Sentence) -> bool:
    return bool(head.people or head.told & _FOR_SOMEBODY) or for_themselves(head)


def _says_end(line: Sentence, until: Until) -> bool:
    """Whether the end that cannot be read stands here: filed without it, a wish would be for longer than was asked."""
    return any(words in line.segment.text for words in until.unclear.split(" … "))


def _wish_for(draft: Draft, people: People, index: Index) -> Wish:
    level, sentence = draft.levels[0], draft.sentence[:_KEPT]
    others = tuple(one for one in weigh(draft.systems, sentence, index) if one.entitlement != level.row)
    return Wish(level.row, sentence, led_by(level, sentence, index), others, people)


def _open(draft: Draft, people: People, index: Index) -> OpenWish:
    system = draft.systems[0] if len(draft.systems) == 1 else None
    sentence = draft.sentence[:_KEPT]
    words = tuple(dict.fromkeys(word for level in draft.levels for word in led_by(level, sentence, index)))
    rows = tuple(level.row for level in draft.levels)
    return OpenWish(system, rows, sentence, words, weigh(draft.systems, sentence, index), people)


def _because(draft: Draft) -> str:
    what = draft.levels[0].row.label if draft.sure else " or ".join(draft.systems) or "something that is not named"
    how = (
        "is named"
        if draft.sure and draft.named
        else "is what the words mean"
        if draft.sure
        else "is open and must be asked"
    )
    return f"{what} {how}: {draft.sentence[:_KEPT]}"


def _besides(found: Found, action: Action) -> tuple[tuple[str, str], ...]:
    named = [(draft.action, draft.systems[0]) for draft in found.drafts if len(draft.systems) == 1]
    asked = {draft.systems for draft in found.drafts if draft.action == action}
    return tuple(dict.fromkeys((one, system) for one, system in named if one != action and (system,) not in asked))


def _left_out(found: Found, action: Action) -> list[str]:
    """What the same mail asks beside what it is filed as."""
    return [
        f"also asks to {draft.action} {', '.join(draft.systems)}" for draft in found.drafts if draft.action != action
    ]
