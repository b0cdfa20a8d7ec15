"""A page that stays open is told what changes; the stream that tells it is cheap, is nobody else's, and ends."""

import json
import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest
from everyday import enter
from office import ADMIN, IT, Site, a_little_of_everything, cookies_of, served
from world import ANA, EVE, MIA, OTO, World

from mailbot.web import streams

ASKED = "Please give me the Orchard Payables Viewer to follow our invoices."


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Looks as often as a test can wait for."""
    monkeypatch.setattr(streams, "EVERY", 0.05)
    monkeypatch.setattr(streams, "AT_LEAST_EVERY", 0.3)


@contextmanager
def listening(site: Site, cookies: dict[str, str], query: str = "") -> Iterator[Iterator[tuple[str, str]]]:
    """The events of one open page: (name, data), and (":", text) for a comment."""
    headers = {"Accept": "text/event-stream"}
    with (
        httpx.Client(timeout=10) as client,
        client.stream("GET", f"{site.url}/live{query}", headers=headers, cookies=cookies) as response,
    ):
        assert response.status_code == 200
        assert response.headers["content-type"].startswith("text/event-stream")
        assert response.headers["x-accel-buffering"] == "no"
        yield _events(response)


def _events(response: httpx.Response) -> Iterator[tuple[str, str]]:
    name = ""
    for line in response.iter_lines():
        if line.startswith("event: "):
            name = line.removeprefix("event: ")
        elif line.startswith("data: "):
            yield name, line.removeprefix("data: ")
        elif line.startswith(":"):
            yield ":", line


def counts(events: Iterator[tuple[str, str]]) -> dict[str, str]:
    """The numbers that come next."""
    return json.loads(next(data for name, data in events if name == "shown"))["counts"]


def test_a_badge_is_told_of_a_mail_that_came_in_and_of_the_decision_on_it(site: Site) -> None:
    world = site.world
    mia = cookies_of(enter(world, MIA))
    with listening(site, mia) as events:
        assert counts(events) == {"waiting": "0"}
        world.writes(ANA, ASKED)
        world.works()
        assert counts(events) == {"waiting": "1"}
        world.decides(MIA, "approve", containing="Orchard Payables (Viewer)")
        assert counts(events) == {"waiting": "0"}


def test_each_role_is_told_its_own_numbers_and_those_are_the_numbers_of_the_pages(world: World) -> None:
    a_little_of_everything(world)
    world.writes("somebody@elsewhere.example", "Let me in, please.")
    world.works()
    told = {}
    for address in (IT, ADMIN, MIA):
        browser = enter(world, address)
        told[address] = browser.client.get("/live").json()["counts"]
        page = browser.open("/")
        for name, number in told[address].items():
            assert f'data-live="{name}"{" hidden" if number == "0" else ""}>{number}<' in page
    (waiting,) = world.column(
        "SELECT count(*) FROM approval JOIN person ON approver = person_id WHERE state = 'open' AND email = :mia",
        mia=MIA,
    )
    assert told[MIA] == {"waiting": waiting} != {"waiting": "0"}
    assert set(told[IT]) == {"waiting", "tasks"}
    assert told[ADMIN] == {"waiting": "0", "held": "0", "aside": "1"}


def test_a_request_that_is_open_in_a_browser_is_told_its_state(site: Site) -> None:
    world = site.world
    world.writes(ANA, "Please give me Dockline Booker to book slots.")
    world.works()
    (request,) = world.requests()
    with listening(site, cookies_of(enter(world, ANA)), f"?request={request}") as events:
        assert "waiting for approval" in json.loads(next(events)[1])["request"]
        world.decides(MIA, "reject", "Ask the warehouse to book for you.", containing="Dockline (Booker)")
        assert next("not approved" in data for name, data in events if name == "shown")


def test_what_a_page_is_told_is_what_it_shows(world: World) -> None:
    ids = a_little_of_everything(world)
    world.clock.forward(days=2)
    ana = enter(world, ANA)
    for name, request in ids.items():
        told = json.loads(ana.open(f"/live?request={request}"))["request"]
        shown = re.search(r'<span data-live="request">\s*(<span.*?</span>)', ana.open(f"/requests/{request}"))
        assert shown, name
        assert shown[1] == told, name


def test_nobody_follows_the_request_of_somebody_else(world: World) -> None:
    world.writes(ANA, ASKED)
    world.works()
    (request,) = world.requests()
    assert enter(world, EVE).client.get(f"/live?request={request}").status_code == 404
    assert enter(world, EVE).client.get("/live?request=REQ-2026-99999").status_code == 404
    assert "request" in enter(world, MIA).client.get(f"/live?request={request}").json()


def test_a_stream_ends_when_the_person_signs_out(site: Site) -> None:
    browser = enter(site.world, ANA)
    with listening(site, cookies_of(browser)) as events:
        next(events)
        browser.client.post("/logout", headers={"Origin": "http://testserver"})
        assert [name for name, _ in events if name != ":"] == ["over"]


def test_a_stream_ends_when_the_person_leaves(site: Site) -> None:
    world = site.world
    with listening(site, cookies_of(enter(world, ANA))) as events:
        next(events)
        store = world.mailbot.desk.store
        with store.write() as tx:
            tx.sync_people([row for row in world.mailbot.desk.catalog.people if row.email != ANA], world.clock.now())
        assert [name for name, _ in events if name != ":"] == ["over"]


def test_a_silent_stream_shows_that_it_is_alive(site: Site) -> None:
    with listening(site, cookies_of(enter(site.world, ANA))) as events:
        next(events)
        assert next(events)[0] == ":"


def test_nobody_takes_every_stream(site: Site) -> None:
    mine, others = cookies_of(enter(site.world, ANA)), cookies_of(enter(site.world, OTO))
    ask = {"headers": {"Accept": "text/event-stream"}}
    with httpx.Client(timeout=10, cookies=mine) as client:
        held = [client.send(client.build_request("GET", f"{site.url}/live", **ask), stream=True) for _ in range(5)]
        assert {each.status_code for each in held} == {200}
        assert client.get(f"{site.url}/live", **ask).status_code == 429
        assert client.get(f"{site.url}/").status_code == 200
        with listening(site, others) as events:
            assert next(events)
        held[0].close()
        deadline = time.monotonic() + 5
        while client.send(client.build_request("GET", f"{site.url}/live", **ask), stream=True).status_code == 429:
            assert time.monotonic() < deadline, "a stream that was left still counts"
        for each in held:
            each.close()


def test_open_streams_leave_the_pages_their_threads(site: Site) -> None:
    """There are forty worker threads; sixty streams take none of them."""
    people = [row.email for row in site.world.mailbot.desk.catalog.people if row.active][:12]
    cookies = [cookies_of(enter(site.world, address)) for address in people]
    with httpx.Client(timeout=10, limits=httpx.Limits(max_connections=None)) as client:
        held = []
        for each in cookies * 5:
            headers = {"Accept": "text/event-stream", "Cookie": "; ".join(f"{name}={each[name]}" for name in each)}
            held.append(client.send(client.build_request("GET", f"{site.url}/live", headers=headers), stream=True))
        assert [each.status_code for each in held] == [200] * 60
        assert threading.active_count() < 60
        assert client.get(f"{site.url}/", headers={"Cookie": headers["Cookie"]}).status_code == 200
        for each in held:
            each.close()


def test_a_server_stops_at_once_although_streams_are_open(world: World) -> None:
    with served(world) as site:
        cookies = cookies_of(enter(world, ANA))
        context = listening(site, cookies)
        events = context.__enter__()
        next(events)
        began = time.monotonic()
    assert time.monotonic() - began < 3
    assert list(events) == []
