"""IT sends its file back in a real browser, by keyboard alone and without JavaScript."""

from office import IT, Site
from playwright.sync_api import Browser, Page, expect
from test_tasks_pages import approved, file_left, state


def _tab_to(page: Page, selector: str) -> None:
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("s => document.activeElement.matches(s)", selector):
            return
    raise AssertionError(f"{selector} is not reached by Tab on {page.url}")


def _width(page: Page) -> int:
    """How wide the page is, once its style has come."""
    page.wait_for_load_state()
    return int(page.evaluate("document.documentElement.scrollWidth"))


def test_it_downloads_fills_in_looks_and_applies_by_keyboard_without_javascript(site: Site, chromium: Browser) -> None:
    world = site.world
    approved(world)
    batch = file_left(world)
    with chromium.new_context(java_script_enabled=False, viewport={"width": 360, "height": 700}) as context:
        site.lets_in(context, IT)
        page = context.new_page()
        page.goto(f"{site.url}/tasks/T-00001")
        page.get_by_label("Signed in as a person of their account type").check()
        page.get_by_role("button", name="Keep these ticks").click()
        expect(page.locator("h2").first).to_have_text("To tick off: 3 left")
        assert _width(page) <= 360
        page.goto(f"{site.url}/tasks")
        with page.expect_download() as started:
            page.get_by_role("link", name=f"tasks-{batch}.csv").press("Enter")
        data = started.value.path().read_bytes()
        heading, row = data.decode("utf-8-sig").splitlines()
        at = heading.split(",").index("done")
        cells = row.split(",")
        cells[at] = "yes"
        page.get_by_role("link", name="Send the file back").press("Enter")
        filled = f"{heading}\r\n{','.join(cells)}\r\n".encode()
        page.set_input_files("#file", {"name": "back.csv", "mimeType": "text/csv", "buffer": filled})
        _tab_to(page, "form[enctype] button")
        page.keyboard.press("Enter")
        expect(page.locator("h1")).to_have_text("1 task would change")
        assert _width(page) <= 360
        assert state(world) == "exported"
        _tab_to(page, "form[action$=apply] button")
        page.keyboard.press("Enter")
        expect(page.locator("h1")).to_have_text("Done: 1 task is marked")
    assert state(world) == "done"
    assert world.register() == [("Ana Costa", "Finance Shared Drive", "Edit")]


LINES = """e => { const all = document.createRange(); all.selectNodeContents(e);
  return [...all.getClientRects()].map(r => Math.round(r.width)); }"""


def test_on_a_phone_a_hash_is_two_whole_lines_to_compare(site: Site, chromium: Browser) -> None:
    approved(site.world)
    file_left(site.world)
    with chromium.new_context(viewport={"width": 360, "height": 700}) as context:
        site.lets_in(context, IT)
        page = context.new_page()
        page.goto(f"{site.url}/tasks")
        shown = page.locator(".hash")
        assert not shown.is_visible(), "nobody needs it to work through the list"
        page.get_by_text("Is it the very file?").press("Enter")
        first, second = shown.evaluate(LINES)
        assert first == second
        page.goto(f"{site.url}/tasks/files")
        first, second = page.locator(".hash").evaluate(LINES)
        assert first == second
