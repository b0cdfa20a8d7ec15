"""Links: what they hold, how long they are good, and what is refused."""

import base64
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from mailbot.adapters.links import MAX_AGE, PATHS, SignedLinks
from mailbot.services.ports import LinkRefused

IDS = {"r": "REQ-2026-00042", "v": 1, "s": 2, "p": "E2", "h": "0123456789abcdef" * 2}
OLD, NEW = b"an old secret", b"a newer secret"


@dataclass
class SetClock:
    at: datetime = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def links(clock: SetClock) -> SignedLinks:
    return SignedLinks("https://access.larkspur.example/", [OLD, NEW], clock)


def token(url: str) -> str:
    return url.rpartition("/")[2]


def why(links: SignedLinks, purpose: str, text: str) -> str:
    with pytest.raises(LinkRefused) as refused:
        links.read(purpose, text)
    return refused.value.why


@pytest.mark.parametrize(("purpose", "letter"), PATHS.items())
def test_a_link_leads_to_the_page_of_its_purpose_and_gives_its_ids_back(
    links: SignedLinks, purpose: str, letter: str
) -> None:
    url = links.url(purpose, IDS)
    assert re.fullmatch(rf"https://access\.larkspur\.example/{letter}/[\w.-]+", url)
    assert links.read(purpose, token(url)) == IDS


def test_a_link_is_good_for_one_purpose_only(links: SignedLinks) -> None:
    for made in PATHS:
        for read in PATHS.keys() - {made}:
            assert why(links, read, token(links.url(made, IDS))) == "tampered"


def test_every_changed_character_is_noticed(links: SignedLinks) -> None:
    good = token(links.url("decide", IDS))
    for place, character in enumerate(good):
        other = "B" if character == "A" else "A"
        assert why(links, "decide", good[:place] + other + good[place + 1 :]) == "tampered"


def test_another_spelling_of_the_same_signature_is_noticed(links: SignedLinks) -> None:
    good = token(links.url("decide", IDS))
    head, _, signature = good.rpartition(".")
    last = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".index(signature[-1])
    twin = signature[:-1] + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"[last ^ 1]
    assert base64.urlsafe_b64decode(twin + "=") == base64.urlsafe_b64decode(signature + "=")
    for spelled in (f"{head}.{twin}", f"{good}=", f"{head}.!{signature}", f"{head}. {signature}", f"{good}\n"):
        assert why(links, "decide", spelled) == "tampered"


@pytest.mark.parametrize("text", ["", ".", "..", "...", "x", "a.b", "a.b.c", "é.é.é", "\x00", "A" * 5000, "." * 900])
def test_text_that_is_no_token_is_refused(links: SignedLinks, text: str) -> None:
    assert why(links, "decide", text) == "tampered"


@pytest.mark.parametrize("purpose", PATHS)
def test_a_link_ends_after_its_time(links: SignedLinks, clock: SetClock, purpose: str) -> None:
    good = token(links.url(purpose, IDS))
    clock.at += MAX_AGE[purpose]
    assert links.read(purpose, good) == IDS
    clock.at += timedelta(seconds=1)
    assert why(links, purpose, good) == "expired"


# case 104
@pytest.mark.parametrize("purpose", PATHS)
def test_a_link_that_was_made_before_the_clock_was_put_back_is_good(
    links: SignedLinks, clock: SetClock, purpose: str
) -> None:
    good = token(links.url(purpose, IDS))
    clock.at -= timedelta(seconds=30)
    assert links.read(purpose, good) == IDS
    clock.at -= MAX_AGE[purpose]
    assert why(links, purpose, good) == "expired"


def test_a_shorter_time_ends_links_that_were_already_sent(links: SignedLinks, clock: SetClock) -> None:
    good = token(links.url("decide", IDS))
    clock.at += timedelta(days=2)
    strict = SignedLinks("https://x.example", [OLD, NEW], clock, {**MAX_AGE, "decide": timedelta(days=1)})
    assert why(strict, "decide", good) == "expired"


def test_a_link_signed_with_an_older_key_still_works_and_the_newest_signs(links: SignedLinks, clock: SetClock) -> None:
    before = SignedLinks("https://x.example", [OLD], clock)
    assert links.read("decide", token(before.url("decide", IDS))) == IDS
    assert why(before, "decide", token(links.url("decide", IDS))) == "tampered"


def test_a_link_of_a_strange_key_is_refused(links: SignedLinks, clock: SetClock) -> None:
    strange = SignedLinks("https://x.example", [b"evil"], clock)
    assert why(links, "decide", token(strange.url("decide", IDS))) == "tampered"


def test_tokens_of_ids_of_one_length_are_of_one_length(links: SignedLinks) -> None:
    kept = {"w": "/sessions", "p": "", "d": ""}
    assert len({len(links.token("asked", {**kept, "c": links.secret()})) for _ in range(200)}) == 1


def test_secrets_and_codes_are_long_enough_and_never_the_same(links: SignedLinks) -> None:
    secrets = {links.secret() for _ in range(200)}
    assert len(secrets) == 200
    assert all(re.fullmatch("[a-z2-7]{16}", secret) for secret in secrets)
    assert re.fullmatch("[a-z2-7]{32}", links.secret(160))
    codes = {links.code() for _ in range(200)}
    assert all(re.fullmatch(r"\d{6}", code) for code in codes)
    assert len(codes) > 190
