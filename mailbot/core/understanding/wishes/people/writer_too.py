"""Whether the writer is to have it, with or instead of those named."""

from collections.abc import Sequence

from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.words import WRITER
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.features import Naming, Whole
from mailbot.core.understanding.wishes.people.holders import loses_it
from mailbot.core.understanding.wishes.people.joining import goes_on_with
from mailbot.core.understanding.wishes.people.recipients import is_wished_for
from mailbot.core.understanding.wishes.people.told import is_told
from mailbot.core.understanding.wishes.people.whom import NEAR, Place
from mailbot.core.understanding.wishes.people.writer import is_meant_by_we, is_oneself

ALIKE = frozenset(("same", "too", "ditto"))


def is_the_writer(mail: Whole, named: Sequence[Naming], asking: Sequence[int], *, ends: bool) -> bool:
    """Whether the words that ask, or those beside them, say that it is their writer: "Tom would like a second person to
    sign, and that is going to be me"; nobody is named in others who is to have it."""
    said = {at for at, line in enumerate(mail.sentences) if is_oneself(line)}
    near = any(abs(at - one) <= NEAR for at in said for one in asking)
    others = [one for one in named if one.at not in said] if near else []
    return near and not any(is_told(mail, one, asking, ends=ends) for one in others)


def is_one_of_us(mail: Whole, naming: Naming, asking: Sequence[int]) -> bool:
    """Whether somebody is one of "us" in the words that ask right behind their name."""
    behind = [mail.sentences[at] for at in asking if 0 < at - naming.at <= NEAR]
    return is_meant_by_we(mail.sentences[naming.at], naming.name, behind)


def place_of_writer(sentence: Sentence, told: Sequence[Place], at: int) -> int:
    """Where the writer says that they need it, beside somebody else who needs something: "I need … and Priya needs …",
    "… for Priya, … for me"; -1 where they do not."""
    needing = {cue.start for cue in sentence.cues if cue.kind == "needs"}
    others = [start for place, start, _ in told if place == at]
    people = [one for one in sentence.people if not (is_wished_for(sentence, one) or loses_it(sentence, one))]
    needs = any(one.start in others and one.end in needing for one in people)
    wishes = [cue.start for cue in sentence.cues if cue.kind == "wish"]
    own = [start for start in wishes if needs and sentence.words[start].fold in WRITER]
    words = sentence.words
    several = range(1, len(words)) if len(sentence.mentions) > 1 or len(sentence.levels) > 1 else ()
    mine = [place for place in several if is_kind(words[place], "me")]
    own += [place for place in mine if is_kind(words[place - 1], "purpose")]
    first = min(others, default=0)
    apart = first > 0 and is_kind(words[first - 1], "purpose") and sentence.joints.intersection((first - 2,))
    given = [place for place in mine if is_kind(words[place - 1], "grant") and others]
    own += [place for place in given if max(others) < place or (apart and place < first)]
    if any(goes_on_with(sentence, one) for one in people if one.start in others):  # "I need A, Priya B"
        own += [at for at, word in enumerate(words[:first]) if is_kind(word, "first_person")]
    return own[0] if own and others else -1


def writer_needs_it_too(mail: Whole, chosen: Sequence[Naming], own: frozenset[int]) -> bool:
    """Whether others shall only have as well what the writer asks for: "Priya needs it, too", "the same as me"."""
    lines = [mail.sentences[one.at] for one in chosen]
    asks = any(mail.sentences[at].mentions for at in own)
    return asks and bool(lines) and all(line.told & ALIKE and not line.mentions for line in lines)
