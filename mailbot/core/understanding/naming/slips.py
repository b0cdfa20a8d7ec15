"""Names not written out: typing mistakes in a short row, where what stands beside a known system is one of its few
levels, and the other way; and levels cut short."""

from collections.abc import Collection, Sequence

from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.language.words import FILLERS, is_ordinary, kinds_of
from mailbot.core.understanding.naming.index import Index, typos

MOST = 7  # words of such a row
_LEAST = 4  # letters of a word that is misspelt
_FEW, _MANY = 4, 3  # one letter of so many may be wrong: of a level of one system, of a word of any system's name
_ALL = 4  # and of all the words of such a name together
_BEGUN, _CUT = 3, 2  # letters that are left of a word cut short, and that are cut off at least


def level_beside(
    words: Sequence[Token], system: str, taken: Collection[int], index: Index
) -> tuple[tuple[str, ...], int, int] | None:
    """The one level of a system that the rest of a row can be, and where that stands: "Ledger - vewer"."""
    rest = _rest(words, taken)
    said = [words[at] for at in rest]
    near = {level.name for level in index.levels[system] if len(level.name) == len(said)}
    parted = is_parted(words, rest)  # by a sign, "Ledger, inspecter"; beside a name it may be a verb
    near = {name for name in near if all(_is_near(*pair, _FEW, parted) for pair in zip(said, name, strict=True))}
    return (near.pop(), rest[0], rest[-1] + 1) if rest and len(near) == 1 else None


def system_beside(
    words: Sequence[Token], level: tuple[str, ...], taken: Collection[int], index: Index, proper: bool
) -> tuple[str, int, int] | None:
    """The one system that has a level and whose name the rest of a row can be, and where that stands. A level's word
    that is not `proper`, but may be a mere verb, must be parted from it by a sign: "theatr planr - viewer"."""
    rest = _rest(words, taken)
    if not proper and not is_parted(words, rest):
        return None
    said = [words[at] for at in rest]
    near = {
        system
        for system in index.level_systems.get(level, ())
        if said and any(_is_called(said, name.words) for name in index.names_of(system))
    }
    return (near.pop(), rest[0], rest[-1] + 1) if len(near) == 1 else None


def cut_levels(
    words: Sequence[Token], systems: Collection[str], taken: Collection[int], levels: Collection[int], index: Index
) -> list[tuple[tuple[str, ...], int, int]]:
    """The levels of these systems of which only the beginning is written, beside a system or another level, and where
    they stand: "Ledger auth" of an Author; "the auth server" is none."""
    names = {level.name for system in systems for level in index.levels[system] if len(level.name) == 1}
    found: dict[int, tuple[str, ...]] = {}
    for at, word in enumerate(words):
        if at in taken or at in levels or len(word.fold) < _BEGUN or index.bears(word) or is_ordinary(word.fold):
            continue
        begun = [name for name in names if name[0].startswith(word.fold) and len(name[0]) - len(word.fold) >= _CUT]
        if len(begun) == 1 and (word.stem,) not in index.people.by_words and _ends_there(words, at, taken):
            found[at] = begun[0]
    beside = [at for at in found if _is_beside(words, at, {*taken, *levels, *(found.keys() - {at})})]
    return [(name, at, at + 1) for at, name in found.items() if beside]


def _ends_there(words: Sequence[Token], at: int, taken: Collection[int]) -> bool:
    """Whether no other word that means nothing here follows, which this one would only be a part of."""
    behind = words[at + 1 : at + 2]
    return at + 1 in taken or all(word.start - words[at].end > 1 or is_ordinary(word.fold) for word in behind)


def _is_beside(words: Sequence[Token], at: int, names: Collection[int]) -> bool:
    """Whether nothing but small words stands between a word and a name: "dev on Jenkins", "Jenkins, dev"."""
    for step in (-1, 1):
        place = at + step
        while 0 <= place < len(words) and place not in names and _is_small(words[place]):
            place += step
        if place in names:
            return True
    return False


def _is_small(word: Token) -> bool:
    return word.fold in FILLERS or not _SMALL.isdisjoint(kinds_of(word.fold))


_SMALL = frozenset(("access", "and", "or", "to", "of"))


def _rest(words: Sequence[Token], taken: Collection[int]) -> list[int]:
    """The places of the other words of a row, which stand together and mean nothing; none where they do not."""
    light = [word.fold in FILLERS or bool(kinds_of(word.fold) & _LIGHT) for word in words]
    rest = [at for at in range(len(words)) if at not in taken and not light[at]]
    return rest if rest and rest == [*range(rest[0], rest[-1] + 1)] else []


_LIGHT = frozenset(("access", "and", "closing", "me", "polite", "purpose"))


def _is_called(said: Sequence[Token], name: Collection[str]) -> bool:
    left, slips = list(name), 0
    for word in said:
        known = next((one for one in left if _is_near(word, one, _MANY)), None)
        if known is None:
            return False
        left.remove(known)
        slips += typos(word.stem, known)
    return not left and slips <= sum(map(len, name)) // _ALL


def is_parted(words: Sequence[Token], rest: Sequence[int]) -> bool:
    """Whether a sign, or the end of the row, stands on both sides of the rest."""
    ends = [at for at in (rest[0], rest[-1] + 1) if 0 < at < len(words)] if rest else []
    return all(words[at].start - words[at - 1].end > 1 for at in ends)


def _is_near(said: Token, known: str, share: int, ordinary: bool = False) -> bool:
    """Whether a word is this one, or a slip for it, which no ordinary word is: "release" is no "Releaser"."""
    word = said.stem
    slip = (
        len(known) >= _LEAST and _sounded(word)[:1] == _sounded(known)[:1] and (ordinary or not is_ordinary(said.fold))
    )
    slip = slip and abs(len(word) - len(known)) <= max(1, len(known) // share)
    return word == known or (slip and typos(word, known) <= max(1, len(known) // share))


def _sounded(word: str) -> str:
    return word.replace("ph", "f")
