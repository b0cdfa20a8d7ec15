"""The shape of one language's data."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import ModuleType


@dataclass(frozen=True, slots=True)
class Language:
    """What mailbot knows of one language. Phrases and words are written naturally and separated by `;`.

    `phrases` maps a kind of cue (see `words/README.md` for the list) to the phrases that show it; in a phrase `{name}`
    stands for any one word of the group of that name in `groups`. `light` are the words that may stand between the
    words of a phrase without changing it ("could I *please also* get"). `meanings` maps a
    deed whose name all languages share ("read", "write", …) to the words for it, `things` likewise to the words for
    what it is done to ("invoice", "shift", …); a plural in -s is known by its singular. `articles` are the little
    words that a name may be said with or without; `fillers` say nothing about an access level. The others map a word
    to its value: `units` in days, negative in months for units longer than a week.
    """

    code: str
    phrases: Mapping[str, str]
    meanings: Mapping[str, str]
    articles: str
    fillers: str
    things: Mapping[str, str] = field(default_factory=dict)
    groups: Mapping[str, str] = field(default_factory=dict)
    light: str = ""
    numbers: Mapping[str, int] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, int] = field(default_factory=dict)
    nouns_have_capitals: bool = False


def with_time(language: Language, when: ModuleType) -> Language:
    """The language with its words about time, which have a module of their own."""
    return replace(
        language,
        phrases={**language.phrases, **when.PHRASES},
        groups={**language.groups, **when.GROUPS},
        numbers={**language.numbers, **when.NUMBERS},
        ordinals={**language.ordinals, **when.ORDINALS},
        months={**language.months, **when.MONTHS},
        weekdays={**language.weekdays, **when.WEEKDAYS},
        units={**language.units, **when.UNITS},
    )


def with_things(language: Language, things: Mapping[str, str]) -> Language:
    """The language with its words for things, which have a module of their own."""
    return replace(language, things=things)
