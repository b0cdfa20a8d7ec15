"""Numbers in words, and percentiles of times that are too many to look at: from a few of the sorted ones, by rank."""

from collections.abc import Mapping
from dataclasses import dataclass, field

PERCENTS = (50, 90)
"""The percentiles that are told: the median, and what nine of ten do not exceed."""


_MANY = {"person": "people"}


def counted(number: int, one: str) -> str:
    """So many of something in words: 1 entry, 2 entries, 1,000 days, 2 people."""
    many = _MANY.get(one) or (f"{one[:-1]}ies" if one.endswith("try") else f"{one}s")
    return f"{number:,} {one if number == 1 else many}"


@dataclass(frozen=True, slots=True)
class Times:
    """How long something took, in seconds, `count` times: how often it was `within` its target, and the times at the
    ranks (from 1) that its percentiles need."""

    count: int = 0
    within: int = 0
    picked: Mapping[int, int] = field(default_factory=dict)

    def percentile(self, percent: int) -> float:
        """Between the two nearest times, as statistics.quantiles does it with `inclusive`; raises KeyError without
        any."""
        below, rest = divmod((self.count - 1) * percent, 100)
        low = self.picked[below + 1]
        return low + (self.picked.get(below + 2, low) - low) * rest / 100
