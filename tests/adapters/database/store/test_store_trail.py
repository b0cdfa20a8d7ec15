import hashlib
import json
from collections.abc import Mapping
from datetime import timedelta
from threading import Thread
from typing import Any

import pytest
import rfc8785
from sealing import ENVELOPES
from sqlalchemy import Engine, select, text
from store_cast import ANA, EVE, MIA, NOW, OTO, decision, drafted, granted, request, written
from watched import watched

from mailbot.adapters.database.schema.engine import begin_write
from mailbot.adapters.database.schema.tables import audit_text, person
from mailbot.adapters.database.store import SqlStore, SqlTx
from mailbot.adapters.database.trail.toldrows import OTHERWISE
from mailbot.core.audit import AuditEntry, AuditValue, ChainedEntry, Private, Tag, Who
from mailbot.core.catalog import Person
from mailbot.core.register import Decision
from mailbot.core.trail import instant
from mailbot.services.ports import Checkpoint, RecordRefused


def told(store: SqlStore, after: int = 0) -> list[ChainedEntry]:
    with store.read() as tx:
        return list(tx.trail(after))


def checkpoints(store: SqlStore) -> list[Checkpoint]:
    with store.read() as tx:
        return list(tx.checkpoints())


def recorded(store: SqlStore) -> dict[tuple[str, ...], Mapping[str, str]]:
    with store.read() as tx:
        return dict(tx.recorded())


def _fail(tx: SqlTx) -> None:
    """A write that fails, and the transaction with it."""
    drafted(tx, request(requester="nobody"))


def _entry(subject: str = "mail-1", actor: str = "mailbot", **data: AuditValue) -> AuditEntry:
    return AuditEntry(NOW, Tag.MESSAGE_RECEIVED, actor, subject, data)


def _note(store: SqlStore, *entries: AuditEntry) -> None:
    with store.write() as tx:
        for entry in entries:
            tx.audit(entry)


def _told(store: SqlStore) -> list[dict[str, object]]:
    return [json.loads(entry.body) for entry in told(store)]


def _ref(engine: Engine, one: Person) -> str:
    with engine.connect() as connection:
        return str(connection.execute(select(person.c.ref).where(person.c.person_id == one.person_id)).scalar_one())


def _assert_unbroken(store: SqlStore, length: int) -> None:
    prev = ""
    for number, entry in enumerate(told(store), start=1):
        chained = json.loads(entry.body)
        assert (entry.seq, chained["seq"], chained["prev"]) == (number, number, prev)
        assert hashlib.sha256(entry.body).hexdigest() == entry.entry_hash
        assert rfc8785.dumps(chained) == entry.body
        prev = entry.entry_hash
    with store.read() as tx:
        assert tx.audit_head() == (length, prev)


def test_an_entry_is_kept_as_canonical_bytes_that_hash_to_the_next_ones_prev(store: SqlStore) -> None:
    with store.read() as tx:
        assert tx.audit_head() == (0, "")
    _note(store, _entry(what="ü", size=3, ok=True, nothing=None), _entry("mail-2"))
    _note(store, _entry("mail-3"))
    first = told(store)[0]
    assert first.body.decode() == (
        '{"actor":"mailbot","at":"2026-11-26T09:00:00.123456Z","data":{"nothing":null,"ok":true,"size":3,"what":"ü"},'
        '"org":"larkspur","prev":"","seq":1,"subject":"mail-1","tag":"message:received","v":5}'
    )
    _assert_unbroken(store, 3)
    assert [entry.seq for entry in told(store, after=1)] == [2, 3]


def test_people_are_in_the_chain_by_pseudonym_only(store: SqlStore, engine: Engine) -> None:
    approvals: list[AuditValue] = [[1, 1, Who("E2")], [2, 2, Who("E3")]]
    _note(store, _entry(Who("E4"), "E1", requester=Who("E1"), approvals=approvals))
    (told,) = _told(store)
    ana, mia, oto, eve = (_ref(engine, one) for one in (ANA, MIA, OTO, EVE))
    assert (told["actor"], told["subject"]) == (ana, eve)
    assert told["data"] == {"requester": ana, "approvals": [[1, 1, mia], [2, 2, oto]]}


def test_an_actor_who_is_no_person_is_kept_as_it_is(store: SqlStore) -> None:
    _note(store, _entry(actor="mailbot"), _entry(actor="admin"))
    assert [told["actor"] for told in _told(store)] == ["mailbot", "admin"]


def test_somebody_without_a_pseudonym_never_gets_into_the_chain(store: SqlStore) -> None:
    with pytest.raises(LookupError, match="E99"):
        _note(store, _entry(requester=Who("E99")))
    assert _told(store) == []


def test_private_text_is_a_salted_commitment_with_the_text_beside_it(store: SqlStore, engine: Engine) -> None:
    _note(store, _entry(reason=Private("she is ill"), notes=["x", Private("she is ill")]))
    body = told(store)[0].body
    assert b"ill" not in body
    data = json.loads(body)["data"]
    with engine.connect() as connection:
        rows = {row.field: row for row in connection.execute(select(audit_text))}
    assert set(rows) == {"reason", "notes.1"}
    assert rows["reason"].seq == 1
    assert rows["reason"].salt != rows["notes.1"].salt
    for field, kept in (("reason", data["reason"]), ("notes.1", data["notes"][1])):
        assert rows[field].text == "she is ill"
        assert kept == {"sha256": hashlib.sha256(f"{rows[field].salt}she is ill".encode()).hexdigest()}


def test_a_transaction_that_fails_leaves_no_entry_and_no_gap(store: SqlStore) -> None:
    _note(store, _entry())
    with pytest.raises(RecordRefused):
        written(store, lambda tx: tx.audit(_entry("mail-2")), _fail)
    _note(store, _entry("mail-3"))
    assert [told["subject"] for told in _told(store)] == ["mail-1", "mail-3"]
    _assert_unbroken(store, 2)


def test_an_entry_that_cannot_be_written_fails_the_whole_transaction(store: SqlStore, engine: Engine) -> None:
    def refuse(statement: str, _values: object) -> None:
        if statement.startswith("INSERT INTO audit_entry"):
            raise OSError("no room")

    with pytest.raises(OSError, match="no room"), watched(refuse):
        written(store, lambda tx: tx.audit(_entry()), lambda tx: drafted(tx, request()))
    with store.read() as tx:
        assert tx.request_file("REQ-2026-00001") is None


@pytest.mark.parametrize("text", ["plain", 'a\x01\x1f\x7f\n\t"\\/', "é\u2028\ufeff", "\ue000 and 😀"])
def test_the_bytes_of_an_entry_are_canonical_whatever_characters_it_has(store: SqlStore, text: str) -> None:
    said: dict[str, AuditValue] = {text: text, "\uffff": [True, None, -7, 2**53 - 1, []], "😀": ""}
    _note(store, _entry(**said))
    _assert_unbroken(store, 1)
    assert _told(store)[0]["data"] == said


@pytest.mark.parametrize("value", [2**60, -(2**53), 0.5, "\ud800"])
def test_a_value_that_has_no_canonical_form_fails_the_whole_transaction(store: SqlStore, value: Any) -> None:
    with pytest.raises(rfc8785.CanonicalizationError):
        written(store, lambda tx: drafted(tx, request()), lambda tx: tx.audit(_entry(number=value)))
    with store.read() as tx:
        assert tx.request_file("REQ-2026-00001") is None


def test_a_pseudonym_of_a_transaction_that_failed_is_forgotten(store: SqlStore, engine: Engine) -> None:
    nia = Person("E5", "nia@larkspur.example", "Nia")
    cast = [ANA, MIA, OTO, EVE, nia]
    arrived = (lambda tx: tx.sync_people(cast)), (lambda tx: tx.audit(_entry(who=Who("E5"))))
    with pytest.raises(RecordRefused):
        written(store, *arrived, lambda tx: tx.chain(), _fail)
    written(store, *arrived)
    assert _told(store)[0]["data"] == {"who": _ref(engine, nia)}


def test_the_chain_stays_unbroken_when_threads_write_at_once(store: SqlStore) -> None:
    def write(name: str) -> None:
        for number in range(25):
            _note(store, _entry(f"{name}-{number}"), _entry(f"{name}-{number}-again"))

    threads = [Thread(target=write, args=(name,)) for name in ("a", "b", "c")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    _assert_unbroken(store, 150)
    subjects = [str(told["subject"]) for told in _told(store)]
    assert all(subjects[at + 1] == f"{subjects[at]}-again" for at in range(0, 150, 2))


def test_two_organisations_have_a_chain_each(store: SqlStore, engine: Engine) -> None:
    other = SqlStore(engine, "other", ENVELOPES)
    _note(store, _entry())
    _note(other, _entry("theirs"))
    _assert_unbroken(store, 1)
    _assert_unbroken(other, 1)
    assert _told(other)[0]["org"] == "other"


def test_a_head_that_was_taken_back_stops_all_writing(store: SqlStore, engine: Engine) -> None:
    _note(store, _entry(), _entry("mail-2"))
    drop = "DROP TRIGGER audit_head_moves_forward" + (" ON audit_head" if engine.dialect.name == "postgresql" else "")
    with begin_write(engine) as connection:
        connection.execute(text(drop))
        connection.execute(text("UPDATE audit_head SET seq = 1"))
    with pytest.raises(RecordRefused):
        _note(store, _entry("mail-3"))
    assert [told["subject"] for told in _told(store)] == ["mail-1", "mail-2"]


def test_checkpoints_come_back_in_order(store: SqlStore) -> None:
    made = [Checkpoint(seq, f"head-{seq}", NOW + timedelta(days=seq), f"note {seq}") for seq in (2, 1)]
    with store.write() as tx:
        for checkpoint in made:
            tx.add_checkpoint(checkpoint)
    assert list(checkpoints(store)) == made[::-1]


def _how(taken: Decision) -> dict[str, str]:
    how = {"via": taken.via, "assurance": taken.assurance, "at": instant(taken.decided_at)}
    reason = {"reason": OTHERWISE} if taken.reason else {}  # no text of it stands beside this trail
    return {**how, **reason, "until": "", "checklist": "", "rules": taken.rules_version, "standing": ""}


def test_the_records_are_told_in_the_words_of_the_trail(store: SqlStore, engine: Engine) -> None:
    granted(store)
    with store.write() as tx:
        drafted(tx, request("REQ-2026-00002", until=None))
    ana, mia, oto = (_ref(engine, one) for one in (ANA, MIA, OTO))
    key, signed = ("REQ-2026-00001", "1"), request().content_hash
    asked = {"deputy_for": "", "passed_over": "", "assurance": "session", "reason_required": "no", "checklist": ""}
    asked |= {"rules": "manager_and_owner"}
    with engine.connect() as connection:
        shown = connection.execute(text("SELECT seal FROM request_version WHERE state = 'approved'")).scalar_one()
    nine, noon = (f"2026-11-26T{hour}:00:00.123456Z" for hour in ("09", "12"))
    begun = {"mail": "", "newest": "yes", "made": nine, "stood_still": "0", "paused": ""}
    begun["due"] = "2026-11-27T09:00:00.123456Z"
    asked |= {"state": "decided", "opened": "", "due": "2026-11-26T17:00:00.123456Z", "remind": "", "reminders": "0"}
    moved, unmoved = {"moved": noon, "asked": nine}, {"moved": nine, "asked": ""}
    expected: Mapping[tuple[str, ...], Mapping[str, str]] = {
        ("request", *key): {"state": "approved", "hash": signed, "shown": shown, "needed": "2", **begun, **moved},
        ("request", "REQ-2026-00002", "1"): {
            "state": "draft",
            "hash": "",
            "shown": "",
            "needed": "0",
            **begun,
            **unmoved,
        },
        ("stage", *key, "1"): {"mode": "all", "needed": "1"},
        ("stage", *key, "2"): {"mode": "all", "needed": "1"},
        ("approval", *key, "1"): {"approver": mia, "stage": "1", "decided": "yes", **asked, "roles": "manager"},
        ("approval", *key, "2"): {"approver": oto, "stage": "2", "decided": "yes", **asked, "roles": "owner"},
        ("decision", *key, "1"): {"verb": "approve", "by": mia, "hash": signed, **_how(decision(request(), 1))},
        ("decision", *key, "2"): {"verb": "approve", "by": oto, "hash": signed, **_how(decision(request(), 2))},
        ("task", "T-00001"): {
            "state": "done",
            "kind": "grant",
            "request": "REQ-2026-00001",
            "version": "1",
            "person": ana,
            "what": "Drive:Edit",
            "until": "2026-12-31",
            "days": "",
            "conditions": "",
            "grant": "",
            "from": "2026-11-26",
            "groups": "G_DRIVE_EDIT",
            "approved_by": f"{mia};{oto}",
            "justification": "as asked",
            "approved": noon,
            "batch": "",
            "ended": "2026-11-26T13:00:00.123456Z",
            "ended_by": "IT",
        },
        ("grant", "G-00001"): {
            "state": "active",
            "person": ana,
            "what": "Drive:Edit",
            "task": "T-00001",
            "request": "REQ-2026-00001",
            "since": "2026-11-26T13:00:00.123456Z",
            "until": "2026-12-31",
            "conditions": "",
            "ended": "",
            "warned": "",
            "approved_by": f"{mia};{oto}",
        },
    }
    assert dict(recorded(store)) == expected


def test_a_reader_sees_one_state_while_others_write(store: SqlStore) -> None:
    _note(store, _entry())
    with store.read() as tx:
        before = tx.audit_head()
        _note(store, _entry("mail-2"))
        assert tx.audit_head() == before
        assert [entry.seq for entry in tx.trail()] == [1]
        assert tx.checkpoints() == []
        assert list(tx.recorded()) == []
    assert [entry.seq for entry in told(store)] == [1, 2]
