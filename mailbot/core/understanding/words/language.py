"""The shape of one language's data."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Language:
    """What mailbot knows of one language. Phrases and words are written naturally and separated by `;`.

    `phrases` maps a kind of cue (see `words/README.md` for the list) to the phrases that show it; `meanings` maps a
    meaning shared by all languages ("read", "write", …) to the words for it. `articles` are the little words that a
    name may be said with or without; `fillers` say nothing about an access level. The others map a word to its
    value: `units` in days, negative in months for units longer than a week.
    """

    code: str
    phrases: Mapping[str, str]
    meanings: Mapping[str, str]
    articles: str
    fillers: str
    numbers: Mapping[str, int] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, int] = field(default_factory=dict)
    nouns_have_capitals: bool = False
