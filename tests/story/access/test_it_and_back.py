"""IT gets each task exactly once, and only what IT really says it did reaches the register."""

import csv
import io
import re
from email.message import EmailMessage

import pytest
from beginnings import told_once
from sheets_of_it import file_leaves, it_returns
from watched import watched
from world import ANA, DESK, MIA, OTO, World, meddle, text_of

from mailbot import bootstrap
from mailbot.services.fulfilment import sheet

MARCUS = "marcus.adeyemi@larkspur.example"


@told_once
def approved(world: World, level: str = "Edit", why: str = "month-end closing") -> None:
    world.writes(ANA, f"I need {level} on the Finance Shared Drive for {why}.")
    world.works()
    world.decides(MIA, "approve")
    world.decides(OTO, "approve")


def test_the_file_has_the_agreed_columns_and_the_real_facts(world: World) -> None:
    approved(world)
    (row,) = file_leaves(world)
    assert list(row) == [
        "task_id", "batch", "action", "user_email", "employee_id", "system", "access_level", "target_groups",
        "valid_from", "valid_until", "valid_days", "request", "approved_by", "approved_at", "justification",
        "conditions", "reason", "done", "done_at", "done_by", "note",
    ]  # fmt: skip
    assert (row["user_email"], row["system"], row["access_level"]) == (ANA, "Finance Shared Drive", "Edit")
    assert (row["action"], row["target_groups"], row["request"]) == ("grant", "fs-finance-rw", "REQ-2026-00001")
    assert set(row["approved_by"].split(";")) == {MIA, OTO}


def test_no_file_leaves_on_a_day_without_tasks(world: World) -> None:
    assert world.mailbot.daily.export() is None
    world.works()
    assert world.mails(world.mailbot.desk.policy.it_team) == []


def test_the_timetable_sends_the_file_once_on_a_working_day(world: World) -> None:
    approved(world)
    world.clock.forward(hours=12)
    for _ in range(3):
        world.works()
    assert len(world.mails(world.mailbot.desk.policy.it_team)) == 1
    assert [task.state for task in world.tasks()] == ["exported"]


def test_the_file_mailed_back_reaches_the_register(world: World) -> None:
    approved(world)
    rows = file_leaves(world)
    rows[0] |= {"done": "yes", "done_by": "Noah"}
    report = it_returns(world, rows)
    assert "T-00001" in report
    assert world.register() == [("Ana Costa", "Finance Shared Drive", "Edit")]
    assert text_of(world.mail(ANA)).startswith("Done")


def test_the_same_file_twice_grants_once(world: World) -> None:
    approved(world)
    rows = file_leaves(world)
    rows[0] |= {"done": "yes"}
    it_returns(world, rows)
    again = it_returns(world, rows)
    assert len(world.register()) == 1
    assert "says was marked already.\n\nThere is nothing more for you to do." in again


def test_altered_and_unknown_rows_are_reported_and_not_applied(world: World) -> None:
    approved(world)
    (row,) = file_leaves(world)
    report = it_returns(
        world,
        [
            row | {"done": "yes", "user_email": "eve.marlow@larkspur.example"},
            row | {"done": "yes", "task_id": "T-99999"},
            row | {"done": "perhaps"},
        ],
    )
    assert world.register() == []
    assert "user_email" in report
    assert "T-99999" in report
    assert "perhaps" in report


def test_a_failed_task_is_told_to_the_requester_and_the_access_office(world: World) -> None:
    approved(world)
    (row,) = file_leaves(world)
    it_returns(world, [row | {"done": "failed", "note": "no such group"}])
    assert [task.state for task in world.tasks()] == ["failed"]
    assert "no such group" in text_of(world.mail(ANA))
    assert "no such group" in text_of(world.mail(world.mailbot.desk.policy.access_office))
    assert "mailbot tasks done T-00001 --by" in text_of(world.mail(world.mailbot.desk.policy.access_office))
    report = text_of(world.mail(world.mailbot.desk.policy.it_team, "we took over"))
    assert "Still to do: T-00001." in report
    assert "mailbot tasks done T-00001 --by" in report
    assert "nothing more" not in report
    assert world.register() == []


def test_a_file_sent_twice_tells_again_what_is_still_to_do(world: World) -> None:
    approved(world)
    rows = [row | {"done": "failed", "note": "no such group"} for row in file_leaves(world)]
    it_returns(world, rows)
    again = it_returns(world, rows)
    assert "says was marked already." in again
    assert "Still to do: T-00001." in again
    assert "nothing more" not in again
    assert [task.state for task in world.tasks()] == ["failed"]


def test_a_row_that_failed_and_does_not_say_why_is_asked_for_its_note(world: World) -> None:
    approved(world)
    (row,) = file_leaves(world)
    report = it_returns(world, [row | {"done": "failed", "note": " "}])
    assert "it says failed and not why" in report
    assert [task.state for task in world.tasks()] == ["exported"]


def test_the_file_may_come_back_from_whoever_has_its_pages(world: World) -> None:
    approved(world)
    rows = file_leaves(world)
    (person,) = world.mailbot.desk.policy.roles["it"]
    assert "T-00001" in it_returns(world, [rows[0] | {"done": "yes"}], sender=person)
    assert len(world.register()) == 1


def test_what_is_not_taken_over_is_told_in_the_order_of_the_file(world: World) -> None:
    approved(world)
    (row,) = file_leaves(world)
    rows = [row | {"done": "yes"}, row | {"done": "yes", "system": "Dockline"}, row | {"done": "yes", "task_id": "T-9"}]
    report = it_returns(world, rows)
    told = report.partition("Not taken over:")[2]
    assert re.findall(r"row (\d)", told) == ["3", "4"]


def test_a_file_from_somebody_else_is_not_taken(world: World) -> None:
    approved(world)
    (row,) = file_leaves(world)
    mail = EmailMessage()
    mail["Authentication-Results"] = "mx.larkspur.example; dmarc=pass header.from=larkspur.example"
    mail["From"], mail["To"], mail["Subject"], mail["Message-ID"] = ANA, DESK, "done", "<eve@larkspur.example>"
    mail.set_content("all done")
    data = ",".join(row) + "\n" + ",".join((row | {"done": "yes"}).values()) + "\n"
    mail.add_attachment(data.encode(), maintype="text", subtype="csv", filename="tasks.csv")
    world.delivers(mail.as_bytes())
    world.works()
    assert world.register() == []


def test_a_justification_that_a_spreadsheet_would_run_is_defused(world: World) -> None:
    world.writes(ANA, 'I need Edit on the Finance Shared Drive because =HYPERLINK("http://evil.example") is the model.')
    world.works()
    world.decides(MIA, "approve")
    world.decides(OTO, "approve")
    (row,) = file_leaves(world)
    assert not row["justification"].startswith(("=", "+", "-", "@"))


def test_a_request_withdrawn_before_the_file_never_reaches_it(world: World) -> None:
    approved(world)
    world.writes(ANA, "please withdraw REQ-2026-00001")
    world.works()
    assert [task.state for task in world.tasks()] == ["cancelled"]
    assert world.mailbot.daily.export() is None
    assert world.trail().wrong is None


def test_a_date_that_a_spreadsheet_wrote_its_own_way_is_still_the_same_date(world: World) -> None:
    world.writes(ANA, "I need Edit on the Finance Shared Drive until 31 December 2026.")
    world.works()
    world.decides(MIA, "approve")
    world.decides(OTO, "approve")
    (row,) = file_leaves(world)
    it_returns(world, [row | {"done": "yes", "valid_until": "31/12/2026"}])
    assert len(world.register()) == 1


def test_a_returned_file_without_our_columns_is_reported_and_not_applied(world: World) -> None:
    approved(world)
    (row,) = file_leaves(world)
    report = it_returns(world, [{"task_id": row["task_id"], "done": "yes"}])
    assert world.register() == []
    assert "user_email" in report


def test_a_file_that_has_a_column_twice_is_reported_and_not_applied(world: World) -> None:
    """People fill in and look at the one, and the other would count."""
    approved(world)
    (row,) = file_leaves(world)
    report = it_returns(world, [row | {"done": "failed", "note": "no such group", " Done ": "yes"}])
    assert "it has the column done twice" in report
    assert [task.state for task in world.tasks()] == ["exported"]


def test_a_file_with_more_rows_than_any_of_ours_is_not_taken(world: World) -> None:
    """Each row is looked up in one transaction, and the whole mailbox would wait behind it."""
    approved(world)
    (row,) = file_leaves(world)
    report = it_returns(world, [row | {"done": "yes"}] * (sheet.MOST_ROWS + 1))
    assert "it has more than 2,000 rows" in report
    assert world.register() == []


def test_a_mail_with_more_files_than_leave_on_a_day_has_its_first_ones_read(world: World) -> None:
    """A hundred files of two thousand rows are as many rows as one file must not have."""
    approved(world)
    (row,) = file_leaves(world)
    mail = EmailMessage()
    mail["Authentication-Results"] = "mx.larkspur.example; dmarc=pass header.from=larkspur.example"
    mail["From"], mail["To"], mail["Message-ID"] = world.mailbot.desk.policy.it_team, DESK, "<it@larkspur.example>"
    mail.set_content("see attached")
    for number in range(1, 8):
        data = "task_id,done\n" + (f"{row['task_id']},yes\n" if number > 5 else f"T-9000{number},yes\n")
        mail.add_attachment(data.encode(), maintype="text", subtype="csv", filename=f"tasks-{number}.csv")
    world.delivers(mail.as_bytes())
    world.works()
    report = text_of(world.mail(world.mailbot.desk.policy.it_team, "took over"))
    assert "tasks-5.csv, row 2: there is no task T-90005." in report
    assert "2 more files were not read: send them in another mail." in report
    assert row["task_id"] not in report


def test_the_answer_to_a_file_that_is_wrong_throughout_names_its_first_rows(world: World) -> None:
    approved(world)
    (row,) = file_leaves(world)
    report = it_returns(world, [row | {"done": "yes", "task_id": f"T-9{number}"} for number in range(500)])
    assert "there is no task T-90." in report
    assert "there is no task T-9499." not in report
    assert "and 480 more" in report


def test_more_tasks_than_a_file_holds_leave_in_several_on_one_day(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheet, "MOST_ROWS", 1)
    approved(world)
    world.writes(ANA, "Please give me Dockline Booker to book slots.")
    world.works()
    world.decides(MIA, "approve", containing="Dockline (Booker)")
    world.decides("gareth.pugh@larkspur.example", "approve", containing="Dockline (Booker)")
    assert [task.state for task in world.tasks()] == ["open", "open"]
    world.clock.forward(hours=8)
    world.works()
    assert [task.batch for task in world.tasks()] == ["2026-11-26", "2026-11-26-2"]
    assert len(world.mails(world.mailbot.desk.policy.it_team)) == 2


def test_a_task_that_the_trail_does_not_tell_of_never_reaches_it(world: World) -> None:
    approved(world)
    meddle(world, "DELETE FROM audit_text", "DELETE FROM audit_entry WHERE tag = 'task:created'")
    assert world.mailbot.daily.export() is None


# --- what IT reads, and what it may answer without a file ------------------------------------------------------------


def test_a_file_that_is_filled_in_in_part_is_told_what_is_left(world: World) -> None:
    approved(world)
    world.writes(ANA, "I need Report Builder in Insight BI.")
    world.works()
    for approver in (MIA, "charlotte.beck@larkspur.example"):
        world.decides(approver, "approve", containing="Insight BI (Report Builder)")
    rows = file_leaves(world)
    rows[0] |= {"done": "yes"}
    report = it_returns(world, rows)
    assert "T-00001 Ana Costa: grant Finance Shared Drive (Edit) is done" in report
    assert "Not filled in yet: T-00002." in report
    assert "nothing more for you to do" not in report
    rows[1] |= {"done": "yes"}
    report = it_returns(world, rows)
    assert "Not filled in" not in report
    assert "There is nothing more for you to do" in report


def test_the_mail_with_the_file_says_what_to_write_into_it(world: World) -> None:
    approved(world)
    file_leaves(world)
    told = text_of(world.mail(world.mailbot.desk.policy.it_team, "attached file"))
    assert "write yes or failed into the column done, why it failed into note, and reply with the file" in told


def test_a_no_without_a_reason_is_told_how_to_say_not_yet(world: World) -> None:
    approved(world)
    rows = file_leaves(world)
    rows[0] |= {"done": "no"}
    assert "leave done empty where it is only not done yet" in it_returns(world, rows)


def test_a_word_of_it_without_the_file_is_answered_with_how_to_say_it(world: World) -> None:
    approved(world)
    file_leaves(world)
    sent = world.mail(world.mailbot.desk.policy.it_team, "attached file")
    world.writes(MARCUS, "All done, T-00001 is set up.", reply_to=sent)
    world.works()
    told = text_of(world.mail(MARCUS))
    assert "there is no file with it" in told
    assert "/tasks" in told
    assert "/t/" not in told  # the link that needs no session is for IT's own address
    assert "took over" not in told
    assert [task.state for task in world.tasks()] == ["exported"]


def test_a_word_of_it_about_a_task_in_a_new_mail_is_answered_as_well(world: World) -> None:
    approved(world)
    file_leaves(world)
    world.writes(MARCUS, "T-00001 is done")
    world.works()
    assert "there is no file with it" in text_of(world.mail(MARCUS))
    read = len(world.mails(OTO))
    world.writes(OTO, "T-00001 is done")
    world.works()
    assert len(world.mails(OTO)) == read
    assert [task.state for task in world.tasks()] == ["exported"]


def test_whoever_has_not_its_pages_is_told_from_where_the_file_has_to_come(world: World) -> None:
    approved(world)
    rows = file_leaves(world)
    rows[0] |= {"done": "yes"}
    sent = world.mail(world.mailbot.desk.policy.it_team, "attached file")
    told = it_returns(world, rows, OTO, answers=sent)
    assert "it has to come from it-desk@larkspur.example" in told
    assert "reply with the file again" not in told
    assert [task.state for task in world.tasks()] == ["exported"]


# --- taken back at any time -------------------------------------------------------------------------------------------


def takes_back(world: World, words: str = "please withdraw REQ-2026-00001", who: str = ANA) -> str:
    """Somebody takes a request back; the answer."""
    world.clock.forward(minutes=10)
    world.writes(who, words)
    world.works()
    return " ".join(text_of(world.mail(who)).split())


def with_it(world: World) -> None:
    approved(world)
    file_leaves(world)


def test_what_it_has_in_a_file_is_taken_back_and_it_is_told_at_once(world: World) -> None:
    with_it(world)
    told = takes_back(world)
    assert "Ended" in told
    assert "IT has it in a file already and is told: what it has set up is taken away again" in told
    stop = " ".join(text_of(world.mail(world.mailbot.desk.policy.it_team, "leave T-00001")).split())
    assert "T-00001: Finance Shared Drive (Edit) for Ana Costa" in stop
    assert "Ana Costa took it back." in stop
    assert "taken back while IT had it" in takes_back(world, "status")
    assert "is no longer needed" in world.mail(MIA)["Subject"]
    assert world.trail().wrong is None


def test_it_takes_away_what_it_had_set_up_by_then_with_its_next_file(world: World) -> None:
    with_it(world)
    takes_back(world)
    assert world.mailbot.fulfilment.finish(["T-00001"], "done", "Noah", "") == []
    assert [(task.kind, task.state) for task in world.tasks()] == [("grant", "done"), ("revoke", "open")]
    (row,) = file_leaves(world)
    assert (row["action"], row["reason"]) == ("revoke", "taken back while IT set it up, by Ana Costa")
    world.mailbot.fulfilment.finish(["T-00002"], "done", "Noah", "")
    world.works()
    assert world.register() == []
    assert "Done" not in " ".join(str(mail["Subject"]) for mail in world.mails(ANA))
    assert world.trail().wrong is None


def test_what_it_had_not_set_up_yet_ends_without_another_word(world: World) -> None:
    with_it(world)
    takes_back(world)
    before = len(world.mails("@"))
    assert world.mailbot.fulfilment.finish(["T-00001"], "failed", "Noah", "taken back") == []
    world.works()
    assert [(task.kind, task.state) for task in world.tasks()] == [("grant", "cancelled")]
    assert len(world.mails("@")) == before
    assert world.trail().wrong is None


def test_who_takes_it_back_a_second_time_reads_that_it_is(world: World) -> None:
    with_it(world)
    takes_back(world)
    assert "taken back while IT had it" in takes_back(world)
    stops = [mail for mail in world.mails(world.mailbot.desk.policy.it_team) if "leave T-00001" in mail["Subject"]]
    assert len(stops) == 1


def test_what_it_could_not_set_up_is_taken_back_and_makes_room(world: World) -> None:
    with_it(world)
    world.mailbot.fulfilment.finish(["T-00001"], "failed", "Noah", "no licence left")
    assert "Nobody is asked any more, and no access is given." in takes_back(world)
    takes_back(world, "I need Edit on the Finance Shared Drive for the closing.")
    assert world.requests()["REQ-2026-00002"] == "pending"


def done(world: World) -> None:
    with_it(world)
    world.mailbot.fulfilment.finish(["T-00001"], "done", "Noah", "")
    world.works()


def test_what_is_given_already_is_given_back_where_its_number_is_named(world: World) -> None:
    done(world)
    told = takes_back(world)
    assert "Your Finance Shared Drive (Edit) ends: you no longer need it" in told
    assert [(task.kind, task.state) for task in world.tasks()] == [("grant", "done"), ("revoke", "open")]


def test_without_its_number_nothing_that_is_given_ends_and_the_answer_says_how_it_would(world: World) -> None:
    done(world)
    told = takes_back(world, "please withdraw my request")
    assert 'To take one back, reply "withdraw" and its number.' in told
    assert [task.kind for task in world.tasks()] == ["grant"]


def test_who_only_approved_it_takes_nothing_back(world: World) -> None:
    with_it(world)
    takes_back(world, who=OTO)
    assert world.mailbot.fulfilment.finish(["T-00001"], "done", "Noah", "") == []
    assert [task.kind for task in world.tasks()] == ["grant"]


# --- asked for again while IT still has what was taken back -----------------------------------------------------------


def asked_again(world: World) -> None:
    with_it(world)
    told = takes_back(world)
    assert f"If you need it after all, write to {DESK} again." in told
    assert "Received" in takes_back(world, "I need Edit on the Finance Shared Drive for the closing after all.")


def test_what_is_asked_again_waits_until_it_has_said_what_became_of_the_old_one(world: World) -> None:
    asked_again(world)
    world.decides(MIA, "approve", "needed")
    world.decides(OTO, "approve", "needed")
    assert world.requests()["REQ-2026-00002"] == "approved"
    assert world.mailbot.daily.export() is None
    assert world.mailbot.fulfilment.finish(["T-00001"], "failed", "Noah", "taken back") == []
    (row,) = file_leaves(world)
    assert (row["task_id"], row["action"]) == ("T-00002", "grant")
    assert world.mailbot.fulfilment.finish(["T-00002"], "done", "Noah", "") == []
    assert world.register() == [("Ana Costa", "Finance Shared Drive", "Edit")]
    assert world.trail().wrong is None


@pytest.mark.parametrize("words", ["Please withdraw my request.", "I no longer need Edit on the Finance Shared Drive."])
def test_what_is_asked_again_is_what_is_taken_back_next(world: World, words: str) -> None:
    asked_again(world)
    told = takes_back(world, words)
    assert world.requests()["REQ-2026-00002"] == "withdrawn"
    assert "taken back already" not in told


def test_what_it_had_set_up_is_taken_away_before_it_is_given_again(world: World) -> None:
    asked_again(world)
    world.decides(MIA, "approve", "needed")
    world.decides(OTO, "approve", "needed")
    assert world.mailbot.fulfilment.finish(["T-00001"], "done", "Noah", "") == []
    assert [row["action"] for row in file_leaves(world)] == ["revoke"]
    world.mailbot.fulfilment.finish(["T-00003"], "done", "Noah", "")
    assert [row["action"] for row in file_leaves(world)] == ["grant"]
    world.mailbot.fulfilment.finish(["T-00002"], "done", "Noah", "")
    assert world.register() == [("Ana Costa", "Finance Shared Drive", "Edit")]
    assert world.trail().wrong is None


def test_what_does_not_go_together_with_what_it_takes_back_says_when_to_ask_again(world: World) -> None:
    with (bootstrap.rules_folder(world.settings) / "sod.csv").open("a", encoding="utf-8") as rules:
        rules.write("Q-1,No two hands,Finance Shared Drive:Edit,StockPilot:*,block,Not in one hand,\n")
    world.restart()
    with_it(world)
    takes_back(world)
    told = takes_back(world, "I need Viewer on StockPilot to see stock.")
    assert "asked in REQ-2026-00001, taken back while IT has it" in told
    assert "ask again once IT has answered" in told
    assert "“withdraw" not in told
    world.mailbot.fulfilment.finish(["T-00001"], "failed", "Noah", "taken back")
    assert "Received" in takes_back(world, "I need Viewer on StockPilot to see stock.")


def test_a_further_row_of_a_returned_file_is_one_further_look_at_the_records(world: World) -> None:
    approved(world)
    world.writes(ANA, "I need Read on the Quality Documents to look things up.")
    world.works()
    world.decides(MIA, "approve", containing="Quality Documents")
    world.decides("claudine.lefevre@larkspur.example", "approve", containing="Quality Documents")
    rows, looks = [row | {"done": "yes"} for row in file_leaves(world)], list[int]()
    for some in (rows[:1], rows):
        seen = list[str]()
        buffer = io.StringIO()
        writer = csv.DictWriter(buffer, rows[0].keys())
        writer.writeheader()
        writer.writerows(some)
        with watched(lambda statement, _: seen.append(statement)):  # noqa: B023
            reading = world.mailbot.fulfilment.preview(buffer.getvalue().encode())
        assert [row.wrong for row in reading.rows] == ["" for _ in some]
        looks.append(len(seen))
    assert len(rows) == 2
    assert looks[1] <= looks[0] + 1


def test_a_further_task_ticked_on_its_page_asks_no_question_about_others_again(world: World) -> None:
    """What comes first and what the trail does not tell are looked up once for all that are ticked."""
    approved(world)
    world.writes(ANA, "I need Read on the Quality Documents to look things up.")
    world.works()
    world.decides(MIA, "approve", containing="Quality Documents")
    world.decides("claudine.lefevre@larkspur.example", "approve", containing="Quality Documents")
    world.mailbot.daily.export()
    seen = list[str]()
    with watched(lambda statement, _: seen.append(statement)):
        assert world.mailbot.fulfilment.finish(["T-00001", "T-00002", "T-9"], "done", "Noah", "") == [
            "T-9: there is no such task."
        ]
    assert [task.state for task in world.tasks()] == ["done", "done"]
    assert len([line for line in seen if "grant_task.task_id IN" in line]) == 1
