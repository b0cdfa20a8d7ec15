"""How mailbot stands, its rules, its keys and its timetable, as those who run it see them."""

import io
import re
import zipfile
from pathlib import Path

import httpx
import pytest
from everyday import enter
from office import ACCESS_OFFICE, ADMIN, AUDITOR
from test_admin_mail import entries, put_aside
from world import ANA, Browser, World

from mailbot import bootstrap
from mailbot.web.frame import uploads

ORIGIN = {"Origin": "http://testserver"}


def zipped(files: dict[str, str]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return data.getvalue()


def rule_files(world: World) -> dict[str, str]:
    folder = bootstrap.rules_folder(world.settings)
    return {path.name: path.read_text("utf-8") for path in folder.iterdir() if path.is_file()}


def sent(browser: Browser, data: bytes) -> httpx.Response:
    files = {"rules": ("new.zip", data, "application/zip")}
    return browser.client.post("/admin/rules/diff", files=files, headers=ORIGIN)


def test_the_first_page_says_what_needs_a_person_and_leads_there(world: World) -> None:
    with world.mailbot.desk.store.write() as tx:
        tx.hold_mailbox("other", "somebody", world.clock.now(), world.clock.now())
        tx.note_mailbox("other", None, "the password is refused", world.clock.now())
    put_aside(world)
    page = enter(world, AUDITOR).open("/admin")
    assert "the password is refused" in page
    assert 'href="/admin/mailboxes">See to the mailbox: other' in page
    assert 'href="/admin/quarantine"' in page
    page = enter(world, AUDITOR).open("/admin/mailboxes")
    assert "In trouble: the password is refused" in page


def test_the_timetable_says_when_each_job_ran_and_when_it_is_due(world: World) -> None:
    browser = enter(world, ADMIN)
    world.works()
    assert "due since" not in browser.open("/admin/jobs")
    assert "gives IT its daily file" in browser.page.text
    assert "jobs ran when they were due." in browser.page.text
    assert "Times are Europe/Dublin." in browser.page.text
    assert "(Europe/Dublin)" not in browser.page.text
    at = world.settings.tasks.at
    assert f"Thursday 26 November 2026 at {at:%H:%M}" in browser.page.text  # IT's file of today is still to come
    world.clock.forward(days=4)
    browser = enter(world, ADMIN)
    world.clock.forward(hours=1)
    page = browser.open("/admin/jobs")
    assert "jobs are late." in page
    assert page.index("due since") < page.index("that ran when they were due"), "what is late is not first"


def test_the_rules_tell_their_version_their_files_and_what_is_worth_a_look(world: World) -> None:
    browser = enter(world, AUDITOR)
    page = browser.open("/admin/rules")
    assert world.mailbot.desk.rulebook.version[:16] in page
    assert "put live by the account" in page
    assert 'type="file"' not in page
    assert "ana.costa@larkspur.example" in browser.open("/admin/rules/files/staff.csv?from=60")
    assert '<ol class="lines" start="60">' in browser.page.text
    assert "The files are the rules in force" in browser.open("/admin/rules/check")
    staff = bootstrap.rules_folder(world.settings) / "staff.csv"
    staff.write_text(
        staff.read_text("utf-8") + "x.y@larkspur.example,X Y,LF-9,Finance,Clerk,employee,,active,\n", "utf-8"
    )
    page = browser.open("/admin/rules/check")
    assert "newer than the rules in force" in page
    assert "X Y has no manager" in page
    staff.write_text("nonsense\n", "utf-8")
    assert "cannot be used as they are" in browser.open("/admin/rules/check")


def test_a_rule_file_is_shown_part_by_part_with_the_numbers_of_its_lines(world: World) -> None:
    """A part of policy.yaml is what its blank lines set apart, of a sheet its next forty lines."""
    browser = enter(world, AUDITOR)
    page = browser.open("/admin/rules/files/policy.yaml")
    lines = (bootstrap.rules_folder(world.settings) / "policy.yaml").read_text("utf-8").splitlines()
    rules = lines.index("rules:") + 1
    part = next(part for part in page.split("<summary>") if "<code>rules:</code>" in part)
    assert f"Lines {rules - 1} to " in part
    assert f'<ol class="lines" start="{rules - 1}">' in part, "the comment above belongs to it"
    assert "<code>deadlines:</code>" not in part
    assert page.count("<li><code>") == len(lines)
    sheet = browser.open("/admin/rules/files/catalog.csv")
    assert re.findall(r"Lines (\d+ to \d+)", sheet)[0] == "1 to 40"


@pytest.mark.parametrize("name", ["..%2F..%2Fmailbot.toml", "%2Fetc%2Fpasswd", "cases", "README.md"])
def test_no_other_file_is_shown_as_a_rule_file(world: World, name: str) -> None:
    browser = enter(world, ADMIN)
    browser.open(f"/admin/rules/files/{name}")
    assert browser.status == 404


def test_new_rules_are_held_against_the_old_ones_and_change_nothing(world: World) -> None:
    world.writes(ANA, "Please give me the Orchard Payables Viewer to follow our invoices.")
    world.works()
    files = rule_files(world)
    files["staff.csv"] = files["staff.csv"].replace(
        "mia.berg@larkspur.example,active", "oto.virtanen@larkspur.example,active"
    )
    before = world.mailbot.desk.rulebook.version
    page = sent(enter(world, ACCESS_OFFICE), zipped({f"new/{name}": text for name, text in files.items()})).text
    assert "1 of the last 1000 requests would go another way" in page
    assert "REQ-2026-00001 Orchard Payables (Viewer)" in page
    assert "mailbot rules use NEW_DIR" in page
    assert world.mailbot.desk.rulebook.version == before
    assert rule_files(world) != files
    gone = rule_files(world)
    gone["staff.csv"] = "".join(
        line for line in gone["staff.csv"].splitlines(keepends=True) if not line.startswith(ANA)
    )
    page = sent(enter(world, ACCESS_OFFICE), zipped(gone)).text
    assert "1 person has left" in page
    assert "has left: 1 open request for them ended" in page
    slower = rule_files(world)
    slower["policy.yaml"] = slower["policy.yaml"].replace("low: {hours: 24}", "low: {hours: 48}")
    page = sent(enter(world, ACCESS_OFFICE), zipped(slower)).text
    assert "by 27 November 2026 at 09:00 (Europe/Dublin), by the link alone" in page
    assert (
        "by 30 November 2026 at 09:00 (Europe/Dublin), by the link alone" in page
    )  # its hours do not pass at a weekend


def test_a_zip_file_that_cannot_be_used_says_why(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    files, browser = rule_files(world), enter(world, ADMIN)
    broken = sent(browser, zipped(files | {"catalog.csv": "system\nX\n"}))
    assert broken.status_code == 422
    assert "catalog.csv" in broken.text
    assert "/tmp/" not in broken.text
    assert "cannot be read" in sent(browser, b"no zip at all").text
    assert "policy.yaml" in sent(browser, zipped({"../../policy.yaml": "x: 1", "/etc/cron.d/x": "y"})).text
    assert not Path("/etc/cron.d/x").exists()
    assert "is larger than" in sent(browser, zipped(files | {"staff.csv": "x" * 33_000_000})).text
    assert "twice" in sent(browser, zipped({"a/staff.csv": "x", "b/staff.csv": "y"})).text
    monkeypatch.setattr(uploads, "LARGEST_FILE", 1_000)
    assert sent(browser, b"x" * 2_000).status_code == 413


def test_keys_are_shown_without_their_secrets_and_made_anew_by_a_person(world: World) -> None:
    browser = enter(world, ADMIN)
    page = browser.open("/admin/keys")
    folder = world.settings.data / "keys"
    for file in folder.glob("*.key"):
        assert file.stem in page
        assert file.read_text().strip() not in page
    assert (folder / "checkpoint-0001.pub").read_text().strip().replace("+", "&#43;") in page.replace("+", "&#43;")
    refused = browser.client.post("/admin/keys/rotate", data={"number": "11"}, headers=ORIGIN)
    assert refused.status_code == 422
    assert len(list(folder.glob("*.key"))) == 2
    browser.open("/admin/keys")
    browser.send()
    assert "There are new keys" in browser.page.text
    assert len(list(folder.glob("*.key"))) == 4
    assert [who for who, _ in entries(world, "key:rotated")] == [ADMIN]
    assert world.trail().wrong is None
