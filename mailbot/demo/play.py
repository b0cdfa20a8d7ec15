"""Playing a story: rows of who does what and what must come of it, each really done and really checked."""

import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from mailbot.bootstrap import Mailbot
from mailbot.demo.browser import Browser
from mailbot.demo.company import Company
from mailbot.demo.running import SECONDS
from mailbot.demo.servers import ReceivedMail
from mailbot.process import Process
from mailbot.services.desk.notices import BURST_CAP, DAY_CAP


class NotAsTold(Exception):
    """A step that did not go as the story tells: what was expected, and what came."""

    def __init__(self, expected: str, came: str) -> None:
        super().__init__(f"expected {expected}; came: {came}")
        self.expected = expected
        self.came = came


@dataclass
class Play:
    """The company while the story is played. `mark` is the number of the last mail before the step that is on, `head`
    where the audit trail ended then; `patience` is how many seconds anything may take."""

    company: Company
    mailbot: Mailbot
    process: Process
    mark: int = 0
    head: tuple[int, str] = (0, "")
    patience: float = SECONDS
    browsers: dict[str, Browser] = field(default_factory=lambda: defaultdict(Browser))

    def begin(self) -> None:
        """A new step begins: what comes from now on comes of it."""
        self.mark = len(self.company.sink.mails())
        self.head = self.trail_head()

    def trail_head(self) -> tuple[int, str]:
        """Where the audit trail ends now: how many entries, and the hash of the last."""
        with self.mailbot.desk.store.read() as tx:
            return tx.audit_head()

    def newest(self, address: str, *phrases: str) -> ReceivedMail:
        """The newest mail to this address that says all this; waits for it, and raises NotAsTold when none comes."""
        self.arrival(address, *phrases, after=0)
        return next(mail for mail in self.company.sink.mailbox(address)[::-1] if says(mail, phrases))

    def arrival(self, address: str, *phrases: str, after: int | None = None) -> ReceivedMail:
        """The first mail since the step began to this address that says all this; raises NotAsTold when none comes."""
        since = self.mark if after is None else after
        try:
            return self.company.sink.wait_for(address, lambda mail: says(mail, phrases), self.patience, since)
        except TimeoutError:
            wanted = f"a mail to {address} that says “{'” and “'.join(phrases)}”"
            raise NotAsTold(wanted, listed(self.company.sink.mails(since))) from None

    def held_back(self, address: str) -> str:
        """Why an answer to this address does not come yet, in a sentence; empty where none is held back."""
        now = self.mailbot.desk.now()
        (day, most), (burst, at_once) = DAY_CAP, BURST_CAP
        with self.mailbot.desk.store.read() as tx:
            queued = [each for each in tx.unsent() if each.recipient == address and each.state == "queued"]
            waiting = [each.next_at for each in queued if each.next_at > now]
            answered = len(tx.answered(address, now - day, most))
        if waiting:
            minutes = burst.seconds // 60
            return f"An answer waits until {min(waiting):%H:%M:%S} UTC: one person gets {at_once} in {minutes} minutes."
        return f"Nothing is answered any more today: one person gets {most} answers a day." if answered >= most else ""

    def until(self, expected: str, look: Callable[[], str]) -> None:
        """Looks until there is nothing to complain about; raises NotAsTold with the last complaint."""
        deadline = time.monotonic() + self.patience
        while complaint := look():
            if time.monotonic() > deadline:
                raise NotAsTold(expected, complaint)
            time.sleep(0.05)


Act = Callable[[Play], None]
Expectation = Callable[[Play], None]


@dataclass(frozen=True, slots=True)
class Step:
    """One row of a story: its words, what is done, and everything that must come of it."""

    name: str
    act: Act
    expect: Sequence[Expectation]


@dataclass(frozen=True, slots=True)
class Played:
    """One step that went as told, and the mails that went out in it."""

    step: Step
    mails: Sequence[ReceivedMail]


def play(story: Sequence[Step], stage: Play) -> Iterator[Played]:
    """Plays the steps in order, each only once the one before went as told; raises NotAsTold."""
    for step in story:
        stage.begin()
        step.act(stage)
        for expectation in step.expect:
            expectation(stage)
        yield Played(step, stage.company.sink.mails(stage.mark))


def says(mail: ReceivedMail, phrases: Sequence[str]) -> bool:
    """Whether subject, text or the name of an attached file have all these words, in any case."""
    whole = " ".join(" ".join((mail.subject, mail.text, *mail.files)).split()).casefold()
    return all(phrase.casefold() in whole for phrase in phrases)


def listed(mails: Sequence[ReceivedMail]) -> str:
    """Mails in one line: to whom, and the subject."""
    return "; ".join(f"{mail.recipient}: {mail.subject}" for mail in mails) or "no mail"
