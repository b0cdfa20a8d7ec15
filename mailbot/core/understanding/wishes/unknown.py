"""Names of things asked for that the catalog does not have."""

from collections.abc import Iterator, Sequence

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.language.words import FILLERS, NOUNS_HAVE_CAPITALS, is_ordinary
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.said.sentences import Sentence

_NOT_A_NAME = ("greeting", "closing", "trouble")
_BEFORE_NAME = frozenset(("to", "access"))


def unknown_names(sentences: Sequence[Sentence], wanted: frozenset[int], index: Index) -> list[tuple[int, str]]:
    """The names of unknown things, with the sentence that asks for each; `wanted` are those that want a known one."""
    listing = any(sentences[at].segment.item for at in wanted)
    return [
        (at, name)
        for at, sentence in enumerate(sentences)
        if not sentence.segment.subject
        for name in dict.fromkeys(_names(sentence, at in wanted, listing, _is_asked(sentences, at), index))
    ]


def _is_asked(sentences: Sequence[Sentence], at: int) -> bool:
    """Whether a sentence asks, or the next one asks for what this one named ("… called X. Can I get into that?")."""
    behind = sentences[at + 1 : at + 2]
    return bool(sentences[at].asked) or any(line.asked and not line.mentions for line in behind)


def _names(sentence: Sentence, wants: bool, listing: bool, asked: bool, index: Index) -> Iterator[str]:
    item = sentence.segment.item and not wants
    for clause in sentence.clauses:
        asks = clause.stance is Stance.ASKED and bool(clause.kinds & {"access", "grant"})
        told = asked and clause.stance is not Stance.AGAINST
        heads = item and listing and clause.start == 0 and clause.stance is not Stance.AGAINST
        for at in range(clause.start, clause.end):
            fresh = at == clause.start or not _nameable(sentence.words[at - 1], index)
            written = told and _camel(sentence.words[at]) and _may_name(sentence, at, True, heads, index)
            if fresh and (written or _may_name(sentence, at, asks, heads, index)) and not _in_cue(sentence, at):
                yield _whole(sentence, at, clause, index)


def _may_name(sentence: Sentence, at: int, asks: bool, heads: bool, index: Index) -> bool:
    """Whether the name of something unknown begins here: written like one, or at the head of a wished item."""
    word = sentence.words[at]
    if at in sentence.named or not _nameable(word, index):
        return False
    if heads and at <= 1:
        return True
    return (_camel(word) and (asks or heads)) or (asks and _led(sentence, at)) or _wished(sentence, at)


def _whole(sentence: Sentence, at: int, clause: Clause, index: Index) -> str:
    end = at + 1
    while end < clause.end and sentence.words[end].capital and _nameable(sentence.words[end], index):
        end += 1
    return sentence.segment.text[sentence.words[at].start : sentence.words[end - 1].end]


def _camel(token: Token) -> bool:
    inner = token.text[1:]
    return token.text[:1].isalpha() and inner != inner.lower() and inner != inner.upper()


def _nameable(token: Token, index: Index) -> bool:
    """Whether a capitalised word could be the name of a system the catalog does not know."""
    word = token.fold
    if len(word) <= 2 or not token.capital or token.text.isdigit() or is_ordinary(word):
        return False
    ours = index.corrected(token.stem) in index.holders or token.stem in index.level_words
    return not ours and not index.people.named([token.stem])


def _capitals_tell(words: Sequence[Token]) -> bool:
    """Whether a capital letter is a sign of a name here: neither in German nor where everything is in capitals."""
    german = any(word.fold in NOUNS_HAVE_CAPITALS for word in words)
    return not german and sum(word.text.isupper() for word in words) * 2 <= len(words)


def _led(sentence: Sentence, at: int) -> bool:
    """Whether a preposition or a word for access leads to the name, where a capital letter is the sign of one."""
    words = sentence.words
    if not _capitals_tell(words):
        return False
    before = words[max(0, at - 2) : at]
    leads = [word for word in before if word.fold not in FILLERS or is_kind(word, "to")]
    return bool(leads) and any(is_kind(leads[-1], kind) for kind in _BEFORE_NAME)


def _wished(sentence: Sentence, at: int) -> bool:
    """Whether the words wish for just this name ("I'd like Canva"), or its licence, where nothing known is asked."""
    clause = sentence.clause_at(at)
    known = any(clause.start <= mention.start < clause.end for mention in sentence.mentions)
    if clause.stance is not Stance.ASKED or known or not _capitals_tell(sentence.words):
        return False
    after = next((place for place in range(at, clause.end) if not sentence.words[place].capital), clause.end)
    licence = after < clause.end and is_kind(sentence.words[after], "access")
    return licence or any(cue.kind == "wish" and cue.end == at for cue in sentence.cues)


def _in_cue(sentence: Sentence, at: int) -> bool:
    return any(cue.start <= at < cue.end for cue in sentence.cues if cue.kind in _NOT_A_NAME)
