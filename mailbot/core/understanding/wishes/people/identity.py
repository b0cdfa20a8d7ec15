"""Which person a name means, where several bear it."""

from collections.abc import Sequence

from mailbot.core.catalog import Person
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.tokens import tokens
from mailbot.core.understanding.language.words import FILLERS
from mailbot.core.understanding.said.names import Named
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.evidence import Naming
from mailbot.core.understanding.wishes.people.beside import led_in
from mailbot.core.understanding.wishes.people.whom import Writer


def without_echoes(people: list[Person | None], unsure: Sequence[Naming]) -> list[Person | None]:
    """Nobody unknown where a name that fits several was said in full elsewhere: "Tom … Tom Baker"."""
    known = {person for person in people if person}
    return [person for person in people if person or not all(known & set(one.name.people) for one in unsure)]


def person_meant(name: Named, sentence: Sentence, writer: Writer) -> Person | None:
    """The one person a name means: the only one, the writer who says who writes, or the only one that team, title or
    copy leaves."""
    if len(name.people) == 1:
        return name.people[0]
    if writer.person in name.people and led_in(sentence, name, "introduces"):
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


def _is_of_ours(name: Named, sentence: Sentence) -> bool:
    """Whether it is somebody of the writer's own place: "Marta from our warehouse"."""
    behind = sentence.words[name.end : name.end + 2]
    return len(behind) == 2 and behind[0].fold in FILLERS and is_kind(behind[1], "when.my")


def _fits(person: Person, around: set[str]) -> bool:
    words = {
        word.stem
        for word in tokens(f"{person.department} {person.title}")
        if word.fold not in FILLERS and len(word.fold) > 1
    }
    return bool(words & around)
