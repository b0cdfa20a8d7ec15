"""The demo's mailbox: a real IMAP server on loopback, which mailbot reads from."""

import asyncio
import secrets
import threading
from argparse import Namespace
from asyncio import AbstractServer, StreamReader, StreamWriter
from collections.abc import Coroutine
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, Self, TypeVar, cast

from proxyprotocol.sock import SocketInfoLocal
from pymap.backend.dict import Config, Identity, Login
from pymap.backend.dict.filter import FilterSet
from pymap.backend.dict.mailbox import MailboxData, MailboxSet
from pymap.concurrent import Event
from pymap.imap import IMAPServer
from pymap.parsing.message import AppendMessage
from pymap.selected import SelectedMailbox
from pymap.user import UserMetadata
from pysasl.hashing import Cleartext

LOOPBACK = "127.0.0.1"

A_MOMENT = 0.1
"""Seconds between the answer to IDLE and the first news: imapclient overlooks what comes in the same packet."""

T = TypeVar("T")


class _QuietConfig(Config):
    """pymap's in-memory settings, without its look-up of the machine's full name: that can wait seconds for DNS."""

    @property
    def greeting(self) -> bytes:
        return b"The demo's mailbox is ready."


def _settings(user: str, password: str) -> Config:
    """In memory, no TLS and no proxy (loopback only), and a password that is compared as it is: nothing to hash for."""
    return _QuietConfig(
        Namespace(passlib_cfg=None, proxy_protocol=None),
        host=LOOPBACK,
        port=0,
        tls_enabled=False,
        reject_dnsbl=False,
        invalid_user_sleep=0.0,
        hash_context=Cleartext(),
        demo_data=False,
        demo_user=user,
        demo_password=password,
    )


class _PromptInbox(MailboxData):
    """pymap's mailbox, but one that soon tells an IDLE what came before it: pymap itself waits for the next change, so
    that a mail which arrives between a client's look and its IDLE would lie unnoticed."""

    async def update_selected(self, selected: SelectedMailbox, *, wait_on: Event | None = None) -> SelectedMailbox:
        if wait_on and selected.mod_sequence != self._mod_sequences.highest:
            await asyncio.sleep(A_MOMENT)
            wait_on = None
        return await super().update_selected(selected, wait_on=wait_on)


class _PromptFolders(MailboxSet):
    def __init__(self) -> None:
        super().__init__()
        self._inbox = _PromptInbox(self._content_cache, self._thread_cache)


class _WholeAnswers:
    """Hands each answer to the socket in one piece: pymap writes word by word, and a client that reads without
    blocking (imapclient's idle_check) takes half a line for a broken connection."""

    def __init__(self, writer: StreamWriter) -> None:
        self._writer = writer
        self._held = bytearray()

    def write(self, data: bytes) -> None:
        self._held += data

    async def drain(self) -> None:
        self._writer.write(bytes(self._held))
        self._held.clear()
        await self._writer.drain()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._writer, name)


class ImapServer:
    """An IMAP server (pymap, in memory) that holds one mailbox, on a free port of 127.0.0.1, in its own thread.

    What differs from Dovecot: folders are separated by `/`; `recent` is claimed by the first SELECT; STARTTLS is not
    offered and imaps not spoken; UIDs start at 101; a MOVE to a folder that is missing answers `NO [TRYCREATE]`; the
    mails are gone when it stops. IDLE, MOVE, UIDPLUS, BINARY and LITERAL+ are spoken; CONDSTORE and QUOTA are not.
    """

    def __init__(self, user: str, password: str = "") -> None:
        self.user = user
        self.password = password or secrets.token_urlsafe(12)
        self.host = LOOPBACK
        self.port = 0
        self._config = _settings(user, self.password)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="demo-imap", daemon=True)
        self._login: Login | None = None
        self._server: AbstractServer | None = None

    @property
    def url(self) -> str:
        """`imap://host:port`: plain IMAP, which is right on loopback and nowhere else."""
        return f"imap://{self.host}:{self.port}"

    def start(self) -> Self:
        """Listens; returns when a client can connect."""
        self._thread.start()
        self._run(self._open())
        return self

    def stop(self) -> None:
        """Ends every connection and the thread; stopping twice is no error."""
        if not self._thread.is_alive():
            return
        self._run(self._shut())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    def deliver(self, raw: bytes) -> None:
        """Puts one mail into INBOX as a receiving mail server would: at once, and told to clients that IDLE."""
        self._run(self._append(raw))

    def folders(self) -> dict[str, int]:
        """How many mails lie in each folder."""
        return self._run(self._count())

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(timeout=10)

    async def _open(self) -> None:
        self._config.apply_context()
        self._login = Login(self._config)
        self._config.set_cache[self.user] = (_PromptFolders(), FilterSet())
        await self._identity().set(UserMetadata(self._config, self.user, password=self.password))
        speak = IMAPServer(self._login, self._config)

        async def connected(reader: StreamReader, writer: StreamWriter) -> None:
            with suppress(ConnectionError, asyncio.CancelledError):
                await speak(reader, cast(StreamWriter, _WholeAnswers(writer)), SocketInfoLocal(writer))
                await writer.wait_closed()

        self._server = await asyncio.start_server(connected, host=LOOPBACK, port=0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def _shut(self) -> None:
        if self._server:
            self._server.close()
        conversations = asyncio.all_tasks() - {asyncio.current_task()}
        for task in conversations:
            task.cancel()
        await asyncio.gather(*conversations, return_exceptions=True)

    def _identity(self) -> Identity:
        if self._login is None:
            raise RuntimeError("the demo's IMAP server is not started; call start() first")
        return Identity(self.user, self._login, None, frozenset())

    async def _append(self, raw: bytes) -> None:
        async with self._identity().new_session() as session:
            inbox: MailboxData = await session.mailbox_set.get_mailbox("INBOX")
            await inbox.append(AppendMessage(raw, datetime.now(UTC), frozenset()), recent=True)

    async def _count(self) -> dict[str, int]:
        async with self._identity().new_session() as session:
            folders = session.mailbox_set
            names = [entry.name for entry in (await folders.list_mailboxes()).list() if entry.exists]
            return {name: (await (await folders.get_mailbox(name)).snapshot()).exists for name in names}
