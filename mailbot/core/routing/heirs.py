"""Who decides an approval that is still open when the rules have changed since it was asked for."""

from collections.abc import Collection

from mailbot.core.catalog import Catalog, Person
from mailbot.core.register import AccessRequest, Approval
from mailbot.core.routing.holders import Found, Holders, Missing
from mailbot.core.routing.standin import stand_in
from mailbot.core.rules import Policy


def heir(
    request: AccessRequest,
    approval: Approval,
    taken: Collection[str],
    catalog: Catalog,
    policy: Policy,
    as_named: bool = True,
) -> Person | None:
    """Who should decide an undecided approval under these rules: its approver as long as that is right.

    `taken` are the person_ids of the other approvals. Without `as_named` it has come to its approver for a reason that
    still holds, whoever has the role now: only a leaver passes it on. That of an emergency passes to nobody, whatever
    the rules say now: it is its approver's, or nobody's once they have left. None when nobody may decide it.
    """
    approver = catalog.by_id.get(approval.approver)
    able = approver if approver and approver.active else None
    if request.nature == "emergency":  # only those decide who were named for it
        return able
    entitlement = catalog.row_of(request)
    beneficiary = catalog.by_id.get(request.beneficiary)
    if entitlement is None or beneficiary is None or not as_named:
        return able or stand_in(request, approval, taken, catalog, policy, why="leaver")
    holders = Holders(request, entitlement, beneficiary, catalog, policy)
    rightful = approval.deputy_for or approval.approver
    for role in approval.roles:
        try:
            found = holders.holder(role)
            ours = _ours(holders, role, found, taken)
        except Missing:  # nobody else has come to hold it: whoever was asked still answers
            continue
        if rightful not in [person.person_id for person in (*found.people, *ours)] or not able:
            return ours[0]
    return able


def _ours(holders: Holders, role: str, found: Found, taken: Collection[str]) -> tuple[Person, ...]:
    """Those of the holders who have no other approval, else a second person; raises Missing.

    A group has nobody besides its members: those who are not asked already.
    """
    free = tuple(person for person in found.people if person.person_id not in taken)
    if found.group and not free:
        raise Missing("")
    trouble = found.instead_of or Missing("", "self", found.people[0], twice=True)
    return free or holders.instead(role, trouble, taken).people
