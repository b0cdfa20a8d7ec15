"""What one mail wishes for, as a request has it: who, what, why and until when, in place of what, and beside what."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property

from mailbot.core.catalog import ComesBy, Entitlement, Person
from mailbot.core.figures import counted
from mailbot.core.register import AccessRequest, Grant
from mailbot.core.sod import Access
from mailbot.core.understanding import Reading, is_one_more
from mailbot.services.desk import Desk
from mailbot.services.desk.readas import begins, parts, with_warnings
from mailbot.services.ports import Thread, Tx
from mailbot.services.requests.already import Already, latest_day
from mailbot.services.requests.emergencies import at_once
from mailbot.services.requests.filed import Filed, people_of
from mailbot.services.routing.conflicts import held_against, shortened
from mailbot.services.routing.inplace import level_before
from mailbot.services.routing.numbers import number_in

BESIDE = "It is wished for beside other access."
"""What a draft keeps of a mail that says so."""

EMERGENCY = "The mail calls itself an emergency."
"""The same: the answer to what we ask back need not say it once more."""


def was_emergency(draft: AccessRequest | None) -> bool:
    """Whether the mail that a draft came from calls itself an emergency."""
    return draft is not None and EMERGENCY in parts(draft.evidence)[1]


@dataclass(frozen=True)
class Wished:
    """One mail that wishes for something, and what has become of its wishes so far, in one transaction.

    `mails` are the mails in which the wishes stand: the first one asked, the others answered what we asked back.
    `warnings` are about the newest of them, for those who decide.
    """

    desk: Desk
    tx: Tx
    thread: Thread
    requester: Person
    reading: Reading
    mails: tuple[int, ...]
    at: datetime
    filed: Filed = field(default_factory=Filed)
    warnings: tuple[str, ...] = ()
    text: str = ""
    """What they wrote in the newest of them, where a number may be named."""
    several: bool = False
    """Whether they chose more than one level of a system in answer to a question: these stand beside each other."""
    line: str = ""
    """The line of evidence, where there was nothing to read: it was asked on a page, which has links for what to do."""

    def _wished_until(self, draft: AccessRequest | None) -> date | None:
        """The last day that this mail asks for, else the one of the mail that the draft came from."""
        return self.reading.until or (draft.until if draft else None)

    def _already(self, person: Person, draft: AccessRequest | None = None) -> Already:
        return Already(self.desk, self.tx, person, self._wished_until(draft), self.at)

    @property
    def _is_mail(self) -> bool:
        """Whether a mail is answered; a page has forms in the place of words to write."""
        return bool(self.mails) and not self.line

    def _is_one_more(self, draft: AccessRequest | None) -> bool:
        """Whether a mail, or the one that its draft came from, says that it wishes for something beside the rest."""
        said = draft is not None and BESIDE in parts(draft.evidence)[1]
        return not self.line and (said or self.several or is_one_more(self.text))

    def _is_emergency(self, draft: AccessRequest | None) -> bool:
        """Whether a mail, or the one that its draft came from, calls itself an emergency."""
        return self.reading.emergency or was_emergency(draft)

    def _content(
        self, person: Person, entitlement: Entitlement, line: str, draft: AccessRequest | None
    ) -> AccessRequest:
        """The request for what is clear now, in the place of its draft where there is one."""
        (until, days), system = self._time(entitlement, draft), entitlement.system
        kept = (row for row in parts(draft.evidence)[1] if row != EMERGENCY) if draft else ()
        base = replace(draft, due_at=None, ticket=draft.ticket or self._number) if draft else self._new(person, system)
        return replace(
            base,
            justification=base.justification or self.reading.justification or "",
            system=system,
            access_level=entitlement.access_level,
            risk=entitlement.risk,
            until=until,
            days=days,
            evidence=with_warnings(line, (*kept, *self._warned)),
            rules_version=self.desk.rulebook.version,
        )

    def _time(self, entitlement: Entitlement, draft: AccessRequest | None) -> tuple[date | None, int | None]:
        """The last day as wished, or for how many days; no longer than the catalog allows, which the answer says."""
        wished, longest = self._wished_until(draft), entitlement.max_days
        if longest is None:
            return wished, None
        latest = latest_day(self.desk, longest, self.at)
        if wished and wished <= latest:
            return wished, None
        self.filed.notes.append(f"{entitlement.label} is given for {counted(longest, 'day')} at most.")
        return (latest, None) if wished else (None, longest)

    def _new(self, person: Person, system: str) -> AccessRequest:
        """A request of which no more is known yet than the system, if that."""
        return AccessRequest(
            request_id=self._next_id(),
            version=1,
            state="draft",
            requester=self.requester.person_id,
            beneficiary=person.person_id,
            system=system,
            access_level="",
            risk="low",
            until=self.reading.until,
            justification=self.reading.justification or "",
            urgent=self.reading.urgent,
            thread_id=self.thread.thread_id,
            created_at=self.at,
            ticket=self._number,
        )

    @property
    def _warned(self) -> tuple[str, ...]:
        """What those who decide are to know: about the mail, and the first day that it names."""
        return (*self.warnings, *begins(self.reading))

    @cached_property
    def _number(self) -> str:
        return number_in(self.desk.policy, self.text)

    def _next_id(self) -> str:
        return self.tx.next_request_id(self.at.year)

    def _beginning(
        self,
        request: AccessRequest,
        draft: AccessRequest | None,
        wanted: Entitlement,
        same: Grant | None,
        parts: Sequence[Entitlement],
        beside: Sequence[Access],
    ) -> AccessRequest:
        """The request as what it is: access, more days of the `same`, another level, or an emergency.

        What it is asked for together with, as the `parts` of one bundle, it does not take the place of.
        """
        if same:
            if self._is_emergency(draft):
                self.filed.notes.append(
                    f"{request.what} is there still, so it goes the ordinary way, marked as urgent."
                )
            urgent = request.urgent or self._is_emergency(draft)
            return replace(request, nature="extension", replaces=same.grant_id, urgent=urgent)
        before = level_before(self.desk, self.tx, request.beneficiary, wanted, self.at)
        if before and (before.system, before.access_level) in {(row.system, row.access_level) for row in parts}:
            before = None
        if before:
            request = replace(request, nature="upgrade", replaces=before.grant_id)
        if self._is_emergency(draft):
            request, note = at_once(self.desk, self.tx, request, self.at, beside)
            self.filed.notes.append(note)
        if before and request.replaces:
            self.filed.notes.append(f"It takes the place of {before.access_level}, which ends once IT has set it up.")
        return request

    def _as_allowed(self, request: AccessRequest, beside: Sequence[Access] = ()) -> AccessRequest:
        """The request with its conflicts, for no longer than exceptions allow it, which the answer says."""
        allowed = held_against(self.desk, self.tx, request, self.at, beside)
        if allowed.until and allowed.until != request.until:
            self.filed.notes.append(shortened(allowed))
        return allowed

    def _beside(self, person: Person, bundle: Entitlement | None) -> Iterator[Access]:
        """What else this mail asks for the person, and the other parts of the bundle."""
        asked = [wish.entitlement for wish in self.reading.items if person in people_of(self.reading, wish)]
        for entitlement in (*asked, bundle) if bundle else asked:
            is_bundle = bundle is not None and entitlement == bundle
            how = f"also in {entitlement.label}" if is_bundle else "asked in the same mail"
            for row in self.desk.catalog.stands_for(entitlement):
                standing: ComesBy = "part" if is_bundle else "beside"
                yield Access((row.system, row.access_level), how, standing, self.desk.today(self.at))
