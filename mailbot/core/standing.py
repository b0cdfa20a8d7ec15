"""Where a request stands as people tell it apart in lists: one word for the request and its task together."""

from collections.abc import Iterator
from itertools import product

from mailbot.core.catalog import RISKS
from mailbot.core.register import NATURES
from mailbot.core.workflow import OPEN_STATES

WITH_IT = ("approved", "exported", "done", "failed", "cancelled")
"""Approved, and so a matter of IT's."""

UNFINISHED = ("approved", "exported", "failed")
"""Approved, and not set up yet."""

ON_THE_WAY = (*OPEN_STATES, *UNFINISHED)
"""Everything that can still become access."""

STANDINGS = (*OPEN_STATES, *WITH_IT, "rejected", "refused", "withdrawn", "lapsed", "superseded")


def lots(standings: tuple[str, ...], risks: tuple[str, ...], natures: tuple[str, ...]) -> Iterator[str]:
    """The names of the lots in which requests of these kinds lie; an empty kind stands for all."""
    kinds = product(standings or STANDINGS, risks or RISKS, natures or NATURES)
    return (" ".join(kind) for kind in kinds)
