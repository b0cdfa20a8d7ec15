"""For whom a mail asks: named persons, pronouns that stand for them, or the sender."""

from collections.abc import Sequence

from mailbot.core.catalog import Person
from mailbot.core.understanding.cues import cues, is_kind
from mailbot.core.understanding.index import Index
from mailbot.core.understanding.names import Named, governed, named_people
from mailbot.core.understanding.sentences import Sentence
from mailbot.core.understanding.tokens import Token, tokens
from mailbot.core.understanding.words import FILLERS, KINDS, MONTHS, WEEKDAYS

_REACH = 8  # words between "for" and "new starter"


def _recipients(sentence: Sentence, index: Index) -> list[Named]:
    """The persons a sentence asks for, with those named in a row with them."""
    taken = frozenset(at for mention in sentence.mentions for at in range(mention.start, mention.end))
    words = sentence.words
    found: list[Named] = []
    last: Named | None = None
    for name in named_people(words, index, taken):
        row = _beside(words, name, last)
        owner = name.possessive and (sentence.action != "request" or _before_access(sentence, name))
        alone = sentence.action != "request" and "first_person" not in sentence.told
        chosen = (
            row
            or owner
            or alone
            or (name.start > 0 and is_kind(words[name.start - 1], "may_first"))
            or (sentence.segment.item and name.start == 0 and bool(sentence.mentions))
            or (not name.possessive and governed(words, name.start, sentence.action))
            or _needs(words, name)
        )
        if chosen:
            found.append(name)
        last = name if chosen else None
    return found


def _beside(words: Sequence[Token], name: Named, last: Named | None) -> bool:
    """Whether a name continues a row of recipients: "Priya and Sam", "me and Priya"."""
    joined = name.start > 0 and is_kind(words[name.start - 1], "and")
    if joined and name.start > 1 and is_kind(words[name.start - 2], "me"):
        return True
    return last is not None and (name.start == last.end or (joined and name.start - last.end == 1))


def _before_access(sentence: Sentence, name: Named) -> bool:
    return name.end < len(sentence.words) and is_kind(sentence.words[name.end], "access")


def _needs(words: Sequence[Token], name: Named) -> bool:
    if any(is_kind(word, "first_person") for word in words):
        return False
    return any(cue.kind == "needs" and cue.start == 0 for cue in cues(words[name.end : name.end + 3]))


def _pronoun(sentence: Sentence) -> str:
    """Whether the sentence asks for people it only points to: "they" for several, "one" for one, else empty."""
    words = sentence.words
    if any(is_kind(word, "me") for word in words):
        return ""
    for at, word in enumerate(words):
        kind = "they" if is_kind(word, "they") else "one" if is_kind(word, "one") else ""
        if kind and (governed(words, at) or _object(words, at) or sentence.action != "request"):
            return kind
    return ""


def _object(words: Sequence[Token], at: int) -> bool:
    before = " ".join(word.fold for word in words[max(0, at - 1) : at + 2])
    return "again" in KINDS.get(before, ()) or before.startswith("set ")


def _antecedents(sentences: Sequence[Sentence], at: int, index: Index, several: bool) -> list[Named]:
    """Whom a pronoun stands for: the persons of the nearest sentence before that names any; the first for one."""
    for place in range(at - 1, -1, -1):
        names = named_people(sentences[place].words, index)
        if names:
            return names if several else names[:1]
    return []


def _decided(name: Named, sentence: Sentence, sender: Person | None) -> Person | None:
    """The one person a name means: the only one, or the only one that team or department leaves."""
    if len(name.people) == 1:
        return name.people[0]
    around = {word.stem for at, word in enumerate(sentence.words) if at not in sentence.named}
    mine = any(cue.kind == "my_team" for cue in sentence.cues)
    if mine and sender:
        team = [person for person in name.people if person.manager.lower() == sender.email] or [
            person for person in name.people if person.department == sender.department
        ]
        return team[0] if len(team) == 1 else None
    fitting = [person for person in name.people if _fits(person, around)]
    return fitting[0] if len(fitting) == 1 else None


def _fits(person: Person, around: set[str]) -> bool:
    words = {
        word.stem
        for word in tokens(f"{person.department} {person.title}")
        if word.fold not in FILLERS and len(word.fold) > 1
    }
    return bool(words & around)


def _newcomer(sentence: Sentence, index: Index) -> bool:
    """Whether the sentence asks for somebody who is not on the staff list: "my new starter", "Tom Lee"."""
    whom = [cue.end for cue in sentence.cues if cue.kind == "whom"]
    new = any(cue.kind == "newcomer" and any(0 <= cue.start - end <= _REACH for end in whom) for cue in sentence.cues)
    return new or any(_full_name(sentence, end, index) for end in whom)


def _full_name(sentence: Sentence, at: int, index: Index) -> bool:
    """Whether two words with capitals follow that name nothing mailbot knows."""
    pair = sentence.words[at : at + 2]
    strange = all(word.capital and not word.text.isupper() and _strange(word, index) for word in pair)
    return len(pair) == 2 and strange and sentence.named.isdisjoint(range(at, at + 2))


def _strange(word: Token, index: Index) -> bool:
    known = word.fold in FILLERS or word.fold in KINDS or word.fold in MONTHS or word.fold in WEEKDAYS
    return not (known or index.corrected(word.stem) in index.holders or word.stem in index.level_words)


def _for_sentence(sentences: Sequence[Sentence], at: int, index: Index, sender: Person | None) -> list[Person | None]:
    """The persons one sentence asks for; none when it names nobody."""
    sentence = sentences[at]
    names = _recipients(sentence, index)
    if not names and (pronoun := _pronoun(sentence)):
        names = _antecedents(sentences, at, index, pronoun == "they")
    if names:
        place = next((spot for spot in range(at, -1, -1) if names[0] in named_people(sentences[spot].words, index)), at)
        people = [_decided(name, sentences[place], sender) for name in names]
        return [sender, *people] if _and_me(sentence) else list(people)
    return [None] if _newcomer(sentence, index) else []


def _and_me(sentence: Sentence) -> bool:
    """Whether the sender asks for themselves too: "me and Priya", "for Priya and me"."""
    words = sentence.words
    return any(
        is_kind(word, "me")
        and any(is_kind(near, "and") for near in (*words[max(0, at - 1) : at], *words[at + 1 : at + 2]))
        for at, word in enumerate(words)
    )


def _interleaved(sentence: Sentence, index: Index) -> bool:
    """Whether one sentence gives different things to different people: "add Priya to A and Sam to B"."""
    names = [name.start for name in named_people(sentence.words, index) if not name.possessive]
    systems = [mention.start for mention in sentence.mentions]
    if len(names) < 2 or len(systems) < 2:
        return False
    return min(names) < min(systems) < max(names) < max(systems)


def beneficiaries(
    sentences: Sequence[Sentence], asking: Sequence[int], index: Index, sender: Person | None
) -> tuple[tuple[Person | None, ...], bool]:
    """Who shall have (or lose) it, and whether the mail asks different things for different people.

    None stands for somebody who is named but not known for certain, or for a sender who is not on the staff.
    """
    groups: list[list[Person | None]] = []
    silent = False
    for at in asking:
        here = _for_sentence(sentences, at, index, sender)
        silent = silent or (not here and _first_person(sentences[at]))
        groups += [here] if here and here not in groups else []
    mixed = len(groups) > 1 or any(_interleaved(sentences[at], index) for at in asking)
    if not groups:
        return (sender,), mixed
    return tuple(dict.fromkeys(groups[0])), silent or mixed


def _first_person(sentence: Sentence) -> bool:
    return "first_person" in sentence.told and bool(sentence.mentions)
