"""Until when a short mail wants what its conversation is about: "I need it until 30 June"."""

from collections.abc import Sequence
from datetime import date

from mailbot.core.catalog import Catalog
from mailbot.core.understanding.naming.index import index_of
from mailbot.core.understanding.said.dates import Until, find_until
from mailbot.core.understanding.said.dates.line import Line
from mailbot.core.understanding.said.dates.said import said_in
from mailbot.core.understanding.said.sentences import Sentence, sentences

_LONG = 40  # words beyond which a mail says more than until when
_WANTS = frozenset(("wish", "polite", "extend", "prolong", "aside", "merely"))
_ELSE = frozenset(("revoke", "withdraw", "when.away", "grant", "status", "option", "approval_subject"))
_ENDS = ("last", "range", "for", "more", "to", "plain")


def read_last_day(text: str, catalog: Catalog, today: date) -> Until:
    """The last day that somebody's own words want for what is named nowhere in them; an empty Until for other mails.

    `today` is the local date of the mail.
    """
    said = sentences(text, index_of(catalog))
    if sum(len(one.words) for one in said) > _LONG or any(one.mentions or one.told & _ELSE for one in said):
        return Until()
    asking = [at for at, one in enumerate(said) if _wants(one, today)]
    return _named(said, asking, today) if asking else Until()


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
