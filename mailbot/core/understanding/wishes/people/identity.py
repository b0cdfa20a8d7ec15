"""Which person a name means, where several bear it."""

from collections.abc import Sequence

from mailbot.core.catalog import Person
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.tokens import tokens
from mailbot.core.understanding.language.words import FILLERS, is_in_group
from mailbot.core.understanding.said.names import Named
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.features import Naming
from mailbot.core.understanding.wishes.people.beside import led_in
from mailbot.core.understanding.wishes.people.whom import Writer

_NEAR, _TEAM = 8, 3  # words behind a name in which "my" stands, and behind that in which "team" does


def without_echoes(people: list[Person | None], unsure: Sequence[Naming]) -> list[Person | None]:
    """Nobody unknown where a name that fits several was said in full elsewhere: "Tom … Tom Baker"."""
    known = {person for person in people if person}
    return [person for person in people if person or not all(known & set(one.name.people) for one in unsure)]


def person_meant(name: Named, sentence: Sentence, writer: Writer) -> Person | None:
    """The one person a name means: the only one, the writer who says who writes, or the only one that team, title or
    copy leaves."""
    if len(name.people) == 1:
        return name.people[0]
    if writer.person in name.people and _introduces(sentence, name):
        return writer.person
    copied = [person for person in name.people if person in writer.copied]
    if len(copied) == 1:
        return copied[0]
    denied = {
        at
        for one in sentence.clauses
        if "not" in one.kinds and name.end <= one.start
        for at in range(one.start, one.end)
    }
    around = {word.stem for at, word in enumerate(sentence.words) if at not in sentence.named | denied}
    if writer.person and (any(cue.kind == "my_team" for cue in sentence.cues) or _is_of_ours(name, sentence)):
        team = [person for person in name.people if person.manager.lower() == writer.person.email] or [
            person for person in name.people if person.department == writer.person.department
        ]
        return team[0] if len(team) == 1 else None
    fitting = [person for person in name.people if _fits(person, around)]
    return fitting[0] if len(fitting) == 1 else None


def _introduces(sentence: Sentence, name: Named) -> bool:
    """Whether the writer says who writes: "this is Marta", "I'm Marta, of the banquets"; not "I'm Marta's boss"."""
    return not name.possessive and any(led_in(sentence, name, kind) for kind in ("introduces", "being"))


def _is_of_ours(name: Named, sentence: Sentence) -> bool:
    """Whether it is somebody of the writer's own place: "Marta from our warehouse", "Marta, who works in my packing
    team"."""
    behind = sentence.words[name.end : name.end + 2]
    if len(behind) == 2 and behind[0].fold in FILLERS and is_kind(behind[1], "when.my"):
        return True
    near = sentence.words[name.end : name.end + _NEAR]
    mine = [at for at, word in enumerate(near) if is_kind(word, "my_own")]
    return any(is_in_group(word.fold, "team") for at in mine for word in near[at + 1 : at + 1 + _TEAM])


def _fits(person: Person, around: set[str]) -> bool:
    words = {
        word.stem
        for word in tokens(f"{person.department} {person.title}")
        if word.fold not in FILLERS and len(word.fold) > 1
    }
    return bool(words & around)
