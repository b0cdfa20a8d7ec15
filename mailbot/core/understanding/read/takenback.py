"""Whether what a mail takes back or ends is a request, rather than access."""

from collections.abc import Sequence
from itertools import pairwise

from mailbot.core.understanding.language.clauses import Stance
from mailbot.core.understanding.language.cues import Cue, is_kind
from mailbot.core.understanding.language.tokens import ID, Token
from mailbot.core.understanding.language.words import ARTICLES, FILLERS, kinds_of
from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.purpose.openings import phrase_at
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import Draft, Found

_WISHING = frozenset(("polite", "wish", "you_may", "let", "rather"))
_POINTING = frozenset(("when.it", "both", "they"))
_BESIDE_ID = ("polite", "petition", "when.my", "both")
_ID_WORDS = 3
_OPENS = frozenset(("settles", "greeting", "polite", "and", "title"))  # what may open a sentence before an id
_OF_A_REQUEST = frozenset(("my_request", "petition"))
_WISHED = frozenset(("wish", "needs", "grant"))
_ORDERS = frozenset(("strike", "take", "away", "polite", "grant"))


def takes_a_request_back(lines: Sequence[Sentence]) -> bool:
    """Whether a clause, though no phrase alone, takes one's request back: "you can strike my request for Viewer"."""
    body = [line for line in lines if not line.segment.subject]
    return any("withdraw" in clause.kinds for line in body for clause in line.clauses)


def drops_an_id(lines: Sequence[Sentence]) -> bool:
    """Whether words wish that a request be dropped which they name by its id, or which the sentence before them does:
    "REQ-2026-00012 makes no sense any more. Could you close it?"; not "stop the reminders for REQ-2026-00012"."""
    before = [None, *lines][: len(lines)]
    return any(
        _drops(line, pointing=last is not None and not last.mentions and any(map(_is_id, last.words)))
        for last, line in zip(before, lines, strict=True)
        if all(line.clause_at(one.start).stance is Stance.PLAIN for one in line.mentions)
        if not line.told.isdisjoint(_WISHING) and not is_kind(line.words[0], "inquire")
    )


def _drops(line: Sentence, *, pointing: bool) -> bool:
    words = line.words
    for start in range(len(words)):
        end = start + phrase_at("drops", words, start)
        denied = start > 0 and is_kind(words[start - 1], "not")
        if end == start or denied:
            continue
        right = next((word for word in words[end:] if not _is_light(word)), None)
        clause = line.clause_at(start)
        alone = all(_is_light(word) for word in words[end : max(end, clause.end)])
        before = reversed(words[min(clause.start, start) : start])
        left = next((word for word in before if not _is_light(word)), None) if alone else None
        points = any(cue.kind in _POINTING and (cue.end == start or end <= cue.start <= end + 1) for cue in line.cues)
        if (pointing and points) or any(word is not None and _is_id(word) for word in (left, right)):
            return True
    return False


def _is_id(word: Token) -> bool:
    return word.fold == ID


def _is_light(word: Token) -> bool:
    """Whether a word may stand between an id and what is to be done with it."""
    number = word.fold.isdigit()
    return number or word.fold in FILLERS or any(is_kind(word, kind) for kind in _BESIDE_ID)


def _is_over(line: Sentence) -> bool:
    """Whether a sentence says of the request that it names, and of no access, that it is over: "REQ-2026-00012 you can
    delete, Tom does it"."""
    access = bool(line.mentions) or not line.told.isdisjoint(("access", "speaks"))
    told = not access and not line.segment.text.rstrip().endswith("?")
    return told and any(cue.kind == "req_is_over" and _is_of_the_request(line, cue) for cue in line.cues)


def _is_of_the_request(line: Sentence, over: Cue) -> bool:
    """Whether words that something is over are said of the request named beside them, and of nothing else: not "if
    REQ-2026-00012 is obsolete", nor "REQ-2026-00012: the attachment is obsolete"."""
    words = line.words
    ids = [at for at, word in enumerate(words) if word.fold == ID]
    at = max((one for one in ids if one < over.start), default=min(ids, default=len(words)))
    (first, end), (next_, last) = sorted(((at, at + _ID_WORDS), (over.start, over.end)))
    if last > len(words):
        return False
    head, tail = words[line.clause_at(first).start : first], words[last : line.clause_at(last - 1).end]
    if len(head) > 1 and is_kind(head[-2], "title"):  # "my request REQ-2026-00012"
        head = head[:-1]
    opens = all(word.fold in (ID, *ARTICLES) or word.fold.isdigit() or kinds_of(word.fold) & _OPENS for word in head)
    light = (word.fold in FILLERS or is_kind(word, "settles") for word in (*words[end:next_], *tail))
    return opens and all(light) and not any(is_kind(word, "not") for word in (*words[end:next_], *tail))


def is_only_why(lines: Sequence[Sentence], found: Found) -> bool:
    """Whether what ends is named nowhere but in a request that is taken back: "the VPN request can be closed, no longer
    needed"."""
    revoked = {(draft.action, draft.systems) for draft in found.drafts} == {("revoke", ())}
    return revoked and not found.unknown and takes_a_request_back(lines)


def is_for_a_request(lines: Sequence[Sentence], draft: Draft) -> bool:
    """Whether what shall end is one's request for what is named: "my request for Viewer in the Ledger makes no sense
    any more, cancel it"."""
    line = lines[draft.at]
    first = min((hit.start for hit in line.hits), default=draft.start)
    ends = [cue.end for cue in line.cues if cue.kind == "my_request" and cue.end <= min(first, draft.start)]
    between = line.words[max(ends, default=0) : min(first, draft.start)]
    return draft.action == "revoke" and bool(ends) and all(word.fold in FILLERS for word in between)


def is_of_requests(lines: Sequence[Sentence], found: Found) -> bool:
    """Whether a mail that takes a request back, and wishes for nothing, names what it does only to tell which: "I sent
    you a request for Viewer in the Ledger. Please drop that one"."""
    wishes = [clause for line in lines for clause in line.asked if clause.action == "request"]
    if found.unknown or any(clause.kinds & _WISHED for clause in wishes) or not takes_a_request_back(lines):
        return False
    told = {name for line in lines for one in line.mentions if _tells_a_request(line, one) for name in one.systems}
    return all(draft.systems and told.issuperset(draft.systems) for draft in found.drafts)


def _tells_a_request(line: Sentence, mention: Mention) -> bool:
    """Whether a sentence speaks of a request, or gives its id, before what it names."""
    asked_for = any(cue.kind in _OF_A_REQUEST and cue.start < mention.start for cue in line.cues)
    return asked_for or any(map(_is_id, line.words[: mention.start]))


def takes_back(lines: Sequence[Sentence], found: Found) -> bool:
    """Whether the one thing a mail wants taken away is a request that it names: "please remove REQ-2026-00012"; access
    that is named beside its id is another matter."""
    if drops_an_id(lines) and not found.unknown and not any(draft.asked and draft.systems for draft in found.drafts):
        return True
    over = any(map(_is_over, lines))
    if over and {draft.systems for draft in found.drafts} <= {()} and not found.unknown:
        return True
    beside = any(cue.kind == "req_is_over" and _is_of_the_request(line, cue) for line in lines for cue in line.cues)
    if (beside or _drops_its_id(lines)) and _is_only_needless(lines, found):
        return True
    ends = [(line, clause) for line in lines for clause in line.clauses if "withdraw" in clause.kinds]
    clauses = [*ends, *((line, clause) for line in lines for clause in line.asked)]
    named = any(word.fold == ID for line, clause in clauses for word in line.words[clause.start : clause.end])
    named = named or _points_to_ids(lines)
    more = any("access" in clause.kinds for _, clause in clauses)
    revoked = {draft.action for draft in found.drafts} == {"revoke"}
    return named and not more and revoked and not found.unknown


def _is_only_needless(lines: Sequence[Sentence], found: Found) -> bool:
    """Whether nothing that a mail names is ordered to be taken away, but only said not to be needed: "you can drop
    REQ-2026-00012, I have no use for the Archive"."""
    orders = [
        clause
        for line in lines
        for clause in line.asked
        if not any(cue.kind == "req_is_over" and clause.start <= cue.start < clause.end for cue in line.cues)
    ]
    ordered = any(
        clause.kinds & _ORDERS or (clause.action != "request" and "not" not in clause.kinds) for clause in orders
    )
    needless = all("not" in lines[draft.at].clause_at(draft.start).kinds for draft in found.drafts)
    revoked = {draft.action for draft in found.drafts} == {"revoke"}
    return needless and revoked and not ordered and not found.unknown


def _drops_its_id(lines: Sequence[Sentence]) -> bool:
    """Whether a clause takes a request back and names it."""
    return any(
        "withdraw" in clause.kinds and any(word.fold == ID for word in line.words[clause.start : clause.end])
        for line in lines
        for clause in line.clauses
    )


def _points_to_ids(lines: Sequence[Sentence]) -> bool:
    """Whether what is to be taken away is only pointed to, and the sentence before names a request: "REQ-2026-00012 is
    no longer necessary. Please strike it"."""
    return any(
        any(word.fold == ID for word in before.words) and "access" not in before.told
        for before, line in pairwise(lines)
        if not before.mentions and not line.mentions and not line.hits
        if any(clause.action == "revoke" for clause in line.asked)
    )
