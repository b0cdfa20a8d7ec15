"""What time does to a request: reminders, the next in line, the end, asking again, a clock that stands still."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from threading import Barrier, BrokenBarrierError, Thread

import pytest
from everyday import acts, approvers, changes, file_of, managed_by, page_of
from world import ANA, DANIEL, HENRIK, MIA, ONE, OTO, WISH, World, text_of

from mailbot.adapters.database import rows
from mailbot.adapters.keys import KeyFolder
from mailbot.core.rules import Rule, StageRule
from mailbot.services.approvals import clock
from mailbot.services.auditing.checkpoints import Checkpoints
from mailbot.services.queries.reports import Reports, Scope

MARGARET = "margaret.oyelaran@larkspur.example"


def at(world: World, text: str) -> None:
    """The clock goes to a moment (UTC), and mailbot does what is due."""
    world.clock.at = datetime.fromisoformat(text).replace(tzinfo=UTC)
    world.works()


def subjects(world: World, address: str) -> list[str]:
    return [str(mail["Subject"]).strip() for mail in world.mails(address)]


def tags(world: World) -> list[str]:
    return world.column("SELECT tag FROM audit_entry WHERE subject = 'REQ-2026-00001' ORDER BY seq")


# --- reminders ------------------------------------------------------------------------------------------------------


def test_an_approver_is_reminded_at_half_time_and_before_the_end_and_not_more(asked: World) -> None:
    for moment in ("2026-11-26T16:55", "2026-11-27T09:05", "2026-11-27T09:10", "2026-11-27T15:30", "2026-11-30T08:59"):
        at(asked, moment)
    reminders = [subject for subject in subjects(asked, MIA) if subject.startswith("Reminder")]
    assert reminders == ["Reminder: Finance Shared Drive (Edit) for Ana Costa, decide by Mon 30 Nov"] * 2


def test_what_is_looked_at_each_minute_has_no_statement_made_anew(
    asked: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked.clock.forward(minutes=1)
    asked.works()
    known, run = rows.is_kept, list[bool]()
    monkeypatch.setattr(rows, "is_kept", lambda statement: run.append(known(statement)) or run[-1])
    asked.clock.forward(minutes=1)
    asked.works()
    assert len(run) > 20
    assert all(run)


def test_nobody_is_reminded_at_night_or_at_the_weekend(asked: World) -> None:
    for moment in ("2026-11-26T17:05", "2026-11-27T03:00", "2026-11-28T11:00", "2026-11-29T11:00"):
        at(asked, moment)
    assert len(subjects(asked, MIA)) == 1


def test_several_approvals_come_in_one_mail_a_day_and_once_more_where_the_last_one_cannot_wait(
    world: World,
) -> None:
    world.writes(ANA, WISH)
    world.writes(ANA, "Please give me Data Warehouse Read.", subject="b")
    world.writes(ANA, "Please give me AuditNest CAPA Owner.", subject="c")
    world.works()
    at(world, "2026-11-27T09:05")
    at(world, "2026-11-27T11:05")
    at(world, "2026-11-27T15:35")
    at(world, "2026-11-27T16:35")
    reminders = [subject for subject in subjects(world, MIA) if subject.startswith("Reminder")]
    assert reminders == ["Reminder: 3 requests wait for your decision"] * 2
    assert text_of(world.mail(MIA, "Reminder")).count("http") == 4  # one each, and the inbox
    assert set(world.column("SELECT reminders FROM approval WHERE approver = 'LF-2001'")) == {"2"}


def test_the_last_mail_of_a_day_names_all_that_ends_before_the_next(world: World) -> None:
    at(world, "2026-11-25T16:00")
    world.writes(ANA, WISH)
    world.works()
    at(world, "2026-11-25T16:50")
    world.writes(ANA, "Please give me Data Warehouse Read.", subject="b")
    world.works()
    for moment in ("26T16:05", "27T09:05", "27T14:35", "27T15:20", "27T16:20"):
        at(world, f"2026-11-{moment}")
    last = [mail for mail in world.mails(MIA) if mail["Subject"].startswith("Reminder")][-1]
    assert [request_id in text_of(last) for request_id in ("REQ-2026-00001", "REQ-2026-00002")] == [True, True]


def test_two_workers_remind_and_pass_on_once(asked: World) -> None:
    for moment in ("2026-11-27T09:05", "2026-11-30T09:05"):
        asked.clock.at = datetime.fromisoformat(moment).replace(tzinfo=UTC)
        workers = [Thread(target=asked.mailbot.timetable.tick, args=(asked.clock.at,)) for _ in range(2)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    assert tags(asked).count("request:stage:reminded") == 2
    assert tags(asked).count("request:stage:reassigned") == 2
    assert asked.trail().wrong is None


def test_two_workers_sign_one_checkpoint(asked: World, monkeypatch: pytest.MonkeyPatch) -> None:
    asked.decides(MIA, "approve")
    meeting, sign = Barrier(2), KeyFolder.sign

    def unhurried(keys: KeyFolder, text: str) -> str:
        """Waits a moment for the other one, who may be about to sign as well."""
        with suppress(BrokenBarrierError):
            meeting.wait(0.3)
        return sign(keys, text)

    monkeypatch.setattr(KeyFolder, "sign", unhurried)
    checkpoints = Checkpoints(asked.mailbot.desk, asked.mailbot.signer)
    with ThreadPoolExecutor(2) as workers:
        made = [worker.result() for worker in [workers.submit(checkpoints.make) for _ in range(2)]]
    assert made.count(None) == 1
    assert asked.trail().wrong is None


def test_who_does_not_decide_in_time_is_passed_over_once_and_then_the_request_ends(asked: World) -> None:
    at(asked, "2026-11-30T09:05")
    assert "Henrik Sørensen has been asked in your place" in text_of(asked.mail(MIA))
    assert "did not decide in time" in text_of(asked.mail(HENRIK))
    assert file_of(asked).request.due_at == datetime(2026, 12, 2, 9, 5, tzinfo=UTC)
    at(asked, "2026-12-02T09:10")
    assert asked.requests() == {"REQ-2026-00001": "lapsed"}
    assert "The request has ended" in text_of(asked.mail(HENRIK, "Ended"))
    assert asked.tasks() == []
    assert asked.trail().wrong is None


def test_nobody_is_asked_any_more_where_another_who_is_late_has_nobody_above_them(asked: World) -> None:
    """Mia has somebody above her and Oto nobody, so that without him nothing can be given."""
    ladders = {"late": ("next_manager", "hold")}
    changes(asked, people=managed_by("", OTO), policy=lambda row: replace(row, fallbacks=ladders))
    at(asked, "2026-11-30T09:05")
    assert asked.requests() == {"REQ-2026-00001": "lapsed"}
    assert asked.mails(HENRIK) == []
    assert "been asked in your place" not in text_of(asked.mail(MIA))
    for person in (MIA, OTO):
        assert "The request has ended" in text_of(asked.mail(person, "Ended"))
    assert asked.trail().wrong is None


def test_what_lapses_is_in_the_report_of_deciding_and_not_within_its_target(asked: World) -> None:
    file = file_of(asked)
    at(asked, "2026-11-30T09:05")
    at(asked, "2026-12-02T09:10")
    assert asked.requests() == {ONE: "lapsed"}
    span = Scope(date(2026, 11, 26), date(2026, 12, 2))
    (table,) = Reports(asked.mailbot.desk).figures(span, ("decided",))
    labels = [column.label for column in table.columns]
    (row,) = [dict(zip(labels, row, strict=True)) for row in table.rows if row[0] == file.request.risk]
    assert (row["Decided"], row["Lapsed"], row["Within target"]) == (0, 1, 0)
    assert table.columns[table.shown or 0].label == "Within target"


def test_one_of_several_who_passes_on_is_enough_where_one_answer_is(world: World) -> None:
    """Mia has nobody above her and Oto has."""
    stage = StageRule("one of them", ("manager", "owner"), "any")
    rules = (Rule("R-1", "one is enough", date(2026, 1, 1), {}, (stage,)),)
    ladders = {"late": ("next_manager", "hold")}
    changes(world, people=managed_by("", MIA), policy=lambda row: replace(row, fallbacks=ladders, rules=rules))
    world.writes(ANA, WISH)
    world.works()
    at(world, "2026-11-30T09:05")
    assert world.requests() == {"REQ-2026-00001": "pending"}
    assert [row.due_at is None for row in file_of(world).approvals] == [True, False]
    assert "been asked in your place" in text_of(world.mail(OTO))
    assert world.trail().wrong is None


def test_time_that_runs_out_never_makes_somebody_decide_their_own(asked: World) -> None:
    """Above Mia, who manages Ana, stands Ana herself: the managers go in a circle, which has a ladder of its own."""
    ladders = {"late": ("next_manager", "hold"), "circular": ("department_head", "hold")}
    changes(asked, people=managed_by(ANA, MIA), policy=lambda row: replace(row, fallbacks=ladders))
    asked.decides(OTO, "approve")
    at(asked, "2026-11-30T09:05")
    assert approvers(asked) == [HENRIK, OTO]
    assert asked.trail().wrong is None


def test_nobody_has_longer_to_decide_than_the_access_is_asked_for(world: World) -> None:
    """To the end of that day in Dublin, which in summer is an hour before it is over in UTC."""
    world.clock.at = datetime(2026, 7, 2, 9, tzinfo=UTC)
    world.writes(ANA, "I need Edit on the Finance Shared Drive until 3 July 2026, to close the month.")
    world.works()
    assert {row.due_at for row in file_of(world).approvals} == {datetime(2026, 7, 3, 23, tzinfo=UTC)}


def test_nobody_has_longer_to_decide_than_somebody_before_them_agreed_to(asked: World) -> None:
    """Mia and Oto have until Monday; what Mia agrees to is over on Friday."""
    page_of(asked, MIA).send(verb="approve", last_day="2026-11-27")
    assert file_of(asked).approvals[1].due_at == file_of(asked).request.due_at == datetime(2026, 11, 28, tzinfo=UTC)
    asked.works()
    told = " ".join(text_of(asked.mail(OTO, "there is less time to decide")).split())
    assert "Until: Friday 27 November 2026, as Mia Berg agreed" in told
    assert "Decide by: the end of Friday 27 November 2026" in told
    at(asked, "2026-11-27T21:30")
    at(asked, "2026-11-28T00:05")
    assert asked.requests() == {"REQ-2026-00001": "lapsed"}
    assert asked.trail().wrong is None


def test_who_has_as_long_as_before_reads_nothing_more_when_another_agrees_to_less(asked: World) -> None:
    page_of(asked, MIA).send(verb="approve", last_day="2026-12-31")
    asked.works()
    assert len(asked.mails(OTO)) == 1


def test_while_the_clock_stands_still_nobody_reads_that_there_is_less_time_until_it_goes_on(asked: World) -> None:
    acts(asked, OTO, verb="ask", reason="Which month?")
    page_of(asked, MIA).send(verb="approve", last_day="2026-11-27")
    asked.works()
    assert [mail for mail in asked.mails(OTO) if "less time to decide" in text_of(mail)] == []
    asked.writes(ANA, "Only November.", reply_to=asked.mail(ANA, "wants to know"))
    asked.works()
    assert "the end of Friday 27 November 2026" in text_of(asked.mail(OTO, "has answered"))


def test_nobody_is_asked_to_decide_what_is_over_when_a_question_was_not_answered(asked: World) -> None:
    acts(asked, OTO, verb="ask", reason="Which month?")
    page_of(asked, MIA).send(verb="approve", last_day="2026-11-27")
    at(asked, "2026-11-28T00:05")
    assert asked.requests() == {"REQ-2026-00001": "lapsed"}
    assert [subject for subject in subjects(asked, OTO) if subject.startswith("Decide by")][1:] == []
    assert asked.trail().wrong is None


def test_who_is_asked_later_has_no_longer_than_what_was_agreed_to_before(world: World) -> None:
    world.writes(ANA, "I need Journal Entry in Orchard Finance until 31 December 2026 for the closing.")
    world.works()
    world.decides(DANIEL, "approve")
    page_of(world, MIA).send(verb="approve", last_day="2026-11-27")
    world.works()
    assert "Decide by: the end of Friday 27 November 2026" in text_of(world.mail(HENRIK, "Approve:"))
    at(world, "2026-11-30T09:00")
    assert "time to decide is over" in page_of(world, HENRIK).page.text
    assert world.requests() == {"REQ-2026-00001": "lapsed"}
    assert world.trail().wrong is None


def test_a_restart_loses_no_deadline(asked: World) -> None:
    asked.restart()
    at(asked, "2026-11-30T09:05")
    assert tags(asked).count("request:stage:reassigned") == 2


def test_one_word_asks_again_with_the_same_facts_and_a_second_one_does_not(asked: World) -> None:
    at(asked, "2026-11-30T09:05")
    at(asked, "2026-12-02T09:10")
    ended = asked.mail(ANA, "Ended")
    assert 'reply "again"' in text_of(ended)
    for _ in range(2):
        asked.writes(ANA, "again", reply_to=ended)
        asked.works()
    assert asked.requests() == {"REQ-2026-00001": "lapsed", "REQ-2026-00002": "pending"}
    old, new = file_of(asked).request, file_of(asked, "REQ-2026-00002").request
    assert (new.what, new.until, new.justification, new.origin) == (
        old.what,
        old.until,
        old.justification,
        "REQ-2026-00001",
    )
    assert "is open already" in text_of(asked.mail(ANA))


def pauses(world: World) -> None:
    with world.mailbot.desk.store.write() as tx:
        file = tx.request_file("REQ-2026-00001", lock=True)
        assert file
        clock.pause(world.mailbot.desk, tx, file, world.clock.at)


def test_while_the_clock_stands_still_nothing_happens_and_afterwards_there_is_as_much_time_left(asked: World) -> None:
    at(asked, "2026-11-26T13:00")
    pauses(asked)
    at(asked, "2026-12-01T13:00")
    assert len(subjects(asked, MIA)) == 1
    with asked.mailbot.desk.store.write() as tx:
        file = tx.request_file("REQ-2026-00001", lock=True)
        assert file
        clock.resume(asked.mailbot.desk, tx, file, asked.clock.at)
    assert {row.due_at for row in file_of(asked).approvals} == {datetime(2026, 12, 2, 17, tzinfo=UTC)}
    assert asked.requests() == {"REQ-2026-00001": "pending"}
    assert asked.trail().wrong is None


def test_a_pause_that_nobody_ends_ends_by_itself_and_the_approvers_are_told(asked: World) -> None:
    pauses(asked)
    asked.clock.forward(days=asked.mailbot.desk.policy.question_days, minutes=2)
    asked.works()
    assert file_of(asked).request.paused_at is None
    assert "has not answered the question" in text_of(asked.mail(OTO))
