"""An auditor looks somebody up in a real browser, goes back to a day, and takes the list away."""

import re
from pathlib import Path

from office import AUDITOR, Site, a_little_of_everything
from playwright.sync_api import Browser, expect


def test_an_auditor_finds_a_person_a_day_and_a_file(site: Site, chromium: Browser, tmp_path: Path) -> None:
    a_little_of_everything(site.world)
    with chromium.new_context(viewport={"width": 360, "height": 700}) as context:
        site.lets_in(context, AUDITOR)
        page = context.new_page()
        page.goto(f"{site.url}/register")
        page.get_by_label("A person or a system").fill("costa")
        page.get_by_role("button", name="Find").click()
        page.get_by_role("main").get_by_role("link", name="Ana Costa").first.click()
        page.get_by_text("Filters").click()
        page.get_by_label("As it was at the end of").fill("2026-11-27")
        page.get_by_role("button", name="Show").click()
        expect(page).to_have_url(re.compile("on=2026-11-27"))
        expect(page.locator("h1")).to_have_text("What Ana Costa held on Friday 27 November 2026")
        page.get_by_role("link", name="Finance Shared Drive").click()
        with page.expect_download() as taken:
            page.get_by_role("button", name="Excel").click()
        assert taken.value.suggested_filename == "register-2026-11-28.xlsx"
        taken.value.save_as(tmp_path / "register.xlsx")
        assert (tmp_path / "register.xlsx").read_bytes()[:2] == b"PK"


def test_the_bars_of_a_report_have_a_name_and_the_page_prints(site: Site, chromium: Browser) -> None:
    a_little_of_everything(site.world)
    with chromium.new_context() as context:
        site.lets_in(context, AUDITOR)
        page = context.new_page()
        page.goto(f"{site.url}/reports")
        assert page.get_by_role("img", name="Decided within the target, by risk").count() == 1
        assert page.pdf(format="A4")[:4] == b"%PDF"
        page.set_viewport_size({"width": 718, "height": 1000})  # what a sheet of A4 leaves
        page.emulate_media(media="print")
        table, bars = (page.locator(f".report {part}").first.bounding_box() for part in ("table", "figure"))
        assert table["x"] + table["width"] <= bars["x"]
        assert table["width"] > bars["width"]
        assert page.get_by_role("button").count() == 0
        assert page.get_by_role("heading", name="Time to decide").is_visible()
        assert not any(each.is_visible() for each in page.locator("main summary").all())


FOLDED = """() => [...document.querySelectorAll("main details > :not(summary)")]
  .filter(e => !e.checkVisibility({contentVisibilityAuto: true})).map(e => e.outerHTML.slice(0, 100))"""


def test_on_paper_nothing_of_a_request_is_folded_away(site: Site, chromium: Browser) -> None:
    """The rules that were looked at are evidence, too."""
    ids = a_little_of_everything(site.world)
    with chromium.new_context() as context:
        site.lets_in(context, AUDITOR)
        page = context.new_page()
        page.goto(f"{site.url}/requests/{ids['granted']}")
        assert len(page.evaluate(FOLDED)) > 0
        page.emulate_media(media="print")
        for _ in range(50):  # asked from here: the page's own policy keeps it from evaluating a text to wait for
            if not page.evaluate(FOLDED):
                break
            page.wait_for_timeout(100)
        assert page.evaluate(FOLDED) == []


def test_on_paper_there_is_no_menu_to_open(site: Site, chromium: Browser) -> None:
    """A sheet of A4 is as narrow as a tablet."""
    with chromium.new_context(viewport={"width": 700, "height": 990}) as context:
        site.lets_in(context, AUDITOR)
        page = context.new_page()
        page.goto(site.url)
        expect(page.locator(".menu summary")).to_be_visible()
        page.emulate_media(media="print")
        expect(page.locator(".menu summary")).to_be_hidden()
