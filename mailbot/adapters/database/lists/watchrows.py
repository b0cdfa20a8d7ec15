"""What keeps open pages up to date: one statement for all of them, however many there are."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Integer, Select, bindparam, func, select

from mailbot.adapters.database.requests.filerows import UNDECIDED
from mailbot.adapters.database.rows import Rows, among, chunks, mine
from mailbot.adapters.database.schema.tables import (
    approval,
    grant_task,
    mail,
    person,
    request_version,
    web_session,
)


class WatchRows(Rows):
    """Counts by index; nothing is written."""

    def waiting_for(self, people: Collection[str]) -> dict[str, int]:
        found: dict[str, int] = {}
        for some in chunks(sorted(people)):
            rows = self._run(_WAITING, is_state="open", people=some)
            found.update({str(row.approver): int(row.rows) for row in rows})
        return found

    def tasks_to_do(self, most: int) -> int:
        return sum(self._up_to(_TASKS, most, is_state=state) for state in ("open", "exported"))

    def requests_held(self, most: int) -> int:
        return self._up_to(_HELD, most, is_state="held") + self._up_to(UNDECIDED, most, is_state="open")

    def mails_aside(self, most: int) -> int:
        return sum(self._up_to(_ASIDE, most, is_outcome=outcome) for outcome in ("review", "failed"))

    def sessions_lasting(self, people: Collection[str], now: datetime) -> set[str]:
        found: set[str] = set()
        for some in chunks(sorted(people)):
            found.update(self._run(_LASTING, people=some, now=now).scalars())
        return found

    def _up_to(self, statement: Select[Any], most: int, **values: object) -> int:
        return len(self._all(statement, most=most, **values))


_MOST = bindparam("most", type_=Integer)
"""Where counting ends: nobody reads a longer number beside a word, and so many rows cost nothing."""
_WAITING = (
    select(approval.c.approver, func.count().label("rows"))
    .where(mine(approval, "state"), among(approval.c.approver, "people"), approval.c.due_at.is_not(None))
    .group_by(approval.c.approver)
)
"""As the inbox has it (`inboxrows`)."""
_TASKS = select(grant_task.c.task_id).where(mine(grant_task, "state")).limit(_MOST)
_HELD = select(request_version.c.request_id).where(mine(request_version, "state")).limit(_MOST)
_ASIDE = select(mail.c.mail_id).where(mine(mail, "outcome"), mail.c.state != "waiting").limit(_MOST)
_THEIRS = (person.c.org_id == web_session.c.org_id) & (person.c.person_id == web_session.c.person_id)
_LASTING = (
    select(web_session.c.session_id)
    .join(person, _THEIRS)
    .where(mine(web_session), among(web_session.c.person_id, "people"), person.c.status == "active")
    .where(web_session.c.ended_at.is_(None))
    .where(web_session.c.expires_at > bindparam("now", type_=web_session.c.expires_at.type))
)
