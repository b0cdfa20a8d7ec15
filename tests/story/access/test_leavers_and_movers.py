"""Who leaves loses everything once; who changes jobs is looked at, and keeps what nobody says to remove."""

from datetime import UTC, datetime, timedelta

from everyday import approved, done, granted, moves, own_page, revokes, says, with_staff
from world import ANA, DANIEL, EVE, HENRIK, MIA, OTO, WISH, World, link_in, text_of

OFFICE = "access-office@larkspur.example"


def tags(world: World, *wanted: str) -> list[str]:
    return [tag for tag in world.column("SELECT tag FROM audit_entry ORDER BY seq") if tag in wanted]


def test_a_leaver_loses_sessions_requests_delegations_and_access_and_the_manager_is_told_once(world: World) -> None:
    granted(world)
    says(world, ANA, "Could I get Viewer on Orchard Finance to check balances?")
    says(world, ANA, "Daniel Weber decides for me until 10 December.")
    says(world, DANIEL, "Ana Costa decides for me until 10 December.")
    page = own_page(world, ANA, containing="decides for you")
    assert "Who decides for you" in page.page.text
    world.leaves(ANA)
    world.works()
    assert revokes(world) == [("open", "left the company")]
    assert list(world.requests().values()) == ["withdrawn", "approved"]
    assert world.column("SELECT delegation_id FROM delegation WHERE ended_at IS NULL") == []
    assert world.column("SELECT session_id FROM web_session WHERE ended_at IS NULL AND person_id = 'LF-2002'") == []
    mail = text_of(world.mail(MIA, "who has left"))
    assert "- Finance Shared Drive (Edit)" in mail
    assert "- REQ-2026-00002: Orchard Finance (Viewer)" in mail
    assert "no longer decides for you" in text_of(world.mail(DANIEL, "Ended"))
    for _ in range(3):
        world.restart()
        world.clock.forward(hours=2)
        world.works()
    assert len(revokes(world)) == 1
    assert tags(world, "person:left") == ["person:left"]
    assert len([mail for mail in world.mails(MIA) if "who has left" in mail["Subject"]]) == 1
    assert world.trail().wrong is None


def test_the_links_of_a_leaver_lead_nowhere(world: World) -> None:
    says(world, ANA, WISH)
    link = link_in(world.mail(OTO))
    browser = world.signed_in(OTO, link)
    cookies = dict(browser.client.cookies)
    assert 'name="verb"' in browser.page.text
    world.leaves(OTO)
    later = world.browser()
    later.client.cookies.update(cookies)
    page = later.open(link)
    assert "This link has ended" in page
    assert 'name="verb"' not in page
    assert "month-end" not in page


def test_what_it_sets_up_after_somebody_left_is_taken_away_as_well(world: World) -> None:
    approved(world)
    world.clock.at = world.clock.at.replace(hour=17)
    world.works()
    assert [task.state for task in world.tasks()] == ["exported"]
    world.leaves(ANA)
    assert revokes(world) == []
    done(world)
    world.clock.forward(hours=2)
    world.works()
    world.works()
    assert revokes(world) == [("open", "left the company")]


def test_what_it_does_not_have_yet_when_somebody_leaves_is_cancelled(world: World) -> None:
    approved(world)
    world.leaves(ANA)
    assert [task.state for task in world.tasks()] == ["cancelled"]
    assert world.trail().wrong is None


def test_a_mover_is_reviewed_by_the_new_manager_grant_by_grant_with_nothing_preselected(world: World) -> None:
    granted(world)
    moves(world)
    mail = text_of(world.mail(DANIEL, "what Ana Costa keeps"))
    assert "department Finance, now Sales; manager Mia Berg, now Daniel Weber" in mail
    assert "- Finance Shared Drive (Edit)" in mail
    page = own_page(world, DANIEL, "r")
    assert "Finance Shared Drive (Edit)" in page.page.text
    assert "checked" not in page.page.text
    page.send(0)
    assert page.status == 422
    page.send(0, **{"answer-G-00001": "remove", "answer-G-00009": "remove"})
    assert "removed; IT is told" in page.page.text
    assert revokes(world) == [("open", "not needed in the new job")]
    assert world.column("SELECT answer FROM review_answer") == ["remove"]
    assert tags(world, "person:moved", "review:opened", "review:answered", "review:closed") == [
        *("person:moved", "review:opened", "review:answered", "review:closed"),
    ]
    assert world.trail().wrong is None


def test_what_is_kept_stays_and_the_first_answer_counts(world: World) -> None:
    granted(world)
    moves(world)
    page = own_page(world, DANIEL, "r")
    page.send(0, **{"answer-G-00001": "keep"})
    assert "kept" in page.page.text
    page.client.post(page.page.url.path, data={"answer-G-00001": "remove"}, headers={"Origin": "http://testserver"})
    with world.mailbot.desk.store.write() as tx:
        assert not tx.answer_review("RV-00001", "G-00001", "remove", "LF-1021", world.clock.now())
    assert revokes(world) == []
    assert world.register() == [("Ana Costa", "Finance Shared Drive", "Edit")]


def test_a_review_is_nobody_elses(world: World) -> None:
    granted(world)
    moves(world)
    with_staff(world, EVE, title="Sales Lead")
    says(world, MIA, "Daniel Weber decides for me until 10 December.")
    mia = own_page(world, MIA, containing="decides for you")
    assert "Finance Shared Drive" not in mia.open(link_in(world.mail(DANIEL, "what Ana Costa keeps"), "r"))
    forged = world.mailbot.desk.links.url("review", {"v": "RV-00001", "p": "LF-2001"})
    assert "Finance Shared Drive" not in mia.open(forged)


def test_silence_is_reminded_once_then_told_to_the_access_office_and_removes_nothing(world: World) -> None:
    granted(world)
    moves(world)
    for day in range(1, 30):
        world.clock.at = datetime(2026, 11, 27, 18, tzinfo=UTC) + timedelta(days=day)
        world.works()
        if day == 13:  # Thursday 10 December, the ninth of ten business days
            assert not [mail for mail in world.mails(OFFICE) if "review" in mail["Subject"]]
    asked = [mail["Subject"] for mail in world.mails(DANIEL) if "what Ana Costa keeps" in mail["Subject"]]
    assert [subject.startswith("Reminder") for subject in asked] == [False, True]
    assert len([mail for mail in world.mails(OFFICE) if "the review of Ana Costa is late" in mail["Subject"]]) == 1
    assert revokes(world) == []
    own_page(world, DANIEL, "r", "Reminder").send(0, **{"answer-G-00001": "remove"})
    assert len(revokes(world)) == 1


def test_the_review_of_a_reviewer_who_leaves_passes_to_the_manager_above(world: World) -> None:
    granted(world)
    moves(world)
    world.leaves(DANIEL)
    world.works()
    assert "- Finance Shared Drive (Edit)" in text_of(world.mail(HENRIK, "what Ana Costa keeps"))


def test_a_manager_who_gets_another_address_moves_nobody(world: World) -> None:
    granted(world)
    with_staff(world, MIA, email="mia.berg-lund@larkspur.example", other_addresses=(MIA,))
    moves(world, manager="mia.berg-lund@larkspur.example")
    assert tags(world, "person:moved") == []


def test_who_moves_again_before_anybody_answered_is_asked_about_once(world: World) -> None:
    granted(world)
    moves(world)
    moves(world, title="Key Account Analyst")
    assert world.column("SELECT review_id FROM review WHERE done_at IS NULL") == ["RV-00002"]
    assert tags(world, "review:opened", "review:closed") == ["review:opened", "review:closed", "review:opened"]


def back(world: World, address: str) -> None:
    """The good staff.csv is put live again."""
    with_staff(world, address, active=True)
    world.works()


def test_who_is_back_before_it_was_told_keeps_what_they_have(world: World) -> None:
    granted(world)
    world.leaves(ANA)
    back(world, ANA)
    assert revokes(world) == [("cancelled", "left the company")]
    world.clock.forward(days=1)
    world.works()
    assert revokes(world) == [("cancelled", "left the company")]
    assert world.register() == [("Ana Costa", "Finance Shared Drive", "Edit")]
    assert [mail["Subject"] for mail in world.mails(OFFICE) if "is back" in mail["Subject"]] == []
    assert world.trail().wrong is None


def test_what_somebody_wanted_taken_away_before_is_taken_from_who_is_back_all_the_same(world: World) -> None:
    granted(world)
    says(world, ANA, "I no longer need Edit on the Finance Shared Drive.")
    before = revokes(world)
    assert [state for state, _ in before] == ["open"]
    world.leaves(ANA)
    back(world, ANA)
    assert revokes(world) == before


def test_what_it_is_about_to_take_from_who_is_back_the_access_office_is_told(world: World) -> None:
    granted(world)
    world.leaves(ANA)
    world.clock.at = (world.clock.at + timedelta(days=3)).replace(hour=18)
    world.works()
    assert revokes(world) == [("exported", "left the company")]
    back(world, ANA)
    mail = text_of(world.mail(OFFICE, "who had left is back"))
    assert "T-00002: Finance Shared Drive (Edit) of Ana Costa" in mail
    task = next(task.task_id for task in world.tasks() if task.kind == "revoke")
    assert world.mailbot.fulfilment.finish([task], "failed", "Marcus", "left as it is") == []
    world.works()
    assert revokes(world) == [("cancelled", "left the company")]
    assert world.register() == [("Ana Costa", "Finance Shared Drive", "Edit")]
    assert [mail["Subject"] for mail in world.mails(OFFICE) if "still has access" in mail["Subject"]] == []
    assert world.trail().wrong is None
