"""Real IMAP servers to read from, another mail program that looks at them, and a line between that can be disturbed."""

import getpass
import grp
import os
import secrets
import shutil
import socket
import ssl
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

from imapclient import IMAPClient

DOVECOT = shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
PASSWORD = "correct-horse"

CONF = """
protocols = imap
listen = 127.0.0.1
base_dir = {base}/run
state_dir = {base}/run
log_path = {base}/log
ssl = no
disable_plaintext_auth = no
auth_failure_delay = 0
default_internal_user = {internal}
default_internal_group = {group}
default_login_user = {login}
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:~/Maildir
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={internal} gid={group} home={base}/homes/%u
}}
namespace inbox {{
  inbox = yes
  prefix = {prefix}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
"""


@dataclass(frozen=True)
class Server:
    """One mailbox on a running server, empty at first."""

    host: str
    port: int
    user: str
    password: str

    @contextmanager
    def client(self) -> Iterator[IMAPClient]:
        """Another mail program, looking at the same mailbox."""
        with IMAPClient(self.host, self.port, ssl=False, timeout=10) as client:
            client.login(self.user, self.password)
            yield client

    def deliver(self, raw: bytes) -> None:
        with self.client() as client:
            client.append("INBOX", raw)

    def lying_in(self, folder: str) -> list[bytes]:
        """The mails of a folder, oldest first; none when there is no such folder."""
        with self.client() as client:
            if not client.folder_exists(folder):
                return []
            client.select_folder(folder, readonly=True)
            found = client.fetch(client.search(), ["BODY.PEEK[]"])
            return [found[uid][b"BODY[]"] for uid in sorted(found)]

    def flags(self, folder: str) -> list[tuple[bytes, ...]]:
        with self.client() as client:
            client.select_folder(folder, readonly=True)
            return [flags for _, flags in sorted(client.get_flags(client.search()).items())]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _answers(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=1) as connection:
            return connection.recv(4) == b"* OK"
    except OSError:
        return False


def _users() -> dict[str, str]:
    """Dovecot's own users when we are root; otherwise everything runs as we do."""
    if os.geteuid() == 0:
        return {"internal": "dovecot", "group": "dovecot", "login": "dovenull"}
    own = getpass.getuser()
    return {"internal": own, "group": grp.getgrgid(os.getegid()).gr_name, "login": own}


@contextmanager
def dovecot(prefix: str = "", more: str = "") -> Iterator[Callable[[], Server]]:
    """A Dovecot of our own, with `more` settings; every user name is a new, empty mailbox."""
    assert DOVECOT
    base, port = Path(tempfile.mkdtemp(prefix="dovecot-")), _free_port()
    users = _users()
    (base / "homes").mkdir()
    if os.geteuid() == 0:
        base.chmod(0o755)
        shutil.chown(base / "homes", users["internal"], users["group"])
    conf = base / "dovecot.conf"
    conf.write_text(CONF.format(base=base, port=port, password=PASSWORD, prefix=prefix, **users) + more)
    process = subprocess.Popen([DOVECOT, "-F", "-c", str(conf)])  # a program of this machine
    try:
        ends = time.monotonic() + 20
        while not _answers(port):
            assert process.poll() is None, (base / "log").read_text()
            assert time.monotonic() < ends, (base / "log").read_text()
            time.sleep(0.05)
        yield lambda: Server("127.0.0.1", port, f"access-{secrets.token_hex(4)}", PASSWORD)
    finally:
        process.terminate()
        process.wait(timeout=20)
        shutil.rmtree(base)


def _untouched(data: bytes) -> bytes:
    return data


class Line:
    """A line to a server that can be disturbed: `there` and `back` edit what is said, `cut` and `freeze` break it."""

    def __init__(self, server: Server, tls: ssl.SSLContext | None = None) -> None:
        self._server = server
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._ends: list[socket.socket] = []
        self._flowing = threading.Event()
        self._flowing.set()
        self.there: Callable[[bytes], bytes] = _untouched
        self.back: Callable[[bytes], bytes] = _untouched
        self.connections = 0

    @property
    def server(self) -> Server:
        """The same mailbox at this end of the line."""
        return replace(self._server, port=self._listener.getsockname()[1])

    def hide(self, *capabilities: bytes) -> None:
        """The server no longer seems to have these."""

        def back(data: bytes) -> bytes:
            for capability in capabilities:
                data = data.replace(b" " + capability, b" X" + capability[1:])
            return data

        self.back = back

    def cut(self) -> None:
        """Every connection ends as if the server had closed it."""
        for end in self._ends:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def freeze(self) -> None:
        """Nothing comes through any more, and nobody is told."""
        self._flowing.clear()

    def thaw(self) -> None:
        self._flowing.set()

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.thaw()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                self.connections += 1
                if self._tls:
                    try:
                        near = self._tls.wrap_socket(near, server_side=True)
                    except OSError:  # the client did not like our certificate
                        continue
                far = socket.create_connection((self._server.host, self._server.port))
                self._ends += [near, far]
                for end in (near, far):
                    end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                for one, other, side in ((near, far, "there"), (far, near, "back")):
                    threading.Thread(target=self._pump, args=(one, other, side), daemon=True).start()

    def _pump(self, one: socket.socket, other: socket.socket, side: str) -> None:
        with one, other:
            with suppress(OSError):
                while data := one.recv(65_536):
                    self._flowing.wait()
                    other.sendall(getattr(self, side)(data))
            for end in (one, other):  # a close alone is not told while the other direction still listens
                with suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)
