"""mailbot at work for the demo: the real service on a fresh SQLite file, between the demo's two mail servers."""

import socket
import threading
import time
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from mailbot import bootstrap, config
from mailbot.bootstrap import Mailbot
from mailbot.demo.company import Company
from mailbot.demo.servers import ImapServer, SmtpSink
from mailbot.process import Process

ADDRESS = "access@larkspur.example"
AUTHSERV_ID = "mx.larkspur.example"
SECONDS = 30.0
"""How long anything in the demo may take before it counts as not having happened."""

_SETTINGS = """\
# The settings of the demo; try: mailbot register --config {path}
address = "{address}"
public_url = "http://127.0.0.1:{web}"
database = "sqlite:///{folder}/mailbot.db"
data = "{folder}"
rules = "{rules}"
templates = "{templates}"

[mailbox]
url = "imap://{user}@{imap.host}:{imap.port}/INBOX"
password = "{imap.password}"

[trust]
authserv_id = "{authserv_id}"

[sender]
kind = "smtp"
host = "{sink.host}"
port = {sink.port}
security = "none"

[tasks]
at = {far}

[web]
host = "127.0.0.1"
port = {web}
"""


class NotStarted(Exception):
    """mailbot did not come up; the text says what is missing."""


@contextmanager
def at_work(folder: Path) -> Iterator[tuple[Company, Mailbot, Process]]:
    """The company with mailbot running in it, until the end of the block; everything is kept in `folder`."""
    with ImapServer(ADDRESS) as imap, SmtpSink() as sink:
        mailbot = bootstrap.build(_settings(folder, imap, sink))
        desk = mailbot.desk
        pages = mailbot.settings.public_url
        company = Company(desk.catalog, desk.policy, ADDRESS, AUTHSERV_ID, imap, sink, pages)
        process = mailbot.process()
        process.idle_seconds = 5  # a newcomer must not wait for a hint that got lost
        thread = threading.Thread(target=process.run, name="mailbot")
        thread.start()
        try:
            _wait_for_pages(process, mailbot.settings.web.port)
            yield company, mailbot, process
        finally:
            process.stop()
            thread.join()


def settings_file(folder: Path) -> Path:
    """Where the demo's settings are, for a newcomer who wants to try the commands on it."""
    return folder / "mailbot.toml"


def _settings(folder: Path, imap: ImapServer, sink: SmtpSink) -> config.Settings:
    """Written down for the newcomer, and given in full so that neither a variable nor a file of this machine counts."""
    rules = bootstrap.defaults("rules")
    text = _SETTINGS.format(
        path=settings_file(folder),
        folder=folder.as_posix(),
        address=ADDRESS,
        user=ADDRESS.replace("@", "%40"),
        imap=imap,
        sink=sink,
        authserv_id=AUTHSERV_ID,
        rules=rules.as_posix(),
        templates=bootstrap.defaults("templates").as_posix(),
        web=_free_port(),
        far=_far_from_now(bootstrap.load_rules(rules).policy.calendar.time_zone),
    )
    settings_file(folder).write_text(text, "utf-8")
    return config.load(settings_file(folder), **tomllib.loads(text))


def _far_from_now(time_zone: str) -> str:
    """A time of day for IT's file twelve hours away: in the demo it leaves when the story says so, not by the clock."""
    return f"{datetime.now(ZoneInfo(time_zone)) + timedelta(hours=12):%H:%M:%S}"


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


def _wait_for_pages(process: Process, port: int) -> None:
    """Returns once the pages answer; raises NotStarted when mailbot did not come up."""
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline and not process.failed:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise NotStarted("mailbot’s pages do not answer; what it said is above")
