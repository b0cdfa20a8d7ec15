"""What a wish takes the place of: another level of the same system, or the same access where that ends anyway."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from mailbot.core.catalog import RISKS, Catalog, Entitlement
from mailbot.core.register import AccessRequest, Grant
from mailbot.core.sod import Access
from mailbot.services.desk import Desk
from mailbot.services.desk.readas import parts
from mailbot.services.ports import Tx

CORRECTABLE = ("pending", "held")
"""The states in which another level, wished for in the same conversation, takes the place of a request."""

_CORRECTED = re.compile(r"It takes the place of .+ \((REQ-[-\d]+)\)\.")


def in_its_place(request: AccessRequest) -> str:
    """What a correction keeps, beside its evidence, of a request whose place it takes."""
    return f"It takes the place of {request.what} ({request.request_id})."


def corrected_by(request: AccessRequest) -> frozenset[str]:
    """Which requests (request_ids) this one says that it takes the place of."""
    kept = map(_CORRECTED.fullmatch, parts(request.evidence)[1])
    return frozenset(found[1] for found in kept if found)


def is_corrected(request: AccessRequest, by: AccessRequest) -> bool:
    """Whether a request that nobody has ended goes once another one, which says so, is asked about."""
    same = (request.requester, request.system) == (by.requester, by.system)
    return same and request.state in CORRECTABLE and request.request_id in corrected_by(by)


def held_now(desk: Desk, tx: Tx, person: str, at: datetime) -> list[Grant]:
    """What a person holds today; access whose last day is over may be asked for again."""
    today = desk.today(at)
    return [grant for grant in tx.held(person) if grant.until is None or grant.until >= today]


def the_same(desk: Desk, tx: Tx, person: str, wanted: Entitlement | AccessRequest, at: datetime) -> list[Grant]:
    """This very access, where a person holds it today."""
    held = held_now(desk, tx, person, at)
    return [row for row in held if (row.system, row.access_level) == (wanted.system, wanted.access_level)]


def ends_anyway(tx: Tx, grant: Grant) -> bool:
    """Whether what somebody holds need not keep them from asking for it: IT is to take it away, or it was given in an
    emergency, whose formal request has to be open for it to last."""
    if tx.revoke_task_of(grant.grant_id):
        return True
    file = tx.request_file(grant.request_id)
    return file is not None and file.request.nature == "emergency"


def origins(tx: Tx, request: AccessRequest) -> Iterator[AccessRequest]:
    """The requests from which this one came, the nearest first: an emergency's formal one, what is appealed against."""
    while file := tx.request_file(request.origin) if request.origin else None:
        request = file.request
        yield request


def wanted_still(tx: Tx, person: str) -> list[AccessRequest]:
    """What is open for a person, without what was taken back while IT has it: that may be asked for anew, and the new
    task waits until IT has said what became of the old one."""
    asked = tx.open_requests(person)
    back = leaving(tx, asked)
    return [row for row in asked if row.request_id not in back]


def leaving(tx: Tx, asked: Sequence[AccessRequest]) -> frozenset[str]:
    """Which of these open requests were taken back while IT has them: what it sets up of them is taken away again."""
    return tx.taken_back([row.request_id for row in asked if row.state == "approved"])


def on_its_way(tx: Tx, request: AccessRequest) -> AccessRequest | None:
    """What else is on its way of the same system; an emergency is not in the way of its formal request."""
    before = {row.request_id for row in origins(tx, request)}
    others = (row for row in wanted_still(tx, request.beneficiary) if row.system == request.system)
    return next((row for row in others if row.request_id not in before), None)


def ending(desk: Desk, tx: Tx, person: str, wanted: Entitlement, at: datetime) -> Grant | None:
    """This very access, which the person still has and loses anyway."""
    return next((grant for grant in the_same(desk, tx, person, wanted, at) if ends_anyway(tx, grant)), None)


def is_above(catalog: Catalog, one: Entitlement, other: Entitlement) -> bool:
    """Whether one is a higher level than the other of the same system: of more risk, or further down in catalog.csv."""
    levels = catalog.levels[one.system]
    places = [(RISKS.index(row.risk), levels.index(row)) for row in (one, other)]
    return places[0] > places[1]


def level_before(desk: Desk, tx: Tx, person: str, wanted: Entitlement, at: datetime) -> Grant | None:
    """The level that this one takes the place of: the only one held of the system, where it is a lower one.

    Levels that must not be held together are no steps of one ladder: there nothing is replaced, and the conflict is
    shown.
    """
    held = [grant for grant in held_now(desk, tx, person, at) if grant.system == wanted.system]
    before = desk.catalog.row_of(held[0]) if len(held) == 1 else None
    if before is None or not is_above(desk.catalog, wanted, before):
        return None
    both = Access((wanted.system, wanted.access_level)), [Access((before.system, before.access_level))]
    return None if desk.rulebook.combinations.conflicts(*both) else held[0]
