"""What people wrote is shown beside our own links without links of theirs."""

import time

import pytest

from mailbot.services.desk.lines import unlinked


@pytest.mark.parametrize(
    "link",
    [
        "https://evil.com/approve",
        "hxxp://evil.io/login",
        "www.evil.com",
        "evil.com/approve",
        "mailto:eve@evil.com",
        "https：//evil.com/a",  # a full-width colon, which a mail program may take for a colon
        "file://server/share",
        "\\\\server\\share",
        "//evil.com/a",
        "evil。com/approve",  # browsers take the full stop of Chinese for a dot
        "https:⁄⁄evil.com",
        "https꞉∕∕evil｡com",
        "evil.com⧸approve",
        "evil\u3164.com/approve",
        "пример.рф/approve",  # domains that are not written in Latin letters are links as well
    ],
)
def test_a_link_is_left_out(link: str) -> None:
    assert unlinked(f"For the month end, see {link} please") == "For the month end, see [link left out] please"


def test_the_bare_name_of_a_host_stays_readable_and_is_no_link() -> None:
    assert unlinked("for the booking.com exports") == "for the booking[.]com exports"


def test_the_name_of_a_host_in_other_letters_is_no_link_either() -> None:
    assert unlinked("see пример.рф and 例子.中国 today") == "see пример[.]рф and 例子[.]中国 today"


def test_the_full_stop_of_chinese_makes_no_link_either() -> None:
    assert unlinked("see evil。com today") == "see evil[.]com today"
    assert unlinked("月末结账。谢谢。") == "月末结账。谢谢。"


def test_what_is_not_seen_is_not_there_and_a_letter_has_few_accents() -> None:
    """A reason of nothing but blanks looks like none; accents piled up cover the lines around."""
    assert unlinked("\u2800\u2800month\u2800end") == "  month end"
    assert unlinked("a" + "\u0301" * 500 + "b") == "a" + "\u0301" * 3 + "b"
    assert unlinked("\u202edevorppa\u202c\u200b") == "devorppa"
    assert unlinked("— — ——————— ☂☂☂☂☂☂") == "— — ——————— ☂☂☂☂☂☂"


@pytest.mark.parametrize(
    "text",
    [
        "Q3/Q4 figures.",
        "Ask ana.costa@larkspur.example.",
        "v1.2.3 of the tool",
        "and/or",
        "e.g. this",
        "see report.pdf",
    ],
)
def test_what_is_no_link_stays_as_it_was_written(text: str) -> None:
    assert unlinked(text) == text


@pytest.mark.parametrize(
    "text",
    [
        *("a." * 60_000, "a" * 100_000 + ":", "http" * 30_000, "x-" * 40_000 + ".com", "//" * 50_000),
        "\u0316\u0301" * 100_000,
    ],
)
def test_a_text_made_to_take_long_takes_no_longer(text: str) -> None:
    """Unbounded parts of a pattern would try each beginning with each end: hours for what a mail can hold."""
    began = time.process_time()
    unlinked(text)
    assert time.process_time() - began < 5
