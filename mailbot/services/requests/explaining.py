"""A dry run of one mail for people: why it was read so, and who would approve by which rule. It changes nothing."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from mailbot.core.catalog import Catalog, Conflict, Entitlement, Person, SodRule
from mailbot.core.figures import counted
from mailbot.core.mail import Message
from mailbot.core.register import AccessRequest, Approval
from mailbot.core.routing import Route
from mailbot.core.rules import Policy
from mailbot.core.sod import Access
from mailbot.core.understanding import (
    Choice,
    Explained,
    Explanation,
    Intent,
    Piece,
    Reading,
    Spoken,
    explanation,
    in_words,
    understand,
)
from mailbot.services.desk.lines import conflict_words, decider, roles
from mailbot.services.desk.refusals import is_over, may_not_ask_for
from mailbot.services.ports import Rulebook
from mailbot.services.requests import emergencies
from mailbot.services.requests.filed import people_of
from mailbot.services.routing.reactions import ordinary_way
from mailbot.services.routing.ways import emergency_way

Line = tuple[Piece, ...]

_REASONS = 4  # facts shown for one mention
_NO_ROUTE = Route()
_ACTIONS = {"request": "to be given", "revoke": "to be taken away", "extend": "to be prolonged"}
_BLANK_LINES = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Way:
    """What would become of one entitlement for one person: its route, or why it would be refused before that."""

    what: str
    person: str
    conflicts: tuple[Conflict, ...] = ()
    refused: str = ""
    route: Route = _NO_ROUTE
    note: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """Who asks, when (UTC), and under which rules."""

    requester: Person
    at: datetime
    rulebook: Rulebook


@dataclass(frozen=True, slots=True)
class Explaining:
    """Explains mails under these rules; `policy` is None where there is none, and then nobody is named as approver."""

    catalog: Catalog
    sod: Sequence[SodRule]
    policy: Policy | None

    def lines(self, message: Message) -> Iterator[Line]:
        """The explanation of one mail, as lines to print; marked pieces are its evidence."""
        reading = understand(message, self.catalog)
        found = explanation(message, reading, self.catalog)
        yield _line(in_words(message, reading).partition("\n")[0])
        if message.unreadable:
            yield from _titled("Not acted on, to be sent again", map(_line, [message.unreadable]))
        yield from _titled("What they wrote now", _own_text(message, found))
        for wish in found.wishes:
            yield from _wish(wish)
        yield from _titled("Read so because", map(_line, found.because))
        yield from _titled("How sure each mention is", map(_mention, found.mentions))
        yield from _titled("Also read", (_line(f"{label}: {value}") for label, value in found.facts))
        yield from _titled("Left out", map(_line, found.left_out))
        yield from _titled("Who would approve", map(_line, self._approvers(message, reading)))

    def _approvers(self, message: Message, reading: Reading) -> Iterator[str]:
        requester = self.catalog.person_at(message.sender.email)
        if reading.intent in (Intent.REVOKE, Intent.EXTEND):
            yield "Nobody by this alone: it depends on what the person holds, which is not looked at here."
        elif reading.intent is not Intent.REQUEST:
            yield "Nobody: the mail asks for no access."
        elif self.policy is None:
            yield "Nobody can be named as approver without a policy.yaml beside the catalog."
        elif requester is None or not requester.active:
            yield "Nobody: the sender is not an active person in staff.csv, so the mail is put aside."
        else:
            rulebook = Rulebook(self.catalog, tuple(self.sod), self.policy, "")
            yield from self._ways(reading, Asked(requester, message.received_at, rulebook))

    def _ways(self, reading: Reading, asked: Asked) -> Iterator[str]:
        for wish in reading.items:
            for person in people_of(reading, wish):
                if person is None:
                    yield f"{wish.entitlement.label}: nobody yet, mailbot asks for whom it is."
                    continue
                if wish.entitlement.members:
                    yield f"{wish.entitlement.label} is a bundle: what it stands for is asked for instead."
                for row in self.catalog.stands_for(wish.entitlement):
                    yield from way_in_words(self._way(row, person, reading, asked), self.catalog)
        if reading.ask:
            yield "What is asked back has approvers only when it is answered."
        if reading.items:
            yield "What people hold or have asked for already is not looked at here."
        elif not reading.ask:
            yield "Nobody yet: mailbot asks which system is needed."

    def _way(self, wanted: Entitlement, person: Person, reading: Reading, asked: Asked) -> Way:
        """The way a wish would go, as Filing would send it; without the register, so nothing held is known."""
        beside = [
            Access((row.system, row.access_level), "asked in the same mail", "beside")
            for wish in reading.items
            if person in people_of(reading, wish)
            for row in self.catalog.stands_for(wish.entitlement)
        ]
        label = (wanted.system, wanted.access_level)
        conflicts = asked.rulebook.combinations.conflicts(Access(label), beside)
        may_not = may_not_ask_for(asked.requester, person, self.catalog, asked.rulebook.policy)
        if refused := may_not or is_over(reading.until, asked.rulebook.policy.calendar.day(asked.at)):
            return Way(wanted.label, person.name, conflicts, refused)
        request = replace(_request(wanted, person, reading, asked), conflicts=conflicts)
        way = ordinary_way(asked.rulebook, request, asked.at)
        days = counted(wanted.max_days, "day") if wanted.max_days else ""
        note = f"it is given for {days} from the day IT sets it up" if days else ""
        if days and reading.until:
            note = f"it is given for {days} at most"
        if reading.emergency and not way.deny:
            why = emergencies.why_not(asked.rulebook, request, asked.at)
            way = way if why else emergency_way(asked.rulebook, request, way, asked.at)
            note = f"it says that it is an emergency, but {why} It goes the ordinary way, as urgent" if why else ""
        return Way(wanted.label, person.name, conflicts, way.deny, way, note)


def _request(wanted: Entitlement, person: Person, reading: Reading, asked: Asked) -> AccessRequest:
    return AccessRequest(
        request_id="",
        version=1,
        state="draft",
        requester=asked.requester.person_id,
        beneficiary=person.person_id,
        system=wanted.system,
        access_level=wanted.access_level,
        risk=wanted.risk,
        until=reading.until,
        justification=reading.justification or "",
        urgent=reading.urgent,
        thread_id="",
        created_at=asked.at,
    )


# --- in words ----------------------------------------------------------------------------------------------------


def _line(text: str) -> Line:
    return (Piece(text),)


def _titled(title: str, rows: Iterator[Line]) -> Iterator[Line]:
    """The rows under a title; nothing when there are none."""
    for number, row in enumerate(rows):
        if number == 0:
            yield _line("")
            yield _line(f"{title}:")
        yield (Piece("  "), *row)


def _own_text(message: Message, found: Explanation) -> Iterator[Line]:
    if message.subject:
        yield (Piece("Subject: "), *found.subject)
    row: list[Piece] = []
    for piece in found.text:
        first, *rest = _BLANK_LINES.sub("\n\n", piece.text).split("\n")
        row.append(Piece(first, piece.marked))
        for text in rest:
            yield (Piece("| "), *row)
            row = [Piece(text, piece.marked)]
    if any(piece.text for piece in row):
        yield (Piece("| "), *row)


def _wish(wish: Explained) -> Iterator[Line]:
    yield _line("")
    yield _line(f"{wish.what}: {'asked back' if wish.asked_back else 'taken'}, because {wish.why}")
    if wish.people:
        yield _line(f"  for {', '.join(wish.people)}")
    if wish.elsewhere:
        yield (Piece("  in the forwarded mail: "), *wish.elsewhere)
    if wish.taken:
        yield _line(f"  {'to choose from' if wish.asked_back else 'fits'}: {_choices(wish.taken)}")
    if wish.others:
        yield _line(f"  also weighed: {_choices(wish.others)}")


def _choices(choices: Sequence[Choice]) -> str:
    return ", ".join(one.label if one.score is None else f"{one.label} {one.score:.2f}" for one in choices)


def _mention(one: Spoken) -> Line:
    sure = one.sureness
    reasons = ", ".join(f"{fact} {weight:+.1f}" for fact, weight in sure.reasons[:_REASONS])
    what = f"“{one.words}” as {' or '.join(one.systems)}"
    around = "" if one.verdict is None else f", {one.verdict:.0%} by all around it"
    return _line(f"{what}: wanted {sure.wanted:.0%}{around}, {_ACTIONS[sure.action]}; {one.outcome} ({reasons})")


def way_in_words(way: Way, catalog: Catalog) -> Iterator[str]:
    """A way, line by line: conflicts, who is asked stage by stage, every rule that applies or does not."""
    yield f"{way.what} for {way.person}"
    yield from (f"  conflict {conflict.rule}: {conflict_words(conflict)}" for conflict in way.conflicts)
    if way.refused:
        yield f"  nobody, it would be refused: {way.refused}"
    for stage in way.route.stages:
        joint = "any one of" if stage.mode == "any" and len(stage.approvals) > 1 else "asked"
        names = "; ".join(_approver(approval, way.route.because, catalog) for approval in stage.approvals)
        yield f"  stage {stage.stage}, {joint}: {names}"
    yield from (f"  nobody yet, the access office has to see to it: {missing}" for missing in way.route.held_for)
    yield from (f"  {reason}" for reason in way.route.because)
    if way.note:
        yield f"  {way.note}"


def _approver(approval: Approval, because: Sequence[str], catalog: Catalog) -> str:
    return f"{decider(catalog, approval)} as {roles(approval, because)} by {' and '.join(approval.rules)}"
