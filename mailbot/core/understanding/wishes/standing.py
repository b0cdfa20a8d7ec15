"""In which standing a clause puts what it names: had and fine, to stay as it is, refused, wanted only if it came to
that. What stands so is no wish, whatever the rest of its sentence is like."""

from collections.abc import Sequence, Set
from functools import partial
from itertools import takewhile

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.words import FILLERS, is_in_group
from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.said.sentences import Sentence

_FINE = frozenset(("yes", "suffice", "fits", "keep", "enough", "past"))
_AMISS = frozenset(("lack", "not", "contrast", "merely", "wish", "too_little", "trouble", "any_more"))
_STILL_TO_COME = frozenset(("wish", "polite", "grant", "needs", "lack", "shall", "hopes", "must", "duty", "too"))
_NONE_GOES, _GIVEN = frozenset(("none_of_these", "not", "remove")), frozenset(("grant", "lack"))
_ON = frozenset(("and", "ditto", "so_too"))
_OTHERWISE = frozenset(
    ("lack", "able", "trouble", "have", "too_little", "until_now", "merely", "grant", "for_me", "contrast", "any_more")
)
_NOT_THERE = frozenset(
    ("wish", "polite", "grant", "needs", "lack", "not", "shall", "limit", "extend", "prolong", "trouble", "for_me")
)
_STAYS_SO = frozenset(("stands_for", "stay"))
_CONDITION = 2  # clauses of a condition that is denied: "only if he left, which he won't"
_WORDS = 1  # words of a clause beside those that say what it is for


def is_settled(line: Sentence, clause: Clause) -> bool:
    """Whether what a clause names is no wish by what it, or the words right behind it, say of that."""
    return is_fine(line, clause) or has_come(line, clause) or is_kept(line, clause) or is_unlikely(line, clause)


def is_fine(line: Sentence, clause: Clause) -> bool:
    """Whether a clause tells what its writer has, and the one behind it that this is fine: "I sit in the Ledger with my
    Viewer all day, and that's fine", "I enter them as Clerk, which is well rehearsed"."""
    behind = _behind(line, clause)
    if behind is None or clause.stance is Stance.ASKED or not clause.kinds.isdisjoint(_STILL_TO_COME):
        return False
    kinds = ("my_own", "when.my", *(("as_one",) if "first_person" in clause.kinds else ()))
    mine = {cue.end for cue in line.cues if cue.kind in kinds and clause.start <= cue.start}
    told = any(hit.start in mine and hit.end <= clause.end for hit in line.hits)
    fine = bool(behind.kinds & _FINE) and behind.kinds.isdisjoint(_AMISS) and line.is_fragment(behind, _WORDS)
    return told and fine and line.named.isdisjoint(range(behind.start, behind.end))


def has_come(line: Sentence, clause: Clause) -> bool:
    """Whether a clause begins with what its writer was given and only says that it is there: "Viewer in the Ledger came
    on Monday, thanks"."""
    named = [at for at in range(clause.start, clause.end) if at in line.named]
    comes = any(cue.kind == "arrived" and named and cue.start == named[-1] + 1 for cue in line.cues)
    level = any(clause.start <= hit.start < clause.end for hit in line.hits)  # "the Ledger works, but I lack Editor"
    led = all(at in line.named or line.words[at].fold in FILLERS for at in range(clause.start, max(named, default=0)))
    plain = clause.stance is not Stance.ASKED and clause.kinds.isdisjoint(_NOT_THERE)
    return comes and level and led and plain and line.is_fragment(clause, _WORDS) and "?" not in line.segment.text[-2:]


def is_kept(line: Sentence, clause: Clause) -> bool:
    """Whether a clause goes on with what shall stay, "let my Viewer in the Ledger be, also Edit on the Drive", or the
    one behind it says that it shall: "leave Viewer and Edit as they are"."""
    if _is_spared(line, clause):
        return True
    behind, before = _behind(line, clause), next((one for one in line.clauses if one.end == clause.start), None)
    if "stay" in clause.kinds and behind is not None and behind.aside and "keep" in behind.kinds:
        return clause.kinds.isdisjoint(("wish", "grant"))
    goes_on = any(cue.kind in _ON and cue.start == clause.start for cue in line.cues)
    if before is None or not goes_on or clause.stance is not Stance.PLAIN or not line.is_fragment(clause, 0):
        return False
    return is_kept(line, before) or (before.stance is Stance.AGAINST and "keep" in before.kinds)


def _is_spared(line: Sentence, clause: Clause) -> bool:
    """Whether words behind it order that none of what was named be taken away: "Viewer in the Ledger and the VPN I need
    still, please delete none of that"."""
    return all(one.kinds.isdisjoint(_GIVEN) for one in line.clauses) and any(
        one.stance is Stance.AGAINST and one.kinds >= _NONE_GOES and line.named.isdisjoint(range(one.start, one.end))
        for one in line.clauses
        if one.start >= clause.end
    )


def is_refused(sentences: Sequence[Sentence], at: int, mention: Mention) -> bool:
    """Whether somebody says of what they name that they do not want it, there or later, and nothing else asks for it:
    "I'm to be Admin in the Ledger now? No, I don't want that Ledger Admin"."""
    refusing = [
        (place, clause)
        for place in range(at, len(sentences))
        for one in sentences[place].mentions
        if one.systems == mention.systems
        if _is_refused_in(sentences[place], clause := sentences[place].clause_at(one.start))
    ]
    if not refusing:
        return False
    last, clause = refusing[-1]
    line = sentences[last]
    levels = {hit.name for hit in line.hits if clause.start <= hit.start < clause.end}
    wonders = {place for place in range(last) if sentences[place].segment.text.rstrip(" )\"'").endswith("?")}
    others = (one for place, one in enumerate(sentences) if place not in wonders)
    return all(
        any(part.start <= named.start < part.end and named.systems != mention.systems for named in one.mentions)
        for one in others
        for part in one.clauses
        if _may_ask(one, part, levels)
    )


def _is_refused_in(line: Sentence, clause: Clause) -> bool:
    """Whether a clause, or one behind it that only points to what it names, refuses that."""
    pointing = takewhile(partial(_points, line), (one for one in line.clauses if one.start >= clause.end))
    refused = "first_person" in clause.kinds and _refuses(line, clause)
    return clause.stance is not Stance.ASKED and (refused or any(_refuses(line, one) for one in pointing))


def _may_ask(line: Sentence, clause: Clause, refused: Set[tuple[str, ...]]) -> bool:
    """Whether a clause asks for something, or names a level that is not refused and that it does not rule out."""
    levels = {hit.name for hit in line.hits if hit.proper and clause.start <= hit.start < clause.end}
    return clause.stance is Stance.ASKED or (bool(levels - refused) and clause.stance is Stance.PLAIN)


def _points(line: Sentence, clause: Clause) -> bool:
    """Whether a clause only points to what was named: "never want it again"."""
    others = line.named | line.people_at | {cue.start for cue in line.cues if cue.kind == "stands_for"}
    return others.isdisjoint(range(clause.start, clause.end)) and line.is_fragment(clause, _WORDS)


def _refuses(line: Sentence, clause: Clause) -> bool:
    """Whether a clause denies that something is wanted, and not how: "I want to book it, and not by telephone"."""
    if clause.stance is not Stance.AGAINST or "not" not in clause.kinds or not clause.kinds.isdisjoint(_OTHERWISE):
        return False
    span = range(clause.start, clause.end)
    denied = [cue for cue in line.cues if cue.kind == "not" and cue.start in span]
    willed = [at for at in span if is_in_group(line.words[at].fold, "wills")]
    more = line.unexplained | line.joints
    return any(more.isdisjoint(range(min(at + 1, cue.end), max(at, cue.start))) for at in willed for cue in denied)


def is_unlikely(line: Sentence, clause: Clause) -> bool:
    """Whether a clause names what its writer would want only if something happened that does not, by what follows: "I'd
    ask for Editor only if Tom left, which he won't"."""
    behind = [one for one in line.clauses if one.start >= clause.end]
    if len(behind) < _CONDITION or "doubt" not in clause.kinds or "limit" not in behind[0].kinds:
        return False
    only = "merely" in clause.kinds or is_kind(line.words[clause.end - 1], "doubt")
    denied = "not" in behind[1].kinds or behind[1].kinds >= _STAYS_SO
    own = not behind[1].kinds.isdisjoint(("first_person", "contrast"))
    return only and denied and not own and line.named.isdisjoint(range(behind[1].start, behind[1].end))


def is_too_much(line: Sentence, clause: Clause) -> bool:
    """Whether a clause, or one right behind that names nothing, says that a level is more than is wanted: "Editor,
    which Tom put into the form, is far too much for me"."""
    if "too_much" not in line.told or "?" in line.segment.text[-2:]:
        return False
    behind = [one for one in line.clauses if one.start >= clause.end]
    nameless = takewhile(lambda one: line.named.isdisjoint(range(one.start, one.end)), behind)
    said = (clause,) if clause.stance is Stance.ASKED else (clause, *nameless)  # "I need it, it's too much for Tom"
    told = next((one for one in said if "too_much" in one.kinds), None)
    return told is not None and told.kinds.isdisjoint(("not", "lack", "contrast"))


def _behind(line: Sentence, clause: Clause) -> Clause | None:
    return next((one for one in line.clauses if one.start == clause.end), None)
