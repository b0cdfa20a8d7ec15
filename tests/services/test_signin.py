"""Signing in by mail, on the real records: one code, one browser, one person; the same for everybody; nothing secret
kept, and nothing to gain for who writes into the database."""

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, text
from watched import watched

from mailbot.adapters.database.mail.letterrows import notice_of
from mailbot.adapters.database.schema.engine import begin_write, connect
from mailbot.adapters.database.schema.tables import outbox
from mailbot.adapters.database.store import SqlStore
from mailbot.adapters.envelopes import Envelopes
from mailbot.adapters.links import SignedLinks
from mailbot.adapters.rendering import JinjaRenderer
from mailbot.core.audit import Tag
from mailbot.core.catalog import Catalog, Person
from mailbot.services.desk.notices import Notices
from mailbot.services.people.sessions import Proof, Sessions
from mailbot.services.people.signin import (
    STRANGERS_AN_HOUR,
    WRONG_FROM_NETWORK,
    Asker,
    SignIn,
    most_from_network,
    most_to_strangers,
)
from mailbot.services.ports import Session

MIA = Person("E2", "mia@larkspur.example", "Mia Brandt", other_addresses=("m.brandt@larkspur.example",))
OTO = Person("E3", "oto@larkspur.example", "Oto Novak")
GONE = Person("E4", "gone@larkspur.example", "Gus Gone", active=False)
EVE = Person("E5", "eve@larkspur.example", "Eve Marlow")
TEMPLATES = Path(__file__).parents[2] / "templates"
HERE = Asker("browser", "192.0.2.1")


@dataclass
class World:
    """The desk's sign-in, with a clock to turn and the people to change."""

    engine: Engine
    at: datetime = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
    catalog: Catalog = field(default_factory=lambda: Catalog((MIA, OTO, GONE, EVE), ()))

    def __post_init__(self) -> None:
        self.restart([b"key"])
        with self.store.write() as tx:
            tx.sync_people(self.catalog.people)

    def restart(self, keys: list[bytes]) -> None:
        """mailbot starts with these keys; what is kept in memory is gone."""
        self.envelopes = Envelopes(lambda: keys)
        self.store = SqlStore(self.engine, "main", self.envelopes)
        self.links = SignedLinks("https://access.larkspur.example", keys, self)
        self.notices = Notices("Larkspur", "access@larkspur.example", JinjaRenderer([TEMPLATES]), self.links)
        self.sessions = Sessions(self)
        self.signin = SignIn(self, self.sessions)

    def now(self) -> datetime:
        return self.at

    def person(self, person_id: str) -> Person:
        return self.catalog.by_id.get(person_id) or Person(person_id, "", person_id, active=False)

    def forward(self, **span: float) -> None:
        self.at += timedelta(**span)

    def mailed(self) -> list[tuple[str, str]]:
        """(recipient, code) of the codes mailed so far."""
        return [(notice.recipient, notice.text.split()[3]) for notice in self.notices_queued()]

    def notices_queued(self) -> list:
        with self.engine.connect() as connection:
            queued = connection.execute(select(outbox.c.payload).order_by(outbox.c.seq)).scalars()
            return [notice_of(content) for payload in queued if (content := self.envelopes.open(payload))]

    def asked(self, person: Person = MIA, asker: Asker = HERE) -> tuple[str, str]:
        """(code id, code) of a fresh code; the code is empty when none was mailed."""
        before = len(self.mailed())
        ask_id = self.signin.ask(asker, person.email)
        self.signin.answer()
        return ask_id, "".join(code for _, code in self.mailed()[before:])

    def enters(self, person: Person = MIA, asker: Asker = HERE, instead: Session | None = None) -> tuple[str, Session]:
        ask_id, code = self.asked(person, asker)
        opened = self.signin.enter(ask_id, code, asker, instead)
        assert opened
        return opened

    def link(self) -> dict[str, str | int]:
        """What the link in the newest mail holds."""
        found = re.search(r"https://\S+/s/(\S+)", self.notices_queued()[-1].text)
        assert found
        return self.links.read("signin", found[1])

    def sql(self, statement: str, **values: object) -> None:
        """An insider at the database's console."""
        with begin_write(self.engine) as connection:
            connection.execute(text(statement), values)

    def every_value(self) -> str:
        """Everything in the tables of sign-in, mail on its way and trail."""
        with self.engine.connect() as connection:
            tables = ("signin_ask", "web_session", "outbox", "audit_entry")
            return repr([connection.execute(text(f"SELECT * FROM {table}")).all() for table in tables])

    def tags(self) -> list[str]:
        with self.engine.connect() as connection:
            return list(connection.execute(text("SELECT tag FROM audit_entry ORDER BY seq")).scalars())


@pytest.fixture
def world(sqlite_url: str) -> Iterator[World]:
    engine = connect(sqlite_url)
    yield World(engine)
    engine.dispose()


# --- one code, one browser, one person -------------------------------------------------------------------------------


def test_a_code_opens_a_session_of_its_person(world: World) -> None:
    cookie, session = world.enters()
    assert (session.person, session.method, session.authed_at) == (MIA.person_id, "code", world.at)
    assert world.sessions.who(cookie) == session
    assert [address for address, _ in world.mailed()] == [MIA.email]


@pytest.mark.parametrize("address", ["MIA@Larkspur.example ", "m.brandt@larkspur.example"])
def test_the_mail_goes_to_the_first_address_in_the_directory_whichever_is_typed(world: World, address: str) -> None:
    world.signin.ask(HERE, address)
    world.signin.answer()
    assert [to for to, _ in world.mailed()] == [MIA.email]


def test_a_link_names_the_person_and_needs_no_address(world: World) -> None:
    world.signin.ask(HERE, person=OTO.person_id)
    world.signin.answer()
    assert [to for to, _ in world.mailed()] == [OTO.email]


def test_the_trail_tells_of_the_session(world: World) -> None:
    _, session = world.enters()
    with world.store.read() as tx:
        (entry,) = tx.trail()
    assert Tag.SESSION_OPENED.value.encode() in entry.body
    assert session.session_id.encode() in entry.body
    assert MIA.email.encode() not in entry.body


@pytest.mark.parametrize("wrong", ["", "12345", "1234567", "abcdef", "' OR 1=1", "é"])
def test_a_wrong_code_opens_nothing(world: World, wrong: str) -> None:
    ask_id, code = world.asked()
    assert wrong != code
    assert world.signin.enter(ask_id, wrong, HERE, None) is None


def test_the_fifth_try_is_the_last(world: World) -> None:
    ask_id, code = world.asked()
    for _ in range(5):
        assert world.signin.enter(ask_id, "wrong", HERE, None) is None
    assert world.signin.enter(ask_id, code, HERE, None) is None


def test_another_browser_cannot_use_the_code_nor_use_it_up(world: World) -> None:
    ask_id, code = world.asked()
    for _ in range(9):
        assert world.signin.enter(ask_id, code, Asker("another", HERE.network), None) is None
    assert world.signin.enter(ask_id, code, HERE, None)


def test_a_code_works_once(world: World) -> None:
    ask_id, code = world.asked()
    assert world.signin.enter(ask_id, code, HERE, None)
    assert world.signin.enter(ask_id, code, HERE, None) is None


def test_a_code_ends_after_ten_minutes(world: World) -> None:
    ask_id, code = world.asked()
    world.forward(minutes=10)
    assert world.signin.enter(ask_id, code, HERE, None) is None


def test_only_the_newest_code_of_a_browser_counts(world: World) -> None:
    older_id, older = world.asked()
    newer_id, newer = world.asked()
    assert world.signin.enter(older_id, older, HERE, None) is None
    assert world.signin.enter(newer_id, newer, HERE, None)


def test_a_code_that_somebody_else_asks_for_does_not_end_mine(world: World) -> None:
    ask_id, code = world.asked()
    world.asked(asker=Asker("eve's", "203.0.113.9"))
    assert world.signin.enter(ask_id, code, HERE, None)


# --- the link beside the code ----------------------------------------------------------------------------------------


def _follows(world: World, asker: Asker = HERE) -> tuple[str, Session] | None:
    ids = world.link()
    return world.signin.follow(str(ids["c"]), str(ids["p"]), asker, None)


def test_the_link_opens_a_session_in_the_browser_that_asked_and_in_no_other(world: World) -> None:
    world.asked()
    assert _follows(world, Asker("another", HERE.network)) is None
    opened = _follows(world)
    assert opened
    assert opened[1].person == MIA.person_id


def test_code_and_link_are_one_thing_and_used_once(world: World) -> None:
    ask_id, code = world.asked()
    assert _follows(world)
    assert _follows(world) is None
    assert world.signin.enter(ask_id, code, HERE, None) is None


def test_the_link_works_when_somebody_has_typed_the_code_wrong_too_often(world: World) -> None:
    ask_id, _ = world.asked()
    for _ in range(6):
        world.signin.enter(ask_id, "wrong", HERE, None)
    assert _follows(world)


def test_the_link_ends_with_the_code(world: World) -> None:
    world.asked()
    ids = world.link()
    world.forward(minutes=10)
    assert world.signin.follow(str(ids["c"]), str(ids["p"]), HERE, None) is None


# --- the same for everybody ------------------------------------------------------------------------------------------


def _statements(world: World, act: Callable[[], object]) -> list[str]:
    """The SQL that an act runs, without its values."""
    seen: list[str] = []
    with watched(lambda statement, _: seen.append(statement)):
        act()
    return seen


STRANGE = {"unknown": "nobody@larkspur.example", "a leaver": GONE.email, "too long": "x" * 320, "empty": ""}


@pytest.mark.parametrize("address", STRANGE.values(), ids=STRANGE)
def test_asking_does_the_same_work_whoever_it_is_for(world: World, address: str) -> None:
    known = _statements(world, lambda: world.signin.ask(HERE, MIA.email))
    assert _statements(world, lambda: world.signin.ask(HERE, address)) == known
    assert any(statement.startswith("INSERT INTO signin_ask") for statement in known)


def test_asking_too_often_does_the_same_work(world: World) -> None:
    first = _statements(world, lambda: world.signin.ask(HERE, MIA.email))
    for _ in range(8):
        world.asked()
    assert _statements(world, lambda: world.signin.ask(HERE, MIA.email)) == first


@pytest.mark.parametrize("address", STRANGE.values(), ids=STRANGE)
def test_a_wrong_code_costs_the_same_whoever_it_is_for(world: World, address: str) -> None:
    asks = [world.signin.ask(HERE, each) for each in (MIA.email, address)]
    world.signin.answer()
    known, unknown = (
        _statements(world, lambda ask_id=ask_id: world.signin.enter(ask_id, "000000", HERE, None)) for ask_id in asks
    )
    assert known == unknown
    with world.engine.connect() as connection:
        assert list(connection.execute(text("SELECT tries FROM signin_ask")).scalars()) == [1, 1]


@pytest.mark.parametrize("address", STRANGE.values(), ids=STRANGE)
def test_nobody_who_is_not_active_gets_a_code(world: World, address: str) -> None:
    ask_id = world.signin.ask(HERE, address)
    assert world.signin.answer() == 0
    assert world.mailed() == []
    for code in ("", "000000", "0" * 64):
        assert world.signin.enter(ask_id, code, HERE, None) is None
    assert world.signin.follow(ask_id, "", HERE, None) is None


def test_what_was_typed_is_forgotten_when_it_is_answered_and_all_of_it_after_a_day(world: World) -> None:
    world.signin.ask(HERE, "somebody.private@home.example")
    world.signin.answer()
    assert "somebody.private" not in world.every_value()
    assert "192.0.2.1" not in world.every_value()
    world.forward(days=1, seconds=1)
    assert world.signin.forget() == 1


# --- limits that lock nobody out -------------------------------------------------------------------------------------


def test_a_person_gets_five_codes_an_hour_from_a_new_browser_and_others_still_get_theirs(world: World) -> None:
    codes = [world.asked()[1] for _ in range(6)]
    assert [bool(code) for code in codes] == [True] * 5 + [False]
    assert world.asked(OTO)[1]
    world.forward(hours=1, seconds=1)
    assert world.asked()[1]


def test_eve_cannot_keep_mia_out_by_asking_for_her_codes(world: World) -> None:
    for number in range(40):
        world.asked(asker=Asker(f"eve-{number}", "203.0.113.9"))
    assert len(world.mailed()) == 5
    ask_id, code = world.asked()
    assert world.signin.enter(ask_id, code, HERE, None)


def test_a_crowd_of_networks_cannot_keep_mia_out_of_a_browser_that_was_hers(world: World) -> None:
    for number in range(STRANGERS_AN_HOUR + 20):
        world.asked(asker=Asker(f"bot-{number}", f"198.51.100.{number}"))
    assert len(world.mailed()) == STRANGERS_AN_HOUR
    assert world.asked()[1] == ""
    familiar = replace(HERE, familiar=MIA.person_id)
    ask_id, code = world.asked(asker=familiar)
    assert world.signin.enter(ask_id, code, familiar, None)


def test_when_too_many_strangers_ask_everybody_still_gets_one_code_an_hour(world: World) -> None:
    others = [Person(f"P{number}", f"p{number}@larkspur.example", f"P {number}") for number in range(210)]
    world.catalog = Catalog((*world.catalog.people, *others), ())
    with world.store.write() as tx:
        tx.sync_people(world.catalog.people)
    most = most_to_strangers(len(world.catalog.people))
    for number, person in enumerate(others):
        asker = Asker(f"bot-{number}", f"198.51.100.{number}")
        assert world.asked(person, asker)[1]
        if number < most - len(others) + 2:
            world.asked(person, replace(asker, browser="again"))
    assert len(world.mailed()) >= most
    assert world.asked(others[0], HERE)[1] == ""
    ask_id, code = world.asked(asker=HERE)
    assert world.signin.enter(ask_id, code, HERE, None)
    assert world.asked(asker=HERE)[1] == ""


def test_a_browser_that_was_eves_is_a_stranger_to_mia(world: World) -> None:
    for _ in range(9):
        world.asked(asker=Asker("eve's", "203.0.113.9", familiar=EVE.person_id))
    assert len(world.mailed()) == 5


def test_one_network_cannot_fill_the_records(world: World) -> None:
    most = most_from_network(len(world.catalog.people))
    for number in range(most + 30):
        world.signin.ask(Asker(f"bot-{number}", "203.0.113.9"), f"guess-{number}@larkspur.example")
    assert world.every_value().count("guess-") == most
    assert world.asked()[1]


def test_a_network_that_guesses_can_type_no_more_codes_but_its_links_still_work(world: World) -> None:
    """Whoever sits in one office with Eve is not locked out by her."""
    for number in range(WRONG_FROM_NETWORK // 5):
        guesser = Asker(f"eve-{number}", HERE.network)
        ask_id = world.signin.ask(guesser, f"guess-{number}@larkspur.example")
        for _ in range(5):
            world.signin.enter(ask_id, "000000", guesser, None)
    ask_id, code = world.asked()
    assert world.signin.enter(ask_id, code, HERE, None) is None
    assert _follows(world)
    elsewhere = Asker("elsewhere", "198.51.100.7")
    ask_id, code = world.asked(asker=elsewhere)
    assert world.signin.enter(ask_id, code, elsewhere, None)


def test_one_network_that_guesses_for_hours_locks_nobody_elsewhere_out(world: World) -> None:
    most = most_from_network(len(world.catalog.people))
    for number in range(most):
        _guesses(world, Asker(f"eve-{number}", "203.0.113.9"))
    ask_id, code = world.asked()
    assert world.signin.enter(ask_id, code, HERE, None)


def test_what_a_network_asked_for_counts_as_its_own_wherever_it_is_typed(world: World) -> None:
    eve = Asker("eve", "203.0.113.9")
    for number in range(WRONG_FROM_NETWORK // 5):
        asker = Asker(f"eve-{number}", eve.network)
        _guesses(world, asker, replace(asker, network="198.51.100.7"))
    ask_id, code = world.asked(asker=eve)
    assert world.signin.enter(ask_id, code, replace(eve, network="198.51.100.7"), None) is None


def _guesses(world: World, asker: Asker, typed: Asker | None = None) -> None:
    """Somebody asks for nobody's code and types it wrong as often as they can."""
    ask_id = world.signin.ask(asker, "nobody@larkspur.example")
    for _ in range(5):
        world.signin.enter(ask_id, "000000", typed or asker, None)


def test_right_codes_are_not_counted_as_guesses(world: World) -> None:
    for _ in range(3):
        world.enters()
    with world.store.read() as tx:
        assert tx.wrong_tries(world.at - timedelta(hours=1)) == {}


# --- who leaves, how long it lasts, how it ends ----------------------------------------------------------------------


def test_who_leaves_is_signed_out(world: World) -> None:
    cookie, _ = world.enters()
    world.catalog = Catalog((replace(MIA, active=False), OTO), ())
    assert world.sessions.who(cookie) is None


def test_who_leaves_meanwhile_cannot_use_the_code(world: World) -> None:
    ask_id, code = world.asked()
    world.catalog = Catalog((OTO,), ())
    assert world.signin.enter(ask_id, code, HERE, None) is None
    assert _follows(world) is None


def test_a_session_lasts_a_week_and_is_fresh_for_ten_minutes(world: World) -> None:
    cookie, session = world.enters()
    world.forward(minutes=10)
    assert world.sessions.fresh(session, world.at)
    world.forward(seconds=1)
    assert not world.sessions.fresh(session, world.at)
    world.forward(days=6)
    assert world.sessions.who(cookie)
    world.forward(days=1)
    assert world.sessions.who(cookie) is None


def test_signing_out_ends_all_sessions_of_the_person_only(world: World) -> None:
    opened = [world.enters(person) for person in (MIA, MIA, OTO)]
    assert world.sessions.end_all(MIA.person_id, "admin") == 2
    assert [world.sessions.who(cookie) is not None for cookie, _ in opened] == [False, False, True]
    assert world.tags().count(Tag.SESSION_ENDED) == 2


def test_signing_out_ends_the_code_on_its_way_too(world: World) -> None:
    ask_id, code = world.asked()
    world.sessions.end_all(MIA.person_id, "admin")
    assert world.signin.enter(ask_id, code, HERE, None) is None


def test_all_but_this_one_can_be_ended_and_one_alone(world: World) -> None:
    opened = [world.enters() for _ in range(3)]
    assert world.sessions.end(MIA.person_id, opened[0][1].session_id, MIA.person_id)
    assert not world.sessions.end(OTO.person_id, opened[1][1].session_id, OTO.person_id)
    assert world.sessions.end_all(MIA.person_id, MIA.person_id, but=opened[2][1].session_id) == 1
    assert [world.sessions.who(cookie) is not None for cookie, _ in opened] == [False, False, True]


def test_signing_in_again_in_one_browser_takes_the_place_of_its_session(world: World) -> None:
    cookie, session = world.enters()
    newer, _ = world.enters(instead=session)
    assert newer != cookie
    assert world.sessions.who(cookie) is None
    assert len(world.sessions.of(MIA.person_id)) == 1


def test_when_a_browser_was_seen_is_written_down_later_and_never_by_looking(world: World) -> None:
    cookie, _ = world.enters()
    world.forward(hours=3)
    statements = _statements(world, lambda: world.sessions.who(cookie))
    assert [line for line in statements if not line.startswith(("SELECT", "BEGIN"))] == []
    assert world.sessions.note_seen() == 1
    assert [row.seen_at for row in world.sessions.of(MIA.person_id)] == [world.at]
    assert world.sessions.note_seen() == 0


# --- who reads or writes the database --------------------------------------------------------------------------------


@pytest.mark.parametrize("cookie", ["", "x", "' OR 1=1 --", "é"])
def test_a_made_up_cookie_is_nobody(world: World, cookie: str) -> None:
    world.enters()
    assert world.sessions.who(cookie) is None


def test_nothing_secret_is_kept(world: World) -> None:
    asker = Asker("the browser's secret", "192.0.2.1")
    ask_id, code = world.asked(asker=asker)
    opened = world.signin.enter(ask_id, code, asker, None)
    assert opened
    kept = world.every_value()
    for secret in (opened[0], "the browser's secret", f"'{code}'"):
        assert secret not in kept


FORGED = {
    "the person": "UPDATE web_session SET person_id = 'E2'",
    "its end": "UPDATE web_session SET expires_at = '2036-01-01 00:00:00.000000'",
    "when they proved who they are": "UPDATE web_session SET authed_at = '2026-11-26 09:31:00.000000'",
    "how it was opened": "UPDATE web_session SET method = 'oidc'",
    "no seal": "UPDATE web_session SET seal = ''",
    "the seal of another": "UPDATE web_session SET seal = (SELECT max(seal) FROM web_session WHERE person_id = 'E2')",
}


@pytest.mark.parametrize("statement", FORGED.values(), ids=FORGED)
def test_a_session_that_was_changed_in_the_database_opens_nothing(world: World, statement: str) -> None:
    """Eve signs in as herself, and makes Mia's session of it."""
    world.enters(MIA)
    cookie, session = world.enters(EVE)
    assert world.sessions.who(cookie)
    world.sql(f"{statement} WHERE session_id = :which", which=session.session_id)
    assert world.sessions.who(cookie) is None


def test_a_session_that_was_written_into_the_database_opens_nothing(world: World) -> None:
    world.enters(EVE)
    world.sql(
        "INSERT INTO web_session SELECT org_id, :hash, 'forged', 'E2', method, opened_at, expires_at, ended_at,"
        " authed_at, seen_at, browser, seal FROM web_session",
        hash=hashlib.sha256(b"eve's own").hexdigest(),
    )
    assert len(world.sessions.of(MIA.person_id)) == 1
    assert world.sessions.who("eve's own") is None


def test_a_code_that_was_turned_to_another_person_in_the_database_opens_nothing(world: World) -> None:
    ask_id, code = world.asked(EVE)
    ids = world.link()
    world.sql("UPDATE signin_ask SET person_id = 'E2'")
    assert world.signin.enter(ask_id, code, HERE, None) is None
    assert world.signin.follow(ask_id, str(ids["p"]), HERE, None) is None


def test_sessions_outlive_a_change_of_keys_and_end_with_the_key_that_sealed_them(world: World) -> None:
    cookie, _ = world.enters()
    world.restart([b"key", b"newer"])
    assert world.sessions.who(cookie)
    world.restart([b"newer"])
    assert world.sessions.who(cookie) is None


def test_a_session_whose_person_never_proved_anything_is_never_fresh(world: World) -> None:
    with world.store.write() as tx:
        _, session = world.sessions.open(tx, MIA.person_id, Proof("oidc", None), world.at, None)
    assert not world.sessions.fresh(session, world.at)


def test_who_sets_the_count_of_tries_back_in_the_database_guesses_no_further(world: World) -> None:
    ask_id, code = world.asked(MIA, HERE)
    for _ in range(5):
        world.signin.enter(ask_id, "000000" if code != "000000" else "111111", HERE, None)
    world.sql("UPDATE signin_ask SET tries = 0")
    assert world.signin.enter(ask_id, code, HERE, None) is None
