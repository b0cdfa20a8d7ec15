"""Asking for access in a real browser: found, looked at and sent with the keyboard alone, and without a script."""

import re
from dataclasses import replace

from access_world import under
from office import Site, served
from playwright.sync_api import Browser, Page, expect
from world import ANA, MIA, OTO, World

from mailbot.core.catalog import Catalog, Entitlement


def _type_to(page: Page, wanted: str, most: int = 60) -> None:
    """Moves the focus on by the Tab key until it is on what is called so."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if re.search(wanted, page.evaluate("(document.activeElement.labels?.[0] ?? document.activeElement).innerText")):
            return
    raise AssertionError(f"{wanted} is not reached by the keyboard")


def _enter(page: Page) -> None:
    """Presses Enter, and waits for the page that it leads to: looked at before, the old one would answer or nobody."""
    with page.expect_navigation():
        page.keyboard.press("Enter")


def test_access_is_found_looked_at_and_asked_for_with_the_keyboard_alone(site: Site, chromium: Browser) -> None:
    with chromium.new_context(viewport={"width": 1280, "height": 800}) as context:
        site.lets_in(context, ANA)
        page = context.new_page()
        page.goto(f"{site.url}/ask")
        _type_to(page, "What do you need")
        page.keyboard.type("F: drive")
        _enter(page)
        _type_to(page, "^Edit")
        _enter(page)
        expect(page.locator("h1")).to_have_text("Ask for Finance Shared Drive (Edit)")
        _type_to(page, "needed for")
        page.keyboard.type("Month-end closing.")
        _type_to(page, "number of days")
        page.keyboard.type("30")
        _type_to(page, "See what happens next")
        _enter(page)
        expect(page.locator("h1")).to_have_text("Before you send it")
        expect(page.get_by_text("Mia Berg (manager) and Oto Virtanen (owner)")).to_be_visible()
        expect(page.get_by_text("Saturday 26 December 2026")).to_be_visible()
        _type_to(page, "^Send$")
        _enter(page)
        expect(page.get_by_role("status").filter(has_text="REQ-2026-00001")).to_be_visible()
    assert site.world.requests() == {"REQ-2026-00001": "pending"}
    site.world.works()
    assert site.world.mail(MIA, "Finance Shared Drive (Edit)")


def test_going_back_and_sending_once_more_asks_once_without_a_script(site: Site, chromium: Browser) -> None:
    with chromium.new_context(java_script_enabled=False, viewport={"width": 360, "height": 700}) as context:
        site.lets_in(context, ANA)
        page = context.new_page()
        page.goto(f"{site.url}/ask/Dockline/Viewer")
        page.get_by_label("What is it needed for?").fill("To see the slots of our hauliers.")
        page.get_by_role("button", name="See what happens next").click()
        page.get_by_role("button", name="Send").click()
        expect(page.get_by_role("status").filter(has_text="REQ-2026-00001")).to_be_visible()
        page.reload()
        expect(page.get_by_role("status").filter(has_text="REQ-2026-00001")).to_be_visible()
    assert list(site.world.requests()) == ["REQ-2026-00001"]


def test_a_name_with_a_slash_and_a_percent_sign_has_a_page(world: World, chromium: Browser) -> None:
    odd = Entitlement("CI/CD 100%", "Read/Write", owner=OTO, description="Build and ship")
    under(world, lambda rules: replace(rules, catalog=Catalog(rules.catalog.people, (odd,)), version="odd"))
    with served(world) as site, chromium.new_context() as context:
        site.lets_in(context, ANA)
        page = context.new_page()
        page.goto(f"{site.url}/ask")
        page.get_by_role("link", name="CI/CD 100%", exact=True).click()
        page.get_by_role("link", name="Read/Write of CI/CD 100%").click()
        expect(page.locator("h1")).to_have_text("Ask for CI/CD 100% (Read/Write)")
        page.get_by_label("What is it needed for?").fill("To build and ship.")
        page.get_by_role("button", name="See what happens next").click()
        expect(page.get_by_text("Oto Virtanen (owner)")).to_be_visible()
