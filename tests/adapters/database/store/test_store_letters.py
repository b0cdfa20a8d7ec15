"""What lies in the outbox is for its addressee alone: who has the database and not the keys reads nothing, writes
nothing."""

import base64
import hmac
import json
from dataclasses import asdict

import pytest
from cryptography.fernet import Fernet
from sealing import ENVELOPES
from sqlalchemy import Engine, insert, select, text
from store_cast import NOW, notice, queued

from mailbot.adapters.database.mail.letterrows import notice_of, payload
from mailbot.adapters.database.schema.engine import begin_write
from mailbot.adapters.database.schema.tables import outbox
from mailbot.adapters.database.store import SqlStore
from mailbot.adapters.envelopes import Envelopes
from mailbot.services.ports import Enclosure, Notice

LEASE = 600


def _under(engine: Engine, *keys: bytes) -> SqlStore:
    """The same records for a mailbot that has these keys."""
    return SqlStore(engine, "larkspur", Envelopes(lambda: keys))


def _claimed(store: SqlStore) -> list[Notice]:
    return [each.notice for each in store.claim(NOW, LEASE, 10)]


def test_the_bytes_of_a_notice_are_canonical_and_read_back() -> None:
    sent = notice(1, enclosures=(Enclosure("a.csv", "text/csv", b"\xff"),))
    assert payload(sent) == payload(notice_of(payload(sent)))
    assert notice_of(payload(sent)) == sent
    for words, html in (("", ""), ("two\nlines …", "<p>…\n"), ("", "{}"), ("{}", "")):
        assert notice_of(payload(notice(1, text=words, html=html))) == notice(1, text=words, html=html)


def test_who_reads_the_database_reads_no_letter(store: SqlStore, engine: Engine) -> None:
    queued(store, notice(1, text="https://access.larkspur.example/d/the-link", subject="a subject"))
    with engine.connect() as connection:
        row = repr(connection.execute(select(outbox)).one())
    assert not [said for said in ("the-link", "a subject", "Received") if said in row]


def test_a_letter_goes_that_an_older_mailbot_wrote_and_sealed(engine: Engine, store: SqlStore) -> None:
    facts = asdict(notice(1)) | {"created_at": NOW.isoformat()}
    key = base64.urlsafe_b64encode(hmac.digest(b"ours", b"mailbot envelope", "sha256"))
    ours = _under(engine, b"ours", b"newer")
    queued(ours, notice(2))
    with begin_write(engine) as connection:
        row = dict(connection.execute(select(outbox)).mappings().one())
        row |= {"notice_id": "notice-1", "seq": 1_001, "dedupe_key": "key-1"}
        connection.execute(insert(outbox).values(row | {"payload": Fernet(key).encrypt(json.dumps(facts).encode())}))
    assert _claimed(ours) == [notice(2), notice(1)]


def test_what_is_no_envelope_of_ours_cannot_be_opened() -> None:
    sealed = ENVELOPES.seal(b"a letter")
    cut = [sealed[:length] for length in range(len(sealed))]
    changed = [sealed[:place] + bytes([sealed[place] ^ 1]) + sealed[place + 1 :] for place in range(len(sealed))]
    assert {ENVELOPES.open(other) for other in (*cut, *changed, sealed + b"x")} == {None}
    assert ENVELOPES.open(sealed) == b"a letter"


def test_a_letter_goes_that_was_sealed_with_keys_newer_than_the_service(engine: Engine, store: SqlStore) -> None:
    keys = [b"first"]
    running = SqlStore(engine, "larkspur", Envelopes(lambda: keys))
    queued(running, notice(1))
    keys.append(b"second")
    queued(_under(engine, *keys), notice(2))
    assert _claimed(running) == [notice(1), notice(2)]


def test_a_letter_whose_key_is_gone_is_set_aside_and_the_others_go(engine: Engine, store: SqlStore) -> None:
    queued(_under(engine, b"lost"), notice(1))
    ours = _under(engine, b"ours")
    queued(ours, notice(2))
    assert _claimed(ours) == [notice(2)]
    with ours.read() as tx:
        shut, _ = tx.unsent()
    assert (shut.notice_id, shut.state, shut.subject) == ("notice-1", "review", "")
    assert "its key is no longer in the key folder" in shut.error


def test_it_goes_once_its_key_is_back_and_it_is_released(engine: Engine, store: SqlStore) -> None:
    queued(_under(engine, b"lost"), notice(1))
    assert _claimed(_under(engine, b"ours")) == []
    with store.write() as tx:
        tx.release("notice-1", NOW)
    assert _claimed(_under(engine, b"lost", b"ours")) == [notice(1)]


def _written_by_hand(engine: Engine, letter: bytes) -> None:
    """Somebody at the database's console puts a letter under a number of its own, past the guard."""
    drop = {"sqlite": "DROP TRIGGER outbox_sealed", "postgresql": "DROP TRIGGER outbox_sealed ON outbox"}
    with begin_write(engine) as connection:
        connection.execute(text(drop[engine.dialect.name]))
        row = dict(connection.execute(select(outbox)).mappings().one())
        row |= {
            "notice_id": "notice-9",
            "seq": 9,
            "dedupe_key": "key-9",
            "state": "queued",
            "next_at": NOW,
            "payload": letter,
        }
        connection.execute(insert(outbox).values(row))


@pytest.mark.parametrize("letter", ["of another key", "of another row", "that lies open"])
def test_a_letter_that_somebody_else_wrote_is_never_sent(engine: Engine, store: SqlStore, letter: str) -> None:
    queued(store, notice(1))
    assert _claimed(store) == [notice(1)]
    with store.write() as tx:
        tx.sent({"notice-1": "p1"}, NOW)
    forged = {
        "of another key": Envelopes(lambda: [b"eve's"]).seal(payload(notice(9))),
        "of another row": ENVELOPES.seal(payload(notice(1))),
        "that lies open": payload(notice(9)),
    }
    _written_by_hand(engine, forged[letter])
    assert _claimed(store) == []
    assert store.outbox_states()["review"] == 1
