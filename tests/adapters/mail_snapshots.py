"""How every mail reads, from the facts of `mail_facts`: subject and text, a file for each notice beside this one.

python -m tests.adapters.mail_snapshots      writes them anew; read what changed before it is committed
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from mail_facts import FACTS, facts, renderer

SNAPSHOTS = Path(__file__).parent / "snapshots"


def reads(notice: str) -> str:
    """The mail as its reader sees it without HTML; the twin in HTML says the same words, by a test of its own."""
    mail = renderer().mail(notice, facts(notice))
    return f"Subject: {mail.subject}\n\n{mail.text.replace(chr(13), '').rstrip()}\n"


def main() -> None:
    SNAPSHOTS.mkdir(exist_ok=True)
    for old in SNAPSHOTS.glob("*.txt"):
        old.unlink()
    for notice in FACTS:
        (SNAPSHOTS / f"{notice}.txt").write_text(reads(notice), "utf-8")


if __name__ == "__main__":
    main()
