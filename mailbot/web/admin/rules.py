"""The rules: which are in force since when, what their files say, what is worth a look, what others would change."""

import threading
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from urllib.parse import quote

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mailbot.services.admin.installation import REPLAYED
from mailbot.services.ports import RulesRefused
from mailbot.web.admin.shared import MOST, OFFICE, READ, installation, page, whole
from mailbot.web.frame.door import Door, Facts, SignedIn
from mailbot.web.frame.pages import Refused
from mailbot.web.frame.uploads import UploadedFile

_LINES = 400
_PART = 40
"""The most lines of a file that are shown or folded together."""
_TITLE = 50
_SHOWN = 300
"""How many changes a page shows; `mailbot rules diff` shows all."""


@dataclass(frozen=True)
class RulesPages:
    """Shows only: rules are put live by a command, by who may write to their folder."""

    door: Door
    _one_at_a_time: threading.Lock = field(default_factory=threading.Lock)
    """Replaying requests takes a thread for seconds; two people who look at new rules wait for each other."""

    def routes(self) -> APIRouter:
        router = APIRouter()
        self.door.add(router, "/admin/rules", self.show, *READ)
        self.door.add(router, "/admin/rules/check", self.check, *READ)
        self.door.add(router, "/admin/rules/files/{name}", self.file, *READ)
        self.door.add(router, "/admin/rules/diff", self.diff, *OFFICE, methods=("POST",))
        return router

    def show(self, guest: SignedIn, request: Request) -> Response:
        before = whole(request.query_params.get("before", ""))
        rows = installation(self.door).rules_versions(before, MOST + 1)
        facts: Facts = {
            "versions": rows[:MOST],
            "in_force": self.door.desk.rulebook.version,
            "files": [
                (name, quote(name), text.count("\n")) for name, text in installation(self.door).rules.files().items()
            ],
            "next": f"?before={rows[MOST - 1].seq}" if len(rows) > MOST else "",
            "first": "/admin/rules" if before else "",
        }
        return page(self.door, guest, "rules", facts)

    def check(self, guest: SignedIn) -> Response:
        try:
            version, found = installation(self.door).rules.check()
        except RulesRefused as why:
            return page(self.door, guest, "rules_check", {"found": why.findings, "state": "wrong"})
        state = "in force" if version == self.door.desk.rulebook.version else "changed"
        return page(self.door, guest, "rules_check", {"found": found, "state": state})

    def file(self, guest: SignedIn, request: Request, name: str) -> Response:
        text = installation(self.door).rules.files().get(name)
        if text is None:
            raise Refused("absent")
        lines = text.splitlines()
        start = max(whole(request.query_params.get("from", "")), 1)
        facts = {
            "file": name,
            "start": start,
            "parts": list(_parts(lines[start - 1 : start - 1 + _LINES], start)),
            "next": f"?from={start + _LINES}" if start - 1 + _LINES < len(lines) else "",
            "first": "?from=1" if start > 1 else "",
        }
        return page(self.door, guest, "rules_file", facts)

    def diff(self, guest: SignedIn, archive: UploadedFile) -> Response:
        facts: Facts = {"version": "", "changes": [], "found": [], "counted": {}, "left": 0, "last": REPLAYED}
        if not archive:
            return page(self.door, guest, "rules_diff", facts, mistake="Please choose a zip file with the new rules.")
        try:
            with self._one_at_a_time:
                version, changes = installation(self.door).changes(archive)
        except RulesRefused as why:
            mistake = "These rules cannot be used. Nothing was changed."
            return page(self.door, guest, "rules_diff", facts | {"found": why.findings}, mistake=mistake)
        counted = Counter(each.change for each in changes)
        found = {"version": version, "changes": changes[:_SHOWN], "counted": counted, "left": len(changes[_SHOWN:])}
        return page(self.door, guest, "rules_diff", facts | found)


@dataclass(frozen=True, slots=True)
class _Part:
    """Lines of a file that belong together; `start` is the number of the first, `title` what they begin with."""

    start: int
    lines: Sequence[str]

    @property
    def title(self) -> str:
        said = [line for line in self.lines if line.strip() and not line.startswith("#")]
        return next(iter(said or self.lines))[:_TITLE]


def _parts(lines: Sequence[str], start: int) -> Iterator[_Part]:
    """A part ends where a blank line is followed by one that is not indented, and after some lines in any case."""
    begin = 0
    for at in range(1, len(lines) + 1):
        apart = at < len(lines) and not lines[at - 1].strip() and lines[at][:1].strip()
        if at == len(lines) or apart or at - begin == _PART:
            yield _Part(start + begin, lines[begin:at])
            begin = at
