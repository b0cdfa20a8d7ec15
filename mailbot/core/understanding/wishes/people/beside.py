"""What stands right beside a name: the words that lead it in, what follows it, and what is its bearer's."""

from collections.abc import Collection
from itertools import takewhile

from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.said.names import Named
from mailbot.core.understanding.said.sentences import Sentence

_BESIDE = ("instead", "replaces", "agreed", "along")  # before who is named for another reason than to have it
WHOSE = ("from", "of_whom")  # before whose something is, or from whom it is taken


def kinds_behind(sentence: Sentence, name: Named) -> set[str]:
    """The kinds of the cues behind a name; of "si Priya podría" the verb is hers."""
    behind = {cue.kind for cue in sentence.cues if name.end < cue.start}
    return behind | {cue.kind for cue in sentence.cues if cue.start == name.end} - {"first_person"}


def stands_aside(sentence: Sentence, name: Named, kinds: Collection[str] = _BESIDE) -> bool:
    """Whether a name is led in by words that say why it stands there: "instead of Tom", "as agreed with Tom"."""
    titles = takewhile(lambda at: is_kind(sentence.words[at], "title"), range(name.start - 1, -1, -1))
    starts = {name.start, *titles}
    return any(cue.kind in kinds and cue.end in starts for cue in sentence.cues)


def is_before_item(sentence: Sentence, name: Named) -> bool:
    """Whether what is named, or a word for access, follows a name: "Priya's VPN", "give Priya Edit"."""
    things = {one.start for one in sentence.mentions} | {hit.start for hit in sentence.hits}
    return name.end in things or (name.end < len(sentence.words) and is_kind(sentence.words[name.end], "access"))


def led_in(sentence: Sentence, name: Named, kind: str) -> bool:
    """Whether right before a name stands what says who did something, "opened by Oto", or who writes, "this is Oto"."""
    ends = {name.start, *([name.start + 1] if is_elided(sentence.words[name.start]) else ())}
    return any(cue.kind == kind and cue.end in ends and cue.start < name.start for cue in sentence.cues)


def is_elided(word: Token) -> bool:
    """Whether a word is written together with what stands before it: "qu'Oto", "d'Ana"."""
    return not word.capital and "'" in word.fold and not word.fold.endswith("'s")


def owns_item(sentence: Sentence, name: Named) -> bool:
    """Whether something named is somebody's: "Priya's VPN", "le VPN de Priya"."""
    led = name.start > 1 and any(is_kind(sentence.words[name.start - 1], kind) for kind in WHOSE)
    behind = led and (name.start - 2 in sentence.named or is_kind(sentence.words[name.start - 2], "access"))
    return behind or (name.possessive and is_before_item(sentence, name))
