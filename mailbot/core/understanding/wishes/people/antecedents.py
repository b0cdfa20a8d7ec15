"""Whom of those named before it a pronoun means."""

from collections.abc import Sequence
from dataclasses import replace

from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.said.names import Named
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.features import Naming, Whole
from mailbot.core.understanding.wishes.people.beside import led_in
from mailbot.core.understanding.wishes.people.bystanders import is_along
from mailbot.core.understanding.wishes.people.helpers import is_helped
from mailbot.core.understanding.wishes.people.pronouns import either_needs, of_one, of_several
from mailbot.core.understanding.wishes.people.reasons import is_only_why
from mailbot.core.understanding.wishes.people.speakers import is_greeted
from mailbot.core.understanding.wishes.people.whom import NEAR


def either_of(mail: Whole, asking: Sequence[int]) -> list[Naming]:
    """Whom of several named before it in its own sentence a pronoun may mean."""
    found = ([Naming(at, one) for one in either_needs(mail.sentences[at])] for at in asking)
    return next(([_any_of(several)] for several in found if several), [])


def antecedents_of(
    mail: Whole, named: Sequence[Naming], asking: Sequence[int], chosen: Sequence[Naming]
) -> list[Naming]:
    """Who is meant by "for her" or "them" in a sentence that asks and names nobody: the several named right before it,
    or the one person; of several the one that is chosen and that their sentence begins with, else any of them."""
    for at in asking:
        line = mail.sentences[at]
        before = [naming for naming in named if 0 < at - naming.at <= NEAR and not line.people]
        if of_several(line) and len(several := _last(before)) > 1:
            return [] if chosen else several
        last = _last([one for one in before if not _is_beside(mail.sentences[one.at], one.name)])
        if of_one(line) and not of_several(line) and last:
            people = {one.name.people for one in chosen}
            plain = people == {last[0].name.people} and last[0].name.start == 0
            return last[:1] if plain else [_any_of(last)]
    return []


def _last(before: Sequence[Naming]) -> list[Naming]:
    """Those named in the last sentence that names somebody."""
    return [naming for naming in before if naming.at == before[-1].at]


def _is_beside(sentence: Sentence, name: Named) -> bool:
    """Whether a name stands beside those whom a pronoun may mean: who is greeted, replaced or worked with."""
    return (
        is_greeted(sentence, name)
        or is_along(sentence, name, alone=True)
        or is_helped(sentence, name)
        or is_only_why(sentence, name)
        or any(led_in(sentence, name, kind) for kind in ("replaces", "instead"))
        or (is_kind(sentence.words[0], "stands_for") and led_in(sentence, name, "when.clause"))  # "she did, when Tom …"
    )


def _any_of(namings: Sequence[Naming]) -> Naming:
    """The first of them, as a name that any of them may be meant by."""
    people = dict.fromkeys(person for one in namings for person in one.name.people)
    return replace(namings[0], name=replace(namings[0].name, people=tuple(people)))


def asking_behind(mail: Whole, asking: Sequence[int]) -> list[int]:
    """The sentences right behind that ask for what those name: "Priya stands in for me. Arrange it for her, please"."""
    last = max(asking, default=-1)
    near = range(last + 1, min(last + 1 + NEAR, len(mail.sentences))) if last >= 0 else ()
    lines = [(at, mail.sentences[at]) for at in near]
    asking_them = [(at, line) for at, line in lines if line.asked and not line.mentions]
    return [at for at, line in asking_them if not any("first_person" in one.kinds for one in line.asked)]
