"""Every mail reads as it was read and agreed: a changed word is seen, and written anew only on purpose."""

import pytest
from mail_facts import FACTS, facts, renderer
from mail_snapshots import SNAPSHOTS, reads

from mailbot.adapters.mime.html import to_text
from mailbot.core.understanding import own_text


@pytest.mark.parametrize("notice", FACTS)
def test_a_mail_reads_as_its_snapshot(notice: str) -> None:
    assert reads(notice) == (SNAPSHOTS / f"{notice}.txt").read_text("utf-8")


@pytest.mark.parametrize("notice", FACTS)
def test_nothing_of_a_mail_counts_as_said_by_whoever_sends_it_back_without_a_sign_of_a_quote(notice: str) -> None:
    mail = renderer().mail(notice, facts(notice))
    for copied in (mail.text.replace("\r", ""), to_text(mail.html)):
        assert own_text(f"Thanks!\n\n{copied.rstrip()}") == "Thanks!"
        assert own_text(f"{copied.rstrip()}\n\n2") == "2"


def test_there_is_no_snapshot_of_a_mail_that_is_gone() -> None:
    assert {path.stem for path in SNAPSHOTS.glob("*.txt")} == set(FACTS)
