"""What a mail says of itself in a fixed phrase: that it is an emergency, an appeal against a no, or one more wish."""

import re
from collections.abc import Iterable, Iterator, Sequence

from mailbot.core.understanding.language.cues import kinds
from mailbot.core.understanding.language.tokens import ID, Token, first_tokens, tokens
from mailbot.core.understanding.language.words import OPENINGS

_NEAR = 3  # words before a phrase in which a denial turns it round
_CURT = 3  # words of a mail that says no more than a name and "access"
_BRIEF = 25  # words up to which thanks are all that a mail is for
_NO_WISH = frozenset(
    [
        "anybody",
        "aside",
        "forbid",
        "keep",
        "needless",
        "newsletter",
        "not",
        "past",
        "question",
        "report",
        "shield",
        "tell",
        "thanks_for",
        "trouble",
    ]
)
_BEGS, _TROUBLE = frozenset(("polite", "first_person")), frozenset(("trouble", "past", "aside"))
_ALL_NEED = frozenset(("anybody", "needs", "access"))
_HEAD = re.compile(r"(?:^|[\n.!?])[\W_]*")
_MARK = re.compile(r"[*_\"”»’)]*\s*(?:[:!,;–—-]|\n|$)")
_COLON = re.compile(r"[*_\"”»’)]*\s*[:：–—-]")
_END = re.compile(r"[*_\"”»’)]*\s*(?:[.!?;]|\n|$)")
_CLAUSE = re.compile(r"[,.;!?\n]|$")
_BETWEEN = re.compile(r"^[\s*_:：,;.!–—-]+")

_FIRST = {kind: frozenset(phrase[0] for phrase in phrases) for kind, phrases in OPENINGS.items()}
_EMERGENCY = _FIRST["emergency"] | _FIRST["emergency_first"]
_LONGEST = max(len(phrase) for phrases in OPENINGS.values() for phrase in phrases)
_DENIED = frozenset(word for phrase in OPENINGS["denied"] for word in phrase)


def is_emergency(text: str) -> bool:
    """Whether somebody's own words, or their subject, say that it is an emergency; "urgent" is none."""
    words = tokens(text)
    opened = [at for at, word in enumerate(words) if word.fold in _EMERGENCY]
    heads = {found.end() for found in _HEAD.finditer(text)} if opened else set()
    for at in opened:
        if phrase_at("emergency", words, at) and not _is_denied(words, at):
            return True
        length = phrase_at("emergency_first", words, at) if words[at].start in heads else 0
        if length and _MARK.match(text, words[at + length - 1].end):
            return True
    return False


def is_one_more(own: str) -> bool:
    """Whether somebody's own words say that what they wish for comes beside what they asked for before."""
    words = tokens(own)
    said = {kind for kind in ("one_more", "not_more") if any(phrases_in(kind, words, range(len(words))))}
    ends = phrases_in("one_more_last", words, range(len(words)))
    last = (_END.match(own, words[places[-1]].end) for places in ends)
    return "not_more" not in said and ("one_more" in said or any(last))


def is_acknowledgement(own: str) -> bool:
    """Whether somebody's own words only say thanks, or that they have read it: nobody waits for an answer to that."""
    words = tokens(own)
    said = {kind for kind in ("acknowledged", "after_all") if any(phrases_in(kind, words, range(len(words))))}
    return not words or (len(words) <= _BRIEF and "?" not in own and said == {"acknowledged"})


def without_left_behind(own: str, level: str) -> str:
    """Somebody's own words without what a correction of this level leaves behind: "Sorry, I meant Edit, not just
    reading", "Read, not Edit", "Read please, Edit is not needed"."""
    words, kept, end = tokens(own), "", 0
    name = [word.fold for word in tokens(level)]
    for at, word in enumerate(words):
        if word.start < end:
            continue
        named = at + phrase_at("left_named", words, at)
        if at < named and name and _named(words, named, name):
            stop = words[named + len(name) - 1].end
        elif name and (said := phrase_at("left_said", words, at + len(name))) and _named(words, at, name):
            stop = words[at + len(name) + said - 1].end
        elif phrase_at("left_behind", words, at):
            found = _CLAUSE.search(own, word.end)
            stop = found.start() if found else len(own)
        else:
            continue
        kept, end = kept + own[end : word.start].rstrip(" ,;–—-"), stop
    return kept + own[end:]


def _named(words: Sequence[Token], at: int, name: Sequence[str]) -> bool:
    return [word.fold for word in words[at : at + len(name)]] == list(name)


def read_appeal(own: str) -> str | None:
    """What somebody writes behind the words that open an appeal, empty when it is nothing; None for another mail."""
    words = first_tokens(own, _LONGEST + 3)
    length = phrase_at("appeal", words, 0)
    if not length:
        length = phrase_at("appeal_first", words, 0)
        if not length or not _COLON.match(own, words[length - 1].end):
            return _with_id(own, words)
    return _BETWEEN.sub("", own[words[length - 1].end :]).strip()


def _with_id(own: str, words: Sequence[Token]) -> str | None:
    """An appeal that names its request before the colon: "appeal REQ-2026-00042: …"."""
    length = phrase_at("appeal_first", words, 0)
    named = length and [word.fold for word in words[length : length + 1]] == [ID] and len(words) >= length + 3
    if not named or not _COLON.match(own, words[length + 2].end):
        return None
    return _BETWEEN.sub("", own[words[length + 2].end :]).strip()


def phrases_in(kind: str, words: Sequence[Token], among: Iterable[int]) -> Iterator[range]:
    """The places of the longest phrase of this kind that begins at each of these places."""
    first = _FIRST[kind]  # a quick no for nearly all words
    found = (range(at, at + phrase_at(kind, words, at)) for at in among if words[at].fold in first)
    return (places for places in found if places)


def phrase_at(kind: str, words: Sequence[Token], at: int) -> int:
    """The length in words of the longest phrase of this kind that stands here; 0 when there is none."""
    if at < len(words) and words[at].fold not in _FIRST[kind]:
        return 0
    folds = tuple(word.fold for word in words[at : at + _LONGEST])
    return next((n for n in range(len(folds), 0, -1) if folds[:n] in OPENINGS[kind]), 0)


def _is_denied(words: Sequence[Token], at: int) -> bool:
    return any(word.fold in _DENIED for word in words[max(at - _NEAR, 0) : at])


def seems_to_wish(own: str) -> bool:
    """Whether a few words of somebody's own wish for something, whatever it may be: "need sap", "Ana needs
    only read", "reset my password please"; news, thanks, mere trouble and what nobody needs are no wish."""
    words = tokens(own)
    told = kinds(words) if len(words) <= _BRIEF else frozenset()
    if told >= _ALL_NEED:  # "everybody needs the badge"
        told -= {"anybody"}
    wishes = "wish" in told or ("access" in told and len(words) <= _CURT)
    begs = told >= _BEGS and told.isdisjoint(_NO_WISH - _TROUBLE)
    return begs or (wishes and told.isdisjoint(_NO_WISH))
