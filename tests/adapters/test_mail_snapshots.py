"""Every mail reads as it was read and agreed: a changed word is seen, and written anew only on purpose."""

import pytest
from mail_facts import FACTS
from mail_snapshots import SNAPSHOTS, reads


@pytest.mark.parametrize("notice", FACTS)
def test_a_mail_reads_as_its_snapshot(notice: str) -> None:
    assert reads(notice) == (SNAPSHOTS / f"{notice}.txt").read_text("utf-8")


def test_there_is_no_snapshot_of_a_mail_that_is_gone() -> None:
    assert {path.stem for path in SNAPSHOTS.glob("*.txt")} == set(FACTS)
