"""Who gets in where: role by page by method."""

from collections.abc import Iterator

import pytest
from fastapi.routing import APIRoute
from office import CAST, a_little_of_everything, enter
from rows import ROWS, Row
from world import World

OPEN = {
    *("/signin", "/signin/address", "/signin/address/code", "/signin/code", "/logout", "/style.css", "/live.js"),
    "/healthz",
}
"""Paths for people who are not signed in; besides them, those that need a link from a mail, or a way back."""
BY_LINK = ("/s/", "/oidc/", "/d/", "/t/", "/c/", "/a/", "/b/", "/r/", "/o/", "/hooks/")


@pytest.mark.parametrize("person", CAST)
def test_each_page_and_act_is_for_those_who_may(world: World, person: str) -> None:
    ids = a_little_of_everything(world)
    browser = enter(world, CAST[person])
    browser.client.follow_redirects = False
    for row in ROWS:
        status = _visit(browser, row, row.path.format(**ids))
        if person in row.allowed.split():
            assert status in (200, 303, 409, 422), f"{person} at {row.name}: {status}"
        else:
            assert status == row.denied, f"{person} at {row.name}: {status}"
        if row.elsewhere:
            assert _visit(browser, row, row.elsewhere) in (404, row.denied), f"{person} at {row.elsewhere}"


def test_nobody_gets_in_anywhere_without_signing_in(world: World) -> None:
    ids = a_little_of_everything(world)
    browser = world.browser()
    browser.client.follow_redirects = False
    for row in ROWS:
        assert _visit(browser, row, row.path.format(**ids)) == 303, row.name
        assert browser.page.headers["location"].split("?")[0].endswith("/signin"), row.name


@pytest.mark.parametrize("headers", [{"Sec-Fetch-Site": "cross-site"}, {"Origin": "null"}, {}])
def test_no_act_of_a_page_counts_from_anywhere_else(world: World, headers: dict[str, str]) -> None:
    """Whoever is signed in and opens somebody else's page sends its forms with their own session."""
    ids = a_little_of_everything(world)
    browser = enter(world, CAST["admin"])
    before = world.column("SELECT seq FROM audit_head")
    for row in (row for row in ROWS if row.method == "POST"):
        answer = browser.client.post(row.path.format(**ids), data=dict(row.form), headers=headers)
        assert answer.status_code == 403, row.name
        assert "did not come from our page" in answer.text, row.name
    assert world.column("SELECT seq FROM audit_head") == before


def test_the_matrix_leaves_no_page_out(world: World) -> None:
    told = {(row.method, row.route or row.path.partition("?")[0]) for row in ROWS}
    there = {
        (method, route.path)
        for route in _routes(world.app)
        if route.path not in OPEN and not route.path.startswith(BY_LINK)
        for method in route.methods - {"HEAD"}
    }
    assert there - told == set()
    assert told - there == set()


def _routes(router: object) -> Iterator[APIRoute]:
    for route in router.routes:
        if isinstance(route, APIRoute):
            yield route
        elif included := getattr(route, "original_router", None):
            yield from _routes(included)


def _visit(browser: object, row: Row, path: str) -> int:
    client = browser.client
    if row.method == "GET":
        browser.page = client.get(path)
    else:
        browser.page = client.post(path, data=dict(row.form), headers={"Origin": "http://testserver"})
    return browser.page.status_code
