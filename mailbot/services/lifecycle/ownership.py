"""Somebody says that they own what has no owner: the first one counts, and what waited for it goes on."""

from dataclasses import dataclass, replace
from datetime import datetime

from mailbot.core.audit import Tag, Who
from mailbot.core.catalog import COLUMNS, Entitlement, Person
from mailbot.core.ownership import OwnershipClaim, has_owner, written
from mailbot.core.register import AccessRequest
from mailbot.services.desk import Desk, records
from mailbot.services.desk.alerts import alert
from mailbot.services.desk.office import tell_office
from mailbot.services.desk.onebyone import one_by_one
from mailbot.services.lifecycle.newrules import Rerouting
from mailbot.services.ports import RequestFilter, Tx
from mailbot.services.requests.anew import go_on
from mailbot.services.routing.ownerwanted import AGAIN, BUSINESS_DAYS, ask_owner, claimant, waiting, waits


@dataclass(frozen=True, slots=True)
class OwnerView:
    """What somebody is asked to own, as they see it: who has claimed it, whether the rules name an owner, who waits."""

    claim: OwnershipClaim
    row: Entitlement
    person: Person
    claimed_by: Person | None
    settled: bool
    waiting: tuple[tuple[AccessRequest, str], ...]

    @property
    def open(self) -> bool:
        return self.claimed_by is None and not self.settled


@dataclass(frozen=True)
class Owners:
    """Ownership claims on the page and over time."""

    desk: Desk

    def view(self, claim_id: str, person: str) -> OwnerView | None:
        """How it stands for one of those who were asked; None for everybody else. Writes nothing."""
        with self.desk.store.read() as tx:
            return self.look(tx, claim_id, person)

    def look(self, tx: Tx, claim_id: str, person: str, lock: bool = False) -> OwnerView | None:
        """The same within a transaction."""
        asked, who = tx.claim_of(claim_id), self.desk.person(person)
        row = self.desk.catalog.row_of(asked) if asked else None
        if asked is None or row is None or person not in asked.asked or not who.active:
            return None
        owner = claimant(self.desk, tx.claims(*asked.label, lock=lock))
        settled = has_owner(row, self.desk.catalog, self.desk.policy)
        return OwnerView(asked, row, who, owner, settled, tuple(self._waiting(tx, asked)) if owner is None else ())

    def _waiting(self, tx: Tx, claim: OwnershipClaim) -> list[tuple[AccessRequest, str]]:
        """The requests that wait for an owner, each with the name of whom it is for."""
        return [(one, self.desk.name(one.beneficiary)) for one in waiting(self.desk, tx, *claim.label)]

    def claim(self, claim_id: str, person: str) -> bool:
        """Notes that this person owns it, and lets go on what waited for that; False when it is not open to them."""
        now = self.desk.now()
        with self.desk.store.write() as tx:
            view = self.look(tx, claim_id, person, lock=True)
            if view is None or not view.open or not tx.claim_ownership(claim_id, person, now):
                return False
            facts = {"by": Who(person), "what": f"{view.row.system}:{view.row.access_level}"}
            records.note(tx, now, Tag.OWNERSHIP_CLAIMED, person, claim_id, facts)
            self._tell_office(tx, view, now)
        waited = [request.request_id for request, _ in view.waiting]
        one_by_one(self.desk, waited, lambda tx, name: self._go_on(tx, name, person), str)
        return True

    def _go_on(self, tx: Tx, request_id: str, person: str) -> bool:
        file, now = tx.request_file(request_id, lock=True), self.desk.now()
        if file and file.request.state == "held":
            file = go_on(self.desk, tx, file, person, now)
        elif file and file.request.state == "pending":
            file = Rerouting(self.desk, tx, now).follow(file)
        return file is not None and file.request.state != "held"

    def _tell_office(self, tx: Tx, view: OwnerView, at: datetime) -> None:
        row = replace(view.row, owner=view.person.email)
        second = row.risk in ("high", "critical") and row.second_owner in ("", row.owner)
        tell_office(
            self.desk,
            tx,
            "owner_claimed",
            {
                "what": row.label,
                "owner": view.person.name,
                "requests": [request.request_id for request, _ in view.waiting],
                "columns": ",".join(COLUMNS),
                "row": written(row),
                "second": second,
            },
            f"owner_claimed:{view.claim.claim_id}",
            at,
        )

    # --- over time ---------------------------------------------------------------------------------------------------

    def watch(self) -> int:
        """Asks about what has come to wait for an owner, or still does; tells the access office when nobody says so.

        Returns how many questions were asked.
        """
        now = self.desk.now()
        with self.desk.store.read() as tx:
            held = [file.request for file in tx.requests(RequestFilter(states=("held",)))]
            ownerless = [request.request_id for request in held if waits(self.desk, tx, request)]
            silent = [one for one in tx.unclaimed(now - AGAIN) if self._is_late(one, now)]
        one_by_one(self.desk, silent, self._tell_silence, lambda one: f"the question who owns {':'.join(one.label)}")
        return one_by_one(self.desk, ownerless, self._ask, str)

    def _ask(self, tx: Tx, request_id: str) -> bool:
        file = tx.request_file(request_id, lock=True)
        return file is not None and ask_owner(self.desk, tx, file.request, self.desk.now())

    def _is_late(self, claim: OwnershipClaim, at: datetime) -> bool:
        asked_on = self.desk.today(claim.asked_at)
        return self.desk.today(at) > self.desk.policy.calendar.add_business_days(asked_on, BUSINESS_DAYS)

    def _tell_silence(self, tx: Tx, claim: OwnershipClaim) -> bool:
        waited = self._waiting(tx, claim)
        if not waited or claimant(self.desk, tx.claims(*claim.label)):
            return False
        what = waited[0][0].what
        names = ", ".join(self.desk.name(person) for person in claim.asked)
        ids = ", ".join(request.request_id for request, _ in waited)
        told = f"{names} did not say that they own it, and nobody else does. What waits for it: {ids}."
        do = f"Find out who owns {what} and fill in owner in catalog.csv; the links in their mails still work too."
        return alert(self.desk, tx, f"owner:{claim.claim_id}", f"nobody owns {what}", told, do, self.desk.now())
