"""A sentence with everything found in it: systems, levels, clauses."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import pairwise

from mailbot.core.understanding.language.clauses import Action, Clause, Stance, clauses
from mailbot.core.understanding.language.cues import Cue, is_kind
from mailbot.core.understanding.language.heard import heard
from mailbot.core.understanding.language.text import Segment, segments
from mailbot.core.understanding.language.tokens import Token, tokens
from mailbot.core.understanding.language.words import ARTICLES, FILLERS, deed_of
from mailbot.core.understanding.naming.doing import deeds_of, deeds_told
from mailbot.core.understanding.naming.index import Index, meanings
from mailbot.core.understanding.naming.mentions import Mention, mentions, parts_of_names
from mailbot.core.understanding.naming.slips import MOST, cut_levels, level_beside, system_beside
from mailbot.core.understanding.naming.wrapped import rejoined
from mailbot.core.understanding.said.names import Named, named_people

_FRAGMENT = 3  # words a clause may have beside names and cues and still only continue another clause
_LONGEST_LEVEL = 4
_APART = 2  # words between two levels that are joined: "or maybe"
_JOINING = frozenset("&+")
_LABEL = 2  # words of a name before what its bearer gets
_LEADS = frozenset((":", "-", "–", ";"))
_TROUBLED = frozenset(("trouble", "lack", "not"))
_ASIDE = frozenset(("trouble", "tell"))
_WISHING = frozenset(("wish", "must", "shall", "duty", "lack", "in_order_to"))
_DESCRIBED = frozenset(
    ("trouble", "anybody", "group", "newcomer", "my_team", "tell", "past", "status", "help", "report", "question")
)
_IN_PART = 2  # words of a name that is said in part
_LIGHT = ("access", "and", "polite", "wish", "for_me", "first_person", "closing")
_OF_REASON = 2  # words behind "for" within which its trouble stands
_SPELT_RIGHT = 5  # a shorter word is no misspelt level: "Reed" is not "read"


@dataclass(frozen=True, slots=True)
class LevelHit:
    """The name of an access level in the words `start` to `end` (exclusive); `proper` when it cannot be a mere verb."""

    name: tuple[str, ...]
    start: int
    end: int
    proper: bool


@dataclass(frozen=True)
class Sentence:
    """One segment with what was found in it."""

    segment: Segment
    mentions: tuple[Mention, ...]
    hits: tuple[LevelHit, ...]
    clauses: tuple[Clause, ...]
    cues: tuple[Cue, ...]
    named: frozenset[int]
    people: tuple[Named, ...]

    @cached_property
    def words(self) -> tuple[Token, ...]:
        return self.segment.tokens

    @cached_property
    def all_small(self) -> bool:
        """Whether its writer uses no capitals at all, so that a small letter says nothing."""
        return not any(word.capital for word in self.words)

    @cached_property
    def asked(self) -> tuple[Clause, ...]:
        return tuple(clause for clause in self.clauses if clause.stance is Stance.ASKED)

    @cached_property
    def kinds(self) -> frozenset[str]:
        return frozenset(kind for clause in self.clauses for kind in clause.kinds)

    @cached_property
    def action(self) -> Action:
        """What the sentence asks to be done; a revoke or an extension anywhere in what it asks decides."""
        actions = {clause.action for clause in self.asked}
        return "revoke" if "revoke" in actions else "extend" if "extend" in actions else "request"

    @cached_property
    def told(self) -> frozenset[str]:
        """The kinds of every cue, also of those that reach from one clause into the next."""
        return frozenset(cue.kind for cue in self.cues)

    def clause_at(self, place: int) -> Clause:
        for clause in self.clauses:  # a loop, for this is asked more often than anything else
            if clause.start <= place < clause.end:
                return clause
        raise LookupError(place)

    def said(self, start: int, end: int, but: frozenset[int] = frozenset()) -> list[Token]:
        """The words from `start` to `end` (exclusive) that name no system, without those at the places `but`."""
        return [self.words[at] for at in range(start, end) if at not in self.systems_at and at not in but]

    def has_and(self, start: int, end: int) -> bool:
        """Whether an "and", as a word or a sign, stands between the words before `start` and from `end` on."""
        gaps = self.segment.text[self.words[max(start - 1, 0)].end : self.words[min(end, len(self.words) - 1)].start]
        return not self.joints.isdisjoint(range(start, end)) or not _JOINING.isdisjoint(gaps)

    def is_fragment(self, clause: Clause, most: int = _FRAGMENT) -> bool:
        """Whether a clause says hardly more than what it names, and so continues the one that asks."""
        return sum(at in self.unexplained for at in range(clause.start, clause.end)) <= most

    @cached_property
    def joints(self) -> frozenset[int]:
        """The places of the words that say "and": "sowie", "as well as"."""
        return frozenset(at for cue in self.cues if cue.kind == "and" for at in range(cue.start, cue.end))

    @cached_property
    def systems_at(self) -> frozenset[int]:
        """The places of the words that name a system."""
        return frozenset(at for mention in self.mentions for at in range(mention.start, mention.end))

    @cached_property
    def levels(self) -> frozenset[tuple[str, ...]]:
        """The names of levels in it."""
        return frozenset(hit.name for hit in self.hits)

    @cached_property
    def people_at(self) -> frozenset[int]:
        """The places of the words that name a person."""
        return frozenset(at for one in self.people for at in range(one.start, one.end))

    def is_mine_to_do(self, clause: Clause) -> bool:
        """Whether a clause tells what it is the writer's to do: "it's me who approves the list"."""
        return any(cue.kind == "mine_to_do" and clause.start < cue.end <= clause.end for cue in self.cues)

    @cached_property
    def unexplained(self) -> frozenset[int]:
        """The places of the words that are no name, no cue and no filler."""
        known = self.named | {at for cue in self.cues for at in range(cue.start, cue.end)}
        return frozenset(at for at, word in enumerate(self.words) if at not in known and word.fold not in FILLERS)

    @cached_property
    def content(self) -> tuple[Token, ...]:
        """All its words that name no system."""
        return tuple(self.said(0, len(self.words)))

    @cached_property
    def labelled(self) -> int:
        """How many words with capitals, which name nothing known, stand before a sign and a system with its level, and
        that is all: "Tom Lee: Ledger Viewer"; 0 for any other line."""
        first = next((at for at in range(len(self.words)) if at in self.named), 0)
        gap = self.segment.text[self.words[first - 1].end : self.words[first].start].strip() if first else ""
        bare = self.named.issuperset(range(first, len(self.words))) and bool(self.mentions and self.hits)
        plain = all(at in self.unexplained - self.people_at and self.words[at].capital for at in range(first))
        return first if first <= _LABEL and gap in _LEADS and bare and plain else 0

    @cached_property
    def is_name(self) -> bool:
        """Whether it is nothing but a person's name, such as a signature."""
        return len(self.people) == 1 and self.people[0].end - self.people[0].start == len(self.words)

    @cached_property
    def is_bare(self) -> bool:
        """Whether the whole sentence says hardly more than what it names."""
        return all(self.is_fragment(clause) for clause in self.clauses)


def says(lines: Sequence[Sentence], kind: str) -> bool:
    """Whether one of the sentences has words of this kind."""
    return any(kind in line.told for line in lines)


def level_hits(words: Sequence[Token], index: Index, taken: frozenset[int]) -> tuple[LevelHit, ...]:
    """The level names of the catalog in the words, longest first where they overlap, outside the `taken` places."""
    stems = [word.stem if len(word.stem) < _SPELT_RIGHT else index.corrected_level(word.stem) for word in words]
    starts = [at for at, stem in enumerate(stems) if stem in index.level_words]
    used = set(taken)
    found = []
    for length in range(_LONGEST_LEVEL, 0, -1):
        for start in starts:
            name = tuple(stems[start : start + length])
            if len(name) == length and name in index.level_systems and used.isdisjoint(range(start, start + length)):
                used.update(range(start, start + length))
                found.append(LevelHit(name, start, start + length, _proper(words, start, length)))
    return _equals(words, sorted(found, key=lambda hit: hit.start))


def _equals(words: Sequence[Token], hits: Sequence[LevelHit]) -> tuple[LevelHit, ...]:
    """The hits; what "or" or "and" joins to a level's name is one as well: "Viewer or Scheduler in the Planner"."""
    joined = {
        hit
        for one, other in pairwise(hits)
        if other.start - one.end <= _APART and any(map(_joins, words[one.end : other.start]))
        for hit, beside in ((one, other), (other, one))
        if beside.proper and words[hit.start].capital
    }
    return tuple(replace(hit, proper=True) if hit in joined else hit for hit in hits)


def _joins(word: Token) -> bool:
    return is_kind(word, "and") or is_kind(word, "or")


def _proper(words: Sequence[Token], start: int, length: int) -> bool:
    capital = words[start].capital and (start > 0 or length == len(words))  # a line that is nothing else is a name
    return length > 1 or capital or not deed_of(words[start].fold)


def _having(words: Sequence[Token], mention: Mention, hits: Sequence[LevelHit], index: Index) -> frozenset[str]:
    """The systems that have a level of whose name a mention is only a part, or which is called like what others only
    call by an everyday word: "my Configurator in the Ledger", though they call another system the configurator."""
    called = mention.everyday and words[mention.start].capital and mention.start > 0
    around = [hit for hit in hits if hit.start <= mention.start and mention.end <= hit.end]
    around = [hit for hit in around if called or hit.end - hit.start > 1]
    return frozenset(system for hit in around for system in index.level_systems[hit.name])


def _is_until(mention: Mention, words: Sequence[Token]) -> bool:
    """Whether what looks like a system's everyday name is the word before a date: "till Friday"."""
    bare = mention.start == 0 or words[mention.start - 1].fold not in ARTICLES
    return mention.everyday and mention.end - mention.start == 1 and bare and is_kind(words[mention.start], "until")


def _systems(segment: Segment, index: Index, beside: frozenset[str]) -> tuple[Mention, ...]:
    said = mentions(segment.tokens, index, segment.text)
    found = tuple(mention for mention in said if not _is_until(mention, segment.tokens))
    if len(found) < 2 and not beside:
        return found
    hits = level_hits(segment.tokens, index, frozenset())
    return tuple(one for one in found if not _having(segment.tokens, one, hits, index) & (_other(found, one) | beside))


def _but_for_the_reason(
    words: Sequence[Token], cues: Sequence[Cue], systems: Set[int], levels: Set[int]
) -> tuple[Cue, ...]:
    """The cues without the trouble that is only why somebody wishes for a system with its level: "I need Editor in the
    Ledger to fix a broken report"; "I need my Editor to work again" is trouble."""
    if (reason := _of_access(words, cues, systems)) is not None:
        return tuple(cue for cue in cues if cue.kind not in _ASIDE or cue.start < reason)
    wish = next((cue.end for cue in cues if cue.kind == "wish"), None)
    if wish is None or not systems or not levels or min(*systems, *levels) < wish:
        return tuple(cues)
    behind = max(min(systems), min(levels))
    mine = any(is_kind(word, "when.my") for word in words[wish:behind])
    why = min((cue.start for cue in cues if cue.kind == "because" and cue.start > behind), default=len(words))
    aside = {cue for cue in cues if cue.kind in _ASIDE and cue.start > why}
    plain = not mine and not any(cue.kind in _TROUBLED and cue not in aside for cue in cues)
    return tuple(cue for cue in cues if not plain or cue not in aside)


def _of_access(words: Sequence[Token], cues: Sequence[Cue], systems: Set[int]) -> int | None:
    """Where the reason begins for which a sentence that opens with access politely asks for a system, with no pause
    from there on: "badge for the dock pls for fridge repair"; None for any other sentence."""
    opens = any(cue.kind == "access" and cue.start == 0 for cue in cues)
    polite = min((cue.start for cue in cues if cue.kind == "polite"), default=0)
    if not opens or not systems or polite < max(systems) or any(cue.kind == "not" for cue in cues):
        return None
    why = min((cue.end for cue in cues if cue.kind == "purpose" and cue.start > polite), default=0)
    trouble = [cue.start for cue in cues if cue.kind in _TROUBLED]
    near = all(0 < why <= at <= why + _OF_REASON and words[at].start - words[at - 1].end == 1 for at in trouble)
    return why if why and near else None


def _but_described(
    words: Sequence[Token], cues: Sequence[Cue], found: Sequence[Mention], index: Index
) -> tuple[Cue, ...]:
    """The cues without those that are only words of what somebody wants to do by a description of what is named: who
    needs "to reset turnstiles" reports no trouble, and "agency staff" are nobody who shall have it; "reset my password"
    is trouble."""
    wishes = any(cue.kind in _WISHING for cue in cues)
    doubtful = [cue for cue in cues if cue.kind in _DESCRIBED] if wishes and found else []
    if not doubtful or any(is_kind(word, "when.my") for word in words):
        return tuple(cues)
    clear = {mention.systems[0] for mention in found if len(mention.systems) == 1}
    levels = [level for system in sorted(clear) for level in index.levels[system]]
    told = deeds_told(words, levels)
    means = frozenset().union(*(level.means for level in levels if told & deeds_of(level)))
    described = {cue for cue in doubtful if (mine := meanings(words[cue.start : cue.end])) and means.issuperset(mine)}
    return tuple(cue for cue in cues if cue not in described)


def _other(found: Sequence[Mention], mention: Mention) -> frozenset[str]:
    return frozenset(system for other in found if other is not mention for system in other.systems)


def sentences(text: str, index: Index) -> list[Sentence]:
    """The sentences of a text, in order."""
    found = [sentence(part, index) for part in segments(rejoined(text, index))]
    if sum(len(line.mentions) for line in found) < 2:
        return found
    parts = [_parts(line, index) for line in found]
    firm = frozenset(
        system
        for line, part in zip(found, parts, strict=True)
        for mention in line.mentions
        if mention not in part
        for system in mention.systems
    )
    return [
        sentence(line.segment, index, firm) if any(firm & having for having in part.values()) else line
        for line, part in zip(found, parts, strict=True)
    ]


def _parts(line: Sentence, index: Index) -> dict[Mention, frozenset[str]]:
    """The mentions that may be only a part of a level's name, "Payroll Clerk", with the systems that have such a level,
    their own among them: they count for none where the mail names one of those elsewhere."""
    hits = level_hits(line.words, index, frozenset()) if line.mentions else ()
    found = {mention: _having(line.words, mention, hits, index) for mention in line.mentions}
    return {mention: systems for mention, systems in found.items() if systems}


def sentence(segment: Segment, index: Index, beside: frozenset[str] = frozenset()) -> Sentence:
    """The segment with its systems, levels and clauses; the mail names the systems `beside` as well."""
    found = _systems(segment, index, beside)
    taken = frozenset(at for mention in found for at in range(mention.start, mention.end))
    hits = level_hits(segment.tokens, index, taken)
    if bool(found) != bool(hits) and len(segment.tokens) <= MOST:
        found, hits = _slipped(segment.tokens, found, hits, index)
        taken = frozenset(at for mention in found for at in range(mention.start, mention.end))
    hits = _with_cut(segment.tokens, found, hits, taken, index) if found else hits
    if found and (more := _said_in_part(segment, taken, hits, index)):
        found = tuple(sorted((*found, *more), key=lambda mention: mention.start))
        taken = frozenset(at for mention in found for at in range(mention.start, mention.end))
    people = tuple(named_people(segment.tokens, index, taken))
    if not found and not hits and len(segment.tokens) <= _SHORT:
        told, parts = _plain(segment.text)
        return Sentence(segment, found, hits, parts, told, taken, people)
    levels = frozenset(at for hit in hits for at in range(hit.start, hit.end))
    named = taken | {at for hit in hits if segment.tokens[hit.start].capital for at in range(hit.start, hit.end)}
    told = _but_for_the_reason(segment.tokens, heard(segment, named), taken, levels)
    told = _but_described(segment.tokens, told, found, index)
    spans = [(mention.start, mention.end) for mention in found]
    return Sentence(segment, found, hits, clauses(segment, told, spans, tuple(levels)), told, taken | levels, people)


def _with_cut(
    words: Sequence[Token], found: Sequence[Mention], hits: tuple[LevelHit, ...], taken: Set[int], index: Index
) -> tuple[LevelHit, ...]:
    """The hits with those of the levels that are cut short: "Ledger auth please" of an Author."""
    systems = {mention.systems[0] for mention in found if len(mention.systems) == 1}
    levels = {at for hit in hits for at in range(hit.start, hit.end)}
    cut = [LevelHit(*level, proper=True) for level in cut_levels(words, systems, taken, levels, index)]
    return tuple(sorted((*hits, *cut), key=lambda hit: hit.start)) if cut else hits


def _said_in_part(segment: Segment, taken: Set[int], hits: Sequence[LevelHit], index: Index) -> Sequence[Mention]:
    """The systems that are named only in part, with a level that they have, right beside an "and" or a comma and what
    is named in full: "Ledger Viewer and receivables Viewer"."""
    words, levels = segment.tokens, {at: hit.name for hit in hits for at in range(hit.start, hit.end)}
    rows = _rows(segment)
    if len(rows) < 2:
        return ()
    opens = [_is_known(words, row, taken, levels) for row in rows]
    ends = [_is_known(words, row[::-1], taken, levels) for row in rows]
    found: dict[int, Mention] = {}
    for at in (*range(len(rows)), *reversed(range(len(rows)))):  # what stands beside such a one is found then, too
        beside = any(ends[max(at - 1, 0) : at]) or any(opens[at + 1 : at + 2])
        if beside and at not in found and (mention := _part_of_name(words, rows[at], taken, levels, index)):
            found[at], opens[at], ends[at] = mention, True, True
    return list(found.values())


def _is_known(
    words: Sequence[Token], row: Sequence[int], taken: Set[int], levels: Mapping[int, tuple[str, ...]]
) -> bool:
    """Whether what is named in full comes first here, but for its level and small words."""
    first = next((at for at in row if at not in levels and not _is_light(words[at])), -1)
    return first in taken


def _part_of_name(
    words: Sequence[Token], row: range, taken: Set[int], levels: Mapping[int, tuple[str, ...]], index: Index
) -> Mention | None:
    """The one system of which these words are a part of the name, and whose level they name beside it."""
    rest = [at for at in row if at not in levels and not _is_light(words[at])]
    mine = {levels[at] for at in row if at in levels}
    if len(mine) != 1 or not rest or not taken.isdisjoint(row) or rest[-1] - rest[0] >= _IN_PART:
        return None
    named = parts_of_names(words[rest[0] : rest[-1] + 1], index)
    if named is None or named.end - named.start != rest[-1] + 1 - rest[0]:
        return None
    having = index.level_systems[mine.pop()]
    systems = tuple(system for system in named.systems if system in having)
    return Mention(systems, rest[0], rest[-1] + 1) if len(systems) == 1 else None


def _rows(segment: Segment) -> Sequence[range]:
    """The words between the commas and the words for "and"."""
    words, text = segment.tokens, segment.text
    ends = [
        at
        for at in range(1, len(words))
        if is_kind(words[at], "and") or "," in text[words[at - 1].end : words[at].start]
    ]
    return [range(start, end) for start, end in pairwise((0, *ends, len(words)))]


def _is_light(word: Token) -> bool:
    return word.fold in FILLERS or any(is_kind(word, kind) for kind in _LIGHT)


def _slipped(
    words: Sequence[Token], found: tuple[Mention, ...], hits: tuple[LevelHit, ...], index: Index
) -> tuple[tuple[Mention, ...], tuple[LevelHit, ...]]:
    """What a short row names, with its one level, or its one system, though that is misspelt: "Legder - vewer"."""
    if len(found) == 1 and len(found[0].systems) == 1 and len(index.levels[found[0].systems[0]]) > 1:
        level = level_beside(words, found[0].systems[0], range(found[0].start, found[0].end), index)
        return found, (LevelHit(*level, proper=True),) if level else hits
    if len(hits) == 1:
        hit = hits[0]
        system = system_beside(words, hit.name, range(hit.start, hit.end), index, hit.proper)
        return ((Mention((system[0],), *system[1:]),) if system else found), hits
    return found, hits


_SHORT = 4
"""The words of the lines that most mails share: how they greet, thank and close."""


@lru_cache(maxsize=2_000)
def _plain(text: str) -> tuple[tuple[Cue, ...], tuple[Clause, ...]]:
    """What a line says that names no system and no level, and its clauses."""
    segment = Segment(text, tokens(text))
    told = heard(segment, frozenset())
    return told, clauses(segment, told, (), ())
