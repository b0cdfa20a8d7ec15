"""What the commands tell of a trail that does not hold: once, in words, and with the exit code that says so."""

import json
from pathlib import Path

import pytest
from meddling import history
from world import MIA, World, meddle

from tests.commands import mailbot

REASON = "Month-end needs it."
WHO_COULD = "Only somebody who can write to the database past mailbot could do that"


@pytest.fixture
def folder(world: World) -> Path:
    """Where the commands are run: an installation in which a reason was given."""
    history(world)
    world.decides(MIA, "reject", reason=REASON)
    here = world.settings.data.parent
    (here / "mailbot.toml").write_text(
        f'address = "{world.settings.address}"\npublic_url = "http://127.0.0.1:8080"\n'
        f'database = "{world.settings.database}"\ndata = "{world.settings.data}"\nrules = "{world.settings.rules}"\n'
        f'[mailbox]\nurl = "{world.settings.mailbox.url}"\n[trust]\nauthserv_id = "mx.larkspur.example"\n'
        f'[sender]\nkind = "maildir"\npath = "{world.out}"\n',
        "utf-8",
    )
    return here


def test_a_finding_is_told_once_with_what_was_and_is_there_and_who_could_have_done_it(
    world: World, folder: Path
) -> None:
    meddle(world, "UPDATE access_grant SET access_level = 'Admin'")
    done = mailbot(folder, "audit", "verify")
    assert done.returncode == 3
    was = "its system and level was Finance Shared Drive:Edit, as the trail tells, and is Finance Shared Drive:Admin"
    assert done.stderr.count(f"access G-00001 was changed: {was}") == 1
    assert done.stderr.count("G-00001") == 1
    assert WHO_COULD in done.stderr


def test_a_changed_reason_is_told_in_its_words_which_are_kept_nowhere(world: World, folder: Path) -> None:
    meddle(world, f"UPDATE decision SET reason = 'No budget.' WHERE reason = '{REASON}'")
    done = mailbot(folder, "audit", "verify", "--json")
    told = json.loads(done.stdout)
    assert "the decision about approval 1 of REQ-2026-00002 (version 1) was changed: its reason" in told["what"]
    assert told["texts"] == f"its reason was “{REASON}” and is “No budget.”"
    assert f"its reason was “{REASON}” and is “No budget.”" in done.stderr
    assert world.column("SELECT wrong FROM trail_check WHERE wrong <> ''") == [told["what"]]
    assert "budget" not in told["what"]


def test_somebody_else_who_holds_it_is_told_by_name(world: World, folder: Path) -> None:
    meddle(world, "UPDATE access_grant SET person_id = (SELECT person_id FROM person WHERE email LIKE 'eve.marlow%')")
    assert (
        "whose it is was Ana Costa, as the trail tells, and is Eve Marlow" in mailbot(folder, "audit", "verify").stderr
    )


def test_a_broken_trail_is_exported_as_it_is_with_a_warning(world: World, folder: Path) -> None:
    meddle(world, "UPDATE audit_entry SET body = '{}' WHERE seq = 3")
    done = mailbot(folder, "audit", "export", "trail.jsonl")
    assert done.returncode == 3
    assert "It is as it is stored, but the audit trail and the records do not agree" in done.stderr
    assert done.stderr.count("entry #3 was changed") == 1
    assert (folder / "trail.jsonl").read_text("utf-8").splitlines()[2] == "{}"
