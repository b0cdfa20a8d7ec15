"""`mailbot outbox`: what was not sent is seen, sent again under the same id, or dropped with a reason."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from resend_server import ResendServer, running
from typer.testing import CliRunner, Result

from mailbot import bootstrap, cli, config
from mailbot.bootstrap import Mailbot
from mailbot.core.audit import Tag
from mailbot.services.desk.alerts import alert

BY = ("--by", "Noah Steiner")


@pytest.fixture
def resend() -> Iterator[ResendServer]:
    with running(ResendServer()) as server:
        yield server


@pytest.fixture
def settings(tmp_path: Path, sqlite_url: str, resend: ResendServer) -> Path:
    file = tmp_path / "mailbot.toml"
    file.write_text(
        f"""
address = "access@larkspur.example"
public_url = "http://127.0.0.1:8080"
database = "{sqlite_url}"
data = "{tmp_path / "data"}"
[mailbox]
url = "maildir:{tmp_path / "inbox"}"
[sender]
kind = "resend"
key = "re_secret"
api_url = "{resend.url}"
""",
        "utf-8",
    )
    return file


@pytest.fixture
def desk(settings: Path) -> Iterator[Mailbot]:
    """A desk with two mails: one that may have arrived, one that surely did not."""
    desk = bootstrap.build(config.load(settings))
    for name, handed in (("doubtful", True), ("refused", False)):
        now = desk.desk.now()
        with desk.desk.store.write() as tx:
            assert alert(desk.desk, tx, name, name, "It broke.", "Mend it.", now)
        claimed = desk.desk.store.claim(now, 60, 1)
        known = [replace(each, handed_at=now) if handed else each for each in claimed]
        with desk.desk.store.write() as tx:
            tx.not_sent(known, f"{name}: 550", None, now)
    yield desk
    desk.desk.store.close()


@pytest.fixture
def run(settings: Path) -> Callable[..., Result]:
    def run(*arguments: str, typed: str = "") -> Result:
        return CliRunner().invoke(cli.app, ["outbox", *arguments, "--config", str(settings)], input=typed)

    return run


Run = Callable[..., Result]


def rows(run: Run) -> list[dict[str, str]]:
    return [json.loads(line) for line in run("--json").stdout.splitlines()]


def test_what_was_not_sent_is_listed_with_the_reason(desk: Mailbot, run: Run) -> None:
    doubtful, refused = rows(run)
    assert doubtful["error"] == "doubtful: 550 (it may have arrived)"
    assert (refused["state"], refused["to"]) == ("review", "access-office@larkspur.example")
    assert (refused["subject"], refused["error"]) == ("Problem: refused", "refused: 550")
    assert "refused: 550" in run().stdout


def test_nothing_that_lies_there_gives_orders_to_the_terminal(desk: Mailbot, run: Run) -> None:
    with desk.desk.store.write() as tx:
        assert alert(desk.desk, tx, "third", "third", "It broke.", "Mend it.", desk.desk.now())
    claimed = desk.desk.store.claim(desk.desk.now(), 60, 1)
    with desk.desk.store.write() as tx:
        tx.not_sent(claimed, "550 \x1b]0;mine\x07 no", None, desk.desk.now())
    told = run().stdout
    assert "550  ]0;mine  no" in told
    assert "\x1b" not in told


def test_what_is_released_is_sent_under_its_own_id(desk: Mailbot, run: Run, resend: ResendServer) -> None:
    refused = rows(run)[1]["id"]
    assert run("release", refused, *BY).exit_code == 0
    desk.outbox.send_due()
    assert [(mail.key, mail.notice) for mail in resend.mails] == [(refused, refused)]
    assert [row["error"] for row in rows(run)] == ["doubtful: 550 (it may have arrived)"]
    assert tags(desk)[-1] == Tag.NOTICE_RELEASED


@pytest.mark.parametrize(("typed", "more", "sent"), [("n\n", (), 0), ("", (), 0), ("y\n", (), 1), ("", ("--yes",), 1)])
def test_what_may_have_arrived_is_sent_again_only_when_that_is_wanted(
    desk: Mailbot, run: Run, resend: ResendServer, typed: str, more: tuple[str, ...], sent: int
) -> None:
    doubtful = rows(run)[0]["id"]
    done = run("release", doubtful, *BY, *more, typed=typed)
    assert ("would arrive twice" in done.output) == (not more)
    assert (done.exit_code == 0) == bool(sent)
    desk.outbox.send_due()
    assert len(resend.mails) == sent


def test_what_is_dropped_is_never_sent_and_the_trail_says_why(desk: Mailbot, run: Run, resend: ResendServer) -> None:
    refused = rows(run)[1]["id"]
    assert run("drop", refused, *BY, "--reason", "told by phone").exit_code == 0
    assert [row["id"] for row in rows(run)] != [refused]
    assert len(rows(run)) == 1
    assert tags(desk)[-1] == Tag.NOTICE_DROPPED
    assert desk.desk.store.outbox_states()["review"] == 1
    assert run("release", refused, *BY).exit_code == 1
    desk.outbox.send_due()
    assert resend.mails == []


@pytest.mark.parametrize("command", [("release",), ("drop", "--reason", "why not")])
def test_what_is_sent_or_unknown_is_named_and_left(
    desk: Mailbot, run: Run, resend: ResendServer, command: tuple[str, ...]
) -> None:
    refused = rows(run)[1]["id"]
    run("release", refused, *BY)
    desk.outbox.send_due()
    done = run(*command, refused, "nonsense", *BY)
    assert done.exit_code == 1
    assert len(resend.mails) == 1


def test_a_reason_and_a_name_are_needed(desk: Mailbot, run: Run) -> None:
    assert run("drop", "x", *BY).exit_code == 2
    assert run("drop", "x", *BY, "--reason", " ").exit_code == 2
    assert run("drop", "x", "--reason", "why").exit_code == 2


@pytest.mark.parametrize("secret", ["hush", "whsec_", "whsec_a"])
def test_a_secret_of_webhooks_that_is_none_stops_the_start_by_name(settings: Path, secret: str) -> None:
    with pytest.raises(config.ConfigInvalid, match=r"sender\.webhook_secret cannot be used"):
        bootstrap.build(config.load(settings, sender=_sender(settings) | {"webhook_secret": secret}))


def _sender(settings: Path) -> dict[str, object]:
    return config.load(settings).sender.model_dump(exclude_defaults=True)


def tags(desk: Mailbot) -> list[str]:
    with desk.desk.store.read() as tx:
        return [json.loads(entry.body)["tag"] for entry in tx.trail()]
