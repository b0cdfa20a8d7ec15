"""Signing in, on the real records: one code, one browser, one person, and nothing secret kept."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, text

from mailbot.adapters.database.engine import connect
from mailbot.adapters.database.outboxrows import notice_of
from mailbot.adapters.database.store import SqlStore
from mailbot.adapters.database.tables import outbox
from mailbot.adapters.links import SignedLinks
from mailbot.adapters.rendering import JinjaRenderer
from mailbot.core.catalog import Catalog, Person
from mailbot.core.register import Tag
from mailbot.services.notices import Notices
from mailbot.services.signin import SignIn, SignInRefused

MIA = Person("E2", "mia@larkspur.example", "Mia Brandt")
OTO = Person("E3", "oto@larkspur.example", "Oto Novak")
GONE = Person("E4", "gone@larkspur.example", "Gus Gone", active=False)
TEMPLATES = Path(__file__).parents[2] / "templates"


@dataclass
class World:
    """The desk's sign-in, with a clock to turn and the people to change."""

    engine: Engine
    at: datetime = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
    catalog: Catalog = field(default_factory=lambda: Catalog((MIA, OTO, GONE), ()))

    def __post_init__(self) -> None:
        self.store = SqlStore(self.engine, "main")
        links = SignedLinks("https://access.larkspur.example", [b"key"], self)
        notices = Notices("Larkspur", "access@larkspur.example", JinjaRenderer([TEMPLATES]), links)
        self.signin = SignIn(self.store, notices, links, self, lambda: self.catalog)
        with self.store.write() as tx:
            tx.sync_people(self.catalog.people)

    def now(self) -> datetime:
        return self.at

    def forward(self, **span: float) -> None:
        self.at += timedelta(**span)

    def mailed(self) -> list[tuple[str, str]]:
        """(recipient, code) of the codes mailed so far."""
        with self.engine.connect() as connection:
            queued = connection.execute(select(outbox.c.payload).order_by(outbox.c.seq)).scalars()
            return [(row.recipient, row.text.split()[3]) for row in map(notice_of, queued)]

    def asked(self, person: Person = MIA, browser: str = "browser") -> tuple[str, str]:
        """(code id, code) of a fresh code."""
        before = {code for _, code in self.mailed()}
        code_id = self.signin.start(person.person_id, browser)
        (code,) = {code for _, code in self.mailed()} - before
        return code_id, code

    def every_value(self) -> str:
        """Everything in the tables of sign-in and trail."""
        with self.engine.connect() as connection:
            tables = ("signin_code", "web_session", "audit_entry")
            return repr([connection.execute(text(f"SELECT * FROM {table}")).all() for table in tables])


@pytest.fixture
def world(sqlite_url: str) -> Iterator[World]:
    engine = connect(sqlite_url)
    yield World(engine)
    engine.dispose()


def test_a_code_opens_a_session_of_its_person(world: World) -> None:
    code_id, code = world.asked()
    opened = world.signin.finish(code_id, code, "browser", world.at)
    assert opened
    cookie, session = opened
    assert (session.person, session.method) == (MIA.person_id, "code")
    assert world.signin.who(cookie) == session
    assert world.mailed() == [(MIA.email, code)]


def test_the_trail_tells_of_the_session(world: World) -> None:
    code_id, code = world.asked()
    _, session = world.signin.finish(code_id, code, "browser", world.at)
    with world.store.read() as tx:
        (entry,) = tx.trail()
    assert Tag.SESSION_OPENED.value.encode() in entry.body
    assert session.session_id.encode() in entry.body
    assert MIA.email.encode() not in entry.body


@pytest.mark.parametrize("wrong", ["", "12345", "1234567", "abcdef", "' OR 1=1"])
def test_a_wrong_code_opens_nothing(world: World, wrong: str) -> None:
    code_id, code = world.asked()
    assert wrong != code
    assert world.signin.finish(code_id, wrong, "browser", world.at) is None


def test_the_fifth_try_is_the_last(world: World) -> None:
    code_id, code = world.asked()
    for _ in range(5):
        assert world.signin.finish(code_id, "wrong", "browser", world.at) is None
    assert world.signin.finish(code_id, code, "browser", world.at) is None


def test_another_browser_cannot_use_the_code_nor_use_it_up(world: World) -> None:
    code_id, code = world.asked()
    for _ in range(9):
        assert world.signin.finish(code_id, code, "another", world.at) is None
    assert world.signin.finish(code_id, code, "browser", world.at)


def test_a_code_works_once(world: World) -> None:
    code_id, code = world.asked()
    assert world.signin.finish(code_id, code, "browser", world.at)
    assert world.signin.finish(code_id, code, "browser", world.at) is None


def test_a_code_ends_after_ten_minutes(world: World) -> None:
    code_id, code = world.asked()
    world.forward(minutes=10)
    assert world.signin.finish(code_id, code, "browser", world.at) is None


def test_only_the_newest_code_counts(world: World) -> None:
    older_id, older = world.asked()
    newer_id, newer = world.asked()
    assert world.signin.finish(older_id, older, "browser", world.at) is None
    assert world.signin.finish(newer_id, newer, "browser", world.at)


def test_a_person_gets_five_codes_an_hour_and_others_still_get_theirs(world: World) -> None:
    for _ in range(5):
        world.signin.start(MIA.person_id, "browser")
    with pytest.raises(SignInRefused, match="often"):
        world.signin.start(MIA.person_id, "another")
    world.signin.start(OTO.person_id, "browser")
    world.forward(hours=1, seconds=1)
    world.signin.start(MIA.person_id, "browser")
    assert len(world.mailed()) == 7


@pytest.mark.parametrize("person_id", ["E4", "E9", ""])
def test_nobody_who_is_not_active_gets_a_code(world: World, person_id: str) -> None:
    with pytest.raises(SignInRefused, match="unknown"):
        world.signin.start(person_id, "browser")
    assert world.mailed() == []


def test_who_leaves_is_signed_out(world: World) -> None:
    code_id, code = world.asked()
    cookie, _ = world.signin.finish(code_id, code, "browser", world.at)
    world.catalog = Catalog((replace(MIA, active=False), OTO), ())
    assert world.signin.who(cookie) is None


def test_who_leaves_meanwhile_cannot_use_the_code(world: World) -> None:
    code_id, code = world.asked()
    world.catalog = Catalog((OTO,), ())
    assert world.signin.finish(code_id, code, "browser", world.at) is None


def test_a_session_lasts_a_week_and_is_fresh_for_ten_minutes(world: World) -> None:
    code_id, code = world.asked()
    cookie, session = world.signin.finish(code_id, code, "browser", world.at)
    world.forward(minutes=10)
    assert world.signin.fresh(session, world.at)
    world.forward(seconds=1)
    assert not world.signin.fresh(session, world.at)
    world.forward(days=6)
    assert world.signin.who(cookie)
    world.forward(days=1)
    assert world.signin.who(cookie) is None


def test_signing_out_ends_all_sessions_of_the_person_only(world: World) -> None:
    cookies = []
    for person in (MIA, MIA, OTO):
        code_id, code = world.asked(person)
        cookies.append(world.signin.finish(code_id, code, "browser", world.at))
    world.signin.end(cookies[0][1])
    assert [world.signin.who(cookie) is not None for cookie, _ in cookies] == [False, False, True]


@pytest.mark.parametrize("cookie", ["", "x", "' OR 1=1 --", "é"])
def test_a_made_up_cookie_is_nobody(world: World, cookie: str) -> None:
    code_id, code = world.asked()
    world.signin.finish(code_id, code, "browser", world.at)
    assert world.signin.who(cookie) is None


def test_nothing_secret_is_kept(world: World) -> None:
    code_id, code = world.asked(browser="the browser's secret")
    cookie, _ = world.signin.finish(code_id, code, "the browser's secret", world.at)
    kept = world.every_value()
    for secret in (cookie, "the browser's secret", f"'{code}'"):
        assert secret not in kept
