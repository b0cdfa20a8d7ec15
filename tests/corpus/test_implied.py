"""Who only tells what they want to do, in words the catalog does not use, is asked rather than given another level.

`implied.jsonl` holds 600 such wishes over the catalogs of fifteen companies, written by somebody who saw no more than
those: about half tell one level to a careful person, the others leave it open (`level` is null). Nothing was learned
from them.
"""

import json
from collections import Counter
from functools import cache

from mailbot import bootstrap
from mailbot.core.catalog import Catalog
from tests.corpus.lines import read_line
from tests.corpus.scoring import HERE, Json


@cache
def catalog(company: str) -> Catalog:
    return bootstrap.load_catalog(HERE / company)[0]


def became(wish: Json) -> str:
    """What comes of a wish: right, asked, wrong, or nothing."""
    reading = read_line(catalog(wish["company"]), wish["body"], wish["subject"] or "")
    filed = {(one.entitlement.system, one.entitlement.access_level) for one in reading.items}
    if filed - {(wish["system"], wish["level"])}:
        return "wrong"
    return "right" if filed else "asked" if reading.ask else "nothing"


def test_a_level_that_is_only_implied_is_asked_unless_it_is_plain() -> None:
    wishes = [json.loads(line) for line in (HERE / "implied.jsonl").read_text("utf-8").splitlines()]
    clear = Counter(became(wish) for wish in wishes if wish["level"])
    left_open = Counter(became(wish) for wish in wishes if not wish["level"])
    assert clear["wrong"] <= 0.04 * clear.total(), clear
    assert left_open["wrong"] <= 0.05 * left_open.total(), left_open
    assert clear["right"] >= 0.13 * clear.total(), clear
    assert left_open["asked"] >= 0.93 * left_open.total(), left_open
