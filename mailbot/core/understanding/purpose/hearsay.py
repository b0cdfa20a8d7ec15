"""What sounds like a wish and is only told of: what was needed once, what somebody else said, an example, what others
are to do meanwhile."""

import re
from collections.abc import Sequence, Set

from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.purpose.openings import phrase_at, phrases_in
from mailbot.core.understanding.said.sentences import Sentence

_FOR_ONE = frozenset(("first_person", "me", "grant", "third"))
_AWAY = frozenset(("away_subject", "when.away"))
_PRESENT = frozenset(("again", "now"))
_INTRO = 8  # words that lead up to an example, or to what somebody else wrote
_QUOTED = 3  # sentences in which what somebody else wrote may come to its wish
_MARKS = re.compile(r'["“”„«»]')
_OPENED, _ASKED, _DOUBTED = 3, 3, 2  # words before a doubt, and behind it in a question, and in a statement


def only_told_of(lines: Sequence[Sentence], places: Set[int]) -> frozenset[int]:
    """Those of the places at which a wish is only told of, or doubted, so that it is not filed unasked: "Oto says
    that I need Edit. Is that true?", "last year I needed Edit", "whom would I ask if I needed Edit?", "Example: I need
    Edit", "Mia wrote: 'I need Edit'"."""
    body = {at: line for at, line in enumerate(lines) if not line.segment.subject}
    asked = [at for at, line in body.items() if line.asked or "polite" in line.told]
    first, last = min(asked, default=len(lines)), max(asked, default=-1)
    found = set[int]()
    for at in places & body.keys():
        line = lines[at]
        before, behind = lines[max(at - _QUOTED, 0) : at], lines[at + 1 : at + 2]
        over = first >= at >= last and _is_over(line)
        sample = first >= at and _is_sample(before, line)
        doubted = any(_doubts(one) or _calls_off(one) for one in behind)
        if over or sample or doubted or _asks_whom(line) or _asks_whether(line) or _is_quoted(before, line):
            found.add(at)
    return frozenset(found)


def offered(lines: Sequence[Sentence]) -> frozenset[int]:
    """The places of the sentences in which somebody who is away says what others are to do who need what is named: "I
    am on vacation. If you need Edit, write to Oto"."""
    away = any(_AWAY.intersection(line.told) and _opens_with_writer(line) and not line.mentions for line in lines)
    others = (at for at, line in enumerate(lines) if away and line.mentions and line.told.isdisjoint(_FOR_ONE))
    return frozenset(at for at in others if _supposes(lines[at]) or _spans(lines[at], "turn_to"))


def _opens_with_writer(line: Sentence) -> bool:
    return any(cue.kind == "first_person" and cue.start == 0 for cue in line.cues)


def _supposes(line: Sentence) -> bool:
    """Whether what a sentence names is only supposed: "if I needed Edit"."""
    supposed = phrases_in("supposed", line.words, (one.start for one in line.clauses))
    first = next(supposed, range(len(line.words), 0))
    return any(one.start > first.start for one in line.mentions)


def _spans(line: Sentence, kind: str, end: int | None = None) -> list[range]:
    """Where phrases of this kind stand, up to a place."""
    return list(phrases_in(kind, line.words, range(len(line.words))[:end]))


def _is_question(line: Sentence) -> bool:
    return line.segment.text.rstrip(" )\"'»").endswith("?")


def _doubts(line: Sentence) -> bool:
    """Whether a sentence that names nothing says no more than that its writer doubts what was said before it."""
    asks, words = _is_question(line), len(line.words)
    kinds = () if line.mentions else ("doubted", "surprised") if asks else ("doubted",)  # "Really." only stresses it
    spans = [one for kind in kinds for one in _spans(line, kind, _OPENED)]
    plain = [one for one in spans if (asks and not one.start) or len(one) > _DOUBTED or len(one) == words]
    return any(words - one.stop <= (_ASKED if asks else _DOUBTED) for one in plain)


def _calls_off(line: Sentence) -> bool:
    """Whether a sentence says no more than that nothing shall come of it: "Forget it." """
    alone = any(cue.kind == "withdraw_alone" and cue.end - cue.start == len(line.words) for cue in line.cues)
    return alone or phrase_at("called_off", line.words, 0) == len(line.words)


def _is_over(line: Sentence) -> bool:
    """Whether a sentence tells only of a need that is over: "last year I needed Edit"; not what is needed once more."""
    needed = {at for one in _spans(line, "needed_once") for at in one}
    wishes = [cue for cue in line.cues if cue.kind in ("wish", "needs")]
    over = bool(needed) and all(not needed.isdisjoint(range(cue.start, cue.end)) for cue in wishes)
    return over and bool(_spans(line, "once")) and line.told.isdisjoint(_PRESENT)


def _asks_whom(line: Sentence) -> bool:
    """Whether a question asks how, or whom, one would ask if one needed what it names."""
    return _supposes(line) and _is_question(line) and bool(_spans(line, "asks_whom"))


def _lead(before: Sequence[Sentence], line: Sentence) -> tuple[Sentence, int]:
    """The line with the words before a colon that lead up to what a sentence names, itself or the one before it, and
    how many these are; 0 without such words."""
    first = min((one.start for one in line.mentions), default=0)
    lines = [(line, line.segment.text[: line.words[first].start])]
    lines += [(one, one.segment.text) for one in before[-1:] if one.segment.opens]
    for one, text in lines:
        lead, colon, _ = text.partition(":")
        words = sum(word.end <= len(lead) for word in one.words)
        if colon and words <= _INTRO:
            return one, words
    return line, 0


def _is_quoted(before: Sequence[Sentence], line: Sentence) -> bool:
    """Whether a wish stands between the marks of a quotation, or below words that say that somebody else wrote it."""
    first = min((one.start for one in line.mentions), default=0)
    speaks = [cue.start for cue in line.cues if cue.kind == "first_person" and cue.start < first]
    if not speaks:
        return False
    one, end = _lead(before, line)
    mine = any(cue.kind == "first_person" and not is_kind(one.words[cue.start], "me") for cue in one.cues)
    told = bool(_spans(one, "cites", end)) or any(cue.kind == "wrote" and cue.end <= end for cue in one.cues)
    above = " ".join(other.segment.text for other in before)

    def inside(at: int) -> bool:
        return len(_MARKS.findall(above + line.segment.text[: line.words[at].start])) % 2 == 1

    return (one is not line and told and not mine) or (inside(first) and any(map(inside, speaks)))


def _is_sample(before: Sequence[Sentence], line: Sentence) -> bool:
    """Whether words right before a colon say that the wish behind it is an example, or a text that is there for all."""
    one, end = _lead(before, line)
    return bool(_spans(one, "sample", end))


def _asks_whether(line: Sentence) -> bool:
    """Whether a question is only whether its writer needs what it names: "Brauche ich Edit?" """
    asks = _is_question(line) and bool(line.mentions) and phrase_at("do_i_need", line.words, 0) > 0
    return asks and line.segment.text.rfind("¿") <= 0 and "polite" not in line.told
