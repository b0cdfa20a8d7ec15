"""What the rules would do: somebody asks for something, under any rulebook; nothing is read from the records."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from mailbot.core.catalog import Catalog, Conflict, Label
from mailbot.core.register import AccessRequest, Nature, Stage
from mailbot.core.routing import Route
from mailbot.core.sod import Access, excused
from mailbot.services.desk.lines import roles
from mailbot.services.ports import Rulebook
from mailbot.services.routing.ways import way_by_rules


@dataclass(frozen=True, slots=True)
class Asking:
    """Who asks for whom (person_ids), for what, when (UTC), and how the person has what they hold already, in words."""

    requester: str
    beneficiary: str
    wanted: Label
    at: datetime
    held: Mapping[Label, str] = field(default_factory=dict)
    nature: Nature = "access"
    ticket: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What comes of it: the conflicts, and the route with its reasons."""

    conflicts: tuple[Conflict, ...]
    route: Route


def outcome(rulebook: Rulebook, asking: Asking) -> Outcome:
    """What these rules do with it."""
    held = (Access(label, how) for label, how in asking.held.items())
    found = rulebook.combinations.conflicts(Access(asking.wanted), held)
    person = rulebook.catalog.by_id.get(asking.beneficiary)
    addresses = (person.email, *person.other_addresses) if person else ()
    today = rulebook.policy.calendar.day(asking.at)
    found = excused(found, rulebook.exceptions, addresses, today, rulebook.catalog)
    return Outcome(found, way_by_rules(rulebook, _request(rulebook, asking, found), asking.at))


def _request(rulebook: Rulebook, asking: Asking, found: tuple[Conflict, ...]) -> AccessRequest:
    """The request it would become; one for what the catalog lacks is still a request, and held."""
    entitlement = rulebook.catalog.by_label.get(asking.wanted)
    return AccessRequest(
        request_id="",
        version=1,
        state="draft",
        requester=asking.requester,
        beneficiary=asking.beneficiary,
        system=asking.wanted[0],
        access_level=asking.wanted[1],
        risk=entitlement.risk if entitlement else "low",
        until=None,
        justification="",
        thread_id="",
        created_at=asking.at,
        conflicts=found,
        nature=asking.nature,
        ticket=asking.ticket,
    )


def route_in_words(way: Route, catalog: Catalog) -> str:
    """A route in one line: who is asked, in which order; or what holds or refuses it."""
    if way.deny:
        return f"refused: {way.deny}"
    if way.held_for:
        return f"held: {' '.join(way.held_for)}"
    return ", then ".join(_stage(stage, way.because, catalog) for stage in way.stages)


def _stage(stage: Stage, because: Sequence[str], catalog: Catalog) -> str:
    joint = " or " if stage.mode == "any" else " and "
    return joint.join(f"{catalog.name_of(row.approver)} ({roles(row, because)})" for row in stage.approvals)
