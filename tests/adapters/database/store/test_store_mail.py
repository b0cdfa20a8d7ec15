from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Engine, select
from store_cast import ANA, EVE, HOUR, NOW, drafted, notice, request

from mailbot.adapters.database.schema.tables import mail, mail_raw, question
from mailbot.adapters.database.store import SqlStore, SqlTx
from mailbot.services.ports import Fetched, Handled, MailSource, Question, RecordRefused, Thread


def _source(uid: int, uidvalidity: int = 7) -> MailSource:
    return MailSource("imap.larkspur.example", "INBOX", uidvalidity, uid)


def _stored(store: SqlStore, uid: int = 1, raw: bytes = b"From: ana\r\n\r\nHi \xff\x00") -> int:
    with store.write() as tx:
        return _stored_in(tx, uid, raw)


def _stored_in(tx: SqlTx, uid: int, raw: bytes = b"From: ana\r\n\r\nHi") -> int:
    mail_id = tx.store_mail(Fetched(_source(uid), raw, NOW))
    assert mail_id is not None
    return mail_id


def test_a_mail_is_stored_with_its_very_bytes_and_once(store: SqlStore, engine: Engine) -> None:
    mail_id = _stored(store)
    with store.write() as tx:
        assert tx.store_mail(Fetched(_source(1), b"other", NOW)) is None
    with engine.connect() as connection:
        assert connection.execute(select(mail_raw.c.raw)).scalars().all() == [b"From: ana\r\n\r\nHi \xff\x00"]
        assert connection.execute(select(mail.c.mail_id, mail.c.state)).all() == [(mail_id, "stored")]


def test_the_same_uid_under_another_uidvalidity_is_another_mail(store: SqlStore) -> None:
    _stored(store)
    with store.write() as tx:
        assert tx.unknown([_source(1, 8), _source(1), _source(2)]) == [_source(1, 8), _source(2)]
        assert tx.store_mail(Fetched(_source(1, 8), b"x", NOW)) is not None


def test_a_large_inbox_is_compared_in_pieces(store: SqlStore) -> None:
    with store.write() as tx:
        for uid in range(1, 1300, 20):
            tx.store_mail(Fetched(_source(uid), b"x", NOW))
    with store.read() as tx:
        found = tx.unknown([_source(uid) for uid in range(1, 1301)])
    assert found == [_source(uid) for uid in range(1, 1301) if uid % 20 != 1]


def test_each_attempt_is_counted_and_only_a_stored_mail_is_attempted(store: SqlStore) -> None:
    first, second = _stored(store, 1), _stored(store, 2)
    with store.write() as tx:
        begun = tx.begin_attempt(first)
    assert begun is not None
    assert (begun.attempts, begun.source, begun.raw[-2:], begun.received_at) == (1, _source(1), b"\xff\x00", NOW)
    with store.write() as tx:
        assert tx.to_handle(NOW, 10) == [first, second]
        tx.handled(first, Handled("done", "routed"), NOW)
        assert tx.begin_attempt(first) is None
        assert tx.begin_attempt(999) is None
        assert tx.to_handle(NOW, 10) == [second]
        assert tx.to_handle(NOW, 0) == []


def test_a_mail_that_was_begun_alone_before_waits_behind_those_that_were_not(store: SqlStore) -> None:
    first, second, third = (_stored(store, uid) for uid in (1, 2, 3))
    for mail_id in (first, first, second):
        with store.write() as tx:
            tx.begin_attempt(mail_id)
    with store.read() as tx:
        assert tx.to_handle(NOW, 10) == [second, third, first]


def test_large_mails_are_taken_up_a_few_at_a_time_and_one_at_least(store: SqlStore) -> None:
    with store.write() as tx:
        sizes = (9_000_000, 10, 4_000_000, 3_000_000, 2_000_000)
        mail_ids = [tx.store_mail(Fetched(_source(uid), b"x" * size, NOW)) for uid, size in enumerate(sizes, start=1)]
        assert tx.to_handle(NOW, 9) == mail_ids[:1]
        tx.handled(mail_ids[0], Handled("done", "routed"), NOW)
        assert tx.to_handle(NOW, 9) == mail_ids[1:4]
        assert tx.to_handle(NOW, 2) == mail_ids[1:3]


def test_only_mails_that_were_never_begun_are_begun_together_in_the_order_that_is_asked_for(store: SqlStore) -> None:
    first, second, third = (_stored(store, uid) for uid in (1, 2, 3))
    with store.write() as tx:
        tx.begin_attempt(second)
        tx.handled(_stored_in(tx, 4), Handled("done", "routed"), NOW)
        begun = tx.begin_first_attempts([third, second, first, 4])
        assert [(mail.mail_id, mail.attempts, mail.raw[-2:]) for mail in begun] == [
            (third, 1, b"\xff\x00"),
            (first, 1, b"\xff\x00"),
        ]
        assert tx.begin_first_attempts([first, second, third]) == []


def test_a_mail_that_is_put_off_waits_behind_the_others_and_loses_no_attempt(store: SqlStore) -> None:
    first, second, third = (_stored(store, uid) for uid in (1, 2, 3))
    with store.write() as tx:
        tx.begin_attempt(first)
        tx.put_off(first, NOW)
        tx.begin_attempt(third)
        tx.put_off(third, NOW + HOUR)
    with store.write() as tx:
        assert tx.to_handle(NOW, 9) == [second, first]
        begun = tx.begin_attempt(first)
        assert begun is not None
        assert begun.attempts == 1
    with store.read() as tx:
        assert tx.to_handle(NOW + HOUR, 9) == [second, first, third]


def test_what_became_of_a_mail_is_written_once(store: SqlStore) -> None:
    mail_id = _stored(store)
    with store.write() as tx:
        tx.handled(mail_id, Handled("done", "routed", dedupe_key="key"), NOW)
    with pytest.raises(RecordRefused), store.write() as tx:
        tx.handled(mail_id, Handled("failed", "again"), NOW)
    with store.read() as tx:
        after = tx.mail(mail_id)
        assert after is not None
        assert (after.state, after.outcome, after.reason) == ("handled", "done", "routed")


def test_a_mail_is_seen_when_one_with_its_key_was_handled(store: SqlStore) -> None:
    mail_id = _stored(store)
    with store.write() as tx:
        assert not tx.seen("ab01", 2)
        tx.handled(mail_id, Handled("done", "routed", dedupe_key="ab01"), NOW)
        assert tx.seen("ab01", 2) == "ab01"
        assert not tx.seen("ac01", 2)
        tx.filed(mail_id)
        assert tx.seen("ab01", 2) == "ab01"


def test_a_mail_that_shares_the_beginning_of_its_key_is_told_of_but_the_same_one_goes_first(store: SqlStore) -> None:
    with store.write() as tx:
        for uid, key in enumerate(("ab00", "ab05", "ab09", "ac05"), start=1):
            tx.handled(_stored_in(tx, uid), Handled("done", "routed", dedupe_key=key), NOW)
        assert tx.seen("ab05", 2) == "ab05"
        assert tx.seen("ab07", 2) in ("ab00", "ab05", "ab09")
        assert tx.seen("ad05", 2) == ""


def test_the_turns_of_a_lane_are_those_taken_and_those_to_come_newest_first(store: SqlStore) -> None:
    with store.write() as tx:
        for uid, hours in ((1, -2), (2, -1), (3, 0)):
            tx.handled(_stored_in(tx, uid), Handled("done", "routed", lane="from ana"), NOW + hours * HOUR)
        tx.put_off(_stored_in(tx, 4), NOW + HOUR, "from ana")
        tx.put_off(_stored_in(tx, 5), NOW + HOUR, "from eve")
        assert tx.turns("from ana", NOW - HOUR, 9) == [NOW + HOUR, NOW, NOW - HOUR]
        assert tx.turns("from ana", NOW - HOUR, 2) == [NOW + HOUR, NOW]
        assert tx.turns("from mia", NOW - HOUR, 9) == []


def test_handled_mails_are_filed_once(store: SqlStore) -> None:
    mail_id = _stored(store)
    with store.write() as tx:
        tx.filed(mail_id)
        assert tx.to_handle(NOW, 9) == [mail_id]
        tx.handled(mail_id, Handled("review", "odd"), NOW)
        to_file = tx.to_file(10)
        assert [(row.mail_id, row.outcome, row.raw) for row in to_file] == [(mail_id, "review", b"")]
        tx.filed(mail_id)
        assert tx.to_file(10) == []


def test_a_mail_that_somebody_else_moved_is_noted_so(store: SqlStore) -> None:
    by_us, by_hand = _stored(store, 1), _stored(store, 2)
    with store.write() as tx:
        for mail_id in (by_us, by_hand):
            tx.handled(mail_id, Handled("review", "odd"), NOW)
        tx.filed(by_us)
        tx.filed(by_hand, by_hand=True)
    with store.read() as tx:
        assert [(row.mail_id, row.state, row.moved_by_hand) for row in tx.quarantined()] == [
            (by_hand, "filed", True),
            (by_us, "filed", False),
        ]


# case 20
def test_a_mail_that_could_not_be_handed_over_says_why_from_the_start(store: SqlStore) -> None:
    with store.write() as tx:
        mail_id = tx.store_mail(Fetched(_source(1), b"", NOW, unreadable="no IMAP"))
        assert mail_id is not None
        begun = tx.begin_attempt(mail_id)
    assert begun is not None
    assert (begun.state, begun.raw, begun.reason) == ("stored", b"", "no IMAP")


@pytest.mark.parametrize("state", ["stored", "waiting", "handled", "filed"])
# case 11
def test_a_mail_in_an_inbox_that_is_numbered_anew_is_the_same_mail(store: SqlStore, state: str) -> None:
    mail_id = _stored(store, 1, b"one")
    with store.write() as tx:
        if state != "stored":
            tx.handled(mail_id, Handled("done", "routed", waiting=state == "waiting"), NOW)
        if state == "filed":
            tx.filed(mail_id)
    with store.write() as tx:
        assert tx.store_mail(Fetched(_source(40, 8), b"one", NOW)) is None
        assert tx.store_mail(Fetched(_source(41, 8), b"another", NOW)) is not None
        found = tx.mail(mail_id)
        assert found is not None
        assert (found.source, found.state) == (_source(40, 8), "handled" if state == "filed" else state)
        assert tx.unknown([_source(40, 8)]) == []


# case 11
def test_as_many_equal_mails_as_there_were_are_the_same_and_one_more_is_new(store: SqlStore) -> None:
    for uid in (1, 2):
        _stored(store, uid, b"one")
    with store.write() as tx:
        again = [tx.store_mail(Fetched(_source(uid, 8), b"one", NOW)) for uid in (1, 2, 3)]
    assert again[:2] == [None, None]
    assert again[2] is not None


def test_a_mail_put_back_into_the_inbox_by_a_person_is_a_new_one(store: SqlStore) -> None:
    _stored(store, 1, b"one")
    with store.write() as tx:
        assert tx.store_mail(Fetched(_source(2), b"one", NOW)) is not None


def test_a_waiting_mail_goes_on_when_its_sender_confirms_and_only_then(store: SqlStore) -> None:
    mail_id = _stored(store)
    with store.write() as tx:
        assert not tx.confirm_sender(mail_id)
        tx.begin_attempt(mail_id)
        tx.handled(mail_id, Handled("done", "waits", dedupe_key="key", waiting=True), NOW)
        assert tx.to_handle(NOW, 9) == []
        assert tx.to_file(9) == []
        assert not tx.sender_confirmed(mail_id)
    with store.write() as tx:
        assert tx.confirm_sender(mail_id)
        assert not tx.confirm_sender(mail_id)
        assert tx.sender_confirmed(mail_id)
        assert not tx.seen("key", 3)
        again = tx.begin_attempt(mail_id)
        assert again is not None
        assert (again.attempts, again.outcome) == (1, None)


def test_the_quarantine_lists_what_was_put_aside_newest_first(store: SqlStore) -> None:
    ids = [_stored(store, uid) for uid in (1, 2, 3)]
    with store.write() as tx:
        for mail_id, outcome in zip(ids, ("review", "done", "failed"), strict=True):
            tx.handled(mail_id, Handled(outcome, "why"), NOW)
    with store.read() as tx:
        assert [(row.mail_id, row.outcome, row.raw) for row in tx.quarantined()] == [
            (ids[2], "failed", b""),
            (ids[0], "review", b""),
        ]


def test_a_conversation_is_found_by_its_id_and_by_the_notices_in_it(store: SqlStore) -> None:
    thread = Thread("t1", ANA.person_id, "Drive", "<a@x>", _stored(store), NOW)
    with store.write() as tx:
        tx.add_thread(thread)
        tx.enqueue(notice(1, thread_id="t1", request_id="REQ-1"))
        tx.enqueue(notice(2, thread_id="t2", request_id="REQ-2"))
        assert tx.thread("t1") == thread
        assert tx.thread("t2") is None
        assert tx.thread_of_notice(["<notice-1@larkspur.example>"]) == ("t1", "REQ-1")
        many = [
            "",
            *(f"<{number}@x>" for number in range(900)),
            "<notice-2@larkspur.example>",
            "<notice-1@larkspur.example>",
        ]
        assert tx.thread_of_notice(many) == ("t2", "REQ-2")
        assert tx.thread_of_notice(["", "<unknown@x>"]) is None
        assert tx.thread_of_notice([]) is None


CHOICES = (("Drive", "Read"), ("Drive", "Edit"))


def _which(request_id: str, **facts: Any) -> Question:
    """The question which access a draft is to be."""
    return Question(f"{request_id}/1", "thread-1", "which", "Drive", NOW, (), request_id, 1, **facts)


def _whom(number: int, **facts: Any) -> Question:
    """The question for whom a wish is, which has no draft."""
    usual: dict[str, Any] = {"due_at": NOW + HOUR, "people": (ANA.person_id, EVE.person_id)}
    return Question(f"whom/{number}", "thread-1", "whom", "Drive (Edit)", NOW, (number,), **(usual | facts))


def test_questions_of_a_conversation_are_asked_one_after_the_other(store: SqlStore) -> None:
    first, second = _which("REQ-1", choices=CHOICES), _whom(7, state="queued")
    with store.write() as tx:
        drafted(tx, request("REQ-1"))
        tx.add_question(first)
        tx.add_question(second)
        assert tx.question_of("thread-1") == first
        assert tx.unanswered("thread-1") == [first, second]
        tx.update_question(replace(first, times_asked=2, mails=(1, 2), state="answered"))
        assert tx.question_of("thread-1") is None
        assert tx.next_question("thread-1") == replace(second, state="open")
        assert tx.question_of("thread-1") == replace(second, state="open")
        assert tx.next_question("thread-1") == replace(second, state="open")
        assert tx.next_question("thread-2") is None
        assert tx.unanswered("thread-1") == [replace(second, state="open")]


def test_the_question_about_a_draft_is_found_until_it_is_answered(store: SqlStore) -> None:
    waiting = _which("REQ-1", choices=CHOICES, state="queued")
    with store.write() as tx:
        drafted(tx, request("REQ-1"))
        assert tx.question_on("REQ-1") is None
        tx.add_question(waiting)
        assert tx.question_on("REQ-1") == waiting
        tx.update_question(replace(waiting, state="closed"))
        assert tx.question_on("REQ-1") is None


def test_questions_without_a_draft_are_overdue_by_themselves(store: SqlStore) -> None:
    late, queued = _whom(1), _whom(2, state="queued")
    with store.write() as tx:
        drafted(tx, request("REQ-1"))
        for asked in (late, queued, _whom(3, due_at=NOW + 3 * HOUR), _whom(4, state="answered"), _which("REQ-1")):
            tx.add_question(asked)
        assert tx.overdue_questions(NOW + HOUR, 9) == []
        assert tx.overdue_questions(NOW + 2 * HOUR, 9) == [late, queued]
        assert tx.overdue_questions(NOW + 2 * HOUR, 1) == [late]


def test_questions_that_somebody_else_wrote_keep_no_overdue_one_from_being_found(
    store: SqlStore, engine: Engine
) -> None:
    """They come first, and there are more of them than are looked at together."""
    with store.write() as tx:
        drafted(tx, request("REQ-1"))
        for number in range(1, 8):
            tx.add_question(_whom(number))
    with engine.begin() as connection:
        connection.execute(question.update().where(question.c.question_id < "whom/6").values(seal="ours"))
    with store.read() as tx:
        assert tx.overdue_questions(NOW + 2 * HOUR, 2) == [_whom(6), _whom(7)]
        assert tx.overdue_questions(NOW + 2 * HOUR, 1) == [_whom(6)]
        assert tx.overdue_questions(NOW + 2 * HOUR, 9) == [_whom(6), _whom(7)]


@pytest.mark.parametrize(
    ("wrong", "guard"),
    [
        (replace(_which("REQ-1"), request_id="", version=0), "ck_question_has_a_draft"),
        (replace(_whom(1), due_at=None), "ck_question_ends"),
    ],
)
def test_a_question_has_a_draft_that_can_lapse_or_a_deadline_of_its_own(
    store: SqlStore, wrong: Question, guard: str
) -> None:
    with store.write() as tx:
        drafted(tx, request("REQ-1"))
    with pytest.raises(RecordRefused) as refused, store.write() as tx:
        tx.add_question(wrong)
    assert refused.value.guard == guard


def test_a_question_about_nothing_is_refused(store: SqlStore) -> None:
    with pytest.raises(RecordRefused), store.write() as tx:
        tx.update_question(_which("REQ-9"))
