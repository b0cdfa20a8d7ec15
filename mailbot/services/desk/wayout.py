"""What people can do about a toxic combination that keeps a request from going on, in words for whoever reads them."""

from collections.abc import Iterator
from dataclasses import dataclass

from mailbot.core.catalog import Catalog, Conflict
from mailbot.core.register import AccessRequest


@dataclass(frozen=True, slots=True)
class _Reader:
    """Who reads it: whose access it is (`own`), who asks for `name`, or somebody who only looks (neither)."""

    own: bool
    asks: bool
    name: str

    @property
    def acts(self) -> bool:
        """Whether they are told what to write: in other people's place nobody writes."""
        return self.own or self.asks

    def giving_back(self, what: str) -> str:
        """The mail that gives access back, after a colon, and who may send it; empty for who only looks."""
        if self.own:
            return f": “I no longer need {what}”"
        words = f": “{self.name} no longer needs {what}”, from {self.name}, their manager or its owner"
        return words if self.asks else ""

    def withdrawing(self, request_id: str) -> str:
        """The mail that takes a request back, and who may send it: the other request may be another's wish."""
        return f"“withdraw {request_id}”" + ("" if self.own else f", from {self.name} or whoever asked for it,")


def refusal(catalog: Catalog, request: AccessRequest, viewer: str) -> str:
    """Why the rules refuse it for what it would come together with, and what to do; empty when that is not why."""
    reader = _reader(catalog, request, viewer)
    return " ".join(
        f"not together with {row.other}, {row.held_as}: {row.reason.rstrip('.')}. {_blocked(row, reader)}"
        for row in request.conflicts
        if row.severity == "block"
    )


def ways_out(catalog: Catalog, request: AccessRequest, viewer: str) -> list[str]:
    """What can be done about a request that was refused, or waits for an exception, because of a conflict.

    `viewer` is the reader's person_id: what to write is for those alone whose request it is, or for whom it is.
    """
    return list(dict.fromkeys(_ways_out(request, _reader(catalog, request, viewer))))


def _reader(catalog: Catalog, request: AccessRequest, viewer: str) -> _Reader:
    own = viewer == request.beneficiary
    return _Reader(own, viewer == request.requester, catalog.name_of(request.beneficiary))


def _ways_out(request: AccessRequest, reader: _Reader) -> Iterator[str]:
    for row in request.conflicts:
        if request.state == "refused" and row.severity == "block":
            yield _blocked(row, reader)
        elif request.state == "held" and row.severity == "exception":
            yield _waiting(row, reader)


def _blocked(conflict: Conflict, reader: _Reader) -> str:
    """A refused request has ended: what is in its way goes first, then it is asked anew."""
    again = "ask again" if reader.acts else "it can be asked for again"
    if conflict.standing == "held":
        first = f"{conflict.other} has to be given back first{reader.giving_back(conflict.other)}"
        do = f"{first}; {again} once IT has taken it away."
    elif conflict.standing == "leaving":
        do = f"IT is told already to leave it, or to take it away again: {again} once IT has answered."
    elif conflict.standing == "pending":
        makes_room = f"{reader.withdrawing(conflict.asked_in)} makes room for it"
        do = f"{makes_room if reader.acts else f'{conflict.asked_in} has to be taken back first'}; then {again}."
    elif conflict.standing == "part":
        parts = "Ask for the parts" if reader.acts else "The parts can be asked for"
        do = f"{parts} one by one, {'and leave out' if reader.acts else 'without'} one of these two."
    else:
        do = "Ask for only one of the two." if reader.acts else "Only one of the two can be asked for."
    return f"{do} This rule allows no exception."


def _waiting(conflict: Conflict, reader: _Reader) -> str:
    """A held request is looked at again by itself."""
    if conflict.standing == "held":
        do = f"{conflict.other} is given back{reader.giving_back(conflict.other)}"
    elif conflict.standing == "leaving":
        do = "IT leaves it, or takes it away again, as it is told already"
    elif conflict.standing == "pending":
        takes_back = f"{reader.withdrawing(conflict.asked_in)} takes that one back"
        do = takes_back if reader.acts else f"{conflict.asked_in} is taken back"
    else:
        do = "one of the two is taken back"
    return f"It also goes on if {do}."
