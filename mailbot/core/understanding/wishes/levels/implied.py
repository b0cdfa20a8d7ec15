"""The level that nobody names, told by what somebody does."""

from collections.abc import Sequence
from dataclasses import replace

from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.tokens import Token, tokens
from mailbot.core.understanding.naming.doing import deeds_of, deeds_told, doers
from mailbot.core.understanding.naming.index import Level, meaning, meanings
from mailbot.core.understanding.naming.levels import KINDS, covered, is_telling, remaining, scores
from mailbot.core.understanding.purpose.asking import idle
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import Draft, Site, is_short
from mailbot.core.understanding.wishes.levels.deeds import Saying, kinds_of_access, level_facts, wants_more
from mailbot.core.understanding.wishes.sureness import (
    DEED_CERTAIN,
    DEED_COVERED,
    DEED_LEFT,
    DEED_RIVAL,
    DEED_SURE,
    weigh_deed,
)

_FREED = 1.0  # how well what is barred fits a level, and how much better than any other


def _more_than_reading(every: Sequence[Level], limited: Sequence[Token]) -> Level | None:
    """The one level that is left for who can only look so far and wants to do more, "bisher darf ich nur schauen"; the
    rights of an administrator have to be said."""
    if "read" not in meanings(limited):
        return None
    more = [level for level in every if "read" not in level.named]
    return more[0] if len(more) == 1 and "administer" not in more[0].named else None


def _asked_words(sentences: Sequence[Sentence], sites: Sequence[Site]) -> list[Token]:
    """The words that ask, in the sentences that name no other system; what only tells leaves every level possible."""
    lines = [sentences[at] for at in sorted({site.at for site in sites}) if len(sentences[at].mentions) < 2]
    clauses = [(line, clause) for line in lines for clause in line.asked]
    return [word for line, clause in clauses for word in line.said(clause.start, clause.end, idle(line, clause))]


def _held_beside(sentences: Sequence[Sentence], sites: Sequence[Site], every: Sequence[Level]) -> Level | None:
    """The one level that "the same" means: named right before as what the writer has of another system."""
    names = {
        hit.name
        for site in sites
        for hit in sentences[site.at].hits
        for clause in (sentences[site.at].clause_at(hit.start),)
        if {"have", "first_person"} <= clause.kinds
        and any(clause.start <= one.start < clause.end for one in sentences[site.at].mentions)
    }
    found = [level for level in every if level.name in names]
    return found[0] if len(names) == len(found) == 1 else None


def level_freed(every: Sequence[Level], barred: Sequence[Token]) -> Level | None:
    """The one level whose deeds are what somebody sees and cannot use, "the field for the reserve is grey"; they know
    how to look at it."""
    first, second, *_ = (*scores(every, barred), (0.0, None), (0.0, None))
    clear = first[0] >= _FREED and first[0] - second[0] >= _FREED
    level = first[1] if clear else None
    more = level is not None and any(set(other.name) < set(level.name) for other in every)  # "Read + export"
    return level if level is not None and (more or not reads_only(level)) else None


def reads_only(level: Level) -> bool:
    """Whether a level is called after reading, and after nothing else."""
    return level.named & KINDS == {"read"}


def _only_looks(level: Level) -> bool:
    """Whether one can do nothing with a level but look, whatever it is called."""
    return reads_only(level) or all(verb == "read" for verb, _ in deeds_of(level))


def _doing(every: Sequence[Level], words: Sequence[Token]) -> tuple[Level, ...]:
    """The levels of which the words tell a deed that no other has; who does more than look needs no level to look."""
    found = doers(words, every)
    return tuple(level for level in found if not _only_looks(level)) or found


def _in_one_breath(line: Sentence) -> bool:
    """Whether what a sentence says with an "and" is said of one wish, not of what one does and what one wants."""
    wishes = [cue.start for cue in line.cues if cue.kind == "wish"]
    clauses = [(at, line.clause_at(at)) for at in wishes]
    turned = any(one.start <= joint < at for at, one in clauses for joint in line.joints)
    turned = turned or any(map(_is_or, line.words))
    return bool(line.joints) and not turned and "until_now" not in line.told


def _is_or(word: Token) -> bool:
    return is_kind(word, "or")


def _is_of_things(words: Sequence[Token], every: Sequence[Level]) -> bool:
    """Whether a word for access is what one does something to, by a description: "I need to change memberships"."""
    done = deeds_told(words, every) & frozenset().union(*map(deeds_of, every))
    things = {thing for _, thing in done}
    return any(is_kind(word, "access") and meaning(word) in things for word in words)


def done_both(
    sentences: Sequence[Sentence], sites: Sequence[Site], every: Sequence[Level], said: Saying
) -> tuple[Level, ...]:
    """The several levels of which the words that ask tell deeds in one breath: "I need to sell and refund tickets"."""
    lines = [sentences[site.at] for site in sites]
    plain = len({site.at for site in sites}) == 1 and bool(lines[0].asked) and not lines[0].people
    joined = plain and _in_one_breath(lines[0])
    found = _doing(every, said["here"]) if joined and not said["limited"] else ()
    return found if len(found) > 1 else ()


def _is_called(meant: Level, sentences: Sequence[Sentence]) -> bool:
    """Whether a level is called by its name: "Ledger. Viewer. For me." """
    return any(hit.proper and hit.name == meant.name for line in sentences for hit in line.hits)


def _says_name(level: Level, said: Sequence[Token]) -> bool:
    """Whether words say what a level is called, by more than the name of its system: "I join the archives" calls
    nobody Archivist of the Archives."""
    return bool(level.named & {*meanings(said)} - {*meanings(tokens(level.row.system))})


def _is_gainsaid(meant: Level, every: Sequence[Level], sentences: Sequence[Sentence], sites: Sequence[Site]) -> bool:
    """Whether another level of the system is called by its name beside it as what somebody lacks or would have, "she
    hasn't got Read on Pictures yet", "if I had Read": then what they say they do tells no other."""
    names = {level.name for level in every} - {meant.name}
    near = [(sentences[site.at], hit) for site in sites for hit in sentences[site.at].hits]
    return any(
        "lack" in clause.kinds or is_kind(line.words[clause.start], "aside")
        for line, hit in near
        if hit.proper and hit.name in names
        for clause in (line.clause_at(hit.start),)
    )


def _goes_no_further(level: Level, every: tuple[Level, ...], limited: Sequence[Token]) -> bool:
    """Whether a level is all that somebody has: "I can open what others have made, and that's it"."""
    first, second, *_ = (*scores(every, limited), (0.0, level))
    return "read" in meanings(limited) or (first[1] == level and first[0] > second[0])


def implied_draft(
    sentences: Sequence[Sentence],
    sites: Sequence[Site],
    every: tuple[Level, ...],
    base: Draft,
    said: Saying,
    told: Level | None,
) -> Draft:
    """The draft with the one level that the words imply, or with all that they leave possible; `told` is the one whose
    description they say."""
    if any("same" in sentences[site.at].kinds for site in sites):
        held = _held_beside(sentences, sites, every)
        if held or not told:  # "I'd like Priya to do the same", of what is told right before
            return replace(base, levels=(held,), sure=True, named=True) if held else base
    kinds = kinds_of_access(sentences, sites)
    called = tuple(level for level in every if level.named & kinds)
    others = (told and told not in called) or _is_of_things(said["here"], every)
    if len(called) == 1 and (not others or _only_looks(called[0])):
        return replace(base, systems=(called[0].row.system,), levels=called, sure=True, named=True)
    ranked = sorted(
        ((weigh_deed(facts), level) for level, facts in level_facts(said, every)), key=lambda pair: -pair[0]
    )
    best, meant = ranked[0]
    beneath = reads_only(meant) and (_goes_no_further(meant, every, said["limited"]) or wants_more(sentences, sites))
    plain = base.action == "request" and len(base.systems) == 1
    doing = _doing(every, said["here"]) if plain else ()
    if told and _only_looks(told) and doing and told not in doing:
        told = None
    if len(doing) > 1 and any(any(map(_is_or, sentences[site.at].words)) for site in sites):
        return replace(base, levels=doing)
    does = doing[0] if len(doing) == 1 and (doing[0] == meant or _only_looks(meant)) else None
    around = _doing(every, said["around"]) if best >= DEED_LEFT and plain and not beneath else ()
    does = meant if around == (meant,) else does
    if does and not (_only_looks(does) and does not in around) and not _is_gainsaid(does, every, sentences, sites):
        return replace(base, systems=(does.row.system,), levels=(does,), sure=True)
    sure = best >= DEED_SURE and ranked[1][0] < 1 - DEED_SURE and not beneath
    told_of = best >= DEED_CERTAIN or covered(meant, said["around"], every) >= DEED_COVERED
    sure = sure and (told_of or _is_called(meant, sentences))
    sure = sure and not _is_gainsaid(meant, every, sentences, sites)
    only = best >= DEED_CERTAIN and ranked[1][0] < DEED_RIVAL and is_short(sentences)
    only = only and not beneath and _says_name(meant, said["here"])
    only = only and not _is_gainsaid(meant, every, sentences, sites)
    if only or (sure and is_telling(meant, every, said["around"])):
        return replace(base, systems=(meant.row.system,), levels=(meant,), sure=True)
    if told:
        return replace(base, systems=(told.row.system,), levels=(told,), sure=True)
    if more := _more_than_reading(every, said["limited"]):
        return replace(base, systems=(more.row.system,), levels=(more,), sure=True)
    left = remaining(every, _asked_words(sentences, sites))
    if left == (meant,) and best >= DEED_LEFT and not beneath:
        return replace(base, systems=(meant.row.system,), levels=left, sure=True)
    return replace(base, levels=left if len(left) > 1 else every)
