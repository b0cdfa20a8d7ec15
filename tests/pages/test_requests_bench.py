"""The bench of the pages measures every one of its rows, on records that a small company could have."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "bench"))

import pages as bench
from years import Years


def test_the_bench_measures_every_page_and_the_whole_list(tmp_path: Path, database_url: str) -> None:
    years = Years(requests=300, entries=900, people=1_000, systems=1_500)
    desk = bench.desk_of(tmp_path / "records", database_url, years)
    found = bench.measured(desk, desk, rounds=2)
    assert [name for name, row in found["pages"].items() if row is None] == []
    assert found["export"]["rows"] == 300
    told: list[str] = []
    bench.told(found, told.append)
    assert len(told) == len(bench.MEASURES) + 3
