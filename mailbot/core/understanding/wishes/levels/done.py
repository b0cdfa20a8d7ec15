"""The levels of which words tell a deed that no other has."""

from collections.abc import Sequence

from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.naming.doing import deeds_of, doers
from mailbot.core.understanding.naming.index import Level
from mailbot.core.understanding.naming.levels import KINDS, scores
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import Site
from mailbot.core.understanding.wishes.levels.saying import Saying

_FREED = 1.0  # how well what is barred fits a level, and how much better than any other


def reads_only(level: Level) -> bool:
    """Whether a level is called after reading, and after nothing else."""
    return level.named & KINDS == {"read"}


def only_looks(level: Level) -> bool:
    """Whether one can do nothing with a level but look, whatever it is called."""
    return reads_only(level) or all(verb == "read" for verb, _ in deeds_of(level))


def levels_done(every: Sequence[Level], words: Sequence[Token]) -> tuple[Level, ...]:
    """The levels of which the words tell a deed that no other has; who does more than look needs no level to look."""
    found = doers(words, every)
    return tuple(level for level in found if not only_looks(level)) or found


def done_both(
    sentences: Sequence[Sentence], sites: Sequence[Site], every: Sequence[Level], said: Saying
) -> tuple[Level, ...]:
    """The several levels of which the words that ask tell deeds in one breath: "I need to sell and refund tickets"."""
    lines = [sentences[site.at] for site in sites]
    plain = len({site.at for site in sites}) == 1 and bool(lines[0].asked) and not lines[0].people
    joined = plain and _in_one_breath(lines[0])
    found = levels_done(every, said["here"]) if joined and not said["limited"] else ()
    return found if len(found) > 1 else ()


def _in_one_breath(line: Sentence) -> bool:
    """Whether what a sentence says with an "and" is said of one wish, not of what one does and what one wants."""
    wishes = [cue.start for cue in line.cues if cue.kind == "wish"]
    clauses = [(at, line.clause_at(at)) for at in wishes]
    turned = any(one.start <= joint < at for at, one in clauses for joint in line.joints)
    turned = turned or any(map(is_or, line.words))
    return bool(line.joints) and not turned and "until_now" not in line.told


def is_or(word: Token) -> bool:
    """Whether a word parts two that are not both meant."""
    return is_kind(word, "or")


def level_freed(every: Sequence[Level], barred: Sequence[Token]) -> Level | None:
    """The one level whose deeds are what somebody sees and cannot use, "the field for the reserve is grey"; they know
    how to look at it."""
    first, second, *_ = (*scores(every, barred), (0.0, None), (0.0, None))
    clear = first[0] >= _FREED and first[0] - second[0] >= _FREED
    level = first[1] if clear else None
    more = level is not None and any(set(other.name) < set(level.name) for other in every)  # "Read + export"
    return level if level is not None and (more or not reads_only(level)) else None
