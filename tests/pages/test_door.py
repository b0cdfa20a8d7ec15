"""The door: who is let in, where they are led, what strangers learn."""

import pytest
from everyday import enter
from world import ANA, World


def test_a_page_leads_to_the_sign_in_and_from_there_back_to_itself(world: World) -> None:
    browser = world.browser()
    browser.open("/?x=1")
    assert "Sign in" in browser.page.text
    assert str(browser.page.url).endswith("/signin?next=/%3Fx%3D1")


@pytest.mark.parametrize(
    ("form", "page"),
    [
        ("/inbox/REQ-2026-00001", "/inbox/REQ-2026-00001"),
        ("/requests/REQ-2026-00001/pass", "/requests/REQ-2026-00001"),
        ("/ask/Finance%20Shared%20Drive/Edit", "/ask/Finance%20Shared%20Drive/Edit"),
        ("/mine/requests/REQ-2026-00001/withdraw", "/mine"),
        ("/inbox/several/sign", "/inbox"),
        ("/requests/export", "/requests"),
        ("/tasks/upload/apply", "/tasks/upload"),
        ("/audit/packs/REQ-2026-00001.zip", "/audit"),
    ],
)
def test_a_form_that_was_left_open_too_long_leads_back_to_its_page(world: World, form: str, page: str) -> None:
    browser = world.browser()
    browser.page = browser.client.post(form, headers={"Origin": "http://testserver"})
    assert f'name="next" value="{page}"' in browser.page.text


def test_signing_in_leads_nowhere_but_to_our_own_pages(world: World) -> None:
    browser = world.browser()
    for evil in ("//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"):
        browser.open(f"/signin?next={evil}")
        assert "evil" not in browser.page.text
        assert "javascript" not in browser.page.text


def test_a_person_signs_in_with_their_address_and_a_code(world: World) -> None:
    assert "Ana Costa" in enter(world, ANA).page.text


def test_who_leaves_the_company_is_signed_out(world: World) -> None:
    browser = enter(world, ANA)
    world.leaves(ANA)
    client = browser.client
    fresh = world.browser()
    fresh.client.cookies = client.cookies
    fresh.open("/")
    assert "Sign in" in fresh.page.text


def test_who_is_signed_in_finds_the_way_on_from_every_problem(world: World) -> None:
    browser = enter(world, ANA)
    for path, status in (("/audit", 403), ("/requests/REQ-2099-00001", 404), ("/nowhere", 404), ("/d/nonsense", 404)):
        page = browser.open(path)
        assert browser.status == status, path
        assert 'aria-label="Pages"' in page, path
        assert "You are signed in as Ana Costa" in page, path
    assert "mailto:access-office@larkspur.example" in browser.open("/audit")


def test_a_problem_tells_a_stranger_nothing_of_what_there_is(world: World) -> None:
    page = world.browser().open("/nowhere")
    assert "there is no such page" in page
    assert "<nav" not in page
