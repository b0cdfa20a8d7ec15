"""Who decides in the place of an approver who cannot be reached."""

from collections.abc import Collection, Iterator
from contextlib import suppress

from mailbot.core.catalog import Catalog, Person
from mailbot.core.register import AccessRequest, Approval
from mailbot.core.routing.holders import Holders, Missing
from mailbot.core.rules import Policy


def stand_in(
    request: AccessRequest, approval: Approval, taken: Collection[str], catalog: Catalog, policy: Policy
) -> Person | None:
    """The next manager above the approver, else the system's second owner for an owner, else the access office.

    Never a party to the request, nor one of `taken` (person_ids); None when nobody is left.
    """
    for person in _ladder(request, approval, taken, catalog, policy):
        barred = (request.requester, request.beneficiary, approval.approver, *taken)
        if person and person.active and person.person_id not in barred:
            return person
    return None


def _ladder(
    request: AccessRequest, approval: Approval, taken: Collection[str], catalog: Catalog, policy: Policy
) -> Iterator[Person | None]:
    entitlement = catalog.by_label.get((request.system, request.access_level))
    beneficiary, approver = catalog.by_id.get(request.beneficiary), catalog.by_id.get(approval.approver)
    if entitlement and beneficiary and approver:
        with suppress(Missing):  # the chain of managers ends: the ladder goes on
            yield Holders(request, entitlement, beneficiary, catalog, policy).above(approver, approval.roles[0], taken)
        if "owner" in approval.roles:
            yield catalog.person_at(entitlement.second_owner)
    yield catalog.person_at(policy.access_office)
