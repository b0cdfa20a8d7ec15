"""What is spoken of and shall not be given: another's wish, "a caller wants to be made Admin. Don't do it", or what is
only announced, imagined, declined, a joke or taken back."""

from collections.abc import Sequence
from dataclasses import replace

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import Cue, is_kind
from mailbot.core.understanding.language.words import LIGHT
from mailbot.core.understanding.naming.index import meaning
from mailbot.core.understanding.purpose.corrected import takes_back
from mailbot.core.understanding.purpose.declined import ruled_out
from mailbot.core.understanding.said.sentences import Sentence

_WISHES = frozenset(("wish", "needs", "grant"))
_LIMITS = frozenset(("limit", "condition"))
_NOT_NOW = frozenset(("unmeant", "planned"))
_NO_CONDITION = frozenset(("contrast", "merely"))
_SUPPOSING = frozenset(("aside", "shall"))
_OVER = frozenset(("any_more", "revoke"))
_ENDS = frozenset(("strike", "remove", "taken_off", "revoke"))
_SPARED, _REMOVING = frozenset(("keep", "not")), frozenset(("revoke", "strike", "remove", "take"))
_LOOKS = frozenset(("idle", "tell", "knows"))
_GIVES = frozenset(("first_person", "me", "grant", "needs", "when.my", "my_team", "unnamed", "newcomer"))
_NOTHING_THERE = frozenset(("idiom", "nothing"))
_BY_NOW = frozenset(("when.now", "second_thought"))
_NEAR = 2  # words from what is forbidden to what limits that
_ROW = 8  # words of a line of a list without bullets
_BACK = 3  # sentences before the one that forbids


def allowed(lines: Sequence[Sentence]) -> list[Sentence]:
    """The sentences without those that forbid, and without what another's wish they forbid; nor what is not meant."""
    found, left = list(lines), set(range(len(lines)))
    helps = any("help" in line.told for line in lines)
    for at, line in enumerate(lines):
        meant = _unmeant(found, at)
        if meant is not None and (instead := _instead(found[meant], lines[at + 1 :])):
            found[meant] = instead
        elif meant is not None:
            heads = (place for place, head in enumerate(lines) if head.segment.subject)
            left -= {meant, *heads, *([at] if takes_back(line) else ())}
        if _wants_to_be_told(line) or _is_for_later(line) or _asks_what_is_shown(lines, at):
            left.discard(at)
        if (helps and "example" in line.told and _asks(line)) or _leaves_it_at_that(line):
            left.discard(at)
        if _forbids(line) and not line.mentions and not any(hit.proper for hit in line.hits):
            told = next((place for place in range(at - 1, max(at - _BACK, 0) - 1, -1) if _names(lines[place])), None)
            if told is not None and (_is_told_on(lines, told) or not _of_the_writer(lines[told])):
                left -= {at, told, *_listed_with(lines, told)}
    return _without_spared([found[at] for at in sorted(left)])


def _is_told_on(lines: Sequence[Sentence], at: int) -> bool:
    """Whether words before a colon, here or right above, say who wrote it: "Tom wrote to me: please give me Viewer"."""
    heads = [line for line in lines[max(at - 1, 0) : at] if line.segment.opens]
    wrote = any("wrote" in clause.kinds for clause in lines[at].clauses[:-1])
    return wrote or any("wrote" in head.told for head in heads)


def _listed_with(lines: Sequence[Sentence], at: int) -> range:
    """The lines right above one of a list that name something, too."""
    first = at
    while first > 0 and _is_listed(lines[first]) and _is_listed(lines[first - 1]):
        first -= 1
    return range(first, at)


def _is_listed(line: Sentence) -> bool:
    bare = line.segment.item or (len(line.words) <= _ROW and line.is_bare and not line.segment.subject)
    return bare and _names(line) and not _of_the_writer(line)


def _without_spared(lines: Sequence[Sentence]) -> list[Sentence]:
    """The sentences without what somebody has and, beside what they ask for, forbids to take away: "I keep Viewer in
    the Ledger as well, please do not remove it"."""
    found = list(lines)
    for at, line in enumerate(lines):
        orders = [clause for clause in line.clauses if clause.kinds >= _SPARED and clause.kinds & _REMOVING]
        for order in (one for one in orders if one.stance is Stance.AGAINST):
            place, kept = _kept_by(lines, at, order)
            others = [one for one in lines[place].asked if one is not kept] if kept else []
            if kept and others:
                found[place] = ruled_out(found[place], [kept], more=False)
            elif kept and any(one.asked and _names(one) for one in found if one not in (lines[place], line)):
                found = [one for one in found if one not in (lines[place], line)]
    return found


def _kept_by(lines: Sequence[Sentence], at: int, order: Clause) -> tuple[int, Clause | None]:
    """What an order not to take something away, which has no object of its own, points to before it, by its place."""
    if not (lines[at].named | lines[at].unexplained).isdisjoint(range(order.start, order.end)):
        return at, None
    before = [one for one in lines[at].clauses if one.start < order.start]
    named = [one for one in before if not lines[at].named.isdisjoint(range(one.start, one.end))]
    if named or not at:
        return at, named[-1] if named else None
    last = lines[at - 1].clauses[-1]
    stays = "stay" in last.kinds and not lines[at - 1].named.isdisjoint(range(last.start, last.end))
    return at - 1, last if stays else None


def _leaves_it_at_that(line: Sentence) -> bool:
    """Whether a sentence ends by saying that nothing is to be done there: "my VPN runs on, so nothing to do there"."""
    last, first = line.clauses[-1], min(line.named, default=len(line.words))
    there = last.kinds >= _NOTHING_THERE and "first_person" not in last.kinds  # "I have nothing to do in that one"
    return first < last.start and there and line.named.isdisjoint(range(last.start, last.end))


def _asks(line: Sentence) -> bool:
    return line.segment.text.rstrip(" )\"'").endswith("?")


def _wants_to_be_told(line: Sentence) -> bool:
    """Whether a sentence only asks to be told once somebody needs something no longer: "should Priya no longer need the
    VPN, let me know"."""
    last = line.clauses[-1]
    told = "tell" in last.kinds and last.stance is not Stance.ASKED and last.kinds.isdisjoint(_ENDS)
    if not told or last.start == 0 or line.told.isdisjoint(_OVER) or "strike" in line.told:
        return False
    return any(cue.kind in _SUPPOSING and cue.start == 0 for cue in line.cues)


def _asks_what_is_shown(lines: Sequence[Sentence], at: int) -> bool:
    """Whether a sentence only asks if a system shows something to whoever uses it: "can one see in the Ledger who
    booked that?"; not where its writer wishes to see it, here or in another sentence that names nothing."""
    line, words = lines[at], lines[at].words
    if not line.segment.text.rstrip(" )\"'").endswith("?") or not line.mentions or line.people or _wishes(lines, at):
        return False
    named = line.mentions[0].end
    what = (
        place
        for place in range(named, len(words))
        if is_kind(words[place], "inquire") and not is_kind(words[place], "has")
    )
    end = next(what, 0)
    before = {cue.kind for cue in line.cues if cue.start < end}
    looks = bool(before & _LOOKS) or any(meaning(word) == "read" for word in words[:end])
    return looks and before.isdisjoint(_GIVES) and not any(hit.proper and hit.start < end for hit in line.hits)


def _wishes(lines: Sequence[Sentence], at: int) -> bool:
    return any(other.asked and not other.mentions for place, other in enumerate(lines) if place != at)


def _is_for_later(line: Sentence) -> bool:
    """Whether its writer says that they will write once they want what they name: "as soon as I need it I'll write"."""
    behind = [cue.start for cue in line.cues if cue.kind == "will_write"]
    named = [*(one.start for one in line.mentions), *(hit.start for hit in line.hits)]
    if not behind or not named or not min(named) < behind[-1] or any(one.start >= behind[-1] for one in line.asked):
        return False
    return any(cue.kind == "limit" and cue.start < min(named) for cue in line.cues)


def _unmeant(lines: Sequence[Sentence], at: int) -> int | None:
    """The place of what a sentence only imagines, or says not to mean: in itself, or in the nearest one before it."""
    line = lines[at]
    if "supposes" in line.told and "lack" not in line.told:  # "imagine: I still have no VPN" is no supposition
        near = (place for place in range(at, min(at + 2, len(lines))) if _names(lines[place]))
        return next((place for place in near if place == at or "polite" not in lines[place].kinds), None)
    before = range(at - 1, max(at - _BACK, 0) - 1, -1)
    if takes_back(line) and not any(map(_names, lines[at + 1 :])):
        return next((place for place in before if _names(lines[place])), None)
    if line.told.isdisjoint(_NOT_NOW):
        return None
    turns = {cue.start for cue in line.cues if cue.kind == "contrast"}  # not "but not now, but from April"
    said = [
        cue
        for cue in line.cues
        if (cue.kind == "unmeant" and cue.end not in turns and not _is_of_its_own(line, cue))
        or (cue.kind == "planned" and _comes_later(line, cue))
    ]
    if not said:
        return None
    starts = [cue.start for cue in said]
    own = {at for cue in said for at in range(cue.start, cue.end)}  # "he will write himself" names no level
    named = [*(one.start for one in line.mentions), *(hit.start for hit in line.hits if hit.start not in own)]
    if named and (min(named) < max(starts) or not any(clause.start > max(starts) for clause in line.asked)):
        return at
    if named or (line.clauses[0].aside and "limit" in line.clauses[0].kinds):  # "if it fails I'll write again"
        return None
    told = next((place for place in before if _names(lines[place])), None)
    return None if told is not None and line.people and _of_the_writer(lines[told]) else told


def _instead(line: Sentence, behind: Sequence[Sentence]) -> Sentence | None:
    """What is not meant as what sentences behind it, which name no system, ask for all the same: "I declined Editor in
    the Ledger. Could I have it after all?" asks for just that, "… Viewer for me, please" for another level there."""
    asking = [clause for one in behind for clause in one.asked if clause.action == "request"]
    if not line.mentions or any(one.mentions for one in behind):
        return None
    if asking and any(hit.proper for one in behind for hit in one.hits):
        return ruled_out(line, line.clauses, more=True)
    by_now = any(clause.kinds & _BY_NOW and clause.kinds & _GIVES for clause in asking)
    plain = tuple(replace(one, stance=Stance.PLAIN, kinds=frozenset()) for one in line.clauses)
    return replace(line, clauses=plain) if by_now and not any(map(_names, behind)) else None


def _is_of_its_own(line: Sentence, cue: Cue) -> bool:
    """Whether what is not meant is only what its sentence tells before it, and that names nothing: "Tom offered to
    print them, which I declined"."""
    clause = line.clause_at(cue.start)
    return not _names(line) and clause.aside and clause.start > 0


def _comes_later(line: Sentence, cue: Cue) -> bool:
    """Whether somebody says that they are going to ask once something has come: "once it starts I will ask for …"."""
    turns = {other.start for other in line.cues if other.kind in _NO_CONDITION}  # "but I will ask for …"
    once = (other for other in line.cues if other.kind == "limit" and other.start not in turns)
    return any(not cue.start <= other.start < cue.end for other in once)


def _forbids(line: Sentence) -> bool:
    """Whether a sentence forbids outright: "don't do it before Monday", or "without her consent", only says when."""
    ends = [cue.end for cue in line.cues if cue.kind == "forbid"]
    limits = [cue.start for cue in line.cues if cue.kind in _LIMITS]
    return any(not any(0 <= start - end <= _NEAR for start in limits) for end in ends)


def _names(line: Sentence) -> bool:
    return bool(line.mentions or line.hits)


def _of_the_writer(line: Sentence) -> bool:
    """Whether its writer wishes it, or orders it for another: "I need …", "please give Tom …"."""
    wish = next((cue for cue in line.cues if cue.kind in _WISHES), None)
    if wish is None or "polite" in line.kinds:
        return wish is not None
    first = next((at for at in range(wish.start - 1, -1, -1) if line.words[at].fold not in LIGHT), -1)
    return any(cue.kind == "first_person" and first < cue.end <= wish.end for cue in line.cues)
