"""Writing to the access office, which mends what only people can."""

from collections.abc import Mapping
from datetime import datetime

from mailbot.services.desk import Desk
from mailbot.services.ports import Tx


def tell_office(
    desk: Desk,
    tx: Tx,
    kind: str,
    facts: Mapping[str, object],
    dedupe_key: str,
    at: datetime,
    *,
    request_id: str = "",
    surely: bool = False,
) -> bool:
    """Queues one notice to the access office, as `Notices.queue` does."""
    return desk.notices.queue(
        tx,
        kind,
        "office",
        desk.policy.access_office,
        {**facts, "why_you": "You get this because you are the access office in policy.yaml."},
        dedupe_key=dedupe_key,
        at=at,
        request_id=request_id,
        surely=surely,
    )
