"""What somebody has already, or is thought to have, and what is as it should be."""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.words import ARTICLES, MONTHS, WEEKDAYS
from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.said.sentences import LevelHit, Sentence
from mailbot.core.understanding.wishes.levels.held import is_headed_as_had
from mailbot.core.understanding.wishes.listed import head_of, heads_nothing
from mailbot.core.understanding.wishes.orders.giving import is_there_by_now

_ARTICLES = 2  # words that may stand between "for" and the name of a system
_HAS_IT = frozenset(("have", "being"))
_FOR_ME = frozenset(("polite", "first_person"))
_AMISS = frozenset(("lack", "not", "contrast", "merely", "wish", "too_little"))
_MINE_HAD = frozenset(("have", "first_person"))
_LISTED_AS_HAD = frozenset(("have", "thanks_for"))
_LISTED_OTHERWISE = frozenset(("agreed", "lack", "trouble"))
_HOLDING = frozenset(("has", "hold"))
_SET_UP = frozenset(("ago", "grant"))
_GIVING = frozenset(("grant", "access"))
_NOT_YET = frozenset(("lack", "not", "contrast", "trouble"))
_MY_RIGHTS = frozenset(("access", "my_access_alone"))
_STUCK = frozenset(("access", "trouble"))
_NOTHING_LACKS = frozenset(("keep", "lack", "nothing"))
_STILL_WISHED = frozenset(("wish", "shall", "hopes", "duty", "grant"))
_SO_FAR_ENOUGH = frozenset(("until_now", "keep", "suffice"))


def is_had(sentences: Sequence[Sentence], at: int, mention: Mention) -> bool:
    """Whether a name tells what somebody has, or may have for all that its writer knows, and what is enough."""
    line = sentences[at]
    return (
        _is_owned(sentences, line, mention)
        or _has(sentences, line, mention)
        or _is_listed_as_had(sentences, at)
        or is_headed_as_had(line, mention.start)
        or _is_what_several_are(line, mention)
        or _is_thought_to_be_had(line, mention)
        or _is_as_it_should_be(line, mention)
        or _is_locked(sentences, line, mention)
        or _is_enough_so_far(sentences, line, mention)
        or _is_had_by_what_follows(sentences, at, mention)
        or _lacks_nothing(sentences, line)
        or is_there_by_now(line, mention)
    )


def _is_thought_to_be_had(line: Sentence, mention: Mention) -> bool:
    """Whether somebody else is only thought to have it: "she keeps the lists, so she must have the Ledger already"."""
    clause = line.clause_at(mention.start)
    if "settles" not in clause.kinds or "shall" not in line.told or "first_person" in line.told:
        return False
    cues = [cue for cue in line.cues if clause.start <= cue.start < clause.end]
    having = [cue.start for cue in cues if cue.kind == "having"]
    already = any(cue.kind == "was" and cue.start not in having for cue in cues)
    dated = any(word.fold in WEEKDAYS or word.fold in MONTHS for word in line.words)  # "already on Monday"
    return bool(having) and already and not dated and line.told.isdisjoint(_NOT_YET)


def _is_as_it_should_be(line: Sentence, mention: Mention) -> bool:
    """Whether a sentence only says that its writer's rights are as they are to be: "in the Ledger my rights are as they
    should be"."""
    clause = line.clause_at(mention.start)
    return clause.kinds >= _MY_RIGHTS and "keep" in line.told and not line.asked and line.told.isdisjoint(_NOT_YET)


def _is_locked(sentences: Sequence[Sentence], line: Sentence, mention: Mention) -> bool:
    """Whether what one gets in by is only out of order, and nothing is asked but to mend that: "my access to the Ledger
    is locked. Can you unlock me?" """
    clause = line.clause_at(mention.start)
    stuck = clause.kinds >= _STUCK and clause.stance is Stance.AGAINST
    stuck &= "my_own" in clause.kinds or "first_person" not in clause.kinds
    asking = [one for other in sentences for one in other.asked]
    mends = bool(asking) and all("trouble" in one.kinds for one in asking)
    return stuck and mends and not any(other.hits for other in sentences)


def _lacks_nothing(sentences: Sequence[Sentence], line: Sentence) -> bool:
    """Whether a mail that asks for nothing says beside a name that nothing is missing: "the Ledger does all it should,
    nothing is missing"."""
    told = any(clause.stance is Stance.AGAINST and clause.kinds >= _NOTHING_LACKS for clause in line.clauses)
    return told and not any(one.asked for one in sentences)


def _is_enough_so_far(sentences: Sequence[Sentence], line: Sentence, mention: Mention) -> bool:
    """Whether a mail that asks for nothing says that what its writer could do so far is all they need: "so far I only
    read there, and that's all I need"."""
    clause = line.clause_at(mention.start)
    told = clause.stance is Stance.AGAINST and clause.kinds >= _SO_FAR_ENOUGH
    return told and not any(one.asked for one in sentences)


def _is_had_by_what_follows(sentences: Sequence[Sentence], at: int, mention: Mention) -> bool:
    """Whether words right behind a bare name say that it is had, and later sentences name what is wished for: "Viewer
    in the Ledger, I have that and it will do. What I miss is the VPN"."""
    line = sentences[at]
    clause = line.clause_at(mention.start)
    behind = next((one for one in line.clauses if one.start == clause.end), clause)
    bare = clause.stance is Stance.PLAIN and line.is_fragment(clause, 0) and line.is_fragment(behind, 0)
    against = behind.stance is Stance.AGAINST and behind.kinds.isdisjoint(_NOT_YET) and "contrast" not in line.told
    had = behind.kinds >= _MINE_HAD and against
    named = any(place >= clause.end for place in line.named)
    return bare and had and not named and any(one.mentions for one in sentences[at + 1 :])


def _is_what_several_are(line: Sentence, mention: Mention) -> bool:
    """Whether several people are told to be what is a level of it: "both are Viewers in the Ledger"."""
    clause = line.clause_at(mention.start)
    return clause.stance is Stance.PLAIN and any(
        hit.start > clause.start and _says_are(line, hit.start - 1) and is_plural(line, hit)
        for hit in line.hits
        if clause.start <= hit.start < clause.end
    )


def _says_are(line: Sentence, at: int) -> bool:
    return is_kind(line.words[at], "alike") or is_kind(line.words[at], "when.state")


def _has(sentences: Sequence[Sentence], line: Sentence, mention: Mention) -> bool:
    """Whether a mail that asks for nothing, and misses nothing, says of somebody that they have it: "Tom is Clerk in
    the Ledger", "I have Viewer there, that works"."""
    asks = any(one.asked or one.told & _AMISS or one.told >= _FOR_ME for one in sentences)
    if asks or line.segment.text.rstrip(" )\"'").endswith("?"):
        return False
    clause = line.clause_at(mention.start)
    theirs = line.people_at | {cue.start for cue in line.cues if cue.kind == "stands_for"}
    mine = {at for cue in line.cues if cue.kind == "first_person" for at in range(cue.start, cue.end)}
    what = {at for at in (mention.start, *(hit.start for hit in line.hits)) if clause.start <= at < clause.end}
    if any(_is_where_i_am(line, one) for one in line.clauses):
        return True
    return not _begins_later(line) and any(
        next((at for at in range(cue.end, clause.end) if line.words[at].fold not in ARTICLES), -1) in what
        for cue in line.cues
        if clause.start <= cue.start
        if (cue.kind in _HAS_IT and not mine.isdisjoint(range(cue.start, cue.end)))
        or (cue.kind == "has" and cue.start - 1 in theirs)
        or (cue.kind == "having" and _all_have(line, clause))
    )


def _is_where_i_am(line: Sentence, clause: Clause) -> bool:
    """Whether a clause ends with what its writer is where they are: "it's all in the Ledger, *wo ich Viewer bin*"."""
    last = clause.end - 1
    led = is_kind(line.words[clause.start], "inquire") and is_kind(line.words[last], "when.state")
    return led and "first_person" in clause.kinds and any(hit.proper and hit.end == last for hit in line.hits)


def _all_have(line: Sentence, clause: Clause) -> bool:
    """Whether a clause begins with all of some people, and wishes nothing for them: "all nurses have Viewer there"."""
    return is_kind(line.words[clause.start], "both") and clause.kinds.isdisjoint(_STILL_WISHED | {"first_person"})


def _begins_later(line: Sentence) -> bool:
    """Whether a sentence says from when on something is: "from Monday I am Clerk in the Ledger" may wish for it."""
    ends = {cue.end for cue in line.cues if cue.kind == "when.from"}
    days = {at for at, word in enumerate(line.words) if word.fold in WEEKDAYS or word.fold in MONTHS}
    return any(at in ends or at - 1 in ends for at in days)


def _is_owned(sentences: Sequence[Sentence], line: Sentence, mention: Mention) -> bool:
    """Whether a mail that wishes for no level only asks, or tells, who owns a system: "whose is the Ledger?" """
    if any(one.asked and (one.hits or one.told & _GIVING) for one in sentences):
        return False
    clause = line.clause_at(mention.start)
    owners = (cue for cue in line.cues if cue.kind == "owner" and clause.start <= cue.start)
    return clause.stance is not Stance.ASKED and any(0 <= mention.start - cue.end <= _ARTICLES for cue in owners)


def is_plural(line: Sentence, hit: LevelHit) -> bool:
    """Whether a level is written as what several are: "both are Agents there"."""
    last = line.words[hit.end - 1]
    return last.stem != last.fold and last.fold.endswith("s")


def _is_listed_as_had(sentences: Sequence[Sentence], at: int) -> bool:
    """Whether a line stands in a list under words that say what somebody has, got or does not want: "What I have so
    far:"."""
    head = head_of(sentences, at)
    if head is not None and ("stay" in head.told or heads_nothing(head)):
        return True
    if head is None or head.asked or not head.told.isdisjoint(_LISTED_OTHERWISE):
        return False
    denied = any(clause.stance is Stance.AGAINST for clause in head.clauses)
    held = {cue.start for cue in head.cues if cue.kind in _HOLDING}
    theirs = any(one.end in held for one in head.people)
    return denied or theirs or not head.told.isdisjoint(_LISTED_AS_HAD) or head.told >= _SET_UP
