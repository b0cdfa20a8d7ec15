"""Sentences without a verb that name what is wished for beside other wishes: "And the yard gate on my card, because …"."""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.words import ARTICLES, NUMBERS, ORDINALS
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.reading import Intent
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import Site
from mailbot.core.understanding.wishes.evidence import Whole
from mailbot.core.understanding.wishes.sureness import ASKS

_LED = 3  # words of what may stand before the name: "number three: …"
_SMALL = (
    ("when.small", "when.next", "along", "of", "for", "to", "purpose", "and", "too", "polite", "me", "access", "from")
) + ("comes_to", "split", "still_on", "stand_in", "title")
"""What the words beside a name may be in a sentence that is only that name."""
_OTHERWISE = frozenset(("any_more", "being", "have", "keep", "needless", "not", "past", "question", "report", "stay"))
_SO_FAR = frozenset(("merely", "until_now", "when.now", "when.present", "when.so_far", "using", "when.was"))
_GOES_ON = frozenset(("have", "keep", "needless", "past", "stay", "thanks_for", "extend", "revoke", "strike"))


def is_nominal(mail: Whole, site: Site, index: Index) -> bool:
    """Whether a sentence of a mail that wishes for other things begins with a system and its level, has no verb for
    them, and at most says why behind."""
    sentences, line = mail.sentences, mail.sentences[site.at]
    if site.sureness.action != "request" or line.segment.subject or line.segment.text.rstrip(" )\"'").endswith("?"):
        return False
    end = _ends(line, site.mention, index)
    if not end or not _wishes(mail) or _is_under_what_one_has(sentences, site.at):
        return False
    clauses = [clause for clause in line.clauses if clause.start < end]
    behind = next((clause for clause in line.clauses if clause.start >= end), None)
    told = frozenset(kind for clause in clauses for kind in clause.kinds)
    plain = all(clause.stance is not Stance.AGAINST for clause in clauses) and told.isdisjoint(_OTHERWISE | _SO_FAR)
    return plain and _is_light(line, clauses) and (behind is None or _says_why(line, behind))


def _says_why(line: Sentence, behind: Clause) -> bool:
    """Whether what follows does not say that it is had, stays or shall not be."""
    first = line.words[behind.start]
    why = behind.aside or any(is_kind(first, kind) for kind in ("because", "split", "purpose", "and"))
    return why or (behind.kinds.isdisjoint(_GOES_ON) and behind.stance is not Stance.AGAINST)


def _ends(line: Sentence, mention: Mention, index: Index) -> int:
    """Where the clauses end that name a system and the level that it takes; 0 where none is named that does."""
    levels = [level for system in mention.systems for level in index.levels[system]]
    own = {level.name for level in levels}
    hits = [hit for hit in line.hits if hit.proper and hit.name in own]
    near = min(hits, key=lambda hit: (abs(hit.start - mention.end), hit.start), default=None)
    if near is None and len(levels) > 1:
        return 0
    last = max(mention.end, near.end if near else 0)
    return line.clause_at(last - 1).end


def _is_light(line: Sentence, clauses: Sequence[Clause]) -> bool:
    """Whether clauses say nothing but what they name, with small words."""
    levels = {at for hit in line.hits for at in range(hit.start, hit.end)}
    named = line.systems_at | levels
    access = any("access" in clause.kinds for clause in clauses)
    for clause in clauses:
        words = range(clause.start, clause.end)
        if named.isdisjoint(words) and len(words) <= _LED and all(_leads(line, at) for at in words):
            continue
        for at in words:
            word = line.words[at]
            light = word.fold in ARTICLES or any(is_kind(word, kind) for kind in _SMALL)
            light |= any(cue.kind in ("too", "comes_to", "split") and cue.start <= at < cue.end for cue in line.cues)
            mine = access and is_kind(word, "when.my") and not named.intersection((at + 1,))  # "on my badge"
            if at not in named and not light and not mine:
                return False
    return True


def _leads(line: Sentence, at: int) -> bool:
    word = line.words[at]
    return word.fold in ORDINALS or word.fold in NUMBERS or word.fold.isdigit() or at not in line.unexplained


def _wishes(mail: Whole) -> bool:
    """Whether a mail asks for something, in words or by what it sounds like, and takes nothing away."""
    asked = {clause.action for line in mail.sentences for clause in line.asked}
    return asked == {"request"} or (not asked and mail.sounds.shares[Intent.REQUEST] >= ASKS)


def _is_under_what_one_has(sentences: Sequence[Sentence], at: int) -> bool:
    """Whether the sentence before says that something is had, or was: "These I have already. Viewer in the Ledger"."""
    before = sentences[at - 1] if at else None
    return before is not None and not before.asked and not before.told.isdisjoint(("have", "thanks_for"))
