"""Every page in a real browser: for a screen reader, on a small phone, at four times the size, by keyboard, without
scripts."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from office import CAST, Site, a_little_of_everything
from playwright.sync_api import Browser, Page
from rows import ROWS

WCAG = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}

OFF_SCREEN = """() => [...document.querySelectorAll("body *")]
  .filter(e => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".skip, .unseen"))
  .map(e => e.outerHTML.slice(0, 200))"""

FOCUSED = """() => { const e = document.activeElement; const s = getComputedStyle(e);
  const which = [...document.all].indexOf(e) + e.outerHTML.slice(0, 200);
  return e === document.body ? null : [which, s.outlineStyle !== "none" || e.matches(".skip")]; }"""

REACHABLE = """() => [...document.querySelectorAll(
  "main a[href], main button, main input:not([type=hidden]), main select, main textarea, main summary")]
  .filter(e => e.checkVisibility() && !e.disabled && !(e.type === "radio" && !e.checked
    && [...document.getElementsByName(e.name)].indexOf(e) > 0)).length"""


def _pages(site: Site, ids: dict[str, str], chromium: Browser, **context: object) -> Iterator[tuple[str, Page]]:
    """Each page, opened by the first of those who may see it."""
    rows = [row for row in ROWS if row.method == "GET" and row.is_page]
    for person in CAST:
        mine = [row for row in rows if row.allowed.split()[0] == person]
        if not mine:
            continue
        with chromium.new_context(**context) as opened:
            site.lets_in(opened, CAST[person])
            page = opened.new_page()
            for row in mine:
                assert page.goto(site.url + row.path.format(**ids)).status == 200, row.name
                yield row.name, page


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_breaks_a_rule_of_accessibility(site: Site, chromium: Browser, scheme: str) -> None:
    """WCAG 2.2 AA and the good practices of axe-core."""
    ids = a_little_of_everything(site.world)
    axe = Axe()
    for name, page in _pages(site, ids, chromium, color_scheme=scheme):
        found = axe.run(page, options=WCAG)
        assert found.violations_count == 0, f"{name}\n{found.generate_report()}"


@pytest.mark.parametrize(("width", "why"), [(360, "a small phone"), (320, "1280 pixels at 400 %"), (1280, "a laptop")])
def test_no_page_has_to_be_moved_sideways(site: Site, chromium: Browser, width: int, why: str) -> None:
    """WCAG 1.4.10: 320 CSS pixels are what is left of 1280 at four times the size."""
    ids = a_little_of_everything(site.world)
    for name, page in _pages(site, ids, chromium, viewport={"width": width, "height": 700}):
        assert page.evaluate("document.documentElement.scrollWidth") <= width, f"{name} on {why}"
        assert page.evaluate(OFF_SCREEN) == [], f"{name} on {why}"


def test_every_page_works_without_scripts(site: Site, chromium: Browser) -> None:
    ids = a_little_of_everything(site.world)
    for name, page in _pages(site, ids, chromium, java_script_enabled=False):
        assert page.locator("h1").inner_text().strip(), name
        assert page.locator("nav a").count() >= 4, name


def test_every_control_is_reached_by_keyboard_and_shows_that_it_is(site: Site, chromium: Browser) -> None:
    ids = a_little_of_everything(site.world)
    for name, page in _pages(site, ids, chromium):
        wanted = page.evaluate(REACHABLE)
        seen: set[str] = set()
        for _ in range(wanted + 40):
            page.keyboard.press("Tab")
            focused = page.evaluate(FOCUSED)
            if focused is None:
                break
            assert focused[1], f"{name}: {focused[0]} does not show that it has the focus"
            seen.add(focused[0])
        assert len(seen) >= wanted, name


def test_nothing_on_a_page_complains(site: Site, chromium: Browser) -> None:
    """No script fails, nothing is fetched from elsewhere, no rule of the page's own policy is broken."""
    ids = a_little_of_everything(site.world)
    said: list[str] = []
    for name, page in _pages(site, ids, chromium):
        page.on("console", lambda message, name=name: said.append(f"{name}: {message.text}"))
        page.on("request", lambda asked, name=name: None if asked.url.startswith(site.url) else said.append(asked.url))
        page.reload()
    assert said == []
