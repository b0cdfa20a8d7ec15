"""One connection to an IMAP server: made when it is needed, given up after any error, every failure put into words."""

import ipaddress
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError, LoginError, ProtocolError

from mailbot.services.ports import MailboxUnavailable, MailSource, Tokens, TokenUnavailable

CONNECT_SECONDS = 15.0
GOODBYE_SECONDS = 3.0
"""A server that does not answer must not keep the process from ending."""


_UNPARSABLE = (
    *(ValueError, LookupError, AssertionError, TypeError, AttributeError, ArithmeticError, RecursionError),
    MemoryError,  # the length of a literal is the server's word, and is made room for at once
)
"""What imapclient and imaplib raise, besides errors of their own, at an answer that is not IMAP."""

_LARGEST = 2**63 - 1


class OddAnswer(MailboxUnavailable):
    """The server is there and has answered, but the answer cannot be read."""


@dataclass(frozen=True, slots=True)
class Account:
    """Where the mailbox is and how to get in: with a password, or with access tokens where there are `tokens`.

    TLS is always verified. Plain text (`tls=False`) is only for a server on this machine; ValueError otherwise.
    """

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    tls: bool
    inbox: str
    answer_seconds: float
    tokens: Tokens | None = None

    def __post_init__(self) -> None:
        if not self.tls and not _is_loopback(self.host):
            raise ValueError(f"{self.host} is not this machine: passwords and mail need imaps:// there")

    @property
    def name(self) -> str:
        return f"{self.user}@{self.host}"


class Connection:
    """The connection of an account, its inbox selected; `uidvalidity` is the one of the last selection."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self.uidvalidity = 0
        self._client: IMAPClient | None = None

    @contextmanager
    def session(self) -> Iterator[IMAPClient]:
        """The client, connected when it is not; any failure ends the connection and becomes MailboxUnavailable."""
        try:
            yield self._client or self._connected()
        except TokenUnavailable as why:
            raise MailboxUnavailable(f"the mailbox {self.account.name}: {why}") from why
        except (IMAPClientError, OSError, *_UNPARSABLE) as why:
            self._drop()
            odd = isinstance(why, ProtocolError) or not isinstance(why, IMAPClientError | OSError)
            failure = OddAnswer if odd else MailboxUnavailable
            raise failure(f"the mailbox {self.account.name}: {_explained(why, self.account)}") from why

    def ensure(self) -> None:
        """Connects when it is not connected; raises MailboxUnavailable."""
        with self.session():
            pass

    def select(self, client: IMAPClient) -> int:
        """Looks at the inbox afresh; returns how many mails lie in it."""
        facts = client.select_folder(self.account.inbox)
        self.uidvalidity = number(facts[b"UIDVALIDITY"])
        return int(facts.get(b"EXISTS", 0))

    def holds(self, source: MailSource) -> bool:
        """Whether the source is a uid of the inbox as it is numbered now (RFC 9051 §2.3.1.1)."""
        return (source.uidvalidity, source.folder) == (self.uidvalidity, self.account.inbox)

    def close(self) -> None:
        """Logs out; the next session would connect again."""
        client, self._client = self._client, None
        if client is not None:
            with suppress(IMAPClientError, OSError):
                client.socket().settimeout(GOODBYE_SECONDS)
                client.logout()

    def _connected(self) -> IMAPClient:
        try:
            client = self._signed_in(fresh=False)
        except LoginError:
            if not self.account.tokens:
                raise
            self._drop()
            client = self._signed_in(fresh=True)  # a token may end before its time: the password or a right changed
        self.select(client)
        return client

    def _signed_in(self, fresh: bool) -> IMAPClient:
        account = self.account
        token = account.tokens.token(fresh) if account.tokens else ""
        timeout = SocketTimeout(connect=CONNECT_SECONDS, read=account.answer_seconds)
        context = ssl.create_default_context() if account.tls else None
        client = IMAPClient(account.host, account.port, ssl=account.tls, ssl_context=context, timeout=timeout)
        self._client = client
        client.normalise_times = False
        if account.tokens:
            client.sasl_login("XOAUTH2", _answering(account.user, token))
        else:
            client.login(account.user, account.password)
        return client

    def _drop(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            with suppress(IMAPClientError, OSError):
                client.shutdown()


def number(value: int | bytes) -> int:
    """A number of the server's; raises ValueError for one beyond those of IMAP (RFC 9051 §9) and of the records."""
    found = int(value)
    if not 0 <= found <= _LARGEST:
        raise ValueError(f"{found} is no number of IMAP's")
    return found


def _answering(user: str, token: str) -> Callable[[bytes], bytes]:
    """What is said in XOAUTH2: user and token, then nothing to the server's explanation of a refusal."""
    first = f"user={user}\1auth=Bearer {token}\1\1".encode()
    return lambda challenge: b"" if challenge else first


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


_REASONS: tuple[tuple[type[Exception], str], ...] = (
    (LoginError, "it refuses the login of {user}: check user and password; some providers want an app password"),
    (socket.gaierror, "the name {host} is not known: check the mailbox address and the DNS of this machine"),
    (
        ssl.SSLCertVerificationError,
        "the certificate of {host} cannot be trusted: use the name it is issued for, or have this machine trust its"
        " issuer (SSL_CERT_FILE names a file of issuers); mailbot never goes on without",
    ),
    (ssl.SSLError, "there is no TLS on {host}:{port}: imaps usually answers on port 993"),
    (ConnectionRefusedError, "nothing listens on {host}:{port}: check the port, or start the server"),
    (TimeoutError, "{host}:{port} did not answer in time: the server or the network is down or slow"),
    (IMAPClientAbortError, "the connection was lost; mailbot connects again"),
    (OSError, "the connection failed; mailbot connects again"),
    (Exception, "its server answered what mailbot did not expect"),
)


_NO_RIGHT = "the login of {user} is right, but IMAP is not allowed for this mailbox: allow it at the provider"
_NO_APP_RIGHT = (
    ", and give the app the right to it (Exchange Online PowerShell: New-ServicePrincipal, then Add-MailboxPermission "
    "-Identity {user} -User SERVICE-PRINCIPAL -AccessRights FullAccess)"
)
_REFUSES_APP = (
    "it refuses the access token for {user}: a Microsoft 365 app needs IMAP.AccessAsApp with admin consent and "
    "FullAccess to the mailbox; at Google the user of the mailbox has to be the one the token is for"
)


def _explained(why: Exception, account: Account) -> str:
    """Which thing failed and what to do, for the admin; the server's own words in brackets."""
    sentence = next(text for kind, text in _REASONS if isinstance(why, kind))
    if isinstance(why, LoginError) and account.tokens:
        sentence = _REFUSES_APP
    if "authenticated but not connected" in str(why):  # Exchange says so at the first command after the login
        sentence = _NO_RIGHT + (_NO_APP_RIGHT if account.tokens else "")
    return f"{sentence.format(user=account.user, host=account.host, port=account.port)} ({why})"
