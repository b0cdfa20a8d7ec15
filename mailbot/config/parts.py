"""The parts of the settings: mailbox, sender, whose word counts, IT's file, pages; each with what it must have.

Secrets are read from their files when they are asked for; a file that cannot be read raises OSError then.
"""

from datetime import time
from ipaddress import ip_network
from pathlib import Path
from typing import Literal
from urllib.parse import unquote, urlsplit

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

LOOPBACK = ("127.0.0.1", "localhost", "::1")


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


def _secret(value: str, file: Path | None) -> str:
    """A secret's value: from its file when one is named (without the line end), else as given."""
    return file.read_text("utf-8").rstrip("\r\n") if file else value


class OAuthSettings(_Part):
    """Access tokens instead of a password: an app of a Microsoft 365 tenant, or Google's service account or consent."""

    kind: Literal["microsoft", "google"]
    tenant: str = ""
    client_id: str = ""
    secret_file: Path | None = None
    certificate_file: Path | None = None
    service_account_file: Path | None = None
    refresh_token_file: Path | None = None
    server: str = ""
    scope: str = ""

    @field_validator("server")
    @classmethod
    def _safe(cls, url: str) -> str:
        parts = urlsplit(url)
        if url and parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in LOOPBACK):
            raise ValueError("tokens are asked for over https:// only")
        return url

    @model_validator(mode="after")
    def _complete(self) -> "OAuthSettings":
        ways = _OAUTH_WAYS[self.kind]
        given = {name for name in _OAUTH_PARTS if getattr(self, name)}
        if given not in [set(way) for way in ways]:
            wanted = ", or ".join(" + ".join(way) for way in ways)
            raise ValueError(
                f"kind = {self.kind!r} needs exactly {wanted}; given: {' + '.join(sorted(given)) or 'none'}"
            )
        if self.kind == "microsoft" and self.server.startswith("http:"):
            raise ValueError("server: Microsoft's library asks https:// servers only, even on this machine")
        return self

    def read(self) -> dict[str, str]:
        """What each of the files holds, by its setting; ValueError for an empty one."""
        files = {name: getattr(self, name) for name in _OAUTH_PARTS if name.endswith("_file")}
        texts = {name: _secret("", file).strip() for name, file in files.items()}
        for name, file in files.items():
            if file and not texts[name]:
                raise ValueError(f"{file}: this file ({name}) is empty")
        return texts


_OAUTH_WAYS: dict[str, tuple[tuple[str, ...], ...]] = {
    "microsoft": (("tenant", "client_id", "secret_file"), ("tenant", "client_id", "certificate_file")),
    "google": (("service_account_file",), ("client_id", "secret_file", "refresh_token_file")),
}
_OAUTH_PARTS = sorted({name for ways in _OAUTH_WAYS.values() for way in ways for name in way})


def _one_way_in(password: bool, oauth: OAuthSettings | None) -> None:
    if password and oauth:
        raise ValueError("has a password and oauth: leave one of them out")


class MailboxSettings(_Part):
    """Where mail arrives: `imaps://USER@HOST[:993][/FOLDER]`, `imap://…` (loopback only), or `maildir:PATH`."""

    url: str
    password: str = ""
    password_file: Path | None = None
    size_cap: int = Field(default=25_000_000, gt=0)
    oauth: OAuthSettings | None = None

    @field_validator("url")
    @classmethod
    def _known_form(cls, url: str) -> str:
        parts = urlsplit(url)
        if parts.scheme == "maildir" and parts.path:
            return url
        if parts.scheme not in ("imaps", "imap") or not parts.hostname or not parts.username:
            raise ValueError("expected imaps://USER@HOST/FOLDER (write the @ of a user as %40) or maildir:PATH")
        if parts.scheme == "imap" and parts.hostname not in LOOPBACK:
            raise ValueError("imap:// without TLS is for this machine only: write imaps://")
        if parts.password:
            raise ValueError("the password does not belong into the address: use mailbox.password_file")
        return url

    @model_validator(mode="after")
    def _consistent(self) -> "MailboxSettings":
        _one_way_in(bool(self.password or self.password_file), self.oauth)
        if self.oauth and self.maildir:
            raise ValueError("is a Maildir, which needs no sign-in: leave mailbox.oauth out")
        return self

    @property
    def maildir(self) -> Path | None:
        """The folder, when the mailbox is a Maildir."""
        parts = urlsplit(self.url)
        return Path(unquote(parts.path)) if parts.scheme == "maildir" else None

    @property
    def user(self) -> str:
        return unquote(urlsplit(self.url).username or "")

    @property
    def host(self) -> str:
        return urlsplit(self.url).hostname or ""

    @property
    def tls(self) -> bool:
        return urlsplit(self.url).scheme == "imaps"

    @property
    def port(self) -> int:
        return urlsplit(self.url).port or (993 if self.tls else 143)

    @property
    def folder(self) -> str:
        return unquote(urlsplit(self.url).path.strip("/")) or "INBOX"

    def secret(self) -> str:
        return _secret(self.password, self.password_file)


class TrustSettings(_Part):
    """Whose word about senders counts: your receiver's, by the place and form of its Authentication-Results (RFC 8601).

    `own` is a server whose name (`authserv_id`) you know; without a name it is not believed. `internal` lets Microsoft
    365's mark for mail inside the tenant count; `verify` checks DKIM and DMARC here where the receiver says nothing.
    """

    receiver: Literal["own", "google", "microsoft"] = "own"
    authserv_id: str = ""
    internal: bool = False
    verify: bool = False

    @model_validator(mode="after")
    def _fitting(self) -> "TrustSettings":
        if self.authserv_id and self.receiver != "own":
            raise ValueError(f'receiver = "{self.receiver}" has no authserv_id to set: remove it, or write "own"')
        if self.internal and self.receiver != "microsoft":
            raise ValueError('internal = true is for receiver = "microsoft" only')
        return self


class SenderSettings(_Part):
    """How mail leaves: by Resend, by SMTP, or into a Maildir folder."""

    kind: Literal["resend", "smtp", "maildir"]
    key: str = ""
    key_file: Path | None = None
    host: str = ""
    port: int = Field(default=587, gt=0, lt=65536)
    user: str = ""
    password: str = ""
    password_file: Path | None = None
    security: Literal["starttls", "tls", "none"] = "starttls"
    path: Path | None = None
    oauth: OAuthSettings | None = None
    api_url: str = "https://api.resend.com"
    webhook_secret: str = ""
    webhook_secret_file: Path | None = None

    @model_validator(mode="after")
    def _complete(self) -> "SenderSettings":
        needed = {"resend": self.key or self.key_file, "smtp": self.host, "maildir": self.path}
        names = {"resend": "key_file", "smtp": "host", "maildir": "path"}
        if not needed[self.kind]:
            raise ValueError(f"kind = {self.kind!r} needs sender.{names[self.kind]}")
        if self.kind != "resend" and (self.webhook_secret or self.webhook_secret_file):
            raise ValueError("a webhook_secret is for kind = 'resend'")
        _one_way_in(bool(self.password or self.password_file), self.oauth)
        if self.oauth and (self.kind != "smtp" or not self.user):
            raise ValueError("oauth is for kind = 'smtp' with a user: the mailbox that sends")
        return self

    def secret(self) -> str:
        return _secret(self.key, self.key_file) if self.kind == "resend" else _secret(self.password, self.password_file)

    def hook_secret(self) -> str:
        """What Resend signs its webhooks with; empty when there are none."""
        return _secret(self.webhook_secret, self.webhook_secret_file)


class TasksSettings(_Part):
    """When IT's file leaves (the company's own time zone, working days) and which columns it has, in order."""

    at: time = time(16, 0)
    columns: dict[str, str] | list[str] | None = None

    def headings(self) -> dict[str, str] | None:
        """Our column names to the headings of the file; None for the default columns."""
        if isinstance(self.columns, list):
            return {name: name for name in self.columns}
        return self.columns


class OidcSettings(_Part):
    """The company's own sign-in (OpenID Connect): `issuer` exactly as the provider writes it, `name` for the button."""

    issuer: str
    client_id: str = Field(min_length=1)
    name: str = Field(default="the company’s sign-in", min_length=1, max_length=60)
    client_secret: str = ""
    secret_file: Path | None = None
    scopes: str = "openid profile email"

    @field_validator("issuer")
    @classmethod
    def _pinned(cls, url: str) -> str:
        parts = urlsplit(url)
        if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in LOOPBACK):
            raise ValueError("expected the https:// address of the issuer")
        if not parts.hostname or parts.query or parts.fragment:
            raise ValueError("expected an address without ? and #, as in the provider's openid-configuration")
        return url

    @field_validator("scopes")
    @classmethod
    def _about_identity(cls, scopes: str) -> str:
        if "openid" not in scopes.split():
            raise ValueError("openid has to be among them: without it nobody is told who signed in")
        return scopes

    def secret(self) -> str:
        """What the provider knows us by; empty for a client without one."""
        return _secret(self.client_secret, self.secret_file)


class WebSettings(_Part):
    """Where the pages listen; put a TLS proxy in front unless it is loopback."""

    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, lt=65536)
    proxies: tuple[str, ...] = ("127.0.0.0/8", "::1/128")
    oidc: OidcSettings | None = None

    @field_validator("proxies")
    @classmethod
    def _networks(cls, proxies: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(str(ip_network(each)) for each in proxies)
