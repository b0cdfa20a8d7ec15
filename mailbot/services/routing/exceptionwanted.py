"""What the access office is told when a request needs an exception: the row to write, ready to copy."""

import csv
import io
from datetime import date, datetime, timedelta

from mailbot.core.catalog import CONTROL_TO_NAME, OWNER_TO_NAME
from mailbot.core.register import AccessRequest, RequestFile
from mailbot.services.desk import Desk, lines
from mailbot.services.desk.office import tell_office
from mailbot.services.ports import Tx

COLUMNS = "exception,rule,person,control,owner,until,evidence_days"
_DAYS, _EVIDENCE_DAYS = 365, 90
"""How long an exception for access without an end is proposed for, and how often to ask for evidence, in days."""


def tell_wanted(desk: Desk, tx: Tx, file: RequestFile, at: datetime) -> int:
    """Tells the access office which exceptions a held request needs; returns how many.

    Control and owner are left for them to name: a row that still says so is refused when the rules are read.
    """
    request = file.request
    wanted = [conflict for conflict in request.conflicts if conflict.severity == "exception"]
    if not wanted:
        return 0
    until = request.until or desk.today(at) + timedelta(days=_DAYS)
    tell_office(
        desk,
        tx,
        "exception_wanted",
        {
            "line": lines.line(desk, file),
            "columns": COLUMNS,
            "rows": [_row(desk, request, conflict.rule, until) for conflict in wanted],
        },
        f"exception_wanted:{request.request_id}:{request.version}:{at.isoformat()}",
        at,
        request_id=request.request_id,
    )
    return len(wanted)


def _row(desk: Desk, request: AccessRequest, rule: str, until: date) -> str:
    name = f"EX-{request.request_id.removeprefix('REQ-')}-{rule}"
    person = desk.person(request.beneficiary).email
    row = io.StringIO()
    csv.writer(row, lineterminator="").writerow(
        (name, rule, person, CONTROL_TO_NAME, OWNER_TO_NAME, until.isoformat(), _EVIDENCE_DAYS)
    )
    return row.getvalue()
