"""staff.csv: who works here."""

from dataclasses import dataclass, field

from mailbot.adapters.rulebook.sheets import Row, Sheets
from mailbot.core.catalog import Person

FILE = "staff.csv"
COLUMNS = ("email", "name", "employee_id", "department", "title", "type", "manager", "status", "other_addresses")


@dataclass(frozen=True)
class _Seen:
    """The line of each address and of each employee id."""

    addresses: dict[str, int] = field(default_factory=dict)
    ids: dict[str, int] = field(default_factory=dict)


def people(sheets: Sheets) -> tuple[Person, ...]:
    """Everybody in staff.csv; addresses and employee ids belong to one person each."""
    seen = _Seen()
    return tuple(_person(row, seen) for row in sheets.rows(FILE, COLUMNS))


def _person(row: Row, seen: _Seen) -> Person:
    row.needed("email")
    person = Person(
        person_id=row["employee_id"] or row["email"].lower(),
        email=row.address("email"),
        name=row.needed("name"),
        employee_id=row["employee_id"],
        department=row["department"],
        title=row["title"],
        type=row.one_of("type", ("employee", "contractor")),
        manager=row.person("manager"),
        active=row.one_of("status", ("active", "leaver")) == "active",
        other_addresses=row.addresses("other_addresses"),
    )
    _each_once(row, person, seen)
    return person


def _each_once(row: Row, person: Person, seen: _Seen) -> None:
    """No address and no employee id may point to two people: a mail's sender would be either."""
    _once(row, "employee_id", person.employee_id.casefold(), seen.ids)
    _once(row, "email", person.email, seen.addresses)
    for address in person.other_addresses:
        _once(row, "other_addresses", address, seen.addresses)


def _once(row: Row, column: str, value: str, seen: dict[str, int]) -> None:
    if value and seen.setdefault(value, row.line) != row.line:
        row.wrong(column, f"“{value}” is in line {seen[value]} already", "give it to one person only")
