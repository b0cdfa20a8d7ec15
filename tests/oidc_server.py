"""An identity provider as companies have them, on loopback: real HTTP, real keys, and every way to misbehave.

`browser` stands for the person at its login page: it follows the address that mailbot sends a browser to, and gives the
address that the provider sends it back to.
"""

import base64
import hashlib
import hmac
import json
import secrets
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import ECKey, KeySet, RSAKey

CLIENT, SECRET = "mailbot", "s3cret~value"


def _encoded(part: Mapping[str, Any] | str) -> str:
    raw = part if isinstance(part, str) else json.dumps(part)
    return base64.urlsafe_b64encode(raw.encode()).rstrip(b"=").decode()


@dataclass
class Provider:
    """What it knows and does. `claims` go over those of a good ID token (None takes one out); `wrong` names what else
    it does wrong: `none`, `hs256`, `unsigned`, `key`; `error` is what it answers instead of a code; `moved` is
    where our pages say they are, and where they are in the test."""

    now: Any = lambda: datetime.now(UTC)
    subject: str = "00u-mia"
    alg: str = "RS256"
    claims: dict[str, Any] = field(default_factory=dict)
    described: dict[str, Any] = field(default_factory=dict)
    wrong: str = ""
    error: str = ""
    answer_iss: str | None = ""
    auth_age: int | None = 0
    down: bool = False
    moved: tuple[str, str] = ("", "")
    url: str = ""
    asked: list[dict[str, str]] = field(default_factory=list)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    fetched: list[str] = field(default_factory=list)
    key: Any = None
    published: list[Any] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.rotate("first")

    def rotate(self, kid: str, publish: bool = True) -> None:
        """A new key signs from now on."""
        self.key = self._new_key(kid)
        if publish:
            self.published = [self.key]

    def _new_key(self, kid: str) -> Any:
        if self.alg == "ES256":
            return ECKey.generate_key("P-256", {"kid": kid})
        return RSAKey.generate_key(2048, {"kid": kid})

    # --- what the browser sees ------------------------------------------------------------------------------------

    def browser(self, away: str) -> str:
        """The person signs in at the page that mailbot sent them to; where they are sent back to."""
        parts = urlsplit(away)
        assert away.startswith(f"{self.url}/authorize?")
        asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
        assert asked["response_type"] == "code"
        assert asked["client_id"] == CLIENT
        assert asked["code_challenge_method"] == "S256"
        self.asked.append(asked)
        answer = {"state": asked["state"]}
        if self.answer_iss is not None:
            answer["iss"] = self.answer_iss or self.url
        if self.error:
            return f"{asked['redirect_uri']}?{urlencode(answer | {'error': self.error})}"
        code = secrets.token_urlsafe(12)
        self.codes[code] = asked
        return f"{asked['redirect_uri']}?{urlencode(answer | {'code': code})}"

    # --- what mailbot sees -----------------------------------------------------------------------------------------

    def get(self, path: str) -> tuple[int, object]:
        self.fetched.append(path)
        if path == "/.well-known/openid-configuration":
            return 200, {
                "issuer": self.url,
                "authorization_endpoint": f"{self.url}/authorize",
                "token_endpoint": f"{self.url}/token",
                "jwks_uri": f"{self.url}/keys",
                "authorization_response_iss_parameter_supported": True,
                **self.described,
            }
        if path == "/keys":
            return 200, KeySet(self.published).as_dict(private=False)
        return 404, {}

    def post(self, form: Mapping[str, str], authorization: str) -> tuple[int, object]:
        """A code is redeemed once, by the client it was given to, with the verifier of its challenge."""
        basic = "Basic " + base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
        posted = (form.get("client_id"), form.get("client_secret")) == (CLIENT, SECRET)
        if authorization != basic and not posted:
            return 401, {"error": "invalid_client"}
        asked = self.codes.pop(form["code"], None)
        digest = hashlib.sha256(form["code_verifier"].encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if asked is None or asked["code_challenge"] != challenge or asked["redirect_uri"] != form["redirect_uri"]:
            return 400, {"error": "invalid_grant", "error_description": "code is used or not yours\r\nbye"}
        return 200, {"access_token": "a", "token_type": "Bearer", "id_token": self.id_token(asked["nonce"])}

    def id_token(self, nonce: str) -> str:
        now = int(self.now().timestamp())
        claims = {"iss": self.url, "sub": self.subject, "aud": CLIENT, "iat": now, "exp": now + 300, "nonce": nonce}
        if self.auth_age is not None:
            claims["auth_time"] = now - self.auth_age
        claims = {name: value for name, value in (claims | self.claims).items() if value is not None}
        header = {"alg": self.alg, "kid": self.key.kid}
        if self.wrong == "none":
            return f"{_encoded({'alg': 'none', 'kid': self.key.kid})}.{_encoded(claims)}."
        if self.wrong == "hs256":
            signed = f"{_encoded({'alg': 'HS256', 'kid': self.key.kid})}.{_encoded(claims)}"
            mac = hmac.digest(self.key.as_pem(private=False), signed.encode(), "sha256")
            return f"{signed}.{base64.urlsafe_b64encode(mac).rstrip(b'=').decode()}"
        if self.wrong == "key":
            return jwt.encode(header, claims, self._new_key(self.key.kid))
        token = jwt.encode(header, claims, self.key)
        if self.wrong == "unsigned":
            head, _, signature = token.split(".")
            return f"{head}.{_encoded({**claims, 'sub': 'somebody-else'})}.{signature}"
        return token


@contextmanager
def provider(**how: Any) -> Iterator[Provider]:
    """One that listens."""
    served = Provider(**how)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path.startswith("/authorize?"):  # a real browser comes by itself, and is sent back at once
                self.send_response(303)
                self.send_header("Location", served.browser(served.url + self.path).replace(*served.moved))
                self.end_headers()
                return
            self._answer(served.get(self.path))

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            form = {name: values[0] for name, values in parse_qs(body).items()}
            self._answer(served.post(form, self.headers.get("Authorization", "")))

        def _answer(self, answer: tuple[int, object]) -> None:
            status, content = (503, "down for a moment") if served.down else answer
            data = content.encode() if isinstance(content, str) else json.dumps(content).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    served.url = f"http://127.0.0.1:{server.server_address[1]}"
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()
