"""The Maildir sender: whole files, once each."""

from dataclasses import replace
from mailbox import Maildir
from pathlib import Path

import pytest
from mails_to_send import NOTICE, SENDER

from mailbot.adapters.senders import MaildirMailer
from mailbot.services.ports import SendFailed


def test_a_mail_lies_in_new_and_a_mail_program_can_read_it(tmp_path: Path) -> None:
    name = MaildirMailer(tmp_path / "out").send(NOTICE, SENDER)
    assert [file.name for file in (tmp_path / "out" / "new").iterdir()] == [name]
    assert [mail["To"] for mail in Maildir(tmp_path / "out")] == ["ana@larkspur.example"]
    assert list((tmp_path / "out" / "tmp").iterdir()) == []


def test_a_repeat_delivers_nothing_whether_the_first_was_read_or_not(tmp_path: Path) -> None:
    mailer = MaildirMailer(tmp_path)
    name = mailer.send(NOTICE, SENDER)
    assert mailer.send(NOTICE, SENDER) == name
    (tmp_path / "new" / name).rename(tmp_path / "cur" / f"{name}:2,S")
    assert mailer.send(NOTICE, SENDER) == name
    assert len(Maildir(tmp_path)) == 1


def test_what_a_crash_left_half_written_is_written_anew(tmp_path: Path) -> None:
    mailer = MaildirMailer(tmp_path)
    name = mailer.send(NOTICE, SENDER)
    whole = (tmp_path / "new" / name).read_bytes()
    (tmp_path / "new" / name).unlink()
    (tmp_path / "tmp" / name).write_bytes(whole[:50])
    mailer.send(NOTICE, SENDER)
    assert (tmp_path / "new" / name).read_bytes() == whole


def test_two_notices_are_two_files(tmp_path: Path) -> None:
    mailer = MaildirMailer(tmp_path)
    mailer.send(NOTICE, SENDER)
    mailer.send(replace(NOTICE, notice_id="another"), SENDER)
    assert len(Maildir(tmp_path)) == 2


def test_a_folder_that_cannot_be_written_is_named_and_tried_again(tmp_path: Path) -> None:
    mailer = MaildirMailer(tmp_path / "out")
    (tmp_path / "out" / "tmp").rmdir()
    with pytest.raises(SendFailed, match="out cannot be written") as failed:
        mailer.send(NOTICE, SENDER)
    assert failed.value.retry_after
    assert not failed.value.unknown
