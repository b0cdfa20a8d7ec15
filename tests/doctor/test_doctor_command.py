"""`mailbot doctor` as an admin runs it: a table or JSON, and an exit code that a monitor can use."""

import json
import re
from pathlib import Path

import pytest
from clinic import Clinic, Zone
from typer.testing import CliRunner, Result

from mailbot import cli
from mailbot.doctor import CHECKS, checkup


@pytest.fixture
def run(clinic: Clinic, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> "Command":
    return Command(clinic, tmp_path / "mailbot.toml", monkeypatch)


class Command:
    """Runs it on the clinic's settings, with the clinic's name server."""

    def __init__(self, clinic: Clinic, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.clinic, self.file = clinic, file
        monkeypatch.setattr(checkup, "Resolver", lambda: clinic.zone)

    def __call__(self, *options: str) -> Result:
        self.file.write_text(
            "".join(_toml(name, value) for name, value in sorted(self.clinic.given.items(), key=_last))
        )
        return CliRunner().invoke(cli.app, ["doctor", "--config", str(self.file), "--wait", "5", *options])


def _last(setting: tuple[str, object]) -> bool:
    return isinstance(setting[1], dict)


def _toml(name: str, value: object) -> str:
    if isinstance(value, dict):
        return f"[{name}]\n" + "".join(_toml(key, part) for key, part in value.items())
    return f"{name} = {value if isinstance(value, int) else json.dumps(str(value))}\n"


def test_an_installation_that_is_well_ends_with_0(run: Command) -> None:
    done = run("--json")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.exit_code == 0, done.output
    assert [row["name"] for row in rows] == [check.name for check in CHECKS]
    assert {row["state"] for row in rows} == {"ok", "skipped"}


def test_one_problem_ends_with_1_and_stands_in_the_table_with_its_fix(run: Command) -> None:
    run.clinic.zone = Zone({})
    run.clinic.zone.records = {"larkspur.internal": ["v=spf1 -all"]}
    done = run("--no-mail")
    assert done.exit_code == 1
    assert re.search(r"│ DMARC +│ problem │ there is no DMARC record", done.stdout)
    assert "publish the record that your sender's setup page shows" in done.stdout
    assert "1 of 21 checks found a problem: DMARC." in done.output


def test_settings_that_cannot_be_used_are_its_first_problem(run: Command) -> None:
    run.clinic.given["sender"]["kind"] = "pigeon"
    done = run("--json")
    assert done.exit_code == 1
    rows = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert "sender.kind" in rows[0]["said"]
    assert {row["state"] for row in rows[1:]} == {"skipped"}
