"""Every request that was made in a span of time, for whoever has to see all of them."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import ColumnElement, select

from mailbot.adapters.database.requests.filerows import CURRENT, FileRows
from mailbot.adapters.database.rows import pieces
from mailbot.adapters.database.schema.tables import access_request
from mailbot.core.register import RequestFile

_IDS_AT_ONCE = 5000
_ORDER = (access_request.c.created_at, access_request.c.request_id)


class PopulationRows(FileRows):
    """Streamed by the index on when they were made."""

    def population(self, since: datetime, until: datetime) -> Iterator[RequestFile]:
        for some in pieces(self._stream(CURRENT.where(_made(since, until)).order_by(*_ORDER))):
            yield from self._files(some)

    def population_ids(self, since: datetime, until: datetime) -> Iterator[str]:
        made = select(access_request.c.request_id).where(self._mine(access_request), _made(since, until))
        return (str(row.request_id) for row in self._stream(made.order_by(*_ORDER), _IDS_AT_ONCE))


def _made(since: datetime, until: datetime) -> ColumnElement[bool]:
    return (access_request.c.created_at >= since) & (access_request.c.created_at < until)
