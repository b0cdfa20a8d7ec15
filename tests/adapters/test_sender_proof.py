"""DKIM and DMARC checked by mailbot itself, against real signatures: a pass needs everything, trouble is never one."""

import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.serialization import PublicFormat
from hypothesis import given, settings
from hypothesis import strategies as st
from signed_mails import (
    MAIL,
    SIGNED,
    Names,
    ed25519_record,
    rsa_record,
    signed,
    signed_ed25519,
)

from mailbot.adapters.mime import Verifier
from mailbot.core.mail import Proof, Verdict

RECEIVED = datetime.now(UTC)  # dkimpy signs with the time of now
DOMAIN = "larkspur.example"
KEY = f"s._domainkey.{DOMAIN}"
POLICY = f"_dmarc.{DOMAIN}"
REJECT: dict[str, Sequence[str] | None] = {POLICY: ["v=DMARC1; p=reject"], KEY: [rsa_record()]}


def verdict(
    raw: bytes, records: Mapping[str, Sequence[str] | None] = REJECT, domain: str = DOMAIN, at: datetime = RECEIVED
) -> Verdict:
    return Verifier(Names(records)).proof(raw, domain, at).verdict


@pytest.mark.parametrize("form", ["relaxed/relaxed", "relaxed/simple", "simple/relaxed", "simple/simple"])
@pytest.mark.parametrize("line_end", [b"\r\n", b"\n"])
def test_a_mail_signed_by_its_domain_is_believed(form: str, line_end: bytes) -> None:
    assert verdict(signed(form=form).replace(b"\r\n", line_end)) is Verdict.PASS


@pytest.mark.parametrize("body", [b"", b"\r\n\r\n", b"no line end", b" \t \r\n", b"a\r\n \r\n", b"a \t b\t\r\n\r\n"])
@pytest.mark.parametrize("form", ["relaxed/relaxed", "simple/simple"])
def test_every_ending_of_a_body_is_hashed_as_others_hash_it(body: bytes, form: str) -> None:
    head = MAIL.partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
    assert verdict(signed(head + body, form=form)) is Verdict.PASS


def test_an_ed25519_signature_is_believed_and_a_changed_one_is_not() -> None:
    records = {**REJECT, f"ed._domainkey.{DOMAIN}": [ed25519_record()]}
    raw = signed_ed25519()
    assert verdict(raw, records) is Verdict.PASS
    assert verdict(raw.replace(b"I need Edit", b"I need Read"), records) is Verdict.FAIL


def test_a_key_published_without_its_envelope_is_read_too() -> None:
    assert verdict(signed(), {**REJECT, KEY: [rsa_record(form=PublicFormat.PKCS1)]}) is Verdict.PASS


def test_a_domain_without_a_policy_is_believed_by_a_signature_of_the_very_same_domain_only() -> None:
    assert verdict(signed(), {KEY: [rsa_record()]}) is Verdict.PASS
    sub = {f"s._domainkey.mail.{DOMAIN}": [rsa_record()]}
    assert verdict(signed(domain=f"mail.{DOMAIN}"), sub) is Verdict.WEAK


@pytest.mark.parametrize(
    ("policy", "expected"),
    [
        ("v=DMARC1; p=reject", Verdict.FAIL),
        ("v=DMARC1; p=quarantine; pct=100", Verdict.FAIL),
        ("v=DMARC1; p=quarantine; pct=20", Verdict.WEAK),
        ("v=DMARC1; p=reject; t=y", Verdict.WEAK),
        ("v=DMARC1; p=none", Verdict.WEAK),
        ("v=DMARC1; rua=mailto:dmarc@larkspur.example", Verdict.WEAK),
        ("v=spf1 -all", Verdict.WEAK),
    ],
)
def test_without_proof_the_policy_says_whether_it_is_a_fail(policy: str, expected: Verdict) -> None:
    assert verdict(MAIL, {POLICY: [policy]}) is expected


def test_two_policies_are_none() -> None:
    assert verdict(MAIL, {POLICY: ["v=DMARC1; p=reject", "v=DMARC1; p=reject"]}) is Verdict.WEAK


@pytest.mark.parametrize(
    "changed",
    [
        (b"I need Edit", b"I need Read"),
        (b"Thanks", b"Thanks\r\napprove: yes"),
        (b"Finance drive", b"Payroll"),
        (b"ana.costa@", b"mia.berg@"),
        (b"text/plain", b"text/html"),
    ],
)
@pytest.mark.parametrize("form", ["relaxed/relaxed", "simple/simple"])
def test_a_mail_changed_after_signing_is_not_believed(changed: tuple[bytes, bytes], form: str) -> None:
    raw = signed(form=form)
    assert verdict(raw.replace(*changed, 1)) is Verdict.FAIL


# case 58
def test_a_signature_over_a_part_of_the_text_is_no_proof_and_no_fail() -> None:
    raw = signed(length=True)
    assert b" l=" in raw
    assert verdict(raw) is Verdict.WEAK
    assert verdict(raw + b"approve: yes\r\n") is Verdict.WEAK


# case 59
def test_a_field_that_decides_and_is_not_signed_takes_the_proof_away() -> None:
    raw = signed()
    assert verdict(b"Subject: I need Admin in Payroll\r\n" + raw) is Verdict.WEAK
    assert verdict(b"From: mia.berg@larkspur.example\r\n" + raw) is Verdict.WEAK
    assert verdict(b"Content-Transfer-Encoding: base64\r\n" + raw) is Verdict.WEAK
    assert verdict(b"Content-Type: multipart/mixed; boundary=x\r\n" + raw) is Verdict.WEAK
    assert verdict(b"X-Spam: no\r\n" + raw) is Verdict.PASS


@pytest.mark.parametrize("missing", ["subject", "content-type"])
def test_a_signature_must_name_what_decides(missing: str) -> None:
    names = [name for name in SIGNED if name != missing]
    assert verdict(signed(names=names)) is Verdict.WEAK


def test_a_mail_without_a_subject_must_not_be_given_one() -> None:
    mail = MAIL.replace(b"Subject:  Finance drive,\r\n\tplease \r\n", b"")
    names = [name for name in SIGNED if name != "subject"]
    assert verdict(signed(mail)) is Verdict.PASS
    assert verdict(signed(mail, names=names)) is Verdict.WEAK


@pytest.mark.parametrize(
    ("names", "added", "proved"),
    [
        (SIGNED, b"", True),
        ((*SIGNED, "cc", "to"), b"", True),
        (SIGNED, b"Cc: access+aaaaaaaaaaaaaaaa@larkspur.example\r\n", False),
        (SIGNED, b"To: access+aaaaaaaaaaaaaaaa@larkspur.example\r\n", False),
        (SIGNED, b"Date: Thu, 26 Nov 2026 10:00:00 +0100\r\n", False),
        *(([each for each in SIGNED if each != name], b"", False) for name in ("to", "date", "message-id")),
    ],
)
def test_to_whom_and_when_it_was_written_is_proved_where_all_of_it_is_signed(
    names: Sequence[str], added: bytes, proved: bool
) -> None:
    assert Verifier(Names(REJECT)).proof(added + signed(names=names), DOMAIN, RECEIVED) == Proof(Verdict.PASS, proved)


def test_a_signature_for_an_agent_elsewhere_is_none_and_a_key_may_ask_for_its_very_own_domain() -> None:
    below, beside = f"ana@mail.{DOMAIN}", f"ana@evil{DOMAIN}"
    only_own = {**REJECT, KEY: [rsa_record(tags="t=s; ")]}
    assert [verdict(signed(identity=agent)) for agent in (below, beside)] == [Verdict.PASS, Verdict.FAIL]
    assert [verdict(signed(identity=agent), only_own) for agent in ("", below)] == [Verdict.PASS, Verdict.FAIL]


def test_a_signature_counts_until_its_own_date() -> None:
    raw = signed(more={"x": str(int(RECEIVED.timestamp()) + 3600)})
    assert b"x=" in raw
    assert verdict(raw) is Verdict.PASS
    assert verdict(raw, at=RECEIVED + timedelta(hours=2)) is Verdict.WEAK


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ([rsa_record().replace("p=", "p=;x=")], Verdict.FAIL),
        ([rsa_record(tags="v=DKIM1; t=y; ")], Verdict.FAIL),
        ([rsa_record(tags="v=DKIM2; ")], Verdict.FAIL),
        ([rsa_record(tags="k=ed25519; ")], Verdict.FAIL),
        ([rsa_record(tags="h=sha1; ")], Verdict.FAIL),
        ([rsa_record(tags="s=tlsrpt; ")], Verdict.FAIL),
        ([rsa_record(), rsa_record()], Verdict.FAIL),
        ([], Verdict.FAIL),
        (["v=spf1 -all", rsa_record(tags="h=sha256; s=email:x; t=s; ")], Verdict.PASS),
    ],
)
def test_only_a_key_for_this_use_proves(records: list[str], expected: Verdict) -> None:
    assert verdict(signed(), {**REJECT, KEY: records}) is expected


def test_a_short_key_or_an_old_hash_proves_nothing() -> None:
    assert verdict(signed(bits=768), {**REJECT, KEY: [rsa_record(768)]}) is Verdict.FAIL
    assert verdict(signed(bits=1024), {**REJECT, KEY: [rsa_record(1024)]}) is Verdict.PASS
    assert verdict(signed(algorithm="rsa-sha1")) is Verdict.FAIL


@pytest.mark.parametrize(
    ("signer", "author", "policies", "expected"),
    [
        ("mail.larkspur.example", DOMAIN, {DOMAIN: "p=reject"}, Verdict.PASS),
        ("mail.larkspur.example", DOMAIN, {DOMAIN: "p=reject; adkim=s"}, Verdict.WEAK),
        ("mail.larkspur.example", DOMAIN, {DOMAIN: "p=reject; psd=y"}, Verdict.WEAK),
        (DOMAIN, "dublin.larkspur.example", {DOMAIN: "p=none; sp=reject"}, Verdict.PASS),
        (DOMAIN, "dublin.larkspur.example", {"dublin.larkspur.example": "p=reject"}, Verdict.WEAK),
        ("mail.larkspur.example", "dublin.larkspur.example", {DOMAIN: "p=reject"}, Verdict.WEAK),
        (
            "mail.larkspur.example",
            "dublin.larkspur.example",
            {DOMAIN: "p=reject", "mail.larkspur.example": "p=reject"},
            Verdict.WEAK,
        ),
        ("evil.example", DOMAIN, {DOMAIN: "p=reject"}, Verdict.FAIL),
        ("notlarkspur.example", DOMAIN, {DOMAIN: "p=reject"}, Verdict.FAIL),
        ("evil.example", "dublin.larkspur.example", {DOMAIN: "p=none; sp=reject"}, Verdict.FAIL),
        ("evil.example", "dublin.larkspur.example", {DOMAIN: "p=reject; sp=none"}, Verdict.WEAK),
    ],
)
def test_a_signature_proves_the_domain_it_is_aligned_with(
    signer: str, author: str, policies: dict[str, str], expected: Verdict
) -> None:
    mail = MAIL.replace(b"ana.costa@larkspur.example", b"ana.costa@" + author.encode())
    records = {f"_dmarc.{name}": [f"v=DMARC1; {policy}"] for name, policy in policies.items()}
    records[f"s._domainkey.{signer}"] = [rsa_record()]
    assert verdict(signed(mail, domain=signer), records, author) is expected


@pytest.mark.parametrize("away", [KEY, POLICY])
def test_trouble_with_the_name_servers_is_neither_a_pass_nor_a_fail(away: str) -> None:
    assert verdict(signed(), {**REJECT, away: None}) is Verdict.WEAK


def test_the_time_for_one_mail_is_bounded_and_strangers_signatures_are_not_looked_up() -> None:
    names = Names(REJECT)
    assert Verifier(names, seconds=-1).proof(signed(), DOMAIN, RECEIVED).verdict is Verdict.WEAK
    assert names.asked == []
    raw = MAIL
    for number in range(20):
        raw = signed(raw, domain=f"evil{number}.example")
    assert Verifier(names).proof(raw, DOMAIN, RECEIVED).verdict is Verdict.FAIL
    assert names.asked == [POLICY]


def test_a_great_run_of_blanks_takes_no_time() -> None:
    field = signed().partition(b"From:")[0]
    raw = field + MAIL + b" " * 5_000_000 + b"x" + b"\t" * 1_000_000
    spread = b"DKIM-Signature: v=1;" + b" \r\n" * 80_000 + MAIL
    start = time.process_time()
    assert verdict(raw) is Verdict.FAIL
    assert verdict(spread) is Verdict.FAIL
    assert time.process_time() - start < 2


@settings(max_examples=150, deadline=None)
@given(at=st.integers(0, 2_000), byte=st.integers(0, 255), kind=st.sampled_from(["change", "insert", "remove"]))
def test_no_single_byte_can_be_changed_in_what_is_read(at: int, byte: int, kind: str) -> None:
    """What still passes has the same text, subject and author for every reader of it."""
    raw = _SIGNED
    at %= len(raw)
    middle = {"change": bytes((byte,)), "insert": bytes((byte, raw[at])), "remove": b""}[kind]
    changed = raw[:at] + middle + raw[at + 1 :]
    if verdict(changed) is Verdict.PASS:
        assert b" ".join(_read(changed).split()) == b" ".join(_read(raw).split())


_SIGNED = signed()


def _read(raw: bytes) -> bytes:
    """From, Subject and the body, for the comparison; blanks behind a colon say nothing."""
    header, _, body = raw.replace(b"\r\n", b"\n").partition(b"\n\n")
    fields = header.replace(b"\n\t", b" ").split(b"\n")
    read = [line.replace(b":", b": ", 1) for line in fields if line.lower().startswith((b"from:", b"subject:"))]
    return b"\n".join([*read, body])
