"""Each provider's way to tell who sent a mail: its header in its place and form, and never anything below it."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbot.adapters.mime import MimeReader
from mailbot.adapters.mime.authenticity import RECEIVERS
from mailbot.core.mail import Verdict

OURS = "mx.larkspur.example"
READERS = {
    "own": MimeReader(OURS, frozenset({"access@larkspur.example"})),
    "google": MimeReader("", frozenset({"access@larkspur.example"}), receiver="google"),
    "microsoft": MimeReader("", frozenset({"access@larkspur.example"}), receiver="microsoft", internal=True),
}
PASSES = {
    "own": f"{OURS}; dmarc=pass header.from=larkspur.example",
    "google": "mx.google.com; dkim=pass header.i=@larkspur.example header.s=g header.b=AbC/d+e=; spf=pass (google.com:"
    " domain of ana@larkspur.example designates 192.0.2.1 as permitted sender) smtp.mailfrom=ana@larkspur.example;"
    " dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=larkspur.example",
    "microsoft": "spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=larkspur.example; dkim=pass (signature was verified)"
    " header.d=larkspur.example;dmarc=pass action=none header.from=larkspur.example;compauth=pass reason=100",
}
INSIDE = (
    "X-MS-Exchange-Organization-AuthAs: Internal",
    "X-MS-Exchange-Organization-AuthSource: AM0PR01MB0001.eurprd01.prod.outlook.com",
)
RESULTS = "Authentication-Results: "


def verdict(
    receiver: str, *headers: str, sender: str = "ana@larkspur.example", reader: MimeReader | None = None
) -> Verdict:
    raw = "".join(f"{header}\r\n" for header in (*headers, f"From: {sender}")) + "\r\nHello"
    return (reader or READERS[receiver]).read(raw.encode(), datetime(2026, 11, 26, 9, 30, tzinfo=UTC)).verdict


@pytest.mark.parametrize("receiver", RECEIVERS)
def test_a_pass_in_the_form_of_the_receiver_is_believed_and_that_of_another_is_not(receiver: str) -> None:
    verdicts = {form: verdict(receiver, RESULTS + value) for form, value in PASSES.items()}
    assert verdicts == {form: Verdict.PASS if form == receiver else Verdict.WEAK for form in PASSES}


@pytest.mark.parametrize("receiver", RECEIVERS)
# case 54
def test_a_forged_header_counts_neither_below_nor_above_another(receiver: str) -> None:
    passed = RESULTS + PASSES[receiver]
    nothing = passed.replace("dmarc=pass", "dmarc=none")
    failed = passed.replace("dmarc=pass", "dmarc=fail")
    assert verdict(receiver, nothing, passed) is Verdict.WEAK
    assert verdict(receiver, failed, passed) is Verdict.FAIL
    assert verdict(receiver, RESULTS + "other.example; dmarc=fail", passed) is Verdict.WEAK
    assert verdict(receiver, f"ARC-Authentication-Results: i=1; {PASSES[receiver]}") is Verdict.WEAK
    assert verdict(receiver, f"Authentication-Results-Original: {PASSES[receiver]}") is Verdict.WEAK


# case 54
def test_a_run_of_headers_of_ones_own_server_is_not_read_beyond_the_first() -> None:
    """A forged line right below a milter's own one would look just like the next milter's."""
    spf, dmarc = f"{RESULTS}{OURS}; spf=pass smtp.mailfrom=larkspur.example", f"{RESULTS}{PASSES['own']}"
    assert verdict("own", spf, dmarc, "Received: from evil.example by mx.larkspur.example") is Verdict.WEAK
    assert verdict("own", dmarc, spf) is Verdict.PASS


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (
            "spf=pass smtp.mailfrom=x.example; dkim=none;dmarc=none action=none header.from=larkspur.example",
            Verdict.WEAK,
        ),
        (
            "dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=larkspur.example",
            Verdict.WEAK,
        ),
        (
            "spf=fail; dmarc=bestguesspass action=none header.from=larkspur.example;compauth=pass reason=109",
            Verdict.WEAK,
        ),
        ("spf=pass; dmarc=temperror action=none header.from=larkspur.example", Verdict.WEAK),
        ("spf=fail; recevingdomain.example; dmarc=pass action=none header.from=larkspur.example", Verdict.PASS),
        ("spf=fail; dkim=pass header.d=a.example;b.example;dmarc=pass header.from=larkspur.example", Verdict.PASS),
        ("spf=fail; dkim=pass header.d=a.example;dmarc=pass header.from=evil.example", Verdict.WEAK),
        ("spf=fail;dmarc=pass header.from=larkspur.example;compauth=fail reason=601", Verdict.WEAK),
        ("spf=fail;dmarc=fail action=oreject header.from=larkspur.example;compauth=fail reason=000", Verdict.FAIL),
        ("larkspur.example; spf=pass; dmarc=pass action=none header.from=larkspur.example", Verdict.WEAK),
        ("; dmarc=pass action=none header.from=larkspur.example", Verdict.WEAK),
        ("dmarc=pass dmarc=pass header.from=evil.example", Verdict.WEAK),
        ('spf=pass smtp.mailfrom="; dmarc=pass header.from=larkspur.example"', Verdict.WEAK),
        ("spf=pass (; dmarc=pass header.from=larkspur.example)", Verdict.WEAK),
        ("spf=pass (; dmarc=pass header.from=larkspur.example", Verdict.WEAK),
        ("none", Verdict.WEAK),
        ("", Verdict.WEAK),
    ],
)
# case 55, 57
def test_microsofts_header_without_a_name_is_read_or_weak_and_never_a_pass_by_accident(
    value: str, expected: Verdict
) -> None:
    assert verdict("microsoft", RESULTS + value) is expected
    assert verdict("own", RESULTS + value) is Verdict.WEAK


def test_microsofts_own_mark_counts_for_mail_inside_the_tenant_when_the_settings_say_so() -> None:
    none = RESULTS + "dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=larkspur.example"
    without = MimeReader("", frozenset({"access@larkspur.example"}), receiver="microsoft")
    assert verdict("microsoft", *INSIDE) is Verdict.PASS
    assert verdict("microsoft", *INSIDE, none) is Verdict.PASS
    assert verdict("", *INSIDE, reader=without) is Verdict.WEAK
    assert verdict("google", *INSIDE) is Verdict.WEAK
    assert verdict("own", *INSIDE) is Verdict.WEAK


@pytest.mark.parametrize(
    "headers",
    [
        INSIDE[:1],
        INSIDE[1:],
        (*INSIDE, INSIDE[0].replace("Internal", "Anonymous")),
        (INSIDE[0].replace("Internal", "Anonymous"), INSIDE[1]),
        (INSIDE[0], "X-MS-Exchange-Organization-AuthSource: relay.larkspur.example"),
        (INSIDE[0], "X-MS-Exchange-Organization-AuthSource: x.outlook.com.evil.example"),
        tuple(header.replace("Organization", "CrossTenant") for header in INSIDE),
    ],
)
def test_half_of_microsofts_mark_or_that_of_another_organisation_is_none(headers: tuple[str, ...]) -> None:
    assert verdict("microsoft", *headers) is Verdict.WEAK


def test_microsofts_mark_counts_for_the_desks_own_domain_only_and_never_against_a_fail() -> None:
    assert verdict("microsoft", *INSIDE, sender="ana@agency.example") is Verdict.WEAK
    failed = RESULTS + "spf=fail;dmarc=fail action=none header.from=larkspur.example"
    assert verdict("microsoft", failed, *INSIDE) is Verdict.FAIL


def _lines(value: str) -> list[str]:
    """A header as a hostile sender may have written it: under any of the names that some reader may look at."""
    return [f"{name}: {value}" for name in ("Authentication-Results", "authentication-results ", "ARC-Seal", "X-AR")]


_PIECES = st.sampled_from(
    [
        *PASSES.values(),
        OURS,
        "mx.google.com",
        ";",
        "dmarc=pass",
        "header.from=larkspur.example",
        " ",
        '"',
        "(",
        ")",
        "\\",
    ]
)
_HOSTILE = st.lists(st.lists(_PIECES, max_size=6).map("".join).flatmap(lambda text: st.sampled_from(_lines(text))))
_TOP = st.sampled_from(
    [
        "dmarc=none header.from=larkspur.example",
        "dmarc=fail header.from=larkspur.example",
        "dmarc=pass header.from=evil.example",
        "spf=pass smtp.mailfrom=larkspur.example",
        "spf=pass (unclosed",
    ]
)


@settings(max_examples=200, deadline=None)
@given(receiver=st.sampled_from(["own", "google", "microsoft"]), top=_TOP, below=_HOSTILE)
# case 54
def test_nothing_that_is_inserted_below_the_trusted_header_makes_it_a_pass(
    receiver: str, top: str, below: list[str]
) -> None:
    name = {"own": f"{OURS}; ", "google": "mx.google.com; ", "microsoft": ""}[receiver]
    trusted = f"{RESULTS}{name}{top}"
    assert verdict(receiver, trusted, *below) is verdict(receiver, trusted)
    assert verdict(receiver, trusted, *below) is not Verdict.PASS
