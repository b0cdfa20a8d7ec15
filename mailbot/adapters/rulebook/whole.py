"""policy.yaml, opened: its parts, and the names in it that the other files may use."""

from collections.abc import Mapping
from dataclasses import dataclass

from mailbot.adapters.rulebook.files import Files
from mailbot.adapters.rulebook.places import Place, root
from mailbot.core.rules import STEPS

FILE = "policy.yaml"
NAMES = (
    *("company", "access_office", "it_team", "auditor", "calendar", "rules", "deadlines", "assurance", "approvers"),
    *("department_heads", "merge_same_person", "reason_required", "reply_by_mail", "on_behalf", "question_days"),
    *("conditions", "unknown_senders", "groups", "fallbacks", "checklist_items", "remind_at", "escalations"),
    *("together", "ending_days", "emergency", "appeals", "delegation", "birthrights", "roles", "targets"),
    "provisioning",
)
ROLES = ("manager", "owner", "second_owner", "department_head")
"""The roles that follow from each request."""


@dataclass(frozen=True)
class Whole:
    """`groups` has the people of each group (addresses), `spelled` each group's name by its folded one; `approvers`
    the people behind fixed roles."""

    place: Place
    parts: Mapping[str, Place]
    groups: Mapping[str, tuple[str, ...]]
    spelled: Mapping[str, str]
    approvers: Mapping[str, str]

    def at(self, name: str) -> Place:
        return self.place.at(name, self.parts)

    @property
    def roles(self) -> tuple[str, ...]:
        """Everybody who can be asked to decide."""
        return (*ROLES, *self.approvers)


def opened(files: Files) -> Whole | None:
    """None when the file is missing or no YAML, and then the files' problems say so."""
    place = root(files, FILE)
    if place is None:
        return None
    parts = place.keys(NAMES)
    groups = _groups(place.at("groups", parts))
    spelled = {name.casefold(): name for name in groups}
    return Whole(place, parts, groups, spelled, _approvers(place.at("approvers", parts), spelled))


def _groups(place: Place) -> dict[str, tuple[str, ...]]:
    """The people of each group; a group is no address, and holds no other."""
    found = place.keys()
    seen: set[str] = set()
    for name, part in found.items():
        if "@" in name:
            part.wrong("is named like an address", "give the group a name of its own, such as security-team")
        elif name.casefold() in seen:
            part.wrong("is there twice, in other letters", "remove one of them")
        seen.add(name.casefold())
    return {name: tuple(dict.fromkeys(person.address() for person in part.some())) for name, part in found.items()}


def _approvers(place: Place, spelled: Mapping[str, str]) -> dict[str, str]:
    """The people behind fixed roles; a role that follows from the request is named elsewhere."""
    found = place.keys()
    for role, part in found.items():
        if role in ROLES:
            part.wrong("follows from each request", "remove it here; staff.csv and catalog.csv name them")
        elif role in STEPS:
            part.wrong("is the name of a step of fallbacks", "give the role another name")
    return {role: part.approver(spelled) for role, part in found.items()}
