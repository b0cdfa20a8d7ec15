"""Who tells what they do in words of their own gets the level that a careful clerk would give, or is asked.

`own_words.jsonl` holds 180 wishes over the catalogs of nine companies; `right` is the row, `ask`, or `nothing`.
"""

import json
from collections import Counter

from tests.corpus.lines import read_line
from tests.corpus.scoring import HERE, Json
from tests.corpus.test_implied import catalog


def became(wish: Json) -> str:
    """What comes of a wish: right, wrong, or asked (which is right where it is open)."""
    reading = read_line(catalog(wish["company"]), wish["text"], "")
    filed = {f"{one.entitlement.system}:{one.entitlement.access_level}" for one in reading.items}
    if filed - {wish["right"]}:
        return "wrong"
    plain = wish["right"] not in ("ask", "nothing")
    return "right" if bool(filed) == plain and bool(reading.ask) == (wish["right"] == "ask") else "asked"


def test_a_level_told_in_ones_own_words_is_filed_where_it_is_plain() -> None:
    wishes = [json.loads(line) for line in (HERE / "own_words.jsonl").read_text("utf-8").splitlines()]
    found = Counter(became(wish) for wish in wishes)
    assert found["right"] >= 0.7 * found.total(), found
    assert found["wrong"] <= 0.02 * found.total(), found
