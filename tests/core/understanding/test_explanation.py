"""What explains a reading: marked words, candidates with their scores, how sure each mention was."""

import re
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbot.core.catalog import Catalog
from mailbot.core.mail import Address, Message, Verdict
from mailbot.core.understanding import understand
from mailbot.core.understanding.explanation import Explanation, Piece, explanation

Explain = Callable[..., Explanation]


@pytest.fixture(scope="module")
def explain(hospital: Catalog) -> Explain:
    """Explains a mail as read on 11 March 2026; the sender is Ana unless another address is given."""

    def explain_mail(text: str, subject: str = "access", sender: str = "ana@stbrigid.example") -> Explanation:
        at = datetime(2026, 3, 11, 9, tzinfo=UTC)
        message = Message("<1@x>", Address(sender, "Ana Flores"), (), (), subject, text, at, at, Verdict.PASS)
        return explanation(message, understand(message, hospital), hospital)

    return explain_mail


def marked(pieces: tuple[Piece, ...]) -> list[str]:
    return [piece.text for piece in pieces if piece.marked]


def test_the_words_that_led_to_the_row_are_marked_in_the_own_text(explain: Explain) -> None:
    text = "Hi, could I get edit on the finance shared drive? Month-end closing."
    found = explain(text)
    assert marked(found.text) == ["edit", "finance shared drive"]
    assert "".join(piece.text for piece in found.text) == text


def test_evidence_across_a_wrapped_line_is_marked(explain: Explain) -> None:
    found = explain("Good morning, for the month-end closing I would need the Edit level on the Finance\nShared Drive.")
    assert marked(found.text) == ["Edit", "Finance\nShared Drive"]


def test_a_taken_wish_says_why_and_what_was_weighed(explain: Explain) -> None:
    (wish,) = explain("I need Scheduler in Theatre Planner.").wishes
    assert (wish.what, wish.asked_back, wish.why) == ("Theatre Planner (Scheduler)", False, "it is named")
    assert [(one.label, one.score) for one in wish.taken] == [("Theatre Planner (Scheduler)", 1.0)]


def test_a_system_without_a_level_says_that_no_words_name_one(explain: Explain) -> None:
    (wish,) = explain("I need access to the CRM.").wishes
    assert (wish.what, wish.asked_back, wish.why) == ("CareBook CRM", True, "no words say which access")
    assert [one.label for one in wish.taken] == [
        "CareBook CRM (Read Only)",
        "CareBook CRM (Sales User)",
        "CareBook CRM (Admin)",
    ]


def test_two_systems_that_fit_are_said_to_be_two(explain: Explain) -> None:
    (wish,) = explain("I need Read on the Ward 3 Drive or the Ward 13 Drive.").wishes
    assert (wish.what, wish.why) == ("Ward 3 Drive or Ward 13 Drive", "the words fit 2 systems")


def test_a_wish_that_names_nothing_is_marked_as_a_whole(explain: Explain) -> None:
    found = explain("Hello. Could you please give me access?")
    assert marked(found.text) == ["Could you please give me access?"]
    assert found.wishes[0].why == "the mail asks for access and names nothing that the catalog has"


def test_a_mention_that_is_asked_for_names_its_strongest_reason(explain: Explain) -> None:
    (spoken,) = explain("I need Scheduler in Theatre Planner.").mentions
    assert (spoken.words, spoken.systems, spoken.outcome) == ("Theatre Planner", ("Theatre Planner",), "taken")
    assert spoken.in_words
    assert spoken.sureness.wanted > 0.9
    assert "clause is asked" in [fact for fact, weight in spoken.sureness.reasons if weight > 0]


def test_a_mention_in_passing_is_left_alone_with_what_speaks_against_it(explain: Explain) -> None:
    found = explain("The Theatre Planner is down again, just FYI.")
    (spoken,) = found.mentions
    assert (found.wishes, spoken.outcome) == ((), "left alone: only spoken of")
    assert any(weight < 0 for _, weight in spoken.sureness.reasons)
    assert found.because == ("nothing in it asks for access",)
    assert any("FYI" in line for line in found.left_out)


def test_namesakes_the_end_and_the_reason_are_among_the_facts(explain: Explain) -> None:
    facts = dict(explain("Please give Sam Viewer in Theatre Planner until 30 June because of the audit.").facts)
    assert facts["for"] == "somebody who must be asked for"
    assert facts["may be meant"] == "Sam Reed (Nursing, Night Nurse), Sam Okoye (Pharmacy, Pharmacist)"
    assert facts["until"] == "30 June 2026"
    assert "audit" in facts["why they want it"]


def test_what_the_catalog_does_not_have_is_left_out_by_name(explain: Explain) -> None:
    assert explain("I need access to SnackTrack.").left_out == (
        "asks for “SnackTrack”, which the catalog does not have",
    )


def test_the_wish_of_a_forwarded_mail_shows_its_words_and_is_weighed(explain: Explain) -> None:
    forwarded = (
        "---------- Forwarded message ---------\nFrom: Sam Reed <sam.reed@stbrigid.example>\nSubject: access\n\n"
    )
    found = explain(
        f"Can you please do this?\n\n{forwarded}I need Scheduler in Theatre Planner.", subject="Fwd: access"
    )
    assert marked(found.wishes[0].elsewhere) == ["Scheduler", "Theatre Planner"]
    assert marked(found.text) == []
    assert [spoken.words for spoken in found.mentions] == ["Theatre Planner"]


def test_a_mail_from_outside_says_why_it_is_left_alone(explain: Explain) -> None:
    found = explain("I need the CRM.", sender="eve@elsewhere.example")
    assert any("not in staff.csv" in line for line in found.left_out)
    assert found.mentions[0].outcome.startswith("left alone all the same")


def test_a_decision_weighs_no_mention(explain: Explain) -> None:
    found = explain("Approved, she needs the CRM.", subject="Re: [REQ-2026-00012] Approval needed: CRM")
    assert (found.mentions, dict(found.facts)["decision"]) == ((), "approve")


_WORDS = re.findall(
    r"\S+", "I need please give me Priya Sam Read Edit on Ward 3 13 Drive CRM until Friday . ? > - [ ( * \\ …"
)


@settings(max_examples=100, deadline=None)
@given(
    text=st.one_of(
        st.text(max_size=300), st.lists(st.sampled_from([*_WORDS, "\n", "\n\n"]), max_size=50).map(" ".join)
    ),
    subject=st.sampled_from(["access", "Fwd: x", "Re: [REQ-2026-00012] Approval needed"]),
)
def test_any_text_is_explained_without_an_exception(explain: Explain, text: str, subject: str) -> None:
    found = explain(text, subject)
    assert all(0 <= spoken.sureness.wanted <= 1 for spoken in found.mentions)
