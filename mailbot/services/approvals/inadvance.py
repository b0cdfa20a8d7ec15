"""What owners sign in advance for a birthright: asked for by mail, signed on a page, ended when something changes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from mailbot.core.audit import MAILBOT, AuditValue, Tag, Who
from mailbot.core.birthrights import applies, conditions_of
from mailbot.core.calendar import in_words
from mailbot.core.catalog import Entitlement, Label, Named, Person
from mailbot.core.register import Approval, Assurance, RequestFile, StandingApproval, sure_enough
from mailbot.core.rules import Birthright
from mailbot.services.desk import Desk, records
from mailbot.services.desk.alerts import alert
from mailbot.services.desk.onebyone import one_by_one
from mailbot.services.ports import Tx

ANEW = timedelta(days=14)
"""So long before its last day a standing approval is asked for anew."""


@dataclass(frozen=True, slots=True)
class StandingApprovalView:
    """One standing approval as its owner sees it: whom it covers today, and whether it can still be signed.

    `needs` is how surely the owner must be known to sign.
    """

    standing: StandingApproval
    why: str
    owner: Person
    risk: str
    covers: tuple[Person, ...]
    needs: Assurance
    open: bool


def in_advance(desk: Desk, tx: Tx, file: RequestFile, approval: Approval, at: datetime) -> StandingApproval | None:
    """What the approver has signed in advance that decides this very approval, surely enough; else None.

    Nobody has signed for a toxic combination: it is for whoever decides to see.
    """
    request, person = file.request, desk.person(file.request.beneficiary)
    if request.nature != "birthright" or request.conflicts:
        return None
    last = max(at.date(), desk.today(at))
    for signed in tx.signed_for(approval.approver, request.system, request.access_level, last):
        rule = next((one for one in desk.rulebook.birthrights if one.id == signed.birthright), None)
        if (
            rule
            and (request.system, request.access_level) in rule.gives
            and dict(signed.conditions) == conditions_of(rule)
            and applies(rule, person)
            and rule.id in approval.rules
            and sure_enough(signed.assurance, approval.assurance)
            and sure_enough(signed.assurance, "session")
        ):
            return signed
    return None


@dataclass(frozen=True)
class StandingApprovals:
    """Asks for standing approvals, shows and signs them, and ends them."""

    desk: Desk

    # --- the page ----------------------------------------------------------------------------------------------------

    def view(self, standing_id: str) -> StandingApprovalView | None:
        """How a standing approval stands; None for an id that no record has. Writes nothing."""
        with self.desk.store.read() as tx:
            standing = tx.standing_approval(standing_id)
        return self.look(standing) if standing else None

    def look(self, standing: StandingApproval) -> StandingApprovalView:
        """How this one stands."""
        rule = self._rule(standing)
        row = self.desk.catalog.row_of(standing)
        covers = tuple(person for person in self.desk.catalog.people if rule and applies(rule, person))
        owner = self.desk.person(standing.approver)
        lasting = not standing.signed_at and not standing.ended_at and self._why_over(standing) == ""
        needs: Assurance = "reauth" if row and self.desk.policy.assurance[row.risk] == "reauth" else "session"
        why, risk = rule.why if rule else "", row.risk if row else ""
        return StandingApprovalView(standing, why, owner, risk, covers, needs, lasting and owner.active)

    def to_sign(self, tx: Tx, person: str) -> list[StandingApproval]:
        """What this person is asked to sign in advance and has not signed."""
        asked = (one for one in tx.standing_approvals() if one.approver == person and not one.signed_at)
        return [one for one in asked if self.look(one).open]

    def sign(self, standing_id: str, person: str, assurance: Assurance) -> bool:
        """Signs it as its owner, who is known this surely; False when it is not open any more, or not theirs."""
        now = self.desk.now()
        with self.desk.store.write() as tx:
            standing = tx.standing_approval(standing_id, lock=True)
            view = self.look(standing) if standing else None
            if standing is None or view is None or not view.open or standing.approver != person:
                return False
            if not sure_enough(assurance, view.needs) or not tx.sign_standing_approval(standing_id, now, assurance):
                return False
            records.note(tx, now, Tag.STANDING_SIGNED, person, standing_id, signing_facts(standing, assurance))
        return True

    # --- what time and the rules do ----------------------------------------------------------------------------------

    def keep(self) -> int:
        """Ends what no longer holds and asks for what is missing; returns how many were asked for."""
        now = self.desk.now()
        with self.desk.store.read() as tx:
            lasting = tx.standing_approvals()
        over = [one for one in lasting if self._why_over(one)]
        kept = [one for one in lasting if one not in over]
        wanted = [(rule, row) for rule, row in self._wanted() if self._is_missing(rule, row, kept)]
        one_by_one(self.desk, over, self._end, lambda one: one.standing_id)
        asked = one_by_one(self.desk, wanted, self._ask, lambda one: f"{one[0].id} for {one[1].label}")
        self._tell_late(kept, now)
        return asked

    def _wanted(self) -> Iterator[tuple[Birthright, Entitlement]]:
        """Each birthright with each entitlement it gives, while it lasts."""
        for rule in self.desk.rulebook.birthrights:
            for label in rule.gives if rule.until >= self.desk.today(self.desk.now()) else ():
                if row := self.desk.catalog.by_label.get(label):
                    yield rule, row

    def _is_missing(self, rule: Birthright, row: Entitlement, kept: list[StandingApproval]) -> bool:
        """Whether nothing is signed or asked for that lasts as long as the rule says, or the next fortnight."""
        soon = self.desk.today(self.desk.now()) + ANEW
        mine = [one for one in kept if (one.birthright, *_label(one)) == (rule.id, row.system, row.access_level)]
        return not any(one.until >= min(rule.until, soon) for one in mine) and self._owner(row) is not None

    def _why_over(self, standing: StandingApproval) -> str:
        """Why a standing approval counts no more, in words; empty while it does."""
        rule, owner = self._rule(standing), self._owner(standing)
        if rule is None or _label(standing) not in rule.gives:
            return f"{standing.birthright} no longer gives this"
        if owner is None or owner.person_id != standing.approver:
            return "the owner has changed"
        if dict(standing.conditions) != conditions_of(rule):
            return "it is for other people now"
        if rule.until < standing.until:
            return "its last day is earlier now"
        return "its last day is over" if standing.until < self.desk.today(self.desk.now()) else ""

    def _ask(self, tx: Tx, wanted: tuple[Birthright, Entitlement]) -> bool:
        (rule, row), at = wanted, self.desk.now()
        owner = self._owner(row)
        if owner is None:
            return False
        standing = StandingApproval(
            tx.next_standing_id(),
            rule.id,
            owner.person_id,
            row.system,
            row.access_level,
            conditions_of(rule),
            at,
            rule.until,
        )
        tx.add_standing_approval(standing)
        self._mail(tx, standing, at)
        return True

    def _mail(self, tx: Tx, standing: StandingApproval, at: datetime) -> None:
        view = self.look(standing)
        self.desk.notices.queue(
            tx,
            "standing_wanted",
            "approval",
            view.owner.email,
            {
                "what": standing.what,
                "birthright": standing.birthright,
                "why": view.why,
                "conditions": in_lines(standing),
                "covers": len(view.covers),
                "until": standing.until,
                "link": self.desk.links.url("standing", {"s": standing.standing_id}),
                "why_you": f"You get this because you are the owner of {standing.what} in catalog.csv.",
            },
            dedupe_key=f"standing:{standing.standing_id}",
            at=at,
        )

    def _end(self, tx: Tx, standing: StandingApproval) -> bool:
        now, current = self.desk.now(), tx.standing_approval(standing.standing_id, lock=True)
        if current is None or current.ended_at:
            return False
        tx.end_standing_approval(standing.standing_id, now)
        if current.signed_at:
            records.note(tx, now, Tag.STANDING_ENDED, MAILBOT, standing.standing_id, {"why": self._why_over(standing)})
        return True

    def _tell_late(self, kept: list[StandingApproval], at: datetime) -> None:
        """A fortnight before a birthright's last day the access office has to give it a later one, or let it end."""
        day = self.desk.today(at)
        late = {rule.id: rule for rule in self.desk.rulebook.birthrights if day <= rule.until < day + ANEW}
        for rule in (late[name] for name in dict.fromkeys(one.birthright for one in kept) if name in late):
            what = f"{rule.id} ({rule.why}) ends on {in_words(rule.until)}. From then on its access is given to nobody."
            do = "To let it go on, give it a later until in policy.yaml: its owners are then asked to sign anew."
            with self.desk.store.write() as tx:
                alert(self.desk, tx, f"birthright:{rule.id}:{rule.until}", "a birthright ends soon", what, do, at)

    def _rule(self, standing: StandingApproval) -> Birthright | None:
        return next((rule for rule in self.desk.rulebook.birthrights if rule.id == standing.birthright), None)

    def _owner(self, one: Named) -> Person | None:
        row = self.desk.catalog.row_of(one)
        owner = self.desk.catalog.person_at(row.owner) if row else None
        return owner if owner and owner.active else None


def in_lines(standing: StandingApproval) -> list[str]:
    """For whom it is, a line for each condition: "department: Finance or Legal"."""
    rows = [f"{name.replace('_', ' ')}: {' or '.join(values)}" for name, values in standing.conditions.items()]
    return rows or ["everybody"]


def signing_facts(standing: StandingApproval, assurance: str) -> dict[str, AuditValue]:
    """What the trail keeps of a signature, and the records must have."""
    return {
        "by": Who(standing.approver),
        "birthright": standing.birthright,
        "what": f"{standing.system}:{standing.access_level}",
        "until": standing.until.isoformat(),
        "for": "; ".join(f"{name}={','.join(values)}" for name, values in sorted(standing.conditions.items())),
        "assurance": assurance,
    }


def _label(standing: StandingApproval) -> Label:
    return standing.system, standing.access_level
