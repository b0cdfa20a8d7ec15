"""Sentences without a verb that name what is wished for beside other things: "And the gate on my card, for I …"."""

from collections.abc import Sequence
from itertools import takewhile

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.language.words import ARTICLES, FILLERS, NUMBERS, ORDINALS
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.reading import Intent
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import Site
from mailbot.core.understanding.wishes.features import Whole
from mailbot.core.understanding.wishes.sureness import ASKS

_LED = 3  # words of what may stand before the name: "number three: …"
_ORDINAL = 3  # words from a number to "is": "the second wish of mine is"
_SMALL = (
    *("when.small", "when.next", "along", "of", "for", "to", "purpose", "and", "too", "polite", "me", "access", "from"),
    *("comes_to", "split", "still_on", "stand_in", "title"),
)
"""What the words beside a name may be in a sentence that is only that name."""
_PHRASES = frozenset(("at_it", "comes_to", "ditto", "plus", "split", "too"))
_NOT_YET = frozenset(("forbid", "grant", "limit"))
_ADDING = frozenset(("too", "at_it", "plus"))
_WHY = ("because", "split", "purpose")
_OTHERWISE = frozenset(("any_more", "being", "have", "keep", "needless", "not", "past", "question", "report", "stay"))
_MINE = frozenset(("first_person", "me"))
_STORY_ELSE = frozenset(("have", "keep", "past", "question", "report", "revoke", "stay", "strike"))
_AS_IS = frozenset(("keep", "needless", "stay", "thanks_for", "trouble"))
_WRITERS, _NO_LACK = frozenset(("first_person", "grant", "me")), frozenset(("needs", "when.my", "wish"))
_SO_FAR = frozenset(("merely", "until_now", "when.now", "when.present", "when.so_far", "using", "when.was"))
_GOES_ON = frozenset(("have", "keep", "needless", "past", "stay", "thanks_for", "extend", "revoke", "strike"))


def is_nominal(mail: Whole, site: Site, index: Index) -> bool:
    """Whether a sentence of a mail that wishes for other things begins with a system and its level, has no verb for
    them, and at most says why behind."""
    sentences, line = mail.sentences, mail.sentences[site.at]
    if site.sureness.action != "request" or line.segment.subject or line.segment.text.rstrip(" )\"'").endswith("?"):
        return False
    end = _ends(line, site.mention, index)
    if _only_waits(sentences, site.at) and _is_for_somebody(line, site.mention, index):
        return True
    if end and _opens_counting(line) and wishes(mail) and _is_counted(sentences, site.at, end):
        return True
    if wishes(mail) and _is_told_by_story(line, site.mention, end):
        return True
    if not end or not wishes(mail) or _is_under_what_one_has(sentences, site.at):
        return False
    clauses = [clause for clause in line.clauses if clause.start < end]
    behind = [clause for clause in line.clauses if clause.start >= end]
    told = frozenset(kind for clause in clauses for kind in clause.kinds)
    plain = all(clause.stance is not Stance.AGAINST for clause in clauses) and told.isdisjoint(_OTHERWISE | _SO_FAR)
    return plain and _is_light(line, clauses) and not _says_more(line, behind)


def _only_waits(sentences: Sequence[Sentence], at: int) -> bool:
    """Whether the next sentence forbids no more than to give it too early: "Do not give it to her before Monday"."""
    behind = sentences[at + 1 : at + 2]
    return any(not line.mentions and line.told >= _NOT_YET for line in behind)


def _is_for_somebody(line: Sentence, mention: Mention, index: Index) -> bool:
    """Whether a sentence says nothing but what is for whom: "Clerk in the Ledger for Tom"."""
    own = {level.name for system in mention.systems for level in index.levels[system]}
    level = any(hit.name in own for hit in line.hits)
    return level and bool(line.people) and line.unexplained <= line.people_at and line.told.isdisjoint(_OTHERWISE)


def _is_counted(sentences: Sequence[Sentence], at: int, end: int) -> bool:
    """Whether a sentence says what the next of several things is, of which one before was wished for: "The first is
    the Ledger, please. … The second is the badge, you'll wonder why I haven't got it"."""
    line = sentences[at]
    opening = _opens_counting(line)
    counted = [place for place in range(at) if _begins_with_number(sentences[place])]
    if not any(sentences[place].asked or sentences[place + 1].asked for place in counted):
        return False
    names = [clause for clause in line.clauses if clause.start < end]
    behind = [clause.kinds for clause in line.clauses if clause.start >= end]
    near = [
        *behind,
        *(one.told for one in sentences[at + 1 : at + 2] if "closing" not in one.told and len(one.words) > 1),
    ]
    had = any(kinds & _AS_IS or ("have" in kinds and not _is_missed(kinds)) for kinds in near)
    missed = bool(line.hits) or not near or any(map(_is_missed, near))
    return missed and not had and _is_light(line, names, opening)


def _is_missed(kinds: frozenset[str]) -> bool:
    denied = "not" in kinds and kinds.isdisjoint(_NO_LACK)
    return "lack" in kinds or (denied and bool(kinds & _WRITERS))


def _begins_with_number(line: Sentence) -> bool:
    start = _number_at(line)
    last = any(cue.kind == "last_one" and cue.start == start for cue in line.cues)
    return not line.segment.subject and (last or line.words[start].fold in ORDINALS)


def _number_at(line: Sentence) -> int:
    return next((at for at, word in enumerate(line.words) if not _leads_to_number(word)), 0)


def _opens_counting(line: Sentence) -> int:
    """How many words a sentence opens with that count: "and the second one is"; 0 where it does not."""
    if not _begins_with_number(line):
        return 0
    start = _number_at(line)
    behind = range(start + 1, min(start + 1 + _ORDINAL, len(line.words)))
    return next(
        (at + 1 for at in behind if is_kind(line.words[at], "has") and not is_kind(line.words[at], "having")), 0
    )


def _leads_to_number(word: Token) -> bool:
    return word.fold in ARTICLES or any(is_kind(word, kind) for kind in ("and", "when.my", "greeting"))


def _is_told_by_story(line: Sentence, mention: Mention, end: int) -> bool:
    """Whether a sentence tells of its writer and comes to a system with its level behind a colon: "from May the tills
    are mine: Clerk in the Ledger"."""
    start = line.clause_at(mention.start).start
    before = [clause for clause in line.clauses if clause.end <= start]
    colon = start > 0 and ":" in line.segment.text[line.words[start - 1].end : line.words[start].start]
    if not colon or not end or not line.hits:
        return False
    told = frozenset(kind for clause in before for kind in clause.kinds)
    names = [clause for clause in line.clauses if start <= clause.start < end]
    behind = [clause for clause in line.clauses if clause.start >= end]
    mine = bool(told & _MINE) and told.isdisjoint(_STORY_ELSE) and line.named.isdisjoint(range(start))
    return mine and _is_light(line, names) and not _says_more(line, behind)


def _says_more(line: Sentence, behind: Sequence[Clause]) -> bool:
    """Whether what follows, but for a reason, says that it is had, stays or shall not be."""
    before_why = takewhile(lambda clause: not _says_why(line, clause), behind)
    return any(clause.stance is Stance.AGAINST or clause.kinds & _GOES_ON for clause in before_why)


def _says_why(line: Sentence, clause: Clause) -> bool:
    return clause.aside or any(is_kind(line.words[clause.start], kind) for kind in _WHY)


def _ends(line: Sentence, mention: Mention, index: Index) -> int:
    """Where the clauses end that name a system and the level that it takes; 0 where none is named that does."""
    levels = [level for system in mention.systems for level in index.levels[system]]
    own = {level.name for level in levels}
    hits = [hit for hit in line.hits if hit.name in own and (hit.proper or _opens_counting(line))]
    near = min(hits, key=lambda hit: (abs(hit.start - mention.end), hit.start), default=None)
    if near is None and len(levels) > 1:
        return 0
    last = max(mention.end, near.end if near else 0)
    return line.clause_at(last - 1).end


def _is_light(line: Sentence, clauses: Sequence[Clause], opening: int = 0) -> bool:
    """Whether clauses say nothing but what they name, with small words, behind those that open the sentence."""
    levels = {at for hit in line.hits for at in range(hit.start, hit.end)}
    named = line.systems_at | levels
    access = any("access" in clause.kinds for clause in clauses)
    spoken = {at for cue in line.cues if cue.kind in _PHRASES for at in range(cue.start, cue.end)}
    for clause in clauses:
        words = range(max(clause.start, opening), clause.end)
        if named.isdisjoint(words) and len(words) <= _LED and all(_leads(line, at) for at in words):
            continue
        for at in words:
            word = line.words[at]
            if is_kind(word, "when.my"):
                light = access and at + 1 not in named  # "on my badge", not "my Viewer"
            else:
                light = word.fold in ARTICLES or at in spoken or any(is_kind(word, kind) for kind in _SMALL)
                light |= at + 1 in levels and word.fold in FILLERS  # "as Clerk"
            if at not in named and not light:
                return False
    return True


def _leads(line: Sentence, at: int) -> bool:
    word = line.words[at]
    return word.fold in ORDINALS or word.fold in NUMBERS or word.fold.isdigit() or at not in line.unexplained


def wishes(mail: Whole) -> bool:
    """Whether a mail asks for something, in words or by what it sounds like, and takes nothing away."""
    asked = {clause.action for line in mail.sentences for clause in line.asked}
    return asked == {"request"} or (not asked and mail.sounds.shares[Intent.REQUEST] >= ASKS)


def _is_under_what_one_has(sentences: Sequence[Sentence], at: int) -> bool:
    """Whether the sentence before says that something is had, or was: "These I have already. Viewer in the Ledger"."""
    before = sentences[at - 1] if at else None
    return before is not None and not before.asked and not before.told.isdisjoint(("have", "thanks_for"))


def goes_on_from_subject(mail: Whole, site: Site, index: Index) -> bool:
    """Whether a subject is nothing but a system with its level, and the text below only goes on: "and VPN"."""
    line = mail.sentences[site.at]
    end = _ends(line, site.mention, index) if line.segment.subject else 0
    clauses = [clause for clause in line.clauses if clause.start < end]
    bare = bool(clauses) and end == len(line.words) and _is_light(line, clauses) and line.told.isdisjoint(_OTHERWISE)
    below = next((one for one in mail.sentences if not (one.segment.subject or "greeting" in one.told)), None)
    return bare and below is not None and any(at in below.joints or _adds(below, at) for at in (0, 1))


def _adds(line: Sentence, at: int) -> bool:
    return any(cue.kind in _ADDING and cue.start == at for cue in line.cues)
