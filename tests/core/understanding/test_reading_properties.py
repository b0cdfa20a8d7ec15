"""What holds for every mail."""

import json
import time
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbot.core.catalog import Catalog
from mailbot.core.mail import Address, Message, Verdict
from mailbot.core.understanding import Reading, as_json, choose, own_text

_WISHES = (
    "Hi, could I get edit on the finance shared drive? Month-end closing.",
    "I need access to the CRM",
    "Please give Priya Scheduler in Theatre Planner and VPN until Friday.",
    "For the count I need:\n- Pharmacy Stock: Controller\n- VPN",
    "Please remove my VPN.",
    "Is the Theatre Planner down?",
)
_SUBJECTS = ("access", "Re: [REQ-2026-00012] Approval needed", "Re: Which of these did you mean?", "Fwd: x")
_TEXT = (
    "I need please give me Priya Sam Read Edit on Ward 3 13 Drive AWS Prod Replica not until Friday 99 yes no the "
    "approve remove > -- On wrote: From: 1) 2) , . ? REQ-2026-00012 bis hasta jusqu'au Moodle her"
)
_WORDS = st.sampled_from([*_TEXT.split(" "), "\n", "\n\n"])


@settings(max_examples=100, deadline=None)
@given(
    text=st.one_of(st.text(max_size=400), st.lists(_WORDS, max_size=60).map(" ".join)),
    subject=st.sampled_from(_SUBJECTS),
)
def test_any_text_is_read_without_an_exception(
    read: Callable[..., Reading], hospital: Catalog, text: str, subject: str
) -> None:
    reading = read(text, subject=subject)
    address = Address("ana@stbrigid.example")
    at = datetime(2026, 3, 11, tzinfo=UTC)
    message = Message("<1@x>", address, (), (), subject, text, at, at, Verdict.PASS)
    assert json.dumps(as_json("x.eml", message, reading))
    assert isinstance(own_text(text), str)
    choice = choose(text, hospital.levels["CareBook CRM"])
    assert choice is None or 0 <= choice <= 3


@settings(max_examples=40, deadline=None)
@given(
    wish=st.sampled_from(_WISHES), quoted=st.lists(st.lists(_WORDS, max_size=8).map(" ".join), min_size=1, max_size=8)
)
def test_a_quoted_history_changes_nothing(read: Callable[..., Reading], wish: str, quoted: list[str]) -> None:
    lines = "\n".join(f"> {line.replace(chr(10), ' ')}" for line in quoted)
    history = f"{wish}\n\nOn 3 March 2026, Access <access@x.example> wrote:\n{lines}"
    alone, followed = read(wish), read(history)
    assert (alone.items, alone.ask, alone.intent) == (followed.items, followed.ask, followed.intent)


@settings(max_examples=40, deadline=None)
@given(
    wish=st.sampled_from(_WISHES),
    job=st.sampled_from(["AWS Prod Admin", "Theatre Planner Viewer", "Pharmacy Stock, Controller", "Head of CRM"]),
    before=st.sampled_from(
        ["\n\n-- \nAna Flores\n", "\n\nBest regards\nAna Flores\n", "\n\nAna Flores\n", "\n\nGrüße\nAna\n"]
    ),
    after=st.sampled_from(["", "\nSent from my iPhone", "\n\nThis mail is intended only for the intended recipient."]),
)
def test_a_signature_or_footer_changes_nothing(
    read: Callable[..., Reading], wish: str, job: str, before: str, after: str
) -> None:
    alone, signed = read(wish), read(f"{wish}{before}{job}{after}")
    assert (alone.items, alone.ask, alone.beneficiaries) == (signed.items, signed.ask, signed.beneficiaries)


@pytest.mark.parametrize(
    "hostile",
    [
        "Please VPN, ",
        ">\n",
        "\n",
        "ok. ",
        "I need\n> x\n",
        " ",
        "Thanks\n",
        "On 1 x wrote:\n",
        "(",
        "a",
        "set her up. ",
        "1) x\n",
        "2. ",
        "e.g. ",
    ],
)
@pytest.mark.parametrize("subject", _SUBJECTS[:3])
def test_a_megabyte_of_anything_is_read_in_bounded_time(
    read: Callable[..., Reading], hostile: str, subject: str
) -> None:
    started = time.process_time()
    read((hostile * (1 << 20))[: 1 << 20], subject=subject)
    assert time.process_time() - started < 4
