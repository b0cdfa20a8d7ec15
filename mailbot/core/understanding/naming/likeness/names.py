"""Names of several systems that are the same to mailbot, or that a slip turns into one another."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from mailbot.core.catalog import Entitlement
from mailbot.core.understanding.language.tokens import tokens
from mailbot.core.understanding.language.words import ARTICLES
from mailbot.core.understanding.naming.likeness.finding import Column, Likeness, grouped, quoted, some

_LEAST = 4  # letters of a word that mailbot corrects typing mistakes in


@dataclass(frozen=True, slots=True)
class Name:
    """One name of a system: its words as stems without articles, the articles, and the rows it stands in."""

    system: str
    text: str
    words: tuple[str, ...]
    articles: frozenset[str]
    rows: tuple[int, ...]

    @property
    def official(self) -> bool:
        return self.text == self.system


Bags = dict[frozenset[str], list[Name]]
"""Names by their words in any order."""


def names_in(entitlements: Sequence[Entitlement]) -> list[Name]:
    """Every name of every system, each once with all its rows."""
    places: dict[tuple[str, str], list[int]] = {}
    for at, row in enumerate(entitlements):
        for text in dict.fromkeys((row.system, *row.aliases)):
            places.setdefault((row.system, text), []).append(at)
    return [_name(system, text, tuple(rows)) for (system, text), rows in places.items()]


def _name(system: str, text: str, rows: tuple[int, ...]) -> Name:
    said = tokens(text)
    words = tuple(word.stem for word in said if word.fold not in ARTICLES)
    articles = frozenset(word.fold for word in said if word.fold in ARTICLES)
    return Name(system, text, words or tuple(sorted(articles)), articles, rows)


def systems_of(names: Iterable[Name]) -> tuple[str, ...]:
    """The systems that have these names, each once, in order."""
    return tuple(dict.fromkeys(name.system for name in names))


def spellings(names: Iterable[Name]) -> list[str]:
    """The texts of names, those that differ in case only once."""
    return list({name.text.casefold(): name.text for name in reversed(list(names))}.values())[::-1]


def place(names: Sequence[Name]) -> tuple[tuple[int, ...], Column]:
    """Where names are mended: in the aliases, unless all of them are official."""
    aliases = [name for name in names if not name.official]
    rows = tuple(sorted({at for name in aliases or names for at in name.rows}))
    return rows, "aliases" if aliases else "system"


def same_names(bags: Bags) -> Iterator[Likeness]:
    """Names of several systems that mailbot cannot tell apart; aliases of the same systems fold into one."""
    aliases: dict[tuple[str, ...], list[Name]] = {}
    for bag in bags.values():
        for names in grouped(bag, lambda name: name.articles).values():
            systems = systems_of(names)
            if len(systems) == 1:
                continue
            if len(spellings(names)) == 1 and not any(name.official for name in names):
                aliases.setdefault(systems, []).extend(names)
            else:
                yield _read_the_same(names)
    for systems, names in aliases.items():
        texts = spellings(names)
        are, one = ("is an alias", "it") if len(texts) == 1 else ("are aliases", "one of them")
        yield Likeness(
            *place(names),
            f"{quoted(texts)} {are} of {some(systems)}, so mailbot asks back each time somebody writes {one}",
            "leave it with the one system it stands for, or keep it if that question is wanted",
        )


def _read_the_same(names: Sequence[Name]) -> Likeness:
    texts = spellings(names)
    official = [name for name in names if name.official]
    aliases = [name for name in names if not name.official]
    if len(texts) == 1 and official and aliases:
        return Likeness(
            *place(names),
            f"{quoted(texts)} is the name of {some(systems_of(official))} and an alias of {some(systems_of(aliases))}, "
            "so mailbot asks back each time somebody writes it",
            f"remove the alias from {some(systems_of(aliases))}",
        )
    return Likeness(
        *place(names),
        f"{some(_told(name) for name in names)} are the same words to mailbot, whatever their order, number or "
        "case, so it asks back each time somebody writes one of them",
        "give each a word that the others do not have",
    )


def _told(name: Name) -> str:
    return f"“{name.text}”" if name.official else f"“{name.text}” ({name.system})"


def near_names(bags: Bags) -> Iterator[Likeness]:
    """Names of different systems that a slip turns into one another; those of the same systems fold into one."""
    pairs = [(systems_of(pair), how, pair) for how, pair in chain(_articles(bags), _spaces(bags), _letters(bags))]
    for (systems, how), found in grouped(
        (pair for pair in pairs if len(pair[0]) > 1), lambda pair: (frozenset(pair[0]), pair[1])
    ).items():
        more = f", and {len(found) - 1} more of their names," if len(found) > 1 else ""
        yield Likeness(
            *place(found[0][2]),
            f"{some(_told(name) for name in found[0][2])}{more} differ only in {how}, so who slips asks for the "
            "other system and mailbot does not notice",
            "give each a word that the other does not have" if len(systems) == 2 else "give each a word of its own",
        )


def _articles(bags: Bags) -> Iterator[tuple[str, list[Name]]]:
    for names in bags.values():
        if len(by_article := grouped(names, lambda name: name.articles)) > 1:
            yield "a small word such as “the”", [group[0] for group in by_article.values()]


def _spaces(bags: Bags) -> Iterator[tuple[str, list[Name]]]:
    firsts = [names[0] for names in bags.values()]
    for names in grouped(firsts, lambda name: "".join(name.words)).values():
        if len(names) > 1:
            yield "a space", names


def _letters(bags: Bags) -> Iterator[tuple[str, list[Name]]]:
    near = _near_words({word for bag in bags for word in bag if len(word) >= _LEAST and word.isalpha()})
    for bag, names in bags.items():
        for word in sorted(bag & near.keys()):
            for other in sorted(near[word]):
                if word < other and (like := bags.get(bag - {word} | {other})):
                    yield "one letter", sorted((names[0], like[0]), key=lambda name: name.rows)


def _near_words(words: set[str]) -> dict[str, set[str]]:
    """Words one letter apart, each way; the first letter is taken to be right, as where mailbot mends typing slips."""
    shapes: defaultdict[str, list[str]] = defaultdict(list)
    near: defaultdict[str, set[str]] = defaultdict(set)
    for word in sorted(words):
        others: set[str] = set()
        for at in range(1, len(word)):
            before, after = word[:at], word[at + 1 :]
            shape = shapes[f"{before}*{after}"]
            others.update(shape, {before + after} & words)
            shape.append(word)
        for other in others:
            near[word].add(other)
            near[other].add(word)
    return near
