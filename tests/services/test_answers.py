"""An answer is read once more beside its question: of a long one the beginning, since the desk itself reads there."""

import time
from datetime import UTC, datetime

import pytest

from mailbot.core.catalog import Catalog, Entitlement, Person
from mailbot.core.mail import Address, Message, Verdict
from mailbot.services.requests.answers import has_wish, wish_in

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
ANA = Person("P-1", "ana@x.example", "Ana Costa")
CATALOG = Catalog((ANA,), (Entitlement("Drive", "Edit"), Entitlement("Drive", "Read")))


@pytest.mark.parametrize("piece", ["a.", "A ", "a-"])
def test_an_answer_without_end_takes_no_longer_than_a_long_one(piece: str) -> None:
    text = f"I need Edit on the Drive.\n{piece * (120_000 // len(piece))}"
    mail = Message("<1@x.example>", Address("", ANA.email), (), (), "", text, NOW, NOW, Verdict.PASS)
    wish_in(mail, CATALOG)
    started = time.process_time()
    reading = wish_in(mail, CATALOG)
    assert has_wish(reading)
    assert time.process_time() - started < 1.5
