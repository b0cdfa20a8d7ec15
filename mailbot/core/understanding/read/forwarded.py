"""What a forwarded mail wishes for, and for whom."""

from collections.abc import Sequence
from dataclasses import replace

from mailbot.core.catalog import Person
from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.tokens import tokens
from mailbot.core.understanding.purpose.apart import Apart
from mailbot.core.understanding.read.filed import reading_of
from mailbot.core.understanding.reading import Intent, Reading
from mailbot.core.understanding.said.names import Named
from mailbot.core.understanding.said.own import body_of
from mailbot.core.understanding.said.sentences import Sentence, says, sentences
from mailbot.core.understanding.wishes.drafts import Found
from mailbot.core.understanding.wishes.wishes import read_wishes

_ASKING = frozenset(("polite", "grant", "merely"))


def stands_for_forwarded(mail: Apart, lines: Sequence[Sentence], found: Found) -> bool:
    """Whether what stands above a forwarded mail asks for what that one wishes: "set him up, please"."""
    if not mail.parts.forwarded:
        return False
    told = {kind for line in lines for kind in line.kinds}
    named = any(lines[draft.at].mentions and not lines[draft.at].segment.subject for draft in found.drafts)
    asks = bool(told & {"again", "grant", "polite"}) and "forbid" not in told  # "done already, please leave it"
    return not named and (asks or any(line.asked for line in lines))


def only_if_passed_on(mail: Apart, reading: Reading) -> Reading | None:
    """What is read below an answer that goes to us alone is asked about first, and takes nothing away: who wrote that
    may have put our address under it as Reply-To, and a "yes, please" be meant for them."""
    message = mail.message
    answers = bool(message.in_reply_to) and not mail.subject.forward and len({*message.to, *message.cc}) == 1
    if not answers:
        return reading
    return reading.asked_back() if reading.intent is Intent.REQUEST else None


def read_forwarded(mail: Apart, above: Sequence[Sentence]) -> Reading | None:
    """The wish of a forwarded mail, for the person who wrote it, or whom it names: "set him up" above it is the one.
    Of several it is only that of whom the words above it name."""
    lines: Sequence[Sentence] = sentences(body_of(mail.parts.quoted), mail.index)
    writer = _writer_below(mail)
    named = _named_above(mail, above)
    one = says(above, "one")
    if named:
        mine = _about(lines, named, mail.sender, writer)
        if any(line.mentions for line in mine):
            lines, writer, one = mine, named, True
        elif not any(_others(line, mail.sender) or _asks_for_oneself(line) for line in lines if not line.is_name):
            writer, one = named, True
    found = read_wishes(lines, mail.index)
    reading = reading_of(replace(mail, sender=writer), lines, found) if found.drafts or found.unknown else None
    return replace(reading, beneficiaries=(writer,)) if reading and one else reading


def _named_above(mail: Apart, above: Sequence[Sentence]) -> Person | None:
    """The one person for whom the words above a forwarded mail ask for what it says: "only for Tom, please"."""
    asked = {
        one.people
        for line in above
        for one in line.people
        if _asks_of(line, one)
        and (clause := line.clause_at(one.start)).stance is not Stance.AGAINST
        and (clause.stance is Stance.ASKED or clause.kinds & _ASKING or _is_whom(line, clause, one))
    }
    people = {one for among in asked for one in among if one != mail.sender}
    return people.pop() if len(people) == 1 else None


def _is_whom(line: Sentence, clause: Clause, one: Named) -> bool:
    """Whether a clause that continues one that asks says only for whom: "please do the second, for Tom"."""
    before = [part for part in line.clauses if part.end == clause.start]
    bare = (line.unexplained - line.people_at).isdisjoint(range(clause.start, clause.end))
    led = one.start > clause.start and is_kind(line.words[one.start - 1], "for")
    return led and bare and any("polite" in part.kinds for part in before)


def _asks_of(line: Sentence, one: Named) -> bool:
    """Whether a name is no owner of anything but of what is wished for: "Tom's request", not "Tom's mail"."""
    return not one.possessive or any(is_kind(word, "wished_for") for word in line.words[one.end : one.end + 1])


def _about(
    lines: Sequence[Sentence], person: Person, reader: Person | None, writer: Person | None
) -> Sequence[Sentence]:
    """The sentences of a forwarded mail that are about one person, who may be its writer."""
    found, about = [], person == writer
    for line in lines:
        if others := _others(line, reader):
            about = any(person in people for people in others)
        elif _asks_for_oneself(line):
            about = person == writer
        if about:
            found.append(line)
    return found


def _others(line: Sentence, reader: Person | None) -> set[tuple[Person, ...]]:
    """Whom a sentence names, but for whom it was written to."""
    return {one.people for one in line.people} - {(reader,)}


def _asks_for_oneself(line: Sentence) -> bool:
    return bool(line.asked) and "first_person" in line.told


def read_for_its_writer(mail: Apart, lines: Sequence[Sentence], found: Found) -> Reading | None:
    """What is asked above a forwarded mail that itself asks for nothing that is understood: "set her up, please"."""
    asking = [line for line in lines if line.asked and line.told & {"polite", "again", "one"}]
    reading = reading_of(mail, lines, found) if asking and found.any else None
    if reading and says(asking, "one"):
        return replace(reading, beneficiaries=(_writer_below(mail),))
    return reading


def _writer_below(mail: Apart) -> Person | None:
    """Who wrote the forwarded mail; None where that is not certain."""
    writer = mail.parts.forwarded_from
    people = mail.index.people.named([word.stem for word in tokens(writer)])
    return mail.index.people.at(writer) or (people[0] if len(people) == 1 else None)
