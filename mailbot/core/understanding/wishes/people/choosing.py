"""Which of those whom a mail names shall have (or lose) what it asks for."""

from collections.abc import Sequence
from itertools import pairwise

from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.said.names import replaced
from mailbot.core.understanding.wishes.features import Naming, Whole, person_facts
from mailbot.core.understanding.wishes.listed import is_for_somebody
from mailbot.core.understanding.wishes.people.antecedents import antecedents_of, asking_behind, either_of
from mailbot.core.understanding.wishes.people.beside import led_in
from mailbot.core.understanding.wishes.people.bystanders import (
    has_another,
    is_absent,
    is_along,
    is_awaited,
    is_away,
    is_model,
    is_passed_over,
    is_spared,
    leaves_it,
    no_longer,
    of_its_purpose,
    passes,
)
from mailbot.core.understanding.wishes.people.handover import gives_up, is_given, is_taken_from, makes_room
from mailbot.core.understanding.wishes.people.heirs import heir_of
from mailbot.core.understanding.wishes.people.helpers import is_helped
from mailbot.core.understanding.wishes.people.holders import holds_on
from mailbot.core.understanding.wishes.people.joining import are_joined, has_their_own
from mailbot.core.understanding.wishes.people.reasons import is_only_why
from mailbot.core.understanding.wishes.people.speakers import is_as_agreed, is_greeted, is_signature, only_speaks
from mailbot.core.understanding.wishes.people.told import is_said_for, is_told
from mailbot.core.understanding.wishes.people.whom import NEAR, Writer
from mailbot.core.understanding.wishes.people.writer import (
    agrees_on_writer,
    for_themselves,
    is_for_writer,
    is_with_writer_elsewhere,
)
from mailbot.core.understanding.wishes.sureness import PERSON_SURE, weigh_person

_GIVEN_ME = frozenset(("me", "grant"))
_OTHERS = frozenset(("one", "they", "purpose", "stands_for"))
_OWNED = 2  # words between whose something is and that it is access
_ASIDE = (
    only_speaks,
    is_passed_over,
    is_absent,
    is_awaited,
    is_greeted,
    has_another,
    of_its_purpose,
    gives_up,
    is_helped,
    leaves_it,
    is_as_agreed,
    agrees_on_writer,
    is_only_why,
)
"""How a name may stand that is there for another reason than that its bearer have something."""


def chosen_of(
    mail: Whole, named: Sequence[Naming], asking: Sequence[int], writer: Writer, *, ends: bool
) -> list[Naming]:
    """Those named who shall have it (or lose it), those named together with them, and whom a pronoun stands for."""
    if not ends:
        named = [one for one in named if not (is_spared(mail.sentences[one.at], one.name) or _takes_over(mail, one))]
        if heir := heir_of(mail, named, asking):
            return heir
    stood_for = any("one" in mail.sentences[at].told for at in asking)
    gone = {
        person
        for one in named
        if makes_room(mail.sentences[one.at], one.name, ends or stood_for)
        for person in one.name.people
    }
    models = {one.name.people for one in named if is_model(mail.sentences[one.at], one.name)}
    found = [
        one
        for one in named
        if one.name.people not in models
        and not _is_aside(mail, one, asking, writer, stood_for=stood_for, ends=ends)
        and not (gone.issuperset(one.name.people) and not is_said_for(mail, one, asking))
        if is_told(mail, one, asking, ends=ends)
        or weigh_person(person_facts(mail, one, named, asking, writer.person)) >= PERSON_SURE
    ]
    chosen = _but_passing(mail, _told_first(mail, found, asking, ends=ends), asking, ends=ends)
    told = any(is_told(mail, one, asking, ends=ends) for one in chosen)
    chosen = _with_companions(mail, chosen, named)
    behind = [*asking, *asking_behind(mail, asking)]
    return chosen if told else either_of(mail, asking) or antecedents_of(mail, named, behind, chosen) or chosen


def _is_aside(
    mail: Whole, naming: Naming, asking: Sequence[int], writer: Writer, *, stood_for: bool, ends: bool
) -> bool:
    """Whether somebody is named for another reason than to have (or lose) it; who only does something may still be
    `stood_for` by "him" or "her"."""
    line, name = mail.sentences[naming.at], naming.name
    return (
        (writer.person in name.people and is_signature(line, name))
        or replaced(line.words, name.start)
        or any(way(line, name) for way in _ASIDE)
        or (led_in(line, name, "agent") and not stood_for)
        or _owns_the_work(mail, naming, asking)
        or _is_told_before_me(mail, naming)
        or is_along(line, name, alone=stood_for)
        or (naming.at not in asking and is_with_writer_elsewhere(line, name))
        or (is_given if ends else is_taken_from)(line, name)
        or (ends and holds_on(line, name) and _names_another(mail, naming))
        or (ends and naming.at not in asking and is_for_somebody(line))
    )


def _names_another(mail: Whole, naming: Naming) -> bool:
    """Whether a mail names somebody else as well, who may lose what this one keeps."""
    theirs = (one.people for line in mail.sentences for one in line.people)
    return any(set(naming.name.people).isdisjoint(people) for people in theirs)


def _is_told_before_me(mail: Whole, naming: Naming) -> bool:
    """Whether a sentence that asks for nothing only tells of somebody, and all that asks behind it is to enable its
    writer: "without Tom nobody can sign in the Ledger. I'll take that on. Would you enable me?" """
    behind = [line for line in mail.sentences[naming.at + 1 : naming.at + 2 + NEAR] if line.asked]
    mine = (one.kinds >= _GIVEN_ME and one.kinds.isdisjoint(_OTHERS) for line in behind for one in line.asked[:1])
    told = mail.sentences[naming.at]
    return not told.asked and "needs" not in told.told and bool(behind) and all(mine)


def _told_first(mail: Whole, chosen: Sequence[Naming], asking: Sequence[int], *, ends: bool) -> list[Naming]:
    """Those chosen, but where a sentence says plainly whom it asks for nobody who only weighs enough there: "Oto took
    over from Priya, please take away Priya's Viewer"."""
    told = [one for one in chosen if is_told(mail, one, asking, ends=ends)]
    mine = {at for at in asking if is_for_writer(mail.sentences[at], ends=ends)}
    places = mine | {one.at for one in told}
    return [
        one for one in chosen if one in told or one.at not in places or has_their_own(mail.sentences[one.at], one.name)
    ]


def _but_passing(mail: Whole, chosen: Sequence[Naming], asking: Sequence[int], *, ends: bool) -> list[Naming]:
    """Those chosen, but not who is only spoken of beside a sentence that asks for its writer or somebody else in so
    many words: "Paulina's knee takes time. Please extend João's Supervisor"."""
    lines = [mail.sentences[at] for at in asking]
    others = any(one.at in asking for one in chosen)
    several, stood_for = (any(kind in line.told for line in lines) for kind in ("they", "one"))
    told = not several and (others or (not stood_for and any(for_themselves(line) for line in lines)))
    here = [one for one in chosen if not told or one.at in asking or not passes(mail.sentences[one.at], one.name)]
    return [one for one in here if ends or not is_away(mail.sentences[one.at], one.name)] or here


def _takes_over(mail: Whole, naming: Naming) -> bool:
    """Whether right behind what somebody does, needs or wants no more its writer asks for themselves: "Priya doesn't
    need Scheduler any more. Please give it to me"."""
    if not no_longer(mail.sentences[naming.at], naming.name):
        return False
    behind = [line for line in mail.sentences[naming.at + 1 : naming.at + 1 + NEAR] if line.asked]
    return bool(behind) and for_themselves(behind[0]) and behind[0].told.isdisjoint(("one", "they"))


def _with_companions(mail: Whole, chosen: Sequence[Naming], named: Sequence[Naming]) -> list[Naming]:
    """Those chosen, and who is named together with one of them: "Priya and Tom start on Monday", "Priya, Oto and I"."""
    kept = list(chosen)
    for left, right in (*pairwise(named), *reversed(list(pairwise(named)))):
        joined = left.at == right.at and are_joined(mail.sentences[left.at], left.name, right.name)
        if joined and (left in kept) != (right in kept):
            kept.append(right if left in kept else left)
    return [one for one in named if one in kept]


def _owns_the_work(mail: Whole, naming: Naming, asking: Sequence[int]) -> bool:
    """Whether a person only owns what the access is for, while the writer asks to be let in: "Oto's study needs the
    Archive, can you let me in?" """
    name, words = naming.name, mail.sentences[naming.at].words
    given = any(clause.kinds >= _GIVEN_ME for at in asking for clause in mail.sentences[at].asked)
    access = any(is_kind(word, "access") for word in words[name.end : name.end + _OWNED])
    return name.possessive and given and not access
