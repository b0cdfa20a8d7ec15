"""What shall stay as it is, is not needed, or is taken back."""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses import Action, Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.words import ARTICLES, HEADS
from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.passing.telling import is_only_told_besides

_LEFT_ALONE = frozenset(("keep", "needless", "stay", "stays_on", "when.unneeded"))
_HAD = frozenset(("hold", "stay"))
_DO_NOT_TAKE = frozenset(("not", "polite", "take"))
_RIGHTS_STAY = frozenset(("access", "polite"))
_AS_NOW = frozenset(("keep", "nothing"))
_DENIED = frozenset(("nothing", "not", "stay"))
_TAKES_BACK = frozenset(("withdraw", "first_person"))
_SAYS = frozenset(("first_person", "polite", "grant"))
_ALL_HAVE = frozenset(("anybody", "having"))
_MISSED = frozenset(("lack", "merely", "too", "trouble", "wish"))

_GONE, _NOT_GONE = frozenset(("lapsed", "taken_off", "remove")), frozenset(("not", "shall", "must", "needs", "too"))
_HEADED_AS_HAD, _CELL = ("had", "so_far"), frozenset("|\t")


def is_left(sentences: Sequence[Sentence], at: int, mention: Mention) -> bool:
    """Whether a name tells what shall stay as it is, is not needed, or is taken back."""
    line = sentences[at]
    return (
        _is_spared(line.clause_at(mention.start))
        or is_to_stay(sentences, line, mention)
        or _is_settled(sentences, at)
        or is_only_told_besides(sentences, at, mention)
        or _is_entered_as_needless(line, mention)
        or _is_taken_back(line, mention)
    )


def _is_taken_back(line: Sentence, mention: Mention) -> bool:
    """Whether a clause only says what the one before it takes back: "ignore what I asked for, Viewer in the Ledger"."""
    clause = line.clause_at(mention.start)
    before = next((one for one in line.clauses if one.end == clause.start), clause)
    withdrawn = before is not clause and before.kinds >= _TAKES_BACK and "revoke" not in before.kinds
    return withdrawn and clause.stance is Stance.PLAIN and line.is_fragment(clause, 0)


def _is_entered_as_needless(line: Sentence, mention: Mention) -> bool:
    """Whether an entry says of a system only that it is not needed, or stays: "The Ledger: not needed"."""
    first = line.clause_at(mention.start)
    behind = [clause for clause in line.clauses if clause.start >= first.end]
    bare = line.named.issuperset(at for at in range(first.end) if line.words[at].fold not in ARTICLES)
    noted = bool(behind) and line.named.isdisjoint(range(behind[0].start, len(line.words)))
    denied = all(one.stance is Stance.AGAINST or "no" in one.kinds for one in behind)
    left = not line.hits and denied and bool(line.told & _LEFT_ALONE)
    return bare and noted and (left or "withdraw" in behind[-1].kinds)


def _is_spared(clause: Clause) -> bool:
    """Whether a clause only asks not to take away what it names: "please don't take Edit away from people"."""
    return clause.stance is Stance.AGAINST and clause.kinds >= _DO_NOT_TAKE and "revoke" not in clause.kinds


def is_to_stay(sentences: Sequence[Sentence], line: Sentence, mention: Mention) -> bool:
    """Whether a mail that wants no rights changed says who has it, and needs it: "please change nothing about the
    rights. Tom, myself and the agency have Edit there, and all of us need it"."""
    clause = line.clause_at(mention.start)
    held = "hold" in clause.kinds and clause.kinds.isdisjoint(_MISSED - {"wish"} if "we" in clause.kinds else _MISSED)
    if not held or not any(map(_leaves_rights, sentences)):
        return False
    more = "too" in line.told or len({hit.name for one in sentences for hit in one.hits if hit.proper}) > 1
    others = any(not line.people_at.isdisjoint(range(one.start, one.end)) for one in line.asked if one is not clause)
    return not more and not others


def _leaves_rights(line: Sentence) -> bool:
    """Whether a sentence orders that rights be left as they are."""
    against = (clause for clause in line.clauses if clause.stance is Stance.AGAINST)
    ends = any(clause.action == "revoke" for clause in line.asked)
    stays = line.told >= _RIGHTS_STAY and not line.told.isdisjoint(_DENIED) and not ends
    return stays and any(clause.kinds & _AS_NOW for clause in against)


def _is_settled(sentences: Sequence[Sentence], at: int) -> bool:
    """Whether a mail that asks for nothing only says that nobody need trouble about something, here or right before:
    "no worries about the login any more, Tom leaves his open in the Ledger"."""
    near = sentences[max(at - 1, 0) : at + 1]
    settled = any("settled" in line.told for line in near) and not sentences[at].hits
    return settled and not any(line.asked for line in sentences)


def stays(line: Sentence, mention: Mention, action: Action = "request") -> bool:
    """Whether a line of a list says of a system that it is had already, and stays; what is had may still go."""
    if action == "revoke":
        return _is_gone_already(line, mention)
    listed = line.segment.item and not line.asked and line.told >= _HAD
    return listed or (action == "request" and (_is_noted_as_had(line, mention) or _ends_as_had(line)))


def _is_gone_already(line: Sentence, mention: Mention) -> bool:
    """Whether it is only told what was taken away by now, where something else shall be: "the VPN is gone already"."""
    clause = line.clause_at(mention.start)
    told = [cue.start for cue in line.cues if cue.kind == "was" and clause.start <= cue.start < clause.end]
    over = any(not is_kind(line.words[at], "having") for at in told)  # "was", "already"; not "has"
    gone = bool(clause.kinds & _GONE) and clause.kinds.isdisjoint(_NOT_GONE)
    return over and gone and clause.stance is Stance.PLAIN


def _is_noted_as_had(line: Sentence, mention: Mention) -> bool:
    """Whether nothing but a note stands behind a system, with its level, that it is had: "Ledger: Viewer (have it)"."""
    notes = [
        one for one in line.clauses if one.start > mention.start and line.named.isdisjoint(range(one.start, one.end))
    ]
    before = range(notes[0].start) if len(notes) == 1 and notes[0].end == len(line.words) else ()
    bare = (
        bool(before)
        and (line.unexplained - line.people_at).isdisjoint(before)
        and line.clause_at(0).kinds.isdisjoint(_MISSED | _SAYS)
    )
    return bare and _says_had(line, notes[0])


def _ends_as_had(line: Sentence) -> bool:
    """Whether the last cell of a row says that what stands before it is had: "Ledger    Viewer    have it"."""
    behind = line.words[max(line.named | line.systems_at, default=-1) + 1 :]
    if not behind or behind[0] is line.words[0]:
        return False
    gap = line.segment.text[line.words[-len(behind) - 1].end : behind[0].start]
    cell = gap.endswith("  ") or not _CELL.isdisjoint(gap)
    return cell and HEADS.get(" ".join(word.fold for word in behind)) in _HEADED_AS_HAD


def _says_had(line: Sentence, note: Clause) -> bool:
    thanks = {at for cue in line.cues if cue.kind == "closing" for at in range(cue.start, cue.end)}
    words = " ".join(line.words[at].fold for at in range(note.start, note.end) if at not in thanks)
    has = "have" in note.kinds or note.kinds >= _ALL_HAVE
    had = has and note.stance is Stance.AGAINST and note.kinds.isdisjoint(_MISSED)
    asks = line.segment.text.rstrip().endswith("?")
    return had or (HEADS.get(words) in _HEADED_AS_HAD and not asks)
