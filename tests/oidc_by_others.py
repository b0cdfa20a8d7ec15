"""A provider that others wrote: authlib's authorization server, with its own PKCE, client authentication, ID tokens and
issuer in the answer. It agrees with OpenID Connect by another reading of it than tests/oidc_server.py."""

import json
import secrets
import threading
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs, urlsplit

from authlib.oauth2.rfc6749 import AuthorizationServer, ClientMixin, OAuth2Error, OAuth2Request
from authlib.oauth2.rfc6749.grants import AuthorizationCodeGrant
from authlib.oauth2.rfc6749.requests import OAuth2Payload
from authlib.oauth2.rfc6750 import BearerTokenGenerator
from authlib.oauth2.rfc7636 import CodeChallenge
from authlib.oauth2.rfc9207 import IssuerParameter
from authlib.oidc.core import UserInfo
from authlib.oidc.core.grants import OpenIDCode
from joserfc.jwk import KeySet, RSAKey
from oidc_server import CLIENT, SECRET

BACK = "https://access.larkspur.example/oidc/callback"
PERSON = "00u-mia"


class Registered(ClientMixin):
    """We, as we are registered there: one way back, one way to show the secret."""

    def get_client_id(self) -> str:
        return CLIENT

    def get_allowed_scope(self, scope: str) -> str:
        return scope

    def check_redirect_uri(self, redirect_uri: str) -> bool:
        return redirect_uri == BACK

    def check_client_secret(self, client_secret: str) -> bool:
        return client_secret == SECRET

    def check_endpoint_auth_method(self, method: str, endpoint: str) -> bool:
        return method == "client_secret_basic"

    def check_response_type(self, response_type: str) -> bool:
        return response_type == "code"

    def check_grant_type(self, grant_type: str) -> bool:
        return grant_type == "authorization_code"


class Payload(OAuth2Payload):
    def __init__(self, values: dict[str, list[str]]) -> None:
        self.values = values

    @property
    def data(self) -> dict[str, str]:
        return {name: values[0] for name, values in self.values.items()}

    @property
    def datalist(self) -> defaultdict[str, list[str]]:
        return defaultdict(list, self.values)


class Asked(OAuth2Request):
    def __init__(self, method: str, uri: str, body: str, headers: dict[str, str]) -> None:
        super().__init__(method, uri, headers=headers)
        self.args_, self.form_ = Payload(parse_qs(urlsplit(uri).query)), Payload(parse_qs(body))
        self.payload = Payload(self.args_.values | self.form_.values)

    @property
    def args(self) -> dict[str, str]:
        return self.args_.data

    @property
    def form(self) -> dict[str, str]:
        return self.form_.data


@dataclass
class Answer:
    status: int
    body: Any
    headers: dict[str, str]

    @property
    def location(self) -> str | None:
        return self.headers.get("Location")

    @location.setter
    def location(self, url: str) -> None:
        self.headers["Location"] = url


@dataclass
class Others(AuthorizationServer):
    """The server; `proven_at` is when the person signed in there (seconds since 1970)."""

    proven_at: int
    url: str = ""
    key: RSAKey = field(default_factory=lambda: RSAKey.generate_key(2048, {"kid": "one"}))
    codes: dict[str, SimpleNamespace] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__init__(scopes_supported=["openid", "profile"])
        self.register_token_generator("default", BearerTokenGenerator(lambda **_: secrets.token_urlsafe(30)))

    def query_client(self, client_id: str) -> Registered | None:
        return Registered() if client_id == CLIENT else None

    def save_token(self, token: object, request: object) -> None:
        pass

    def create_oauth2_request(self, request: Asked) -> Asked:
        return request

    def handle_response(self, status: int, body: Any, headers: list[tuple[str, str]]) -> Answer:
        return Answer(status, body, dict(headers))

    def send_signal(self, *_: object, **__: object) -> None:
        pass

    def get(self, path: str) -> Answer:
        if path == "/.well-known/openid-configuration":
            ends = {f"{name}_endpoint": f"{self.url}/{name}" for name in ("authorization", "token")}
            told = {"authorization_response_iss_parameter_supported": True, "jwks_uri": f"{self.url}/keys"}
            return Answer(200, {"issuer": self.url, **ends, **told}, {})
        if path == "/keys":
            return Answer(200, KeySet([self.key]).as_dict(private=False), {})
        request = Asked("GET", self.url + path, "", {})
        try:
            grant = self.get_consent_grant(request, PERSON)
        except OAuth2Error as error:
            return Answer(400, {"error": error.error}, {})
        return self.create_authorization_response(request, PERSON, grant)

    def post(self, path: str, body: str, headers: dict[str, str]) -> Answer:
        return self.create_token_response(Asked("POST", self.url + path, body, headers))


class Grant(AuthorizationCodeGrant):
    def save_authorization_code(self, code: str, request: Asked) -> None:
        asked, at = request.payload.data, self.server.proven_at
        self.server.codes[code] = SimpleNamespace(
            **{name: asked.get(name) for name in ("code_challenge", "code_challenge_method")},
            code=code,
            get_redirect_uri=lambda: asked["redirect_uri"],
            get_scope=lambda: asked["scope"],
            get_nonce=lambda: asked["nonce"],
            get_auth_time=lambda: at,
            get_acr=lambda: None,
            get_amr=lambda: ["pwd", "otp"],
        )

    def query_authorization_code(self, code: str, client: Registered) -> SimpleNamespace | None:
        return self.server.codes.get(code)

    def delete_authorization_code(self, authorization_code: SimpleNamespace) -> None:
        del self.server.codes[authorization_code.code]

    def authenticate_user(self, authorization_code: SimpleNamespace) -> str:
        return PERSON


@dataclass
class IdTokens(OpenIDCode):
    at: Others
    require_nonce: bool = True

    def exists_nonce(self, nonce: str, request: Asked) -> bool:
        return any(code.get_nonce() == nonce for code in self.at.codes.values())

    def resolve_client_private_key(self, client: Registered) -> RSAKey:
        return self.at.key

    def get_encode_header(self, client: Registered) -> dict[str, str]:
        return {"alg": "RS256", "kid": "one"}

    def get_client_claims(self, client: Registered) -> dict[str, object]:
        return {"iss": self.at.url, "aud": [CLIENT]}

    def generate_user_info(self, user: str, scope: str) -> UserInfo:
        return UserInfo(sub=user, preferred_username="mia")


@dataclass
class Issuer(IssuerParameter):
    at: Others

    def get_issuer(self) -> str:
        return self.at.url


@contextmanager
def others(proven_at: int) -> Iterator[Others]:
    """One that listens, without TLS (AUTHLIB_INSECURE_TRANSPORT has to say so)."""
    served = Others(proven_at)
    served.register_grant(Grant, [IdTokens(served), CodeChallenge(required=True)])
    served.register_extension(Issuer(served))

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.answer(served.get(self.path))

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            self.answer(served.post(self.path, body, dict(self.headers)))

        def answer(self, answer: Answer) -> None:
            data = (answer.body if isinstance(answer.body, str) else json.dumps(answer.body)).encode()
            self.send_response(answer.status)
            for name, value in {**answer.headers, "Content-Length": str(len(data))}.items():
                self.send_header(name, value)
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
