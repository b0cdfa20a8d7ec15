"""How long `audit verify` takes over a long trail, as a multiple of merely reading, hashing and decoding its bytes.

usage: python bench/audit.py [ENTRIES]      (default 1,000,000; 20,000 take some seconds)
"""

import hashlib
import json
import resource
import sqlite3
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from mailbot.adapters.database.schema.engine import connect
from mailbot.adapters.database.schema.upgrading import upgrade
from mailbot.adapters.database.store import SqlStore
from mailbot.adapters.envelopes import Envelopes
from mailbot.adapters.keys import KeyFolder
from mailbot.core.audit import AuditEntry, Private, Tag
from mailbot.services.auditing.proving import Verification
from mailbot.services.ports import Fetched, MailSource

AT = datetime(2026, 1, 1, tzinfo=UTC)
TOGETHER = 5_000
LETTER = b"So much does a short mail weigh, with all that servers write above it.\r\n" * 40


def fill(store: SqlStore, entries: int) -> None:
    """Stores and chains as intake does: one entry for each mail that came in."""
    for start in range(0, entries, TOGETHER):
        with store.write() as tx:
            for number in range(start, min(start + TOGETHER, entries)):
                raw = f"Subject: {number}\r\n\r\n".encode() + LETTER
                mail_id = tx.store_mail(Fetched(MailSource("bench", "INBOX", 1, number), raw, AT))
                what = {"sha256": hashlib.sha256(raw).hexdigest(), "what": Private("not a request")}
                tx.audit(AuditEntry(AT, Tag.MESSAGE_RECEIVED, "mailbot", f"mail-{mail_id}", what))


def speed_of_light(path: Path) -> float:
    """Seconds to read every entry in order, hash it and decode it, with nothing else."""
    started = time.perf_counter()
    for (body,) in sqlite3.connect(path).execute("SELECT body FROM audit_entry ORDER BY org_id, seq"):
        hashlib.sha256(body).hexdigest()
        json.loads(body)
    return time.perf_counter() - started


def main() -> None:
    entries = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mailbot.db"
        engine = connect(f"sqlite:///{path}")
        upgrade(engine)
        store = SqlStore(engine, "bench", Envelopes(lambda: [b"bench"]))
        started = time.perf_counter()
        fill(store, entries)
        print(f"{entries:,} entries written in {time.perf_counter() - started:.1f} s")
        light = speed_of_light(path)
        started = time.perf_counter()
        found = Verification(store, KeyFolder(Path(folder) / "keys", "bench")).run()
        took = time.perf_counter() - started
        assert found.wrong is None, found.wrong
        assert found.entries == entries
        print(f"verify {took:.1f} s, {entries / took:,.0f} entries/s; reading, hashing, decoding alone {light:.1f} s")
        print(f"ratio {took / light:.1f} (goal: below 4); peak memory {peak():.0f} MB")


def peak() -> float:
    """The most memory this process held, in MB; Linux counts in KiB, macOS in bytes."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 1e6 if sys.platform == "darwin" else most / 1e3


if __name__ == "__main__":
    main()
