"""The service as an admin runs it: one process that starts, handles mail, and ends cleanly when it is told to."""

import json
import mailbox
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime
from email.utils import formatdate
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from mailbot.cli.shared import show
from mailbot.core.calendar import Calendar
from tests.commands import mailbot

MAIL = b"""Authentication-Results: mx.larkspur.example; dmarc=pass header.from=larkspur.example\r
From: Ana Costa <ana.costa@larkspur.example>\r
To: access@larkspur.example\r
Subject: drive\r
Message-ID: <one@larkspur.example>\r
\r
Could I get Edit on the Finance Shared Drive for the month-end closing?\r
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    mailbox.Maildir(tmp_path / "inbox").add(MAIL)
    (tmp_path / "mailbot.toml").write_text(
        """
address = "access@larkspur.example"
public_url = "http://127.0.0.1:8080"
[mailbox]
url = "maildir:inbox"
[trust]
authserv_id = "mx.larkspur.example"
[sender]
kind = "maildir"
path = "out"
[web]
port = 0
""",
        "utf-8",
    )
    return tmp_path


def sent(folder: Path) -> list[Path]:
    return list((folder / "out" / "new").glob("*"))


def waits_for(what: Callable[[], bool], seconds: float = 60) -> bool:
    until = time.monotonic() + seconds
    while not what() and time.monotonic() < until:
        time.sleep(0.05)
    return what()


def test_once_handles_what_is_there_and_ends(folder: Path) -> None:
    done = mailbot(folder, "run", "--once")
    assert done.returncode == 0, done.stderr
    assert "1 mail handled" in done.stderr
    assert len(sent(folder)) >= 3


def test_the_service_handles_mail_and_ends_cleanly_on_sigterm(folder: Path) -> None:
    service = subprocess.Popen([sys.executable, "-m", "mailbot", "run"], cwd=folder, stderr=subprocess.PIPE, text=True)
    try:
        assert waits_for(lambda: len(sent(folder)) >= 3)
        service.send_signal(signal.SIGTERM)
        assert service.wait(20) == 0
    finally:
        service.kill()
        said = service.communicate()[1]
    assert "reading maildir:inbox; the pages listen on 127.0.0.1:0 for http://127.0.0.1:8080" in said


def test_the_commands_answer_in_json_and_with_their_exit_codes(folder: Path) -> None:
    mailbot(folder, "run", "--once")
    listed = mailbot(folder, "requests", "--json")
    assert json.loads(listed.stdout)["state"] == "pending"
    assert json.loads(mailbot(folder, "audit", "verify", "--json").stdout)["ok"] is True
    assert mailbot(folder, "tasks", "done", "T-00009", "--by", "Noah").returncode == 1
    assert mailbot(folder, "nonsense").returncode == 2
    assert mailbot(folder, "keys", "rotate").returncode == 0
    assert mailbot(folder, "db", "upgrade").returncode == 0
    assert mailbot(folder, "register", "--out", str(folder / "register.csv")).returncode == 0
    assert json.loads((folder / "register.manifest.json").read_text())["rows"] == 0
    assert mailbot(folder, "audit", "export", str(folder / "trail.jsonl")).returncode == 0
    assert json.loads((folder / "trail.jsonl").read_text().splitlines()[0])["seq"] == 1


def test_a_system_is_found_in_any_case_and_one_that_there_is_not_is_told_so(folder: Path) -> None:
    mailbot(folder, "run", "--once")
    assert "REQ-" in mailbot(folder, "requests", "--system", "finance shared DRIVE").stdout
    for command in ("requests", "register"):
        told = mailbot(folder, command, "--system", "Finance Sharde Drive")
        assert told.returncode == 0
        assert "“Finance Sharde Drive” is not in catalog.csv: did you mean Finance Shared Drive" in told.stderr


def test_an_export_is_no_file_of_another_kind(folder: Path) -> None:
    mailbot(folder, "db", "upgrade")
    told = mailbot(folder, "register", "--out", "register.xlsx")
    assert told.returncode == 2
    assert "register.xlsx ends in neither .csv nor .json" in " ".join(told.stderr.split())
    assert not (folder / "register.xlsx").exists()


def test_a_table_says_moments_in_words_and_json_as_machines_read_them(folder: Path) -> None:
    mailbot(folder, "run", "--once")
    due = datetime.fromisoformat(json.loads(mailbot(folder, "requests", "--json").stdout)["due_at"])
    local = due.astimezone(ZoneInfo("Europe/Dublin"))
    told = mailbot(folder, "requests").stdout
    assert "Requests (times are Europe/Dublin)" in told
    assert f"{local:%a} {local.day} {local:%b %Y, %H:%M}" in told
    assert f"{due:%Y-%m-%dT}" not in told


def test_a_table_says_what_is_due_at_midnight_as_mails_and_pages_do(capsys: pytest.CaptureFixture[str]) -> None:
    calendar = Calendar("Europe/Dublin", frozenset(range(5)))
    show([{"due_at": "2026-12-01T00:00:00+00:00"}], False, "Requests", ("due_at",), calendar)
    assert "end of Mon 30 Nov 2026" in capsys.readouterr().out


def test_a_table_says_no_deadline_of_what_has_ended(folder: Path) -> None:
    mailbot(folder, "run", "--once")
    words = MAIL[MAIL.index(b"Could") :]
    dated = MAIL.replace(b"\r\nTo:", f"\r\nDate: {formatdate()}\r\nTo:".encode())
    mailbox.Maildir(folder / "inbox").add(dated.replace(b"<one@", b"<two@").replace(words, b"withdraw\r\n"))
    mailbot(folder, "run", "--once")
    (row,) = [line for line in mailbot(folder, "requests").stdout.splitlines() if "REQ-" in line]
    assert "withdrawn" in row
    assert row.split("│")[-2].strip() == ""


def test_the_list_of_tasks_says_of_each_what_to_do_and_which_of_them_it_leaves_out(folder: Path) -> None:
    mailbot(folder, "db", "upgrade")
    told = mailbot(folder, "tasks", "list").stdout
    assert "Tasks to do (--state done and --state cancelled list the others)" in told
    assert [cell.strip() for cell in told.splitlines()[2].split("┃")[1:4]] == ["task", "kind", "state"]
    assert mailbot(folder, "tasks", "list", "--state", "done").stdout.splitlines()[0].strip() == "Tasks"


def test_a_command_does_not_wait_for_what_only_the_service_needs() -> None:
    loaded = "import sys, mailbot.cli; print(*sys.modules)"
    modules = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True).stdout.split()
    assert {"fastapi", "mailbot.web", "authlib", "imapclient", "questionary", "mailbot.doctor"}.isdisjoint(modules)


@pytest.mark.parametrize("command", [("requests",), ("tasks", "list")])
def test_a_state_that_there_is_not_is_answered_with_those_that_there_are(
    folder: Path, command: tuple[str, ...]
) -> None:
    done = mailbot(folder, *command, "--state", "waiting")
    assert done.returncode == 2
    assert "no such state: waiting; there are " in " ".join(done.stderr.split())


def test_help_begins_with_what_an_admin_does_first(folder: Path) -> None:
    told = mailbot(folder, "--help").stdout
    assert "To see it: `mailbot demo`. To set it up: `mailbot init`." in told
    assert "understanding" not in told


def test_a_copy_of_the_database_is_one_that_mailbot_goes_on_with(folder: Path) -> None:
    mailbot(folder, "run", "--once")
    done = mailbot(folder, "db", "backup", "copy.db")
    assert done.returncode == 0, done.stderr
    assert "Keep it apart from the keys" in done.stderr
    again = mailbot(folder, "db", "backup", "copy.db")
    assert (again.returncode, "name another one" in again.stderr) == (1, True)
    for old in (folder / "data").glob("mailbot.db*"):
        old.unlink()
    (folder / "copy.db").rename(folder / "data" / "mailbot.db")
    assert json.loads(mailbot(folder, "requests", "--json").stdout)["state"] == "pending"
    assert json.loads(mailbot(folder, "audit", "verify", "--json").stdout)["ok"] is True


def test_status_tells_by_its_exit_code_whether_somebody_has_to_look(folder: Path) -> None:
    mailbot(folder, "db", "upgrade")
    never = mailbot(folder, "status")
    assert never.returncode == 1
    assert "is `mailbot run` running?" in never.stdout
    mailbot(folder, "run", "--once")
    well = mailbot(folder, "status", "--json")
    assert well.returncode == 0, well.stdout
    rows = [json.loads(line) for line in well.stdout.splitlines()]
    assert {"area": "requests", "what": "waiting for approvers", "value": "1", "since": "", "needs": ""} in rows


def test_wrong_settings_stop_the_start_with_5_and_leave_nothing(folder: Path) -> None:
    toml = folder / "mailbot.toml"
    toml.write_text(toml.read_text().replace('kind = "maildir"', 'kind = "pigeon"'))
    done = mailbot(folder, "run")
    assert done.returncode == 5
    assert "sender.kind" in done.stderr
    assert not (folder / "data").exists()


def test_broken_rules_stop_the_start_with_5_and_name_the_line(folder: Path) -> None:
    rules = folder / "rules"
    rules.mkdir()
    for path in (Path(__file__).parents[1] / "rules").glob("*.*"):
        (rules / path.name).write_bytes(path.read_bytes().replace(b",low,", b",lwo,", 1))
    done = mailbot(folder, "rules", "check", str(rules))
    assert done.returncode == 5
    assert "catalog.csv" in done.stderr
    assert "risk" in done.stderr


def test_a_database_that_is_away_is_said_so(folder: Path) -> None:
    toml = folder / "mailbot.toml"
    toml.write_text('database = "postgresql://127.0.0.1:1/nothing"\n' + toml.read_text())
    done = mailbot(folder, "run", "--once")
    assert done.returncode == 1
    assert "127.0.0.1" in done.stderr
    assert len(list((folder / "inbox" / "new").iterdir())) == 1


def test_a_mail_that_is_not_there_is_said_to_be_missing_and_nothing_about_requests(folder: Path) -> None:
    rules = str(Path(__file__).parents[1] / "rules")
    done = mailbot(folder, "understand", "--rules", rules, "missing.eml")
    assert (done.returncode, done.stdout) == (1, "")
    assert " ".join(done.stderr.split()) == "missing.eml: there is no such file"


def test_understand_needs_no_settings(folder: Path) -> None:
    (folder / "mailbot.toml").unlink()
    (folder / "one.eml").write_bytes(MAIL)
    rules = str(Path(__file__).parents[1] / "rules")
    done = mailbot(folder, "understand", "--rules", rules, "--json", "one.eml")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["items"][0]["access_level"] == "Edit"
    assert "Finance Shared Drive" in mailbot(folder, "understand", "--rules", rules, "one.eml").stdout
