"""The company's own sign-in, against a real provider that misbehaves in every way: what does not hold is refused."""

import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

import requests
from oidc_by_others import others
from oidc_server import CLIENT, SECRET, Provider, provider

from mailbot.adapters.oidc import Client, OidcProvider
from mailbot.services.ports import ProofRefused, Proven, ProviderUnavailable

BACK = "https://access.larkspur.example/oidc/callback"
STATE, NONCE, VERIFIER = "state", "nonce" * 8, "v" * 64


@dataclass
class Clock:
    at: datetime = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["RS256", "ES256"])
def there(request: pytest.FixtureRequest, clock: Clock) -> Iterator[Provider]:
    with provider(now=clock.now, alg=request.param) as served:
        yield served


@pytest.fixture
def here(there: Provider, clock: Clock) -> OidcProvider:
    return OidcProvider("Larkspur ID", Client(there.url, CLIENT, SECRET, BACK, "openid profile"), clock)


def goes(here: OidcProvider, there: Provider, fresh: bool = False, nonce: str = NONCE) -> dict[str, str]:
    """Away and back: the parameters of the answer."""
    returned = there.browser(here.away(STATE, nonce, VERIFIER, fresh))
    assert returned.startswith(f"{BACK}?")
    return {name: values[0] for name, values in parse_qs(urlsplit(returned).query).items()}


def signs_in(here: OidcProvider, there: Provider) -> Proven:
    return here.back(goes(here, there), NONCE, VERIFIER)


def test_who_comes_back_is_issuer_and_subject(here: OidcProvider, there: Provider, clock: Clock) -> None:
    proven = signs_in(here, there)
    assert proven == Proven(there.url, "00u-mia", clock.at)
    assert there.asked[0]["scope"] == "openid profile"
    assert "prompt" not in there.asked[0]


def test_what_the_provider_calls_them_is_only_told(here: OidcProvider, there: Provider) -> None:
    there.claims = {"email": "ana@larkspur.example", "email_verified": True, "name": "Ana\r\nSilva"}
    assert signs_in(here, there).called == "ana@larkspur.example"
    there.claims = {"name": "Ana\r\nSilva " + "x" * 500}
    assert signs_in(here, there).called.startswith("Ana Silva xxx")
    assert len(signs_in(here, there).called) == 80


def test_a_new_proof_is_asked_for_where_it_has_to_be_fresh(here: OidcProvider, there: Provider) -> None:
    goes(here, there, fresh=True)
    assert (there.asked[0]["prompt"], there.asked[0]["max_age"]) == ("login", "0")


NOT_HELD: dict[str, dict[str, object]] = {
    "another issuer": {"claims": {"iss": "https://evil.example"}},
    "an issuer that only begins like it": {"claims": {"iss": "http://127.0.0.1"}},
    "another audience": {"claims": {"aud": "another-client"}},
    "two audiences without azp": {"claims": {"aud": [CLIENT, "another-client"]}},
    "made for another party": {"claims": {"aud": [CLIENT, "x"], "azp": "x"}},
    "another nonce": {"claims": {"nonce": "of an older round"}},
    "no nonce": {"claims": {"nonce": None}},
    "expired": {"claims": {"exp": 1_700_000_000}},
    "no end": {"claims": {"exp": None}},
    "made in the future": {"claims": {"iat": 1_900_000_000, "exp": 1_900_000_300}},
    "made long ago": {"claims": {"iat": 1_700_000_000}},
    "no time of making": {"claims": {"iat": None}},
    "not valid yet": {"claims": {"nbf": 1_900_000_000}},
    "no subject": {"claims": {"sub": None}},
    "an empty subject": {"claims": {"sub": ""}},
    "a subject that is no text": {"claims": {"sub": ["00u-mia"]}},
    "a subject without end": {"claims": {"sub": "x" * 256}},
    "not signed at all": {"wrong": "none"},
    "signed by the public key as a shared secret": {"wrong": "hs256"},
    "signed by another key of the same name": {"wrong": "key"},
    "changed after it was signed": {"wrong": "unsigned"},
    "an answer of another issuer": {"answer_iss": "https://evil.example"},
    "an answer without the issuer that it promises": {"answer_iss": None},
    "an error": {"error": "access_denied"},
}


@pytest.mark.parametrize("how", NOT_HELD.values(), ids=NOT_HELD)
def test_what_does_not_hold_is_refused(here: OidcProvider, there: Provider, how: dict[str, object]) -> None:
    assert signs_in(here, there)
    for name, value in how.items():
        setattr(there, name, value)
    with pytest.raises(ProofRefused):
        signs_in(here, there)


def test_an_answer_without_issuer_is_taken_where_none_is_promised(here: OidcProvider, there: Provider) -> None:
    there.described, there.answer_iss = {"authorization_response_iss_parameter_supported": False}, None
    assert signs_in(here, there)


def test_a_code_is_redeemed_once_and_with_its_own_verifier_only(here: OidcProvider, there: Provider) -> None:
    answer = goes(here, there)
    with pytest.raises(ProofRefused, match="invalid_grant: code is used or not yours bye"):
        here.back(answer, NONCE, "w" * 64)
    answer = goes(here, there)
    assert here.back(answer, NONCE, VERIFIER)
    with pytest.raises(ProofRefused, match="invalid_grant"):
        here.back(answer, NONCE, VERIFIER)


def test_a_token_of_another_round_is_refused(here: OidcProvider, there: Provider) -> None:
    with pytest.raises(ProofRefused, match="nonce"):
        here.back(goes(here, there, nonce="another"), NONCE, VERIFIER)


@pytest.mark.parametrize(("age", "told"), [(0, True), (3600, True), (None, False)])
def test_when_they_proved_themselves_is_told_as_it_is(
    here: OidcProvider, there: Provider, clock: Clock, age: int | None, told: bool
) -> None:
    there.auth_age = age
    assert signs_in(here, there).auth_time == (clock.at - timedelta(seconds=age or 0) if told else None)


@pytest.mark.parametrize("nonsense", ["now", True, [], 1e300, -1e300])
def test_a_time_that_is_none_counts_as_not_told_or_refused(
    here: OidcProvider, there: Provider, nonsense: object
) -> None:
    there.claims = {"auth_time": nonsense}
    with suppress(ProofRefused):
        assert signs_in(here, there).auth_time is None


def test_a_new_key_of_the_provider_is_fetched_when_it_is_first_used(
    here: OidcProvider, there: Provider, clock: Clock
) -> None:
    assert signs_in(here, there)
    clock.at += timedelta(minutes=2)
    there.rotate("second")
    assert signs_in(here, there)
    assert there.fetched.count("/keys") == 2


def test_keys_that_nobody_has_are_not_asked_for_again_and_again(
    here: OidcProvider, there: Provider, clock: Clock
) -> None:
    assert signs_in(here, there)
    clock.at += timedelta(minutes=2)
    there.rotate("unpublished", publish=False)
    for _ in range(5):
        with pytest.raises(ProofRefused, match="kid"):
            signs_in(here, there)
    assert there.fetched.count("/keys") == 2


def test_a_provider_that_is_down_is_told_so_in_words(here: OidcProvider, there: Provider, clock: Clock) -> None:
    there.down = True
    with pytest.raises(ProviderUnavailable, match="openid-configuration does not answer as it should: 503"):
        here.away(STATE, NONCE, VERIFIER, False)
    there.down = False
    answer = goes(here, there)
    there.down = True
    with pytest.raises(ProviderUnavailable, match="token gives no token: 503"):
        here.back(answer, NONCE, VERIFIER)


def test_a_provider_that_nobody_listens_at(clock: Clock) -> None:
    nowhere = OidcProvider("x", Client("http://127.0.0.1:9", CLIENT, SECRET, BACK), clock)
    with pytest.raises(ProviderUnavailable, match="does not answer as it should"):
        nowhere.away(STATE, NONCE, VERIFIER, False)


@pytest.mark.parametrize(
    "wrong",
    [
        {"issuer": "https://evil.example"},
        {"issuer": None},
        {"token_endpoint": "ftp://127.0.0.1/token"},
        {"authorization_endpoint": "javascript:alert(1)"},
        {"jwks_uri": ""},
    ],
)
def test_a_description_of_somebody_else_is_not_used(
    here: OidcProvider, there: Provider, wrong: dict[str, object]
) -> None:
    there.described = wrong
    with pytest.raises(ProviderUnavailable):
        here.away(STATE, NONCE, VERIFIER, False)


def test_the_secret_goes_in_the_way_that_the_provider_takes(here: OidcProvider, there: Provider) -> None:
    there.described = {"token_endpoint_auth_methods_supported": ["client_secret_post"]}
    assert signs_in(here, there)


def test_a_wrong_secret_is_told(there: Provider, clock: Clock) -> None:
    here = OidcProvider("x", Client(there.url, CLIENT, "wrong", BACK), clock)
    with pytest.raises(ProofRefused, match="invalid_client"):
        signs_in(here, there)


def test_our_secret_is_in_no_text_of_ours(there: Provider) -> None:
    assert SECRET not in repr(Client(there.url, CLIENT, SECRET, BACK))


def test_a_provider_that_others_wrote_agrees_in_what_holds_and_what_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    """authlib's own server checks our challenge, verifier, secret and way back; its clock is that of this machine."""
    monkeypatch.setenv("AUTHLIB_INSECURE_TRANSPORT", "1")
    clock = Clock(datetime.now(UTC).replace(microsecond=0))
    proven_at = clock.at - timedelta(seconds=700)
    with others(int(proven_at.timestamp())) as there:
        here = OidcProvider("Larkspur ID", Client(there.url, CLIENT, SECRET, BACK, "openid profile"), clock)

        def goes(nonce: str, **changed: str) -> dict[str, str]:
            away = here.away(STATE, nonce, VERIFIER, True)
            for old, new in changed.items():
                away = away.replace(old, new)
            answer = requests.get(away, allow_redirects=False, timeout=10)
            found = parse_qs(urlsplit(answer.headers.get("Location", "")).query)
            return {name: values[0] for name, values in found.items()}

        answer = goes(NONCE)
        assert (answer["state"], answer["iss"]) == (STATE, there.url)
        assert here.back(answer, NONCE, VERIFIER) == Proven(there.url, "00u-mia", proven_at, "mia")
        assert goes(NONCE, access="evil") == {}, "it sends nobody to where we are not registered"
        not_held = {
            "invalid_grant: Invalid 'code'": (answer, NONCE, VERIFIER),
            "Code challenge failed": (goes("verifier"), "verifier", "w" * 64),
            "invalid_grant: Code challenge": (goes("plain", S256="plain"), "plain", VERIFIER),
            "nonce": (goes("another"), NONCE, VERIFIER),
            "RFC 9207": (goes("issuer") | {"iss": "https://evil.example"}, "issuer", VERIFIER),
        }
        for why, (came, nonce, verifier) in not_held.items():
            with pytest.raises(ProofRefused, match=why):
                here.back(came, nonce, verifier)
        here = OidcProvider("Larkspur ID", Client(there.url, CLIENT, "wrong", BACK), clock)
        with pytest.raises(ProofRefused, match="invalid_client"):
            here.back(goes("secret"), "secret", VERIFIER)
