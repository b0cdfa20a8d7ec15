"""Looking things up in the register: whose access somebody sees, on which day, and taken away as a file."""

import csv
import hashlib
import io
import re
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from everyday import enter
from office import AUDITOR, IT, a_little_of_everything
from python_calamine import CalamineWorkbook
from world import ANA, EVE, MIA, OTO, Browser, World

from mailbot.web.records import reports

SignedIn = Callable[[str], Browser]

ANA_PAGE, DRIVE = "/register/people/LF-2002", "/register/systems/Finance%20Shared%20Drive"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Iterator[World]:
    """Ana has held Edit on the Finance Shared Drive since 27 November. Nobody changes anything here: one is enough."""
    folder = tmp_path_factory.mktemp("register")
    shutil.copyfile(sqlite_template, folder / "mailbot.db")
    world = World(folder, f"sqlite:///{folder / 'mailbot.db'}")
    a_little_of_everything(world)
    yield world
    world.close()


@pytest.fixture(scope="module")
def signed_in(desk: World) -> SignedIn:
    """A browser for each person, in which they have signed in once."""
    return cache(lambda address: enter(desk, address))


def posted(browser: Browser, path: str, **fields: str) -> bytes:
    browser.page = browser.client.post(path, data=fields, headers={"Origin": "http://testserver"})
    return bytes(browser.page.content)


def words(browser: Browser) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", browser.page.text))


def test_a_person_sees_what_they_hold_since_when_until_when_and_on_whose_approval(signed_in: SignedIn) -> None:
    browser = signed_in(ANA)
    browser.open(ANA_PAGE)
    told = words(browser)
    for fact in ("Finance Shared Drive", "(Edit)", "27 November 2026", "31 March 2027", "Mia Berg and Oto Virtanen"):
        assert fact in told
    assert "/requests/REQ-2026-00001" in browser.page.text


def test_a_manager_sees_their_direct_reports_and_nobody_else_does(signed_in: SignedIn) -> None:
    mia, eve = signed_in(MIA), signed_in(EVE)
    mia.open("/register")
    assert "Ana Costa" in words(mia)
    mia.open(ANA_PAGE)
    assert mia.status == 200
    for path in (ANA_PAGE, DRIVE):
        eve.open(path)
        assert eve.status == 404
    for page in ("/register", "/register?q=ana", "/register/held", "/register/held?on=2026-11-27"):
        eve.open(page)
        assert "Ana" not in words(eve).replace("“ana”", "")
        assert "LF-2002" not in eve.page.text
    assert posted(eve, "/register/export", form="csv", person="LF-2002").find(b"Ana") < 0
    assert eve.status == 404


def test_an_owner_sees_who_holds_their_system_and_not_what_else_they_hold(signed_in: SignedIn) -> None:
    oto = signed_in(OTO)
    oto.open(DRIVE)
    assert "Ana Costa" in words(oto)
    assert ANA_PAGE not in oto.page.text
    oto.open(ANA_PAGE)
    assert oto.status == 404
    oto.open("/register/systems/Orchard%20Payables")
    assert oto.status == 404
    rows = list(
        csv.DictReader(
            io.StringIO(posted(oto, "/register/export", form="csv", system="Finance Shared Drive").decode("utf-8-sig"))
        )
    )
    assert [row["person"] for row in rows] == ["Ana Costa"]
    assert posted(oto, "/register/export", form="csv").decode("utf-8-sig").splitlines()[1:] == []


def test_the_register_of_a_day_is_as_it_was_at_its_end(signed_in: SignedIn) -> None:
    browser = signed_in(AUDITOR)
    browser.open(f"{DRIVE}?on=2026-11-27")
    assert "Who held Finance Shared Drive on Friday 27 November 2026" in words(browser)
    assert "Ana Costa" in words(browser)
    browser.open("/register?on=2026-11-27")
    assert "Everything that was held on Friday 27 November 2026" in words(browser)


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("2026-11-26", "The register begins on Friday 27 November 2026. Who held what on Thursday 26 November 2026 it"),
        ("2027-01-01", "Friday 1 January 2027 has not been yet."),
        ("30.6.2026", "“30.6.2026” is no day."),
        ("9999-12-31", "has not been yet"),
    ],
)
def test_a_day_that_the_register_does_not_know_is_told_in_words(signed_in: SignedIn, day: str, told: str) -> None:
    browser = signed_in(IT)
    for path in (ANA_PAGE, DRIVE, "/register/held"):
        browser.open(f"{path}?on={day}")
        assert browser.status == 200
        assert told in words(browser)
        assert "REQ-2026" not in browser.page.text


def test_a_file_has_the_whole_filter_and_the_trail_tells_who_took_it(desk: World, signed_in: SignedIn) -> None:
    browser = signed_in(AUDITOR)
    data = posted(browser, "/register/export", form="xlsx", system="Finance Shared Drive", level="Edit")
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    heading, row = book.get_sheet_by_index(0).to_python()
    assert dict(zip(heading, row, strict=True)) | {"since": ""} == {
        **dict.fromkeys(heading, ""),
        "person": "Ana Costa",
        "email": ANA,
        "employee_id": "LF-2002",
        "system": "Finance Shared Drive",
        "access_level": "Edit",
        "until": "2027-03-31",
        "state": "active",
        "request": "REQ-2026-00001",
        "approved_by": "Mia Berg; Oto Virtanen",
        "conditions": dict(zip(heading, row, strict=True))["conditions"],
    }
    body = desk.column("SELECT body FROM audit_entry WHERE tag = 'export:made' ORDER BY seq")[-1]
    assert hashlib.sha256(data).hexdigest() in body
    assert '"rows":"1"' in body
    chosen = desk.column("SELECT text FROM audit_text WHERE field = 'filter' ORDER BY seq")[-1]
    assert '"level": "Edit"' in chosen
    assert desk.trail().wrong is None


def test_looking_writes_nothing(desk: World, signed_in: SignedIn) -> None:
    browser = signed_in(AUDITOR)
    before = desk.column("SELECT count(*) FROM audit_entry")
    for path in ("/register", "/register/held", "/register/exceptions", ANA_PAGE, DRIVE, "/reports"):
        browser.open(path)
        assert browser.status == 200
    browser.open("/register/export")
    assert browser.status == 405
    assert desk.column("SELECT count(*) FROM audit_entry") == before


def test_what_is_held_by_exception_names_its_control_and_who_sees_to_it(signed_in: SignedIn) -> None:
    auditor, eve = signed_in(AUDITOR), signed_in(EVE)
    auditor.open("/register/exceptions")
    for fact in ("EX-01", "Hannah Brandt", "Daniel Weber", "reconciled every month", "Not asked for yet"):
        assert fact in words(auditor)
    eve.open("/register/exceptions")
    assert "EX-01" not in words(eve)


def test_what_ends_soon_is_found_by_the_days_in_the_address(signed_in: SignedIn) -> None:
    browser = signed_in(AUDITOR)
    browser.open("/register/held?within=30")
    assert "Ana Costa" not in words(browser)
    browser.open("/register/held?within=200&department=Finance")
    assert "Ana Costa" in words(browser)
    browser.open("/register/held?within=200&department=Sales")
    assert "Ana Costa" not in words(browser)
    browser.open("/register/held?within=0000009999999999")
    assert "is no number of days" in words(browser)


@pytest.mark.parametrize(
    ("hours", "words"), [(0.0, "0 min"), (0.2, "12 min"), (3.52, "3.5 h"), (24.0, "24 h"), (72.0, "3 days")]
)
def test_times_are_told_no_more_exactly_than_people_need_them(hours: float, words: str) -> None:
    assert reports.duration(hours) == words


def test_reports_tell_what_happened_and_the_file_has_it_as_numbers(signed_in: SignedIn) -> None:
    browser = signed_in(AUDITOR)
    browser.open("/reports?department=Finance")
    told = words(browser)
    assert "medium 1 24 h 24 h 3 days 100%" in told
    assert "approved 2 67%" in told
    assert "None: low, high, and critical." in told
    assert "Nothing in the 12 weeks before." in told
    assert "Mia Berg" in told
    data = posted(browser, "/reports/export", table="provisioned", form="csv").decode("utf-8-sig")
    rows = {row["Risk"]: row for row in csv.DictReader(io.StringIO(data))}
    assert rows["medium"]["Set up"] == "1"
    assert float(rows["medium"]["Median (hours)"]) == pytest.approx(24, abs=0.01)
    assert rows["high"]["Median (hours)"] == ""
    browser.open("/reports?system=Orchard%20Payables")
    assert "Charlotte Beck" not in words(browser)


def test_a_report_over_days_that_cannot_be_says_so(signed_in: SignedIn) -> None:
    browser = signed_in(AUDITOR)
    for query, told in (
        ("from=2026-13-01", "cannot be read"),
        ("from=2026-11-20&to=2026-11-01", "before the last one"),
        ("from=2020-01-01&to=2026-11-01", "too long"),
    ):
        browser.open(f"/reports?{query}")
        assert told in words(browser)


def test_reports_are_for_those_who_read_them(signed_in: SignedIn) -> None:
    for address in (MIA, IT):
        browser = signed_in(address)
        browser.open("/reports")
        assert browser.status == 403
