"""Why a mail asks: the sender's own words for it, verbatim."""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses import Stance
from mailbot.core.understanding.language.cues import begins
from mailbot.core.understanding.language.words import FILLERS
from mailbot.core.understanding.said.sentences import Sentence

_MOST = 400  # characters quoted to an approver
_LEAST_WORDS = 2


def _left_over(sentence: Sentence) -> int:
    """How many words a sentence has beside what it names and the fillers."""
    return sum(at not in sentence.named and word.fold not in FILLERS for at, word in enumerate(sentence.words))


def _is_greeting(sentence: Sentence) -> bool:
    words = sentence.words
    return (len(words) <= 5 and begins(words, "greeting") > 0) or (len(words) <= 6 and begins(words, "closing") > 0)


def _worth(sentences: Sequence[Sentence], at: int, asking: frozenset[int]) -> float:
    """How much a sentence says about why: it gives a reason, stands beside the wish, and is no mere wish."""
    sentence = sentences[at]
    if _is_greeting(sentence) or _left_over(sentence) < _LEAST_WORDS:
        return 0.0
    near = min((abs(at - place) for place in asking), default=9)
    worth = max(0.0, 2.0 - 0.5 * near)
    worth += 1.0 if "because" in sentence.kinds else 0.0
    worth += min(1.0, _left_over(sentence) / 10)
    worth -= 1.0 if sentence.clauses and all(clause.stance is Stance.AGAINST for clause in sentence.clauses) else 0.0
    return worth - (0.5 if sentence.segment.text.endswith("?") and at not in asking else 0.0)


def find_reason(sentences: Sequence[Sentence], asking: Sequence[int]) -> str | None:
    """The sentences that say why, in the order of the mail and at most 400 characters; None when nothing does."""
    wishes = frozenset(asking)
    ranked = sorted(
        ((worth, -at) for at in range(len(sentences)) if (worth := _worth(sentences, at, wishes)) > 1.0), reverse=True
    )
    chosen: list[int] = []
    length = 0
    for _, minus in ranked:
        size = len(sentences[-minus].segment.text)
        if length + size <= _MOST:
            chosen.append(-minus)
            length += size + 1
    if not chosen and ranked:
        return sentences[-ranked[0][1]].segment.text[:_MOST]
    return " ".join(sentences[at].segment.text for at in sorted(chosen)) or None
