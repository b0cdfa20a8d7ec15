"""A token server as Microsoft's and Google's are, over TLS with a CA of its own, and mail servers that ask it.

Tokens are kept in memory: `expire` ends those given so far, as a provider does when a password or a right changes.
"""

import base64
import json
import secrets
import shutil
import ssl
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import jwt
from aiosmtpd.smtp import SMTP, AuthResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID
from imap_servers import Server, dovecot

from mailbot.demo.smtp_sink import SmtpSink

TENANT, CLIENT, SECRET = "larkspur", "client-7", "s3cret~value"
REFRESH = "1//refresh"
MICROSOFT_SCOPE, GOOGLE_SCOPE = "https://outlook.office365.com/.default", "https://mail.google.com/"


@dataclass(frozen=True)
class Pair:
    """A private key with its self-signed certificate, as PEM."""

    key: bytes
    certificate: bytes

    @property
    def public(self) -> Any:
        return x509.load_pem_x509_certificate(self.certificate).public_key()

    @property
    def together(self) -> str:
        return (self.certificate + self.key).decode()


def make_pair(*hosts: str) -> Pair:
    """A new one for 127.0.0.1, and for these names."""
    key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    names = [x509.IPAddress(ip_address("127.0.0.1")), *map(x509.DNSName, hosts)]
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return Pair(private, made.public_bytes(pem))


@dataclass
class TokenServer:
    """What it knows and what it gave; `refusal` is what it says instead of giving a token."""

    pair: Pair
    folder: Path
    user: str = ""
    lifetime: int = 3600
    refusal: dict[str, str] | None = None
    given: list[str] = field(default_factory=list)
    valid: dict[str, str] = field(default_factory=dict)
    https: str = ""
    http: str = ""

    @property
    def ca(self) -> Path:
        return self.folder / "ca.pem"

    @property
    def service_account(self) -> str:
        """A key file as Google's console makes them."""
        facts = {"type": "service_account", "client_email": "desk@project.example", "private_key_id": "1"}
        return json.dumps({**facts, "private_key": self.pair.key.decode(), "token_uri": "https://nowhere.invalid/"})

    def expire(self) -> None:
        self.valid.clear()

    def give(self, user: str) -> dict[str, Any]:
        token = secrets.token_urlsafe(24)
        self.given.append(token)
        self.valid[token] = user
        return {"access_token": token, "token_type": "Bearer", "expires_in": self.lifetime}

    def get(self, path: str) -> tuple[int, dict[str, Any]]:
        """Microsoft's discovery of a tenant, and what Dovecot asks about a token."""
        parts = urlsplit(path)
        if parts.path == f"/{TENANT}/v2.0/.well-known/openid-configuration":
            base = f"{self.https}/{TENANT}"
            ends = {"authorization_endpoint": f"{base}/authorize", "token_endpoint": f"{base}/oauth2/v2.0/token"}
            return 200, {**ends, "issuer": base}
        if parts.path == "/tokeninfo":
            user = self.valid.get(parse_qs(parts.query).get("access_token", [""])[0])
            return (200, {"email": user, "active": "true"}) if user else (400, {"error": "invalid_token"})
        return 400, {"error": "invalid_tenant"}

    def post(self, path: str, form: dict[str, str]) -> tuple[int, dict[str, Any]]:
        if self.refusal:
            return 400, self.refusal
        error = self._microsoft(form) if path.startswith(f"/{TENANT}/") else self._google(form)
        return (400, error) if error else (200, self.give(self.user))

    def _microsoft(self, form: dict[str, str]) -> dict[str, str]:
        assert (form["grant_type"], form["scope"]) == ("client_credentials", MICROSOFT_SCOPE)
        assert form["client_id"] == CLIENT
        if "client_assertion" in form:
            audience = f"{self.https}/{TENANT}/oauth2/v2.0/token"
            jwt.decode(form["client_assertion"], self.pair.public, ["PS256"], audience=audience)
            return {}
        right = form.get("client_secret") == SECRET
        wrong = "AADSTS7000215: Invalid client secret provided. Trace ID: 0a\r\nTimestamp: now"
        return {} if right else {"error": "invalid_client", "error_description": wrong}

    def _google(self, form: dict[str, str]) -> dict[str, str]:
        if form["grant_type"] == "refresh_token":
            given = (form["client_id"], form["client_secret"], form["refresh_token"])
            wrong = {"error": "invalid_grant", "error_description": "Token has been expired or revoked."}
            return {} if given == (CLIENT, SECRET, REFRESH) else wrong
        claims = jwt.decode(form["assertion"], self.pair.public, ["RS256"], options={"verify_aud": False})
        assert claims["scope"] == GOOGLE_SCOPE
        wrong = {"error": "invalid_grant", "error_description": "Invalid email or User ID"}
        return {} if claims["sub"] == self.user else wrong


def _serving(tokens: TokenServer, context: ssl.SSLContext | None) -> ThreadingHTTPServer:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer(tokens.get(self.path))

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            self._answer(tokens.post(self.path, {name: values[0] for name, values in parse_qs(body).items()}))

        def _answer(self, answer: tuple[int, dict[str, Any]]) -> None:
            data = json.dumps(answer[1]).encode()
            self.send_response(answer[0])
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    return server


@contextmanager
def token_server() -> Iterator[TokenServer]:
    """One that listens, with TLS and without, on loopback."""
    folder, pair = Path(tempfile.mkdtemp(prefix="tokens-")), make_pair()
    folder.chmod(0o755)
    tokens = TokenServer(pair, folder)
    tokens.ca.write_bytes(pair.certificate)
    (folder / "tls.pem").write_bytes(pair.key + pair.certificate)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(folder / "tls.pem")
    secure, plain = _serving(tokens, context), _serving(tokens, None)
    tokens.https, tokens.http = (
        f"{kind}://127.0.0.1:{server.server_address[1]}" for kind, server in (("https", secure), ("http", plain))
    )
    try:
        yield tokens
    finally:
        for server in (secure, plain):
            server.shutdown()
            server.server_close()
        shutil.rmtree(folder)


@contextmanager
def token_dovecot(tokens: TokenServer) -> Iterator[Callable[[], Server]]:
    """A Dovecot that takes the tokens of this server (XOAUTH2), and for the test's own eyes a password."""
    conf = tokens.folder / "oauth2.conf.ext"
    conf.write_text(
        f"tokeninfo_url = {tokens.http}/tokeninfo?access_token=\n"
        "username_attribute = email\nactive_attribute = active\nactive_value = true\n"
    )
    more = f"""
auth_mechanisms = plain xoauth2
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {conf}
}}
"""
    with dovecot(more=more) as mailboxes:
        yield mailboxes


class TokenSmtp(SmtpSink):
    """A mail server that takes mail only from whom a token lets in (XOAUTH2); `refusal` is what it says to others."""

    def __init__(self, tokens: TokenServer) -> None:
        super().__init__()
        self.tokens, self.refusal = tokens, "5.7.8 Username and Password not accepted"
        more = {"auth_required": True, "auth_require_tls": False, "authenticator": lambda *_: None}
        self._controller = type(self._controller)(self, hostname="127.0.0.1", **more)

    async def auth_XOAUTH2(self, server: SMTP, words: list[str]) -> AuthResult:
        """The conversation as Google and Microsoft hold it: a refusal is explained first, and answered with nothing."""
        user, token, *_ = base64.b64decode(words[1]).decode().split("\1")
        if self.tokens.valid.get(token.removeprefix("auth=Bearer ")) == user.removeprefix("user="):
            return AuthResult(success=True)
        assert await server.challenge_auth(b'{"status":"401"}') == b""
        await server.push(f"535 {self.refusal}")
        return AuthResult(success=False, handled=True)
