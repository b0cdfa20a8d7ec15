"""Names of things asked for that the catalog does not have."""

from collections.abc import Iterator

from mailbot.core.understanding.clauses import Clause
from mailbot.core.understanding.cues import is_kind
from mailbot.core.understanding.index import Index
from mailbot.core.understanding.sentences import Sentence
from mailbot.core.understanding.tokens import Token
from mailbot.core.understanding.words import FILLERS, KINDS, MEANINGS, MONTHS, NOUNS_HAVE_CAPITALS, WEEKDAYS


def _camel(token: Token) -> bool:
    inner = token.text[1:]
    return token.text[:1].isalpha() and inner != inner.lower() and inner != inner.upper()


def _nameable(token: Token, index: Index) -> bool:
    """Whether a capitalised word could be the name of a system the catalog does not know."""
    word = token.fold
    known = word in FILLERS or word in KINDS or word in MEANINGS or word in MONTHS or word in WEEKDAYS
    ours = (
        index.corrected(token.stem) in index.holders
        or token.stem in index.level_words
        or bool(index.people.named([token.stem]))
    )
    return len(word) > 2 and token.capital and not (known or ours) and not token.text.isdigit()


def _places(sentence: Sentence, clause: Clause) -> Iterator[int]:
    """Where in a clause a name may begin: inside a word in CamelCase, or after a preposition."""
    words = sentence.words
    plain = not any(token.fold in NOUNS_HAVE_CAPITALS for token in words)
    shouting = sum(token.text.isupper() for token in words) * 2 > len(words)
    for at in range(clause.start, clause.end):
        before = words[max(0, at - 2) : at]
        led = bool(before) and (is_kind(before[-1], "to") or (before[-1].fold in FILLERS and is_kind(before[0], "to")))
        if _camel(words[at]) or (plain and led and not shouting):
            yield at


def unknown_name(sentence: Sentence, index: Index) -> str:
    """The name of the unknown thing a sentence asks for; empty when there is none."""
    for clause in sentence.clauses if sentence.segment.item else sentence.asked:
        if not (clause.kinds & {"access", "grant"} or sentence.segment.item):
            continue
        for at in _places(sentence, clause):
            if not _nameable(sentence.words[at], index) or _in_cue(sentence, at):
                continue
            end = at + 1
            while end < clause.end and sentence.words[end].capital and _nameable(sentence.words[end], index):
                end += 1
            return sentence.segment.text[sentence.words[at].start : sentence.words[end - 1].end]
    return ""


def _in_cue(sentence: Sentence, at: int) -> bool:
    return any(cue.start <= at < cue.end for cue in sentence.cues if cue.kind in ("greeting", "closing", "trouble"))
