"""Why a mail was read as it was, as plain values to print: marked words, candidates, how sure each mention was."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from mailbot.core.catalog import Catalog, Entitlement, Person
from mailbot.core.mail import Message
from mailbot.core.understanding.language.clauses import Stance
from mailbot.core.understanding.naming.index import Index, index_of
from mailbot.core.understanding.purpose.apart import marks_of, sentences_of, take_apart
from mailbot.core.understanding.purpose.forbidden import allowed
from mailbot.core.understanding.purpose.unwished import wishing
from mailbot.core.understanding.reading import Candidate, Intent, OpenWish, Reading, Wish
from mailbot.core.understanding.said.own import body_of
from mailbot.core.understanding.said.sentences import Sentence, sentences
from mailbot.core.understanding.wishes.features import facts, whole
from mailbot.core.understanding.wishes.sureness import (
    ACTION_SURE,
    DOUBTED,
    FIRM,
    STORY,
    SURE,
    Sureness,
    weigh,
)
from mailbot.core.understanding.wishes.weighing import weigh as weigh_rows
from mailbot.core.understanding.wishes.wishes import sites_of

_UNWEIGHED = frozenset((Intent.DECISION, Intent.ANSWER, Intent.AUTO_REPLY, Intent.BOUNCE))
"""What is known by a mail's form, before any mention of a system is weighed."""

_SHIELDS = frozenset(("shield", "newsletter"))
_JOINT = " … "  # stands between sentences that say one wish together


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text, and whether it led to a wish."""

    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Spoken:
    """One mention of systems, in the words of the mail, and how sure it is that they are wanted.

    `in_words` says that it stands in words that ask; `verdict` how probable the wish is by all that stands around it
    (0 to 1), None where its sentence rules it out; `outcome` what became of it.
    """

    words: str
    systems: tuple[str, ...]
    sureness: Sureness
    in_words: bool
    verdict: float | None = None
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One entitlement that was weighed; `score` is 0 to 1, None when the words hardly tell for it."""

    label: str
    score: float | None


@dataclass(frozen=True, slots=True)
class Explained:
    """One wish: what it was read as and why, the rows that were taken or can be chosen, and those weighed beside them.

    `people` is for whom where that differs within the mail; `elsewhere` is its marked sentence when that stands in a
    forwarded mail and not in the sender's own text.
    """

    what: str
    asked_back: bool
    why: str
    taken: tuple[Choice, ...]
    others: tuple[Choice, ...]
    people: tuple[str, ...] = ()
    elsewhere: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything that explains one reading. `facts` are labels with their values, such as ("until", "3 March 2026");
    `left_out` says what else the mail asks or names; `because` is the reading's own word where it has no wishes."""

    subject: tuple[Piece, ...]
    text: tuple[Piece, ...]
    wishes: tuple[Explained, ...]
    mentions: tuple[Spoken, ...]
    facts: tuple[tuple[str, str], ...]
    left_out: tuple[str, ...]
    because: tuple[str, ...]


def explanation(message: Message, reading: Reading, catalog: Catalog) -> Explanation:
    """The facts behind a reading of this message against this catalog."""
    mail, index = take_apart(message, catalog), index_of(catalog)
    wishes = reading.wishes
    mentions = () if reading.intent in _UNWEIGHED else _with_outcome(weighed(message, reading, catalog), reading)
    return Explanation(
        subject=_marked(mail.subject.text, wishes),
        text=_marked(mail.own, wishes),
        wishes=tuple(
            replace(_explained(wish, reading, mentions, index), elsewhere=_elsewhere(wish, mail.subject.text, mail.own))
            for wish in wishes
        ),
        mentions=mentions,
        facts=tuple((label, value) for label, value in _facts(reading) if value),
        left_out=(*_left_out(reading), *_silenced(message, reading, catalog)),
        because=() if wishes else reading.because,
    )


def weighed(message: Message, reading: Reading, catalog: Catalog) -> tuple[Spoken, ...]:
    """Each mention of a system with how sure it is that it is wanted, in the order of the text.

    A system in the subject counts only where the text does not name it. Where the wish of a forwarded mail was read,
    that mail's mentions are weighed, too.
    """
    mail, index = take_apart(message, catalog), index_of(catalog)
    found = list(_spoken(allowed(sentences_of(mail)), index, marks_of(mail)))
    if any(_elsewhere(wish, mail.subject.text, mail.own) for wish in reading.wishes):
        forwarded = sentences(body_of(mail.parts.quoted), index)
        found += _spoken(forwarded, index, frozenset())
    return tuple(found)


def _spoken(lines: Sequence[Sentence], index: Index, marks: frozenset[str]) -> Iterator[Spoken]:
    mail, left = whole(lines, marks), whole(wishing(lines), marks)
    verdicts = {(left.sentences[site.at].segment, site.mention): site.verdict for site in sites_of(left, index)}
    said = {mention.systems for line in lines if not line.segment.subject for mention in line.mentions}
    for at, line in enumerate(lines):
        for mention in line.mentions:
            if not (line.segment.subject and mention.systems in said):
                words = line.segment.text[line.words[mention.start].start : line.words[mention.end - 1].end]
                asked = line.clause_at(mention.start).stance is Stance.ASKED
                sure, judged = weigh(facts(mail, at, mention, index)), verdicts.get((line.segment, mention))
                yield Spoken(words, mention.systems, sure, asked, judged)


def _with_outcome(mentions: Iterable[Spoken], reading: Reading) -> tuple[Spoken, ...]:
    taken = {wish.entitlement.system for wish in reading.items}
    asked = {row.system for wish in reading.ask for row in wish.candidates}
    asked |= {wish.system for wish in reading.ask if wish.system}
    return tuple(replace(one, outcome=_outcome(one, taken, asked)) for one in mentions)


def _outcome(one: Spoken, taken: set[str], asked: set[str]) -> str:
    if taken & set(one.systems):
        return "taken"
    if asked & set(one.systems):
        return "asked back"
    if one.sureness.wanted < SURE:
        return "left alone: only spoken of"
    if not one.in_words and one.sureness.wanted < STORY:
        return f"left alone: no words ask for it, and a story alone must be {STORY:.0%} sure"
    return "left alone all the same, for what the rest of the mail says or who sent it"


# --- the words that led to a wish ------------------------------------------------------------------------------


def _marked(text: str, wishes: Iterable[Wish | OpenWish]) -> tuple[Piece, ...]:
    """The text in pieces, the words that led to these wishes marked; words with nothing but space between are one."""
    places = sorted({place for wish in wishes for span in _spans(text, wish) for place in range(*span)})
    inside = set(places)
    inside |= {
        place for left, right in pairwise(places) if not text[left + 1 : right].strip() for place in range(left, right)
    }
    runs = groupby(enumerate(text), key=lambda pair: pair[0] in inside)
    return tuple(Piece("".join(letter for _, letter in run), marked) for marked, run in runs)


def _spans(text: str, wish: Wish | OpenWish) -> Iterator[tuple[int, int]]:
    """Where the words of a wish stand in the text; the whole of its sentence where no single words led to it."""
    for said in wish.sentence.split(_JOINT):
        found = re.search(r"\s+".join(map(re.escape, said.split())), text) if said.strip() else None
        if found is None:
            continue
        words = [re.escape(word) for word in sorted(wish.words, key=len, reverse=True)]
        single = re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)").finditer(text, *found.span()) if words else ()
        yield from [word.span() for word in single] or [found.span()]


def _elsewhere(wish: Wish | OpenWish, *texts: str) -> tuple[Piece, ...]:
    """The marked sentence of a wish of which none of these texts has a word; empty where one has."""
    return () if any(any(_spans(text, wish)) for text in texts) else _marked(wish.sentence, [wish])


# --- each wish ---------------------------------------------------------------------------------------------------


def _explained(wish: Wish | OpenWish, reading: Reading, mentions: Sequence[Spoken], index: Index) -> Explained:
    people = tuple(map(_name, wish.people or ()))
    if isinstance(wish, Wish):
        rows = weigh_rows((wish.entitlement.system,), wish.sentence, index)
        taken, others = _choices((wish.entitlement,), rows), _choices_of(wish.runners_up)
        return Explained(wish.entitlement.label, False, _why_taken(wish, reading), taken, others, people)
    others = _choices_of(one for one in wish.scores if one.entitlement not in wish.candidates)
    taken = _choices(wish.candidates, wish.scores)
    return Explained(_asked_about(wish), True, _why_asked(wish, mentions, index), taken, others, people)


def _asked_about(wish: OpenWish) -> str:
    return wish.system or " or ".join(dict.fromkeys(row.system for row in wish.candidates)) or "Something not named"


def _choices(rows: Iterable[Entitlement], weighed: Iterable[Candidate]) -> tuple[Choice, ...]:
    scores = {one.entitlement: one.score for one in weighed}
    return tuple(Choice(row.label, scores.get(row)) for row in rows)


def _choices_of(weighed: Iterable[Candidate]) -> tuple[Choice, ...]:
    return tuple(Choice(one.entitlement.label, one.score) for one in weighed)


def _why_taken(wish: Wish, reading: Reading) -> str:
    """The reading's own reason for a wish, without its sentence, which is marked in the text."""
    label = wish.entitlement.label
    own = (line.removeprefix(label).removesuffix(wish.sentence) for line in reading.because if line.startswith(label))
    return f"it {next(own, ' is what the words mean').strip(' :')}"


def _why_asked(wish: OpenWish, mentions: Sequence[Spoken], index: Index) -> str:
    """Why a wish is open, in words."""
    systems = tuple(dict.fromkeys(row.system for row in wish.candidates))
    mine = [one for one in mentions if set(one.systems) & {*systems, *([wish.system] if wish.system else ())}]
    unsure = _why_unsure(mine)
    if not systems and not wish.system:
        return "the mail asks for access and names nothing that the catalog has"
    if len(systems) > 1:
        return f"the words fit {len(systems)} systems"
    if len(wish.candidates) == 1:
        return unsure or "its name was said only in part"
    levels = len(index.levels[systems[0]]) if systems else 0
    left = len(wish.candidates)
    why = f"the words leave {left} of its {levels} access levels" if left < levels else "no words say which access"
    return f"{why}; and {unsure}" if unsure else why


def _why_unsure(mentions: Sequence[Spoken]) -> str:
    """What keeps even the surest of these mentions from being filed; empty when nothing does."""
    best = max(mentions, key=lambda one: one.sureness.wanted, default=None)
    if best is None:
        return ""
    sure, verdicts = best.sureness, [one.verdict for one in mentions if one.verdict is not None]
    if verdicts and max(verdicts) < DOUBTED:
        return f"by all that stands around it, it is only {max(verdicts):.0%} sure; filing needs {DOUBTED:.0%}"
    if sure.wanted < FIRM:
        return f"it is only {sure.wanted:.0%} sure that it is wanted at all; filing needs {FIRM:.0%}"
    if not best.in_words and sure.wanted < STORY:
        return f"no words ask for it, and {sure.wanted:.0%} is too little for a story; filing that needs {STORY:.0%}"
    if sure.surely < ACTION_SURE:
        return f"it is only {sure.surely:.0%} sure that the mail is a {sure.action}; filing needs {ACTION_SURE:.0%}"
    return ""


# --- the rest of the mail ----------------------------------------------------------------------------------------


def _facts(reading: Reading) -> Iterator[tuple[str, str]]:
    yield "for", ", ".join(map(_name, reading.beneficiaries))
    yield "may be meant", ", ".join(_with_team(person) for person in reading.namesakes)
    yield "until", f"{reading.until.day} {reading.until:%B %Y}" if reading.until else ""
    yield "an end that cannot be read", reading.until_unclear
    yield "why they want it", reading.justification or ""
    yield "urgent", "it says that it is in a hurry" if reading.urgent else ""
    yield "emergency", "asked for at once, on one approver's act" if reading.emergency else ""
    yield "decision", reading.decision or ""
    yield "reason", reading.reason or ""
    yield "choice", "" if reading.choice is None else str(reading.choice) if reading.choice else "none of these"
    yield "requests", ", ".join(reading.request_ids)


def _name(person: Person | None) -> str:
    return person.name if person else "somebody who must be asked for"


def _with_team(person: Person) -> str:
    return f"{person.name} ({', '.join(filter(None, (person.department, person.title)))})"


def _left_out(reading: Reading) -> Iterator[str]:
    wishes = len(reading.wishes)
    yield from reading.because[wishes:] if wishes else ()
    yield from (f"asks for “{name}”, which the catalog does not have" for name in reading.unknown)


def _silenced(message: Message, reading: Reading, catalog: Catalog) -> Iterator[str]:
    """What made mailbot leave a whole mail alone whatever it mentions."""
    if reading.intent is not Intent.OTHER:
        return
    mail = take_apart(message, catalog)
    if mail.sender is None:
        yield "its sender is not in staff.csv: only a mail that names a system and an access level for them counts"
    for line in sentences_of(mail):
        if line.told & _SHIELDS:
            yield f"a sentence says that nothing is asked: “{line.segment.text}”"
