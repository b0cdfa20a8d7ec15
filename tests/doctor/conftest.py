"""One installation that is well."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from clinic import ADDRESS, SERVER, Clinic, PostOffice, Web, Zone, web

from mailbot.adapters.keys import KeyFolder
from mailbot.demo.servers import ImapServer


@pytest.fixture
def pages() -> Iterator[Web]:
    with web() as pages:
        yield pages


@pytest.fixture
def clinic(tmp_path: Path, sqlite_url: str, pages: Web) -> Iterator[Clinic]:
    password = tmp_path / "password"
    with ImapServer(ADDRESS) as mailbox, PostOffice(mailbox) as post:
        password.write_text(mailbox.password)
        password.chmod(0o600)
        keys = KeyFolder(tmp_path / "keys", "main")
        keys.link_keys()
        keys.sign("first\n")
        given = {
            "address": ADDRESS,
            "public_url": pages.url,
            "database": sqlite_url,
            "data": tmp_path,
            "mailbox": {
                "url": f"imap://access%40larkspur.internal@127.0.0.1:{mailbox.port}/INBOX",
                "password_file": password,
            },
            "trust": {"authserv_id": SERVER},
            "sender": {"kind": "smtp", "host": "127.0.0.1", "port": post.port, "security": "none"},
        }
        yield Clinic(mailbox, post, pages, Zone(), given)
