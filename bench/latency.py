"""How long a mail takes from the mail server to the sender of the approver's mail, and what the idle service costs.

usage: python bench/latency.py [MAILS [A_SECOND]]      (default 600 mails, 20 a second)

The real service as a process of its own, a real Dovecot, the stand-in Resend of the tests. Goal: 99 of 100 mails within
5 s, and less than 1 % of a core when nothing arrives.
"""

import os
import re
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "adapters"))
sys.path.insert(0, str(Path(__file__).parents[1]))

import crash
import imap_servers
import intake
from imap_servers import Server

from tests.resend_server import ResendServer, running

STARTING_SECONDS = 30.0  # what the start leaves to be done: the index of the catalog, the chain, 12,000 people
IDLE_SECONDS = 20.0


def cpu_seconds(pid: int) -> float:
    """Processor time of a process and of the children it has now (Linux)."""
    own = sum(int(value) for value in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13])
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return own / os.sysconf("SC_CLK_TCK") + sum(cpu_seconds(int(child)) for child in children)


class Watch(threading.Thread):
    """Notes when each mail was accepted, to a fiftieth of a second."""

    def __init__(self, server: ResendServer) -> None:
        super().__init__(daemon=True)
        self.server, self.at = server, list[float]()

    def run(self) -> None:
        while True:
            missing = len(self.server.mails) - len(self.at)
            self.at += [time.time()] * missing
            time.sleep(0.02)

    def until_quiet(self, seconds: float) -> None:
        """Returns when no mail was accepted for so long."""
        while not self.at or time.time() - self.at[-1] < seconds:
            time.sleep(0.1)

    def approvals(self) -> dict[str, float]:
        """When the first approval mail about each person was accepted."""
        found: dict[str, float] = {}
        for mail, at in zip(self.server.mails, self.at, strict=False):
            if about := re.search(r" for (Person\d+) .*, decide by", str(mail.said["subject"])):
                found.setdefault(about[1].lower(), at)
        return found


def main(count: int, pace: int) -> None:
    server = ResendServer()
    with imap_servers.dovecot() as new_mailbox, running(server), tempfile.TemporaryDirectory() as name:
        folder, inbox, watch = Path(name), new_mailbox(), Watch(server)
        intake.rules(folder / "rules", people=12_000)
        file = crash.settings(folder, inbox, f"sqlite:///{folder / 'mailbot.db'}", server.url)
        crash.started(file)
        watch.start()
        with crash.alive(file) as process:
            intake.append(inbox, intake.mails(1, seed=intake.PEOPLE))
            watch.until_quiet(3.0)
            time.sleep(STARTING_SECONDS)
            before = cpu_seconds(process.pid)
            time.sleep(IDLE_SECONDS)
            print(f"idle: {100 * (cpu_seconds(process.pid) - before) / IDLE_SECONDS:.1f} % of a core")
            arrived = arrive(inbox, list(intake.mails(count, seed=1)), pace)
            watch.until_quiet(10.0)
        waits = sorted(at - arrived[who] for who, at in watch.approvals().items() if who in arrived)
        p99 = waits[int(len(waits) * 0.99)]
        print(f"{len(waits)} of {count} mails at {pace} a second asked somebody to approve")
        told = f"median {statistics.median(waits):.1f} s, 99 of 100 within {p99:.1f} s, the slowest {waits[-1]:.1f} s"
        print(f"from the mail server to the sender: {told}")


def arrive(inbox: Server, raws: Sequence[bytes], pace: int) -> dict[str, float]:
    """Delivers so many a second; when each person's mail had arrived."""
    arrived: dict[str, float] = {}
    with inbox.client() as client:
        begun = time.time()
        for number, raw in enumerate(raws):
            time.sleep(max(0.0, begun + number / pace - time.time()))
            client.append("INBOX", raw)
            sender = re.search(rb"^From: (person\d+)@", raw, re.MULTILINE)
            assert sender
            arrived[sender[1].decode()] = time.time()
    return arrived


if __name__ == "__main__":
    numbers = [int(value.replace(",", "")) for value in sys.argv[1:]]
    main(*(numbers + [600, 20][len(numbers) :]))
