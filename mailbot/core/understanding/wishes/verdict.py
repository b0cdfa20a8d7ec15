"""How probable it is that what was found wished for is wished for, by all that stands around its name.

A name may have the form of a wish, behind "please" or with its level beside it, and be none: "Ledger Viewer: done,
thanks". So all kinds of phrases near and far are weighed together once more before anything is filed; only what one of
the forms in `wishes` orders is not judged, for a form is made for one way of asking and knows more. The weights are
learned from labelled companies, and from mails that are easy to misread, by `bench/learn.py`.
"""

import math
from collections.abc import Iterator, Sequence

from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.around import in_the_mail, in_the_neighbours, in_the_sentence
from mailbot.core.understanding.wishes.drafts import Site
from mailbot.core.understanding.wishes.features import Whole
from mailbot.core.understanding.wishes.setting import is_wished
from mailbot.core.understanding.wishes.verdict_weights import VERDICT_BIAS, VERDICT_WEIGHTS

_MANY = 3  # systems in a sentence that are told apart


def verdict(mail: Whole, site: Site) -> float:
    """The probability that this mention is wished for (0 to 1)."""
    found = around(mail, site) & VERDICT_WEIGHTS.keys()
    return 1 / (1 + math.exp(-VERDICT_BIAS - math.fsum(map(VERDICT_WEIGHTS.__getitem__, found))))


def around(mail: Whole, site: Site) -> frozenset[str]:
    """Everything that bears on a mention being a wish, its form among it."""
    line = mail.sentences[site.at]
    return frozenset(
        (
            *site.facts,
            *_form(mail, site),
            *in_the_sentence(line, site.mention.start, site.mention.end),
            *in_the_neighbours(mail.sentences, site.at, frozenset(site.mention.systems)),
            *in_the_mail(mail.sentences, site.at),
            *_elsewhere(mail.sentences, site),
        )
    )


def _form(mail: Whole, site: Site) -> Iterator[str]:
    yield f"ordered by {site.ordered}" if site.ordered else "not ordered"
    yield f"to {site.sureness.action}"
    line = mail.sentences[site.at]
    yield f"{min(len(line.mentions), _MANY)} systems in the sentence"
    if site.mention == line.mentions[0]:
        yield "first system of the sentence"
    if is_wished(mail.sentences, site):
        yield "wished"


def _elsewhere(sentences: Sequence[Sentence], site: Site) -> Iterator[str]:
    """How the same system stands elsewhere in the mail."""
    again = [
        line.clause_at(one.start).stance.value
        for line in sentences
        for one in line.mentions
        if one is not site.mention and set(one.systems) & set(site.mention.systems)
    ]
    yield from (f"elsewhere {stance}" for stance in again)
    if again:
        yield "named again"
