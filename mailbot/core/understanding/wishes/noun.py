"""Mails that name access and say no more than why, for whom and until when: "Access to the Drive for the budget"."""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses import Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.words import FILLERS
from mailbot.core.understanding.naming.index import meaning
from mailbot.core.understanding.naming.levels import KINDS
from mailbot.core.understanding.said.sentences import Sentence

_NOT_FROM_STAFF = frozenset(("mail is a reply", "mail has an id", "mail from outside"))
_TELLING = frozenset(
    [
        "announced",
        "anybody",
        "corrects",
        "extend",
        "help",
        "keep",
        "lack",
        "moves_on",
        "my_access",
        "needs",
        "newsletter",
        "not",
        "past",
        "question",
        "report",
        "revoke",
        "shield",
        "status",
        "strike",
        "tell",
        "thanks_for",
        "trouble",
        "was",
        "when.state",
        "wish",
        "withdraw",
    ]
)
"""What makes a sentence, which is read as one, or speaks of other business than a wish."""
_TAIL = ("purpose", "until", "when.from")
_AROUND = ("polite", "greeting", "closing", "access")
_MOST = 24  # words of such a line
_HEAD = 5  # words of what stands above it, such as a subject


def names_only(sentences: Sequence[Sentence], facts: frozenset[str]) -> frozenset[int]:
    """The lines by which a mail of the staff, that answers none, names access and does nothing else; none where the
    mail says anything else."""
    if facts & _NOT_FROM_STAFF or any(line.segment.subject and line.told & _TELLING for line in sentences):
        return frozenset()
    body = [at for at, line in enumerate(sentences) if not (line.segment.subject or line.is_name)]
    found = frozenset(at for at in body if _names_access(sentences[at]))
    rest = (at for at in body if at not in found)
    return found if all(_is_around(sentences[at], first=at == 0) for at in rest) else frozenset()


def _names_access(line: Sentence) -> bool:
    words = line.words
    ends = any(one.action != "request" for one in line.asked)  # "I give my VPN back"
    if (
        ends
        or not line.mentions
        or len(words) > _MOST
        or line.told & _TELLING
        or line.segment.text.rstrip().endswith("?")
    ):
        return False
    levels = {at for hit in line.hits for at in range(hit.start, hit.end)}
    system, level = False, "polite" in line.told and bool(line.people)  # "please, VPN for Tom Lee"
    for at, word in enumerate(words):
        if system and level and any(is_kind(word, kind) for kind in _TAIL):
            named_before = all(one.start < at for one in line.mentions)  # what it is for may sound like a system
            return named_before and all(clause.stance is not Stance.AGAINST for clause in line.clauses)
        system |= at in line.systems_at
        what = at in levels or is_kind(word, "access") or meaning(word) in KINDS
        level |= what
        light = word.fold in FILLERS or any(is_kind(word, kind) for kind in _AROUND)
        if not (what or light or at in line.systems_at):
            return False
    return system and level


def _is_around(line: Sentence, *, first: bool) -> bool:
    """Whether a line only greets, thanks or closes, or is no more than a heading."""
    plain = not line.told & _TELLING and not line.asked and not line.segment.text.rstrip().endswith("?")
    small = plain and not line.mentions and len(line.words) <= _HEAD
    return small and (first or not line.unexplained)
