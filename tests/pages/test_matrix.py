"""Who gets in where: role by page by method."""

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

import pytest
from everyday import enter
from fastapi.routing import APIRoute
from office import CAST, a_little_of_everything
from rows import ROWS, Row
from sqlalchemy import JSON, Column, String
from world import Browser, World, meddle_unseen

from mailbot.adapters.database.schema.tables import metadata

OPEN = {
    *("/signin", "/signin/address", "/signin/address/code", "/signin/code", "/logout", "/style.css", "/live.js"),
    "/healthz",
}
"""Paths for people who are not signed in; besides them, those that need a link from a mail, or a way back."""
BY_LINK = ("/s/", "/oidc/", "/d/", "/t/", "/c/", "/a/", "/b/", "/r/", "/o/", "/hooks/")


@pytest.mark.parametrize("person", CAST)
def test_each_page_and_act_is_for_those_who_may_and_no_link_leads_elsewhere(world: World, person: str) -> None:
    ids = a_little_of_everything(world)
    browser, kinds = enter(world, CAST[person]), set[str]()
    browser.client.follow_redirects = False
    for row in ROWS:
        status = _visit(browser, row, row.path.format(**ids))
        if person in row.allowed.split():
            assert status in (200, 303, 409, 422), f"{person} at {row.name}: {status}"
            assert row.method == "POST" or _dead_links(browser, kinds) == [], f"{person} at {row.name}"
        else:
            assert status == row.denied, f"{person} at {row.name}: {status}"


def test_what_another_organisation_has_is_there_for_nobody(world: World) -> None:
    """In the same database, with ids that only it has."""
    ids = a_little_of_everything(world)
    people = {person: enter(world, address) for person, address in CAST.items()}
    theirs = {ids["waiting"]: "REQ-2026-09999", "T-00001": "T-99999", "G-00001": "G-99999", "LF-1028": "E-elsewhere"}
    meddle_unseen(world, *_copied(theirs | {"2026-11-27": "2020-01-01", "Finance Shared Drive": "Orchard of Others"}))
    for table, column in (("access_request", "request_id"), ("grant_task", "task_id"), ("access_grant", "grant_id")):
        assert {*theirs.values()} & {*world.column(f"SELECT {column} FROM {table} WHERE org_id = 'elsewhere'")}, table
    assert world.column("SELECT org_id FROM audit_entry WHERE seq = 999999") == ["elsewhere"]
    for person, browser in people.items():
        browser.client.follow_redirects = False
        for row in (row for row in ROWS if row.elsewhere):
            assert _visit(browser, row, row.elsewhere) in (404, row.denied), f"{person} at {row.elsewhere}"


def _copied(names: dict[str, str]) -> Iterator[str]:
    """Everything of the organisation once more for another one, some of it by other names."""

    def value(column: Column[Any]) -> str:
        if column.name == "org_id":
            return "'elsewhere'"
        if column.name == "seq":
            return "CASE seq WHEN 7 THEN 999999 ELSE seq END"
        told = f'"{column.name}"'
        for ours, theirs in names.items() if isinstance(column.type, String | JSON) else ():
            told = f"replace({told}, '{ours}', '{theirs}')"
        return told

    for table in metadata.sorted_tables:
        columns = [column for column in table.c if column.computed is None]
        if "org_id" in table.c:
            listed = ", ".join(f'"{column.name}"' for column in columns)
            yield f"INSERT INTO {table.name} ({listed}) SELECT {', '.join(map(value, columns))} FROM {table.name}"


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


def _dead_links(browser: Browser, kinds: set[str]) -> list[str]:
    """Links of the page at hand whose reader does not get in there: the first of each kind, whatever the names, numbers
    and values of filters in it."""
    dead = []
    for path in map(unescape, re.findall(r'<a [^>]*href="(/[^"#]*)', browser.page.text)):
        kind = re.sub(r"/[^/?]*[A-Z0-9][^/?]*|=[^&]*", "*", path)
        if kind not in kinds and browser.client.get(path).status_code >= 400:
            dead.append(path)
        kinds.add(kind)
    return dead
