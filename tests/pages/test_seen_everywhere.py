"""Every page in a real browser: for a screen reader, on a small phone, at four times the size, by keyboard, without
scripts."""

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from accessibility import OF_COLOURS, broken_rules
from office import CAST, Site, a_little_of_everything, served
from playwright.sync_api import Browser, BrowserContext, Page, StorageState
from rows import ROWS
from world import World

UNFOLD = "() => document.querySelectorAll('details').forEach(each => each.open = true)"
"""What is behind a word is looked at, too: most small forms are."""

OFF_SCREEN = """() => [...document.querySelectorAll("body *")]
  .filter(e => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".skip, .unseen"))
  .map(e => e.outerHTML.slice(0, 200))"""

NOTE_FOCUS = """() => { window.focused = []; document.addEventListener("focusin", ({target: e}) =>
  focused.push([[...document.all].indexOf(e) + e.outerHTML.slice(0, 200),
    getComputedStyle(e).outlineStyle !== "none" || e.matches(".skip")])); }"""

REACHABLE = """() => [...document.querySelectorAll(
  "main a[href], main button, main input:not([type=hidden]), main select, main textarea, main summary")]
  .filter(e => e.checkVisibility() && !e.disabled && !(e.type === "radio" && !e.checked
    && [...document.getElementsByName(e.name)].indexOf(e) > 0)).length"""


@dataclass(frozen=True)
class Desk:
    """A desk with a little of everything, and the cookies of those who have signed in there."""

    site: Site
    ids: dict[str, str]
    cookies: dict[str, StorageState]

    def pages(
        self, chromium: Browser, heard: Callable[[BrowserContext], object] = lambda _: None, **context: object
    ) -> Iterator[tuple[str, Page]]:
        """Each page, opened by the first of those who may see it."""
        rows = [row for row in ROWS if row.method == "GET" and row.is_page]
        for person, cookies in self.cookies.items():
            mine = [row for row in rows if row.allowed.split()[0] == person]
            if not mine:
                continue
            with chromium.new_context(storage_state=cookies, **context) as opened:
                heard(opened)
                page = opened.new_page()
                for row in mine:
                    assert page.goto(self.site.url + row.path.format(**self.ids)).status == 200, row.name
                    yield row.name, page


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path, chromium: Browser) -> Iterator[Desk]:
    """One for all tests, which only look."""
    folder = tmp_path_factory.mktemp("everywhere")
    world = World(folder, f"sqlite:///{shutil.copyfile(sqlite_template, folder / 'mailbot.db')}")
    ids = a_little_of_everything(world)
    with served(world) as site:
        yield Desk(site, ids, {person: _signed_in(site, chromium, CAST[person]) for person in CAST})
    world.close()


def _signed_in(site: Site, chromium: Browser, address: str) -> StorageState:
    with chromium.new_context() as context:
        site.lets_in(context, address)
        return context.storage_state()


def test_no_page_breaks_a_rule_of_accessibility(desk: Desk, chromium: Browser) -> None:
    """WCAG 2.2 AA and the good practices of axe-core."""
    for name, page in desk.pages(chromium):
        page.evaluate(UNFOLD)
        wrong = broken_rules(page, in_the_dark=OF_COLOURS)
        assert not wrong, f"{name}\n{wrong}"


def test_in_the_dark_nothing_but_colours_is_different(desk: Desk) -> None:
    """So that only the rules of colours are tried there."""
    style = str(desk.site.world.browser().open("/style.css"))
    dark = re.findall(r"@media \(prefers-color-scheme: dark\) \{\s*:root \{([^{}]*)\}\s*\}", style)
    assert len(dark) == style.count("prefers-color-scheme") == 1
    assert all(re.fullmatch(r"--[a-z-]+: #[0-9a-f]{3,8}", each.strip()) for each in dark[0].split(";") if each.strip())


def test_no_state_is_told_by_its_colour_alone(desk: Desk) -> None:
    """Each has a mark of its own before its word, and all have one colour."""
    style = str(desk.site.world.browser().open("/style.css"))
    marks = dict(re.findall(r'^\.state(?:\.(\w+))?::before \{ content: "([^"\\]+)', style, re.MULTILINE))
    assert marks.keys() == {"", "good", "bad", "over", "late"}
    assert len({*marks.values()}) == len(marks)
    assert not re.search(r"\.state\.\w+[^{]*\{[^}]*color", style)


def test_no_page_has_to_be_moved_sideways(desk: Desk, chromium: Browser) -> None:
    """WCAG 1.4.10: 320 CSS pixels are what is left of 1280 at four times the size."""
    for name, page in desk.pages(chromium):
        for width, why in ((360, "a small phone"), (320, "1280 pixels at 400 %"), (1280, "a laptop")):
            page.set_viewport_size({"width": width, "height": 700})
            page.evaluate(UNFOLD)
            assert page.evaluate("document.documentElement.scrollWidth") <= width, f"{name} on {why}"
            assert page.evaluate(OFF_SCREEN) == [], f"{name} on {why}"


LONGEST = {"/audit": 3_600, "/ask": 3_700}
"""The most that the longest pages of the demo company take on a phone, in CSS pixels; any other takes MOST: what
matters comes first, the rest is behind a word that opens without scripts, or on a page that follows."""
MOST = 2_900
MOST_ON_A_LAPTOP = 3_500
FOLDED = "main .fold:not(.no-print) :is(table, ol)"


def test_no_page_is_endless_and_what_a_phone_folds_is_open_on_a_wide_page(desk: Desk, chromium: Browser) -> None:
    long: dict[str, float] = {}
    for name, page in desk.pages(chromium, java_script_enabled=False):
        for width, most in ((360, LONGEST.get(name.removeprefix("GET "), MOST)), (1280, MOST_ON_A_LAPTOP)):
            page.set_viewport_size({"width": width, "height": 700})
            high = page.locator("body").bounding_box()["height"]
            long |= {f"{name} at {width}": high} if high > most else {}
            parts = page.locator(FOLDED).all()
            assert all(part.is_visible() is (width == 1280) for part in parts), name
        assert not any(each.is_visible() for each in page.locator("main .fold > summary").all()), name
    assert long == {}


def test_every_page_works_without_scripts(desk: Desk, chromium: Browser) -> None:
    for name, page in desk.pages(chromium, java_script_enabled=False):
        assert page.locator("h1").inner_text().strip(), name
        assert page.locator("nav a").count() >= 4, name


def test_every_control_is_reached_by_keyboard_and_shows_that_it_is(desk: Desk, chromium: Browser) -> None:
    for name, page in desk.pages(chromium):
        page.evaluate(UNFOLD)
        wanted = page.evaluate(REACHABLE)
        page.evaluate(NOTE_FOCUS)
        for pressed in range(wanted + 40):
            page.keyboard.press("Tab")
            if pressed >= wanted and page.evaluate("document.activeElement === document.body"):
                break
        focused = page.evaluate("focused")
        for control, is_shown in focused:
            assert is_shown, f"{name}: {control} does not show that it has the focus"
        assert len({control for control, _ in focused}) >= wanted, name


def test_nothing_on_a_page_complains(desk: Desk, chromium: Browser) -> None:
    """No script fails, nothing is fetched from elsewhere, no rule of the page's own policy is broken."""
    url = desk.site.url
    said: list[str] = []

    def heard(context: BrowserContext) -> None:
        context.on("console", lambda message: said.append(f"{message.page and message.page.url}: {message.text}"))
        context.on("weberror", lambda error: said.append(f"{error.page and error.page.url}: {error.error}"))
        context.on("request", lambda asked: None if asked.url.startswith(url) else said.append(asked.url))

    for _ in desk.pages(chromium, heard):
        pass
    assert said == []


FIRST_LINE = "document.querySelector('h1').getBoundingClientRect().top"


def test_on_a_phone_the_content_comes_first_and_the_menu_opens_when_it_is_wanted(desk: Desk, chromium: Browser) -> None:
    """Without scripts; who waits for a decision sees so beside the word."""
    small = {"width": 360, "height": 780}
    for name, page in desk.pages(chromium, java_script_enabled=False, viewport=small):
        assert page.evaluate(FIRST_LINE) < 90, name
        assert not page.locator("header nav a").first.is_visible(), name
    with chromium.new_context(storage_state=desk.cookies["approver"], viewport=small) as opened:
        page = opened.new_page()
        page.goto(desk.site.url)
        assert page.locator(".menu summary .badge").inner_text().split()[0] == "1"
        page.locator(".menu summary").press("Enter")
        wrong = broken_rules(page)
        assert not wrong, wrong
        page.get_by_role("link", name="My access", exact=True).click()
        assert page.url.endswith("/mine")


def test_on_a_laptop_every_place_is_in_sight(desk: Desk, chromium: Browser) -> None:
    for name, page in desk.pages(chromium, viewport={"width": 1280, "height": 800}):
        assert all(link.is_visible() for link in page.locator("header nav a").all()), name
        assert not page.locator(".menu summary").is_visible(), name
