"""A badge in a real browser: it changes while the page stays as it is, is said, and works without scripts."""

import pytest
from office import Site
from playwright.sync_api import Browser, Page, expect
from world import ANA, MIA

from mailbot.web import streams

ASKED = "Please give me the Orchard Payables Viewer to follow our invoices."


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Looks as often as a test can wait for."""
    monkeypatch.setattr(streams, "EVERY", 0.1)


def _home(site: Site, chromium: Browser, **context: object) -> Page:
    opened = chromium.new_context(**context)
    site.lets_in(opened, MIA)
    page = opened.new_page()
    page.goto(site.url)
    return page


def test_a_badge_changes_without_loading_the_page_again(site: Site, chromium: Browser, quick: None) -> None:
    page = _home(site, chromium)
    badge = page.locator("nav [data-live=waiting]")
    expect(badge).to_be_hidden()
    page.evaluate("window.kept = true")
    page.locator("nav a", has_text="Register").focus()
    site.world.writes(ANA, ASKED)
    site.world.works()
    expect(badge).to_be_visible()
    assert badge.inner_text().split() == ["1", "waiting", "for", "you"]
    assert page.locator("[role=status]").inner_text() == "1 waiting for you"
    assert page.evaluate("window.kept && document.activeElement.textContent") == "Register"
    page.context.close()


def test_a_badge_is_there_without_scripts(site: Site, chromium: Browser) -> None:
    site.world.writes(ANA, ASKED)
    site.world.works()
    page = _home(site, chromium, java_script_enabled=False)
    assert page.locator("nav [data-live=waiting]").inner_text().split()[0] == "1"
    page.context.close()


def test_a_state_changes_where_a_page_shows_it(site: Site, chromium: Browser, quick: None) -> None:
    world = site.world
    world.writes(ANA, ASKED)
    world.works()
    (request,) = world.requests()
    page = _home(site, chromium)
    page.goto(f"{site.url}/requests/{request}")
    expect(page.locator("[data-live=request] .state")).to_have_text("waiting for approval")
    world.decides(MIA, "reject", "No need.", containing="Orchard Payables (Viewer)")
    expect(page.locator("[data-live=request] .state.bad")).to_have_text("not approved")
    assert "now not approved" in page.locator("[role=status]").inner_text()
    expect(page.get_by_text("Something has changed.")).to_be_visible()
    page.context.close()
