"""What became of the wishes of one mail."""

from dataclasses import dataclass, field

from mailbot.core.catalog import Person
from mailbot.core.register import AccessRequest, RequestFile
from mailbot.core.understanding import OpenWish, Reading, Wish

People = tuple[Person | None, ...]


@dataclass
class Filed:
    """Filled while they are filed, for whoever answers the mail."""

    requests: list[RequestFile] = field(default_factory=list)
    refused: list[dict[str, str]] = field(default_factory=list)
    drafts: list[AccessRequest] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    answered_in: list[str] = field(default_factory=list)
    """The conversations whose open question one of the wishes has answered."""
    instead: list[str] = field(default_factory=list)
    """The requests, open or granted, because of which something need not be asked for."""

    def refuse(self, what: str, why: str) -> None:
        self.refused.append({"what": what, "why": why})

    @property
    def summary(self) -> str:
        """What came of a mail, in a few words for the trail."""
        parts = [f"{file.request.request_id} {file.request.state}" for file in self.requests]
        parts += [f"{draft.request_id} asked back" for draft in self.drafts]
        parts += [f"refused {row['what']}" for row in self.refused]
        return "; ".join(parts)


def people_of(reading: Reading, wish: Wish | OpenWish) -> People:
    """For whom a wish is; None stands for somebody who is not known for certain."""
    people = reading.beneficiaries if wish.people is None else wish.people
    return people or (None,)
