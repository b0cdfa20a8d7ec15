"""Every page and every act behind the door, as rows: each area has a file of them in `areas/`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path

EVERYBODY = "staff approver stranger it auditor access_office admin"


@dataclass(frozen=True)
class Row:
    """One page (GET) or one act (POST).

    `path` may name ids of `a_little_of_everything`, as in `/requests/{granted}`. `allowed` are those of CAST who get
    in, separated by spaces; the others get `denied`. `elsewhere` is the same path with an id that another organisation
    has: 404 for everybody. `route` is the path as the application has it, where it is not `path` without its query.
    `form` is what an act sends.
    """

    path: str
    allowed: str = EVERYBODY
    denied: int = 403
    method: str = "GET"
    form: Mapping[str, str | list[str]] = field(default_factory=dict)
    route: str = ""
    elsewhere: str = ""
    is_page: bool = True
    """Whether it answers with a page, and no file or stream."""

    @property
    def name(self) -> str:
        return f"{self.method} {self.path}"


_AREAS = sorted(path.stem for path in (Path(__file__).parent / "areas").glob("[a-z]*.py"))
ROWS: tuple[Row, ...] = tuple(row for area in _AREAS for row in import_module(f"areas.{area}").ROWS)
