"""Numbers in words."""

import pytest

from mailbot.core.figures import counted


@pytest.mark.parametrize(
    ("number", "one", "words"),
    [
        (1, "person", "1 person"),
        (2, "person", "2 people"),
        (0, "row", "0 rows"),
        (1, "row", "1 row"),
        (1, "link key", "1 link key"),
        (1_000, "entry", "1,000 entries"),
    ],
)
def test_one_is_one_and_more_are_many(number: int, one: str, words: str) -> None:
    assert counted(number, one) == words
