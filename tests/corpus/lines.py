"""A line of mail, written by somebody of a labelled company and read against its catalog."""

from datetime import UTC, datetime

from mailbot.core.catalog import Catalog, Person
from mailbot.core.mail import Address, Message, Verdict
from mailbot.core.understanding import Reading, understand
from tests.corpus.scoring import HERE

AT = datetime(2026, 3, 11, 9, 30, tzinfo=UTC)
COMPANIES = sorted(path.parent for path in HERE.glob("*/mails.jsonl"))


def somebody(catalog: Catalog) -> Person:
    """Who writes: the first of the staff list who works there."""
    return next(person for person in catalog.people if person.active)


def somebody_else(catalog: Catalog) -> Person:
    """Whom they write about: the last of the staff list who works there."""
    return next(person for person in reversed(catalog.people) if person.active)


def message_of(catalog: Catalog, text: str, subject: str = "access") -> Message:
    """A mail with this text from somebody of the company."""
    return Message("<1@x>", Address(somebody(catalog).email), (), (), subject, text, AT, AT, Verdict.PASS)


def read_line(catalog: Catalog, text: str, subject: str = "access") -> Reading:
    """What a mail with this text is read as."""
    return understand(message_of(catalog, text, subject), catalog)
