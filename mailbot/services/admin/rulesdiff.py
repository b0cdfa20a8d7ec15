"""What other rules would change: who leaves or moves, the last requests and the whole register, replayed under both."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from mailbot.core.calendar import in_words
from mailbot.core.catalog import SEVERITIES, Entitlement, SodException
from mailbot.core.figures import counted
from mailbot.core.importing import most_gone
from mailbot.core.register import AccessRequest, Grant, RequestFile, Stage
from mailbot.core.sod import Toxic, allowing, last_day
from mailbot.services.auditing.words import ASSURANCE
from mailbot.services.people.reviews import job_changes, reviewing
from mailbot.services.ports import GrantFilter, RequestFilter, Rulebook, Store, Tx
from mailbot.services.routing.whatif import Asking, Outcome, outcome, route_in_words

Step = Callable[[int, int], None]
Holdings = Mapping[str, Sequence[Grant]]
"""Who (person_id) holds what."""

COLUMNS = ("change", "what", "who", "before", "after")


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that the new rules make different; `change` is leaves, moves, route, ownerless or conflict."""

    change: str
    what: str
    who: str
    before: str
    after: str


@dataclass(frozen=True)
class RulesDiff:
    """Compares the rules in force with new ones; reads the records, writes nothing. `at` is the moment of both."""

    store: Store
    old: Rulebook
    new: Rulebook
    at: datetime

    def changes(self, last: int, step: Step = lambda done, total: None) -> Iterator[Change]:
        """Who leaves or moves with what they hold, changed routes of the `last` requests, rows without an owner,
        conflicts in the register; new ones only."""
        with self.store.read() as tx:
            holdings: dict[str, list[Grant]] = defaultdict(list)
            for grant in tx.grants(GrantFilter()):
                holdings[grant.person].append(grant)
            yield from self._staff(tx, holdings)
            yield from self._routes(tx.requests(RequestFilter(limit=last)), holdings, last, step)
        yield from self._ownerless()
        yield from self._conflicts(holdings)

    def most_leave(self) -> str:
        """That most people, or most of those who hold something, would be gone, in words; nothing where they are not.

        A staff.csv that lacks them is hardly the whole list, and what they hold would be taken away.
        """
        with self.store.read() as tx:
            left = {person.person_id for person in tx.staff_changes(self.new.catalog.people).left}
            holding = {grant.person for grant in tx.grants(GrantFilter())}
        active = {person.person_id for person in self.old.catalog.people if person.active}
        for whom, what in ((active, "work here"), (holding, "hold something")):
            if most_gone(len(left & whom), len(whom)):
                return f"{len(left & whom)} of {len(whom)} people who {what} would have left"
        return ""

    def _staff(self, tx: Tx, holdings: Holdings) -> Iterator[Change]:
        """Who would count as having left, and whose new manager would be asked about what they hold."""
        staff = tx.staff_changes(self.new.catalog.people)
        for person in staff.left:
            held, ending = holdings.get(person.person_id, ()), tx.open_requests(person.person_id)
            lost = [f"what they hold ({len(held)}) is taken away"] if held else []
            lost += [f"{counted(len(ending), 'open request')} for them ended"] if ending else []
            then = f"has left: {', '.join(lost)}" if lost else "has left"
            yield Change("leaves", _in_words(held), person.name, "works here", then)
        for was, mover in staff.moved:
            if held := holdings.get(mover.person_id, ()):
                reviewer = reviewing(self.new.catalog, mover, mover)
                why = job_changes(self.new.catalog, was, mover) or "another job"
                asked = f"{reviewer.name if reviewer else 'nobody'} is asked what they keep"
                yield Change("moves", _in_words(held), mover.name, "keeps it", f"{why}: {asked}")

    def _routes(self, files: Iterator[RequestFile], holdings: Holdings, last: int, step: Step) -> Iterator[Change]:
        """Requests that would go another way; the same question is asked of the rules once."""
        known: dict[object, tuple[Outcome, Outcome]] = {}
        for number, file in enumerate(files, start=1):
            step(number, last)
            request = file.request
            if not request.access_level:
                continue
            theirs = holdings.get(request.beneficiary, ())
            held = {(row.system, row.access_level): "held" for row in theirs if row.request_id != request.request_id}
            label = (request.system, request.access_level)
            whose = (request.requester, request.beneficiary)
            key = (*whose, label, request.nature, request.ticket, frozenset(held))
            if key not in known:
                asking = Asking(*whose, label, self.at, held, request.nature, request.ticket)
                known[key] = outcome(self.old, asking), outcome(self.new, asking)
            before, after = known[key]
            if _gist(before, request.until) != _gist(after, request.until):
                yield self._changed(request, before, after)

    def _changed(self, request: AccessRequest, before: Outcome, after: Outcome) -> Change:
        was, becomes = route_in_words(before.route, self.old.catalog), route_in_words(after.route, self.new.catalog)
        if was == becomes:  # the same people in another way: their due day, how sure, the reason they give
            was = f"{was}; {_how(before, self.old, request.until)}"
            becomes = f"{becomes}; {_how(after, self.new, request.until)}"
        return Change("route", f"{request.request_id} {request.what}", self._name(request.beneficiary), was, becomes)

    def _ownerless(self) -> Iterator[Change]:
        for row in self.new.catalog.entitlements:
            was = self.old.catalog.row_of(row)
            if not _owner(self.new, row) and (was is None or _owner(self.old, was)):
                before = f"owned by {was.owner}" if was else "not in the catalog"
                why = f"{row.owner} is not an active person" if row.owner else "no owner is named"
                yield Change("ownerless", row.label, "", before, why)

    def _conflicts(self, holdings: Holdings) -> Iterator[Change]:
        """What people hold against the new rules, and did not hold against the old ones, or not as badly: what must be
        together no more, or not for as long."""
        grants = [grant for rows in holdings.values() for grant in rows]
        today = self.new.policy.calendar.day(self.at)
        known = {_finding(toxic): _Held(self.old, toxic, today) for toxic in self.old.combinations.among(grants, today)}
        for toxic in self.new.combinations.among(grants, today):
            before, after = known.get(_finding(toxic)), _Held(self.new, toxic, today)
            if before is None or after.weight > before.weight:
                what = _in_words(toxic.grants)
                was = before.in_words if before else "no conflict"
                yield Change("conflict", what, self._name(toxic.person), was, after.in_words)

    def _name(self, person: str) -> str:
        name = self.new.catalog.name_of(person)
        return self.old.catalog.name_of(person) if name == person else name


@dataclass(frozen=True)
class _Held:
    """What a rulebook says on a day of what somebody holds together."""

    rulebook: Rulebook
    toxic: Toxic
    on: date

    @cached_property
    def allowed(self) -> SodException | None:
        """The exception by which they have it."""
        person = self.rulebook.catalog.by_id.get(self.toxic.person)
        if person is None or self.toxic.rule.severity != "exception":
            return None
        addresses = (person.email, *person.other_addresses)
        return allowing(self.rulebook.exceptions, addresses, self.on).get(self.toxic.rule.rule)

    @property
    def weight(self) -> tuple[int, int]:
        """What weighs more is worse: the reaction, and among what exceptions allow what ends sooner."""
        if self.allowed:
            return SEVERITIES.index("warn"), -self.allowed.until.toordinal()
        return SEVERITIES.index(self.toxic.rule.severity), -date.max.toordinal()

    @property
    def in_words(self) -> str:
        rule = self.toxic.rule
        if self.allowed:
            return f"allowed by exception {self.allowed.exception} until {in_words(self.allowed.until)}"
        reaction = "needs an exception from" if rule.severity == "exception" else rule.severity
        return f"{reaction} {rule.rule}: {rule.reason}"


def _in_words(grants: Iterable[Grant]) -> str:
    return ", ".join(row.what for row in grants) or "nothing"


def _owner(rulebook: Rulebook, row: Entitlement) -> bool:
    """Whether a row has an owner who can decide."""
    members = rulebook.policy.groups.get(row.owner, (row.owner,))
    return any(person and person.active for person in map(rulebook.catalog.person_at, members))


def _finding(toxic: Toxic) -> tuple[str, str, frozenset[str]]:
    return toxic.person, toxic.rule.rule, frozenset(row.grant_id for row in toxic.grants)


def _gist(came: Outcome, until: date | None) -> object:
    """What makes two outcomes the same: who is asked, in which order, how, by when; what holds or refuses it, and until
    when what is asked for `until` a day is allowed."""
    stages = [(stage.mode, [_asked(stage)]) for stage in came.route.stages]
    found = sorted((conflict.rule, conflict.severity, conflict.other) for conflict in came.conflicts)
    return stages, came.route.held_for, came.route.deny, found, _ends(came, until)


def _ends(came: Outcome, until: date | None) -> date | None:
    """Its last day, where exceptions allow it; None where none does."""
    allowed = last_day(came.conflicts)
    return min(allowed, until or allowed) if allowed else None


def _asked(stage: Stage) -> list[object]:
    return [
        (row.approver, row.roles, row.assurance, row.reason_required, row.checklist, row.due_at)
        for row in stage.approvals
    ]


def _how(came: Outcome, rulebook: Rulebook, until: date | None) -> str:
    """How those who are asked decide."""
    rows = [row for stage in came.route.stages for row in stage.approvals]
    due = max((row.due_at for row in rows if row.due_at), default=None)
    parts = [
        f"by {rulebook.policy.calendar.in_words(due)}" if due else "",
        *dict.fromkeys(ASSURANCE[row.assurance] for row in rows),
    ]
    parts += ["with a reason" if any(row.reason_required for row in rows) else ""]
    parts += [f"checklist {', '.join(row.checklist)}" for row in rows if row.checklist]
    parts += [f"{conflict.severity} {conflict.rule}" for conflict in came.conflicts]
    ends = _ends(came, until)
    parts += [f"allowed until {in_words(ends)}" if ends else ""]
    return ", ".join(part for part in parts if part)
