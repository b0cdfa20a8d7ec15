"""The pages where an auditor takes evidence away: of a request, of a period, of a random sample. Taking is an act."""

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from fastapi import APIRouter
from fastapi.responses import Response, StreamingResponse
from starlette.datastructures import QueryParams

from mailbot.services.auditing.sampling import Sample, Wish
from mailbot.services.auditing.spans import Span, span
from mailbot.web.frame.door import Door, Facts, Guest, SignedIn
from mailbot.web.frame.guard import Form, PostedForm
from mailbot.web.frame.pages import Refused
from mailbot.web.records.trail import AuditDoor, Mistyped, TrailPages, day_of

_PIECE = 1 << 16
_SIZE = 25
_WISH = ("n", "seed", "from", "to")


@dataclass(frozen=True)
class EvidencePages:
    """Each pack is written whole before it is sent, so that what breaks is told, and its making is in the trail."""

    front: AuditDoor

    def add_to(self, router: APIRouter) -> None:
        door = self.front.door
        door.add(router, "/audit/packs/{request_id}.zip", self.pack, "auditor", methods=("POST",))
        door.add(router, "/audit/periods", self.period_form, "auditor")
        door.add(router, "/audit/periods", self.period, "auditor", methods=("POST",))
        door.add(router, "/audit/sample", self.sample, "auditor")
        door.add(router, "/audit/sample", self.draw, "auditor", methods=("POST",))
        door.add(router, "/audit/sample/packs", self.sample_packs, "auditor", methods=("POST",))

    def pack(self, guest: SignedIn, request_id: str) -> Response:
        packs = self.front.audits.packs
        if not packs.there(request_id):
            raise Refused("absent")
        by, what = guest.person.person_id, f"evidence pack of {request_id}"
        return download(f"{request_id}.zip", lambda out: packs.requests([request_id], out, by, what))

    # --- periods -----------------------------------------------------------------------------------------------------

    def period_form(self, guest: SignedIn) -> Response:
        return self._period(guest, Form({}), "")

    def period(self, guest: SignedIn, form: PostedForm) -> Response:
        try:
            days = self._span(form.text("from"), form.text("to"))
        except Mistyped as error:
            return self._period(guest, form, str(error))
        periods, by = self.front.audits.periods, guest.person.person_id
        return download(f"evidence-{days.first}-to-{days.last}.zip", lambda out: periods.write(days, out, by))

    def _period(self, guest: Guest, form: Form, mistake: str) -> Response:
        facts: Facts = {"mistake": mistake, "from": form.text("from"), "to": form.text("to")}
        return self.front.page(guest, "periods", facts, 422 if mistake else 200)

    def _span(self, first: str, last: str) -> Span:
        since, until = day_of("From", first), day_of("To", last)
        if since is None or until is None:
            raise Mistyped("Please choose the first and the last day.")
        try:
            return span(self.front.audits.desk, since, until)
        except ValueError:
            raise Mistyped("The last day is before the first one.") from None

    # --- samples -----------------------------------------------------------------------------------------------------

    def sample(self, guest: SignedIn) -> Response:
        """Shows what this auditor drew; what they did not draw is drawn, and noted, by the form alone."""
        query = guest.browser.request.query_params
        if not query.get("seed"):
            return self._sample(guest, query, None)
        try:
            kept = self.front.audits.samples.kept(self._wish(query), guest.person.person_id)
        except Mistyped as error:
            return self._sample(guest, query, None, str(error))
        return self._sample(guest, query, kept)

    def draw(self, guest: SignedIn, form: PostedForm) -> Response:
        """The draw is noted, and then shown under an address of its own."""
        wanted = QueryParams({name: form.text(name) for name in _WISH})
        try:
            sample = self._drawn(wanted)
        except Mistyped as error:
            return self._sample(guest, wanted, None, str(error))
        self.front.audits.samples.note(sample, guest.person.person_id)
        self.front.audits.samples.keep(sample, guest.person.person_id)
        return self.front.door.pages.back_to(f"/audit/sample?{wanted}")

    def sample_packs(self, guest: SignedIn, form: PostedForm) -> Response:
        wanted = QueryParams({name: form.text(name) for name in _WISH})
        try:
            sample = self._drawn(wanted)
        except Mistyped as error:
            return self._sample(guest, wanted, None, str(error))
        samples, by = self.front.audits.samples, guest.person.person_id
        return download(f"sample-{sample.wish.seed}.zip", lambda out: samples.write(sample, out, by))

    def _drawn(self, asked: QueryParams) -> Sample:
        return self.front.audits.samples.draw(self._wish(asked))

    def _wish(self, asked: QueryParams) -> Wish:
        size, seed = asked.get("n", ""), asked.get("seed", "").strip()
        days = self._span(asked.get("from", ""), asked.get("to", ""))
        wish = Wish(int(size) if size.isdecimal() and len(size) < 6 else 0, seed, days)
        if mistake := wish.mistake():
            raise Mistyped(mistake)
        return wish

    def _sample(self, guest: Guest, asked: QueryParams, sample: Sample | None, mistake: str = "") -> Response:
        typed = {name: asked.get(name, "") for name in _WISH}
        typed["n"] = typed["n"] or str(_SIZE)
        facts: Facts = {"mistake": mistake, "asked": typed, "sample": sample}
        return self.front.page(guest, "sample", facts, 422 if mistake else 200)


@dataclass(frozen=True)
class AuditPages:
    """Everything below /audit."""

    door: Door

    def routes(self) -> APIRouter:
        router = APIRouter()
        audits = self.door.pages.services.audits
        if audits:
            front = AuditDoor(self.door, audits)
            EvidencePages(front).add_to(router)
            TrailPages(front).add_to(router)
        return router


def download(name: str, write: Callable[[BinaryIO], object]) -> Response:
    """A file that is written on disk first and then sent in pieces; it is gone when the last piece was sent."""
    file = tempfile.TemporaryFile()  # noqa: SIM115  # it lives until it was sent
    try:
        write(file)
    except BaseException:
        file.close()
        raise
    size = file.tell()
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Content-Length": str(size)}
    return StreamingResponse(_pieces(file), media_type="application/zip", headers=headers)


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    with file:
        file.seek(0)
        while piece := file.read(_PIECE):
            yield piece
