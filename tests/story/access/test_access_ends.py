"""Access ends on its day, or by mail of those who may end it, and goes on only when people have approved that."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from beginnings import told_once
from everyday import acts, done, enter, file_of, page_of
from sheets_of_it import confirmed, file_leaves, it_returns
from world import ANA, EVE, MIA, ONE, OTO, World, link_in, story_rules, text_of

from mailbot.core.register import Grant, Task
from mailbot.services.fulfilment.tasks import Tasks
from mailbot.services.ports import GrantFilter, TaskFilter

DRIVE = "Finance Shared Drive"
CHIDI = "chidi.okafor@larkspur.example"
WISH = f"I need Edit on the {DRIVE} to close the month."


@pytest.fixture
def world(tmp_path: Path, database_url: str) -> Iterator[World]:
    """A company where Edit on the drive is given for 90 days at most, with a condition that medium risk has."""
    rules = story_rules(tmp_path / "rules")
    _change(rules / "catalog.csv", "fs-finance-rw,", "fs-finance-rw,90")
    _change(rules / "policy.yaml", "conditions:\n", "conditions:\n  medium: [multi-factor sign-in]\n")
    world = World(tmp_path, database_url, rules)
    yield world
    world.close()


def _change(path: Path, before: str, after: str) -> None:
    text = path.read_text("utf-8")
    assert text.count(before) == 1
    path.write_text(text.replace(before, after), "utf-8")


def says(world: World, who: str, text: str, **more: object) -> str:
    world.clock.forward(minutes=11)
    world.writes(who, text, **more)  # type: ignore[arg-type]
    world.works()
    return text_of(world.mail(who))


def approve(world: World) -> None:
    for who in (MIA, OTO):
        world.clock.forward(minutes=1)
        world.decides(who, "approve")


@told_once
def given(world: World, wish: str = WISH) -> Grant:
    """Ana asked, both approved, and IT has set it up."""
    says(world, ANA, wish)
    approve(world)
    confirmed(world)
    return grants(world)[-1]


def grants(world: World, active: bool = True) -> list[Grant]:
    with world.mailbot.desk.store.read() as tx:
        found = tx.grants(GrantFilter(active_only=active))
        return sorted(found, key=lambda grant: grant.grant_id)


def revoke_tasks(world: World) -> list[Task]:
    return [task for task in world.tasks() if task.kind == "revoke"]


def on(world: World, day: date, hour: int = 7) -> None:
    """mailbot runs on a day."""
    world.clock.at = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
    world.works()


def in_order(world: World) -> bool:
    return world.trail().wrong is None


# --- how long --------------------------------------------------------------------------------------------------------


def test_without_a_wished_end_the_longest_time_counts_from_the_day_on_which_it_is_set_up(world: World) -> None:
    assert "for 90 days from the day IT sets it up" in says(world, ANA, WISH)
    assert "Until:     90 days from the day IT sets it up" in text_of(world.mail(OTO))
    assert "90 days from the day IT sets it up" in world.signed_in(OTO, link_in(world.mail(OTO, "decide"))).page.text
    approve(world)
    world.clock.forward(days=4)
    (row,) = confirmed(world)
    assert (row["valid_until"], row["valid_days"]) == ("", "90")
    (grant,) = grants(world)
    assert grant.since.date() == date(2026, 11, 30)
    assert grant.until == date(2027, 2, 28)
    assert "lasts until Sunday 28 February 2027" in text_of(world.mail(ANA))
    assert "until Sunday 28 February 2027" in says(world, ANA, "my access")
    page = enter(world, ANA).open(f"/requests/{ONE}")
    assert "Sunday 28 February 2027: 90 days from when IT had set it up" in page
    assert in_order(world)


def test_a_wished_end_is_the_last_day(world: World) -> None:
    says(world, ANA, f"{WISH[:-1]} until 31 January 2027.")
    approve(world)
    (row,) = confirmed(world)
    assert (row["valid_until"], row["valid_days"]) == ("2027-01-31", "")
    assert [grant.until for grant in grants(world)] == [date(2027, 1, 31)]
    assert in_order(world)


def test_conditions_travel_to_everybody_and_into_the_register(world: World) -> None:
    says(world, ANA, WISH)
    assert "multi-factor sign-in" in text_of(world.mail(OTO))
    approve(world)
    assert "It depends on: multi-factor sign-in" in text_of(world.mail(ANA))
    (row,) = confirmed(world)
    assert row["conditions"] == "multi-factor sign-in"
    assert [line["conditions"] for line in world.mailbot.queries.register(GrantFilter())] == ["multi-factor sign-in"]
    assert in_order(world)


# --- its day comes ---------------------------------------------------------------------------------------------------


def test_a_week_before_its_last_day_the_holder_is_told_once(world: World) -> None:
    grant = given(world)
    assert grant.until == date(2027, 2, 24)
    on(world, date(2027, 2, 16))
    assert not told(world, ANA, "do you still need")
    for day in (17, 18, 19):
        on(world, date(2027, 2, day))
    (mail,) = told(world, ANA, "do you still need")
    assert "Wednesday 24 February 2027" in mail
    assert "90 days at most" in mail


def test_what_ends_is_named_in_the_subject_and_the_mails_stay_together(world: World) -> None:
    given(world)
    done = world.mail(ANA, "Done")
    on(world, date(2027, 2, 17))
    mail = world.mail(ANA, "do you still need")
    assert mail["Subject"] == "Do you still need Finance Shared Drive (Edit)? It ends on Wed 24 Feb"
    assert (mail["In-Reply-To"], mail["Reply-To"]) == (done["In-Reply-To"], done["Reply-To"])
    says(world, ANA, "extend until 31 March\n\nthe audit goes on", reply_to=mail)
    assert world.mail(ANA)["Subject"] == f"Re: {mail['Subject']}"


def test_it_is_taken_away_on_the_day_after_by_the_same_days_file(world: World) -> None:
    given(world)
    on(world, date(2027, 2, 24), hour=22)
    assert revoke_tasks(world) == []
    on(world, date(2027, 2, 25), hour=17)
    on(world, date(2027, 2, 25), hour=18)
    (task,) = revoke_tasks(world)
    assert (task.state, task.cause) == ("exported", "its last day was 24 February 2027")
    rows = file_leaves(world)
    assert [(row["action"], row["reason"], row["target_groups"]) for row in rows] == [
        ("revoke", "its last day was 24 February 2027", "fs-finance-rw")
    ]
    (row,) = world.mailbot.queries.tasks(("exported",))
    assert (row["task"], row["kind"], row["request"]) == (task.task_id, "revoke", ONE)
    assert len(grants(world)) == 1  # until IT says that it is done
    it_returns(world, [row | {"done": "yes"} for row in rows])
    assert grants(world) == []
    assert text_of(world.mail(ANA)).startswith("Ended")
    assert not told(world, MIA, "IT has taken it away")
    assert in_order(world)


def test_the_last_day_is_a_day_where_the_company_is(world: World) -> None:
    given(world, f"{WISH[:-1]} until 31 March 2027.".replace("Edit", "Read"))
    world.clock.at = datetime(2027, 3, 31, 22, 30, tzinfo=UTC)  # 23:30 in Dublin
    world.works()
    assert revoke_tasks(world) == []
    world.clock.at = datetime(2027, 3, 31, 23, 30, tzinfo=UTC)  # 00:30 on 1 April in Dublin
    world.works()
    assert len(revoke_tasks(world)) == 1


def test_what_has_ended_can_be_asked_for_again(world: World) -> None:
    given(world)
    on(world, date(2027, 2, 25))
    confirmed(world)
    assert "REQ-2027-00001" in says(world, ANA, WISH)
    assert in_order(world)


def test_the_access_office_hears_of_what_it_could_not_take_away(world: World) -> None:
    given(world)
    on(world, date(2027, 2, 25))
    confirmed(world, done="failed", note="the directory is down")
    told_office = text_of(world.mail(world.mailbot.desk.policy.access_office))
    assert "Ana Costa still has access" in told_office
    assert "the directory is down" in told_office
    assert len(grants(world)) == 1
    world.mailbot.fulfilment.finish([revoke_tasks(world)[0].task_id], "done", "Noah", "")
    assert grants(world) == []
    assert in_order(world)


def test_access_of_somebody_who_has_left_is_still_taken_away(world: World) -> None:
    given(world)
    world.leaves(ANA)
    on(world, date(2027, 2, 25))
    assert [row["action"] for row in confirmed(world)] == ["revoke"]
    assert grants(world) == []


def told(world: World, who: str, words: str) -> list[str]:
    return [text for mail in world.mails(who) if words in (text := text_of(mail))]


def test_the_status_says_that_what_was_given_has_ended_and_when(world: World) -> None:
    given(world)
    assert "It is done." in says(world, ANA, "status")
    on(world, date(2027, 2, 25))
    confirmed(world)
    on(world, date(2027, 3, 1))
    answer = says(world, ANA, "status")
    assert "It was done, and has ended on Thursday 25 February 2027." in answer
    assert "is done" not in answer


def test_the_status_names_the_request_that_took_the_place_of_another(world: World) -> None:
    given(world, WISH.replace("Edit", "Read"))
    says(world, ANA, WISH)
    assert "has taken its place" not in says(world, ANA, "status")
    approve(world)
    confirmed(world)
    confirmed(world)
    answer = says(world, ANA, "status")
    assert "It was done; REQ-2026-00002 has taken its place." in answer
    assert "It is done." in answer
    assert "ended" not in answer


# --- it goes on ------------------------------------------------------------------------------------------------------


def test_a_reply_prolongs_it_when_the_same_people_approve(world: World) -> None:
    before = given(world)
    on(world, date(2027, 2, 17))
    answer = world.mail(ANA, "do you still need")
    assert "Received" in says(world, ANA, "extend until 31 March\n\nthe audit goes on", reply_to=answer)
    file = file_of(world, "REQ-2027-00001")
    request = file.request
    assert (request.nature, request.replaces, request.until) == ("extension", before.grant_id, date(2027, 3, 31))
    assert "in place of the present access until 24 February 2027" in text_of(world.mail(OTO))
    approve(world)
    (row,) = confirmed(world)
    assert (row["action"], row["valid_until"]) == ("grant", "2027-03-31")
    (grant,) = grants(world)
    assert (grant.until, grant.request_id) == (date(2027, 3, 31), "REQ-2027-00001")
    assert revoke_tasks(world) == []
    on(world, date(2027, 2, 25))
    assert revoke_tasks(world) == []
    assert in_order(world)


def test_more_days_are_never_fewer(world: World) -> None:
    given(world)
    on(world, date(2027, 2, 17))
    says(world, ANA, "extend until 31 March\n\nthe audit goes on", reply_to=world.mail(ANA, "do you still need"))
    page = acts(world, OTO, verb="approve", last_day="2027-02-24")
    assert "Please choose a last day after 24 February 2027: it is given until then already." in page.page.text
    acts(world, OTO, verb="approve", last_day="2027-02-25")
    acts(world, MIA, verb="approve")
    (row,) = confirmed(world)
    assert row["valid_until"] == "2027-02-25"
    assert in_order(world)


def test_in_the_thread_of_the_mail_about_its_end_no_access_has_to_be_named(world: World) -> None:
    given(world)
    on(world, date(2027, 2, 17))
    answer = world.mail(ANA, "do you still need")
    assert "until Wednesday 31 March 2027" in says(world, ANA, "Please extend until 31 March", reply_to=answer)


@pytest.mark.parametrize(
    "words",
    [
        "I need it until 31 March 2027, the project takes longer.",
        "I still need it until 31 March",
        "Ich brauche es bis 31. März",
        "Lo necesito hasta el 31 de marzo",
        "J'en ai besoin jusqu'au 31 mars",
    ],
)
def test_who_needs_it_until_a_later_day_says_no_more_than_that(world: World, words: str) -> None:
    before = given(world)
    on(world, date(2027, 2, 1))
    told = says(world, ANA, words, reply_to=world.mail(ANA, "Done"))
    file = file_of(world, "REQ-2027-00001")
    request = file.request
    assert (request.nature, request.replaces, request.until) == ("extension", before.grant_id, date(2027, 3, 31))
    assert f"From your mail: “{words}” — read as {DRIVE} (Edit)." in " ".join(told.split())
    assert f"Until then {DRIVE} (Edit) stays as it is, until 24 February 2027." in " ".join(told.split())


def test_elsewhere_the_one_who_names_no_access_is_asked_which(world: World) -> None:
    given(world)
    on(world, date(2027, 2, 17))
    told = says(world, ANA, "Please extend until 31 March 2027")
    assert "which access? " in told
    assert f"“extend {DRIVE} (Edit) until 31 March 2027”" in " ".join(told.split())
    assert world.mails("access-office@larkspur.example") == []
    assert "REQ-2027-00001" in says(world, ANA, f"extend {DRIVE} (Edit) until 31 March 2027", reply_to=world.mail(ANA))


def test_the_word_alone_prolongs_it_for_as_long_as_is_allowed(world: World) -> None:
    given(world)
    on(world, date(2027, 2, 17))
    told_back = says(world, ANA, "extend", reply_to=world.mail(ANA, "do you still need"))
    assert "for 90 days from the day IT sets it up" in told_back
    assert list(world.requests().values()) == ["pending", "approved"]


@pytest.mark.parametrize("words", ["extend", "extend until 31 March 2027", f"{WISH[:-1]} until 31 March 2027."])
def test_what_lasts_as_long_as_may_be_asked_for_today_is_not_asked_for_again(world: World, words: str) -> None:
    given(world)
    told_back = " ".join(says(world, ANA, words, reply_to=world.mail(ANA, "Done")).split())
    until = "It lasts until 24 February 2027, and is given for 90 days at most: ask nearer to that day for more."
    assert until in told_back
    assert list(world.requests().values()) == ["approved"]
    world.clock.forward(days=1)
    assert "REQ-2026-00002" in says(world, ANA, words, reply_to=world.mail(ANA, "Done"))


def test_the_mails_about_more_days_say_that_they_are_about_more_days(world: World) -> None:
    given(world, f"{WISH[:-1]} until 31 December 2026.")
    received = says(world, ANA, "extend until 31 January 2027", reply_to=world.mail(ANA, "Done"))
    assert f"More days of {DRIVE} (Edit) for you, until Sunday 31 January 2027" in " ".join(received.split())
    asked = world.mail(OTO)
    assert asked["Subject"].startswith(f"More days of {DRIVE} (Edit) for Ana Costa, decide by")
    assert text_of(asked).startswith(f"Question: may Ana Costa keep {DRIVE} (Edit)?")
    assert f"may Ana Costa keep {DRIVE} (Edit)?" in world.signed_in(OTO, link_in(asked)).page.text
    approve(world)
    confirmed(world)
    assert f"More days of {DRIVE} (Edit) for you" in " ".join(text_of(world.mail(ANA)).split())


def test_who_asks_with_no_end_date_reads_that_before_anybody_decides(world: World) -> None:
    words = "It is asked for with no end date."
    assert words in says(world, ANA, WISH.replace("Edit", "Read"))
    assert words not in says(world, ANA, "until 31 March 2027", reply_to=world.mail(ANA))


def test_it_is_never_prolonged_beyond_the_longest_time(world: World) -> None:
    given(world)
    on(world, date(2027, 2, 17))
    told_back = says(world, ANA, "extend until 31 December 2027", reply_to=world.mail(ANA, "do you still need"))
    assert "90 days at most" in told_back
    with world.mailbot.desk.store.read() as tx:
        assert tx.request_file("REQ-2027-00001").request.until == date(2027, 5, 18)  # type: ignore[union-attr]


def test_a_wish_for_longer_than_it_lasts_prolongs_it_without_that_word(world: World) -> None:
    given(world, f"{WISH[:-1]} until 31 December 2026.")
    assert "REQ-2026-00002" in says(world, ANA, f"{WISH[:-1]} until 31 January 2027.")
    approve(world)
    confirmed(world)
    assert [(grant.request_id, grant.until) for grant in grants(world)] == [("REQ-2026-00002", date(2027, 1, 31))]
    told = says(world, ANA, f"{WISH[:-1]} until 20 January 2027.")
    assert "It lasts until 31 January 2027; “extend until …” with a later day asks for more." in " ".join(told.split())
    assert in_order(world)


def test_who_asks_for_a_system_until_later_and_has_one_level_of_it_asks_for_more_days_of_that(world: World) -> None:
    given(world, f"{WISH[:-1]} until 31 December 2026.")
    answer = " ".join(says(world, ANA, f"I need the {DRIVE} until 31 January 2027.").split())
    assert "(REQ-2026-00002)" in answer
    assert f"You have {DRIVE} (Edit) until 31 December 2026, so we ask for more days of that" in answer
    assert "in place of the present access until 31 December 2026" in text_of(world.mail(OTO))
    approve(world)
    confirmed(world)
    assert [(grant.access_level, grant.until) for grant in grants(world)] == [("Edit", date(2027, 1, 31))]
    assert in_order(world)


def test_who_has_it_with_no_end_or_for_as_long_is_asked_which_level_and_told_what_they_have(world: World) -> None:
    given(world, f"{WISH[:-1]} until 31 December 2026.".replace("Edit", "Read"))
    answer = " ".join(says(world, ANA, f"I need the {DRIVE} until 15 December 2026.").split())
    assert answer.startswith("Question")
    assert f"You have {DRIVE} (Read) already, until 31 December 2026." in answer


def test_a_level_that_is_named_is_no_extension_of_another(world: World) -> None:
    given(world, f"{WISH[:-1]} until 31 December 2026.".replace("Edit", "Read"))
    says(world, ANA, f"I need to edit files on the {DRIVE} until 31 January 2027.")
    assert "more days of that" not in text_of(world.mail(ANA))


def test_who_has_nothing_that_could_be_prolonged_or_ended_is_told_so_as_themselves(world: World) -> None:
    for words in (
        "Please extend my Insight BI Report Viewer until June.",
        "I no longer need Insight BI Report Viewer.",
    ):
        world.writes(ANA, words)
        world.works()
        assert "Insight BI (Report Viewer): you do not have this through us." in " ".join(
            text_of(world.mail(ANA)).split()
        )


def test_the_manager_prolongs_it_and_nobody_else(world: World) -> None:
    given(world)
    on(world, date(2027, 2, 17))
    words = f"Please extend Ana Costa's Edit access to the {DRIVE} until 31 March 2027."
    assert "may ask for this" in says(world, EVE, words)
    assert "REQ-2027-00001" in says(world, MIA, words)


def test_without_a_decision_it_ends_on_its_day_all_the_same(world: World) -> None:
    given(world)
    on(world, date(2027, 2, 24))
    says(world, ANA, f"Please extend my Edit access to the {DRIVE} until 31 March 2027.")
    on(world, date(2027, 2, 25))
    assert [task.cause for task in revoke_tasks(world)] == ["its last day was 24 February 2027"]
    assert "in place of the present access until 24 February 2027" in page_of(world, OTO).page.text
    on(world, date(2027, 2, 25), hour=17)
    assert confirmed(world)
    assert "present access" not in page_of(world, OTO).page.text


def test_a_no_to_going_on_is_appealed_against_although_it_has_ended_by_then(world: World) -> None:
    given(world)
    on(world, date(2027, 2, 24))
    says(world, ANA, f"Please extend my Edit access to the {DRIVE} until 31 March 2027.")
    on(world, date(2027, 2, 25), hour=17)
    assert confirmed(world)
    world.decides(OTO, "reject", "Read is enough.")
    world.works()
    news = "appeal: the auditors now demand corrections by Friday and nobody else is here"
    says(world, ANA, news, reply_to=world.mail(ANA, "Not approved"))
    assert world.requests()["REQ-2027-00002"] in ("pending", "held")
    appeal = file_of(world, "REQ-2027-00002")
    assert appeal.request.replaces == ""
    assert in_order(world)


def test_an_approval_on_the_last_day_spares_it(world: World) -> None:
    given(world)
    on(world, date(2027, 2, 24), hour=17)
    says(world, ANA, f"Please extend my Edit access to the {DRIVE} until 31 March 2027.")
    on(world, date(2027, 2, 25))
    approve(world)
    assert [task.state for task in revoke_tasks(world)] == ["cancelled"]
    on(world, date(2027, 2, 26))
    assert [row["action"] for row in confirmed(world)] == ["grant"]
    assert [grant.until for grant in grants(world)] == [date(2027, 3, 31)]
    assert in_order(world)


def notes(world: World) -> Mapping[str, str]:
    """What IT's page says of its tasks besides."""
    return Tasks(world.mailbot.fulfilment).page(TaskFilter(("open", "exported", "failed")), None).notes


def test_what_it_is_taking_away_is_given_anew_after_that(world: World) -> None:
    given(world)
    on(world, date(2027, 2, 24))
    says(world, ANA, f"Please extend my Edit access to the {DRIVE} until 31 March 2027.")
    on(world, date(2027, 2, 25))
    taken = file_leaves(world)
    approve(world)
    on(world, date(2027, 2, 26), hour=18)
    assert [task.state for task in world.tasks()] == ["done", "exported", "open"]
    assert "Waits for T-00002, which takes the same away and is with IT in file 2027-02-25." in notes(world)["T-00003"]
    it_returns(world, [row | {"done": "yes"} for row in taken])
    assert [row["action"] for row in confirmed(world)] == ["grant"]
    assert [grant.until for grant in grants(world)] == [date(2027, 3, 31)]
    assert in_order(world)


def test_both_rows_of_one_file_count_in_their_order_however_it_has_sorted_them(world: World) -> None:
    given(world)
    says(world, ANA, f"I no longer need the {DRIVE}.")
    says(world, ANA, WISH)
    approve(world)
    rows = file_leaves(world)
    assert [row["action"] for row in rows] == ["revoke", "grant"]
    it_returns(world, [row | {"done": "yes"} for row in reversed(rows)])
    assert [grant.request_id for grant in grants(world)] == ["REQ-2026-00002"]
    assert [task.state for task in world.tasks()] == ["done"] * 3
    assert in_order(world)


def test_it_is_alarmed_when_it_took_away_what_goes_on(world: World) -> None:
    given(world)
    on(world, date(2027, 2, 1))
    says(world, ANA, f"Please extend my Edit access to the {DRIVE} until 1 March 2027.")
    approve(world)
    longer = file_leaves(world)
    says(world, MIA, f"Please remove Ana Costa's access to the {DRIVE}.")
    world.clock.forward(days=1)
    taken = file_leaves(world)
    it_returns(world, [row | {"done": "yes"} for row in longer])
    it_returns(world, [row | {"done": "yes"} for row in taken])
    assert "took away what goes on" in text_of(world.mail(world.mailbot.desk.policy.access_office))
    assert [task.kind for task in world.tasks()] == ["grant", "grant", "revoke", "revoke"]  # the manager's wish stands
    assert in_order(world)


# --- a level in place of another -------------------------------------------------------------------------------------


def test_a_higher_level_takes_the_place_of_the_lower_one_and_nobody_is_without(world: World) -> None:
    given(world, WISH.replace("Edit", "Read"))
    assert "It takes the place of Read" in says(world, ANA, WISH)
    assert "in place of Read" in text_of(world.mail(OTO))
    approve(world)
    assert [row["action"] for row in confirmed(world)] == ["grant"]
    assert [grant.access_level for grant in grants(world)] == ["Read", "Edit"]
    assert "takes the place of Finance Shared Drive (Read)" in text_of(world.mail(ANA))
    assert [(row["action"], row["access_level"]) for row in confirmed(world)] == [("revoke", "Read")]
    assert [grant.access_level for grant in grants(world)] == ["Edit"]
    assert not told(world, ANA, "IT has taken it away")
    assert in_order(world)


def test_levels_that_must_not_be_held_together_replace_nothing_and_stay_a_conflict(world: World) -> None:
    with (world.mailbot.settings.rules / "sod.csv").open("a", encoding="utf-8") as file:  # type: ignore[operator]
        file.write(
            f"SOD-99,Read and edit,{DRIVE}:Read,{DRIVE}:Edit,warn,Whoever checks the files should not write them,\r\n"
        )
    world.restart()
    given(world, WISH.replace("Edit", "Read"))
    assert "Whoever checks the files should not write them" in says(world, ANA, WISH)
    approve(world)
    confirmed(world)
    assert [grant.access_level for grant in grants(world)] == ["Read", "Edit"]
    assert revoke_tasks(world) == []


# --- by mail ---------------------------------------------------------------------------------------------------------


def test_the_holder_gives_it_back(world: World) -> None:
    given(world)
    assert "IT takes it away with its next daily file" in says(world, ANA, f"I no longer need the {DRIVE}.")
    (row,) = confirmed(world)
    assert (row["action"], row["reason"]) == ("revoke", "no longer needed by Ana Costa")
    assert grants(world) == []
    assert not told(world, MIA, "IT has taken it away")
    assert in_order(world)


def test_what_was_given_back_can_be_asked_for_again_before_it_is_gone(world: World) -> None:
    given(world)
    says(world, ANA, f"I no longer need the {DRIVE}.")
    assert "REQ-2026-00002" in says(world, ANA, WISH)
    assert "in place of the present access" in text_of(world.mail(OTO))
    approve(world)
    assert [row["action"] for row in confirmed(world)] == ["revoke", "grant"]
    (grant,) = grants(world)
    assert grant.request_id == "REQ-2026-00002"
    assert in_order(world)


def test_it_need_not_take_away_what_was_approved_anew_and_begins_first(world: World) -> None:
    given(world)
    says(world, ANA, f"I no longer need the {DRIVE}.")
    says(world, ANA, WISH)
    approve(world)
    new = next(task.task_id for task in world.tasks() if task.kind == "grant" and task.state == "open")
    assert world.mailbot.fulfilment.finish([new], "done", "Noah", "") == []
    assert [task.state for task in revoke_tasks(world)] == ["cancelled"]
    assert [grant.request_id for grant in grants(world)] == ["REQ-2026-00002"]
    assert in_order(world)


@pytest.mark.parametrize(
    "words",
    [
        f"Ana Costa no longer needs Edit on the {DRIVE}. Read is enough for her.",
        f"Please remove Edit on the {DRIVE} from Ana Costa, she keeps Read.",
    ],
)
def test_a_level_that_shall_stay_and_nobody_has_is_not_passed_over(world: World, words: str) -> None:
    given(world)
    told = " ".join(says(world, MIA, words).split())
    assert [task.kind for task in world.tasks()] == ["grant", "revoke"]
    assert f"{DRIVE} (Read)" in told
    assert "nobody was asked for it" in told
    assert "If it is wanted, write “Ana Costa needs" in told


@pytest.mark.parametrize(
    "words",
    [
        f"Please remove my Edit on the {DRIVE}, Read is enough.",
        f"Bitte nehmt mir Edit auf {DRIVE} weg, Read reicht.",
        "Remove my Edit, Read is enough.",
    ],
)
def test_only_the_level_that_is_said_to_go_ends_and_the_request_for_the_other_stays(world: World, words: str) -> None:
    given(world)
    says(world, ANA, f"I need Read on the {DRIVE} to look at old files.")
    told = says(world, ANA, words, reply_to=world.mail(ANA))
    assert world.requests()["REQ-2026-00002"] == "pending"
    assert [task.access_level for task in revoke_tasks(world)] == ["Edit"]
    assert "nobody was asked for it" not in told


def test_a_level_that_shall_stay_and_is_asked_for_already_is_told_by_its_number(world: World) -> None:
    given(world)
    world.writes(ANA, f"I need Read on the {DRIVE} for the audit.")
    world.works()
    told = " ".join(says(world, MIA, f"Ana Costa no longer needs Edit on the {DRIVE}. Read is enough for her.").split())
    assert "it is asked for already as REQ-2026-00002" in told
    assert "nobody was asked for it" not in told


@pytest.mark.parametrize(("who", "role"), [(MIA, "manager"), (OTO, "owner")])
def test_manager_and_owner_take_it_away_and_the_holder_is_told(world: World, who: str, role: str) -> None:
    given(world)
    says(world, who, f"Please remove Ana Costa's access to the {DRIVE}.")
    assert "is to end" in str(world.mails(ANA)[-1]["Subject"])
    (row,) = confirmed(world)
    assert row["reason"].endswith(f", the {role}, asked for it")
    assert told(world, ANA, "IT has taken it away")
    assert told(world, MIA, "IT has taken it away")
    assert in_order(world)


def test_nobody_else_takes_anything_away_or_learns_what_is_held(world: World) -> None:
    given(world)
    before = revoke_tasks(world)
    held = says(world, EVE, f"Please remove Ana Costa's access to the {DRIVE}.")
    assert "only Ana Costa, their manager, or the owner" in held
    not_held = says(world, EVE, "Please remove Ana Costa's Picker access to StockPilot.")
    assert "only Ana Costa, their manager, or the owner" in not_held
    assert revoke_tasks(world) == before == []


def test_it_is_told_once_however_many_ask(world: World) -> None:
    given(world)
    says(world, ANA, f"I no longer need the {DRIVE}.")
    assert "IT is taking it away already" in says(world, MIA, f"Please remove Ana Costa's access to the {DRIVE}.")
    assert len(revoke_tasks(world)) == 1


def test_several_systems_end_by_one_mail_and_what_is_not_held_is_said(world: World) -> None:
    given(world)
    told_back = says(world, ANA, f"Please remove my access to PeopleFirst and the {DRIVE}.")
    assert "PeopleFirst: you do not have this" in told_back
    assert [task.access_level for task in revoke_tasks(world)] == ["Edit"]


def test_what_is_approved_and_not_with_it_yet_is_stopped(world: World) -> None:
    says(world, ANA, WISH)
    approve(world)
    told = says(world, MIA, f"Please remove Ana Costa's access to the {DRIVE}.")
    assert "Nobody is asked any more, and no access is given." in told
    assert [task.state for task in world.tasks()] == ["cancelled"]
    assert world.mailbot.daily.export() is None
    assert in_order(world)


def test_who_no_longer_needs_what_they_only_asked_for_reads_that_the_request_has_ended(world: World) -> None:
    """They never had it, so nothing of theirs is taken away."""
    says(world, ANA, WISH)
    told = says(world, ANA, f"I do not need the {DRIVE} any more, please withdraw my request.")
    assert told.startswith("Ended\n")
    assert "Nobody is asked any more, and no access is given." in told


ALL = "Please remove all of Ana Costa's access."


@told_once
def with_two(world: World) -> None:
    """Ana holds the drive, and StockPilot too, which is not Oto's."""
    given(world)
    says(world, ANA, "I need Viewer on StockPilot to see the stock.")
    for who in (MIA, CHIDI):
        world.decides(who, "approve", containing="StockPilot")
    confirmed(world)
    assert [grant.system for grant in grants(world)] == [DRIVE, "StockPilot"]


def sentence_in(answer: str) -> str:
    """The sentence of an answer that ends everything, ready to be sent back; empty for none."""
    found = re.search(r"“(Please remove .+)”", answer)
    return found[1] if found else ""


def test_a_manager_who_wants_all_of_it_to_end_reads_what_there_is_and_one_sentence_ends_it(world: World) -> None:
    with_two(world)
    sentence = sentence_in(says(world, MIA, ALL))
    assert sentence == f"Please remove Ana Costa's access to {DRIVE} (Edit) and StockPilot (Viewer)."
    assert revoke_tasks(world) == []
    says(world, MIA, sentence, reply_to=world.mail(MIA, "Received"))
    assert sorted(task.system for task in revoke_tasks(world)) == [DRIVE, "StockPilot"]
    assert all(task.cause == "Mia Berg, the manager, asked for it" for task in revoke_tasks(world))
    assert in_order(world)


def test_the_holder_who_wants_all_of_it_to_end_reads_the_same(world: World) -> None:
    with_two(world)
    sentence = sentence_in(says(world, ANA, "Please remove all my access."))
    assert sentence == f"Please remove my access to {DRIVE} (Edit) and StockPilot (Viewer)."
    says(world, ANA, sentence)
    assert sorted(task.system for task in revoke_tasks(world)) == [DRIVE, "StockPilot"]


def test_an_owner_reads_of_their_own_systems_only_and_others_of_none(world: World) -> None:
    with_two(world)
    assert sentence_in(says(world, OTO, ALL)) == f"Please remove Ana Costa's access to {DRIVE} (Edit)."
    answer = says(world, EVE, ALL)
    assert sentence_in(answer) == ""
    assert DRIVE not in answer


def test_what_is_not_clear_goes_to_the_access_office(world: World) -> None:
    given(world)
    says(world, MIA, "Please remove all of Ana Costa's access.")
    assert revoke_tasks(world) == []
    assert "Mia Berg" in text_of(world.mail(world.mailbot.desk.policy.access_office))


def test_what_is_asked_and_not_decided_yet_is_not_said_to_be_nothing(world: World) -> None:
    """Mia has the request in her inbox: "does not have this through us" would send her looking elsewhere."""
    says(world, ANA, WISH)
    told = says(world, MIA, f"Please take Edit on the {DRIVE} away from Ana Costa.")
    assert "REQ-2026-00001 asks for it and is not decided yet: whoever is asked can say no." in told
    assert world.requests() == {"REQ-2026-00001": "pending"}


def test_who_asked_for_two_things_reads_how_to_take_either_back(world: World) -> None:
    told = says(world, ANA, f"I need Edit on the {DRIVE} and Viewer in Orchard Finance to close the month.")
    assert 'reply "withdraw REQ-2026-00001", or with the number of the other' in told


def test_what_it_could_not_do_once_waits_for_it_to_take_the_same_away(world: World) -> None:
    """Done after all, while IT has the order to take it away: the register would say that she has it."""
    says(world, ANA, "I need Edit on the Finance Shared Drive for the closing, until 15 January 2027.")
    world.decides(MIA, "approve")
    world.decides(OTO, "approve")
    done(world)
    world.clock.at = datetime(2027, 1, 11, 9, tzinfo=UTC)
    says(world, ANA, "I need Edit on the Finance Shared Drive for the closing, until 26 February 2027.")
    world.decides(MIA, "approve")
    world.decides(OTO, "approve")
    world.clock.at = datetime(2027, 1, 11, 17, tzinfo=UTC)
    world.works()
    world.mailbot.fulfilment.finish(["T-00002"], "failed", "Noah", "The folder is locked.")
    for hour in (9, 17):
        world.clock.at = datetime(2027, 1, 18, hour, tzinfo=UTC)
        world.works()
    assert [(task.kind, task.state) for task in world.tasks()][1:] == [("grant", "failed"), ("revoke", "exported")]
    (too_soon,) = world.mailbot.fulfilment.finish(["T-00002"], "done", "Noah", "")
    assert "T-00003 is about the same access and comes first" in too_soon
    assert world.mailbot.fulfilment.finish(["T-00003", "T-00002"], "done", "Noah", "") == []
