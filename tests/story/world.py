"""A small company at work: people write mail, mailbot runs, people read mail and use their browsers. Real Maildirs,
real database, real pages; only the clock is ours."""

import mailbox
import os
import re
import shutil
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from email.utils import format_datetime
from functools import cached_property, lru_cache
from html.parser import HTMLParser
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import urlsplit

from fastapi.testclient import TestClient
from sqlalchemy import Connection, Engine, text

from mailbot import bootstrap, config
from mailbot.adapters.database.schema.engine import begin_write, connect
from mailbot.core.catalog import Catalog
from mailbot.core.register import Task
from mailbot.services.auditing.proving import Verification, Verified
from mailbot.services.ports import GrantFilter, RequestFilter, Rulebook

DESK = "access@larkspur.example"
ANA, MIA, OTO, EVE = (f"{name}@larkspur.example" for name in ("ana.costa", "mia.berg", "oto.virtanen", "eve.marlow"))
DANIEL, HENRIK, NADIA = (f"{name}@larkspur.example" for name in ("daniel.weber", "henrik.sorensen", "nadia.benali"))

WISH = "Could I get Edit on the Finance Shared Drive for the month-end closing?"
ONE = "REQ-2026-00001"
"""The first request of each story."""

POLICY = Path(__file__).parent / "rules" / "policy.yaml"
THURSDAY_MORNING = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)


@dataclass
class OurClock:
    """A clock that goes when the test says so."""

    at: datetime = THURSDAY_MORNING

    def now(self) -> datetime:
        return self.at

    def forward(self, **time: float) -> None:
        self.at += timedelta(**time)


class Forms(HTMLParser):
    """The forms of a page: where each goes and what it would send as it stands."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.forms: list[tuple[str, dict[str, str]]] = []
        self.buttons: list[dict[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        facts = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append((facts.get("action", ""), {}))
        elif tag in ("input", "button") and self.forms and facts.get("name"):
            kind = facts.get("type", "text")
            if kind == "hidden" or (kind in ("checkbox", "radio") and "checked" in facts):
                self.forms[-1][1][facts["name"]] = facts.get("value", "")


@dataclass
class Browser:
    """One person's browser, with its own cookies."""

    client: TestClient
    page: Any = None
    seen: list[int] = field(default_factory=list)

    def open(self, url: str) -> str:
        return self._show(self.client.get(_path(url)))

    def send(self, form: int = 0, **fields: str | list[str]) -> str:
        """Submits a form of the page with these fields filled in."""
        action, given = Forms(self.page.text).forms[form]
        target = _path(action) if action else self.page.url.path
        data = {**given, **self._number(), **fields}
        return self._show(self.client.post(target, data=data, headers={"Origin": "http://testserver"}))

    def _number(self) -> dict[str, str]:
        """The number that some pages ask a person to read and type."""
        found = re.search(r"Type the number (\d+)", self.page.text)
        return {"number": found[1]} if found else {}

    def _show(self, response: Any) -> str:
        self.page = response
        self.seen.append(response.status_code)
        return str(response.text)

    @property
    def status(self) -> int:
        return int(self.page.status_code)


def _path(url: str) -> str:
    parts = urlsplit(url)
    return parts.path + (f"?{parts.query}" if parts.query else "")


_OF_MAILBOT = frozenset(("mailbot", "process", "clock", "settings"))


class World:
    """mailbot and the people around it. It starts with the world, or where it `waits`, once somebody looks at it: a
    story that goes on from how another one was has no use for a start of its own."""

    def __init__(
        self,
        folder: Path,
        database_url: str,
        rules: Path | None = None,
        mailbox_settings: dict[str, Any] | None = None,
        waits: bool = False,
        **more: object,
    ) -> None:
        self.folder = folder
        self.inbox = mailbox.Maildir(folder / "inbox")
        self.out = folder / "out"
        self.first_clock = OurClock()
        given = {
            "address": DESK,
            "public_url": "http://127.0.0.1:8080",
            "database": database_url,
            "data": folder / "data",
            "rules": rules or story_rules(folder / "rules"),
            "mailbox": {"url": f"maildir:{folder / 'inbox'}", **(mailbox_settings or {})},
            "trust": {"authserv_id": "mx.larkspur.example"},
            "sender": {"kind": "maildir", "path": str(self.out)},
            "web": {"port": 0},
        }
        self.first_settings = config.load(**given | more)
        self.numbers = count(1)
        self.rulebook = _rules_of(self.first_settings)
        if not waits:
            self.runs_under(self.rulebook)

    def __getattr__(self, name: str) -> Any:
        if name not in _OF_MAILBOT:
            raise AttributeError(name)
        self.runs_under(self.rulebook)
        return getattr(self, name)

    @property
    def waits(self) -> bool:
        """Whether mailbot has not started yet."""
        return "mailbot" not in vars(self)

    def restart(self) -> None:
        """mailbot starts (again) on the same records."""
        self.runs_under(_rules_of(self.settings))

    def runs_under(self, rulebook: Rulebook) -> None:
        """mailbot starts (again) on the same records, with these rules."""
        if self.waits:
            self.clock, self.settings = self.first_clock, self.first_settings
        self.close()
        self.rulebook = rulebook
        self.mailbot = bootstrap.join(self.settings, rulebook, self.clock)
        self.process = self.mailbot.process()

    @property
    def app(self) -> Any:
        """Its pages."""
        return self.process.pages.app

    def leaves(self, address: str) -> None:
        """Somebody leaves the company: staff.csv says so, and mailbot starts again."""
        rulebook = self.mailbot.desk.rulebook
        people = tuple(replace(row, active=row.active and row.email != address) for row in rulebook.catalog.people)
        catalog = Catalog(people, rulebook.catalog.entitlements)
        self.runs_under(replace(rulebook, catalog=catalog, version=f"without {address}"))

    def close(self) -> None:
        """mailbot ends."""
        if records := vars(self).get("_records"):
            records.dispose()
        if not self.waits:
            self.mailbot.desk.store.close()

    # --- people ----------------------------------------------------------------------------------------------------

    def writes(
        self,
        sender: str,
        text: str,
        subject: str = "Access",
        *,
        reply_to: EmailMessage | None = None,
        subtype: str = "plain",
        **headers: str,
    ) -> None:
        """Somebody writes to the desk; their receiver proves who they are, as headers may override."""
        message = EmailMessage()
        proof = f"mx.larkspur.example; dmarc=pass header.from={sender.rpartition('@')[2].rstrip('>')}"
        message["Authentication-Results"] = headers.pop("proof", proof)
        message["From"], message["To"] = sender, DESK
        message["Date"] = headers.pop("date", format_datetime(self.clock.now()))
        message["Message-ID"] = headers.pop("message_id", f"<story-{next(self.numbers)}@larkspur.example>")
        message["Subject"] = f"Re: {reply_to['Subject'].removeprefix('Re: ')}" if reply_to else subject
        if reply_to:
            message.replace_header("To", reply_to["Reply-To"])
            message["In-Reply-To"] = message["References"] = reply_to["Message-ID"]
        for name, value in headers.items():
            message[name.replace("_", "-")] = value
        message.set_content(text, subtype)
        self.delivers(message.as_bytes())

    def delivers(self, raw: bytes) -> None:
        """A server puts a mail into the inbox, at the time that the clock says, and after those before it."""
        name, at = self.inbox.add(raw), self.clock.now().timestamp() + next(self.numbers) / 1000
        os.utime(next((self.folder / "inbox" / "new").glob(f"{name}*")), (at, at))

    def works(self) -> None:
        """mailbot handles what is there."""
        self.process.once()

    def mails(self, address: str) -> list[EmailMessage]:
        """What an address received from mailbot, oldest first."""
        if not self.out.exists():
            return []
        paths = sorted((self.out / "new").iterdir(), key=lambda path: path.stat().st_mtime_ns)
        return [mail for to, mail in map(_delivered, paths) if address in to]

    def mail(self, address: str, containing: str = "") -> EmailMessage:
        """The newest mail of an address whose subject or text has these words."""
        found = [mail for mail in self.mails(address) if containing in f"{mail['Subject']}\n{text_of(mail)}"]
        assert found, f"{address} got no mail with “{containing}”: {[mail['Subject'] for mail in self.mails(address)]}"
        return found[-1]

    def browser(self) -> Browser:
        return Browser(TestClient(self.app, base_url="http://testserver", follow_redirects=True))

    def signed_in(self, address: str, link: str) -> Browser:
        """A browser at a decision page, signed in with the code that was mailed to the approver."""
        browser = self.browser()
        if "code" in browser.open(link).lower() and 'value="approve"' not in browser.page.text:
            self.proves(browser, address)
        return browser

    def proves(self, browser: Browser, who: str, /, **fields: str) -> str:
        """Somebody asks for a code on the page before them, filled in like this, and types it: what they see then."""
        browser.send(**fields)
        return browser.send(code=self.code(who))

    def code(self, address: str) -> str:
        """The six digits that were mailed to somebody last, once mailbot has sent what they asked for."""
        self.works()
        found = re.search(r"\b(\d{6})\b", text_of(self.mail(address, "code")))
        assert found
        return found[1]

    def decides(self, address: str, verb: str, reason: str = "", containing: str = "") -> Browser:
        """An approver opens the link of their newest approval mail, signs in when asked to, and decides."""
        browser = self.signed_in(address, link_in(self.mail(address, containing or "decide")))
        browser.send(verb=verb, reason=reason)
        self.works()
        return browser

    # --- records ---------------------------------------------------------------------------------------------------

    def requests(self) -> dict[str, str]:
        """State of every request, by id."""
        with self.mailbot.desk.store.read() as tx:
            return {row.request.request_id: row.request.state for row in tx.requests(RequestFilter())}

    def tasks(self) -> list[Task]:
        with self.mailbot.desk.store.read() as tx:
            return list(tx.tasks(()))

    def register(self) -> list[tuple[str, str, str]]:
        with self.mailbot.desk.store.read() as tx:
            return [
                (self.mailbot.desk.name(row.person), row.system, row.access_level) for row in tx.grants(GrantFilter())
            ]

    def reasons(self) -> list[str]:
        """What became of each mail, in words, in the order in which they were handled."""
        return self.column("SELECT reason FROM mail WHERE handled_at IS NOT NULL ORDER BY handled_at, mail_id")

    def column(self, query: str, **values: object) -> list[str]:
        """The first column of what an SQL query finds."""
        with self._records.connect() as connection:
            return [str(value) for value in connection.execute(text(query), values).scalars()]

    @cached_property
    def _records(self) -> Engine:
        """The database past mailbot."""
        return connect(self.settings.database)

    def trail(self) -> Verified:
        return Verification(self.mailbot.desk.store, self.mailbot.signer).run()


def story_rules(folder: Path) -> Path:
    """The stories' rules in a new folder, to be changed there: their own policy, the tables of the demo company."""
    shutil.copytree(bootstrap.defaults("rules"), folder, ignore=shutil.ignore_patterns("cases"), dirs_exist_ok=True)
    shutil.copyfile(POLICY, folder / "policy.yaml")
    return folder


def _rules_of(settings: config.Settings) -> Rulebook:
    files = sorted(path for path in bootstrap.rules_folder(settings).iterdir() if path.is_file())
    return _rulebook(tuple((path.name, path.read_bytes()) for path in files))


@lru_cache(maxsize=4)
def _rulebook(files: tuple[tuple[str, bytes], ...]) -> Rulebook:
    """The rules in these files, read once for all tests that have the same."""
    with TemporaryDirectory() as folder:
        for name, content in files:
            (Path(folder) / name).write_bytes(content)
        return bootstrap.load_rules(Path(folder))


@lru_cache(maxsize=1_000)
def _delivered(path: Path) -> tuple[str, EmailMessage]:
    """A mail as it lies in a Maildir, where it never changes, and to whom it went."""
    mail = BytesParser(policy=default).parsebytes(path.read_bytes())
    return str(mail["To"]), mail


def text_of(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def link_in(mail: EmailMessage, kind: str = "") -> str:
    """The first link of a mail to mailbot's pages."""
    found = re.search(rf"http://127\.0\.0\.1:8080/{kind or '[a-z]+'}/[^\s#>\"]+", text_of(mail))
    assert found, text_of(mail)
    return found[0]


def meddle(world: World, *statements: str) -> None:
    """An insider with SQL who first takes the guards of the database away."""
    engine = connect(world.settings.database)
    with begin_write(engine) as connection:
        _drop_triggers(connection)
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


def meddle_unseen(world: World, *statements: str) -> None:
    """The same insider puts the guards back as they were: nothing is missing afterwards."""
    engine = connect(world.settings.database)
    with begin_write(engine) as connection:
        guards = connection.execute(text(_GUARDS[connection.dialect.name])).scalars().all()
        _drop_triggers(connection)
        for statement in (*statements, *guards):
            connection.exec_driver_sql(statement)
    engine.dispose()


_GUARDS = {
    "sqlite": "SELECT sql FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT pg_get_triggerdef(oid) || '; ALTER TABLE ' || tgrelid::regclass || ' ENABLE ALWAYS TRIGGER '"
    " || quote_ident(tgname) FROM pg_trigger WHERE NOT tgisinternal",
}


def _drop_triggers(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        connection.execute(text("PRAGMA defer_foreign_keys = ON"))
        names = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all()
        for name in names:
            connection.execute(text(f'DROP TRIGGER "{name}"'))
        return
    rows = connection.execute(
        text("SELECT tgname, tgrelid::regclass::text FROM pg_trigger WHERE NOT tgisinternal")
    ).all()
    for name, table in rows:
        connection.execute(text(f'DROP TRIGGER "{name}" ON {table}'))
