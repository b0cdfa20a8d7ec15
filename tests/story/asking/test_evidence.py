"""Receipt and approval mail say which words led to the row, and what it was nearly read as."""

from datetime import date

import pytest
from sheets_of_it import file_leaves
from world import ANA, MIA, OTO, World, link_in, text_of

from mailbot.core.calendar import in_words
from mailbot.core.catalog import Entitlement
from mailbot.core.understanding import Candidate, Intent, OpenWish, Reading, Wish
from mailbot.services.desk.readas import begins, cut, first_day, quoted, read_as, with_warnings

EDIT, READ = (Entitlement("Finance Shared Drive", level) for level in ("Edit", "Read"))
HR = Entitlement("HR Shared Drive", "Edit")
SENTENCE = "Hi, could I please get Edit on the F: drive for the audit?"
LINE = "“Edit on the F: drive” — read as Finance Shared Drive (Edit)"


def test_the_quote_goes_from_the_first_telling_word_to_the_last_one() -> None:
    assert quoted(Wish(EDIT, SENTENCE, words=("F: drive", "Edit"))) == "“Edit on the F: drive”"


def test_without_telling_words_the_sentence_is_quoted_and_cut_at_a_word() -> None:
    assert quoted(OpenWish(None, (), SENTENCE)) == f"“{SENTENCE}”"
    assert cut("one two three", 9) == "one two…"


def test_the_quote_stays_within_the_clause_that_names_the_row_and_its_level() -> None:
    said = "Nadia needs payroll viewer and Omar the fin drive (read), both till March"
    assert quoted(Wish(Entitlement("PayStream", "Viewer"), said, ("payroll", "viewer", "read"))) == "“payroll viewer”"
    assert quoted(Wish(READ, said, ("viewer", "fin", "drive", "read"))) == "“fin drive (read)”"


def test_a_level_that_stands_in_another_clause_is_quoted_with_its_system() -> None:
    said = "I need Edit and Publish on the F: drive"
    assert quoted(Wish(EDIT, said, ("Edit", "F: drive"))) == "“Edit and Publish on the F: drive”"


def test_a_telling_word_is_found_where_it_begins_as_a_word() -> None:
    said = "Luca needs edit for the campaign on the M drive"
    assert quoted(OpenWish(None, (), said, words=("edit", "M"))) == "“edit for the campaign on the M”"
    german = "Luca braucht für die Kampagne Schreibrechte auf dem M-Laufwerk"
    assert quoted(OpenWish(None, (), german, words=("Schreibrechte", "M"))) == "“Schreibrechte auf dem M”"
    assert quoted(OpenWish(None, (), german, words=("Schreib", "rechte"))) == "“Schreibrechte”"


def test_the_nearest_rows_are_named_by_what_tells_them_apart() -> None:
    weighed = (Candidate(EDIT, 1.0), Candidate(READ, 0.8), Candidate(HR, 0.6), Candidate(HR, 0.55))
    line = read_as("“Edit on the F: drive”", EDIT, weighed)
    assert line == LINE + ", not Read or HR Shared Drive (Edit)."


def test_rows_far_away_are_not_named() -> None:
    assert read_as("“Edit on the F: drive”", EDIT, (Candidate(READ, 0.2),)) == LINE + "."


def test_receipt_and_approval_mail_and_page_quote_the_mail(world: World) -> None:
    world.writes(ANA, SENTENCE)
    world.works()
    for mail in (world.mail(ANA), world.mail(MIA)):
        assert "read as Finance Shared Drive (Edit)" in text_of(mail)
        assert "F: drive" in text_of(mail)
    assert "From your mail: “" in text_of(world.mail(ANA))
    assert text_of(world.mail(MIA)).count("From the mail: “") == 1
    assert "““" not in text_of(world.mail(MIA))
    assert len(text_of(world.mail(ANA)).split()) <= 90
    page = world.signed_in(MIA, link_in(world.mail(MIA))).page.text
    assert "read as Finance Shared Drive (Edit)" in page


def test_after_a_question_the_answer_is_quoted_too(world: World) -> None:
    world.writes(ANA, "I need access to the Finance Shared Drive.")
    world.works()
    world.writes(ANA, "Edit, please", reply_to=world.mail(ANA))
    world.works()
    assert "asked back: “Edit, please” — read as Finance Shared Drive (Edit)." in text_of(world.mail(MIA))


def test_an_approver_meets_no_link_that_the_requester_wrote(world: World) -> None:
    world.writes(ANA, "I need Edit on the Finance Shared Drive, see http://evil.example/d/xx and www.evil.example/y.")
    world.works()
    for mail in (world.mail(MIA), world.mail(OTO)):
        assert "evil.example" not in mail.as_string()
        assert "[link left out]" in text_of(mail)


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("I need Edit on the Finance Shared Drive from Jan 7 to Feb 15.", "7 January 2027"),
        ("Finance Shared Drive Edit ab 7. Januar bitte", "7 January 2027"),
        ("J'ai besoin d'Edit sur le Finance Shared Drive du 7 janvier au 15 février.", "7 January 2027"),
        ("Necesito Edit en el Finance Shared Drive a partir del 7 de enero.", "7 January 2027"),
        ("From 1 January 2027 I need Edit on the Finance Shared Drive.", "1 January 2027"),
    ],
)
def test_a_first_day_to_come_is_told_to_whoever_asked_and_who_decides(world: World, words: str, first: str) -> None:
    world.writes(ANA, words)
    world.works()
    told = f"It is wished from {first} on, which IT is told; access begins when IT has set it up."
    for mail in (world.mail(ANA, "Received"), world.mail(MIA, "Approve:")):
        assert told in " ".join(text_of(mail).split())
    assert told in world.signed_in(MIA, link_in(world.mail(MIA, "Approve:"))).page.text
    world.writes(ANA, "until 1 March please", reply_to=world.mail(ANA, "Received"))
    world.works()
    assert told in " ".join(text_of(world.mail(MIA, "1 March")).split())


def test_it_reads_a_first_day_to_come_in_its_file_and_mail_and_is_not_waited_for_until_then(world: World) -> None:
    world.writes(ANA, "From 7 January 2027 I need Edit on the Finance Shared Drive until 15 February 2027.")
    world.works()
    world.decides(MIA, "approve")
    world.decides(OTO, "approve")
    (row,) = file_leaves(world)
    assert (row["valid_from"], row["valid_until"]) == ("2027-01-07", "2027-02-15")
    told = " ".join(text_of(world.mail(world.mailbot.desk.policy.it_team, "attached file")).split())
    assert "Ana Costa, from Thursday 7 January 2027, until Monday 15 February 2027" in told
    world.clock.forward(days=20)
    world.works()
    assert not [row for row in world.mailbot.status() if "ask them" in row["needs"]]
    world.clock.forward(days=30)
    world.works()
    assert [row["what"] for row in world.mailbot.status() if "ask them" in row["needs"]] == ["in IT's file"]
    assert world.trail().wrong is None


@pytest.mark.parametrize("day", ["2027-03-01", "2026-12-31", "2028-02-29"])
def test_a_first_day_that_is_told_in_words_is_read_back(day: str) -> None:
    first = date.fromisoformat(day)
    assert first_day(with_warnings("“Edit”", begins(Reading(Intent.REQUEST, since=first)))) == first
    assert first_day(f"“It is wished from {in_words(first)} on, which IT is told”") is None


@pytest.mark.parametrize(
    "words",
    [
        "I need Read on the Finance Shared Drive to see the budget from 1 January 2027.",
        "I need Read on the Finance Shared Drive from today until 15 February.",
        "I am away from 7 January to 15 January, so please give me Read on the Finance Shared Drive.",
    ],
)
def test_another_day_is_no_first_day(world: World, words: str) -> None:
    world.writes(ANA, words)
    world.works()
    assert "It is wished from" not in text_of(world.mail(MIA, "Approve:"))
