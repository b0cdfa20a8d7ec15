"""How it stands: the mailboxes, what waits, which rules are in force."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, Table, and_, bindparam, func, select

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.rows import Rows, mine
from mailbot.adapters.database.schema.tables import grant_task, mail, outbox, request_version, task_batch
from mailbot.adapters.database.trail.toldrows import RULES_IN_FORCE
from mailbot.core.workflow import OPEN_STATES
from mailbot.services.ports import Backlog


class StatusRows(Rows):
    """Counts by index, one query for each area."""

    def backlog(self, on: date) -> Backlog:
        waiting = select(outbox.c.state, func.min(outbox.c.created_at).label("oldest"))
        unsent = self._mine(outbox) & outbox.c.state.in_(("queued", "sending", "review"))
        to_handle = self._mine(mail, state="stored") & (mail.c.lane == "")
        return Backlog(
            oldest_mail=self._run(select(func.min(mail.c.received_at)).where(to_handle)).scalar_one(),
            mails={
                **self._counts(mail, mail.c.state, ("stored", "waiting", "handled")),
                **self._counts(mail, mail.c.outcome, ("review", "failed")),
            },
            notices=self._counts(outbox, outbox.c.state, ("queued", "sending", "sent", "review")),
            oldest_notice={row.state: row.oldest for row in self._all(waiting.where(unsent).group_by(outbox.c.state))},
            requests=self._counts(request_version, request_version.c.state, OPEN_STATES),
            tasks=self._counts(grant_task, grant_task.c.state, ("open", "exported", "failed")),
            oldest_file=self._run(_OLDEST_FILE, is_state="exported", on=on).scalar_one(),
        )

    def _counts(self, table: Table, column: Column[Any], values: Sequence[str]) -> Mapping[str, int]:
        """How many rows there are of each of these values, zeros included."""
        those = self._mine(table) & column.in_(values)
        counted = select(column.label("value"), func.count().label("rows")).where(those)
        found = {row.value: int(row.rows) for row in self._all(counted.group_by(column))}
        return {value: found.get(value, 0) for value in values}

    def rules_in_force(self) -> tuple[str, datetime] | None:
        row = self._first(RULES_IN_FORCE)
        return (row.version, row.loaded_at) if row else None


_OLDEST_FILE = kept(
    select(func.min(task_batch.c.made_at))
    .join(grant_task, and_(*(grant_task.c[name] == task_batch.c[name] for name in ("org_id", "batch"))))
    .where(mine(grant_task, "state"), grant_task.c.valid_from <= bindparam("on"))
)
