"""Signing in by a mailed code or link, as people do it, and as those do who must not get in."""

import re
from urllib.parse import urljoin, urlsplit

import pytest
from everyday import enter
from hypothesis import given
from hypothesis import strategies as st
from watched import watched
from world import ANA, EVE, MIA, Browser, World, link_in

from mailbot.services.people.sessions import Sessions
from mailbot.web.frame.browser import ours
from mailbot.web.frame.door import sign_in_path

STRANGERS = ("nobody@larkspur.example", "ana.costa@evil.example", "", "x" * 400, "<b>@larkspur.example")


def _asks(world: World, address: str) -> Browser:
    browser = world.browser()
    browser.open("/signin?next=/sessions")
    browser.send(address=address)
    world.works()
    return browser


def _told(browser: Browser) -> tuple[int, str, list[tuple[str, int, list[str]]]]:
    """What the answer to an address tells: status, page, and each cookie's name, length and attributes."""
    asked = browser.page.history[-1]
    cookies = [cookie.split("; ") for cookie in asked.headers.get_list("set-cookie")]
    shape = [(first.partition("=")[0], len(first), rest) for first, *rest in cookies]
    return asked.status_code, asked.headers["location"], browser.page.text, shape


def test_strangers_leavers_and_colleagues_are_told_the_same(world: World) -> None:
    world.leaves(EVE)
    known = _told(_asks(world, ANA))
    for address in (*STRANGERS, EVE):
        assert _told(_asks(world, address)) == known, address
    for _ in range(7):
        often = _told(_asks(world, MIA))
    assert often == known
    assert len(world.mails(MIA)) == 5
    assert world.mails(EVE) == []


def test_the_link_of_the_mail_signs_in_by_a_click_where_it_was_asked_for(world: World) -> None:
    browser = _asks(world, ANA)
    link = link_in(world.mail(ANA, "code"), "s")
    before = world.column("SELECT count(*) FROM web_session")
    assert "Sign in" in browser.open(link)
    assert world.column("SELECT count(*) FROM web_session") == before
    browser.send()
    assert browser.page.url.path == "/sessions"
    assert "My sign-ins" in browser.page.text


def test_the_link_opens_nothing_in_another_browser_and_says_what_to_do(world: World) -> None:
    _asks(world, ANA)
    link = link_in(world.mail(ANA, "code"), "s")
    other = world.browser()
    page = other.open(link)
    assert "does not sign in here" in page
    assert "type the six digits" in page
    other.page = other.client.post(urlsplit(link).path, headers={"Origin": "http://testserver"})
    assert other.status == 403
    assert world.column("SELECT count(*) FROM web_session") == ["0"]


def test_the_link_works_once_and_only_the_newest(world: World) -> None:
    browser = _asks(world, ANA)
    older = link_in(world.mail(ANA, "code"), "s")
    browser.send(1, address=ANA)
    world.works()
    newer = link_in(world.mail(ANA, "code"), "s")
    assert newer != older
    assert "does not sign in here" in browser.open(older)
    browser.open(newer)
    browser.send()
    assert browser.status == 200
    browser.page = browser.client.post(urlsplit(newer).path, headers={"Origin": "http://testserver"})
    assert browser.status == 403
    world.clock.forward(minutes=11)
    assert "does not sign in here" in browser.open(newer)
    world.clock.forward(minutes=50)
    assert '/signin">Ask for a new mail' in browser.open(newer)
    assert browser.status == 410


def test_whoever_gets_the_mails_is_let_into_a_new_browser_however_many_others_ask_for(world: World) -> None:
    """Eve uses up what strangers may ask for in Ana's name; the mails of that are Ana's, and lead in."""
    for _ in range(5):
        _asks(world, ANA)
    world.clock.forward(minutes=40)
    sent = len(world.mails(ANA))
    _asks(world, ANA)
    assert len(world.mails(ANA)) == sent
    ana = world.browser()
    ana.open(link_in(world.mails(ANA)[0], "s"))
    assert "Good to see you" in world.proves(ana, ANA)
    assert len(world.mails(ANA)) == sent + 1
    assert world.column("SELECT person_id FROM web_session") == [world.mailbot.desk.catalog.person_at(ANA).person_id]


def test_a_link_opened_elsewhere_makes_no_browser_one_of_its_person(world: World) -> None:
    """Who was passed the mail of somebody asks in their name for an hour, not for a year."""
    _asks(world, ANA)
    link = link_in(world.mail(ANA, "code"), "s")
    eve = world.browser()
    eve.open(link)
    eve.send()
    assert "mailbot-known" not in eve.client.cookies
    world.clock.forward(minutes=61)
    eve.page = eve.client.post(f"{urlsplit(link).path}/again", headers={"Origin": "http://testserver"})
    assert eve.status == 410


def test_signing_in_gives_a_new_secret_each_time_and_ends_the_old_one(world: World) -> None:
    browser = enter(world, ANA)
    first = browser.client.cookies["mailbot-session"]
    browser.open("/signin")
    world.proves(browser, ANA, address=ANA)
    assert browser.client.cookies["mailbot-session"] != first
    thief = world.browser()
    thief.client.cookies.set("mailbot-session", first)
    assert "Mail me a code" in thief.open("/sessions")


def test_a_cookie_that_somebody_else_set_before_is_no_session_afterwards(world: World) -> None:
    browser = world.browser()
    browser.client.cookies.set("mailbot-session", "fixed-by-eve")
    browser.open("/signin")
    browser.send(address=ANA)
    world.works()
    thief = world.browser()
    thief.client.cookies.set("mailbot-session", "fixed-by-eve")
    assert "Mail me a code" in thief.open("/sessions")


def test_one_statement_tells_who_a_browser_is(world: World) -> None:
    """Row, person and trail together: every page of somebody signed in asks for them."""
    cookie, said = enter(world, ANA).client.cookies["mailbot-session"], []
    with watched(lambda statement, _: said.append(statement)):
        assert Sessions(world.mailbot.desk).who(cookie)
    assert len([each for each in said if each.startswith("SELECT")]) == 1


def test_my_browsers_are_listed_and_ended_one_by_one_or_all_others(world: World) -> None:
    first, second, third = (enter(world, ANA) for _ in range(3))
    page = first.open("/sessions")
    assert page.count("by a code from a mail") == 3
    assert page.count("this one") == 1
    ids = re.findall(r'name="session" value="([^"]+)"', page)
    assert len(set(ids)) == 3
    enter(world, MIA).client.post(
        "/sessions", data={"act": "one", "session": ids[0]}, headers={"Origin": "http://testserver"}
    )
    assert first.open("/sessions").count("by a code from a mail") == 3
    first.send(1)
    assert first.page.text.count("by a code from a mail") == 2
    first.send(2, act="others")
    assert first.page.text.count("by a code from a mail") == 1
    for other in (second, third):
        assert "Mail me a code" in other.open("/sessions")
    assert world.column("SELECT count(*) FROM audit_entry WHERE tag = 'session:ended'") == ["2"]
    assert world.trail().wrong is None


def test_signing_out_here_ends_this_browser_only_and_the_button_below_all(world: World) -> None:
    first, second = enter(world, ANA), enter(world, ANA)
    first.open("/sessions")
    here = next(index for index, part in enumerate(first.page.text.split("<form")[1:]) if "Sign out here" in part)
    first.send(here)
    assert first.page.url.path == "/signin"
    assert second.open("/sessions").count("by a code from a mail") == 1
    second.send(len(second.page.text.split("<form")) - 2)
    assert "You are signed out" in second.page.text
    assert 'href="/signin"' in second.page.text
    assert "Mail me a code" in second.open("/sessions")


@pytest.mark.parametrize("path", ["/signin", "/sessions", "/s/x", "/oidc/callback", "/signin?next=%2Fsessions"])
def test_every_answer_keeps_addresses_to_itself_and_out_of_frames(world: World, path: str) -> None:
    browser = world.browser()
    browser.open(path)
    headers = browser.page.headers
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-frame-options"] == "DENY"
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["cache-control"] == "no-store"


def test_no_code_link_or_cookie_is_in_a_log(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)
    browser = _asks(world, ANA)
    browser.send(code="000000")
    code = world.code(ANA)
    browser.send(code=code)
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("mailbot")]
    for secret in (code, link_in(world.mail(ANA, "code"), "s").rpartition("/")[2], *browser.client.cookies.values()):
        assert secret not in "\n".join(ours)


PIECES = st.sampled_from(
    ["/", "\\", "//", "evil.example", ":", "@", "?", "#", "%2f", "%5c", "..", ".", "\t", "\n", "https:", "é", " "]
)


@given(st.one_of(st.text(max_size=40), st.lists(PIECES, max_size=8).map("".join)))
def test_no_next_page_is_anywhere_but_here(path: str) -> None:
    """As a browser reads it: tabs and line ends vanish, and a backslash is a slash (WHATWG URL)."""
    for led in (ours(path), ours(f"/{path}"), sign_in_path(ours(path))):
        read = re.sub(r"[\t\n\r]", "", led).replace("\\", "/").strip()
        assert urlsplit(urljoin("https://access.larkspur.example/signin", read)).netloc == "access.larkspur.example"
        assert led.isascii()
        assert "\n" not in led


@pytest.mark.parametrize("path", ["/", "/requests?status=pending&after=x%2Fy", "/register/systems/Finance%20Drive"])
def test_our_own_pages_are_led_to(path: str) -> None:
    assert ours(path) == path
