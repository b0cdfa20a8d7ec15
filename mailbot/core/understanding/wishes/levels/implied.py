"""The level that nobody names, told by what somebody does."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import is_kind, kinds
from mailbot.core.understanding.language.tokens import Token, tokens
from mailbot.core.understanding.naming.index import Level, meaning, meanings
from mailbot.core.understanding.naming.levels import DEEDS, covered, is_telling, remaining, scores
from mailbot.core.understanding.purpose.asking import idle
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import Draft, Site, is_short
from mailbot.core.understanding.wishes.levels.access import barred_words, kinds_of_access
from mailbot.core.understanding.wishes.levels.done import (
    done_both,
    is_or,
    level_freed,
    levels_done,
    only_looks,
    reads_only,
)
from mailbot.core.understanding.wishes.levels.fitting import level_facts
from mailbot.core.understanding.wishes.levels.held import is_left_out
from mailbot.core.understanding.wishes.levels.saying import Saying
from mailbot.core.understanding.wishes.sureness import (
    DEED_CERTAIN,
    DEED_COVERED,
    DEED_LEFT,
    DEED_RIVAL,
    DEED_SURE,
    weigh_deed,
)

_SEVERAL = 2  # levels of which it has to be asked which
_OTHERS = frozenset(("all_of_them", "for_others", "group", "my_team", "they", "unnamed"))
_LEADS_TO = frozenset(("for", "of_whom", "of_what"))
_NEAR = 2  # sentences around a wish in which its writer may say what they look up


@dataclass(frozen=True)
class Unnamed:
    """A wish whose level nobody names: where it stands, the levels it may be for, and what is said around it."""

    sentences: Sequence[Sentence]
    sites: Sequence[Site]
    every: tuple[Level, ...]
    said: Saying

    @property
    def lines(self) -> list[Sentence]:
        """The sentences it stands in."""
        return [self.sentences[site.at] for site in self.sites]


@dataclass(frozen=True, slots=True)
class _Best:
    """The level that what is done fits best, how well, and how well the next one; one that is `beneath` the wish is for
    looking, where somebody wants more than that."""

    level: Level
    fits: float
    rival: float
    beneath: bool


def implied_drafts(wish: Unnamed, base: Draft, told: Level | None) -> list[Draft]:
    """The drafts for the levels that the words imply, or for all that they leave possible; `told` is the level whose
    description they say."""
    plain = base.action == "request" and len(base.systems) == 1
    both = done_both(wish.sentences, wish.sites, wish.every, wish.said) if plain else ()
    if both:
        return [replace(base, levels=(level,), sure=True) for level in both]
    barred = barred_words(wish.sentences)
    if freed := level_freed(wish.every, barred or ()):
        implied = replace(base, levels=(freed,), sure=True)
    else:
        implied = _implied(wish, base, told)
        if barred is not None and implied.sure and not implied.named and reads_only(implied.levels[0]):
            return [base]
    implied = _for_others(wish, implied) if plain and implied.sure and not implied.named else implied
    left_out = implied.sure and not implied.named and implied.levels[0].name in _out(wish, base)
    return [base if left_out and base.action != "extend" else implied]


def _out(wish: Unnamed, base: Draft) -> set[tuple[str, ...]]:
    """The names of the levels that the mail says are had already, or stay."""
    return {hit.name for line in wish.sentences for hit in line.hits if is_left_out(line, hit, base.action)}


def _for_others(wish: Unnamed, implied: Draft) -> Draft:
    """The draft for the level that does for others what the implied one does for oneself, where it is for others that
    it is done: "I'd like to book trips for my team"."""
    (meant,) = implied.levels
    clauses = [(line, one) for line in wish.lines for one in line.clauses if one.stance is not Stance.AGAINST]
    if _does_for_others(meant) or not any(_is_done_for_others(line, one, meant) for line, one in clauses):
        return implied
    alike = tuple(one for one in wish.every if one.means & meant.means & DEEDS and _does_for_others(one))
    return replace(implied, levels=alike or (meant,), sure=len(alike) < _SEVERAL)


def _is_done_for_others(line: Sentence, clause: Clause, meant: Level) -> bool:
    """Whether a clause says a deed of this level, and behind that for whom it is done, or whose it is that is done; or
    ends with the deed."""
    if "for_others" not in clause.kinds and not clause.kinds & _LEADS_TO:
        return False
    others = {cue.start for cue in line.cues if cue.kind in _OTHERS and clause.start <= cue.start < clause.end}
    others |= line.people_at.intersection(range(clause.start, clause.end))
    deeds = [at for at in range(clause.start, clause.end) if meaning(line.words[at]) in meant.means & DEEDS]
    return bool(others and deeds) and (min(deeds) < max(others) or deeds[-1] == clause.end - 1)


def _does_for_others(level: Level) -> bool:
    return "for_others" in kinds(tokens(level.row.description))


def _implied(wish: Unnamed, base: Draft, told: Level | None) -> Draft:
    """The draft with the one level that the words imply, or with all that they leave possible."""
    if any("same" in line.kinds for line in wish.lines):
        held = _held_beside(wish)
        if held or not told:  # "I'd like Priya to do the same", of what is told right before
            return replace(base, levels=(held,), sure=True, named=True) if held else base
    if (called := _called_by_its_kind(wish, told)) and called.name not in _out(wish, base):
        return replace(base.settled_on(called), named=True)
    plain = base.action == "request" and len(base.systems) == 1
    done = levels_done(wish.every, wish.said["here"]) if plain else ()
    done = done or (levels_done(wish.every, wish.said["asked"]) if plain else ())
    if len(done) > 1 and any(any(map(is_or, line.words)) for line in wish.lines):
        return replace(base, levels=done)
    best = _best(wish, done)
    left = remaining(wish.every, _asked_words(wish))
    one = _done_alone(wish, best, done, plain=plain) or _fitting(wish, best)
    if one and one != told and one not in left and _is_to_look(wish, left):
        return base
    if one and one != told and _only_others_look(wish, one):
        return base
    if one := one or told:
        return base.settled_on(one)
    if more := _more_than_reading(wish.every, wish.said["limited"]):
        return base.settled_on(more)
    if left == (best.level,) and best.fits >= DEED_LEFT and not best.beneath:
        return base.settled_on(best.level)
    return replace(base, levels=left if len(left) > 1 else wish.every)


def _only_others_look(wish: Unnamed, meant: Level) -> bool:
    """Whether a long mail asks for a system and tells no deed with it, and all that tells of looking around it is what
    others do: "Moira looks up the loans. Could I have the statistics, too?" """
    said = DEEDS.intersection(meanings(wish.said["here"]))
    if not reads_only(meant) or said or is_short(wish.sentences):
        return False
    near = {at for site in wish.sites for at in range(max(site.at - _NEAR, 0), site.at + _NEAR + 1)}
    clauses = [(line, clause) for at, line in enumerate(wish.sentences) if at in near for clause in line.clauses]
    looking = [
        (line, clause)
        for line, clause in clauses
        if "read" in meanings(line.words[clause.start : clause.end]) and clause.stance is not Stance.AGAINST
    ]
    return not any(_is_of_writer(line, clause) for line, clause in looking)


def _is_of_writer(line: Sentence, clause: Clause) -> bool:
    others = any(cue.kind == "stands_for" and clause.start <= cue.start < clause.end for cue in line.cues)
    return clause.stance is Stance.ASKED or ("first_person" in clause.kinds and not others)


def _is_to_look(wish: Unnamed, left: Sequence[Level]) -> bool:
    """Whether all that words ask to do is to look, and but the level for that is left: a story around them may tell
    what others do, "they ask me at the counter, so if I could see in the Warehouse what we have …"."""
    here = {word.fold for word in wish.said["here"]}
    deeds = DEEDS.intersection(meanings([word for word in _asked_words(wish) if word.fold in here]))
    return deeds == {"read"} and len(left) == 1 and reads_only(left[0])


def _called_by_its_kind(wish: Unnamed, told: Level | None) -> Level | None:
    """The one level that the kind of access is called after, "read access", unless what is done tells another."""
    kinds = kinds_of_access(wish.sentences, wish.sites)
    called = [level for level in wish.every if level.named & kinds]
    others = told and told not in called
    return called[0] if len(called) == 1 and (not others or only_looks(called[0])) else None


def _best(wish: Unnamed, done: Sequence[Level]) -> _Best:
    """Of several that fit alike one of which a deed is told."""
    ranked = sorted(
        ((weigh_deed(facts), level) for level, facts in level_facts(wish.said, wish.every)),
        key=lambda pair: (-pair[0], pair[1] not in done),
    )
    (fits, level), (rival, _), *_ = ranked
    beneath = reads_only(level) and _goes_no_further(level, wish.every, wish.said["limited"])
    return _Best(level, fits, rival, beneath)


def _done_alone(wish: Unnamed, best: _Best, done: tuple[Level, ...], *, plain: bool) -> Level | None:
    """The one level of which a deed is told that no other has: of those `done` beside the system, or around it."""
    does = done[0] if len(done) == 1 and (done[0] == best.level or only_looks(best.level)) else None
    around = (
        levels_done(wish.every, wish.said["around"]) if best.fits >= DEED_LEFT and plain and not best.beneath else ()
    )
    does = best.level if around == (best.level,) else does
    looks = does is not None and only_looks(does) and does not in around
    return does if does and not looks and not _is_gainsaid(wish, does) else None


def _fitting(wish: Unnamed, best: _Best) -> Level | None:
    """The level that what is done fits best, where it fits so well that nobody has to be asked."""
    meant = best.level
    if best.beneath or _is_gainsaid(wish, meant):
        return None
    told = best.fits >= DEED_CERTAIN or covered(meant, wish.said["around"], wish.every) >= DEED_COVERED
    sure = best.fits >= DEED_SURE and best.rival < 1 - DEED_SURE and (told or _is_called(meant, wish.sentences))
    only = best.fits >= DEED_CERTAIN and best.rival < DEED_RIVAL and is_short(wish.sentences)
    only = only and _says_name(meant, wish.said["here"])
    return meant if only or (sure and is_telling(meant, wish.every, wish.said["around"])) else None


def _goes_no_further(level: Level, every: tuple[Level, ...], limited: Sequence[Token]) -> bool:
    """Whether a level is all that somebody has: "I can open what others have made, and that's it"."""
    first, second, *_ = (*scores(every, limited), (0.0, level))
    return "read" in meanings(limited) or (first[1] == level and first[0] > second[0])


def _more_than_reading(every: Sequence[Level], limited: Sequence[Token]) -> Level | None:
    """The one level that is left for who can only look so far and wants to do more, "bisher darf ich nur schauen"; the
    rights of an administrator have to be said."""
    if "read" not in meanings(limited):
        return None
    more = [level for level in every if "read" not in level.named]
    return more[0] if len(more) == 1 and "administer" not in more[0].named else None


def _asked_words(wish: Unnamed) -> list[Token]:
    """The words that ask, in the sentences that name no other system; what only tells leaves every level possible."""
    places = sorted({site.at for site in wish.sites})
    lines = [line for line in map(wish.sentences.__getitem__, places) if len(line.mentions) < 2]
    clauses = [(line, clause) for line in lines for clause in line.asked]
    return [word for line, clause in clauses for word in line.said(clause.start, clause.end, idle(line, clause))]


def _held_beside(wish: Unnamed) -> Level | None:
    """The one level that "the same" means: named right before as what the writer has of another system."""
    names = {
        hit.name
        for line in wish.lines
        for hit in line.hits
        for clause in (line.clause_at(hit.start),)
        if {"have", "first_person"} <= clause.kinds
        and any(clause.start <= one.start < clause.end for one in line.mentions)
    }
    found = [level for level in wish.every if level.name in names]
    return found[0] if len(names) == len(found) == 1 else None


def _is_called(meant: Level, sentences: Sequence[Sentence]) -> bool:
    """Whether a level is called by its name: "Ledger. Viewer. For me." """
    return any(hit.proper and hit.name == meant.name for line in sentences for hit in line.hits)


def _says_name(level: Level, said: Sequence[Token]) -> bool:
    """Whether words say what a level is called, by more than the name of its system: "I join the archives" calls
    nobody Archivist of the Archives."""
    return bool(level.named & {*meanings(said)} - {*meanings(tokens(level.row.system))})


def _is_gainsaid(wish: Unnamed, meant: Level) -> bool:
    """Whether another level of the system is called by its name beside it as what somebody lacks or would have, "she
    hasn't got Read on Pictures yet", "if I had Read": then what they say they do tells no other."""
    names = {level.name for level in wish.every} - {meant.name}
    near = [(line, hit) for line in wish.lines for hit in line.hits]
    return any(
        "lack" in clause.kinds or is_kind(line.words[clause.start], "aside")
        for line, hit in near
        if hit.proper and hit.name in names
        for clause in (line.clause_at(hit.start),)
    )
