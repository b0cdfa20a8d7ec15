"""Nobody is away, has left, moved or is somebody else because a row says so."""

from datetime import date

import pytest
from everyday import granted, moves, revokes, says
from forgeries import person, told
from world import ANA, DANIEL, EVE, MIA, ONE, OTO, WISH, World, link_in, meddle_unseen, text_of

from mailbot.adapters.database.schema.engine import begin_write, connect
from mailbot.services.people.reviews import Reviews


def test_who_is_named_in_a_forged_delegation_decides_nothing(asked: World) -> None:
    """Neither a row that somebody wrote, nor one of mailbot's that somebody changed, nor one that has ended."""
    asked.writes(MIA, "From 1 to 4 December Oto Virtanen decides for me.")
    asked.works()
    with begin_write(connect(asked.settings.database)) as connection:
        (eve, _), (oto, _) = person(connection, EVE), person(connection, OTO)
    made = "'2026-11-01 00:00:00.000000'"
    columns = "org_id, delegation_id, person_id, delegate, since, until, made_at, made_by"
    meddle_unseen(
        asked,
        f"UPDATE delegation SET delegate = '{eve}', since = '2026-11-20', until = '2026-12-31'",
        f"INSERT INTO delegation ({columns})"
        f" SELECT org_id, 'D-00009', '{oto}', '{eve}', '2026-11-20', '2026-12-31', {made}, '{oto}' FROM delegation",
    )
    asked.clock.forward(minutes=2)
    asked.works()
    assert eve not in asked.column("SELECT approver FROM approval")
    assert asked.mails(EVE) == []
    asked.clock.forward(hours=1)
    asked.works()
    for address in (asked.mailbot.desk.policy.access_office, asked.mailbot.desk.policy.auditor):
        assert told(asked, address).count("somebody writes into the database") == 2
    assert "delegation" in str(asked.trail().wrong)


def test_a_delegation_that_has_ended_is_not_brought_back(asked: World) -> None:
    asked.writes(MIA, "From today until 10 December Eve Marlow decides for me.")
    asked.works()
    asked.writes(MIA, "I am back.")
    asked.works()
    assert asked.trail().wrong is None
    meddle_unseen(asked, "UPDATE delegation SET ended_at = NULL")
    asked.clock.forward(minutes=2)
    asked.works()
    with begin_write(connect(asked.settings.database)) as connection:
        eve, _ = person(connection, EVE)
    assert eve not in asked.column("SELECT approver FROM approval WHERE state = 'open'")


def swapped(world: World, *others: str) -> None:
    """Eve and Mia have each other's pseudonym, and whatever else is said."""
    with begin_write(connect(world.settings.database)) as connection:
        (eve, eves), (mia, mias) = person(connection, EVE), person(connection, MIA)
    given = ((eve, "none"), (mia, eves), (eve, mias))
    refs = (f"UPDATE person SET ref = '{ref}' WHERE person_id = '{whose}'" for whose, ref in given)
    meddle_unseen(world, *refs, *(each.replace("EVE", eve) for each in others))


def test_nobody_acts_under_the_pseudonym_of_another(asked: World) -> None:
    """The trail would tell that Mia did it, and all would fit once the pseudonyms are put back."""
    swapped(asked, "UPDATE approval SET approver = 'EVE' WHERE slot = 1")
    browser = asked.browser()
    browser.open("/signin")
    asked.proves(browser, EVE, address=EVE)
    assert browser.status == 409
    asked.clock.forward(hours=1)
    asked.works()
    for address in (asked.mailbot.desk.policy.access_office, asked.mailbot.desk.policy.auditor):
        # two people, the approval, its request
        assert told(asked, address).count("somebody writes into the database") == 4
    assert asked.column("SELECT tag FROM audit_entry WHERE tag = 'session:opened'") == []
    swapped(asked)
    with asked.mailbot.desk.store.read() as tx:
        approval = ["the reply address of approval 1 of REQ-2026-00001", "how REQ-2026-00001 is decided"]
        assert tx.strange_rows(asked.clock.now().date()) == approval


def test_a_delegation_counts_for_nobody_who_was_given_the_pseudonym_of_its_delegate(asked: World) -> None:
    asked.writes(OTO, "From 1 to 4 December Mia Berg decides for me.")
    asked.works()
    swapped(asked, "UPDATE delegation SET delegate = 'EVE'")
    with asked.mailbot.desk.store.read() as tx:
        assert tx.delegations(date(2026, 12, 2)) == []
    assert asked.trail().wrong is not None


FORGED_ABSENCES = {
    "written": "INSERT INTO absence (org_id, person_id, since, until, mail_id, seal)"
    " SELECT org_id, person_id, '2026-11-26 09:00:00.000000', '2026-12-10', 1, 'ours' FROM person WHERE email = 'MIA'",
    "put back": "INSERT INTO absence SELECT * FROM kept",
}


@pytest.mark.parametrize("how", FORGED_ABSENCES)
def test_nobody_is_away_because_a_row_says_so(asked: World, how: str) -> None:
    """Whoever is away loses their approvals to the next in line: that takes their own automatic reply."""
    away = "I am out of the office and back on 3 December 2026."
    asked.writes(MIA, away, reply_to=asked.mail(MIA), Auto_Submitted="auto-replied")
    asked.works()
    meddle_unseen(asked, "CREATE TABLE kept AS SELECT * FROM absence")
    asked.writes(MIA, "Thanks, I am here again.")
    asked.works()
    holders = asked.column("SELECT approver FROM approval ORDER BY slot")
    assert asked.column("SELECT person_id FROM absence") == []
    assert asked.trail().wrong is None
    meddle_unseen(asked, FORGED_ABSENCES[how].replace("MIA", MIA))
    asked.clock.forward(minutes=2)
    asked.works()
    assert asked.column("SELECT approver FROM approval ORDER BY slot") == holders
    asked.clock.forward(hours=1)
    asked.works()
    assert "somebody writes into the database" in told(asked, asked.mailbot.desk.policy.auditor)
    assert "the absence of" in str(asked.trail().wrong)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("column", ["since", "until"])
def test_an_absence_that_cannot_be_read_is_told_and_hides_no_other(asked: World, column: str) -> None:
    """Each minute approvals go to who stands in: for nobody they did any more."""
    when = {"since": "'2026-11-26 09:00:00.000000'", "until": "'2026-12-10'"} | {column: "'2026-W49-2'"}
    meddle_unseen(
        asked,
        "INSERT INTO absence (org_id, person_id, since, until, mail_id, seal)"
        f" SELECT org_id, person_id, {when['since']}, {when['until']}, 1, '' FROM person WHERE email = '{EVE}'",
    )
    away = "I am out of the office and back on 3 December 2026."
    asked.writes(MIA, away, reply_to=asked.mail(MIA), Auto_Submitted="auto-replied")
    asked.works()
    approvers = "SELECT name FROM approval JOIN person ON person_id = approver ORDER BY slot"
    assert asked.column(approvers) == ["Henrik Sørensen", "Oto Virtanen"]
    asked.clock.forward(hours=1)
    assert {"cover", "tampering"} <= {*asked.process.timetable.tick(asked.clock.now())}
    asked.works()
    alerts = asked.mails(asked.mailbot.desk.policy.auditor)
    (eve,) = asked.column("SELECT person_id FROM person WHERE email = :email", email=EVE)
    assert [mail for mail in alerts if f"the absence of {eve}" in " ".join(text_of(mail).split())]


HIDDEN = {
    "ended": ("state = 'ended', ended_at = '2026-11-27 17:00:00.000000'", "state = 'active', ended_at = NULL"),
    "somebody else's": (f"person_id = (SELECT person_id FROM person WHERE email = '{EVE}')", "person_id = 'LF-2002'"),
}


@pytest.mark.parametrize("how", HIDDEN)
def test_what_somebody_has_is_reviewed_although_a_row_hid_it_when_they_changed_jobs(world: World, how: str) -> None:
    granted(world)
    away, back = HIDDEN[how]
    meddle_unseen(world, f"UPDATE access_grant SET {away}")
    moves(world)
    meddle_unseen(world, f"UPDATE access_grant SET {back}")
    assert world.column("SELECT grant_id FROM review_answer") == ["G-00001"]
    assert world.trail().wrong is None


@pytest.mark.parametrize("how", HIDDEN)
def test_a_leavers_access_is_taken_away_although_a_row_hid_it_when_they_left(world: World, how: str) -> None:
    granted(world)
    away, back = HIDDEN[how]
    meddle_unseen(world, f"UPDATE access_grant SET {away}")
    world.leaves(ANA)
    world.works()
    assert revokes(world) == []
    meddle_unseen(world, f"UPDATE access_grant SET {back}")
    world.clock.forward(hours=1)
    world.works()
    assert [state for state, _ in revokes(world)] == ["open"]


def test_access_ends_although_a_row_hides_each_night_that_its_last_day_is_over(world: World) -> None:
    says(world, ANA, "I need Edit on the Finance Shared Drive for the month-end closing until 30 November 2026.")
    world.decides(MIA, "approve")
    world.decides(OTO, "approve")
    world.mailbot.fulfilment.finish(["T-00001"], "done", "Ivo", "")
    world.works()
    assert world.trail().wrong is None
    world.clock.at = world.clock.at.replace(month=12, day=1, hour=0, minute=6)
    meddle_unseen(world, "UPDATE access_grant SET until = '2027-12-31'")
    world.works()
    assert revokes(world) == []
    assert "somebody writes into the database" in told(world, world.mailbot.desk.policy.auditor)
    meddle_unseen(world, "UPDATE access_grant SET until = '2026-11-30'")
    world.clock.forward(hours=1)
    world.works()
    assert revokes(world) == [("open", "its last day was 30 November 2026")]


@pytest.mark.parametrize("how", ["state = 'ended', ended_at = '2026-11-27 18:00:00.000000'", "until = '2026-12-01'"])
def test_access_that_is_otherwise_in_the_database_is_told_within_the_hour(world: World, how: str) -> None:
    granted(world)
    world.clock.forward(hours=1)
    world.works()
    assert "writes into the database" not in told(world, world.mailbot.desk.policy.auditor)
    meddle_unseen(world, f"UPDATE access_grant SET {how}")
    world.clock.forward(hours=1)
    world.works()
    assert "somebody writes into the database" in told(world, world.mailbot.desk.policy.auditor)


def test_nobody_answers_the_review_of_another_because_a_row_says_so(world: World) -> None:
    """An answer keeps access with whoever changed jobs, or takes it away."""
    granted(world)
    moves(world)
    (eve,) = world.column("SELECT person_id FROM person WHERE email = :email", email=EVE)
    assert world.trail().wrong is None
    meddle_unseen(world, f"UPDATE review SET reviewer = '{eve}'")
    world.clock.forward(days=12)
    world.works()
    assert "what Ana Costa keeps" not in told(world, EVE)
    Reviews(world.mailbot.desk).answer("RV-00001", eve, {"G-00001": "keep"})
    assert world.column("SELECT answer FROM review_answer") == [""]
    assert "somebody writes into the database" in told(world, world.mailbot.desk.policy.auditor)
    assert "reviewer" in str(world.trail().wrong)


def test_a_review_that_passed_on_is_whose_the_trail_tells(world: World) -> None:
    granted(world)
    moves(world)
    (daniel,) = world.column("SELECT reviewer FROM review")
    world.leaves(DANIEL)
    (henrik,) = world.column("SELECT reviewer FROM review")
    assert world.trail().wrong is None
    Reviews(world.mailbot.desk).answer("RV-00001", henrik, {"G-00001": "keep"})
    assert world.column("SELECT answer FROM review_answer") == ["keep"]
    meddle_unseen(world, f"UPDATE review SET reviewer = '{daniel}'")
    assert "reviewer" in str(world.trail().wrong)


def test_nobody_has_left_because_a_row_says_so(world: World) -> None:
    granted(world)
    meddle_unseen(world, f"UPDATE person SET status = 'leaver' WHERE email = '{ANA}'")
    world.clock.forward(hours=2)
    world.works()
    assert revokes(world) == []


def test_who_leaves_is_seen_to_although_a_row_says_that_the_new_rules_are_known(world: World) -> None:
    """Whoever makes the new files knows which version they will be."""
    granted(world)
    columns = "org_id, seq, version, loaded_at, loaded_by"
    meddle_unseen(
        world,
        f"INSERT INTO rules_version ({columns}) SELECT org_id, 9, 'without {ANA}', loaded_at, '' FROM rules_version",
    )
    world.leaves(ANA)
    assert revokes(world) == [("open", "left the company")]
    assert "rules" in str(world.trail().wrong)


TO_SALES = f"UPDATE person SET department = 'Sales', manager = '{DANIEL}' WHERE email = '{ANA}'"


JOB = "department, manager, placed_at, listed_at, listing"


BEFORE_SHE_MOVES = {
    "it is written": (TO_SALES,),
    "it is put back": (f"UPDATE person SET ({JOB}) = (SELECT {JOB} FROM kept) WHERE email = '{ANA}'",),
    "she has left": (f"UPDATE person SET status = 'leaver' WHERE email = '{ANA}'",),
}


@pytest.mark.parametrize("how", BEFORE_SHE_MOVES)
def test_who_moves_is_seen_although_her_new_job_was_in_the_database_before(world: World, how: str) -> None:
    """What she had for the old one would stay with her."""
    granted(world)
    if how == "it is put back":
        moves(world)
        meddle_unseen(world, f"CREATE TABLE kept AS SELECT * FROM person WHERE email = '{ANA}'")
        world.clock.forward(minutes=1)
        moves(world, department="Finance", manager=MIA)
        world.clock.forward(minutes=1)
    meddle_unseen(world, *BEFORE_SHE_MOVES[how])
    assert "what LF-" in str(world.trail().wrong)
    reviews = len(world.column("SELECT review_id FROM review"))
    moves(world)
    assert len(world.column("SELECT review_id FROM review")) == reviews + 1
    assert "somebody writes into the database" in told(world, world.mailbot.desk.policy.auditor)
    with world.mailbot.desk.store.read() as tx:
        assert tx.strange_rows(world.clock.now().date()) == []


def test_people_are_told_within_the_hour_of_a_job_that_nobody_has(world: World) -> None:
    meddle_unseen(world, TO_SALES)
    world.clock.forward(hours=1)
    world.works()
    assert "somebody writes into the database" in told(world, world.mailbot.desk.policy.auditor)


def test_who_leaves_is_seen_to_although_a_row_says_that_she_left_before(world: World) -> None:
    """Her sessions, requests and delegations would go on."""
    says(world, ANA, WISH)
    meddle_unseen(world, f"UPDATE person SET status = 'leaver' WHERE email = '{ANA}'")
    world.leaves(ANA)
    assert world.requests() == {ONE: "withdrawn"}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("written", ["'20261203T090000.000000'", "'2026-12-04 08:59:00.000000+23:59'"])
def test_a_session_does_not_last_longer_because_its_end_is_written_otherwise(asked: World, written: str) -> None:
    """SQLite would find it by its letters after the moment that they tell."""
    browser = asked.signed_in(MIA, link_in(asked.mail(MIA, "Finance")))
    assert "Ana Costa" in browser.open("/inbox")
    meddle_unseen(asked, f"UPDATE web_session SET expires_at = {written}")
    assert "Ana Costa" not in browser.open("/inbox")
    assert browser.status == 200
