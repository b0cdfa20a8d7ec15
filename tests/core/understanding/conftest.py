"""A made-up hospital, with systems that resemble each other on purpose, and a way to read a mail against it. The rooms
are those of the code; what is read of a whole mail is told here."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest

from mailbot.core.catalog import Catalog, Entitlement, Person
from mailbot.core.mail import Address, Message, Verdict
from mailbot.core.understanding import Reading, understand

Read = Callable[..., Reading]

_PEOPLE = (
    ("ana", "Ana Flores", "Nursing", "Ward Nurse", "mia"),
    ("mia", "Mia Chen", "Nursing", "Head of Nursing", ""),
    ("oto", "Oto Novák", "Finance", "Controller", ""),
    ("priya", "Priya Shah", "Finance", "Billing Clerk", "oto"),
    ("sam.reed", "Sam Reed", "Nursing", "Night Nurse", "mia"),
    ("sam.okoye", "Sam Okoye", "Pharmacy", "Pharmacist", "oto"),
    ("leon", "Léon D'Arc-Weiss", "IT", "Systems Engineer", ""),
)

_SYSTEMS: dict[str, tuple[str, dict[str, str]]] = {
    "Ward 3 Drive": ("W3 share", {"Read": "Open and copy files", "Edit": "Open, change and delete files"}),
    "Ward 13 Drive": ("W13 share", {"Read": "Open and copy files", "Edit": "Open, change and delete files"}),
    "AWS Prod": ("", {"Developer": "Read logs and metrics", "Admin": "Configure every service and user"}),
    "AWS Prod Replica": ("", {"Reader": "Query the copy of the database", "Loader": "Refresh the copy"}),
    "Finance Shared Drive": ("F: drive; finance share", {"Read": "Open files", "Edit": "Change, add and delete files"}),
    "Theatre Planner": (
        "TP; theatre list",
        {
            "Viewer": "See the list of operations",
            "Scheduler": "Book, move and cancel operations",
            "List Approver": "Approve the list of the next day",
        },
    ),
    "CareBook CRM": (
        "CRM",
        {
            "Read Only": "See referrers and contacts",
            "Sales User": "Create and change contacts and offers",
            "Admin": "Configure fields and users",
        },
    ),
    "Pharmacy Stock": (
        "dispensary system",
        {"Viewer": "See stock levels", "Dispenser": "Book out medicines", "Controller": "Count and correct quantities"},
    ),
    "VPN": ("remote access", {"User": "Reach the network from outside"}),
    "Badge Pharmacy": ("pharmacy door", {"Entry": "Open the door of the pharmacy"}),
    "Badge Loading Dock": ("loading dock", {"Entry": "Open the gate of the loading dock"}),
}


@pytest.fixture(scope="session")
def hospital() -> Catalog:
    people = tuple(
        Person(key, f"{key}@stbrigid.example", name, key, department, title, "employee", f"{boss}@stbrigid.example")
        for key, name, department, title, boss in _PEOPLE
    )
    rows = tuple(
        Entitlement(system, level, "app", description, tuple(filter(None, aliases.split("; "))))
        for system, (aliases, levels) in _SYSTEMS.items()
        for level, description in levels.items()
    )
    return Catalog(people, rows)


@pytest.fixture(scope="session")
def read(hospital: Catalog) -> Read:
    """Reads a mail as written on Wednesday 11 March 2026; the sender is Ana unless another address is given."""

    def read_mail(
        text: str, subject: str = "access", sender: str = "ana@stbrigid.example", machine: str = ""
    ) -> Reading:
        person = hospital.person_at(sender)
        at = datetime(2026, 3, 11, 9, 30, tzinfo=timezone(timedelta(hours=1)))
        address = Address(sender, person.name if person else "Somebody Else")
        return understand(
            Message("<1@x>", address, (), (), subject, text, at, at.astimezone(UTC), Verdict.PASS, machine=machine),
            hospital,
        )

    return read_mail
