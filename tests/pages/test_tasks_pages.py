"""IT works on its pages: sees what is to be done, ticks off what it looked at, says what became of it."""

import csv
import hashlib
import io
import re
from dataclasses import replace

import pytest
from access_world import EMERGENCY, under, with_policy
from beginnings import told_once
from everyday import enter
from office import ADMIN, AUDITOR, IT, IT_DESK
from sqlalchemy import text
from world import ANA, MIA, OTO, Browser, World, meddle, text_of

from mailbot.adapters.database.schema.engine import begin_write, connect
from mailbot.core.audit import Tag

WHAT = "Finance Shared Drive (Edit)"


@told_once
def approved(world: World) -> None:
    world.writes(ANA, "I need Edit on the Finance Shared Drive for month-end closing.")
    world.works()
    world.decides(MIA, "approve", containing=WHAT)
    world.decides(OTO, "approve", containing=WHAT)


@told_once
def another_approved(world: World) -> None:
    world.writes(ANA, "Please give me Dockline Booker to book slots.")
    world.works()
    world.decides(MIA, "approve", containing="Dockline (Booker)")
    world.decides("gareth.pugh@larkspur.example", "approve", containing="Dockline (Booker)")


def file_left(world: World) -> str:
    """The daily file leaves; its name."""
    batch = world.mailbot.daily.export()
    world.works()
    assert batch
    return batch.batch


def state(world: World, task_id: str = "T-00001") -> str:
    return next(task.state for task in world.tasks() if task.task_id == task_id)


def upload(browser: Browser, data: bytes, name: str = "tasks.csv") -> str:
    """Chooses a file on the page; what the page then says."""
    sent = browser.client.post(
        "/tasks/upload", files={"file": (name, data, "text/csv")}, headers={"Origin": "http://testserver"}
    )
    browser.page = sent
    return " ".join(re.sub("<[^>]+>", " ", sent.text).split())


def returned(browser: Browser, batch: str, *changes: dict[str, str]) -> bytes:
    """The file as it was mailed with these changes, a row for each."""
    (row, *_) = csv.DictReader(io.StringIO(browser.client.get(f"/tasks/files/{batch}").content.decode("utf-8-sig")))
    out = io.StringIO()
    writer = csv.DictWriter(out, row.keys())
    writer.writeheader()
    writer.writerows(row | change for change in changes)
    return out.getvalue().encode()


def test_what_is_to_be_given_at_once_says_so_on_its_page(world: World) -> None:
    under(world, with_policy(emergency=EMERGENCY))
    world.writes(ANA, "Emergency: I need Journal Entry in Orchard Finance now to stop a wrong payment.")
    world.works()
    world.decides("marcus.adeyemi@larkspur.example", "approve", "", "EMERGENCY")
    browser = enter(world, IT)
    assert "<strong>EMERGENCY:</strong> to be given at once." in browser.open("/tasks/T-00001")
    assert "<strong>EMERGENCY:</strong> Give <strong>Orchard Finance" in browser.open("/tasks")
    world.mailbot.fulfilment.finish(["T-00001"], "done", IT_DESK, "")
    assert "EMERGENCY" not in browser.open("/tasks/T-00001") + browser.open("/tasks?state=all")


def test_a_bundle_is_no_system_to_look_for_since_it_becomes_a_task_for_each_of_its_parts(world: World) -> None:
    page = enter(world, IT).open("/tasks")
    assert '<option value="StockPilot">' in page
    assert "Quality Analyst" not in page


def test_the_file_of_today_is_the_very_bytes_of_the_mail(world: World) -> None:
    approved(world)
    batch, it = file_left(world), enter(world, IT)
    (attached,) = world.mail(IT_DESK, "attached file").iter_attachments()
    got = it.client.get(f"/tasks/files/{batch}")
    assert got.content == attached.get_payload(decode=True)
    assert hashlib.sha256(got.content).hexdigest() in it.open("/tasks")
    assert "the very bytes of the mail" in it.page.text


def test_a_file_whose_mail_is_gone_is_made_anew_and_proved_or_not_given(world: World) -> None:
    approved(world)
    batch, it = file_left(world), enter(world, IT)
    mailed = it.client.get(f"/tasks/files/{batch}").content
    it.open("/tasks/T-00001")
    it.send(outcome="done", form=1)
    meddle(world, "UPDATE outbox SET dedupe_key = 'gone' WHERE kind = 'tasks_file'")
    assert it.client.get(f"/tasks/files/{batch}").content == mailed
    assert "made anew, with the same SHA-256" in it.open("/tasks")
    meddle(world, "UPDATE grant_task SET groups = '[\"domain-admins\"]'")
    it.open(f"/tasks/files/{batch}")
    assert it.status == 409
    assert "domain-admins" not in it.page.text
    assert "cannot be proved" in it.page.text


def test_a_task_is_ticked_off_handed_over_and_done_by_who_is_signed_in(both: World) -> None:
    world = both
    approved(world)
    file_left(world)
    it = enter(world, IT)
    page = it.open("/tasks/T-00001")
    for words in (WHAT, "Ana Costa", "fs-finance-rw", "Mia Berg and Oto Virtanen", "/requests/REQ-2026-00001"):
        assert words in page
    it.send(form=0, item=["The person is in the groups of this task", "What was asked for works"])
    assert "Marcus Adeyemi" in it.page.text
    it.send(form=2, method="In person with badge check", expires_on="2026-12-10")
    assert "good until Thursday 10 December 2026" in it.page.text
    it.send(form=1, outcome="done")
    assert state(world) == "done"
    assert world.register() == [("Ana Costa", "Finance Shared Drive", "Edit")]
    assert world.column("SELECT done_by FROM grant_task") == ["Marcus Adeyemi"]
    assert world.column("SELECT count(*) FROM task_check") == ["2"]
    marcus = world.column("SELECT ref FROM person WHERE email = :e", e=IT)
    tags = (Tag.PROVISION_CHECKED, Tag.PROVISION_HANDED_OVER, Tag.TASK_DONE)
    assert [world.column("SELECT actor FROM audit_entry WHERE tag = :t", t=tag.value) for tag in tags] == [marcus] * 3
    assert world.trail().wrong is None
    world.works()
    assert text_of(world.mail(ANA)).startswith("Done")


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (
            "UPDATE task_check SET ticked_by = (SELECT person_id FROM person WHERE email LIKE 'eve%')",
            "who did it was p-",
        ),
        ("UPDATE task_check SET item = 'another' WHERE item LIKE 'What%'", "never tells of it"),
        ("DELETE FROM task_check WHERE item LIKE 'What%'", "no longer has it"),
        ("UPDATE hand_over SET method = 'by chat'", "and is by chat"),
        ("UPDATE hand_over SET expires_on = '2030-01-01'", "and is 2030-01-01"),
        ("DELETE FROM hand_over", "no longer has it"),
    ],
)
def test_verification_finds_what_somebody_changed_in_ticks_and_hand_overs(world: World, act: str, why: str) -> None:
    approved(world)
    it = enter(world, IT)
    it.open("/tasks/T-00001")
    it.send(form=0, item=["The person is in the groups of this task", "What was asked for works"])
    it.send(form=2, method="Password manager share", expires_on="2026-12-10")
    assert world.trail().wrong is None
    meddle(world, act)
    wrong = world.trail().wrong
    assert wrong
    assert why in wrong.what


def test_a_hand_over_takes_a_way_of_the_policy_and_a_day_to_come(world: World) -> None:
    approved(world)
    it = enter(world, IT)
    for method, day in (("password: hunter2", ""), ("Password manager share", "2020-01-01"), ("", "soon")):
        it.open("/tasks/T-00001")
        it.send(form=2, method=method, expires_on=day)
        assert it.status == 422
        assert "hunter2" not in it.page.text
    assert world.column("SELECT count(*) FROM hand_over") == ["0"]
    form = it.open("/tasks/T-00001").split("/hand-over")[1].split("</form>")[0]
    assert not re.search(r"<textarea|type=\"(text|password)\"", form)


def test_a_tick_is_made_once_and_only_from_the_list(world: World) -> None:
    approved(world)
    it = enter(world, IT)
    for items in (["The person is in the groups of this task"], ["The person is in the groups of this task"]):
        it.open("/tasks/T-00001")
        it.send(form=0, item=items)
    it.open("/tasks/T-00001")
    it.send(form=0, item=["I am the king"])
    assert it.status == 422
    assert world.column("SELECT item FROM task_check") == ["The person is in the groups of this task"]
    assert len(world.column("SELECT seq FROM audit_entry WHERE tag = 'provision:checked'")) == 1


def test_where_all_ticks_are_wanted_no_way_says_done_without_them(world: World) -> None:
    desk = world.mailbot.desk
    policy = replace(desk.policy, provisioning=replace(desk.policy.provisioning, all_ticks=True))
    object.__setattr__(desk, "rulebook", replace(desk.rulebook, policy=policy))
    approved(world)
    batch, it = file_left(world), enter(world, IT)
    left = "not everything is ticked off"
    it.open("/tasks/T-00001")
    assert left in it.send(form=1, outcome="done")
    it.open("/tasks")
    assert left in it.send(form=1, task="T-00001", outcome="done")
    assert left in upload(it, returned(it, batch, {"done": "yes"}))
    assert left in world.mailbot.fulfilment.finish(["T-00001"], "done", "Noah", "")[0]
    assert state(world) == "exported"
    it.open("/tasks/T-00001")
    it.send(form=0, item=[*desk.policy.provisioning.items("grant", "folder")])
    it.open("/tasks/T-00001")
    it.send(form=0, outcome="done")
    assert state(world) == "done"


def test_several_are_marked_at_once_with_nothing_ticked_before(world: World) -> None:
    approved(world)
    another_approved(world)
    file_left(world)
    it = enter(world, IT)
    page = it.open("/tasks?kind=grant&person=costa")
    assert " checked" not in page
    assert page.index("That is all.") < page.index("The ticked tasks are")
    assert "Please tick the tasks" in it.send(form=1, outcome="done")
    assert "Please note why" in it.send(form=1, task=["T-00001"], outcome="failed")
    assert page.count("T-0000") == it.page.text.count("T-0000")  # the same filter again
    assert "2 tasks are marked as done" in it.send(form=1, task=["T-00001", "T-00002"], outcome="done", note="")
    assert len(world.register()) == 2
    it.open("/tasks?state=done")
    assert "T-00002" in it.page.text
    assert 'name="task"' not in it.page.text


def test_each_filter_is_an_address_and_lists_go_on_where_they_stopped(
    both: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = both
    monkeypatch.setattr("mailbot.services.fulfilment.tasks.PAGE", 1)
    approved(world)
    world.clock.forward(days=4)
    another_approved(world)
    it = enter(world, AUDITOR)

    def listed(query: str) -> list[str]:
        return re.findall(r"/tasks/(T-\d+)\"", it.open(f"/tasks?{query}"))

    assert listed("") == ["T-00001"]
    further = re.search(r'/tasks\?(after=[^"]+)" rel="next"', it.page.text)
    assert further
    assert listed(further[1].replace("&amp;", "&")) == ["T-00002"]
    assert 'rel="next"' not in it.page.text
    assert listed("age=3") == ["T-00001"]
    assert listed("person=costa&system=FINANCE+shared+drive") == ["T-00001"]
    for nothing in ("state=done", "kind=revoke", "system=Payroll", "person=eve", "file=2020-01-01", "state=failed"):
        assert listed(nothing) == [], nothing
    assert listed("after=%01&age=x&state=%27") == ["T-00001"]


def test_who_only_reads_finds_no_form(world: World) -> None:
    approved(world)
    file_left(world)
    for address in (AUDITOR, ADMIN):
        reader = enter(world, address)
        for path in ("/tasks", "/tasks/T-00001"):
            assert 'method="post" action="/tasks' not in reader.open(path)
            assert reader.status == 200


def test_a_task_that_somebody_has_taken_back_says_so_and_what_to_do(world: World) -> None:
    approved(world)
    file_left(world)
    world.writes(ANA, "withdraw REQ-2026-00001")
    world.works()
    it = enter(world, IT)
    for path in ("/tasks", "/tasks/T-00001"):
        assert "Not wanted any more: if it is not set up yet, leave it" in it.open(path)
    world.mailbot.fulfilment.finish(["T-00001"], "failed", "Noah", "taken back")
    assert "Not wanted any more" not in it.open("/tasks?state=all")


def test_a_task_that_the_trail_does_not_tell_of_is_not_worked_on(world: World) -> None:
    approved(world)
    file_left(world)
    engine = connect(world.settings.database)
    meddle(world)
    with begin_write(engine) as connection:
        columns = [row[1] for row in connection.execute(text("PRAGMA table_info(grant_task)"))]
        changed = {
            "task_id": "'T-66666'",
            "kind": "'revoke'",
            "request_id": "NULL",
            "version": "NULL",
            "batch": "batch",
        }
        values = ", ".join(changed.get(name, name) for name in columns)
        connection.execute(
            text(f"INSERT INTO grant_task ({', '.join(columns)}) SELECT {values} FROM grant_task WHERE kind = 'grant'")
        )
    engine.dispose()
    it = enter(world, IT)
    assert "do nothing for it" in it.open("/tasks")
    assert 'value="T-66666"' not in it.page.text
    assert "is not as the audit trail tells" in it.send(form=1, task="T-66666", outcome="done")
    assert state(world, "T-66666") == "exported"


# --- the file sent back ----------------------------------------------------------------------------------------------


def test_a_preview_writes_nothing_and_apply_does_what_the_mail_would(both: World) -> None:
    world = both
    approved(world)
    batch, it = file_left(world), enter(world, IT)
    said = upload(it, returned(it, batch, {"done": "yes", "done_by": "Noah", "note": "as asked"}))
    assert "1 task would change" in said
    assert state(world) == "exported"
    form = it.page
    it.send()
    assert "Done: 1 task is marked" in it.page.text
    assert world.register() == [("Ana Costa", "Finance Shared Drive", "Edit")]
    assert world.column("SELECT done_by || note FROM grant_task") == ["Noahas asked"]
    it.page = form  # a second click on the same button
    it.send()
    assert "Nothing was changed" in it.page.text
    assert "T-00001 is done already" in it.page.text
    assert len(world.register()) == 1
    assert world.trail().wrong is None


def test_a_preview_names_each_row_that_is_not_taken_with_its_line_and_why(world: World) -> None:
    approved(world)
    batch, it = file_left(world), enter(world, IT)
    data = returned(
        it,
        batch,
        {"done": "yes", "user_email": "eve.marlow@larkspur.example"},
        {"done": "yes", "task_id": "T-99999"},
        {"done": "perhaps"},
        {"done": ""},
    )
    said = upload(it, data)
    assert "Nothing would change" in said
    assert "Row 2 T-00001: user_email is “eve.marlow@larkspur.example” and was “ana.costa@larkspur.example”" in said
    assert "Row 3 there is no task T-99999" in said
    assert "Row 4 the column done says “perhaps”" in said
    assert "1 says nothing" in said
    said = upload(it, returned(it, batch, {"done": "yes"}, {"done": "failed", "note": "no such group"}))
    assert "T-00001 is done in row 2 and failed in row 3: say one of them." in said
    assert state(world) == "exported"


def test_a_task_that_moved_since_the_preview_is_said_and_left_out(world: World) -> None:
    approved(world)
    batch, it = file_left(world), enter(world, IT)
    upload(it, returned(it, batch, {"done": "yes"}))
    world.mailbot.fulfilment.finish(["T-00001"], "failed", "Noah", "no such group")
    it.send()
    assert it.status == 409
    assert "T-00001 has changed since you looked at it" in it.page.text
    assert state(world) == "failed"


def test_what_is_applied_is_what_was_looked_at(world: World) -> None:
    approved(world)
    batch, it = file_left(world), enter(world, IT)
    upload(it, returned(it, batch, {"done": "failed", "note": "no such group"}))
    assert "did not come back as it was shown" in it.send(data="eA==")
    assert state(world) == "exported"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "Please choose the file"),
        (b"PK\x03\x04...", "save it as CSV"),
        (b"\n\n", "the file is empty"),
        (b"\x00\xff,;\x00\n\x00", "Nothing would change"),
        (b"name,mail\nAna,ana@x.example\n", "has no column task_id and no column done"),
        (b"\xff\xd8\xff\xe0\n" + bytes(range(1, 256)), "it is not the file that IT was sent"),
        (b"task_id,done\nT-00001,\n", "no row says yes or failed in the column done"),
    ],
)
def test_a_file_that_is_none_is_told_so(world: World, data: bytes, why: str) -> None:
    assert why in upload(enter(world, IT), data)


def test_a_file_that_is_too_large_is_not_read_to_its_end(world: World) -> None:
    it = enter(world, IT)
    upload(it, b"task_id,done\n" + b"T-1,yes\n" * 300_000)
    assert it.status == 413


def test_where_nothing_is_to_be_done_no_filter_is_spoken_of(world: World) -> None:
    browser = enter(world, IT)
    browser.open("/tasks")
    assert "Nothing is to be done." in browser.page.text
    assert "No task is like that" not in browser.page.text
    browser.open("/tasks?kind=revoke")
    assert "No task is like that." in browser.page.text
    assert "That is all." not in browser.page.text
