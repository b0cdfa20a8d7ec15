"""The shape of one language's data."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """What mailbot knows of one language. Phrases and words are written naturally and separated by `;`.

    `phrases` maps a kind of cue (see `words/README.md` for the list) to the phrases that show it; in a phrase `{name}`
    stands for any one word of the group of that name in `groups`. `light` are the words that may stand between the
    words of a phrase without changing it ("could I *please also* get"). `meanings` maps a
    deed whose name all languages share ("read", "write", …) to the words for it, `parted` to a verb and the word that
    completes it, `things` likewise to the words for what it is done to ("invoice", "shift", …); a plural in -s is
    known by its singular. `articles` are the little words that a name may be said with or without; `fillers` say
    nothing about an access level; `everyday` are words of names that name nothing by themselves; `writer` is how its
    writer says "I". Those from `numbers` to `units` map a word to its value: `units` in days, negative in months for
    units longer than a week. `signs` are signs and letters beside a number, or before an apostrophe.

    The others are no cues, for nobody asks for access with them: `absence` are phrases of automatic replies,
    `delegating` say who decides for somebody, `openings` what a mail is, `machines` that a machine wrote it; `decides`
    are the words before the colon of a decision, `ticks` what IT writes into its file, `labels` what stands before what
    is written into a form, or above it in a table: for whom, of what system, at which level, until when, why. `heads`
    are words above a list: all of them where it is wished for or had already, one of them where it is neither;
    `so_far` stands before a level that one has, "today: Viewer".

    `unsaid` gives, for each kind that the language has no words for, the reason. With `roots`, a form that no table has
    is known by the root of its plain word (`tokens.root`, whose endings are English).
    """

    code: str
    phrases: Mapping[str, str]
    groups: Mapping[str, str]
    light: str
    meanings: Mapping[str, str]
    parted: Mapping[str, str]
    things: Mapping[str, str]
    articles: str
    fillers: str
    everyday: Mapping[str, str]
    writer: str
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    units: Mapping[str, int]
    signs: Mapping[str, str]
    absence: Mapping[str, str]
    delegating: Mapping[str, str]
    openings: Mapping[str, str]
    machines: Mapping[str, str]
    decides: Mapping[str, str]
    ticks: Mapping[str, str]
    labels: Mapping[str, str]
    heads: Mapping[str, str]
    unsaid: Mapping[str, str]
    nouns_have_capitals: bool = False
    roots: bool = False
