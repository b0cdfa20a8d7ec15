"""Why a mail asks: the sender's own words for it, verbatim."""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.tokens import tokens
from mailbot.core.understanding.language.words import ARTICLES, FILLERS, LABELS, MONTHS, WEEKDAYS
from mailbot.core.understanding.said.sentences import Sentence

_MOST = 400  # characters quoted to an approver
_LEAST_WORDS = 2
_GREETED = 3  # words that may stand behind "hello"
_TOLD = 4  # words of a clause that tells what somebody does
_CALLED = 4  # words that call something the reason: "the reason for this:"
_OWN = frozenset(("first_person", "closing"))  # "I thank you all"
_NEW = frozenset(("duty", "replaces"))
_GONE = frozenset(("leaves", "bows_out"))
_NOW = frozenset(("my_team", "must", "away", "when.away", "when.now"))


def _left_over(sentence: Sentence) -> int:
    """How many words a sentence has beside what it names and the fillers."""
    return sum(at not in sentence.named and word.fold not in FILLERS for at, word in enumerate(sentence.words))


def _is_greeting(sentence: Sentence) -> bool:
    words = len(sentence.words)
    greets = 0 if _begins(sentence, "me") else _begins(sentence, "greeting")  # "yo" is "I" in Spanish
    return (greets > 0 and words - greets <= _GREETED) or (words <= 6 and _begins(sentence, "closing") > 0)


def _begins(sentence: Sentence, kind: str) -> int:
    """How many words the longest phrase of this kind at its beginning has; 0 when there is none."""
    return max((cue.end for cue in sentence.cues if cue.start == 0 and cue.kind == kind), default=0)


def _is_no_reason(sentence: Sentence, *, asks: bool) -> bool:
    """Whether a sentence only says what is wished for, for whom and until when: it asks, is the name of a thing or a
    day, and nothing of it is its writer's own."""
    if "because" in sentence.kinds or sentence.told & (_NEW | _NOW | _GONE):
        return False
    own = sentence.unexplained - sentence.people_at
    if asks and any(_tells_of_oneself(sentence, clause) for clause in sentence.clauses):
        return False
    if asks or "when.until" in sentence.told:
        return all(_is_of_a_day(sentence.words[at].fold) for at in own)
    return not sentence.told and len(own) <= _LEAST_WORDS


def _tells_of_oneself(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause beside a wish tells what its writer does: "Clerk in the Ledger please, I do the late shift"."""
    words = range(clause.start, clause.end)
    mine = clause.stance is Stance.PLAIN and clause.kinds & _OWN == {"first_person"} and not clause.aside
    return mine and len(words) >= _TOLD and sentence.named.isdisjoint(words) and "when.until" not in clause.kinds


def _is_called_one(sentence: Sentence) -> bool:
    """Whether a sentence calls itself the reason: "The reason: the hotline was closed"."""
    head, colon, _ = sentence.segment.text.partition(":")
    return bool(colon) and len(head.split()) <= _CALLED and LABELS.get(_bare(head)) == "why"


def _bare(head: str) -> str:
    return " ".join(word.fold for word in tokens(head) if word.fold not in ARTICLES)


def _is_of_a_day(word: str) -> bool:
    return word in MONTHS or word in WEEKDAYS or word[:1].isdigit()


def _worth(sentences: Sequence[Sentence], at: int, asking: frozenset[int]) -> float:
    """How much a sentence says about why: it gives a reason, tells what is new or missing or of its writer, leads up to
    the wish, best right before it, or stands beside it, and is no mere wish."""
    sentence, left = sentences[at], _left_over(sentences[at])
    because = "because" in sentence.kinds
    tells = because or any(_tells_of_oneself(sentence, clause) for clause in sentence.clauses)
    if _is_greeting(sentence) or left < (1 if tells else _LEAST_WORDS) or _is_no_reason(sentence, asks=at in asking):
        return 0.0
    near = min((abs(at - place) for place in asking), default=9)
    leads_up = at < min(asking, default=0)  # most tell first why they write
    worth = max(0.0, 2.0 - near * (0.1 if leads_up else 0.3))
    worth += 0.2 if at + 1 in asking else 0.0
    worth += 0.5 if because else 0.0
    worth += 1.5 if _is_called_one(sentence) else 0.0
    worth += 0.5 if sentence.told & _NEW else 0.0
    worth += 0.3 if sentence.told & _NOW else 0.0
    worth += 0.3 if "first_person" in sentence.told else 0.0
    worth += min(1.5, left / 10)
    return worth - (0.5 if sentence.segment.text.endswith("?") and at not in asking else 0.0)


def _ungreeted(sentence: Sentence) -> str:
    """The words of a sentence without the greeting that it begins with: "Hello dear team, I cover for Oto"."""
    greets = _begins(sentence, "greeting")
    head, comma, rest = sentence.segment.text.partition(",")
    return rest.strip() if greets and comma and len(head.split()) <= greets + _GREETED else sentence.segment.text


def find_reason(sentences: Sequence[Sentence], asking: Sequence[int]) -> str | None:
    """The sentences that say why, in the order of the mail and at most 400 characters; None when nothing does."""
    wishes = frozenset(asking)
    places = [at for at, line in enumerate(sentences) if not line.segment.subject] or range(len(sentences))
    ranked = _ranked(sentences, places, wishes) or _ranked(sentences, range(len(sentences)), wishes)
    chosen: list[int] = []
    length = 0
    for _, minus in ranked:
        size = len(sentences[-minus].segment.text)
        if length + size <= _MOST:
            chosen.append(-minus)
            length += size + 1
    return " ".join(_ungreeted(sentences[at]) for at in sorted(chosen)) or None


def _ranked(sentences: Sequence[Sentence], places: Sequence[int], wishes: frozenset[int]) -> list[tuple[float, int]]:
    """What the sentences at these places are worth, best first, each with its place below 0."""
    return sorted(((worth, -at) for at in places if (worth := _worth(sentences, at, wishes)) > 1.0), reverse=True)
