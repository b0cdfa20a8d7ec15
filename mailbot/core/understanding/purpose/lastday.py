"""Until when a short mail wants what its conversation is about: "I need it until 30 June"."""

from collections.abc import Iterator, Sequence
from datetime import date

from mailbot.core.catalog import Catalog
from mailbot.core.understanding.language.cues import begins, cues, is_kind
from mailbot.core.understanding.language.tokens import tokens
from mailbot.core.understanding.language.words import phrases
from mailbot.core.understanding.naming.index import index_of
from mailbot.core.understanding.said.dates import Until, find_until
from mailbot.core.understanding.said.dates.line import Line
from mailbot.core.understanding.said.dates.said import said_in
from mailbot.core.understanding.said.sentences import Sentence, sentences

_LONG = 40  # words beyond which a mail says more than until when
_WANTS = frozenset(("wish", "polite", "extend", "prolong", "aside", "merely"))
_ELSE = frozenset(("revoke", "withdraw", "when.away", "grant", "status", "option", "approval_subject"))
_ARRANGES = frozenset(("when.set_up", "when.ready", "again"))
_RIGHTS = frozenset(("both", "instead", "shorten", "when.corrects", "corrects", "when.enough", "last_day"))
_SHORTENING = frozenset(phrase.split()[0] for phrase in phrases("shorten"))
"""How words for it begin: most mails have none of them."""
_DAYS = ("last", "to", "plain", "start")
_ASKS = frozenset(("polite", "wish"))
_BEFORE = 2  # words before a day among which "not" denies it
_ENDS = ("last", "range", "for", "more", "to", "plain")


def read_last_day(text: str, catalog: Catalog, today: date, *, named: bool = False) -> Until:
    """The last day that somebody's own words want for what is named nowhere in them, unless it may be `named`; an empty
    Until for other mails.

    `today` is the local date of the mail.
    """
    said = sentences(text, index_of(catalog))
    if sum(len(one.words) for one in said) > _LONG or any(
        (one.mentions and not named) or one.told & _ELSE for one in said
    ):
        return Until()
    asking = [at for at, one in enumerate(said) if _wants(one, today)]
    found = _named(said, asking, today) if asking else Until()
    return found if found.day or found.unclear else _put_right(said, today)


def says_shorter(text: str) -> bool:
    """Whether somebody's own words want an earlier end: "can you shorten that?", not what they do with something."""
    words = tokens(text)
    places = [at for at, word in enumerate(words) if word.fold in _SHORTENING and begins(words[at:], "shorten")]
    asks = bool(places) and any(cue.kind in _ASKS for cue in cues(words))
    return any(at == 0 or (asks and not is_kind(words[at - 1], "in_order_to")) for at in places)


def _put_right(said: Sequence[Sentence], today: date) -> Until:
    """The one day that a sentence puts in the place of another, and says no more: "Sorry, I meant 28 February, not 31
    March", "the end date should be 28 February", "please shorten that to 28 February"."""
    found = [row for one in said for row in _mere_days(one, today)]
    return found[0] if len({row.day for row in found}) == 1 else Until()


def _mere_days(one: Sentence, today: date) -> Iterator[Until]:
    line = Line(one, 0)
    puts = bool(one.told & _RIGHTS) and one.told.isdisjoint(_ARRANGES)
    days = [row for row in said_in(line, today) if row.role in _DAYS] if puts else []
    told = {at for row in days for at in range(row.start, row.end)}
    if one.unexplained <= told:
        for row in days:
            denied = line.has("not", max(row.start - _BEFORE, 0), row.start)
            left = line.has("instead", row.start - _BEFORE - 1, row.start)
            if row.day and row.day > today and not denied and not left:
                yield Until(row.day, line.text(row.start, row.end))


def _named(said: Sequence[Sentence], asking: Sequence[int], today: date) -> Until:
    found = find_until(said, asking, today, "extend")
    return found if found.day or found.unclear else find_until(said, asking, today)


def _wants(one: Sentence, today: date) -> bool:
    """Whether a sentence says no more than that something is needed, or shall go on, until a day: what stands before
    the day is explained, so "I need your answer until Friday" is another matter."""
    line = Line(one, 0)
    ends = [row.start for row in said_in(line, today) if row.role in _ENDS]
    if not ends or not (one.told & _WANTS or ends[0] == 0):
        return False
    start, _ = line.clause(ends[0], ends[0] + 1)
    return one.unexplained.isdisjoint(range(start, ends[0]))
