"""Ana asks by mail; Mia and Oto approve; IT does it; the register says so, and the trail proves it."""

from beginnings import told_once
from world import ANA, MIA, OTO, World, link_in, text_of

IT = "it-desk@larkspur.example"


@told_once
def ask(world: World) -> None:
    world.writes(ANA, "Hi, could I get Edit on the Finance Shared Drive? I need it for the month-end closing.\n\nAna")
    world.works()


def test_the_requester_gets_a_receipt_that_says_who_decides(world: World) -> None:
    ask(world)
    receipt = world.mail(ANA)
    assert text_of(receipt).startswith("Received")
    assert "Finance Shared Drive (Edit)" in text_of(receipt)
    assert "Mia Berg" in text_of(receipt)
    assert "Oto Virtanen" in text_of(receipt)
    assert world.requests() == {"REQ-2026-00001": "pending"}


def test_manager_and_owner_each_get_one_mail_with_a_link(world: World) -> None:
    ask(world)
    assert len(world.mails(MIA)) == len(world.mails(OTO)) == 1
    assert link_in(world.mail(MIA)) != link_in(world.mail(OTO))
    assert "month-end closing" in text_of(world.mail(OTO))


def test_one_approval_of_two_makes_no_task(world: World) -> None:
    ask(world)
    world.decides(MIA, "approve")
    assert world.requests() == {"REQ-2026-00001": "pending"}
    assert world.tasks() == []


def test_the_last_approval_makes_one_task_and_tells_the_requester(world: World) -> None:
    ask(world)
    world.decides(MIA, "approve")
    world.decides(OTO, "approve")
    assert world.requests() == {"REQ-2026-00001": "approved"}
    assert [(task.state, task.system, task.access_level) for task in world.tasks()] == [
        ("open", "Finance Shared Drive", "Edit")
    ]
    assert text_of(world.mail(ANA)).startswith("Approved")


def test_it_gets_one_file_marks_it_done_and_the_register_shows_the_grant(world: World) -> None:
    ask(world)
    world.decides(MIA, "approve")
    world.decides(OTO, "approve")
    batch = world.mailbot.daily.export()
    assert batch is not None
    world.works()
    mail = world.mail(world.mailbot.desk.policy.it_team)
    (sheet,) = list(mail.iter_attachments())
    assert "ana.costa@larkspur.example" in sheet.get_payload(decode=True).decode("utf-8-sig")
    task = world.tasks()[0]
    browser = world.browser()
    browser.open(link_in(mail))
    browser.send(task=task.task_id, outcome="done", by="Noah Steiner", note="")
    world.works()
    assert world.register() == [("Ana Costa", "Finance Shared Drive", "Edit")]
    assert text_of(world.mail(ANA)).startswith("Done")
    assert world.mailbot.daily.export() is None


def test_the_trail_proves_the_whole_way(world: World) -> None:
    test_it_gets_one_file_marks_it_done_and_the_register_shows_the_grant(world)
    found = world.trail()
    assert found.wrong is None
    assert found.entries > 8


def test_the_requester_gets_three_mails_on_the_happy_path(world: World) -> None:
    test_it_gets_one_file_marks_it_done_and_the_register_shows_the_grant(world)
    assert [text_of(mail).split("\n")[0].split(" ")[0].rstrip(".:") for mail in world.mails(ANA)] == [
        "Received",
        "Approved",
        "Done",
    ]
