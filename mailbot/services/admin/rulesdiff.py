"""What other rules would change: the last requests and the whole register, replayed under both."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from mailbot.core.catalog import Entitlement
from mailbot.core.register import Grant, RequestFile, Stage
from mailbot.core.sod import Toxic
from mailbot.services.auditing.words import ASSURANCE
from mailbot.services.ports import GrantFilter, RequestFilter, Rulebook, Store
from mailbot.services.routing.whatif import Asking, Outcome, outcome, route_in_words

Step = Callable[[int, int], None]
Holdings = Mapping[str, Sequence[Grant]]
"""Who (person_id) holds what."""

COLUMNS = ("change", "what", "who", "before", "after")


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that the new rules make different; `change` is route, ownerless or conflict."""

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
        """Changed routes of the `last` requests, rows without an owner, conflicts in the register; new ones only."""
        with self.store.read() as tx:
            holdings: dict[str, list[Grant]] = defaultdict(list)
            for grant in tx.grants(GrantFilter()):
                holdings[grant.person].append(grant)
            yield from self._routes(tx.requests(RequestFilter(limit=last)), holdings, last, step)
        yield from self._ownerless()
        yield from self._conflicts(holdings)

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
            if _gist(before) != _gist(after):
                yield self._changed(f"{request.request_id} {request.what}", request.beneficiary, before, after)

    def _changed(self, what: str, person: str, before: Outcome, after: Outcome) -> Change:
        was, becomes = route_in_words(before.route, self.old.catalog), route_in_words(after.route, self.new.catalog)
        if was == becomes:  # the same people in another way: their due day, how sure, the reason they give
            was, becomes = f"{was}; {_how(before, self.old)}", f"{becomes}; {_how(after, self.new)}"
        return Change("route", what, self._name(person), was, becomes)

    def _ownerless(self) -> Iterator[Change]:
        for row in self.new.catalog.entitlements:
            was = self.old.catalog.by_label.get((row.system, row.access_level))
            if not _owner(self.new, row) and (was is None or _owner(self.old, was)):
                before = f"owned by {was.owner}" if was else "not in the catalog"
                why = f"{row.owner} is not an active person" if row.owner else "no owner is named"
                yield Change("ownerless", row.label, "", before, why)

    def _conflicts(self, holdings: Holdings) -> Iterator[Change]:
        """What people hold against the new rules, and did not hold against the old ones."""
        grants = [grant for rows in holdings.values() for grant in rows]
        today = self.new.policy.calendar.day(self.at)
        known = {_finding(toxic) for toxic in self.old.combinations.among(grants, today)}
        for toxic in self.new.combinations.among(grants, today):
            if _finding(toxic) not in known:
                what = ", ".join(f"{row.system} ({row.access_level})" for row in toxic.grants)
                after = f"{toxic.rule.severity} {toxic.rule.rule}: {toxic.rule.reason}"
                yield Change("conflict", what, self._name(toxic.person), "no conflict", after)

    def _name(self, person: str) -> str:
        name = self.new.catalog.name_of(person)
        return self.old.catalog.name_of(person) if name == person else name


def _owner(rulebook: Rulebook, row: Entitlement) -> bool:
    """Whether a row has an owner who can decide."""
    members = rulebook.policy.groups.get(row.owner, (row.owner,))
    return any(person and person.active for person in map(rulebook.catalog.person_at, members))


def _finding(toxic: Toxic) -> tuple[str, str, frozenset[str]]:
    return toxic.person, toxic.rule.rule, frozenset(row.grant_id for row in toxic.grants)


def _gist(came: Outcome) -> object:
    """What makes two outcomes the same: who is asked, in which order, how, by when; what holds or refuses it."""
    stages = [(stage.mode, [_asked(stage)]) for stage in came.route.stages]
    found = sorted((conflict.rule, conflict.severity, conflict.other) for conflict in came.conflicts)
    return stages, came.route.held_for, came.route.deny, found


def _asked(stage: Stage) -> list[object]:
    return [
        (row.approver, row.roles, row.assurance, row.reason_required, row.checklist, row.due_at)
        for row in stage.approvals
    ]


def _how(came: Outcome, rulebook: Rulebook) -> str:
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
    return ", ".join(part for part in parts if part)
