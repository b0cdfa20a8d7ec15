"""For whom: who is not clear is asked, and the answer completes the first mail's request."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from beginnings import told_once
from everyday import changes
from world import ANA, EVE, HENRIK, MIA, World, link_in, story_rules, text_of

from mailbot.core.register import AccessRequest

FINANCE, SALES, LEGAL, FAR = (f"anna.lind{number}@larkspur.example" for number in (1, 2, 3, 4))
TEAM = f"""\
{FINANCE},Anna Lind,LF-3001,Finance,Payments Clerk,employee,{MIA},active,
{SALES},Anna Lind,LF-3002,Sales,Sales Analyst,employee,{MIA},active,
{LEGAL},Anna Lind,LF-3003,Legal,Paralegal,employee,{MIA},active,
{FAR},Anna Lind,LF-3004,Legal,Archivist,employee,{EVE},active,
"""
WISH = "Please give {} Edit on the Finance Shared Drive until 31 March 2027, because of the year-end audit."


@pytest.fixture
def world(tmp_path: Path, database_url: str) -> World:
    """The demo company, and four people who are all called Anna Lind; three of them report to Mia."""
    folder = story_rules(tmp_path / "rules")
    with (folder / "staff.csv").open("a", encoding="utf-8") as staff:
        staff.write(TEAM)
    return World(tmp_path, database_url, rules=folder)


@told_once
def ask(world: World, whom: str, wish: str = WISH) -> str:
    world.writes(MIA, wish.format(whom))
    world.works()
    return text_of(world.mail(MIA))


def answer(world: World, text: str) -> str:
    world.writes(MIA, text, reply_to=world.mail(MIA))
    world.works()
    return text_of(world.mail(MIA))


def requests(world: World) -> list[AccessRequest]:
    with world.mailbot.desk.store.read() as tx:
        return [file.request for name in sorted(world.requests()) if (file := tx.request_file(name))]


def whom(world: World, request: AccessRequest) -> str:
    return world.mailbot.desk.person(request.beneficiary).email


# --- namesakes -----------------------------------------------------------------------------------------------------


def test_of_namesakes_the_three_nearest_are_offered_with_department_and_title(world: World) -> None:
    question = ask(world, "Anna Lind")
    assert question.startswith("Question\n\nFor whom is Finance Shared Drive (Edit)?")
    assert "1. Anna Lind: Finance, Payments Clerk\n" in question
    assert "Anna Lind: Sales, Sales Analyst\n" in question
    assert "Anna Lind: Legal, Paralegal\n" in question
    assert "Archivist" not in question
    assert "\n4. you\n" in question  # its writer may only have told of her
    assert '"none"' in question
    assert len(question.split()) <= 90
    assert world.requests() == {}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("number 1", FINANCE),
        ("Anna Lind in Sales", SALES),
        ("the paralegal", LEGAL),
        (FAR, FAR),
        ("for me please", MIA),
        ("4", MIA),
        ("I meant Ana Costa, sorry", ANA),
    ],
)
def test_the_answer_completes_the_first_mails_wish(world: World, text: str, who: str) -> None:
    ask(world, "Anna Lind")
    answer(world, f"{text}\n\nMia\n\n> 1. Anna Lind: Finance, Payments Clerk\n> 2. Anna Lind: Legal, Paralegal\n")
    if who == FAR:  # she does not report to Mia
        assert "only Anna Lind or their manager may ask" in text_of(world.mail(MIA))
        return
    (request,) = requests(world)
    assert (whom(world, request), request.what) == (who, "Finance Shared Drive (Edit)")
    assert (request.state, request.until) == ("pending", date(2027, 3, 31))
    assert "audit" in request.justification


def test_a_level_that_is_open_too_is_asked_once_the_person_is_known(world: World) -> None:
    ask(world, "Anna Lind", "Please give {} access to the Finance Shared Drive until 31 March 2027.")
    asked = answer(world, "the one in Sales")
    assert "Which access to Finance Shared Drive does Anna Lind need, until 31 March 2027?" in asked
    answer(world, "Read")
    (request,) = requests(world)
    assert (whom(world, request), request.access_level) == (SALES, "Read")
    assert (request.state, request.until) == ("pending", date(2027, 3, 31))


def test_none_of_these_is_told_what_to_do(world: World) -> None:
    ask(world, "Anna Lind")
    told = answer(world, "none of these")
    assert "We found nobody on the staff list who fits." in told
    assert "Sorry" not in told
    answer(world, "It's for Ana Costa")
    assert [whom(world, request) for request in requests(world)] == [ANA]


# --- newcomers -----------------------------------------------------------------------------------------------------


def test_a_newcomer_has_to_be_on_the_staff_list_first(world: World) -> None:
    told = ask(world, "my new starter Tom Lee")
    assert "For whom is Finance Shared Drive (Edit)?" in told
    assert "Somebody new has to be on the list first" in told
    assert world.mailbot.desk.policy.access_office in told
    assert len(told.split()) <= 90
    assert world.requests() == {}


def test_once_the_newcomer_is_on_the_list_their_name_answers_the_question(world: World, tmp_path: Path) -> None:
    ask(world, "my new starter Tom Lee")
    with (tmp_path / "rules" / "staff.csv").open("a", encoding="utf-8") as staff:
        staff.write(f"tom.lee@larkspur.example,Tom Lee,LF-3009,Finance,Trainee,employee,{MIA},active,\n")
    world.restart()
    answer(world, "Tom Lee")
    assert [(whom(world, row), row.what, row.until) for row in requests(world)] == [
        ("tom.lee@larkspur.example", "Finance Shared Drive (Edit)", date(2027, 3, 31))
    ]


# --- other things said ---------------------------------------------------------------------------------------------


def test_another_level_in_the_answer_counts(world: World) -> None:
    ask(world, "my new starter Tom Lee")
    answer(world, "Please give Ana Costa Read on the Finance Shared Drive.")
    assert [(whom(world, row), row.what) for row in requests(world)] == [(ANA, "Finance Shared Drive (Read)")]


def test_another_wish_in_between_is_taken_up_and_the_question_stays(world: World) -> None:
    ask(world, "my new starter Tom Lee")
    told = answer(world, "Also, please give Ana Costa Read on Quality Documents.")
    assert "For whom is Finance Shared Drive (Edit)?" in told
    assert [(whom(world, row), row.what) for row in requests(world)] == [(ANA, "Quality Documents (Read)")]
    answer(world, "Anna Lind in Sales")
    assert (SALES, "Finance Shared Drive (Edit)") in [(whom(world, row), row.what) for row in requests(world)]


def test_status_is_no_answer_and_no_failure(world: World) -> None:
    ask(world, "my new starter Tom Lee")
    question = world.mail(MIA)
    assert "You have no requests with us, and nothing waits for your decision." in answer(world, "status")
    world.writes(MIA, "he starts on Monday", reply_to=question)
    world.works()
    assert text_of(world.mail(MIA)).startswith("Question\n\nSorry, we could not read your answer.")


def test_it_can_be_taken_back(world: World) -> None:
    ask(world, "my new starter Tom Lee")
    assert answer(world, "withdraw").startswith("Ended\n\nFinance Shared Drive (Edit): taken back")
    answer(world, "Ana Costa")
    assert world.requests() == {}


def test_it_lapses_with_a_notice(world: World) -> None:
    ask(world, "my new starter Tom Lee")
    question = world.mail(MIA)
    world.clock.forward(days=world.mailbot.desk.policy.question_days, minutes=6)
    world.works()
    assert text_of(world.mail(MIA)).startswith(
        "Ended\n\nFinance Shared Drive (Edit): you did not tell us for whom it is, so our question has ended."
    )
    world.writes(MIA, "Ana Costa", reply_to=question)
    world.works()
    assert world.requests() == {}


def test_nobody_else_can_answer_the_question(world: World) -> None:
    ask(world, "my new starter Tom Lee")
    world.writes(EVE, "for me", reply_to=world.mail(MIA))
    world.works()
    assert world.requests() == {}


# --- different things for different people ---------------------------------------------------------------------------


def test_one_mail_files_each_wish_for_the_right_person(world: World) -> None:
    world.writes(
        MIA, "Please give Ana Costa Edit on the Finance Shared Drive and Oto Virtanen Read on Quality Documents."
    )
    world.works()
    found = {(whom(world, row), row.what) for row in requests(world)}
    assert found == {(ANA, "Finance Shared Drive (Edit)")}
    assert "only Oto Virtanen or their manager may ask" in text_of(world.mail(MIA))


def test_who_decides_for_a_manager_who_asked_is_called_no_manager(world: World) -> None:
    world.writes(MIA, "Please give Ana Costa Edit on the Finance Shared Drive.")
    world.works()
    told = "Henrik Sørensen (stand-in for the manager, who asked for this)"
    assert f"{told} and Oto Virtanen (owner) decide" in text_of(world.mail(MIA))
    assert "we asked you to decide as stand-in for the manager, who asked for this" in text_of(world.mail(HENRIK))
    page = world.signed_in(HENRIK, link_in(world.mail(HENRIK))).page.text
    assert "your decision as stand-in for the manager, who asked for this" in page


def test_who_is_clear_goes_on_while_the_other_one_is_asked_about(world: World) -> None:
    told = ask(
        world, "Ana Costa", "Please give {} Edit on the Finance Shared Drive and Anna Lind Read on Quality Documents."
    )
    assert "For whom is Quality Documents (Read)?" in told
    assert [(whom(world, row), row.what) for row in requests(world)] == [(ANA, "Finance Shared Drive (Edit)")]
    answer(world, "the one in Sales")
    assert [(whom(world, row), row.what) for row in requests(world)] == [
        (ANA, "Finance Shared Drive (Edit)"),
        (SALES, "Quality Documents (Read)"),
    ]


@pytest.mark.parametrize(("allowed", "asker", "filed"), [("anyone", EVE, True), ("nobody", MIA, False)])
def test_who_may_ask_for_a_colleague_is_what_the_policy_says(
    world: World, allowed: str, asker: str, filed: bool
) -> None:
    changes(world, policy=lambda policy: replace(policy, on_behalf=allowed))
    world.writes(asker, "Please give Ana Costa Edit on the Finance Shared Drive, she does the month-end closing.")
    world.works()
    assert list(world.requests().values()) == (["pending"] if filed else [])
    refusal = "Finance Shared Drive (Edit) for Ana Costa: only Ana Costa may ask for this. Please let them write to us."
    words = "Ana Costa" if filed else refusal
    assert words in " ".join(text_of(world.mails(asker)[-1]).split())


def test_whoever_gets_it_already_is_not_offered_beside_namesakes(world: World) -> None:
    question = ask(world, "me and Anna Lind")
    assert "you\n" not in question.partition("Reply with")[0]
    (request,) = requests(world)
    assert whom(world, request) == MIA


def test_several_things_are_asked_about_as_several(world: World) -> None:
    question = ask(world, "Anna Lind", "Please give {} Edit on the Finance Shared Drive and Viewer on StockPilot.")
    assert "For whom are Finance Shared Drive (Edit) and StockPilot (Viewer)?" in question
