"""Every way in which a mailbox breaks a mail processor has a test that names its number, and the table tells it."""

import re

from tests.mail_cases import CASES, TABLE, filled, proofs


def test_every_case_is_proved_by_a_test_that_names_it() -> None:
    assert sorted(set(range(1, CASES + 1)) - proofs().keys()) == []


def test_no_test_names_a_case_that_there_is_not() -> None:
    assert sorted(proofs().keys() - set(range(1, CASES + 1))) == []


def test_the_table_of_cases_names_the_tests_as_they_are() -> None:
    text = TABLE.read_text("utf-8")
    assert [int(number) for number in re.findall(r"^\| (\d+) \|", text, re.MULTILINE)] == list(range(1, CASES + 1))
    assert text == filled(text), "run: python -m tests.mail_cases"
