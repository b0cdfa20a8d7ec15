"""The company's own sign-in: OpenID Connect's authorization code with PKCE (authlib), of one pinned issuer.

What comes back counts only when the issuer's own key signed it, for us, for this very round: OpenID Connect Core 1.0
§3.1.3.7, RFC 7636 (PKCE), RFC 9207 (the issuer in the answer).
"""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from authlib.integrations.base_client import OAuthError
from authlib.integrations.requests_client import OAuth2Session
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import InvalidKeyIdError, JoseError
from joserfc.jwk import KeySet
from requests import RequestException

from mailbot.services.ports import Clock, ProofRefused, Proven, ProviderUnavailable

ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519")
"""Signatures by a key that only the issuer has: no `none`, and no shared secret, which a public key would pass for."""
SECONDS = 10.0
LEEWAY = 60
"""Seconds that the issuer's clock may differ from ours."""
OLDEST = timedelta(minutes=10)
"""How long ago an ID token may have been made."""
KEPT = timedelta(hours=1)
"""How long the issuer's description and keys are used before they are fetched again."""
AGAIN_AFTER = timedelta(minutes=1)
"""For a key that we do not know, the keys are fetched again, but not more often than this."""
_LONGEST_SUBJECT = 255
_LONGEST_NAME = 80


@dataclass(frozen=True)
class Client:
    """We at the issuer: as it was registered there."""

    issuer: str
    client_id: str
    secret: str = field(repr=False)
    redirect_uri: str
    scopes: str = "openid"


class OidcProvider:
    """One issuer (services.ports.IdentityProvider); safe to share between threads."""

    def __init__(self, name: str, client: Client, clock: Clock) -> None:
        self.name, self.issuer = name, client.issuer
        self._client, self._clock = client, clock
        self._one = threading.Lock()
        self._described: tuple[datetime, dict[str, Any]] | None = None
        self._keys: tuple[datetime, KeySet] | None = None

    def away(self, state: str, nonce: str, verifier: str, fresh: bool) -> str:
        """The issuer's page; `fresh` asks it to have the person prove themselves again (OIDC Core §3.1.2.1)."""
        again = {"prompt": "login", "max_age": "0"} if fresh else {}
        with self._session() as session:
            url, _ = session.create_authorization_url(
                self.describe()["authorization_endpoint"], state=state, code_verifier=verifier, nonce=nonce, **again
            )
        return str(url)

    def back(self, answer: Mapping[str, str], nonce: str, verifier: str) -> Proven:
        """Redeems the code of an answer and verifies what it brings."""
        described = self.describe()
        self._from_the_issuer(answer, described)
        if error := answer.get("error"):
            raise ProofRefused(f"{self.issuer} says {_plain(error)}: {_plain(answer.get('error_description', ''))}")
        if not answer.get("code"):
            raise ProofRefused(f"the answer of {self.issuer} has no code")
        token = self._redeemed(str(described["token_endpoint"]), answer["code"], verifier)
        return self._proven(self._claims(token, nonce))

    def describe(self) -> dict[str, Any]:
        """What the issuer says of itself (OpenID Connect Discovery 1.0 §4). Raises ProviderUnavailable."""
        with self._one:
            if self._described is None or self._clock.now() - self._described[0] > KEPT:
                found = self._json(self.issuer.rstrip("/") + "/.well-known/openid-configuration")
                self._check(found)
                self._described = (self._clock.now(), found)
            return self._described[1]

    def keys(self, again: bool = False) -> KeySet:
        """The keys the issuer signs with; `again` when one was missing among them. Raises ProviderUnavailable."""
        url = str(self.describe()["jwks_uri"])
        with self._one:
            age = self._clock.now() - self._keys[0] if self._keys else KEPT * 2
            if age > KEPT or (again and age > AGAIN_AFTER):
                try:
                    keys = KeySet.import_key_set(self._json(url))  # type: ignore[arg-type]  # it is checked in there
                except (JoseError, ValueError, KeyError, TypeError) as why:
                    raise ProviderUnavailable(f"{url} holds no keys that can be used: {why}") from why
                self._keys = (self._clock.now(), keys)
            assert self._keys is not None  # noqa: S101  # without keys their age is beyond the limit
            return self._keys[1]

    def _check(self, found: Mapping[str, Any]) -> None:
        """A description of somebody else, or one that leads out of TLS, is not used."""
        if found.get("issuer") != self.issuer:
            raise ProviderUnavailable(
                f"{self.issuer} calls itself {_plain(found.get('issuer'))}: set web.oidc.issuer so"
            )
        for name in ("authorization_endpoint", "token_endpoint", "jwks_uri"):
            scheme = urlsplit(str(found.get(name, ""))).scheme
            if scheme != "https" and scheme != urlsplit(self.issuer).scheme:
                raise ProviderUnavailable(f"{self.issuer} has no {name} with https://")

    def _from_the_issuer(self, answer: Mapping[str, str], described: Mapping[str, Any]) -> None:
        promised = described.get("authorization_response_iss_parameter_supported") is True
        if answer.get("iss", "" if promised else self.issuer) != self.issuer:
            raise ProofRefused(f"the answer is not of {self.issuer} (RFC 9207): {_plain(answer.get('iss'))}")

    def _redeemed(self, endpoint: str, code: str, verifier: str) -> str:
        """The ID token for a code. A client secret goes in the way that the issuer knows."""
        try:
            with self._session() as session:
                token = session.fetch_token(
                    endpoint, code=code, code_verifier=verifier, grant_type="authorization_code", allow_redirects=False
                )
        except OAuthError as why:
            raise ProofRefused(f"{endpoint} says {_plain(why.error)}: {_plain(why.description)}") from why
        except (RequestException, ValueError) as why:
            raise ProviderUnavailable(f"{endpoint} gives no token: {_plain(why)}") from why
        return str(token.get("id_token") or "")

    def _claims(self, token: str, nonce: str) -> Mapping[str, Any]:
        try:
            decoded = self._decoded(token)
            wanted: Any = {
                "iss": {"essential": True, "value": self.issuer},
                "sub": {"essential": True},
                "aud": {"essential": True, "value": self._client.client_id},
                "exp": {"essential": True},
                "iat": {"essential": True},
                "nonce": {"essential": True, "value": nonce},
            }
            params = {"nonce": nonce, "client_id": self._client.client_id}
            claims = CodeIDToken(decoded.claims, decoded.header, wanted, params)
            now = int(self._clock.now().timestamp())
            claims.validate(now=now, leeway=LEEWAY)
        except (JoseError, ValueError, TypeError) as why:
            raise ProofRefused(f"the ID token of {self.issuer} does not hold: {_plain(why)}") from why
        if now - claims["iat"] > OLDEST.total_seconds() + LEEWAY:
            raise ProofRefused(f"the ID token of {self.issuer} is too old")
        return dict(claims)

    def _decoded(self, token: str) -> jwt.Token:
        """With the key that the token names; where it is new to us, the keys are fetched again once."""
        try:
            return jwt.decode(token, self.keys(), algorithms=ALGORITHMS)
        except InvalidKeyIdError:
            return jwt.decode(token, self.keys(again=True), algorithms=ALGORITHMS)

    def _proven(self, claims: Mapping[str, Any]) -> Proven:
        subject, auth_time = claims["sub"], claims.get("auth_time")
        if not isinstance(subject, str) or not 0 < len(subject) <= _LONGEST_SUBJECT:
            raise ProofRefused(f"{self.issuer} names nobody: the subject is no text of 1 to 255 characters")
        called = next((claims[name] for name in ("preferred_username", "email", "name") if claims.get(name)), "")
        return Proven(self.issuer, subject, _moment(auth_time), _plain(called)[:_LONGEST_NAME])

    def _session(self) -> OAuth2Session:
        secret = self._client.secret
        known = self._described[1].get("token_endpoint_auth_methods_supported") if self._described else None
        basic = not isinstance(known, list) or "client_secret_basic" in known
        return OAuth2Session(
            self._client.client_id,
            secret or None,
            token_endpoint_auth_method=("client_secret_basic" if basic else "client_secret_post") if secret else "none",
            scope=self._client.scopes,
            redirect_uri=self._client.redirect_uri,
            code_challenge_method="S256",
            default_timeout=SECONDS,
        )

    def _json(self, url: str) -> dict[str, Any]:
        try:
            with self._session() as session:
                answer = session.get(url, withhold_token=True, allow_redirects=False)
                answer.raise_for_status()
                found = answer.json()
        except (RequestException, ValueError) as why:
            raise ProviderUnavailable(f"{url} does not answer as it should: {_plain(why)}") from why
        if not isinstance(found, dict):
            raise ProviderUnavailable(f"{url} does not answer as it should: this is no JSON object")
        return found


def _moment(seconds: object) -> datetime | None:
    """A NumericDate of RFC 7519; None for anything else."""
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        return None
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _plain(said: object) -> str:
    """What others say, on one line and not too long, for the log or a page."""
    return " ".join("".join(char if char.isprintable() else " " for char in str(said)).split())[:300]
