"""Words that may stand before an order, or beside a name, and leave both what they are: "please", "the", "my"."""

from collections.abc import Sequence, Set

from mailbot.core.understanding.language.clauses.clause import Part
from mailbot.core.understanding.language.cues import Cue, is_kind
from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.language.words import ARTICLES, FILLERS

_TELLING = frozenset(("tells_of", "my_request"))
_TURNING = ("and", "split", "aside", "contrast", "polite")  # what may stand before a subject
_BEHIND = 2  # words from a name to the verb that tells something of it
_OPENERS = ("split", "greeting", "polite", "you_may")  # what may stand before an order


def openings(part: Part) -> set[int]:
    """Where an order may begin in a clause: at its first word, or behind what opens it, "so please …"."""
    opened = {part.start, part.start + is_kind(part.words[part.start], "and")}
    for cue in sorted(part.cues, key=lambda one: one.start):
        opened |= {cue.end} if cue.kind in _OPENERS and cue.start in opened else set()
    return opened


def lets_have(words: Sequence[Token], found: Sequence[Cue]) -> range:
    """The places from an order to let somebody have something to its "have", whoever is told between them: "let both my
    nurses, Tom Lee and Ana Ruiz, have …"; none in any other sentence."""
    let = min((cue.start for cue in found if cue.kind == "let"), default=len(words))
    have = min((cue.start for cue in found if cue.kind == "having" and cue.start > let), default=let)
    opens = all(is_kind(word, "polite") or is_kind(word, "split") for word in words[:let])
    whom = words[let + 1 : have]
    somebody = any(word.capital or is_kind(word, "one") or is_kind(word, "they") for word in whom)
    told = any(is_kind(word, "when.clause") or is_kind(word, "knows") for word in whom)  # "let Tom know that I have …"
    return range(let, have) if opens and somebody and not told else range(0)


def leads(word: Token) -> bool:
    """Whether a word only leads to a name, or from one clause to the next: "and", "in", "then", "please"."""
    return any(is_kind(word, kind) for kind in ("split", "polite", "and", "to", "again", "later"))


def is_led(word: Token) -> bool:
    """Whether a word only leads to a name: "and of the …", "as", "in"."""
    return word.fold in FILLERS or any(is_kind(word, kind) for kind in ("and", "to", "of"))


def is_whose(word: Token) -> bool:
    """Whether a word only says which one, or whose, is meant: "the", "my"."""
    return word.fold in ARTICLES or is_kind(word, "when.my") or is_kind(word, "my_own")


def is_somebodys(word: Token) -> bool:
    """Whether a word says whose it is: "my", "her", "Priya's"."""
    return word.fold.endswith("'s") or any(is_kind(word, kind) for kind in ("when.my", "my_own", "their_own"))


def stands_beside(word: Token) -> bool:
    """Whether a word behind a name leaves it what is meant: "the Ledger access for her", not "the Ledger manual"."""
    return word.fold in FILLERS or any(is_kind(word, kind) for kind in ("access", "polite", "one", "still_on"))


def stays_from(words: Sequence[Token], found: Sequence[Cue], at: int, things: Set[int]) -> bool:
    """Whether words from here on order that something be kept, by the verb they open with or, behind what they name at
    these places, end with: "let her keep Viewer", "Viewer behalten"."""
    first, keeps = at, {cue.start: cue.end for cue in found if cue.kind == "stay"}
    while at < len(words) and at not in keeps and (at in things or _leads_to_order(words[at])):
        at += 1
    if at not in keeps:
        return False
    return things.isdisjoint(range(first, at)) or all(is_kind(word, "polite") for word in words[keeps[at] :])


def tells(words: Sequence[Token], found: Sequence[Cue], span: range, systems: Set[int], levels: Sequence[int]) -> bool:
    """Whether words tell something of a system that they name, by a verb before it, "Priya has the VPN", or right
    behind, "the VPN was refused": they are no mere name that goes on with what was ordered before."""
    if systems.isdisjoint(span):
        return False
    names = [at for at in span if at in systems or at in levels]
    mine = [cue for cue in found if cue.start in span and cue.start not in names]
    verbs = {cue.start for cue in mine if cue.kind in _TELLING} - wished_from(mine)
    if any(cue.kind == "first_person" for cue in mine):
        verbs |= {cue.start for cue in mine if cue.kind == "being"}
    verbs |= {cue.start for cue in mine if cue.kind == "closing" and is_kind(words[min(cue.end, span.stop - 1)], "for")}
    subject = next((at for at in span if not any(is_kind(words[at], kind) for kind in _TURNING)), span.stop)
    return any(subject <= at <= names[-1] + _BEHIND for at in verbs)


def wished_from(found: Sequence[Cue]) -> set[int]:
    """Where longer words for a wish begin, "hätte gern": what begins there tells nothing."""
    return {cue.start for cue in found if cue.kind == "wish" and cue.end - cue.start > 1}


def _leads_to_order(word: Token) -> bool:
    return is_led(word) or is_given_to(word) or is_kind(word, "let") or is_kind(word, "contrast")


def is_given_to(word: Token) -> bool:
    """Whether a word may stand between a verb and what is named behind it: "her", "Tom", "the", "please"."""
    return (
        word.capital or is_whose(word) or any(is_kind(word, kind) for kind in ("me", "one", "they", "split", "polite"))
    )
