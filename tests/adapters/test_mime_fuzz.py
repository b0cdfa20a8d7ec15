"""2,000 broken mails through the reader; `bench/fuzz.py` sends many more through the whole intake."""

import random
import time
from datetime import UTC, datetime

import pytest
from mutations import mutated, samples

from mailbot.adapters.mime import MimeReader
from mailbot.core.mail import Unreadable, Verdict

RECEIVED = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
READER = MimeReader("mx.larkspur.example", frozenset({"access@larkspur.example"}))
POOL = samples()


@pytest.mark.parametrize("seed", range(20))
def test_a_hundred_broken_mails_are_each_a_message_or_unreadable_and_none_takes_long(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311  # the same mails in every run
    for _ in range(100):
        raw = mutated(rng, POOL)
        started = time.process_time()
        try:
            message = READER.read(raw, RECEIVED)
        except Unreadable:
            continue
        finally:
            assert time.process_time() - started < 2, raw[:2_000]
        assert "\n" not in message.subject + message.sender.name + message.message_id
        assert (message.verdict is Verdict.REFUSED) <= bool(message.refused)
        assert message.text.encode().decode() == message.text
        assert (message.bounce is not None) == message.machine.startswith("bounce:")
