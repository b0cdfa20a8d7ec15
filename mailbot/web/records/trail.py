"""The pages of the audit trail: entries by every filter, and one entry with its proof."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from fastapi import APIRouter
from fastapi.responses import Response

from mailbot.services.auditing.audits import Audits
from mailbot.services.auditing.looking import tags_of
from mailbot.services.auditing.words import AREAS, TOLD
from mailbot.services.ports import TrailFilter
from mailbot.web.frame.door import Door, Facts, Guest, SignedIn
from mailbot.web.frame.pages import Refused

FILTERS = ("area", "tag", "actor", "subject", "from", "to")
_NUMBER = 18
"""How many digits the number of an entry may have."""


class Mistyped(Exception):
    """A field that cannot be understood; the text says which and what to do."""


@dataclass(frozen=True)
class AuditDoor:
    """What every page of the auditor shows and asks: how the chain stands, and for auditors only."""

    door: Door
    audits: Audits

    def page(self, guest: Guest, name: str, facts: Facts, status: int = 200) -> Response:
        """A page below templates/pages/audit/ with the state of the chain on it."""
        return self.door.page(guest, f"audit/{name}", {"chain": self.audits.state(), **facts}, status)


@dataclass(frozen=True)
class TrailPages:
    """Lists and proves; GET writes nothing, and there is nothing else."""

    front: AuditDoor

    def add_to(self, router: APIRouter) -> None:
        self.front.door.add(router, "/audit", self.listed, "auditor")
        self.front.door.add(router, "/audit/{seq}", self.proven, "auditor")

    def listed(self, guest: SignedIn) -> Response:
        query = guest.browser.request.query_params
        asked = {name: query.get(name, "").strip() for name in FILTERS}
        before = query.get("before", "")
        try:
            which, mistake = self._which(asked, before), ""
        except Mistyped as error:
            which, mistake = None, str(error)
        page = self.front.audits.trail.listed(which) if which else None
        facts: Facts = {
            "asked": asked,
            "mistake": mistake,
            "entries": page.entries if page else (),
            "next": _address(asked, page.next_before) if page and page.next_before else "",
            "first": _address(asked) if before else "",
            "areas": list(AREAS.items()),
            "tags": [
                (tag.value, f"{tag.value.replace(':', ' ').replace('_', ' ')}: {did}") for tag, did in TOLD.items()
            ],
            "pack": asked["subject"] if self.front.audits.packs.there(asked["subject"]) else "",
        }
        return self.front.page(guest, "trail", facts, 422 if mistake else 200)

    def _which(self, asked: Mapping[str, str], before: str) -> TrailFilter:
        """The filter of an address; raises Mistyped for what nobody can mean."""
        actors, subject = tuple(self._people("Who", asked["actor"])), asked["subject"]
        if (subject and not subject.isascii()) or " " in subject or "@" in subject:
            people = self._people("About", subject)
            if len(people) != 1:
                raise Mistyped("About: several people have this name. Type an address.")
            subject = people[0]
        since, until = day_of("From", asked["from"]), day_of("To", asked["to"])
        calendar = self.front.audits.desk.policy.calendar
        return TrailFilter(
            tags=tags_of(asked["area"], asked["tag"]),
            actors=actors,
            subject=subject,
            since=calendar.start_of(since) if since else None,
            until=calendar.end_of(until) if until else None,
            before=int(before) if before.isdecimal() and len(before) <= _NUMBER else None,
        )

    def _people(self, field: str, words: str) -> list[str]:
        found = list(self.front.audits.trail.actors(words)) if words else []
        if words and not found:
            raise Mistyped(f"{field}: nobody is called “{words}”, or too many are. Type a whole name or an address.")
        return found

    def proven(self, guest: SignedIn, seq: str) -> Response:
        known = seq.isdecimal() and len(seq) <= _NUMBER
        found = self.front.audits.trail.proven(int(seq)) if known else None
        if found is None:
            raise Refused("absent")
        return self.front.page(guest, "entry", {"found": found, "page_of": _record_page(found.shown.subject)})


def day_of(field: str, text: str) -> date | None:
    """A day as browsers send it, None for nothing; raises Mistyped."""
    try:
        day = date.fromisoformat(text) if text else None
    except ValueError:
        raise Mistyped(f"{field}: please write days like 2026-12-31.") from None
    if day and not 2000 <= day.year <= 2999:
        raise Mistyped(f"{field}: please choose a year between 2000 and 2999.")
    return day


def _address(asked: Mapping[str, str], before: int | None = None) -> str:
    """The address of a list with these filters, without those that are empty."""
    fields = {name: value for name, value in asked.items() if value}
    if before is not None:
        fields["before"] = str(before)
    return f"/audit?{urlencode(fields)}" if fields else "/audit"


def _record_page(subject: str) -> str:
    """The page of the record that an entry is about; empty where there is none."""
    pages = {"REQ-": "/requests/", "T-": "/tasks/"}
    return next((path + subject for prefix, path in pages.items() if subject.startswith(prefix)), "")
