"""`mailbot demo`: the story goes as told, and a story that does not is found out."""

import io
import re
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from rich.console import Console

from mailbot.demo.acts import nothing, writes
from mailbot.demo.expectations import (
    asked_once,
    decided,
    holds,
    mail_to,
    no_mail_to,
    nothing_happened,
    put_aside,
    stands,
    trail_is_whole,
)
from mailbot.demo.play import Expectation, Play, Step
from mailbot.demo.running import at_work
from mailbot.demo.script import ANA, DRIVE, MIA, STORY, YUSUF
from mailbot.demo.story import run_demo, stay_open, tell


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Play]:
    """A company in which nobody has asked for anything."""
    with at_work(tmp_path_factory.mktemp("company")) as (company, mailbot, process):
        yield Play(company, mailbot, process, patience=0.2)


def told(stage: Play, *story: Step) -> tuple[bool, str]:
    """Whether the story went as told, and what was printed."""
    out = io.StringIO()
    return tell(Console(file=out, highlight=False), stage, story), out.getvalue()


def test_the_story_goes_as_told_in_half_a_minute(capsys: pytest.CaptureFixture[str]) -> None:
    began = time.monotonic()
    code = run_demo(stay=False)
    said = capsys.readouterr().out.splitlines()
    assert (code, len(said)) == (0, len(STORY) + 2), "\n".join(said)
    assert all(line.startswith("✓") for line in said[:-2])
    assert "make demo ARGS=--stay" in said[-1]
    assert time.monotonic() - began < 30


@pytest.mark.parametrize(
    "expectation",
    [
        mail_to(MIA, "approve"),
        stands(ANA, *DRIVE, "pending"),
        asked_once(ANA, DRIVE[0]),
        decided(MIA, "approve", ANA, *DRIVE),
        holds(ANA, *DRIVE, MIA),
        put_aside("forged"),
    ],
)
def test_what_did_not_happen_is_found_out(company: Play, expectation: Expectation) -> None:
    right, said = told(company, Step("Nobody does anything", nothing, (expectation,)))
    assert not right
    assert "✗  1. Nobody does anything" in said
    assert "expected: " in said
    assert "came: " in said


def test_what_happened_but_should_not_have_is_found_out(company: Play) -> None:
    asking = writes(YUSUF, "Drive", "Could I please get Edit on the Finance Shared Drive?\n\nYusuf")
    patient = Play(company.company, company.mailbot, company.process)
    for expectation in (nothing_happened, no_mail_to(YUSUF)):
        right, said = told(patient, Step("Yusuf asks", asking, (mail_to(YUSUF), expectation)))
        assert not right, said


def test_that_the_trail_was_verified_shows_on_the_auditors_pages(company: Play) -> None:
    right, said = told(company, Step("The trail is verified", nothing, (trail_is_whole,)))
    assert right, said
    checks = company.mailbot.audits.checks
    with company.mailbot.desk.store.read() as tx:
        state, last = checks.state(tx), tx.audit_head()[0]
    assert (state.word, state.seq) == ("verified", last)


def test_the_steps_after_one_that_is_not_as_told_are_not_played(company: Play) -> None:
    failing = Step("Nobody does anything", nothing, (mail_to(MIA, "approve"),))
    played: list[str] = []
    after = Step("The next", lambda _: played.append("next"), ())
    told(company, failing, after)
    assert played == []


def test_afterwards_the_company_stays_open_behind_its_inbox(company: Play, tmp_path: Path) -> None:
    out, ended = io.StringIO(), threading.Event()
    console = Console(file=out, width=200)
    patient = Play(company.company, company.mailbot, company.process)
    staying = threading.Thread(target=stay_open, args=(console, company, tmp_path, ended), daemon=True)
    staying.start()
    patient.until("the address of the inbox", lambda: "" if "Ctrl-C" in out.getvalue() else "nothing yet")
    address, pages = re.findall(r"http://127\.0\.0\.1:\d+", out.getvalue())
    inbox = httpx.get(address).text
    assert "everybody’s mailbox" in inbox
    assert f'href="{pages}"' in inbox
    assert "Sign in" in httpx.get(pages, follow_redirects=True).text
    ended.set()
    staying.join(timeout=10)
    with pytest.raises(httpx.ConnectError):
        httpx.get(address)


def test_an_answer_that_is_held_back_is_told_with_its_time(company: Play) -> None:
    who = "priya.natarajan@larkspur.example"
    patient = Play(company.company, company.mailbot, company.process)
    assert company.held_back(who) == ""
    for _ in range(4):
        writes(who, "help", "help")(company)
    patient.until("the fourth to wait", lambda: "" if company.held_back(who) else "nothing waits")
    said = company.held_back(who)
    assert re.fullmatch(r"An answer waits until [\d:]{8} UTC: one person gets 3 in 10 minutes\.", said)


def test_everything_it_listens_on_is_loopback_and_everything_it_keeps_is_in_its_folder(company: Play) -> None:
    settings = company.mailbot.settings
    assert {settings.web.host, settings.mailbox.host, settings.sender.host} == {"127.0.0.1"}
    database = Path(settings.database.removeprefix("sqlite:///"))
    assert database.is_file()
    assert database.parent == settings.data


def test_variables_of_this_machine_do_not_change_the_demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAILBOT_ADDRESS", "real@company.example")
    monkeypatch.setenv("MAILBOT_DATABASE", "sqlite:////nowhere/real.db")
    with at_work(tmp_path) as (_, mailbot, _):
        assert mailbot.settings.address == "access@larkspur.example"
        assert str(tmp_path) in mailbot.settings.database
