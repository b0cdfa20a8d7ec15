"""Who can be reached: a proved mail shows that its writer is there and that their address is alive."""

from datetime import datetime

from mailbot.core.catalog import Person
from mailbot.core.register import Tag
from mailbot.services import records
from mailbot.services.ports import Tx


def seen(tx: Tx, person: Person, address: str, at: datetime) -> None:
    """A person has written from this address: neither is it dead any more, nor are they away."""
    tx.revive(address)
    if tx.end_absence(person.person_id):
        records.note(tx, at, Tag.ABSENCE_NOTED, person.person_id, person.person_id, {"until": ""})
