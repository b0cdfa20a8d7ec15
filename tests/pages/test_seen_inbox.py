"""An approver at their inbox with a phone, without JavaScript and without a mouse; and at the decision page."""

from office import Site
from playwright.sync_api import Browser, Page, expect
from test_inbox_several import LOW, MEDIUM, ONE, THREE, TWO, asks, decided
from world import MIA


def reaches(page: Page, what: str) -> None:
    """Goes on with the Tab key until the focus is on it."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.locator(f"{what}:focus").count():
            return
    raise AssertionError(f"the keyboard does not reach {what}")


def test_several_are_approved_and_one_is_rejected_by_keyboard_on_a_phone_without_scripts(
    site: Site, chromium: Browser
) -> None:
    world = site.world
    asks(world, *LOW, MEDIUM)
    with chromium.new_context(java_script_enabled=False, viewport={"width": 360, "height": 700}) as opened:
        site.lets_in(opened, MIA)
        page = opened.new_page()
        page.goto(f"{site.url}/inbox")
        for request in (ONE, TWO):
            reaches(page, f"input[value^='{request}']")
            page.keyboard.press("Space")
        reaches(page, "button[value=approve]")
        page.keyboard.press("Enter")
        expect(page.locator("h1")).to_have_text("Approve these 2?")
        assert decided(world) == []
        reaches(page, "main button")
        page.keyboard.press("Enter")
        expect(page.locator("h1")).to_have_text("2 approved")
        page.goto(f"{site.url}/inbox")
        reaches(page, f"a[href$='{THREE}']")
        page.keyboard.press("Enter")
        expect(page.locator("h1")).to_contain_text("Finance Shared Drive (Edit)")
        expect(page.locator("nav a[aria-current]")).to_contain_text("Decide")
        reaches(page, "input[value=approve]")
        page.keyboard.press("ArrowDown")
        reaches(page, "textarea")
        page.keyboard.type("Not for this closing.")
        reaches(page, "main button")
        page.keyboard.press("Enter")
        expect(page.locator("h1")).to_have_text("Not approved")
    assert decided(world) == [
        f"{ONE} approve page session ",
        f"{TWO} approve page session ",
        f"{THREE} reject page session Not for this closing.",
    ]
