"""A mail together with what it says."""

from dataclasses import dataclass

from mailbot.core.catalog import Catalog
from mailbot.core.mail import Message
from mailbot.core.understanding.read.message import understand
from mailbot.core.understanding.reading import Reading
from mailbot.core.understanding.said.own import own_text


@dataclass(frozen=True, slots=True)
class Understood:
    """A mail, what it says by the catalog, and what its sender wrote now, without quotes and signature."""

    message: Message
    reading: Reading
    own: str


def understood(message: Message, catalog: Catalog) -> Understood:
    """The mail with what it says."""
    return Understood(message, understand(message, catalog), own_text(message.text))
