"""Which levels are had already, left behind or stay, and so are not what is wanted."""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses import Action, Clause, Stance
from mailbot.core.understanding.language.cues import Cue, is_kind
from mailbot.core.understanding.language.words import FILLERS, HEADS, PROGRAM, WRITER, is_in_group, names_of
from mailbot.core.understanding.said.sentences import LevelHit, Sentence
from mailbot.core.understanding.wishes.standing import is_settled, is_too_much

_NO_MORE = frozenset(("able", "merely"))
_SO_FAR, _NOT_SO_FAR = frozenset(("until_now", "first_person")), frozenset(("lack", "not"))
_ONESELF = frozenset(("being", "first_person"))
_MINE_HAD = frozenset(("have", "first_person"))
_I_CAN = frozenset(("able", "first_person"))
_ENTERED = frozenset(("first_person", "grant"))
_LINKED = 2  # words between what lacks and that it does: "missing is the"
_ONCE = 3  # words between "I worked" and as what
_STILL_TO_COME = frozenset(("wish", "needs", "shall", "lack", "not", "hopes", "duty", "grant"))
_DOES = frozenset(("fits", "suffice", "enough", "using"))
_DENIED = frozenset(("lack", "not"))
_IN = frozenset(("able", "having", "grant", "being", "hold", "have", "to"))
_TO_COME = frozenset(("shall", "hopes", "needs", "wish", "when.from", "announced", "polite", "not"))
_WISHES = _TO_COME - {"when.from"}
_STAYS = {"revoke": frozenset(("keep", "stay", "enough", "suffice")), "extend": frozenset(("keep", "needless"))}
_SAYS = {
    "revoke": frozenset(("revoke", "remove", "strike", "take", "away", "any_more")),
    "extend": frozenset(("extend", "prolong")),
}


def left_behind(sentence: Sentence) -> list[LevelHit]:
    """The levels that are to be left behind: of "from Viewer to Editor", or "turn my Viewer into Editor", the first."""
    ends = {cue.end for cue in sentence.cues if cue.kind == "from"}
    found = [hit for hit in sentence.hits if hit.start in ends or hit.start - 1 in ends or _is_turned(sentence, hit)]
    found += [hit for hit in sentence.hits if any(_is_replaced(sentence, hit, by) for by in sentence.hits)]
    return found if len(found) < len(sentence.hits) else []


def _is_turned(sentence: Sentence, hit: LevelHit) -> bool:
    """Whether it is one's own level, another one stands behind it in its clause, and no "and" between them: "swap my
    Viewer role for Editor", "aus meinem Viewer einen Editor machen"."""
    clause, words = sentence.clause_at(hit.start), sentence.words
    behind = next((other for other in sentence.hits if other.start > hit.end and other.name != hit.name), None)
    if behind is None or behind.start >= clause.end or clause.action != "request" or not (hit.proper and behind.proper):
        return False
    between = words[hit.end : behind.start]
    joined = any(is_kind(word, "and") or is_kind(word, "or") for word in between)
    before = hit.start
    while before > 1 and (before - 1 in sentence.systems_at or is_kind(words[before - 1], "access")):
        before -= 1  # "my role Viewer", "my Ledger Viewer"
    mine = before > 0 and any(is_kind(words[before - 1], kind) for kind in ("when.my", "my_own"))
    return bool(between) and mine and not joined


def is_goal(sentence: Sentence, hit: LevelHit) -> bool:
    """Whether a level is what another one is to be changed to: of "from Viewer to Editor" the last."""
    left = [one for one in left_behind(sentence) if one.end < hit.start]
    return bool(left) and all(is_kind(word, "to") for word in sentence.words[left[-1].end : hit.start])


def is_put_instead(sentence: Sentence, hit: LevelHit) -> bool:
    """Whether a level is what is meant instead of the one that is denied right before it: "it's not Editor but Viewer
    that I need"."""
    return any(one.name != hit.name and _is_replaced(sentence, one, hit) for one in sentence.hits)


def _is_replaced(sentence: Sentence, hit: LevelHit, by: LevelHit) -> bool:
    ends = [cue.end for cue in sentence.cues if cue.kind == "not" and 0 <= hit.start - cue.end <= _LINKED]
    denied = any(not is_kind(word, "merely") for end in ends[-1:] for word in sentence.words[end : end + 1])
    turns = {cue.start for cue in sentence.cues if cue.kind == "contrast" and cue.end == by.start}
    between = sentence.unexplained.intersection(range(hit.end, by.start))
    return denied and bool(turns) and hit.end <= min(turns) and not between


def is_left_out(sentence: Sentence, hit: LevelHit, action: Action) -> bool:
    """Whether a level is none that the wish is for: one that is had already, or, of what shall end or go
    on, one that stays."""
    if action == "request":
        return is_held(sentence, hit)
    if action == "revoke" and _is_had_first(sentence, hit):
        return True
    clause = sentence.clause_at(hit.start)
    if clause.stance is not Stance.ASKED:
        return bool(clause.kinds & _STAYS[action])
    stays = any(
        cue.kind in _STAYS[action] and clause.start <= cue.start < clause.end
        for cue in sentence.cues
        if cue.end <= hit.start or cue.start >= hit.end  # the "only" of "Read Only" says nothing of it
    )
    others = (one for one in sentence.clauses if one is not clause)  # "take it off me, Viewer stays"
    return stays and not clause.kinds & _SAYS[action] and any(other.kinds & _SAYS[action] for other in others)


def _is_had_first(sentence: Sentence, hit: LevelHit) -> bool:
    """Whether a level is only what its writer shall have before another one named before it is to go: "Viewer can go
    once I have Scheduler"."""
    before = [one.end for one in sentence.hits if one.end <= hit.start and one.name != hit.name]
    once = [cue.end for cue in sentence.cues if cue.kind == "limit" and before and min(before) <= cue.start < hit.start]
    has = {cue.start for cue in sentence.cues if cue.kind == "hold"}
    mine = {cue.start for cue in sentence.cues if cue.kind == "first_person"}
    end = sentence.clause_at(hit.start).end
    return any(not has.isdisjoint(range(at, end)) and not mine.isdisjoint(range(at, end)) for at in once)


def is_held(sentence: Sentence, hit: LevelHit) -> bool:
    """Whether a level's name tells of what one has, can do so far or has done: "Viewer, which I have, …"."""
    clause = sentence.clause_at(hit.start)
    if is_too_much(sentence, clause) or _is_entered_as(sentence, clause, hit):
        return True
    if clause.stance is Stance.ASKED:
        return False
    if (
        is_settled(sentence, clause)
        or clause.kinds >= _NO_MORE
        or ("by_my_name" in clause.kinds and clause.kinds.isdisjoint(_WISHES))
        or (not hit.proper and clause.kinds >= _SO_FAR and not clause.kinds & _NOT_SO_FAR)  # "so far I only read"
        or _was_once(sentence, clause, hit)
        or is_in_as(sentence, clause, hit)
        or _is_too_little(sentence, clause)
        or _is_all_one_has(sentence, clause)
        or _is_all_there_is(sentence, clause, hit)
        or _is_mine(sentence, clause)
        or _is_labelled_as_had(sentence, hit)
        or is_headed_as_had(sentence, hit.start)
        or _is_used(sentence, clause, hit)
        or _is_settled(sentence, hit)
        or _is_what_i_have(sentence, clause, hit)
        or is_no_use(sentence, hit)
        or (
            in_brackets(sentence, clause)
            and any(clause.start <= mention.start < clause.end for mention in sentence.mentions)
            and any(one.kinds >= _ONESELF for one in sentence.clauses if one.start < clause.start)
        )
        or (in_brackets(sentence, clause) and sentence.clause_at(clause.start - 1).kinds >= _NO_MORE)
    ):
        return True
    governed = any(cue.kind in ("have", "being") and 0 <= hit.start - cue.end <= 1 for cue in sentence.cues)
    after = [other for other in sentence.clauses if other.start == clause.end and other.aside]
    return (
        governed
        or any("have" in other.kinds and clause.end == hit.end for other in after)
        or _is_called(sentence, clause)
    )


def is_all_that_lacks(sentence: Sentence, hit: LevelHit) -> bool:
    """Whether a clause says no more than that a level is missing: "all that's missing is Clerk", "only Clerk is"."""
    clause = sentence.clause_at(hit.start)
    behind = next((one for one in sentence.clauses if one.start == clause.end), clause)
    last = behind if "lack" in behind.kinds and "lack" not in clause.kinds else clause
    lacks = [cue for cue in sentence.cues if cue.kind == "lack" and clause.start <= cue.start < last.end]
    near = any(max(hit.start - cue.end, cue.start - hit.end) <= _LINKED for cue in lacks)
    bare = clause.kinds.isdisjoint(("have", "too_little")) and all(
        sentence.is_fragment(one, 0) for one in (clause, last)
    )
    return near and hit.proper and bare


def _was_once(sentence: Sentence, clause: Clause, hit: LevelHit) -> bool:
    """Whether a clause says what its writer once was: "I worked as Clerk myself up to 2021"."""
    words = sentence.words
    ends = [cue.end for cue in sentence.cues if cue.kind == "when.was" and words[cue.start - 1].fold in WRITER]
    near = any(0 <= hit.start - end <= _ONCE and clause.start < end for end in ends)
    return near and not clause.kinds & _STILL_TO_COME


def is_in_as(sentence: Sentence, clause: Clause, hit: LevelHit | None = None) -> bool:
    """Whether a clause tells as what its writer is in, or a program takes them for, so far: "I get into the Ledger as
    Viewer", "the Ledger still treats me as a Viewer"; or as this level, if one is given."""
    ends = {cue.end: cue.start for cue in sentence.cues if cue.kind == "as_one" and clause.start < cue.start}
    before = min((start for end, start in ends.items() if hit is None or end == hit.start), default=clause.end)
    if before >= clause.end or not clause.kinds.isdisjoint(_TO_COME) or "?" in sentence.segment.text[-2:]:
        return False
    led = [cue for cue in sentence.cues if clause.start <= cue.start and cue.end <= before]
    told = {cue.kind for cue in led}
    mine = "comes_in" in told or ("being" in told and clause.kinds >= _ENTERED)
    return (mine and bool(sentence.mentions)) or _is_taken_for(sentence, led)


def _is_entered_as(sentence: Sentence, clause: Clause, hit: LevelHit) -> bool:
    """Whether words right before a level say as what its writer is in, whatever is wished behind: "aparezco como
    Viewer y tengo que mover …"."""
    ends = {cue.end for cue in sentence.cues if cue.kind == "as_one"}
    entered = [cue for cue in sentence.cues if cue.kind == "being" and cue.end == hit.start and cue.end in ends]
    first = min((cue.start for cue in entered), default=hit.start)
    wishes = any(cue.kind in _WISHES and clause.start <= cue.start < first for cue in sentence.cues)
    return hit.start - first > 1 and not wishes and "?" not in sentence.segment.text[-2:]


def _is_taken_for(sentence: Sentence, led: Sequence[Cue]) -> bool:
    """Whether a program does something with its writer."""
    mine = [cue.start for cue in led if cue.kind == "me"]
    start = sentence.clause_at(mine[0]).start if mine else 0
    return any(
        at in sentence.systems_at or not PROGRAM.isdisjoint(names_of(sentence.words[at].fold))
        for at in range(start, max(mine, default=start))
    )


def _is_all_one_has(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause only says as what one is in already, by the one before it: "I do get in, but only as Viewer"."""
    before = next((one for one in sentence.clauses if one.end == clause.start), clause)
    told = before.stance is not Stance.ASKED and before.kinds & _IN and not before.kinds & _TO_COME
    mine = "first_person" in before.kinds or not sentence.people
    bare = before is not clause and sentence.is_fragment(clause, 0) and "?" not in sentence.segment.text[-2:]
    return bool(told) and mine and "merely" in clause.kinds and bare


def _is_all_there_is(sentence: Sentence, clause: Clause, hit: LevelHit) -> bool:
    """Whether a clause says of what its writer is, or has, that it is only this: "I'm only Viewer", "what I have there
    today is only Viewer"."""
    mine = [cue for cue in sentence.cues if clause.start <= cue.start and cue.end <= hit.start]
    has = any(cue.kind in ("have", "being") for cue in mine) and "first_person" in clause.kinds
    merely = any(cue.kind == "merely" and cue.end == hit.start for cue in mine)
    return has and merely and clause.kinds.isdisjoint(_TO_COME | {"must"})


def _is_mine(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause tells which one its writer has: "my level in the Ledger is Viewer"."""
    first = sentence.words[clause.start : clause.start + 2]
    mine = len(first) > 1 and is_kind(first[0], "when.my") and is_kind(first[1], "access")
    return mine and clause.kinds.isdisjoint(_TO_COME)


def _is_labelled_as_had(sentence: Sentence, hit: LevelHit) -> bool:
    """Whether the words before a colon, right before a level, say that one has it: "today: Viewer", "bisher: Leser"."""
    words = sentence.words
    before = next((one for one in sentence.clauses if one.end == hit.start), None)
    if before is None or not _colon_before(sentence, hit.start):
        return _is_so_far(sentence, hit)
    label = HEADS.get(" ".join(word.fold for word in words[before.start : before.end]))
    return label in ("had", "so_far") and not sentence.segment.opens


def _is_so_far(sentence: Sentence, hit: LevelHit) -> bool:
    """Whether a clause is nothing but a level and the words before it that say until when: "up to now Viewer"."""
    clause = sentence.clause_at(hit.start)
    label = HEADS.get(" ".join(word.fold for word in sentence.words[clause.start : hit.start]))
    return label == "so_far" and clause.end == hit.end and "until_now" in clause.kinds


def _colon_before(sentence: Sentence, at: int) -> bool:
    words = sentence.words
    return at > 0 and ":" in sentence.segment.text[words[at - 1].end : words[at].start]


def is_headed_as_had(sentence: Sentence, at: int) -> bool:
    """Whether a sentence opens with words of what its writer has, and a colon before the word at this place: "what I
    have already: Viewer in the Ledger, Edit on the Drive"."""
    colon = next((one.start for one in sentence.clauses if _colon_before(sentence, one.start)), at + 1)
    heads = [one for one in sentence.clauses if one.end <= colon]
    had = any(one.kinds >= _MINE_HAD for one in heads)
    had = had and not any(is_in_group(word.fold, "concurs") for word in sentence.words[:colon])  # "I have agreed:"
    return colon <= at and had and all(one.kinds.isdisjoint(_STILL_TO_COME | {"must"}) for one in heads)


def _is_called(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause only says how what one had is called: "I had a login which is called Viewer"."""
    had = any(other.end == clause.start and other.kinds >= _MINE_HAD for other in sentence.clauses)
    return clause.aside and had and sentence.is_fragment(clause)


def _is_too_little(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause, or the one behind it, says that it is not enough: "I am Viewer, which isn't enough"."""
    return any("too_little" in one.kinds for one in sentence.clauses if one == clause or one.start == clause.end)


def _is_used(sentence: Sentence, clause: Clause, hit: LevelHit) -> bool:
    """Whether a clause says what its writer can do with a level of their own: "with my Read I can only look"."""
    mine = any(cue.kind == "my_own" and cue.end == hit.start for cue in sentence.cues)
    return mine and hit.proper and clause.kinds >= _I_CAN and clause.kinds.isdisjoint(_TO_COME)


def _is_settled(sentence: Sentence, hit: LevelHit) -> bool:
    """Whether the clause behind it only points to a level, as what its writer has or what stays: "I'm Clerk there, and
    that stays so", "Clerk in the Ledger, that I've had for years"."""
    clauses = [one for one in sentence.clauses if one.start >= sentence.clause_at(hit.start).end]
    behind = clauses[0] if clauses else None
    if behind is None or behind.stance is Stance.ASKED or behind.aside:
        return False
    somebody = {cue.start for cue in sentence.cues if cue.kind == "stands_for"} | sentence.people_at
    points = (somebody | sentence.named).isdisjoint(range(behind.start, behind.end)) and sentence.is_fragment(behind, 1)
    stays = "stay" in behind.kinds or behind.kinds >= _MINE_HAD
    return points and stays and behind.kinds.isdisjoint(_DENIED | {"other_one"})


def is_no_use(sentence: Sentence, hit: LevelHit) -> bool:
    """Whether a clause begins with a level and says that it does not do: "Read is no use here"."""
    clause = sentence.clause_at(hit.start)
    led = {at for cue in sentence.cues if cue.kind == "split" for at in range(cue.start, cue.end)} | sentence.joints
    opens = led >= set(range(clause.start, hit.start)) and hit.proper
    return opens and clause.stance is Stance.AGAINST and "not" in clause.kinds and not clause.kinds.isdisjoint(_DOES)


def _is_what_i_have(sentence: Sentence, clause: Clause, hit: LevelHit) -> bool:
    """Whether the words right behind a level and its system say that one has it: "Clerk im Lager habe ich"."""
    behind = (cue for cue in sentence.cues if cue.kind == "have" and hit.end <= cue.start < clause.end)
    words = sentence.words
    near = any(
        all(at in sentence.named or words[at].fold in FILLERS for at in range(hit.end, cue.start)) for cue in behind
    )
    return near and "first_person" in clause.kinds and clause.kinds.isdisjoint(_DENIED | _TO_COME)


def in_brackets(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause only explains the one before it: "I can only look at it (Display)"."""
    words = sentence.words
    return clause.start > 0 and "(" in sentence.segment.text[words[clause.start - 1].end : words[clause.start].start]
