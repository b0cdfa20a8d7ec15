"""Which words order that what they name go on."""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.words import MONTHS, UNITS
from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import Site

_HELD = frozenset(("hold", "have", "being"))
_NEAR_KEEP = 2  # words from "keep" to what is kept
KEPT_UNTIL = frozenset(("wish", "until"))
_TIMED = frozenset(("until", "more_time", "for_longer", "when.on_day", "ends"))
_TAKEN = frozenset(("revoke", "strike", "taken_off", "turned_off", "take", "away", "remove"))
_NO_END = frozenset(("when.from", "trouble", "past", "when.was", "not"))
_TO = frozenset(("when.to", "when.until"))
_DAY = 3  # words of a day behind "to": "to 30 June"
_ASKS = frozenset(("polite", "wish", "may_first", "must", "needs"))
_UNTIL_NOW = frozenset(("polite", "until"))
RUNS_OUT = frozenset(("when.lapse", "when.runs"))
ENDS_ON = RUNS_OUT | {"until"}


def gets_a_new_end(line: Sentence, mention: Mention) -> bool:
    """Whether a sentence says when what one has ends, or was to, and orders another day: "my Viewer runs until 31
    March, kindly make it 30 June", "the VPN was until March, now please until June"."""
    mine = line.clause_at(mention.start)
    was = "until" in mine.kinds and "was" in mine.kinds
    asks = [clause for clause in line.clauses if clause.stance is Stance.ASKED or (was and clause.kinds >= _UNTIL_NOW)]
    behind = [clause for clause in asks if clause.start >= mine.end]
    ends = ((mine.kinds & ENDS_ON and "when.my" in mine.kinds) or was) and mine.stance is not Stance.ASKED
    days = [clause.action == "request" and _is_a_day(line, clause) for clause in behind]
    return bool(ends and days) and all(days)


def keeps_it_until(line: Sentence, mention: Mention) -> bool:
    """Whether what somebody names shall be kept, or end, on a day instead of another: "could I keep Edit in the Ledger
    until June instead of April?", "it shall end on 30 June instead of 31 March"."""
    clause = line.clause_at(mention.start)
    behind = [one for one in line.clauses if one.start >= clause.start]
    until = any(one.stance is Stance.ASKED and "until" in one.kinds for one in behind)
    turned = any("instead" in one.kinds and _names_a_month(line, one) for one in behind)
    keeps = until and "keeps_on" in line.told
    ends = "shall" in line.told and not line.told.isdisjoint(RUNS_OUT)
    return turned and (keeps or ends) and len(line.mentions) == 1


def _names_a_month(line: Sentence, clause: Clause) -> bool:
    return any(word.fold in MONTHS for word in line.words[clause.start : clause.end])


def is_spared_until(sentences: Sequence[Sentence], site: Site) -> bool:
    """Whether what one has shall not be taken away, for it is needed until some day: "don't switch off my VPN, I need
    it until May"."""
    line = sentences[site.at]
    mine = line.clause_at(site.mention.start)
    spared = "not" in mine.kinds and mine.kinds & _TAKEN and mine.stance is not Stance.ASKED
    rest = [(line, one) for one in line.clauses if one.start >= mine.end]
    rest += [(after, one) for after in sentences[site.at + 1 : site.at + 2] for one in after.clauses]
    return bool(spared) and any(
        one.kinds >= KEPT_UNTIL and not any(one.start <= other.start < one.end for other in where.mentions)
        for where, one in rest
    )


def _is_a_day(line: Sentence, clause: Clause) -> bool:
    """Whether a clause says nothing but a day, and asks for it."""
    words = range(clause.start, clause.end)
    days = {at for at in words if line.words[at].fold.isdigit() or line.words[at].fold in MONTHS}
    return bool(days) and ((line.named | line.unexplained) - days).isdisjoint(words)


def is_widened(sentences: Sequence[Sentence], site: Site) -> bool:
    """Whether words behind what somebody can do so far and no more want more of it, not longer: "I can only read there,
    would you extend that?" """
    line = sentences[site.at]
    rest = [(line, one) for one in line.clauses if one.start >= line.clause_at(site.mention.start).start]
    near = [*rest, *((after, one) for after in sentences[site.at + 1 : site.at + 3] for one in after.clauses)]
    asked = next((at for at, (_, one) in enumerate(near) if one.stance is Stance.ASKED and one.action == "extend"), 0)
    limited = any("merely" in one.kinds for _, one in near[:asked])
    timed = any(
        one.kinds & _TIMED or any(word.fold in UNITS or word.fold in MONTHS for word in said.words[one.start : one.end])
        for said, one in near[: asked + 1]
    )
    return limited and not timed


def prolongs_it(sentences: Sequence[Sentence], at: int) -> bool:
    """Whether the first words that ask behind this sentence only prolong what it names: "VPN stops for me on Friday. I
    work from home, so please extend it"."""
    asking = next((line for line in sentences[at + 1 : at + 3] if line.asked or line.mentions), None)
    return asking is not None and not asking.mentions and {one.action for one in asking.asked} == {"extend"}


def gets_a_later_day(sentences: Sequence[Sentence], site: Site) -> bool:
    """Whether somebody tells a day of what they have, by whatever verb, and the next words want it to another day: "my
    VPN gives out on 31 March. Kindly set that to 30 June"."""
    line, near = sentences[site.at], sentences[site.at + 1 : site.at + 3]
    mine = line.clause_at(site.mention.start)
    owned = "when.my" in mine.kinds or any(mine.start <= one.start < mine.end and one.possessive for one in line.people)
    told = owned and mine.stance is not Stance.ASKED and mine.kinds.isdisjoint(_NO_END) and len(line.mentions) == 1
    if not told or not _names_a_month(line, mine):
        return False
    behind = next((after for after in near if after.mentions or after.people or _points_to_a_day(after)), None)
    return behind is not None and not (behind.mentions or behind.people or behind.hits)


def _points_to_a_day(line: Sentence) -> bool:
    """Whether a sentence wants what it points to until a day."""
    last = max((cue.end for cue in line.cues if cue.kind in _TO), default=len(line.words))
    day = any(word.fold in MONTHS for word in line.words[last : last + _DAY])
    it = any(cue.kind == "when.it" and cue.start < last for cue in line.cues)
    return day and it and not line.told.isdisjoint(_ASKS)


def runs_out(line: Sentence, mention: Mention) -> bool:
    """Whether a sentence says of what it names that it ends: "Viewer was set up for me and comes to an end soon"."""
    others = any(mention.end <= one.start for one in line.mentions)
    return not others and any(cue.kind in RUNS_OUT and mention.end <= cue.start for cue in line.cues)


def goes_on_longer(sentences: Sequence[Sentence], site: Site) -> bool:
    """Whether the next words that ask want what somebody has for longer, by a later end or by so much more time:
    "Priya has the VPN till Friday. I'd like her on it till June"."""
    line = sentences[site.at]
    has = line.clause_at(site.mention.start)
    if has.stance is Stance.ASKED and ("more_time" in has.kinds or _is_kept(line, has)):
        return True
    if has.stance is Stance.ASKED or not has.kinds & _HELD or has.kinds & {"wish", "lack"}:
        return False
    rest = [one for one in line.asked if one.start >= has.end]
    after = line if rest else sentences[min(site.at + 1, len(sentences) - 1)]
    asked = rest or after.asked
    kinds = {kind for one in asked for kind in one.kinds}
    places = {at for one in asked for at in range(one.start, one.end)}
    other = any(mention.start in places for mention in after.mentions) or (after is not line and after.people)
    levels = {hit.name for hit in after.hits if hit.start in places} - {
        hit.name for hit in line.hits if after is not line or hit.start not in places
    }
    mine = "first_person" in kinds and "one" not in kinds
    same = mine == ("first_person" in has.kinds and not line.people)
    if after is not line and line.segment.text.rstrip().endswith(
        "?"
    ):  # "how long until I have it? I need it by Friday"
        return False
    until = "until" in has.kinds and kinds & {"until", "end"} and {one.action for one in asked} == {"request"}
    return bool("more_time" in kinds or (until and same)) and not other and not levels


def _is_kept(line: Sentence, clause: Clause) -> bool:
    """Whether somebody wishes to keep what is named until some day: "I'd like to keep Viewer in it until May"."""
    names = [at for at in line.named if clause.start <= at < clause.end]
    keeps = [cue for cue in line.cues if cue.kind == "stay" and clause.start <= cue.start < clause.end]
    beside = any(0 <= at - cue.end < _NEAR_KEEP for cue in keeps for at in names)
    return beside and clause.kinds >= KEPT_UNTIL and clause.action == "request"
