"""The strict form of a decision by mail: `approve: reason` or `reject: reason` in the first own line, once, clearly."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.core.understanding import Form, read_form
from mailbot.core.understanding.purpose.forms import VERBS, is_order


@pytest.mark.parametrize("word", VERBS)
def test_every_word_of_the_four_languages_decides_before_a_colon(word: str) -> None:
    assert read_form(f"{word}: the audit is hers") == Form(VERBS[word], "the audit is hers")


# case 86
@pytest.mark.parametrize(
    "text",
    [
        *("Approve : ok", "APPROVE: ok", "approve：ok", "approve﹕ ok", "approve\u00a0:\u00a0ok", "\ufeffapprove: ok"),
        *(
            "a\u200bp\u00adprove:\u2060 ok",
            "ａｐｐｒｏｖｅ： ok",
            "\n\n  approve:ok",
            "**approve:** ok",
            "“approve”: ok",
        ),
    ],
)
def test_blanks_case_width_emphasis_and_invisible_signs_do_not_matter(text: str) -> None:
    assert read_form(text) == Form("approve", "ok")


@pytest.mark.parametrize(
    "text",
    [
        *("yes, fine", "approve", "Approved.", "ok", "👍", "", "approve it: ok", "Hi,\n\napprove: ok", "approve; ok"),
        *("I do not approve: ok", "not approved: ok", "don't approve: ok", "\u0430pprove: ok", "approve? reject?"),
        *("> approve: ok", "> approve: ok\n\nwhat is this", "please approve: ok", "re: approve: ok", "disapprove: ok"),
    ],
)
def test_anything_else_in_the_first_own_line_is_not_the_form(text: str) -> None:
    assert read_form(text) == Form(None, "", "form")


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("approve: ok\nreject: no", "twice"),
        ("approve: ok\n\nthat is all\napprove: ok", "twice"),
        ("approve: why does she need it?", "question"),
        ("reject: she has it, hasn't she？", "question"),
        ("approve: no", "otherwise"),
        ("approve: because Eve says so\nI do not approve this.", "otherwise"),
        ("approve: ok. No, I do not approve.", "otherwise"),
        ("reject: yes", "otherwise"),
        ("approve: but read only", "condition"),
        ("approve: ok until Friday", "condition"),
        ("approve: for two weeks", "condition"),
        ("approve: fine, if she signs", "condition"),
        ("approve: provided she signs", "condition"),
        ("approve: she counts the stock\n\nBut only until Friday.", "condition"),
        ("approve: not this one", "otherwise"),
        ("approve: https://access.larkspur.example/d/eyJyIjoi", "link"),
        ("reject:", "reason"),
        ("reject: because …", "reason"),
    ],
)
def test_what_asks_contradicts_or_narrows_is_no_decision(text: str, doubt: str) -> None:
    form = read_form(text)
    assert (form.verb, form.doubt) == (None, doubt)


@pytest.mark.parametrize(
    "reason",
    [
        *("she needs it until March for the audit", "she does not have it yet", "she works for a supplier"),
        *("we discussed it first", "see https://tickets.example/42 for why", "no concerns"),
    ],
)
def test_words_that_belong_to_the_reason_do_not_narrow_the_yes(reason: str) -> None:
    assert read_form(f"approve: {reason}") == Form("approve", reason)


def test_a_reason_goes_on_over_the_next_lines() -> None:
    assert (
        read_form("reject: Read is enough\nfor the  closing\n\nMia", "Mia Berg").reason
        == "Read is enough for the closing"
    )


def test_a_yes_may_be_without_a_reason() -> None:
    assert read_form("APPROVE:") == Form("approve")
    assert read_form("approve: because …") == Form("approve")


# case 83, 84
def test_quotes_and_signatures_are_not_own_lines() -> None:
    text = "approve: fine\n\n-- \nMia\nreject: all\n\nOn 26 Nov 2026 mailbot <a@b.example> wrote:\n> reject: because …"
    assert read_form(text) == Form("approve", "fine")


# case 85
def test_the_first_own_line_may_stand_below_the_quote() -> None:
    assert (
        read_form("On 26 Nov 2026 mailbot <a@b.example> wrote:\n> reject: because …\n\napprove: fine").verb == "approve"
    )


@given(st.text(alphabet="aprovejct:： \n>?\u200b\ufeff", max_size=80))
def test_only_a_first_own_line_in_the_form_ever_decides(text: str) -> None:
    form = read_form(text)
    own = [line for line in text.replace("\u200b", "").replace("\ufeff", "").splitlines() if line.strip()]
    assert (form.verb is None) == bool(form.doubt)
    assert form.verb is None or is_order(next(line for line in own if not line.lstrip().startswith(">")))


@pytest.mark.parametrize("text", ["approve" + " *_" * 30_000 + "x", "approve: " * 30_000, "reject: only if " * 20_000])
def test_a_hostile_text_is_read_in_no_noticeable_time(text: str) -> None:
    started = time.process_time()
    assert read_form(text).verb is None
    assert time.process_time() - started < 2
