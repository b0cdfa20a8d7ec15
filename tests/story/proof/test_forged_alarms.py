"""Nobody is kept from looking, or from being told, and nothing waits for ever."""

import pytest
from everyday import approved, done, granted, says
from forgeries import NEVER_ORDERED, told
from world import ANA, DANIEL, EVE, HENRIK, MIA, OTO, WISH, World, meddle_unseen, text_of

from mailbot.adapters.database.schema.engine import begin_write, connect
from mailbot.adapters.database.schema.tables import job_run
from mailbot.services.ports import StoreUnavailable


def test_who_says_that_the_jobs_ran_keeps_nobody_from_looking(asked: World) -> None:
    """A row says when each job ran last: those that look for forgeries go by what nobody else can write."""
    (eve,) = asked.column("SELECT person_id FROM person WHERE email = :email", email=EVE)
    meddle_unseen(asked, f"UPDATE person SET ref = 'p-other' WHERE person_id = '{eve}'")
    for _ in range(25):
        asked.clock.forward(hours=1)
        with begin_write(connect(asked.settings.database)) as connection:
            connection.execute(job_run.update().values(ran_for=asked.clock.now()))
        asked.works()
        if asked.clock.now().hour == 10:
            assert "somebody writes into the database" in told(asked, asked.mailbot.desk.policy.auditor)
    assert "the audit trail and the records do not agree" in told(asked, asked.mailbot.desk.policy.auditor)


def test_nobody_is_kept_from_being_told_by_a_letter_that_lies_there_already(asked: World) -> None:
    """What is told once is known by a key: who could guess it would have it told to nobody."""
    (eve,) = asked.column("SELECT person_id FROM person WHERE email = :email", email=EVE)
    key = f"strange:the pseudonym of {eve}"
    first = "(SELECT min(seq) FROM outbox)"
    columns = "kind, category, recipient, message_id, thread_id, request_id, payload, attempts, provider_id, batch"
    columns += ", delivery, error, created_at, next_at"
    for number, known in enumerate((f"alert:{key}", f"alert to auditor:{key}"), start=900):
        meddle_unseen(
            asked,
            f"INSERT INTO outbox (org_id, notice_id, seq, dedupe_key, state, {columns})"
            f" SELECT org_id, 'n-{number}', {number}, '{known}', 'sent', {columns} FROM outbox WHERE seq = {first}",
        )
    meddle_unseen(asked, f"UPDATE person SET ref = 'p-other' WHERE person_id = '{eve}'")
    asked.clock.forward(hours=1)
    asked.works()
    for address in (asked.mailbot.desk.policy.access_office, asked.mailbot.desk.policy.auditor):
        assert "somebody writes into the database" in told(asked, address)


TAKEN_OUT = (
    "UPDATE outbox SET state = 'sent'",
    "DELETE FROM outbox",
    "UPDATE outbox SET state = 'review'",
)


@pytest.mark.parametrize("how", TAKEN_OUT)
def test_people_are_told_of_forgeries_even_if_the_letter_is_taken_out_of_the_outbox(asked: World, how: str) -> None:
    (eve,) = asked.column("SELECT person_id FROM person WHERE email = :email", email=EVE)
    meddle_unseen(asked, f"UPDATE person SET ref = 'p-other' WHERE person_id = '{eve}'")
    asked.clock.forward(hours=1)
    asked.process.timetable.tick(asked.clock.now())
    meddle_unseen(asked, f"{how} WHERE kind = 'alert'")
    asked.clock.forward(minutes=20)
    for _ in range(2):
        asked.works()
        for address in (asked.mailbot.desk.policy.access_office, asked.mailbot.desk.policy.auditor):
            assert told(asked, address).count("somebody writes into the database") == 1


def test_people_are_told_of_forgeries_each_day_while_they_last(asked: World) -> None:
    (eve,) = asked.column("SELECT person_id FROM person WHERE email = :email", email=EVE)
    (ref,) = asked.column("SELECT ref FROM person WHERE email = :email", email=EVE)
    meddle_unseen(asked, f"UPDATE person SET ref = 'p-other' WHERE person_id = '{eve}'")
    for _ in range(2):
        asked.clock.forward(hours=24)
        asked.works()
        asked.works()
    meddle_unseen(asked, f"UPDATE person SET ref = '{ref}' WHERE person_id = '{eve}'")
    asked.clock.forward(hours=24)
    asked.works()
    assert told(asked, asked.mailbot.desk.policy.auditor).count("somebody writes into the database") == 2


FOR_EVER = {
    "a letter waits": "UPDATE outbox SET state = 'queued', next_at = '2099-01-01 00:00:00.000000'",
    "an earlier letter waits": "UPDATE outbox SET state = 'queued', payload = 'x',"
    " next_at = '2099-01-01 00:00:00.000000' WHERE kind <> 'approval'",
    "a mail waits": "UPDATE mail SET due_at = '2099-01-01 00:00:00.000000' WHERE state = 'stored'",
    "somebody else reads the mailbox": "UPDATE mailbox_state SET holder = 'eve',"
    " lease_until = '2099-01-01 00:00:00.000000'",
    "letters are counted anew": "UPDATE counter SET value = 0 WHERE name = 'outbox'",
    "mails are counted anew": "UPDATE counter SET value = 0 WHERE name = 'mail'",
}


@pytest.mark.parametrize("how", FOR_EVER)
def test_nothing_waits_for_ever_because_a_row_says_so(asked: World, how: str) -> None:
    asked.writes(OTO, "I need Read on the Finance Shared Drive for the yearly report.")
    asked.mailbot.intake.receive(asked.process.mailbox)
    meddle_unseen(asked, FOR_EVER[how])
    asked.writes(ANA, "What is the state of my request?")
    asked.works()
    asked.works()
    assert told(asked, OTO) != ""
    assert "Finance Shared Drive" in text_of(asked.mails(ANA)[-1])
    assert len(asked.mails(ANA)) == 2
    assert set(asked.column("SELECT state FROM mail")) == {"filed"}
    assert set(asked.column("SELECT outcome FROM mail")) == {"done"}
    assert len(asked.requests()) == 2


_OFFSET = "2026-11-27 08:59:00.000000+23:59"
UNREADABLE = {
    "no answers": "UPDATE decision SET checklist = '[]'",
    "nobody": "UPDATE approval SET passed_over = '5'",
    "a list of nothing": "UPDATE approval SET roles = 'null'",
    "nothing that is written so": "UPDATE grant_task SET conditions = '{'",
    "no time": "UPDATE person SET placed_at = 'soon'",
    "no day": "UPDATE delegation SET until = 'never'",
    "a day that is later by its letters than by its date": "UPDATE delegation SET until = '2026-W49-5'",
    "a moment that is a day later by its letters": f"UPDATE delegation SET made_at = '{_OFFSET}'",
    "a moment beyond the last": "UPDATE decision SET decided_at = '9999-12-31 23:59:59.000000-14:00'",
    "lists without end": f"UPDATE decision SET checklist = '{'[' * 100_000}{']' * 100_000}'",
    "bytes that are no text": "UPDATE decision SET reason = CAST(x'ff' AS TEXT)",
    "words beside the trail that are no text": "UPDATE audit_text SET text = CAST(x'ff' AS TEXT)",
    "a name that is no text": "UPDATE delegation SET made_by = CAST(x'ff' AS TEXT)",
}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("how", UNREADABLE)
def test_a_row_that_cannot_be_read_keeps_nobody_from_being_told(world: World, how: str) -> None:
    """PostgreSQL takes no such times; whoever could stop the look would do the rest unseen."""
    approved(world)
    says(world, MIA, "From 1 to 4 December Oto Virtanen decides for me.")
    columns = "org_id, address, since, why, seal"
    dead = f"INSERT INTO dead_address ({columns})"
    dead += f" SELECT org_id, '{OTO}', '2026-11-26 09:00:00.000000', '', '' FROM audit_head"
    meddle_unseen(world, UNREADABLE[how], dead)
    assert world.trail().wrong is not None
    world.clock.forward(hours=1)
    world.works()
    assert "somebody writes into the database" in told(world, world.mailbot.desk.policy.auditor)
    world.clock.forward(hours=24)
    world.works()
    assert "the audit trail and the records do not agree" in told(world, world.mailbot.desk.policy.auditor)


@pytest.mark.parametrize("value", ["0", "-3"])
def test_nothing_fails_because_what_is_counted_was_set_back(world: World, value: str) -> None:
    granted(world)
    meddle_unseen(world, f"UPDATE counter SET value = {value}")
    says(world, DANIEL, WISH)
    world.decides(HENRIK, "approve")
    world.decides(OTO, "approve")
    world.clock.forward(days=2)
    done(world)
    assert len(world.requests()) == 2
    assert world.column("SELECT grant_id FROM access_grant ORDER BY grant_id") == ["G-00001", "G-00002"]


def test_a_counter_that_somebody_set_beyond_everything_is_named_and_nothing_is_lost(asked: World) -> None:
    meddle_unseen(asked, "UPDATE counter SET value = 9223372036854775000")
    asked.writes(DANIEL, WISH)
    with pytest.raises(
        StoreUnavailable, match=r"somebody has written 9223372036854775001 into the counter .* put value"
    ):
        asked.works()
    meddle_unseen(asked, "UPDATE counter SET value = 0")
    asked.works()
    assert len(asked.requests()) == 2


NO_NUMBERS = {
    "a letter has a number beyond all counting": "UPDATE outbox SET seq = 10000000000000",
    "a letter has the highest number that counts": "UPDATE outbox SET seq = 100000000000",
    "a letter has a word for its number": "UPDATE outbox SET seq = 'zzz'",
    "a letter has half a number": "UPDATE outbox SET seq = 7.5",
    "a mail has a number beyond all counting": "20000000000000",
    "a mail has a word for its number": "'zzz'",
}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("how", NO_NUMBERS)
def test_what_is_no_number_in_a_column_that_is_counted_stops_nobodys_mail(asked: World, how: str) -> None:
    if "letter" in how:
        meddle_unseen(asked, f"{NO_NUMBERS[how]} WHERE seq = (SELECT max(seq) FROM outbox)")
    else:
        names = asked.column("SELECT name FROM pragma_table_info('mail')")
        values = {name: name for name in names} | {"mail_id": NO_NUMBERS[how], "uid": "9999"}
        meddle_unseen(asked, f"INSERT INTO mail ({', '.join(names)}) SELECT {', '.join(values.values())} FROM mail")
    for who in (DANIEL, EVE):
        asked.writes(who, "I need Viewer on StockPilot to see the stock.")
        asked.works()
        asked.clock.forward(hours=1)
    asked.works()
    assert len(asked.requests()) == 3
    assert asked.column("SELECT state FROM mail WHERE state <> 'filed'") == []
    assert told(asked, DANIEL) != ""


@pytest.mark.parametrize("task", ["T-zzz", "T-99999999999999999999", "T-"])
def test_a_task_of_no_number_keeps_no_other_from_being_ordered(world: World, task: str) -> None:
    granted(world)
    meddle_unseen(world, NEVER_ORDERED.replace("T-00000", task), "UPDATE counter SET value = 0 WHERE name = 'task'")
    says(world, DANIEL, WISH)
    world.decides(HENRIK, "approve")
    world.decides(OTO, "approve")
    assert "T-00002" in world.column("SELECT task_id FROM grant_task")


@pytest.mark.parametrize("column", ["dedupe_key", "notice_id"])
def test_a_letter_that_could_be_written_once_more_is_told_of(asked: World, column: str) -> None:
    """What was told is known by the key of its letter: whoever changes that has it told again."""
    assert asked.trail().wrong is None
    meddle_unseen(asked, f"UPDATE outbox SET {column} = 'other' WHERE seq = (SELECT max(seq) FROM outbox)")
    assert "what the letter" in str(asked.trail().wrong)
    asked.clock.forward(hours=1)
    asked.works()
    assert "somebody writes into the database" in told(asked, asked.mailbot.desk.policy.auditor)
