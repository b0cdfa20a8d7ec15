"""From a message to a reading: the stages in their order."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from mailbot.core.catalog import Catalog, Person
from mailbot.core.mail import Message
from mailbot.core.understanding.language.clauses import Action, Clause, Stance
from mailbot.core.understanding.language.cues import Cue, is_kind, kinds
from mailbot.core.understanding.language.text import segments
from mailbot.core.understanding.language.tokens import tokens
from mailbot.core.understanding.language.words import ARTICLES, FILLERS, kinds_of
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.purpose.answers import choose_label, listed, marked
from mailbot.core.understanding.purpose.apart import Apart, marks_of, sentences_of, take_apart
from mailbot.core.understanding.purpose.corrected import as_corrected
from mailbot.core.understanding.purpose.decisions import is_command, read_decision
from mailbot.core.understanding.purpose.delegating import may_delegate, read_delegating
from mailbot.core.understanding.purpose.forbidden import allowed
from mailbot.core.understanding.purpose.gist import gist
from mailbot.core.understanding.purpose.intents import (
    asks_to_choose,
    asks_to_decide,
    commanded_intent,
    machine_intent,
    may_choose,
    request_ids,
    spoken_intent,
    subject_of,
)
from mailbot.core.understanding.purpose.openings import is_emergency
from mailbot.core.understanding.purpose.urgency import is_urgent
from mailbot.core.understanding.reading import Intent, OpenWish, Reading, Wish
from mailbot.core.understanding.said.dates import Until, find_days
from mailbot.core.understanding.said.own import body_of
from mailbot.core.understanding.said.reasons import find_reason
from mailbot.core.understanding.said.sentences import Sentence, sentences
from mailbot.core.understanding.wishes.drafts import Draft, Found
from mailbot.core.understanding.wishes.listed import head_at
from mailbot.core.understanding.wishes.people.beneficiaries import beneficiaries
from mailbot.core.understanding.wishes.people.whom import Writer
from mailbot.core.understanding.wishes.people.writer import for_themselves
from mailbot.core.understanding.wishes.sharing import shared_out
from mailbot.core.understanding.wishes.sureness import ELSE_SURE
from mailbot.core.understanding.wishes.weighing import led_by, weigh
from mailbot.core.understanding.wishes.wishes import read_wishes

People = tuple[Person | None, ...] | None

_SHORT_QUESTION = 40  # words of a mail that is about one request only
_HARMLESS = (Intent.STATUS, Intent.MY_ACCESS, Intent.HELP)  # to answer these by their sound alone changes nothing
_CALL = 8  # words of a mail that only calls out
_ID = "req"
_ID_WORDS = 3
_OPENS = frozenset(("settles", "greeting", "polite", "and", "title"))  # what may open a sentence before an id
_FOR_SOMEBODY = frozenset(("one", "they", "needs", "third"))
_TAKING = frozenset(("strike", "revoke", "take", "withdraw"))
_ORDERS = frozenset(("strike", "take", "away", "polite", "grant"))
_YES = frozenset(("yes", "fine"))
_NO_MERE_QUESTION = frozenset(("trouble", "past", "lack", "needs"))
_EVIDENCE = 200  # characters of evidence kept for one wish


def understand(message: Message, catalog: Catalog) -> Reading:
    """What a mail says, read against the catalog; unsure means an open wish or `unclear`, never a guess."""
    known = catalog.person_at(message.sender.email) is not None
    if intent := machine_intent(message, subject_of(message), known=known):
        return Reading(intent, because=(message.machine or "the subject or sender is that of machine mail",))
    mail = take_apart(message, catalog)
    if answered := _decision(mail) or _delegation(mail) or _answer(mail):
        return answered
    lines = sentences_of(mail)
    return _wished(mail, lines) or _answer(mail, loosely=True) or _spoken(mail, lines)


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


def _spoken(mail: Apart, lines: Sequence[Sentence]) -> Reading:
    words = tokens(mail.own) or tokens(mail.subject.text)
    intent = (
        commanded_intent(mail.own)
        or spoken_intent(words)
        or (None if mail.subject.reply else spoken_intent(tokens(mail.subject.text)))
    )
    if len(words) > _SHORT_QUESTION and _says(lines, "shield"):
        intent = None  # in a long complaint "what has been done" asks for no request's state
    if intent is None and mail.sender and _calls_out(mail.own):
        intent = Intent.STATUS
    if intent is None and _takes_a_request_back(lines):
        intent = Intent.WITHDRAW
    if intent and mail.sender:
        return Reading(intent, request_ids=mail.ids, text=mail.own, because=(f"a phrase that means {intent.value}",))
    if mail.ids and mail.sender and (len(words) <= 3 or _asks_about_one(mail.own)):
        because = "nothing but a request id" if len(words) <= 3 else "a question that names a request"
        return Reading(Intent.STATUS, request_ids=mail.ids, text=mail.own, because=(because,))
    if mail.sender and "?" in mail.own and len(words) <= _SHORT_QUESTION and _asks_for_ones_list(lines):
        return Reading(Intent.MY_ACCESS, text=mail.own, because=("a question whether its writer has a system",))
    sounds = gist(lines).business(ELSE_SURE)
    if mail.sender and sounds in _HARMLESS:
        return _sounding(mail, sounds)
    return Reading(Intent.OTHER, request_ids=mail.ids, text=mail.own, because=("nothing in it asks for access",))


def _calls_out(own: str) -> bool:
    """Whether a short mail is nothing but impatient: "hello???", "still nothing"."""
    words = tokens(own)
    greets = "?" in own and bool(words) and all(is_kind(word, "greeting") for word in words)
    return greets or (len(words) <= _CALL and "impatient" in kinds(words))


def _takes_a_request_back(lines: Sequence[Sentence]) -> bool:
    """Whether a clause, though no phrase alone, takes one's request back: "you can strike my request for Viewer"."""
    body = [line for line in lines if not line.segment.subject]
    return any("withdraw" in clause.kinds for line in body for clause in line.clauses) or any(map(_is_over, body))


def _is_over(line: Sentence) -> bool:
    """Whether a sentence says of the request that it names, and of no access, that it is over: "REQ-2026-00012 you can
    delete, Tom does it"."""
    access = bool(line.mentions) or not line.told.isdisjoint(("access", "speaks"))
    told = not access and not line.segment.text.rstrip().endswith("?")
    return told and any(cue.kind == "req_is_over" and _is_of_the_request(line, cue) for cue in line.cues)


def _is_of_the_request(line: Sentence, over: Cue) -> bool:
    """Whether words that something is over are said of the request named beside them, and of nothing else: not "if
    REQ-2026-00012 is obsolete", nor "REQ-2026-00012: the attachment is obsolete"."""
    words = line.words
    ids = [at for at, word in enumerate(words) if word.fold == _ID]
    at = max((one for one in ids if one < over.start), default=min(ids, default=len(words)))
    (first, end), (next_, last) = sorted(((at, at + _ID_WORDS), (over.start, over.end)))
    if last > len(words):
        return False
    head, tail = words[line.clause_at(first).start : first], words[last : line.clause_at(last - 1).end]
    if len(head) > 1 and is_kind(head[-2], "title"):  # "my request REQ-2026-00012"
        head = head[:-1]
    opens = all(word.fold in (_ID, *ARTICLES) or word.fold.isdigit() or kinds_of(word.fold) & _OPENS for word in head)
    light = (word.fold in FILLERS or is_kind(word, "settles") for word in (*words[end:next_], *tail))
    return opens and all(light) and not any(is_kind(word, "not") for word in (*words[end:next_], *tail))


def _asks_about_one(own: str) -> bool:
    """Whether a short mail asks something in the sentence that names a request: "Where has REQ-2026-00027 got to?" """
    asked = [part.text for part in segments(own) if part.text.rstrip(" )\"'").endswith("?")]
    return bool(request_ids(*asked)) and len(tokens(own)) <= _SHORT_QUESTION


def _asks_for_ones_list(lines: Sequence[Sentence]) -> bool:
    """Whether a mail asks what its writer has, and no more: "If not, please give me Viewer" is a wish."""
    body = [line for line in lines if not line.segment.subject]
    asks = [_asks_what_one_has(line) for line in body]
    others = [line for line, ask in zip(body, asks, strict=True) if not ask]
    return any(asks) and not any(line.told & {"wish", "grant"} for line in others)


def _guesses_ones_list(lines: Sequence[Sentence]) -> bool:
    """Whether a question what its writer has stands in a mail that wishes for nothing and only guesses: "What have you
    got down for me? The VPN, I think"."""
    body = [line for line in lines if not line.segment.subject]
    asks = any("my_access" in line.told and line.segment.text.rstrip().endswith("?") for line in body)
    wishes = (line.asked or line.segment.item or line.told & {"wish", "grant", "lack", "needs"} for line in body)
    return asks and not any(wishes)


def _asks_what_one_has(line: Sentence) -> bool:
    """Whether a sentence asks if its writer has a system that it names: "Do I have Viewer in the Ledger?" """
    opened = {0, 1, *(cue.end for cue in line.cues if cue.kind == "may_first" and cue.start == 0)}  # "est-ce que …"
    has = max((cue.end for cue in line.cues if cue.kind == "have" and cue.start in opened), default=0)
    first = line.mentions[0].start if line.mentions else 0
    plain = has <= first and all(_goes_with_access(line, at) for at in range(has, first))
    asks = line.segment.text.rstrip(" )\"'").endswith("?") and not line.asked and not line.told & _NO_MERE_QUESTION
    return asks and has > 0 and plain and bool(line.mentions) and "first_person" in line.clauses[0].kinds


def _goes_with_access(line: Sentence, at: int) -> bool:
    """Whether a word may stand between "have" and a system: "access to", "Viewer in the"; "a problem with" may not."""
    return at in line.named or is_kind(line.words[at], "access") or line.words[at].fold in FILLERS


def _says(lines: Sequence[Sentence], kind: str) -> bool:
    return any(kind in line.told for line in lines)


def _wished(mail: Apart, said: Sequence[Sentence]) -> Reading | None:
    """The request, revoke or extension a mail asks for; None when it asks for none."""
    lines = as_corrected(allowed(said))
    if _says(lines, "newsletter"):
        return None
    found = read_wishes(lines, mail.index, marks_of(mail))
    if _says(lines, "shield"):  # "no action needed": then only what is asked for in so many words is a wish
        sure = [draft for draft in found.drafts if draft.named and draft.sure]
        found.drafts = [draft for draft in sure if _asks_for(lines, draft) or _asks_behind(lines, draft)]
        found.unknown = []
    elif _stands_for_forwarded(mail, lines, found):
        return _forwarded(mail, lines) or _for_its_writer(mail, lines, found)
    if mail.sender is None and not _outsider_asks(lines, found):
        return None
    if (ids := request_ids(mail.own)) and _takes_back(lines, found):
        return Reading(Intent.WITHDRAW, request_ids=ids, text=mail.own, because=("takes back what it names by its id",))
    if mail.sender and found.drafts and _is_only_why(lines, found):
        because = ("takes back what was asked for, which is not needed",)
        return Reading(Intent.WITHDRAW, request_ids=mail.ids, text=mail.own, because=because)
    if mail.sender and found.drafts and all(_is_for_a_request(lines, draft) for draft in found.drafts):
        because = ("takes back what was asked for",)
        return Reading(Intent.WITHDRAW, request_ids=mail.ids, text=mail.own, because=because)
    if mail.sender and _guesses_ones_list(lines):
        return Reading(Intent.MY_ACCESS, text=mail.own, because=("asks what its writer has, and guesses",))
    return _by_its_sound(mail, lines, found) or (_reading(mail, lines, found) if found.any else None)


def _is_only_why(lines: Sequence[Sentence], found: Found) -> bool:
    """Whether what ends is named nowhere but in a request that is taken back: "the VPN request can be closed, no longer
    needed"."""
    revoked = {(draft.action, draft.systems) for draft in found.drafts} == {("revoke", ())}
    return revoked and not found.unknown and _takes_a_request_back(lines)


def _is_for_a_request(lines: Sequence[Sentence], draft: Draft) -> bool:
    """Whether what shall end is one's request for what is named: "my request for Viewer in the Ledger makes no sense
    any more, cancel it"."""
    line = lines[draft.at]
    first = min((hit.start for hit in line.hits), default=draft.start)
    ends = [cue.end for cue in line.cues if cue.kind == "my_request" and cue.end <= min(first, draft.start)]
    between = line.words[max(ends, default=0) : min(first, draft.start)]
    return draft.action == "revoke" and bool(ends) and all(word.fold in FILLERS for word in between)


def _asks_for(lines: Sequence[Sentence], draft: Draft) -> bool:
    """Whether a clause that asks names the system of a draft itself, not only one of its levels elsewhere."""
    return draft.asked and any(
        line.clause_at(mention.start).stance is Stance.ASKED
        for line in lines
        for mention in line.mentions
        if set(mention.systems) & set(draft.systems)
    )


def _asks_behind(lines: Sequence[Sentence], draft: Draft) -> bool:
    """Whether what somebody lacks is asked for right behind: "FYI, Tom still has no Viewer. Please set it up"."""
    behind = lines[draft.at + 1 : draft.at + 2]
    return "lack" in lines[draft.at].told and any(
        one.kinds >= {"polite", "again"} for line in behind if not line.mentions for one in line.asked
    )


def _by_its_sound(mail: Apart, lines: Sequence[Sentence], found: Found) -> Reading | None:
    """What a wish that names nothing is for instead, where the whole mail sounds like that: "drop what I sent you"."""
    intent = found.mail.sounds.business(ELSE_SURE)
    vague = found.drafts and not found.unknown and not any(draft.systems for draft in found.drafts)
    if intent is Intent.WITHDRAW and _says(lines, "access"):  # "take my old access away" takes back no request
        return None
    if vague and _says(lines, "my_access"):
        intent = Intent.MY_ACCESS
    return _sounding(mail, intent) if intent and vague and mail.sender else None


def _sounding(mail: Apart, intent: Intent) -> Reading:
    because = (f"the mail as a whole sounds like {intent.value}",)
    return Reading(intent, request_ids=mail.ids, text=mail.own, because=because)


def _takes_back(lines: Sequence[Sentence], found: Found) -> bool:
    """Whether the one thing a mail wants taken away is a request that it names: "please remove REQ-2026-00012"; access
    that is named beside its id is another matter."""
    over = any(map(_is_over, lines))
    if over and {draft.systems for draft in found.drafts} <= {()} and not found.unknown:
        return True
    beside = any(cue.kind == "req_is_over" and _is_of_the_request(line, cue) for line in lines for cue in line.cues)
    if (beside or _drops_its_id(lines)) and _is_only_needless(lines, found):
        return True
    ends = [(line, clause) for line in lines for clause in line.clauses if "withdraw" in clause.kinds]
    clauses = [*ends, *((line, clause) for line in lines for clause in line.asked)]
    named = any(word.fold == _ID for line, clause in clauses for word in line.words[clause.start : clause.end])
    named = named or _points_to_ids(lines)
    more = any("access" in clause.kinds or _is_about_somebody(line, clause) for line, clause in clauses)
    revoked = {(draft.action, draft.systems) for draft in found.drafts} == {("revoke", ())}
    return named and not more and revoked and not found.unknown


def _is_about_somebody(line: Sentence, clause: Clause) -> bool:
    """Whether what shall be taken away is told to be somebody's, not only why: "drop REQ-2026-00012, Tom is there"."""
    return bool(clause.kinds & _TAKING) and not line.people_at.isdisjoint(range(clause.start, clause.end))


def _is_only_needless(lines: Sequence[Sentence], found: Found) -> bool:
    """Whether nothing that a mail names is ordered to be taken away, but only said not to be needed: "you can drop
    REQ-2026-00012, I have no use for the Archive"."""
    if any(line.asked and (0 in line.joints or "too" in line.told) for line in lines):  # "And I don't need …, either"
        return False
    orders = [
        clause
        for line in lines
        for clause in line.asked
        if not any(cue.kind == "req_is_over" and clause.start <= cue.start < clause.end for cue in line.cues)
    ]
    ordered = any(clause.action != "revoke" or clause.kinds & _ORDERS or "not" not in clause.kinds for clause in orders)
    needless = all("not" in lines[draft.at].clause_at(draft.start).kinds for draft in found.drafts)
    revoked = {draft.action for draft in found.drafts} == {"revoke"}
    return needless and revoked and not ordered and not found.unknown


def _drops_its_id(lines: Sequence[Sentence]) -> bool:
    """Whether a clause takes a request back and names it."""
    return any(
        "withdraw" in clause.kinds and any(word.fold == _ID for word in line.words[clause.start : clause.end])
        for line in lines
        for clause in line.clauses
    )


def _points_to_ids(lines: Sequence[Sentence]) -> bool:
    """Whether what is to be taken away is only pointed to, and the sentence before names a request: "REQ-2026-00012 is
    no longer necessary. Please strike it"."""
    return any(
        any(word.fold == _ID for word in before.words) and "access" not in before.told
        for before, line in pairwise(lines)
        if not before.mentions and not line.mentions and not line.hits
        if any(clause.action == "revoke" for clause in line.asked)
    )


def _outsider_asks(lines: Sequence[Sentence], found: Found) -> bool:
    """Somebody who is not on the staff must ask for themselves and name a system in full: no spam does."""
    return any(
        draft.named and lines[draft.at].mentions and _of_oneself(lines[max(draft.at - 1, 0) : draft.at + 1])
        for draft in found.drafts
    )


def _of_oneself(lines: Sequence[Sentence]) -> bool:
    """Whether the last of these sentences speaks of its writer, or the one before says what its writer was told: "she
    says that I may book myself. It would be Clerk"."""
    told = [line.told for line in lines]
    return "first_person" in told[-1] or told[0] >= {"first_person", "speaks"}


def _stands_for_forwarded(mail: Apart, lines: Sequence[Sentence], found: Found) -> bool:
    told = {kind for line in lines for kind in line.kinds}
    named = any(lines[draft.at].mentions and not lines[draft.at].segment.subject for draft in found.drafts)
    asks = bool(told & {"again", "grant", "polite"}) and "forbid" not in told  # "done already, please leave it"
    return mail.parts.forwarded and not named and (asks or any(line.asked for line in lines))


def _forwarded(mail: Apart, above: Sequence[Sentence]) -> Reading | None:
    """The wish of a forwarded mail, for the person who wrote it, or whom it names: "set him up" above it is the one."""
    lines = sentences(body_of(mail.parts.quoted), mail.index)
    found = read_wishes(lines, mail.index)
    writer = _writer_below(mail)
    reading = _reading(replace(mail, sender=writer), lines, found) if found.drafts or found.unknown else None
    return replace(reading, beneficiaries=(writer,)) if reading and _says(above, "one") else reading


def _for_its_writer(mail: Apart, lines: Sequence[Sentence], found: Found) -> Reading | None:
    """What is asked above a forwarded mail that itself asks for nothing that is understood: "set her up, please"."""
    asking = [line for line in lines if line.asked and line.told & {"polite", "again", "one"}]
    reading = _reading(mail, lines, found) if asking and found.any else None
    if reading and _says(asking, "one"):
        return replace(reading, beneficiaries=(_writer_below(mail),))
    return reading


def _writer_below(mail: Apart) -> Person | None:
    """Who wrote the forwarded mail; None where that is not certain."""
    writer = mail.parts.forwarded_from
    people = mail.index.people.named([word.stem for word in tokens(writer)])
    return mail.index.people.at(writer) or (people[0] if len(people) == 1 else None)


def _action(found: Found) -> Action:
    """What the mail is filed as: a wish for access makes it a request, whatever else it asks."""
    actions = [draft.action for draft in found.drafts]
    if "request" in actions or (found.unknown and not actions):
        return "request"
    return actions[0]


def _reading(mail: Apart, lines: Sequence[Sentence], found: Found) -> Reading:
    action = _action(found)
    drafts = [draft for draft in found.drafts if draft.action == action]
    asking = sorted({*found.asking, *(draft.at for draft in drafts)})
    copied = frozenset(person for to in mail.message.cc if (person := mail.index.people.at(to.email)))
    filed = {draft.at for draft in drafts} or set(asking)
    heads = {head for place in filed if (head := head_at(lines, place)) >= 0}
    at = sorted({*filed, *(head for head in heads if _says_for_whom(lines[head]))})
    whom = beneficiaries(found.mail, at, mail.index, Writer(mail.sender, copied), ends=action == "revoke")
    today = mail.message.sent_at.date()
    until, since = find_days(lines, asking, today, action)
    if until.unclear and any(_says_end(lines[place], until) for place in asking):
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


def _says_for_whom(head: Sentence) -> bool:
    return bool(head.people or head.told & _FOR_SOMEBODY) or for_themselves(head)


def _says_end(line: Sentence, until: Until) -> bool:
    """Whether the end that cannot be read stands here: filed without it, a wish would be for longer than was asked."""
    return any(words in line.segment.text for words in until.unclear.split(" … "))


def _wish_for(draft: Draft, people: People, index: Index) -> Wish:
    level, evidence = draft.levels[0], draft.evidence[:_EVIDENCE]
    others = tuple(one for one in weigh(draft.systems, evidence, index) if one.entitlement != level.row)
    return Wish(level.row, evidence, led_by(level, evidence, index), others, people)


def _open(draft: Draft, people: People, index: Index) -> OpenWish:
    system = draft.systems[0] if len(draft.systems) == 1 else None
    evidence = draft.evidence[:_EVIDENCE]
    words = tuple(dict.fromkeys(word for level in draft.levels for word in led_by(level, evidence, index)))
    rows = tuple(level.row for level in draft.levels)
    return OpenWish(system, rows, evidence, words, weigh(draft.systems, evidence, index), people)


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


def _besides(found: Found, action: Action) -> tuple[tuple[str, str], ...]:
    named = [(draft.action, draft.systems[0]) for draft in found.drafts if len(draft.systems) == 1]
    asked = {draft.systems for draft in found.drafts if draft.action == action}
    return tuple(dict.fromkeys((one, system) for one, system in named if one != action and (system,) not in asked))


def _left_out(found: Found, action: Action) -> list[str]:
    """What the same mail asks beside what it is filed as."""
    return [
        f"also asks to {draft.action} {', '.join(draft.systems)}" for draft in found.drafts if draft.action != action
    ]
