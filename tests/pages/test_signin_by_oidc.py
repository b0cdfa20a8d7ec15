"""Signing in by the company's own sign-in: bound once by a code, then enough; fresh where it has to be; never by what
it says about an address."""

import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from everyday import enter
from world import ANA, EVE, MIA, OTO, Browser, World, link_in, meddle

sys.path.insert(0, str(Path(__file__).parents[1]))

from oidc_server import CLIENT, SECRET, Provider, provider

NAME = "Larkspur ID"


@pytest.fixture
def there() -> Iterator[Provider]:
    with provider() as served:
        yield served


@pytest.fixture
def world(tmp_path: Path, sqlite_url: str, there: Provider) -> Iterator[World]:
    oidc = {"issuer": there.url, "client_id": CLIENT, "client_secret": SECRET, "name": NAME}
    world = World(tmp_path, sqlite_url, web={"oidc": oidc})
    there.now = world.clock.now
    yield world
    world.close()


def _away(browser: Browser) -> str:
    """Clicks the button of the page; where the browser is sent."""
    href = browser.page.text.partition('href="/oidc/start')[2].partition('"')[0]
    assert href, browser.page.text
    response = browser.client.get(f"/oidc/start{href}", follow_redirects=False)
    assert response.status_code == 303
    return str(response.headers["location"])


def _goes(browser: Browser, there: Provider, page: str = "/signin") -> Browser:
    """Opens a page, clicks the button, signs in there and comes back."""
    browser.open(page)
    browser.open(there.browser(_away(browser)))
    return browser


def _bound(world: World, there: Provider, address: str, subject: str) -> Browser:
    """A browser of somebody who has bound their account by a code."""
    there.subject = subject
    browser = enter(world, address)
    _goes(browser, there)
    browser.send()
    return browser


def _ends_identity(browser: Browser) -> None:
    browser.open("/sessions")
    browser.send(next(i for i, part in enumerate(browser.page.text.split("<form")[1:]) if "End this" in part))


def test_the_first_time_a_code_tells_who_it_is_and_afterwards_it_is_enough(world: World, there: Provider) -> None:
    there.claims = {"preferred_username": "ana.costa"}
    browser = _goes(world.browser(), there, "/signin?next=/sessions")
    assert "we do not know yet who that is here" in browser.page.text
    assert "ana.costa" in browser.page.text
    assert world.column("SELECT count(*) FROM web_session") == ["0"]
    world.proves(browser, ANA, address=ANA)
    assert "Is this account yours?" in browser.page.text
    assert world.column("SELECT count(*) FROM identity") == ["0"]
    browser.send()
    assert browser.page.url.path == "/sessions"
    assert f"{NAME} signs you in since" in browser.page.text
    later = _goes(world.browser(), there, "/signin?next=/sessions")
    assert later.page.url.path == "/sessions"
    assert f"by {NAME}" in later.page.text
    assert len(world.mails(ANA)) == 1
    assert world.trail().wrong is None


def test_a_page_that_was_left_open_for_days_still_leads_to_where_one_wanted_to_go(
    world: World, there: Provider
) -> None:
    _bound(world, there, MIA, "00u-mia")
    browser = world.browser()
    browser.open("/requests?status=open")
    world.clock.forward(days=3)
    browser.open(there.browser(_away(browser)))
    assert str(browser.page.url).endswith("/requests?status=open")


def test_who_is_signed_in_by_a_code_is_only_asked_whether_it_is_theirs(world: World, there: Provider) -> None:
    browser = enter(world, ANA)
    _goes(browser, there)
    assert "Is this account yours?" in browser.page.text
    assert "Ana Costa" in browser.page.text
    browser.send()
    assert world.column("SELECT subject FROM identity") == ["00u-mia"]


def test_only_who_came_in_by_a_mailed_code_binds_an_account(world: World, there: Provider) -> None:
    """Else whoever is let in by an account for a day would stay in by another one for good."""
    _bound(world, there, MIA, "00u-mia")
    mia = _goes(world.browser(), there, "/signin?next=/sessions")
    _ends_identity(mia)
    there.subject = "00u-mia-2"
    _goes(mia, there)
    mia.send()
    assert (mia.status, "Please sign in by one first" in mia.page.text) == (409, True)
    assert world.column("SELECT subject FROM identity WHERE ended_at IS NULL") == []


def test_what_it_says_about_an_address_opens_nothing(world: World, there: Provider) -> None:
    """Whoever can set the address of their own account would be anybody (nOAuth)."""
    _bound(world, there, MIA, "00u-mia")
    there.subject = "00u-eve"
    there.claims = {"email": MIA, "email_verified": True, "preferred_username": MIA, "upn": MIA}
    browser = _goes(world.browser(), there)
    assert browser.page.url.path == "/signin"
    assert "Mail me a code" in browser.open("/sessions")


def test_the_same_subject_at_another_issuer_is_somebody_else(world: World, there: Provider) -> None:
    _bound(world, there, MIA, "00u-mia")
    meddle(world, "UPDATE identity SET issuer = 'https://evil.example'")
    assert _goes(world.browser(), there).page.url.path == "/signin"


def test_one_account_is_one_person_and_one_person_one_account(world: World, there: Provider) -> None:
    _bound(world, there, MIA, "00u-mia")
    second = _bound(world, there, MIA, "00u-mia-2")
    assert "One of the two is bound already" in second.page.text
    assert second.status == 409
    there.subject = "00u-mia"
    as_eve = enter(world, EVE)
    _goes(as_eve, there, "/signin?next=/sessions")
    assert "Mia Berg" in as_eve.page.text  # the account opens Mia's session, and is not bound to Eve
    assert world.column("SELECT count(*) FROM identity") == ["1"]


def test_who_left_gets_in_by_nothing(world: World, there: Provider) -> None:
    _bound(world, there, EVE, "00u-eve")
    world.leaves(EVE)
    browser = _goes(world.browser(), there)
    assert browser.page.url.path == "/signin"
    assert world.column("SELECT count(*) FROM identity WHERE ended_at IS NULL") == ["0"]
    assert world.column("SELECT count(*) FROM audit_entry WHERE tag = 'identity:ended'") == ["1"]
    assert world.trail().wrong is None


def test_an_identity_that_i_ended_opens_nothing_because_a_row_says_so(world: World, there: Provider) -> None:
    browser = _bound(world, there, MIA, "00u-mia")
    browser.open("/sessions")
    _ends_identity(browser)
    meddle(world, "UPDATE identity SET ended_at = NULL")
    assert _goes(world.browser(), there).page.url.path == "/signin"


def test_i_end_it_myself_and_then_it_opens_nothing(world: World, there: Provider) -> None:
    browser = _bound(world, there, ANA, "00u-ana")
    browser.open("/sessions")
    identity = browser.page.text.partition('name="identity" value="')[2].partition('"')[0]
    as_eve = enter(world, EVE)
    as_eve.page = as_eve.client.post(
        "/sessions", data={"act": "identity", "identity": identity}, headers={"Origin": "http://testserver"}
    )
    assert as_eve.status == 404
    _ends_identity(browser)
    assert "signs you in since" not in browser.page.text
    assert _goes(world.browser(), there).page.url.path == "/signin"
    assert world.trail().wrong is None


@pytest.mark.parametrize("forged", ["UPDATE identity SET person_id = {eve}", "UPDATE identity SET subject = '00u-eve'"])
def test_an_identity_that_was_changed_in_the_database_opens_nothing(world: World, there: Provider, forged: str) -> None:
    _bound(world, there, MIA, "00u-mia")
    meddle(world, forged.format(eve=f"(SELECT person_id FROM person WHERE email = '{EVE}')"))
    for there.subject in ("00u-mia", "00u-eve"):
        assert _goes(world.browser(), there).page.url.path == "/signin"


@pytest.mark.parametrize(
    "forged",
    [
        "INSERT INTO identity SELECT org_id, 'x', issuer, '00u-eve', person_id, bound_at, NULL, seal FROM identity",
        "UPDATE identity SET seal = 'another'",
        "UPDATE identity SET ended_at = NULL",
        "DELETE FROM identity",
        "UPDATE identity SET issuer = 'https://evil.example'",
    ],
)
def test_what_was_done_to_identities_in_the_database_is_found_out(world: World, there: Provider, forged: str) -> None:
    browser = _bound(world, there, MIA, "00u-mia")
    browser.open("/sessions")
    browser.send(next(i for i, part in enumerate(browser.page.text.split("<form")[1:]) if "End this" in part))
    assert world.trail().wrong is None
    meddle(world, forged)
    there.subject = "00u-eve"
    assert _goes(world.browser(), there).page.url.path == "/signin"
    wrong = world.trail().wrong
    assert wrong
    assert "identity" in wrong.what


# --- the way back ----------------------------------------------------------------------------------------------------


def test_an_answer_counts_in_the_browser_that_went_and_once(world: World, there: Provider) -> None:
    _bound(world, there, MIA, "00u-mia")
    browser, thief = world.browser(), world.browser()
    browser.open("/signin")
    answer = there.browser(_away(browser))
    thief.open(answer)
    assert thief.status == 403
    assert "begun in another browser" in thief.page.text
    browser.open(answer)
    assert browser.status == 200
    assert "Good to see you" in browser.page.text
    browser.open(answer)
    assert browser.status == 403


@pytest.mark.parametrize(
    "change", ["state=other", "state=", "iss=https%3A%2F%2Fevil.example", "code=x", "error=access_denied"]
)
def test_an_answer_that_was_changed_opens_nothing(world: World, there: Provider, change: str) -> None:
    _bound(world, there, MIA, "00u-mia")
    browser = world.browser()
    browser.open("/signin")
    answer = there.browser(_away(browser))
    name = change.partition("=")[0]
    kept = [part for part in urlsplit(answer).query.split("&") if not part.startswith(f"{name}=")]
    browser.open(f"/oidc/callback?{'&'.join([*kept, change])}")
    assert browser.status == 403
    assert "Mail me a code" in browser.open("/sessions")


def test_an_answer_ten_minutes_later_opens_nothing(world: World, there: Provider) -> None:
    _bound(world, there, MIA, "00u-mia")
    browser = world.browser()
    browser.open("/signin")
    answer = there.browser(_away(browser))
    world.clock.forward(minutes=11)
    browser.open(answer)
    assert browser.status == 403


def test_the_way_out_leads_to_the_provider_only_and_back_to_us_only(world: World, there: Provider) -> None:
    browser = world.browser()
    browser.open("/signin?next=//evil.example")
    asked = parse_qs(urlsplit(_away(browser)).query)
    assert asked["redirect_uri"] == ["http://127.0.0.1:8080/oidc/callback"]
    assert {"state", "nonce", "code_challenge"} <= set(asked)
    for goal in ("", "x", "https://evil.example", "eyJ3IjoiaHR0cHM6Ly9ldmlsLmV4YW1wbGUifQ.a.b"):
        response = browser.client.get("/oidc/start", params={"goal": goal}, follow_redirects=False)
        assert response.headers["location"] == "/signin"


def test_an_outage_is_told_in_words_and_codes_still_work(
    world: World, there: Provider, caplog: pytest.LogCaptureFixture
) -> None:
    there.down = True
    browser = world.browser()
    browser.open("/signin")
    href = browser.page.text.partition('href="/oidc/start')[2].partition('"')[0]
    browser.open(f"/oidc/start{href}")
    assert browser.status == 502
    assert "does not answer" in browser.page.text
    assert "Sign in by a code" in browser.page.text
    assert "503" in caplog.text
    assert "Ana Costa" in enter(world, ANA).page.text


# --- critical decisions ----------------------------------------------------------------------------------------------


def _critical(world: World) -> str:
    """The path of Mia's decision on something critical."""
    world.writes(ANA, "I need Journal Approver in Orchard Finance until 31 March 2027, to approve our journals.")
    world.works()
    return urlsplit(link_in(world.mail(MIA, "decide"), "d")).path


def _may_approve(browser: Browser, page: str) -> bool:
    return 'value="approve"' in browser.open(page)


def test_a_fresh_sign_in_carries_a_critical_decision(world: World, there: Provider) -> None:
    path = _critical(world)
    browser = _bound(world, there, MIA, "00u-mia")
    assert not _may_approve(browser, path)
    assert f"Sign in again with {NAME}" in browser.page.text
    browser.open(there.browser(_away(browser)))
    assert (there.asked[-1]["prompt"], there.asked[-1]["max_age"]) == ("login", "0")
    assert browser.page.url.path == path
    browser.send(verb="approve", reason="She takes over from Paul.")
    assert browser.status == 200
    assert world.column("SELECT assurance FROM decision") == ["reauth"]


@pytest.mark.parametrize("age", [601, 86_400, None, -3600])
def test_an_old_or_untold_sign_in_there_carries_none(world: World, there: Provider, age: int | None) -> None:
    path = _critical(world)
    browser = _bound(world, there, MIA, "00u-mia")
    browser.open(path)
    there.auth_age = age
    browser.open(there.browser(_away(browser)))
    assert browser.status == 403
    assert "Not fresh enough" in browser.page.text
    assert not _may_approve(browser, path)


def test_a_sign_in_without_asking_for_a_new_one_carries_none(world: World, there: Provider) -> None:
    """It was fresh, but for no decision."""
    path = _critical(world)
    _bound(world, there, MIA, "00u-mia")
    browser = _goes(world.browser(), there, "/signin")
    assert "Good to see you" in browser.page.text
    assert not _may_approve(browser, path)


def test_a_fresh_sign_in_counts_for_ten_minutes_and_for_its_decision_only(world: World, there: Provider) -> None:
    path = _critical(world)
    world.writes(ANA, "I also need Vendor Master Editor in Orchard Purchasing until 31 March 2027, to keep vendors.")
    world.works()
    other = urlsplit(link_in(world.mail(MIA, "Vendor Master"), "d")).path
    browser = _bound(world, there, MIA, "00u-mia")
    browser.open(path)
    browser.open(there.browser(_away(browser)))
    assert _may_approve(browser, path)
    assert not _may_approve(browser, other)
    world.clock.forward(minutes=10, seconds=1)
    assert not _may_approve(browser, path)


def test_somebody_elses_fresh_sign_in_shows_them_nothing(world: World, there: Provider) -> None:
    path = _critical(world)
    browser = _bound(world, there, OTO, "00u-oto")
    browser.open(path)
    browser.open(there.browser(_away(browser)))
    assert browser.page.url.path == path
    assert "This decision is not yours" in browser.page.text
    assert "Journal" not in browser.page.text
