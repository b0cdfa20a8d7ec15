"""What a forwarded mail wishes for, and for whom."""

from collections.abc import Sequence
from dataclasses import replace

from mailbot.core.catalog import Person
from mailbot.core.understanding.language.tokens import tokens
from mailbot.core.understanding.purpose.apart import Apart
from mailbot.core.understanding.read.filed import reading_of
from mailbot.core.understanding.reading import Reading
from mailbot.core.understanding.said.own import body_of
from mailbot.core.understanding.said.sentences import Sentence, says, sentences
from mailbot.core.understanding.wishes.drafts import Found
from mailbot.core.understanding.wishes.wishes import read_wishes


def stands_for_forwarded(mail: Apart, lines: Sequence[Sentence], found: Found) -> bool:
    """Whether what stands above a forwarded mail asks for what that one wishes: "set him up, please"."""
    if not mail.parts.forwarded:
        return False
    told = {kind for line in lines for kind in line.kinds}
    named = any(lines[draft.at].mentions and not lines[draft.at].segment.subject for draft in found.drafts)
    asks = bool(told & {"again", "grant", "polite"}) and "forbid" not in told  # "done already, please leave it"
    return not named and (asks or any(line.asked for line in lines))


def read_forwarded(mail: Apart, above: Sequence[Sentence]) -> Reading | None:
    """The wish of a forwarded mail, for the person who wrote it, or whom it names: "set him up" above it is the one."""
    lines = sentences(body_of(mail.parts.quoted), mail.index)
    found = read_wishes(lines, mail.index)
    writer = _writer_below(mail)
    reading = reading_of(replace(mail, sender=writer), lines, found) if found.drafts or found.unknown else None
    return replace(reading, beneficiaries=(writer,)) if reading and says(above, "one") else reading


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
