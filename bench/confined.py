"""What it costs to read a mail of 5 KiB in the confined child, against reading it in this process.

usage: python bench/confined.py [MAILS]      (default 5,000)

Medians of the clock, and processor time of both sides together: on a busy machine the clock measures its neighbours.
"""

import resource
import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from mailbot.adapters.mime import ConfinedReader, MimeReader
from mailbot.core.mail import Message

RECEIVED = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
HEAD = b"From: Ana Costa <ana.costa@larkspur.example>\r\nTo: access@larkspur.example\r\nSubject: Finance drive\r\n\r\n"
MAIL = HEAD + b"Hello, could I get Edit on the Finance Shared Drive for the month-end closing?\r\n" * 62


def measured(read: Callable[[bytes, datetime], Message], count: int) -> tuple[float, float]:
    """(median of the clock, mean of this process's processor time) of one mail, in milliseconds."""
    took, started = [], time.process_time()
    for _ in range(count):
        before = time.perf_counter()
        read(MAIL, RECEIVED)
        took.append(time.perf_counter() - before)
    return statistics.median(took) * 1_000, (time.process_time() - started) / count * 1_000


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000
    plain = MimeReader("mx", frozenset())
    confined = ConfinedReader(plain)
    confined.read(MAIL, RECEIVED)
    here, here_cpu = measured(plain.read, count)
    there, ours_cpu = measured(confined.read, count)
    confined.close()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"{len(MAIL):,} bytes: {here:.2f} ms here, {there:.2f} ms in the child; {there - here:+.2f} ms")
    print(f"that is × {there / here:.2f}")
    print(f"processor time: {here_cpu:.2f} ms here; in the child's case {ours_cpu:.2f} ms here, and")
    print(f"{(used.ru_utime + used.ru_stime) / count * 1_000:.2f} ms in the child, its start included")


if __name__ == "__main__":
    main()
