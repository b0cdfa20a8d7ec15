from dataclasses import replace
from datetime import date, datetime

import pytest
from sealing import ENVELOPES
from sqlalchemy import Engine, select
from store_cast import ANA, EVE, HOUR, MIA, NOW, OTO, run_meanwhile

from mailbot.adapters.database.schema.tables import absence, person
from mailbot.adapters.database.store import SqlStore, SqlTx
from mailbot.core.audit import AuditEntry, Private, Tag, Who
from mailbot.core.catalog import Person
from mailbot.core.trail import session_subject
from mailbot.services.ports import Ask, Changes, Identity, RecordRefused, Session


def _people(engine: Engine) -> dict[str, dict[str, object]]:
    with engine.connect() as connection:
        return {row["person_id"]: dict(row) for row in connection.execute(select(person)).mappings()}


def test_people_are_stored_as_the_rules_list_them(store: SqlStore, engine: Engine) -> None:
    row = _people(engine)["E1"]
    assert (row["email"], row["name"], row["manager"]) == ("ana@larkspur.example", "Ana Silva", "mia@larkspur.example")
    assert (row["other_addresses"], row["status"]) == (["as@x.example"], "active")


def test_a_change_reaches_the_row_and_the_pseudonym_stays(store: SqlStore, engine: Engine) -> None:
    before = _people(engine)
    with store.write() as tx:
        tx.sync_people([replace(ANA, name="Ana Reyes"), MIA, replace(OTO, active=False), EVE])
    after = _people(engine)
    assert after["E1"]["name"] == "Ana Reyes"
    assert after["E3"]["status"] == "leaver"
    assert {key: row["ref"] for key, row in after.items()} == {key: row["ref"] for key, row in before.items()}


def test_who_is_no_longer_listed_is_kept_as_gone_and_can_come_back(store: SqlStore, engine: Engine) -> None:
    with store.write() as tx:
        tx.sync_people([ANA, MIA, OTO])
    assert _people(engine)["E4"]["status"] == "gone"
    assert _people(engine)["E4"]["name"] == "Eve Moss"
    with store.write() as tx:
        tx.sync_people([ANA, MIA, OTO, EVE])
    assert _people(engine)["E4"]["status"] == "active"


def test_pseudonyms_are_random_and_say_nothing_of_the_person(store: SqlStore, engine: Engine) -> None:
    refs = [str(row["ref"]) for row in _people(engine).values()]
    assert len(set(refs)) == 4
    assert all(ref.startswith("p-") and len(ref) == 14 and ref == ref.lower() for ref in refs)


def test_many_people_are_synced_by_a_few_statements(store: SqlStore, engine: Engine) -> None:
    many = [Person(f"N{number}", f"n{number}@larkspur.example", f"Person {number}") for number in range(3000)]
    with store.write() as tx, run_meanwhile() as statements:
        tx.sync_people(many)
    assert len(statements) == 4  # read, what is told of those who go, insert, mark the cast as gone
    with store.write() as tx, run_meanwhile() as statements:
        tx.sync_people([replace(one, title="Clerk") for one in many])
    assert len(statements) == 3  # read, what is told of those who moved, write
    with store.write() as tx, run_meanwhile() as statements:
        tx.sync_people([replace(one, title="Clerk") for one in many])
    assert len(statements) == 2  # read, what is told of those who moved
    assert sum(row["title"] == "Clerk" for row in _people(engine).values()) == 3000


def test_new_rules_tell_who_came_left_and_moved(store: SqlStore) -> None:
    new = Person("E9", "new@larkspur.example", "New Person")
    sales = replace(ANA, department="Sales")
    renamed = replace(MIA, name="Mia Berg-Lund", email="mb@larkspur.example", other_addresses=(MIA.email,))
    with store.write() as tx:
        changes = tx.sync_people([sales, renamed, new])
    assert changes.new == (new,)
    assert {person.person_id for person in changes.left} == {OTO.person_id, EVE.person_id}
    assert [(before.department, after.department) for before, after in changes.moved] == [(ANA.department, "Sales")]
    with store.write() as tx:
        assert tx.sync_people([sales, replace(renamed, active=False), new, OTO]) == Changes(new=(OTO,), left=(renamed,))


def test_two_organisations_in_one_database_do_not_see_each_other(store: SqlStore, engine: Engine) -> None:
    other = SqlStore(engine, "other", ENVELOPES)
    with other.write() as tx:
        tx.sync_people([ANA])
        assert tx.next_request_id(2026) == "REQ-2026-00001"
        assert tx.record_rules("v1", NOW)
    with store.write() as tx:
        assert tx.next_request_id(2026) == "REQ-2026-00001"
        assert tx.record_rules("v1", NOW)


def test_a_version_of_the_rules_is_noted_when_it_is_another_one(store: SqlStore) -> None:
    with store.write() as tx:
        assert tx.record_rules("v1", NOW)
        assert not tx.record_rules("v1", NOW + HOUR)
        assert tx.record_rules("v2", NOW + HOUR)
        assert tx.record_rules("v1", NOW + 2 * HOUR)


def test_a_session_lives_until_it_expires_or_is_ended(store: SqlStore) -> None:
    session = Session("s1", "E1", "code", NOW, NOW + 8 * HOUR)
    with store.write() as tx:
        _opened(tx, "hash-1", session, "seal")
    with store.read() as tx:
        assert tx.session("hash-1", NOW + HOUR) == (session, "seal")
        assert tx.session("hash-2", NOW + HOUR) is None
        assert tx.session("hash-1", NOW + 8 * HOUR) is None
    with store.write() as tx:
        tx.end_sessions("E1", NOW + HOUR)
        assert tx.session("hash-1", NOW + HOUR) is None


def test_who_left_or_vanished_has_no_session_any_more(store: SqlStore) -> None:
    with store.write() as tx:
        for one in (ANA, EVE):
            own = Session(f"s-{one.person_id}", one.person_id, "code", NOW, NOW + 8 * HOUR)
            _opened(tx, f"hash-{one.person_id}", own, "")
    with store.read() as tx:
        assert tx.session("hash-E1", NOW)
        assert tx.session("hash-E4", NOW)
    with store.write() as tx:
        tx.sync_people([replace(ANA, active=False), MIA, OTO])
    with store.read() as tx:
        assert tx.session("hash-E1", NOW) is None
        assert tx.session("hash-E4", NOW) is None


def _opened(tx: SqlTx, session_hash: str, session: Session, seal: str) -> None:
    """A session that the trail tells of, as each of mailbot's is."""
    tx.open_session(session_hash, session, seal)
    facts = {"person": Who(session.person), "method": session.method}
    tx.audit(AuditEntry(NOW, Tag.SESSION_OPENED, session.person, session_subject(session.session_id), facts))


def _mailed(tx: SqlTx, ask_id: str, person: str, browser: str = "browser", at: datetime = NOW) -> None:
    tx.add_ask(Ask(ask_id, f"{person}@typed.example", "", browser, "network", "", at))
    tx.answer_ask(ask_id, at, person, f"seal of {ask_id}")


def _tries(tx: SqlTx, ask_id: str, browser: str = "browser", most: int | None = 5) -> str | None:
    ask = tx.try_ask(ask_id, browser, NOW - HOUR, most)
    return ask.person if ask else None


def test_a_code_is_tried_in_the_browser_that_asked_and_used_once(store: SqlStore) -> None:
    with store.write() as tx:
        _mailed(tx, "c1", "E1")
        assert _tries(tx, "c1", "other browser") is None
        assert _tries(tx, "c1") == "E1"
        tx.end_ask("c1", NOW)
        assert _tries(tx, "c1") is None
        assert tx.wrong_tries(NOW - HOUR) == {}


def test_a_code_can_be_guessed_five_times_its_link_followed_any_time_and_both_expire(store: SqlStore) -> None:
    with store.write() as tx:
        _mailed(tx, "c1", "E1")
        assert tx.try_ask("c1", "browser", NOW, 5) is None
        assert [_tries(tx, "c1") for _ in range(6)] == ["E1"] * 5 + [None]
        assert _tries(tx, "c1", most=None) == "E1"
        assert tx.wrong_tries(NOW - HOUR) == {"network": 6}
        assert tx.wrong_tries(NOW + HOUR) == {}


def test_a_new_code_ends_the_older_ones_of_the_same_person_in_the_same_browser(store: SqlStore) -> None:
    with store.write() as tx:
        _mailed(tx, "c1", "E1")
        _mailed(tx, "c2", "E2")
        _mailed(tx, "c3", "E1", "other browser")
        _mailed(tx, "c4", "E1")
        assert [_tries(tx, name) for name in ("c1", "c2", "c4")] == [None, "E2", "E1"]
        assert _tries(tx, "c3", "other browser") == "E1"
        assert len(tx.mailed_asks("E1", NOW)) == 3
        assert tx.mailed_at_least(4, NOW)
        assert not tx.mailed_at_least(5, NOW)
        tx.end_asks("E1", NOW)
        assert _tries(tx, "c4") is None


def test_an_ask_is_answered_once_and_its_address_forgotten(store: SqlStore) -> None:
    with store.write() as tx:
        tx.add_ask(Ask("c1", "typed@larkspur.example", "", "browser", "network", "", NOW))
        assert [ask.address for ask in tx.waiting_asks(9)] == ["typed@larkspur.example"]
        tx.answer_ask("c1", NOW)
        tx.answer_ask("c1", NOW, "E1", "seal")
        assert tx.waiting_asks(9) == []
        assert tx.mailed_asks("E1", NOW) == []
        ask = tx.try_ask("c1", "browser", NOW - HOUR, 5)
        assert ask
        assert (ask.address, ask.person) == ("", "")
        assert tx.asked_from("network", NOW, 1)
        assert not tx.asked_from("network", NOW, 2)
        assert tx.forget_asks(NOW + HOUR) == 1


def test_an_identity_is_bound_to_one_person_and_found_until_it_ends(store: SqlStore) -> None:
    bound = Identity("I1", "https://sso.example", "00u1", "E1", NOW)
    with store.write() as tx:
        tx.bind(bound, "seal")
        assert tx.identity_at("https://sso.example", "00u1") == (bound, "seal")
        assert tx.identity_at("https://other.example", "00u1") is None
        assert tx.identities_of("E1") == [bound]
    for twice in (replace(bound, identity_id="I2", person="E2"), replace(bound, identity_id="I2", subject="00u2")):
        with pytest.raises(RecordRefused), store.write() as tx:
            tx.bind(twice, "seal")
    with store.write() as tx:
        assert not tx.end_identity("I1", "E2", NOW)
        assert tx.end_identity("I1", "E1", NOW)
        assert tx.identity_at("https://sso.example", "00u1") is None
        tx.bind(replace(bound, identity_id="I2", person="E2"), "seal")


def test_a_job_is_noted_once_for_a_due_time(store: SqlStore) -> None:
    with store.write() as tx:
        assert tx.last_run("lapse") is None
        assert tx.ran("lapse", NOW)
        assert not tx.ran("lapse", NOW)
        assert not tx.ran("lapse", NOW - HOUR)
        assert tx.ran("lapse", NOW + HOUR)
        assert tx.last_run("lapse") == NOW + HOUR


def test_many_who_are_away_are_proved_by_as_few_statements_as_one(store: SqlStore, engine: Engine) -> None:
    """Time looks at all of them every minute, and holidays are the same for everybody."""
    many = [Person(f"P{number}", f"p{number}@larkspur.example", f"P{number}") for number in range(60)]
    with store.write() as tx:
        tx.sync_people([ANA, *many])
        _away(tx, ANA, 1, BACK)
    with store.read() as tx, run_meanwhile() as of_one:
        assert tx.absences(NOW.date()) == {"E1": BACK}
    for mail_id, each in enumerate(many, start=2):
        with store.write() as tx:
            _away(tx, each, mail_id, BACK)
    with store.read() as tx, run_meanwhile() as of_many:
        assert len(tx.absences(NOW.date())) == 61
    assert len(of_many) == len(of_one)


def test_whether_some_are_away_is_told_of_them_alone(store: SqlStore) -> None:
    with store.write() as tx:
        _away(tx, ANA, 1, BACK)
        _away(tx, MIA, 2, BACK)
        assert tx.absences(NOW.date(), ("E1", "E3")) == {"E1": BACK}
    with store.read() as tx:
        assert tx.absences(NOW.date(), ("E1", "E3")) == {"E1": BACK}


def test_who_is_away_is_who_said_so_last(store: SqlStore, engine: Engine) -> None:
    with store.write() as tx:
        _away(tx, ANA, 1, BACK)
        _away(tx, MIA, 2, BACK)
        assert set(tx.absences(NOW.date())) == {"E1", "E2"}
    with engine.begin() as connection:
        kept = connection.execute(select(absence)).mappings().all()
    with store.write() as tx:
        tx.end_absence("E1", NOW)
        _note(tx, ANA, 3, "")
    with engine.begin() as connection:
        connection.execute(absence.delete())
        connection.execute(absence.insert(), [dict(row) for row in kept])
    with store.read() as tx:
        assert tx.absences(NOW.date()) == {"E2": BACK}
        assert tx.strange_rows(NOW.date()) == ["the absence of E1"]


BACK = date(2026, 12, 3)


def _away(tx: SqlTx, who: Person, mail_id: int, until: date) -> None:
    tx.note_absence(who.person_id, until, mail_id, NOW)
    _note(tx, who, mail_id, until.isoformat())


def _note(tx: SqlTx, who: Person, mail_id: int, until: str) -> None:
    facts = {"person": Who(who.person_id), "until": Private(until)}
    tx.audit(AuditEntry(NOW, Tag.ABSENCE_NOTED, who.person_id, f"mail-{mail_id}", facts))
