"""Acting on an approval: who does it, what they say, and what has to hold before it counts."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date

from mailbot.core.characters import readable
from mailbot.core.register import Approval, Assurance, RequestFile, Verb, Via
from mailbot.services.decisions.view import DecisionView, Standing, view_in
from mailbot.services.desk import Desk
from mailbot.services.desk.alerts import not_as_told
from mailbot.services.ports import Tx

LONGEST_REASON = 2_000
"""Characters of a reason that are taken; who has more to say is asked to shorten it."""

Ids = Mapping[str, str | int]
"""What the link of an approval holds: see `asking.decide_ids`."""


class DecisionRefused(Exception):
    """An act that cannot be done like this; `why` is a sentence for the person who tried."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class NotAsTold(DecisionRefused):
    """A request that is not as mailbot's trail tells it."""

    def __init__(self, request_id: str) -> None:
        super().__init__(
            f"The records of {request_id} do not agree with each other, so nothing was done. The access office has"
            " been told."
        )
        self.request_id = request_id


@contextmanager
def telling(desk: Desk) -> Iterator[None]:
    """Whoever has to know of records that do not agree is told of them, though what was tried is undone."""
    try:
        yield
    except NotAsTold as found:
        with desk.store.write() as tx:
            not_as_told(desk, tx, found.request_id, desk.now())
        raise


@dataclass(frozen=True, slots=True)
class By:
    """Who acts (a person_id), how surely it is they, and by which way they came; `standing` is what they signed in
    advance."""

    person: str
    assurance: Assurance
    via: Via = "link"
    standing: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """A yes or a no, and why; with a yes, an earlier last day, and what was answered to each item of a checklist
    (`yes`, `no` or `n/a`)."""

    verb: Verb
    reason: str = ""
    until: date | None = None
    checklist: Mapping[str, str] = field(default_factory=dict)


def read_view(desk: Desk, tx: Tx, ids: Ids, *standings: Standing) -> tuple[RequestFile, DecisionView, bool]:
    """The request, locked, how the approval of a link stands, and whether that is one of these standings.

    Raises DecisionRefused when there is no such request, or when it is not as the trail tells it: whoever can write to
    the database may change it for the moment in which somebody decides, and put it back.
    """
    file = tx.request_file(str(ids["r"]), lock=True)
    view = view_in(desk, tx, ids, file)
    if file is None or view is None:
        raise DecisionRefused("There is no such request.")
    stands = view.standing in standings
    if stands:
        check_told(tx, file)
    return file, view, stands


def check_told(tx: Tx, file: RequestFile) -> None:
    """Raises NotAsTold for a request that is not as the trail tells it."""
    if not tx.is_as_told(file):
        raise NotAsTold(file.request.request_id)


def view_after(desk: Desk, tx: Tx, ids: Ids) -> DecisionView:
    """How the approval of a link stands after an act in this transaction."""
    return read_view(desk, tx, ids)[1]


def check_person(desk: Desk, file: RequestFile, approval: Approval, person: str) -> None:
    """Raises DecisionRefused for anybody but the approver, who must still work here; and for whoever asked for it or
    gets it, whatever its approval says."""
    if person in (file.request.requester, file.request.beneficiary):
        raise DecisionRefused("Nobody decides on their own access.")
    if person != approval.approver or not desk.person(person).active:
        raise DecisionRefused(f"Only {desk.name(approval.approver)} can decide this.")


def told(text: str, missing: str) -> str:
    """What an approver wrote, without outer spaces; raises DecisionRefused(missing) when they wrote nothing."""
    text = readable(text).strip()
    if not text:
        raise DecisionRefused(missing)
    if len(text) > LONGEST_REASON:
        raise DecisionRefused(f"Please shorten it to {LONGEST_REASON} characters.")
    return text
