"""Wishes in the making: systems paired with the levels said or implied for them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from mailbot.core.understanding.language.clauses import Action, Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.words import ACTIONS, ARTICLES
from mailbot.core.understanding.naming.index import Index, Level, meaning
from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.said.sentences import LevelHit, Sentence
from mailbot.core.understanding.wishes.features import Whole
from mailbot.core.understanding.wishes.sureness import Sureness

_BETWEEN = 4  # words of an "and" with articles around it: "as well as the"
_SHORT = 60  # words of a mail that is for one thing only
_PARTED = 100  # words that an "and" counts for
EITHER = 6
"""Words between two systems that "or" joins."""
NO_MORE = frozenset(("able", "merely", "first_person"))
"""What somebody says of themselves who can do so much and no more: "I can only look"."""
LINKS = frozenset(("split", "polite", "and", "purpose", "to", "me", "closing", "too"))
_TURNING = frozenset(("contrast", "later", "not", "have", "was", "past", "aside"))
_NO_ENTRY = frozenset(("not", "keep", "past", "have", "was", "too_little", "revoke", "extend", "strike", "away"))
_ENDS = frozenset(("revoke", "strike", "remove", "take", "away", "extend", "prolong", "any_more"))


@dataclass(frozen=True, slots=True)
class Draft:
    """One wish in the making: the systems it may mean, the levels that remain, and where it was said.

    `named` says that its level was named, `asked` that it was named in words that ask; `start`
    is the word of the sentence at which the system is named.
    """

    systems: tuple[str, ...]
    levels: tuple[Level, ...]
    sure: bool
    action: Action
    at: int
    sentence: str
    named: bool = False
    asked: bool = False
    start: int = 0

    def settled_on(self, level: Level) -> "Draft":
        """The same wish, for this level beyond doubt."""
        return replace(self, systems=(level.row.system,), levels=(level,), sure=True)


@dataclass(frozen=True, slots=True)
class Site:
    """One mention of a system that is wanted, and how sure that is; one that is `ordered` is so by its form, which that
    names: "" where it is not. The `verdict` is how probable the wish is by all that stands around it; `facts` are what
    it was weighed by."""

    at: int
    mention: Mention
    sureness: Sureness
    ordered: str = ""
    verdict: float = 1.0
    facts: frozenset[str] = field(default=frozenset(), compare=False, repr=False)

    def ordered_to(self, action: Action, form: str = "words") -> "Site":
        """The same mention, wanted for this by its form; the first form that says so is the one that counts."""
        sureness = replace(self.sureness, wanted=1.0, action=action, surely=1.0)
        return replace(self, ordered=self.ordered or form, sureness=sureness)

    def meant_to(self, action: Action) -> "Site":
        """The same mention, beyond doubt for this if it is wanted."""
        return replace(self, sureness=replace(self.sureness, action=action, surely=1.0))


@dataclass
class Found:
    """What the reading of the sentences has gathered so far."""

    mail: Whole
    drafts: list[Draft] = field(default_factory=list)
    unknown: list[tuple[int, str]] = field(default_factory=list)
    bare: list[int] = field(default_factory=list)
    asking: list[int] = field(default_factory=list)

    @property
    def any(self) -> bool:
        """Whether something is asked for at all."""
        return bool(self.drafts or self.unknown)


def _has(index: Index, system: str, name: tuple[str, ...]) -> bool:
    return system in index.level_systems.get(name, ())


def _fits(index: Index, system: str, hit: LevelHit, means: str) -> bool:
    """Whether a system has a level of this name, or one that means it: of "read access to A and write access to B" the
    "read" is A's, though A calls it Viewer and only B has a Read."""
    named = _has(index, system, hit.name)
    return named or (means in ACTIONS and any(means in one.named for one in index.levels[system]))


def _distance(sentence: Sentence, mention: Mention, hit: LevelHit) -> int:
    """The words between a level and a system; one that "and" parts from it comes behind every other: of "Scheduler in
    Planner and Viewer in Ledger" the Viewer is Ledger's."""
    first, last = (mention.end, hit.start) if hit.start >= mention.end else (hit.end, mention.start)
    return last - first + (_PARTED if sentence.has_and(first, last) else 0)


def paired(sentence: Sentence, found: Sequence[Mention], index: Index) -> dict[Mention, list[LevelHit]]:
    """Each level name with the nearest system that has such a level, in the same clause before another one."""
    pairs: dict[Mention, list[LevelHit]] = {mention: [] for mention in found}
    for hit in sentence.hits:
        means = meaning(sentence.words[hit.start]) if hit.end - hit.start == 1 else ""
        able = [mention for mention in found if any(_fits(index, system, hit, means) for system in mention.systems)]
        clause = sentence.clause_at(hit.start)
        if able:
            best = min(
                able,
                key=lambda mention: (
                    sentence.clause_at(mention.start) is not clause,
                    _distance(sentence, mention, hit),
                ),
            )
            pairs[best].append(hit)
    return _shared(sentence, pairs, index)


def _shared(sentence: Sentence, pairs: dict[Mention, list[LevelHit]], index: Index) -> dict[Mention, list[LevelHit]]:
    """One level said for several systems in a row ("Read on A and B") counts for each of them that has it."""
    found = list(pairs)
    for left, right in [*pairwise(found), *pairwise(found[::-1])]:
        between = range(min(left.end, right.end), max(left.start, right.start))
        light = sentence.joints | {at for at in between if sentence.words[at].fold in ARTICLES}
        joined = light.issuperset(between) and len(between) <= _BETWEEN
        if joined and pairs[left] and not pairs[right]:
            pairs[right] = [
                hit for hit in pairs[left] if any(_has(index, system, hit.name) for system in right.systems)
            ]
    return pairs


def only_names(line: Sentence, clause: Clause) -> bool:
    """Whether a clause is nothing but a system or a level and small words: "so a basic Viewer on there for us"."""
    hits = {at for hit in line.hits for at in range(hit.start, hit.end)}
    links = {at for cue in line.cues if cue.kind in LINKS for at in range(cue.start, cue.end)}
    words = line.words
    places = [at for at in range(clause.start, clause.end) if at not in line.named | hits | links]
    described = {at for at in places if at + 1 in hits and words[at - 1].fold in ARTICLES}
    light = all(
        at in described
        or (at not in line.unexplained and at not in line.people_at and not is_kind(words[at], "inquire"))
        for at in places
    )
    return light and any(clause.start <= hit.start < clause.end and hit.proper for hit in line.hits)


def is_entry(line: Sentence, mention: Mention) -> bool:
    """Whether a sentence opens with a system, and a clause with its level and no more follows, as a list told in
    sentences does: "The Ledger: only as Viewer; who books is decided by Tom"."""
    first = line.clause_at(mention.start)
    opens = first.start == 0 and first.end == mention.end
    light = all(word.fold in ARTICLES for word in line.words[: mention.start])
    level = entered(line, mention)
    return opens and light and level is not None and level.kinds.isdisjoint(_NO_ENTRY) and line.is_fragment(level, 0)


def entered(line: Sentence, mention: Mention) -> Clause | None:
    """The clause right behind a system where it names a level."""
    behind = next((one for one in line.clauses if one.start == mention.end), None)
    named = behind and any(behind.start <= hit.start < behind.end and hit.proper for hit in line.hits)
    return behind if named else None


def is_drawn(line: Sentence, clause: Clause) -> bool:
    """Whether a clause only draws the conclusion from what was told before it: "…, so Viewer in the Ledger as well"."""
    start = clause.start
    opened = any(cue.kind == "split" and cue.start == start > 0 for cue in line.cues)
    opened |= is_kind(line.words[start], "purpose") and any(
        cue.kind == "lists" and 0 < cue.start - start <= _BETWEEN
        for cue in line.cues  # "for that it's"
    )
    drawn = opened and clause.start not in line.joints and not clause.kinds & _TURNING
    ends = any(one.kinds & _ENDS and one.action != "request" for one in line.clauses) or clause.kinds & _ENDS
    return drawn and not ends and only_names(line, clause)


def levels_named(index: Index, systems: Iterable[str], hits: Sequence[LevelHit]) -> list[Level]:
    names = {hit.name for hit in hits}
    return [level for system in systems for level in index.levels[system] if level.name in names]


def is_short(sentences: Sequence[Sentence]) -> bool:
    """Whether a mail has so few words that it can hardly be for more than one thing."""
    return sum(len(line.words) for line in sentences if not line.is_name) <= _SHORT


def is_asked(sentences: Sequence[Sentence], site: Site) -> bool:
    return sentences[site.at].clause_at(site.mention.start).stance is Stance.ASKED
