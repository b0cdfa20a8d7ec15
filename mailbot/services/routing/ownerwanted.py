"""Access without an owner: those who most likely know are asked whether they own it; whoever says so counts."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import chain

from mailbot.core.audit import MAILBOT, AuditValue, Tag, Who
from mailbot.core.catalog import Entitlement, Label, Person
from mailbot.core.ownership import OwnershipClaim, has_owner, owned_by, waits_for_owner
from mailbot.core.register import AccessRequest
from mailbot.services.desk import Desk, records
from mailbot.services.ports import Tx

AGAIN = timedelta(days=30)
"""How long nobody is asked again about the same access."""

BUSINESS_DAYS = 5
"""How long somebody has to say so before the access office is told."""


def as_claimed(desk: Desk, tx: Tx, request: AccessRequest) -> Desk:
    """The desk under rules that name whoever has claimed the access as its owner, while catalog.csv names nobody."""
    row = desk.catalog.row_of(request)
    if row is None or has_owner(row, desk.catalog, desk.policy):
        return desk
    owner = claimant(desk, tx.claims(row.system, row.access_level))
    if owner is None:
        return desk
    return replace(desk, rulebook=replace(desk.rulebook, catalog=owned_by(desk.catalog, row, owner.email)))


def claimant(desk: Desk, claims: Collection[OwnershipClaim]) -> Person | None:
    """Who has claimed the access that these are about, as long as they work here; the newest claim counts."""
    said = [desk.person(one.claimed_by) for one in claims if one.claimed_at]
    return next((person for person in reversed(said) if person.active), None)


def unwritten(desk: Desk, tx: Tx) -> list[tuple[Entitlement, Person]]:
    """What somebody has claimed while catalog.csv names no owner who works here, and who."""
    said: dict[Label, list[OwnershipClaim]] = {}
    for one in tx.claimed():
        said.setdefault(one.label, []).append(one)
    rows = [(desk.catalog.by_label.get(label), claimant(desk, claims)) for label, claims in said.items()]
    return [(row, who) for row, who in rows if row and who and not has_owner(row, desk.catalog, desk.policy)]


def waiting(desk: Desk, tx: Tx, system: str, access_level: str) -> list[AccessRequest]:
    """The requests for this access that wait for an owner, oldest first."""
    return [one for one in tx.undecided_for(system, access_level) if waits(desk, tx, one)]


def waits(desk: Desk, tx: Tx, request: AccessRequest) -> bool:
    """Whether a request waits because its access has no owner: it is held for that; or it is being decided, the owner
    who was asked has left, and nobody is asked in their place."""
    if request.state != "pending":
        return waits_for_owner(request, desk.catalog, desk.policy)
    row = desk.catalog.row_of(request)
    if row is None or has_owner(row, desk.catalog, desk.policy):
        return False
    file = tx.request_file(request.request_id)  # only now: of all that are being decided hardly any comes here
    undecided = (one for one in file.approvals if one.state in ("waiting", "open")) if file else ()
    return any("owner" in one.roles and not desk.person(one.approver).active for one in undecided)


def ask_owner(desk: Desk, tx: Tx, request: AccessRequest, at: datetime) -> bool:
    """Asks who owns what a request waits for, once for all that wait for it; False when there is no need."""
    if not waits(desk, tx, request):
        return False
    row = desk.catalog.by_label[request.system, request.access_level]
    asked_already = tx.claims(row.system, row.access_level)
    if any(one.asked_at > at - AGAIN for one in asked_already) or claimant(desk, asked_already):
        return False
    asked = tuple(_knowing(desk, tx, row, request))
    if not asked:  # the mail about the held request has told the access office already
        return False
    names = tuple(person.person_id for person, _ in asked)
    claim = tx.add_claim(OwnershipClaim("", row.system, row.access_level, names, at))
    people: list[AuditValue] = [Who(name) for name in names]
    facts: dict[str, AuditValue] = {"what": f"{row.system}:{row.access_level}", "asked": people}
    records.note(tx, at, Tag.OWNERSHIP_ASKED, MAILBOT, claim.claim_id, facts)
    for person, why in asked:
        _mail(desk, tx, claim, person, why, request, at)
    return True


def _knowing(desk: Desk, tx: Tx, row: Entitlement, request: AccessRequest) -> Iterator[tuple[Person, str]]:
    """Who most likely knows, each once and with why they are asked; nobody who asks for it, or gets it."""
    parties = ((one.requester, one.beneficiary) for one in waiting(desk, tx, row.system, row.access_level))
    seen = set(chain.from_iterable(parties))
    for person, why in _guesses(desk, tx, row, request):
        if person.active and person.person_id not in seen:
            seen.add(person.person_id)
            yield person, why


def _guesses(desk: Desk, tx: Tx, row: Entitlement, request: AccessRequest) -> Iterator[tuple[Person, str]]:
    decided = (desk.person(one) for one in tx.decided_as_owner(row.system, row.access_level))
    if last := next((person for person in decided if person.active), None):
        yield last, "you were the last to decide about it as its owner"
    for person in _at(desk, row.second_owner):
        yield person, "you are its second owner in catalog.csv"
    department = desk.person(request.beneficiary).department
    for person in _at(desk, desk.policy.department_heads.get(department, "")):
        yield person, f"you are the head of {department}, where somebody needs it"


def _at(desk: Desk, address: str) -> Iterator[Person]:
    """The person at an address, or the members of the group of that name."""
    for one in desk.policy.groups.get(address, (address,)):
        if person := desk.catalog.person_at(one):
            yield person


def _mail(
    desk: Desk, tx: Tx, claim: OwnershipClaim, person: Person, why: str, request: AccessRequest, at: datetime
) -> None:
    desk.notices.queue(
        tx,
        "owner_wanted",
        "approval",
        person.email,
        {
            "what": request.what,
            "who": desk.name(request.beneficiary),
            "id": request.request_id,
            "days": BUSINESS_DAYS,
            "link": desk.links.url("claim", {"c": claim.claim_id, "p": person.person_id}),
            "why_you": f"You get this because {why}.",
        },
        dedupe_key=f"owner_wanted:{claim.claim_id}:{person.person_id}",
        at=at,
        request_id=request.request_id,
    )
