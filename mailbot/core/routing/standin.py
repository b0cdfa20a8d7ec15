"""Who decides in the place of an approver who is late, away, or has left."""

from collections.abc import Collection

from mailbot.core.catalog import Catalog, Person
from mailbot.core.register import AccessRequest, Approval
from mailbot.core.routing.holders import Holders, Missing
from mailbot.core.rules import Policy


def stand_in(
    request: AccessRequest,
    approval: Approval,
    taken: Collection[str],
    catalog: Catalog,
    policy: Policy,
    why: str = "late",
) -> Person | None:
    """Whom the ladder `why` (one of rules.LADDERS) finds for an approval; by default the managers above come first.

    Never a party to the request, nor one of `taken` (person_ids); None when nobody is left. Where the access or the
    person is no longer in the rules, only the access office is.
    """
    barred = {request.requester, request.beneficiary, approval.approver, *taken}
    entitlement = catalog.row_of(request)
    beneficiary, approver = catalog.by_id.get(request.beneficiary), catalog.by_id.get(approval.approver)
    if entitlement and beneficiary:
        holders = Holders(request, entitlement, beneficiary, catalog, policy)
        try:
            found = holders.instead(approval.roles[0], Missing("", why, approver), barred, approval.roles)
        except Missing:
            return None
        return found.people[0]
    office = catalog.person_at(policy.access_office)
    return office if office and office.active and office.person_id not in barred else None
