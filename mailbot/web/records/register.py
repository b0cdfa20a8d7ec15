"""The register's pages: who holds what, by person and by system, now and on any day before."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mailbot.core.catalog import Person
from mailbot.core.register import Grant
from mailbot.core.sight import Sight, sight_of
from mailbot.services.ports import RegisterFilter
from mailbot.services.queries.register import Register
from mailbot.services.queries.rows import REGISTER_COLUMNS, Export, Queries
from mailbot.web.frame.door import Door, Facts, Guest, SignedIn
from mailbot.web.frame.guard import PostedForm
from mailbot.web.frame.pages import Refused
from mailbot.web.frame.taking import taken
from mailbot.web.records.lookup import NAMES, SOON, LookUp, look_up


@dataclass(frozen=True)
class RegisterPages:
    """Everybody sees what is theirs; who has another role besides staff sees all of it."""

    door: Door

    @property
    def register(self) -> Register:
        return Register(self.door.desk)

    def routes(self) -> APIRouter:
        router = APIRouter()
        self.door.add(router, "/register", self.start)
        self.door.add(router, "/register/held", self.held)
        self.door.add(router, "/register/exceptions", self.exceptions)
        self.door.add(router, "/register/people/{person_id}", self.person)
        self.door.add(router, "/register/systems/{system:path}", self.system)
        self.door.add(router, "/register/export", self.export, methods=("POST",))
        return router

    # --- pages -------------------------------------------------------------------------------------------------------

    def start(self, request: Request, guest: SignedIn) -> Response:
        """Where to begin: a search, what ends soon, what changed last; what was held, where a past day is asked for."""
        if request.query_params.get("on"):
            return self.door.pages.back_to(f"/register/held?{request.url.query}")
        sight, words = self._sight(guest), request.query_params.get("q", "").strip()[:100]
        look = self._look_up({"within": request.query_params.get("within", str(SOON))})
        ending, _ = self.register.page(replace(look.which, people=sight.narrowed()))
        changed = self.register.changes(sight)
        changes = [
            {"at": row.at, "what": row.what, **shown}
            for row, shown in zip(changed, self._rows([row.grant for row in changed], sight), strict=True)
        ]
        facts: Facts = {
            "q": words,
            "people": self.register.people_named(words, sight) if words else [],
            "systems": self.register.systems_named(words, sight) if words else [],
            "look": look,
            "ending": self._rows(ending[:10], sight) if not look.wrong else [],
            "changes": changes,
            "excepted": len(self.register.excepted(guest.person, sight)),
            "everything": sight.everything,
            "reports": self.door.desk.catalog.reports.get(guest.person.person_id, ()),
            "owned": sorted(sight.owned),
        }
        return self.door.page(guest, "records/register", facts)

    def held(self, request: Request, guest: SignedIn) -> Response:
        """Everything that is held, or what of it ends soon."""
        sight, look = self._sight(guest), self._look_up(request.query_params)
        which = replace(look.which, people=sight.narrowed())
        return self._list(guest, "/register/held", look, which, {"kind": "held"})

    def person(self, request: Request, guest: SignedIn, person_id: str) -> Response:
        """What one person holds and held."""
        look = self._look_up(request.query_params)
        which = self._of(self._sight(guest), replace(look.which, ended_too=True), person_id, "")
        who = self.door.desk.catalog.by_id.get(person_id)
        facts: Facts = {"kind": "person", "who": who or self.door.desk.person(person_id)}
        return self._list(guest, f"/register/people/{person_id}", look, which, facts, known=who is not None)

    def system(self, request: Request, guest: SignedIn, system: str) -> Response:
        """Who holds what of one system."""
        look = self._look_up(request.query_params)
        which = self._of(self._sight(guest), look.which, "", system)
        rows = self.door.desk.catalog.levels.get(system, ())
        facts: Facts = {"kind": "system", "system": system, "levels": _choices([row.access_level for row in rows])}
        return self._list(guest, f"/register/systems/{system}", look, which, facts, known=bool(rows))

    def exceptions(self, guest: SignedIn) -> Response:
        """What people hold together although a rule says that it does not go together."""
        sight, desk = self._sight(guest), self.door.desk
        rows = [
            {
                "row": found.exception,
                "rule": desk.rulebook.combinations.by_name.get(found.exception.rule),
                "who": desk.name(found.exception.person),
                "linked": sight.sees(found.exception.person),
                "owner": owner.name if (owner := desk.catalog.person_at(found.exception.owner)) else "",
                "grants": found.grants,
                "evidence": found.evidence,
            }
            for found in self.register.excepted(guest.person, sight)
        ]
        return self.door.page(guest, "records/register_exceptions", {"rows": rows})

    def export(self, guest: SignedIn, form: PostedForm) -> Response:
        """The whole list as a file; what was looked at must still be theirs to see."""
        fields = {name: form.text(name) for name in (*NAMES, "person", "system")}
        look = self._look_up(fields)
        if look.wrong:
            raise Refused("absent")
        sight, person, system = self._sight(guest), fields["person"], fields["system"]
        if person or system:
            which = self._of(sight, replace(look.which, ended_too=bool(person)), person, system)
        else:
            which = replace(look.which, people=sight.narrowed())
        rows = Queries(self.door.desk).held(which)
        return taken(self.door, guest, Export(rows, REGISTER_COLUMNS), form.text("form"), "register", fields)

    # --- what they are made of ---------------------------------------------------------------------------------------

    def _sight(self, guest: Guest) -> Sight:
        return sight_of(guest.person, guest.roles, self.door.desk.catalog, self.door.desk.policy)

    def _look_up(self, fields: Mapping[str, str]) -> LookUp:
        desk = self.door.desk
        began = self.register.began() if fields.get("on") else None
        return look_up(fields, desk.today(desk.now()), began, desk.policy.calendar)

    def _of(self, sight: Sight, which: RegisterFilter, person: str, system: str) -> RegisterFilter:
        """The filter for one person, or for one system as far as it is theirs; raises Refused for anything else."""
        if person and not system and sight.sees(person):
            return replace(which, person=person)
        if person or not (sight.everything or system in sight.owned):
            raise Refused("absent")
        if sight.everything:
            return replace(which, system=system)
        levels = tuple(level for level in sight.owned[system] if level in (which.levels or (level,)))
        if not levels:
            raise Refused("absent")
        return replace(which, system=system, levels=levels)

    def _list(
        self, guest: Guest, path: str, look: LookUp, which: RegisterFilter, more: Facts, known: bool = True
    ) -> Response:
        """A page of grants; raises Refused for the list of somebody or something that never was."""
        sight, catalog = self._sight(guest), self.door.desk.catalog
        grants, after = ([], "") if look.wrong else self.register.page(which)
        if not known and not grants:
            raise Refused("absent")
        facts: Facts = {
            "look": look,
            "rows": self._rows(grants, sight),
            "next": look.address(path, after) if after else "",
            "first": look.address(path) if which.after else "",
            "path": look.address(path).partition("?")[0],
            "began": self.register.began(),
            "today": self.door.desk.today(self.door.desk.now()),
            "departments": _choices(sorted({row.department for row in catalog.people if row.department})),
            "types": _choices(sorted({row.type for row in catalog.people if row.type})),
        }
        return self.door.page(guest, "records/register_list", facts | more)

    def _rows(self, grants: Sequence[Grant], sight: Sight) -> list[Facts]:
        approvers = self.register.approved_by(grants)
        return [self._row(grant, by, sight) for grant, by in zip(grants, approvers, strict=True)]

    def _row(self, grant: Grant, by: Sequence[str], sight: Sight) -> Facts:
        desk = self.door.desk
        person: Person = desk.person(grant.person)
        today = desk.today(desk.now())
        return {
            "grant": grant,
            "who": person,
            "linked": sight.sees(grant.person),
            "system_linked": sight.everything or grant.system in sight.owned,
            "by": by,
            "late": grant.state == "active" and grant.until is not None and grant.until < today,
        }


def _choices(values: Iterable[str]) -> list[tuple[str, str]]:
    """The options of a choice, each called what it is."""
    return [(value, value) for value in values]
