"""What comes of a wish: nothing, a request that is asked about, held or refused, or an extension."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import inf

from tests.model.beyond.given import EMERGENCY_HOURS, Given
from tests.model.beyond.whose import AT_ONCE_HOURS, at_once
from tests.model.company import BUNDLES, EXCEPTION, JOB, NO, PLACES, Rule
from tests.model.reference import Holders
from tests.model.wishes import OPEN, Nobody, Request, Slot

APPEAL_HOURS = 30 * 24
_ROLE = 2
_GRAVITY = {"excepted": 1, EXCEPTION: 3, NO: 4}
"""How gravely the rules react; to ask a further role is between."""


@dataclass
class Wanted(Given):
    """Asking, for oneself or as the manager, by whatever way. `undone` are answers to what went its way anew."""

    undone: int = 0

    def asks(self, asker: str, person: str, access: str, emergency: bool = False) -> None:
        """For oneself, or as the manager. What one loses anyway, and the only level of a system, are replaced."""
        request = Request(asker, person, access, days=self.company.access[access].days)
        request.replaces = self._in_place_of(request)
        same = request.replaces and request.replaces.access == access
        request.besides = [role for role in self._toxic(request) if role]
        if emergency and not same and self._at_once(request):
            request.emergency, request.replaces, request.days = True, None, 0
            request.until = self._end_of(self._day(self.now + AT_ONCE_HOURS + EMERGENCY_HOURS))
        if self._may_ask(asker, person):
            self._file(request)

    def asks_for_all(self, asker: str, person: str, bundle: str) -> None:
        """Each part of a bundle that one neither has nor waits for; the parts are held against each other, and none
        takes the place of another."""
        parts = {access.partition(":")[0] for access in BUNDLES[bundle]}
        new = [access for access in BUNDLES[bundle] if not self._there_for(person, access, bundle)]
        for access in new if self._may_ask(asker, person) and self.works(person) else ():
            request = Request(asker, person, access, days=self.company.access[access].days)
            old = self._in_place_of(request)
            request.replaces = old if old and old.access not in {*BUNDLES[bundle]} - {access} else None
            self._begin(request, parts)

    def _there_for(self, person: str, access: str, bundle: str) -> bool:
        """What waits of the same system counts, and a higher level; other parts of the bundle do not."""
        theirs = [one for one in self._of(person) if one.system == access.partition(":")[0]]
        lasting = [
            one for one in theirs if self._has(one) and not one.ends_anyway and PLACES[one.access] >= PLACES[access]
        ]
        counts = [one for one in theirs if one.wanted_still or one in lasting]
        return any(one.access == access or one.access not in BUNDLES[bundle] for one in counts)

    def extends(self, person: str, access: str) -> None:
        """For as long as the catalog gives it, of what ends sooner than that; nobody says until when."""
        for old in [one for one in self._of(person) if one.holds and one.access == access and one.until < inf]:
            request = Request(person, person, access, replaces=old, days=self.company.access[access].days)
            waits = any(one.wanted_still and one.system == request.system for one in self._of(person))
            sooner = old.until < self._last_hour(request.days) or old.ends_anyway
            if request.days and sooner and not waits and self.works(person):
                self._begin(request)

    def _may_ask(self, asker: str, person: str) -> bool:
        return self.works(asker) and asker in (person, self.company.people[person].manager)

    def appeals(self, person: str, first: Request) -> None:
        """Whoever asked may answer a no once, with news, within thirty days; what comes of it is final."""
        again = first.appeals or first.emergency or any(r.appeals is first for r in self.requests)
        in_time = first.state == "rejected" and self.now <= first.ended + APPEAL_HOURS
        if in_time and not again and person == first.asker and self.works(person):
            appeal = Request(person, first.person, first.access, appeals=first, days=first.days)
            same = self._in_place_of(appeal)
            lasts = first.replaces if first.replaces and first.replaces.holds else None
            appeal.replaces = lasts or (same if same and same.access == first.access else None)
            self._file(appeal)

    def _file(self, request: Request) -> None:
        """Not what one has, and nothing of a system of which one waits for something."""
        if not self._there(request) and self.works(request.person):
            self._begin(request)

    def _begin(self, request: Request, beside: Collection[str] = ()) -> None:
        request.began = self.now
        self.requests.append(request)
        self._send(request, beside)

    def _send(self, request: Request, beside: Collection[str] = (), again: bool = False, counts: bool = True) -> None:
        """What was said `counts` where it is asked for the same time; who is asked again waits on for the asker."""
        before, until = request.slots, request.until
        waits = request.paused is not None and self.works(request.asker)
        curious = [slot.curious for slot in before] if waits else []
        toxic, request.told_of = self._toxic(request, beside, again), self._against(request, beside, again)
        request.said = [*((until, slot) for slot in before), *request.said] if counts else []
        request.paused = None
        self._route(request, toxic)
        for slot in [one for one in request.open() if one.person in curious]:
            slot.curious, request.paused = slot.person, self.now
            self._clock(request)

    def _ask(self, request: Request, slots: Sequence[Slot]) -> None:
        """Whose yes stays is not asked, and who turns out to decide for somebody has answered."""
        self._give_on(request, slots)
        new = [slot for slot in slots if not _stays(request, slot)]
        super()._ask(request, new)
        answered = [slot for slot in new if _stays(request, slot)]
        kept = len(slots) - len(new) + len(answered)
        self.undone -= kept
        lacking = request.lacking() if kept else []
        if lacking and all(slot.state == "waiting" for slot in lacking):
            self._ask(request, lacking)
        self._clock(request)

    def _give_on(self, request: Request, slots: Sequence[Slot]) -> None:
        """To whom somebody had passed on what they are asked again, and who said yes, it passes once more."""
        for yes, slot in [(yes, slot) for yes in _said(request) if yes.giver for slot in slots]:
            if slot.person == yes.giver and _answers(yes, slot) and self._may_get(request, slot, yes.person):
                slot.person, slot.giver = yes.person, yes.giver

    def _way(self, request: Request, hits: Sequence[Rule]) -> list[Slot]:
        """One act does in an emergency, the owner's for what comes with a job; on an appeal somebody looks again."""
        at = Holders(self.company, request)
        if request.emergency:
            return [Slot(0, name, [], "emergency", 1) for name in at_once(self.company, request)]
        if not self.works(request.person):
            raise Nobody
        if request.birthright and self.company.people[request.person].department != JOB:
            raise Nobody
        if request.birthright and not request.besides:
            return [Slot(0, at.holders("owner")[0][0], ["owner"], stage=1)]
        slots = super()._way(request, hits)
        if request.appeals and slots:
            _look_again(at, request.appeals, slots)
        for slot in slots:
            slot.against = frozenset(other for other, role in request.told_of.items() if role in slot.roles)
        return slots

    def _toxic(self, request: Request, beside: Collection[str] = (), again: bool = False) -> list[str]:
        against = self._against(request, beside, again)
        if "excepted" in against.values():
            request.until = min(request.until, self._end_of(self.company.excepted[request.person]))
        return [reaction for reaction in against.values() if reaction != "excepted"]

    def _against(self, request: Request, beside: Collection[str] = (), again: bool = False) -> dict[str, str]:
        """The reactions to what it does not go together with, by system. Looked at `again`, what was asked later counts
        once it is approved."""
        others = {r.system for r in self._of(request.person) if r is not request and self._counts(r, request, again)}
        pairs = {other: frozenset((request.system, other)) for other in sorted(others | {*beside})}
        found = {other: self.company.toxic[pair] for other, pair in pairs.items() if pair in self.company.toxic}
        excepted = EXCEPTION in found.values() and self._excepted(request)
        return {other: "excepted" if row == EXCEPTION and excepted else row for other, row in found.items()}

    def _counts(self, other: Request, request: Request, again: bool) -> bool:
        later = again and other.state in OPEN and self.requests.index(other) > self.requests.index(request)
        return self._has(other) or (other.under_way and not later)

    def _anew(self, request: Request, *unless: int) -> bool:
        """Whether what is being decided goes its way anew: it has come to conflict, more than its approvers know, or
        another role than theirs is to answer for that."""
        told = {other: _GRAVITY.get(reaction, _ROLE) for other, reaction in request.told_of.items()}
        against = self._against(request, again=True)
        now = {other: _GRAVITY.get(row, _ROLE) for other, row in against.items()}
        worse = {gravity for other, gravity in now.items() if gravity > told.get(other, 0)}
        worse |= {_ROLE for other, role in against.items() if now[other] == _ROLE and _another(request, other, role)}
        if request.state != "pending" or not worse - {1, *unless}:
            return False
        self.undone += len(request.deciders())
        self._send(request, again=True)
        return True

    def _after(self, request: Request, slot: Slot) -> str | None:
        """On an appeal somebody else looks again instead of who has left."""
        if not (slot.again and request.appeals):
            return super()._after(request, slot)
        return _independent(Holders(self.company, request), request.appeals, slot, self._taken(request, slot))

    def _follow(self) -> None:
        for request in self.requests:
            if self._anew(request) and request.state == "refused":
                self._settle_emergencies(request)
        super()._follow()

    def _excepted(self, request: Request) -> bool:
        """By an exception that lasts, and longer than the same access that this goes on from: it ends with that."""
        return self._end_of(self.company.excepted.get(request.person, -1)) > max(self._prolongs(request), self.now)

    def _prolongs(self, request: Request) -> float:
        """When the same access ends that this goes on from."""
        old = request.replaces
        return old.until if old and old.holds and old.access == request.access and old.until < inf else 0


def _stays(request: Request, slot: Slot) -> bool:
    """Whether whoever is asked has said yes, in these roles and to what is toxic in them; if so, that is the answer."""
    for yes in (one for one in _said(request) if one.person == slot.person):
        if _answers(yes, slot):
            slot.state, slot.until, slot.due = "decided", yes.until, None
            return True
    return False


def _said(request: Request) -> list[Slot]:
    """The yes to the same before, the newest first."""
    said = [slot for until, slot in request.said if until == request.until]
    return [slot for slot in said if slot.state == "decided" and not slot.no]


def _answers(yes: Slot, slot: Slot) -> bool:
    return {*slot.roles} <= {*yes.roles} and slot.against <= yes.against


def _another(request: Request, other: str, role: str) -> bool:
    """Whether nobody has answered for this yet, nor is asked in the role that is to."""
    asked = [slot for slot in request.slots if other in slot.against]
    undecided = all(slot.state in ("waiting", "open") for slot in asked)
    return bool(asked) and undecided and not any(role in slot.roles for slot in asked)


def _look_again(at: Holders, first: Request, slots: Sequence[Slot]) -> None:
    """Instead of whoever has said no, and in the roles of the no that stands: whom the policy names, else the next
    manager above them; nobody who decided before, and nobody twice. Raises Nobody."""
    [no] = [slot for slot in first.slots if slot.no]
    again = [slot for slot in slots if slot.person in first.naysayers or {*slot.roles} & {*no.roles}]
    spared = {slot.person for slot in again} - first.naysayers
    for slot in (slot for slot in slots if slot not in again):  # who is spared an answer gives their other one
        names = [name for name in at.written(slot.roles[0]) if at.fit(name)]
        if len(names) == 1 and names[0] in spared:
            slot.person = names[0]
            spared.remove(names[0])
    taken = [*first.deciders(), *first.naysayers, *(slot.person for slot in slots if slot not in again)]
    for slot in again:
        found = _independent(at, first, slot, taken)
        if not found:
            raise Nobody
        slot.person, slot.again = found, True
        taken.append(found)


def _independent(at: Holders, first: Request, slot: Slot, taken: Collection[str]) -> str | None:
    """Whom the policy names to look again, else the next manager above whoever said no."""
    [no] = [slot for slot in first.slots if slot.no]
    named = at.written(at.company.policy.appeals) if at.company.policy.appeals else ()
    denier = slot.person if slot.person in first.naysayers else no.whose
    found = [name for name in (*named, *at.company.above(denier)) if at.fit(name, taken)]
    return found[0] if found else None
