"""Sends through a mail server (RFC 5321). SMTP cannot be asked whether a mail was taken: doubt is told as doubt."""

import re
import smtplib
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from ipaddress import ip_address
from typing import Literal

from mailbot.adapters.senders import mime
from mailbot.services.ports import Notice, SendFailed, Tokens, TokenUnavailable

Security = Literal["starttls", "tls", "none"]

_SERVER_PAUSE = 30.0
_SETTINGS_PAUSE = 600.0
_NO_SUCH_MAILBOX = (550, 551, 553)
_NOT_AS_US = re.compile(r"\b5\.7\.60\b|\b5\.2\.252\b|SendAsDenied")  # Exchange, which says so behind the mail


class SmtpMailer:
    """One connection per mail, encrypted; `security` is `none` only for a server on this machine.

    `timeout` in seconds for each step; with `tokens` no password is used. Raises ValueError for settings that would
    send passwords or mail in the clear.
    """

    exactly_once = False
    at_once = 1

    def __init__(
        self,
        host: str,
        port: int,
        user: str = "",
        password: str = "",
        security: Security = "starttls",
        timeout: float = 30.0,
        tls: ssl.SSLContext | None = None,
        tokens: Tokens | None = None,
    ) -> None:
        if security == "none" and not _is_loopback(host):
            raise ValueError(f"smtp: security “none” is for this machine only, and {host} is not: use starttls or tls")
        self._host, self._port, self._user, self._password = host, port, user, password
        self._security, self._timeout = security, timeout
        self._tls = tls or ssl.create_default_context()
        self._tokens = tokens

    def send(self, notice: Notice, sender: str, handing_over: Callable[[], None] = lambda: None) -> str:
        """Returns the server's own words for it; raises SendFailed, `unknown` when the line broke after the mail."""
        raw = mime.build(notice, sender)
        origin = mime.mailbox(sender)
        with self._told(), self._connected(origin.domain) as server:
            _envelope(server, origin.addr_spec, notice.recipient)
            handing_over()
            return _hand_over(server, raw)

    def check(self, sender: str) -> None:
        """Signs in and asks whether it may send as `sender`, without sending anything; raises SendFailed."""
        origin = mime.mailbox(sender)
        with self._told(), self._connected(origin.domain) as server:
            _expect(server.mail(origin.addr_spec), "the sender")
            server.rset()

    @contextmanager
    def _connected(self, domain: str) -> Iterator[smtplib.SMTP]:
        server = self._open(domain)
        try:
            if self._security == "starttls":
                server.starttls(context=self._tls)
            server.ehlo_or_helo_if_needed()
            self._sign_in(server)
            yield server
            with suppress(OSError):  # the mail is taken: how we part does not matter
                server.quit()
        finally:
            server.close()

    def _sign_in(self, server: smtplib.SMTP) -> None:
        if self._tokens:
            try:
                server.auth("XOAUTH2", self._answering(self._tokens.token()))
            except smtplib.SMTPAuthenticationError:  # a token may end before its time
                server.auth("XOAUTH2", self._answering(self._tokens.token(fresh=True)))
        elif self._user:
            server.login(self._user, self._password)

    def _answering(self, token: str) -> Callable[..., str]:
        """What is said in XOAUTH2: user and token, then nothing to the server's explanation of a refusal."""
        first = f"user={self._user}\1auth=Bearer {token}\1\1"

        def answer(challenge: bytes | None = None) -> str:
            return "" if challenge else first

        return answer

    def _open(self, domain: str) -> smtplib.SMTP:
        if self._security == "tls":
            return smtplib.SMTP_SSL(self._host, self._port, domain, timeout=self._timeout, context=self._tls)
        return smtplib.SMTP(self._host, self._port, domain, timeout=self._timeout)

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Everything before the mail itself: nothing was sent, so it may be tried again once the server is there."""
        where = f"the mail server {self._host}:{self._port}"
        try:
            yield
        except smtplib.SMTPAuthenticationError as error:
            said = _words(error)
            why = f"{where} refuses our sign-in: {self._what_to_do(said)} ({said})"
            raise SendFailed(why, _SETTINGS_PAUSE, trouble="settings") from error
        except TokenUnavailable as error:
            raise SendFailed(f"{where}: {error}", _SETTINGS_PAUSE, trouble="settings") from error
        except (smtplib.SMTPNotSupportedError, ssl.SSLCertVerificationError) as error:
            why = f"{where} cannot be spoken to securely: check security and its certificate ({error})"
            raise SendFailed(why, _SETTINGS_PAUSE, trouble="settings") from error
        except OSError as error:  # every error of smtplib is one
            raise SendFailed(f"{where} cannot be reached or broke off: {_words(error)}", _SERVER_PAUSE) from error

    def _what_to_do(self, said: str) -> str:
        if "SmtpClientAuthentication is disabled" in said:  # Exchange's 5.7.139
            return f"switch on “Authenticated SMTP” for {self._user} in the Microsoft 365 admin center"
        if self._tokens:
            return f"the token does not let it send as {self._user}: check the app's rights to SMTP and to the mailbox"
        return "check user and password"


def _envelope(server: smtplib.SMTP, origin: str, recipient: str) -> None:
    """From whom to whom; an address with letters beyond ASCII needs a server that says SMTPUTF8 (RFC 6531)."""
    wide = not (origin + recipient).isascii()
    if wide and not server.has_extn("smtputf8"):
        raise SendFailed("the mail server cannot write to an address with letters beyond ASCII: it lacks SMTPUTF8")
    _expect_sender(server.mail(origin, ["SMTPUTF8", "BODY=8BITMIME"] if wide else []), wide)
    _expect_recipient(server.rcpt(recipient))


def _expect_sender(answer: tuple[int, bytes], wide: bool) -> None:
    """A refusal of our own address is a matter of settings: the next mail is refused as well. With what a `wide`
    address asks for it may be about that."""
    try:
        _expect(answer, "the sender")
    except SendFailed as failed:
        if wide or failed.retry_after is not None:
            raise
        raise _of_settings(failed) from failed


def _expect_recipient(answer: tuple[int, bytes]) -> None:
    """A refusal of the address itself is told as such: it will not take the next mail either (RFC 3463 §3.2)."""
    try:
        _expect(answer, "the recipient")
    except SendFailed as failed:
        status = re.match(r"5\.(\d+)\.\d+", answer[1].decode("ascii", "replace"))
        if failed.retry_after is None and (status[1] == "1" if status else answer[0] in _NO_SUCH_MAILBOX):
            raise SendFailed(str(failed), trouble="recipient") from failed
        raise


def _hand_over(server: smtplib.SMTP, raw: bytes) -> str:
    """The mail itself. Once its bytes are on the way only a plain answer tells; without one nobody knows."""
    try:
        answer = server.data(raw)
    except smtplib.SMTPDataError as error:  # not even asked for: whatever the server says, it has not got the mail
        words = error.smtp_error if isinstance(error.smtp_error, bytes) else b""
        if 400 <= error.smtp_code < 600:
            return _expect((error.smtp_code, words), "the mail")
        raise SendFailed(f"the mail server did not ask for the mail: {_words(error)}", retry_after=0) from error
    except OSError as error:
        why = f"the mail server broke off while the mail was sent ({error}): it may have been delivered"
        raise SendFailed(why, retry_after=0, unknown=True) from error
    if not _is_plain(answer[0]):
        why = f"the mail server answered neither yes nor no to the mail ({answer[0]}): it may have been delivered"
        raise SendFailed(why, retry_after=0, unknown=True)
    try:
        return _expect(answer, "the mail")
    except SendFailed as failed:
        if not _NOT_AS_US.search(str(failed)):
            raise
        raise _of_settings(failed) from failed


def _of_settings(failed: SendFailed) -> SendFailed:
    why = f"{failed}. Check that the user of [sender] may send as our address"
    return SendFailed(why, _SETTINGS_PAUSE, trouble="settings")


def _is_plain(code: int) -> bool:
    """Whether an answer says yes or no (RFC 5321 §4.2.1)."""
    return 200 <= code < 300 or 400 <= code < 600


def _expect(answer: tuple[int, bytes], what: str) -> str:
    """The server's words when it agrees; 5xx is for good, 421 ends the round, all else may be tried again (§4.2.1)."""
    code, words = answer[0], mime.clean(answer[1].decode("utf-8", "replace"))
    if 200 <= code < 300:
        return words
    why = f"the mail server refused {what}: {code} {words}"
    if code == 421:
        raise SendFailed(why, _SERVER_PAUSE)
    raise SendFailed(why, retry_after=None if 500 <= code < 600 else 0)


def _words(error: Exception) -> str:
    if isinstance(error, smtplib.SMTPResponseException):
        words = error.smtp_error
        return (
            f"{error.smtp_code} {mime.clean(words.decode('utf-8', 'replace') if isinstance(words, bytes) else words)}"
        )
    return mime.clean(str(error)) or type(error).__name__


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
