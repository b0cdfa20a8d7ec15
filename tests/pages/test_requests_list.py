"""The list of requests: each sees what is theirs, filters are in the address, files are complete or not there."""

import csv
import io
import re
from datetime import timedelta
from hashlib import sha256

import pytest
from everyday import enter
from office import ADMIN, AUDITOR, IT, a_little_of_everything
from sqlalchemy import text
from workbooks import cells_of
from world import ANA, EVE, MIA, Browser, World

from mailbot.adapters.database.schema.engine import begin_write, connect
from mailbot.adapters.workbooks import workbook
from mailbot.core.audit import Tag
from mailbot.services.queries.exporting import Exports
from mailbot.services.queries.rows import Export


def _ids(page: str) -> list[str]:
    return re.findall(r'href="/requests/(REQ-[\d-]+)"', page)


def test_each_sees_what_they_have_a_part_in_and_it_what_is_a_task(world: World) -> None:
    ids = a_little_of_everything(world)
    everything = sorted(world.requests(), reverse=True)
    assert _ids(enter(world, ANA).open("/requests")) == everything
    assert _ids(enter(world, AUDITOR).open("/requests")) == everything
    assert set(_ids(enter(world, IT).open("/requests"))) == {ids["granted"], ids["failed"]}
    assert set(_ids(enter(world, "charlotte.beck@larkspur.example").open("/requests"))) == {ids["failed"]}
    assert _ids(enter(world, EVE).open("/requests")) == []


def test_filters_narrow_together_and_the_address_keeps_them(world: World) -> None:
    ids = a_little_of_everything(world)
    auditor = enter(world, AUDITOR)
    found = {
        "status=rejected": ["rejected"],
        "status=done&status=failed": ["failed", "granted"],
        "system=finance+shared+drive": ["granted"],
        "system=Finance+Shared+Drive&level=edit&status=done": ["granted"],
        "person=Ana&status=failed": ["failed"],
        f"approver={MIA}": ["waiting"],
        "status=pending&sort=due": ["waiting"],
        "status=draft&status=pending": ["asked_back", "waiting"],
        "from=2030-01-01": [],
        "nature=appeal": [],
    }
    for query, names in found.items():
        page = auditor.open(f"/requests?{query}")
        assert auditor.status == 200, query
        assert _ids(page) == [ids[name] for name in names], query
    page = auditor.open("/requests?status=done&status=failed&person=Ana")
    assert page.count("checked") == 2
    assert 'value="Ana"' in page
    assert "/requests/export?status=done&amp;status=failed&amp;person=Ana" in page


def test_a_filter_that_means_nothing_is_refused_in_words_and_the_others_are_kept(world: World) -> None:
    ids = a_little_of_everything(world)
    auditor = enter(world, AUDITOR)
    wrong = {
        "status=gone": "no status “gone”",
        "system=Nowhere": "no system “Nowhere”",
        "level=Edit": "name the system",
        "person=Nobody+Known": "nobody called “Nobody Known”",
        "person=an": "please write the address",
        "from=soon": "“soon” is no day",
        "from=2026-12-01&to=2026-11-01": "last day is before the first day",
        "sort=best": "no order “best”",
        "risk=tiny": "no risk “tiny”",
        "state=held": "no filter “state”",
        "nature=kind": "no kind of request “kind”",
        "after=yesterday": "first page",
        "from=99999-01-01": "is no day",
        "to=9999-12-31": "is no day",
    }
    for query, words in wrong.items():
        page = auditor.open(f"/requests?status=rejected&{query}")
        assert auditor.status == 422, query
        assert words in page, query
        if not query.startswith(("status=", "from=2026")):
            assert _ids(page) == [ids["rejected"]], query
    assert "1 chosen" in auditor.open("/requests?status=gone&status=rejected")
    assert "chosen" not in auditor.open("/requests?status=gone")
    _take(auditor, "csv", "person=Nobody+Known")
    assert auditor.status == 422


def test_what_is_overdue_is_marked_and_found(world: World) -> None:
    ids = a_little_of_everything(world)
    auditor = enter(world, AUDITOR)
    assert ids["waiting"] not in _ids(auditor.open("/requests?status=overdue"))
    past = world.clock.now() - timedelta(hours=1)
    with begin_write(connect(world.settings.database)) as connection:
        connection.execute(
            text("UPDATE request_version SET due_at = :at WHERE request_id = :id"),
            {"at": f"{past:%Y-%m-%d %H:%M:%S.%f}", "id": ids["waiting"]},
        )
    page = auditor.open("/requests?status=overdue")
    assert _ids(page) == [ids["waiting"]]
    assert "waiting for approval, overdue" in page


def test_a_long_list_goes_on_behind_the_last_row_of_a_page(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    a_little_of_everything(world)
    monkeypatch.setattr("mailbot.services.queries.listing.ON_A_PAGE", 2)
    auditor, seen = enter(world, AUDITOR), []
    page = auditor.open("/requests?sort=oldest")
    while True:
        seen += _ids(page)
        more = re.search(r'href="(\?[^"]+)" rel="next"', page)
        if not more:
            break
        page = auditor.open(f"/requests{more[1].replace('&amp;', '&')}")
    assert seen == sorted(world.requests())


def test_the_whole_list_is_saved_and_the_trail_says_who_took_what(world: World) -> None:
    a_little_of_everything(world)
    browser = enter(world, ADMIN)
    data = _take(browser, "csv", "person=ana.costa@larkspur.example&status=rejected&status=failed")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
    assert sorted(row["state"] for row in rows) == ["approved", "rejected"]
    assert 'filename="requests-2026-11-28.csv"' in browser.page.headers["content-disposition"]
    (entry,) = _exports(world)
    assert (entry["data"]["rows"], entry["data"]["sha256"]) == ("2", sha256(data).hexdigest())
    assert entry["actor"].startswith("p-")
    book = _take(browser, "xlsx")
    assert [row[0] for row in cells_of(book)] == ["request", *sorted(world.requests(), reverse=True)]
    assert _exports(world)[-1]["data"]["sha256"] == sha256(book).hexdigest()
    assert world.trail().wrong is None


def test_a_formula_in_a_reason_stays_words_in_the_file(world: World) -> None:
    world.writes(ANA, "Please give me Dockline Booker because\n\n=HYPERLINK(1) is what I need to book slots.")
    world.works()
    browser = enter(world, ANA)
    cells = [cell for row in csv.reader(io.StringIO(_take(browser, "csv").decode())) for cell in row]
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)


def test_who_stops_reading_is_known_to_have_begun(world: World) -> None:
    """The trail tells who took how much only of whole files; nothing is left open behind one that was broken off."""
    rows = ({"a": "x" * 90_000} for _ in range(9))
    pieces = Exports(world.mailbot.desk, workbook).leaving(Export(rows, ("a",)), "csv", "requests", {}, "LF-1001")
    next(pieces)
    pieces.close()
    assert _exports(world) == []
    (begun,) = _exports(world, Tag.EXPORT_BEGUN)
    assert begun["data"]["what"] == "requests"


def test_a_link_takes_nothing_away(world: World) -> None:
    browser = enter(world, ADMIN)
    browser.open("/requests/export")
    assert browser.status in (404, 405)
    assert _exports(world, Tag.EXPORT_BEGUN) == []


def _take(browser: Browser, form: str, query: str = "") -> bytes:
    """Presses the button under the list."""
    page = browser.client.post(
        f"/requests/export?{query}", data={"form": form}, headers={"Origin": "http://testserver"}
    )
    browser._show(page)
    return bytes(page.content)


def _exports(world: World, tag: Tag = Tag.EXPORT_MADE) -> list[dict[str, object]]:
    import json

    with world.mailbot.desk.store.read() as tx:
        entries = [json.loads(row.body) for row in tx.trail()]
    return [entry for entry in entries if entry["tag"] == tag]
