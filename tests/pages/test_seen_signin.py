"""Signing in, in a real browser: by keyboard, without scripts, on a phone, and for a screen reader."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from accessibility import broken_rules
from office import Site, served
from playwright.sync_api import Browser, Page, expect
from test_seen_everywhere import OFF_SCREEN
from world import ANA, World, link_in

sys.path.insert(0, str(Path(__file__).parents[1]))

from oidc_server import CLIENT, SECRET, Provider, provider

NAME = "Larkspur ID"


@pytest.fixture
def there() -> Iterator[Provider]:
    with provider() as served_there:
        yield served_there


@pytest.fixture
def world(tmp_path: Path, sqlite_url: str, there: Provider) -> Iterator[World]:
    oidc = {"issuer": there.url, "client_id": CLIENT, "client_secret": SECRET, "name": NAME}
    world = World(tmp_path, sqlite_url, web={"oidc": oidc})
    there.now = world.clock.now
    yield world
    world.close()


@pytest.fixture
def site(world: World) -> Iterator[Site]:
    with served(world) as site:
        yield site


def _sound(page: Page, name: str) -> None:
    """Nothing against WCAG 2.2 AA, and nothing beside the page."""
    wrong = broken_rules(page)
    assert not wrong, f"{name}\n{wrong}"
    assert page.evaluate(OFF_SCREEN) == [], name


@pytest.mark.parametrize("width", [320, 1280])
def test_each_page_of_signing_in_is_sound(site: Site, chromium: Browser, there: Provider, width: int) -> None:
    with chromium.new_context(viewport={"width": width, "height": 800}) as opened:
        page = opened.new_page()
        page.goto(f"{site.url}/signin?next=/sessions")
        _sound(page, "the entrance")
        page.get_by_label("Your mail address at work").fill(ANA)
        page.get_by_role("button", name="Mail me a code").click()
        page.wait_for_selector("#code")
        code = site.world.code(ANA)
        _sound(page, "where the code is typed")
        link = link_in(site.world.mail(ANA, "code"), "s").replace("http://127.0.0.1:8080", site.url)
        with chromium.new_context(viewport={"width": width, "height": 800}) as elsewhere:
            other = elsewhere.new_page()
            other.goto(link)
            _sound(other, "the link in another browser")
        page.goto(link)
        _sound(page, "the link")
        page.get_by_role("button", name="Sign in").click()
        expect(page).to_have_url(f"{site.url}/sessions")
        _sound(page, "my sign-ins")
        assert code not in page.content()
        page.goto(f"{site.url}/oidc/callback?state=x")
        _sound(page, "an answer that proves nothing")


def test_somebody_signs_in_by_keyboard_alone(site: Site, chromium: Browser) -> None:
    with chromium.new_context() as opened:
        page = opened.new_page()
        page.goto(f"{site.url}/signin")
        for _ in range(9):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.id") == "address":
                break
        page.keyboard.type(ANA)
        page.keyboard.press("Enter")
        page.wait_for_selector("#code")
        code = site.world.code(ANA)
        for _ in range(9):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.id") == "code":
                break
        page.keyboard.type(code)
        page.keyboard.press("Enter")
        page.wait_for_url(f"{site.url}/")
        expect(page.locator("h1")).to_contain_text("Ana Costa")


def test_somebody_signs_in_without_scripts_and_binds_the_companys_sign_in(
    site: Site, chromium: Browser, there: Provider
) -> None:
    """The form's policy lets a browser go to the provider: it goes there by a link."""
    there.claims, there.moved = {"preferred_username": "ana.costa"}, ("http://127.0.0.1:8080", site.url)
    with chromium.new_context(java_script_enabled=False, viewport={"width": 360, "height": 800}) as opened:
        page = opened.new_page()
        page.goto(f"{site.url}/signin?next=/sessions")
        page.get_by_role("link", name=f"Sign in with {NAME}").click()
        page.get_by_label("Your mail address at work").fill(ANA)
        page.get_by_role("button", name="Mail me a code").click()
        page.wait_for_selector("#code")
        page.get_by_label("The six digits from your mail").fill(site.world.code(ANA))
        page.get_by_role("button", name="Sign in", exact=True).click()
        expect(page.locator("h1")).to_have_text("Is this account yours?")
        page.get_by_role("button", name="Both are me").click()
        expect(page).to_have_url(f"{site.url}/sessions")
        expect(page.locator("main")).to_contain_text(f"{NAME} signs you in since")
        page.get_by_role("button", name="Sign out", exact=True).click()
        expect(page).not_to_have_url(f"{site.url}/sessions")
        page.goto(f"{site.url}/signin?next=/sessions")
        page.get_by_role("link", name=f"Sign in with {NAME}").click()
        expect(page).to_have_url(f"{site.url}/sessions")
        expect(page.locator("table").first).to_contain_text(f"by {NAME}")
