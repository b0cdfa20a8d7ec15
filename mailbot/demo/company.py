"""The demo company: its people in the order of the play, its shared mailboxes, and its two mail servers."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from mailbot.core.catalog import Catalog, Person
from mailbot.core.mail import Address
from mailbot.core.rules import Policy
from mailbot.demo.letters import Letter, written
from mailbot.demo.servers import ImapServer, SmtpSink

CAST: Mapping[str, str] = {
    "ana.costa@larkspur.example": "asks",
    "mia.berg@larkspur.example": "manages",
    "oto.virtanen@larkspur.example": "owns",
    "eve.marlow@larkspur.example": "must not get in",
}
"""The four people of every example, and their parts."""


@dataclass(frozen=True, slots=True)
class Box:
    """One mailbox of the company: whose it is, what they do, and how many mails lie in it."""

    address: str
    name: str
    what: str
    mails: int


@dataclass(frozen=True)
class Company:
    """Everybody who can write to mailbot at `address` and everybody it writes to.

    `authserv_id` is the name the receiving server signs its findings with; `pages` is where mailbot's own pages are.
    """

    catalog: Catalog
    policy: Policy
    address: str
    authserv_id: str
    imap: ImapServer
    sink: SmtpSink
    pages: str

    @cached_property
    def shared(self) -> Mapping[str, str]:
        """The shared mailboxes: address to what it is, in lower case."""
        named = {
            self.policy.it_team: "IT",
            self.policy.access_office: "Access office",
            self.policy.auditor: "Auditor",
        }
        return {address.lower(): what for address, what in named.items() if address}

    def groups(self) -> dict[str, list[Box]]:
        """Every mailbox: the cast first, then the shared ones, then each department in the order of its name."""
        people = {person.email: person for person in self.catalog.people}
        groups = {"The cast": [self._box(people[email], part) for email, part in CAST.items() if email in people]}
        groups["Shared mailboxes"] = [self._shared_box(address) for address in self._shared_addresses()]
        for person in sorted(self.catalog.people, key=lambda person: (person.department, person.name)):
            if person.email not in CAST and person.email not in self.shared:
                groups.setdefault(person.department or "No department", []).append(self._box(person, person.title))
        return groups

    def box(self, address: str) -> Box:
        """The mailbox of one address, known or not."""
        person = self.catalog.person_at(address)
        return self._box(person, person.title) if person else self._shared_box(address.lower())

    def writer(self, address: str) -> Address:
        """The address with the name of its person."""
        return Address(address.lower(), self.box(address).name)

    def post(self, letter: Letter) -> None:
        """Hands a letter to the mailbox that mailbot reads."""
        self.imap.deliver(written(letter, self.authserv_id))

    def _shared_addresses(self) -> list[str]:
        """The addresses of no person: those of the policy, and any other that mailbot has written to."""
        written_to = (mail.recipient for mail in self.sink.mails() if not self.catalog.person_at(mail.recipient))
        return list(dict.fromkeys((*self.shared, *written_to)))

    def _box(self, person: Person, what: str) -> Box:
        words = what if person.active else "has left"
        return Box(person.email, person.name, words, len(self.sink.mailbox(person.email)))

    def _shared_box(self, address: str) -> Box:
        return Box(address, self.shared.get(address, address), "", len(self.sink.mailbox(address)))
