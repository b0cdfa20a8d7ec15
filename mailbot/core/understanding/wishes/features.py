"""What speaks for and against a mention being a wish: facts of its clause, its sentence, its neighbours, its mail."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from mailbot.core.catalog import Person
from mailbot.core.understanding.language.clauses import Action, Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.words import ARTICLES, is_ordinary
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.naming.levels import scores
from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.purpose.gist import Gist, gist
from mailbot.core.understanding.said.names import Named, governed
from mailbot.core.understanding.said.sentences import LevelHit, Sentence

_BESIDE = 5  # words between a system and a level that belong together
_FEW, _MANY = 15, 90  # words of a short and of a long mail
_SOUNDING = (0.01, 0.05, 0.2, 0.5, 0.8, 0.95)  # steps of how probable an intent is by the mail's sound
_TELLING_DEED = 1.5
_TOUCH = 2  # words between a cue and the name it touches
_TELLING = frozenset(
    [
        "wish",
        "polite",
        "grant",
        "again",
        "take",
        "away",
        "any_more",
        "revoke",
        "remove",
        "extend",
        "prolong",
        "access",
        "not",
        "lack",
        "must",
        "tell",
        "have",
        "past",
        "keep",
        "anybody",
        "trouble",
        "shield",
        "same",
        "urgent",
        "until",
        "for",
        "needs",
        "first_person",
        "me",
        "stay",
        "hold",
        "inquire",
        "status",
        "withdraw",
        "my_access",
        "help",
        "newcomer",
        "one",
        "they",
        "my_team",
        "newsletter",
        "enough",
        "duty",
        "thanks_for",
        "report",
        "question",
        "suffice",
    ]
)
_PERSONAL = _TELLING | frozenset(["whom", "of_whom", "to", "title", "stand_in", "may_first", "from", "because", "was"])


@dataclass(frozen=True, slots=True)
class Whole:
    """A mail's sentences and the facts that bear on every mention in them."""

    sentences: Sequence[Sentence]
    facts: frozenset[str]
    asked: frozenset[tuple[str, ...]]
    sounds: Gist


def _kinds(where: str, kinds: Iterable[str], telling: frozenset[str] = _TELLING) -> Iterator[str]:
    return (f"{where} {kind}" for kind in kinds if kind in telling)


def whole(sentences: Sequence[Sentence], marks: frozenset[str]) -> Whole:
    """The mail's facts; `marks` are those its form tells: a reply, a request id, a sender not on the staff."""
    body = [line for line in sentences if not line.segment.subject]
    words = sum(len(line.words) for line in body)
    systems = {mention.systems for line in body for mention in line.mentions}
    told = {fact for line in body for fact in _kinds("mail", line.told)}
    told.add(f"mail {'short' if words < _FEW else 'long' if words > _MANY else 'middling'}")
    told.add("mail asks" if any(line.asked for line in body) else "mail asks nothing")
    told.add(f"mail names {min(len(systems), 3)} systems")
    if any(line.people for line in body):
        told.add("mail has a person")
    asked = frozenset(
        mention.systems
        for line in sentences
        for mention in line.mentions
        if line.clause_at(mention.start).stance is Stance.ASKED
    )
    sounds = gist(sentences)
    told.update(_sounding(sounds, "of one" if len(systems) == 1 else "of several"))
    return Whole(sentences, frozenset(told | marks), asked, sounds)


def _sounding(sounds: Gist, named: str) -> Iterator[str]:
    """What the mail sounds like and how much so: it says more of the only thing named than of each of several."""
    for intent, share in sounds.shares.items():
        yield from (f"sounds like {intent.value} {least:.0%} {named}" for least in _SOUNDING if share >= least)


def facts(mail: Whole, at: int, mention: Mention, index: Index) -> frozenset[str]:
    """Everything that bears on one mention of the sentence at `at`."""
    own = _own(mail.sentences[at], mention, index)
    return frozenset(
        (*mail.facts, *_near(mail.sentences, at), *_list(mail.sentences, at), *own, *_against_others(mail, at, mention))
    )


def _against_others(mail: Whole, at: int, mention: Mention) -> Iterator[str]:
    """How the mention stands to what the mail asks elsewhere, and to its subject."""
    if not mail.sentences[at].segment.subject:
        for line in mail.sentences:
            if line.segment.subject and any(set(one.systems) & set(mention.systems) for one in line.mentions):
                yield "in the subject, too"
    if mail.sentences[at].clause_at(mention.start).stance is not Stance.ASKED and mail.asked - {mention.systems}:
        yield "another is asked"
    later = mail.sentences[at + 1 : at + 3]
    if any(line.asked and not line.mentions for line in later):
        yield "asked for right after"
    for line in later:
        if line.asked and not line.mentions:
            yield from _kinds("asked right after to", {kind for one in line.asked for kind in one.kinds} & _DEEDS)
    earlier = mail.sentences[max(0, at - 2) : at]
    if any(line.asked and not line.mentions and not line.segment.subject for line in earlier):
        yield "asked for right before"


def pair_facts(mail: Whole, at: int, hit: LevelHit, system: str, action: Action, index: Index) -> frozenset[str]:
    """Everything that bears on a level's name in the sentence at `at` being what is wanted of this system."""
    sentence = mail.sentences[at]
    clause = sentence.clause_at(hit.start)
    own = (*_kinds("clause", clause.kinds), *_kinds("sentence", sentence.told), f"clause is {clause.stance.value}")
    acting = (
        f"{action}: {fact}" for fact in (*_kinds("clause", clause.kinds & _ACTING), f"clause is {clause.stance.value}")
    )
    form = (name for name, true in _level_form(sentence, hit).items() if true)
    where = _where(mail.sentences, at, hit, system, index)
    own = (*own, *_touching(sentence, hit.start, hit.end), *(("refused",) if _refused(clause) else ()))
    return frozenset((*own, *acting, *form, *where, *_near(mail.sentences, at), *_list(mail.sentences, at)))


def _level_form(sentence: Sentence, hit: LevelHit) -> dict[str, bool]:
    clause = sentence.clause_at(hit.start)
    words = sentence.words
    around = words[max(0, hit.start - 2) : hit.start] + words[hit.end : hit.end + 2]
    return {
        "a mere word": not hit.proper,
        "capital": words[hit.start].capital and hit.start > 0,
        "several words": hit.end - hit.start > 1,
        "called a level": any(is_kind(word, "access") for word in around),
        "from": any(cue.kind == "from" and 0 <= hit.start - cue.end <= 2 for cue in sentence.cues),
        "written small": not words[hit.start].capital and not sentence.all_small,
        "in the plural": words[hit.end - 1].stem != words[hit.end - 1].fold,
        "after an article": hit.start > 0 and words[hit.start - 1].fold in ARTICLES,
        "denied": _denied(sentence, hit.start),
        "subject": sentence.segment.subject,
        "aside": clause.aside,
        "hardly more than the name": sentence.is_fragment(clause),
        "begins the sentence": hit.start == 0,
        "ends the sentence": hit.end == len(words),
        "question mark": sentence.segment.text.rstrip(" )\"'").endswith("?"),
        "sentence asks": any(one.stance is Stance.ASKED for one in sentence.clauses),
        "person in the sentence": bool(sentence.people),
        "another level in the sentence": len({other.name for other in sentence.hits}) > 1,
    }


def _where(sentences: Sequence[Sentence], at: int, hit: LevelHit, system: str, index: Index) -> Iterator[str]:
    """Where the level's name stands to its system's."""
    here = [mention for mention in sentences[at].mentions if system in mention.systems]
    if here:
        gap = min(_gap(mention, hit) for mention in here)
        yield "system beside" if gap <= _BESIDE else "system in the sentence"
        clause = sentences[at].clause_at(hit.start)
        if any(clause.start <= mention.start < clause.end for mention in here):
            yield "system in the clause"
        others = [mention for mention in sentences[at].mentions if _could_have(mention, hit, index)]
        if any(_gap(mention, hit) < gap for mention in others if mention not in here):
            yield "another system is nearer"
        return
    if any(_could_have(mention, hit, index) for mention in sentences[at].mentions):
        yield "another system is nearer"
    elif sentences[at].mentions:
        yield "other systems in the sentence"
    places = [place for place, line in enumerate(sentences) if any(system in one.systems for one in line.mentions)]
    body = [place for place in places if not sentences[place].segment.subject]
    far = min((abs(at - place) for place in body), default=0)
    yield f"system {min(far, 4)} sentences away" if body else "system in the subject"


def _gap(mention: Mention, hit: LevelHit) -> int:
    return hit.start - mention.end if hit.start >= mention.end else mention.start - hit.end


def _could_have(mention: Mention, hit: LevelHit, index: Index) -> bool:
    return any(system in index.level_systems[hit.name] for system in mention.systems)


@dataclass(frozen=True, slots=True)
class Naming:
    """A person named in the sentence at `at`."""

    at: int
    name: Named


def person_facts(
    mail: Whole, naming: Naming, named: Sequence[Naming], asking: Sequence[int], writer: Person | None
) -> frozenset[str]:
    """Everything that bears on a named person being the one who shall have what the sentences `asking` ask for."""
    at, name = naming.at, naming.name
    sentence = mail.sentences[at]
    clause = sentence.clause_at(name.start)
    asked = [mail.sentences[place] for place in asking]
    pronouns = {kind for line in asked for kind in line.told & {"one", "they", "first_person", "me", "my_team"}}
    far = min((abs(at - place) for place in asking), default=9)
    acts = {line.action for line in asked}
    return frozenset(
        (
            *_kinds("clause", clause.kinds, _PERSONAL),
            *_kinds("sentence", sentence.told, _PERSONAL),
            *(f"asking {kind}" for kind in pronouns),
            *(f"to {action}" for action in acts),
            *(name for name, true in _person_form(sentence, naming, named, writer).items() if true),
            *_touching(sentence, name.start, name.end, _PERSONAL),
            f"asking {min(far, 4)} sentences away",
            "asking later" if all(place > at for place in asking) else "asking here or before",
            f"clause is {clause.stance.value}",
        )
    )


def _person_form(sentence: Sentence, naming: Naming, named: Sequence[Naming], writer: Person | None) -> dict[str, bool]:
    name, words = naming.name, sentence.words
    others = {other.name.people for other in named} - {name.people}
    first = next((other for other in named if not _is(other, writer)), naming)
    before = words[max(0, name.start - 2) : name.start]
    after = words[name.end : name.end + 2]
    beside = [mention for mention in sentence.mentions if min(abs(mention.start - name.end), 9) <= _BESIDE]
    return {
        "is the writer": _is(naming, writer),
        "only one": len(others) == 0,
        "named first": first == naming or first.name.people == name.people,
        "named again": sum(other.name.people == name.people for other in named) > 1,
        "in the subject": sentence.segment.subject,
        "list item": sentence.segment.item,
        "begins the sentence": name.start == 0 or all(is_kind(word, "greeting") for word in words[: name.start]),
        "ends the sentence": name.end == len(words),
        "alone": name.end - name.start >= len(words) - 1,
        "possessive": name.possessive,
        "possessive access": name.possessive
        and any(is_kind(word, "access") for word in words[name.end : name.end + 3]),
        "full name": name.end - name.start > 1,
        "several fit": len(name.people) > 1,
        "has left": not any(person.active for person in name.people),
        "reports to the writer": writer is not None and any(one.manager.lower() == writer.email for one in name.people),
        "manages the writer": writer is not None and any(one.email == writer.manager.lower() for one in name.people),
        "governed": governed(words, name.start),
        "governed of": governed(words, name.start, "revoke"),
        "after and": bool(before) and is_kind(before[-1], "and"),
        "before and": bool(after) and is_kind(after[0], "and"),
        "row of names": any(
            abs(other.name.start - name.end) <= 2 for other in named if other.at == naming.at and other != naming
        ),
        "system beside": bool(beside),
        "sentence has a system": bool(sentence.mentions),
        "sentence names a level": bool(sentence.hits),
        "may first": bool(before) and is_kind(before[-1], "may_first"),
    }


def _is(naming: Naming, writer: Person | None) -> bool:
    return writer is not None and writer in naming.name.people


def _near(sentences: Sequence[Sentence], at: int) -> Iterator[str]:
    for place, where in ((at - 1, "before"), (at + 1, "after")):
        if 0 <= place < len(sentences) and not sentences[place].segment.subject:
            line = sentences[place]
            yield from _kinds(where, line.told)
            if line.asked:
                yield f"{where} asks"
            if not line.mentions and line.hits:
                yield f"{where} names a level"


def _list(sentences: Sequence[Sentence], at: int) -> Iterator[str]:
    """What opens the list that the mention is an item of."""
    if not sentences[at].segment.item:
        return
    yield "list item"
    opening = next((line for line in reversed(sentences[:at]) if not line.segment.item), None)
    if opening and not opening.segment.subject:
        yield from _kinds("list", opening.told)
        yield "list opened" if opening.segment.opens else "list unopened"
        if opening.asked:
            yield "list asks"


def _own(sentence: Sentence, mention: Mention, index: Index) -> Iterator[str]:
    clause = sentence.clause_at(mention.start)
    yield from _kinds("clause", clause.kinds)
    yield from _kinds("sentence", sentence.told)
    yield f"clause is {clause.stance.value}"
    yield from (name for name, true in _form(sentence, mention, index).items() if true)
    yield from _touching(sentence, mention.start, mention.end)
    yield from (f"opens with {kind}" for kind in _opening(sentence, clause))
    if _refused(clause):
        yield "refused"
    beside = _beside(sentence, mention, index)
    if beside:
        yield beside
        yield from (f"{beside}, {fact}" for fact in _kinds("clause", clause.kinds & _OWNED))


_ACTING = frozenset(("wish", "polite", "grant", "revoke", "extend", "keep", "have", "take", "away", "any_more", "not"))


def _opening(sentence: Sentence, clause: Clause) -> frozenset[str]:
    """The kinds of deed that a clause begins with, as an order does: "add me …", "please remove …"."""
    start = clause.start
    while start < clause.end and (
        is_kind(sentence.words[start], "polite") or is_kind(sentence.words[start], "greeting")
    ):
        start += 1
    return frozenset(cue.kind for cue in sentence.cues if cue.start == start and cue.kind in _DEEDS)


_DEEDS = frozenset(
    (
        "grant",
        "revoke",
        "remove",
        "prolong",
        "stay",
        "hold",
        "inquire",
        "extend",
        "take",
        "wish",
        "again",
        "access",
        "tell",
        "have",
        "keep",
    )
)


def _refused(clause: Clause) -> bool:
    """Whether the clause says that something is not wanted: "is not needed", "I don't want …"."""
    return (
        bool({"not"} & clause.kinds) and bool(clause.kinds & {"wish", "needs", "grant"}) and "lack" not in clause.kinds
    )


def _touching(sentence: Sentence, start: int, end: int, telling: frozenset[str] = _TELLING) -> Iterator[str]:
    """The kinds of cue right before and right behind the words of a name."""
    for cue in sentence.cues:
        if cue.kind in telling:
            if 0 <= start - cue.end <= _TOUCH:
                yield f"behind {cue.kind}"
            if 0 <= cue.start - end <= _TOUCH:
                yield f"followed by {cue.kind}"


_OWNED = frozenset(("have", "past", "not", "first_person", "report"))


def _form(sentence: Sentence, mention: Mention, index: Index) -> dict[str, bool]:
    clause = sentence.clause_at(mention.start)
    levels = [level for system in mention.systems for level in index.levels[system]]
    return {
        "sentence asks": any(one.stance is Stance.ASKED for one in sentence.clauses),
        "sentence rules out": any(one.stance is Stance.AGAINST for one in sentence.clauses),
        "question mark": sentence.segment.text.rstrip(" )\"'").endswith("?"),
        "subject": sentence.segment.subject,
        "everyday word": mention.everyday,
        "ordinary word": mention.end - mention.start == 1 and is_ordinary(sentence.words[mention.start].fold),
        "several systems fit": len(mention.systems) > 1,
        "written small": not sentence.words[mention.start].capital and not sentence.all_small,
        "part of a longer name": _goes_on(sentence, mention),
        "hardly more than the name": sentence.is_fragment(clause),
        "sentence is hardly more": sentence.is_bare,
        "begins the sentence": mention.start == 0,
        "ends the sentence": mention.end == len(sentence.words),
        "aside": clause.aside,
        "denied": _denied(sentence, mention.start),
        "person in the sentence": bool(sentence.people),
        "only one level": len(levels) == 1,
        "deed of a level": len(levels) > 1 and scores(levels, sentence.content)[0][0] >= _TELLING_DEED,
    }


def _goes_on(sentence: Sentence, mention: Mention) -> bool:
    """Whether a noun follows that makes it another thing: "the Payroll training"."""
    if mention.end >= len(sentence.words) or mention.end in sentence.named:
        return False
    last, after = sentence.words[mention.end - 1], sentence.words[mention.end]
    return after.start - last.end == 1 and not is_ordinary(after.fold)


def _denied(sentence: Sentence, start: int) -> bool:
    """Whether "not" stands right before the name that starts here: "not Prod"."""
    before = [word for word in sentence.words[max(0, start - 3) : start] if word.fold not in ARTICLES]
    return bool(before) and is_kind(before[-1], "not")


def _beside(sentence: Sentence, mention: Mention, index: Index) -> str:
    names = {level.name for system in mention.systems for level in index.levels[system]}
    hits = [hit for hit in sentence.hits if hit.name in names]
    near = [hit for hit in hits if _gap(mention, hit) <= _BESIDE]
    return "level beside" if any(hit.proper for hit in near) else "level in the sentence" if hits else ""
