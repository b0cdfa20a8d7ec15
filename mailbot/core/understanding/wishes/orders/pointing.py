"""Words that name nothing and only point to what was named before them: "out with it"."""

from collections.abc import Iterator, Sequence, Set
from itertools import takewhile

from mailbot.core.understanding.language.clauses import Clause
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import Site
from mailbot.core.understanding.wishes.orders.speaking import SPEAKING_ONLY

_TELLING_OF = SPEAKING_ONLY - {"tell"}  # "in the list of users I find …"


def was_needed(sentences: Sequence[Sentence], site: Site) -> bool:
    """Whether one's need is over and it shall go: "I only needed the VPN for the audit, then remove it please"."""
    told = sentences[site.at].told
    return "needed" in told and ("later" in told or any(ending_it(sentences, [site])))


def points_at_it(sentences: Sequence[Sentence], at: int) -> bool:
    """Whether the first words that ask behind a sentence in which somebody has a level only point to it: "I find Tom as
    Clerk in the Ledger. He has retired. Out with it", "I find Clerk in the Ledger. Tom has retired. Out with it"."""
    line = sentences[at]
    behind = list(takewhile(lambda after: not (after.asked or after.mentions), sentences[at + 1 : at + 3]))
    asking = next(iter(sentences[at + 1 + len(behind) : at + 3]), None)
    first = asking.asked[0] if asking and asking.asked else None
    whom = asking.people_at if asking is not None else frozenset()  # "get rid of both for Tom"
    ends = asking is not None and first is not None and first.action == "revoke" and only_points(asking, first, whom)
    somebody = "one" in line.told or any(one.people for one in (line, *behind))
    had = somebody and any(hit.proper for hit in line.hits)
    told = {kind for one in line.mentions for kind in line.clause_at(one.start).kinds}
    speaks = told & _TELLING_OF or line.segment.text.endswith("?")
    return ends and had and not line.asked and not speaks


def is_reason(sentences: Sequence[Sentence], site: Site) -> bool:
    """Whether an order that points to one thing means another system, which its sentence names last: "we moved to the
    Depot, so he needs no Head Office any more. Withdraw it"."""
    line = sentences[site.at]
    behind = [after for after in sentences[site.at + 1 : site.at + 2] if not after.mentions and after.asked]
    points = any(
        one.action == "revoke" and only_points(after, one) and "when.it" in after.told
        for after in behind
        for one in after.asked
    )
    last = line.clause_at(line.mentions[-1].start)
    points = points and not any(map(_points_at_both, behind))
    return points and not line.asked and line.clause_at(site.mention.start) is not last


def _points_at_both(line: Sentence) -> bool:
    """Whether it is both of two things that are to go, "Both to be withdrawn", "take both from him", rather than what
    both of two people have."""
    places = [at for at, word in enumerate(line.words) if is_kind(word, "both")]
    return any(at == 0 or not is_kind(line.words[at - 1], "of_whom") for at in places)


def ending_it(sentences: Sequence[Sentence], sites: Sequence[Site]) -> Iterator[Sentence]:
    """The sentences with these sites, or right behind them, that order what they only point to to be taken away."""
    for site in sites:
        behind = [line for line in sentences[site.at + 1 : site.at + 2] if not line.mentions]
        for line in (sentences[site.at], *behind):
            if any(one.action == "revoke" and only_points(line, one) for one in line.asked):
                yield line


def only_points(line: Sentence, clause: Clause, but: Set[int] = frozenset()) -> bool:
    """Whether a clause has no object of its own `but` these words, as "change or withdraw a title" has."""
    return ((line.named | line.unexplained) - but).isdisjoint(range(clause.start, clause.end))
