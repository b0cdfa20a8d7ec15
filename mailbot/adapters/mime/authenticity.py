"""How far the claimed sender is believed: the receiving server's Authentication-Results (RFC 8601, RFC 7489).

Only the topmost header counts: receivers write theirs above all that came with the mail, so everything below may be the
sender's own invention. That holds for a run of headers of one server, too (a milter for each of SPF, DKIM and DMARC):
nothing tells the last of its own from a forged one right below it, and a mail without a signature gets one header less,
so a run is never read. Let the line with `dmarc=` be the topmost, or let mailbot verify itself. ARC's copies
(`ARC-Authentication-Results`) are other servers' words and are not looked at.

Own parser: a quoted string or a comment that spells `dmarc=pass` must not count, and what is not understood counts for
nothing.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mailbot.adapters.mime.dkim import head_is_plain, signs_head, tags
from mailbot.adapters.mime.grammar import BadSyntax, Token, joined, mime_tokens, split_at
from mailbot.adapters.mime.tree import Fields
from mailbot.core.mail import Verdict

_OF_A_PART = re.compile(r"(?:^|;)\s*l\s*=", re.IGNORECASE)  # wherever it stands: `z=` may quote any subject before it


@dataclass(frozen=True, slots=True)
class Receiver:
    """How one provider tells what it found out about a sender.

    `authserv_id` is the name that its header begins with: None where the company sets it, empty where there is none.
    `vetoes` are further methods whose `fail` takes a pass back. `internal` are the header fields, each with the form
    of its whole value, by which the provider marks a mail that was submitted by somebody signed in to the tenant.
    """

    authserv_id: str | None
    vetoes: tuple[str, ...] = ()
    internal: Mapping[str, re.Pattern[str]] | None = None


RECEIVERS: Mapping[str, Receiver] = {
    "own": Receiver(None),
    # One header for each mail from outside, above the sender's own. A mail inside Workspace may have none: then weak.
    "google": Receiver("mx.google.com"),
    # Exchange Online leaves the name out ("Anti-spam message headers in Microsoft 365", learn.microsoft.com), so a
    # header is known by its place alone. Its header firewall takes X-MS-Exchange-Organization-… out of mail that enters
    # the organization ("Demystifying and troubleshooting hybrid mail flow", Exchange team blog, 2020). AuthSource must
    # be Exchange Online's: a server of one's own in a hybrid set-up vouches for whatever its relays take.
    "microsoft": Receiver(
        "",
        vetoes=("compauth",),
        internal={
            "x-ms-exchange-organization-authas": re.compile("internal"),
            "x-ms-exchange-organization-authsource": re.compile(r"[a-z0-9.-]+\.outlook\.com"),
        },
    ),
}


@dataclass(frozen=True, slots=True)
class Trust:
    """Whose word counts: a row of RECEIVERS, and the name that the company's own server writes (empty: nobody's).

    In `internal_domains` the provider's own mark for mail inside the tenant counts as a pass.
    """

    receiver: str = "own"
    authserv_id: str = ""
    internal_domains: frozenset[str] = frozenset()

    @property
    def row(self) -> Receiver:
        return RECEIVERS[self.receiver]

    @property
    def name(self) -> str | None:
        """What the header must begin with in lower case; empty for a header without a name, None when nobody counts."""
        if self.row.authserv_id is None:
            return self.authserv_id.lower() or None
        return self.row.authserv_id


@dataclass(frozen=True, slots=True)
class Result:
    """One method's finding: `dmarc`, `pass`, and its properties such as `header.from`, all in lower case."""

    method: str
    result: str
    properties: dict[str, str]


def verdict(fields: Fields, trust: Trust, domain: str) -> Verdict:
    """The verdict about this From domain, in lower case. Never raises."""
    found = _found(fields, trust, domain)
    inside = found is Verdict.WEAK and domain in trust.internal_domains and _is_internal(fields, trust.row)
    return Verdict.PASS if inside else found


def head_proved(fields: Fields, trust: Trust, domain: str) -> bool:
    """Whether what makes this From domain (in lower case) a pass proves To, Cc, Date and Message-ID, too, and what the
    text is read by. Never raises.

    It does where the sender's own server handed the mail over: by the provider's mark for mail inside, by SPF, or where
    nothing is signed that could have been the proof. Else every signature that could have been it has to cover them,
    since the receiver does not surely tell which one was good, and a bad one can be put beside it.
    """
    if not head_is_plain(fields.count):
        return False
    inside = domain in trust.internal_domains and _is_internal(fields, trust.row)
    return inside or _by_its_server(fields, trust, domain) or _all_sign_head(fields, domain)


def _all_sign_head(fields: Fields, domain: str) -> bool:
    """Whether every signature that the receiver can have found good for this domain covers the head."""
    signed = [_signed_by(value) for value in fields.all("dkim-signature")]
    near = [names for signer, names in signed if not signer or _organisation(signer) == _organisation(domain)]
    return all(signs_head(names, fields.count) for names in near)


def _by_its_server(fields: Fields, trust: Trust, domain: str) -> bool:
    """Whether the receiver took the mail from a server that may send for the very same domain (SPF)."""
    top = fields.first("authentication-results")
    found = parse(top, trust.name) if trust.name is not None else []
    spf = [row for row in found if row.method == "spf"]
    told = [(row.result, row.properties.get("smtp.mailfrom", "").rpartition("@")[2]) for row in spf]
    return told == [("pass", domain)]


def _signed_by(value: str) -> tuple[str, Sequence[str]]:
    """Who signed which fields (d= and h=); nobody, and nothing, where it cannot be read."""
    try:
        given = tags(value)
    except BadSyntax:
        return "", ()
    return given.get("d", "").lower(), given.get("h", "").lower().split(":")


def _organisation(domain: str) -> str:
    """The last two labels: whatever the receiver takes for one organisation has them in common."""
    return ".".join(domain.rstrip(".").split(".")[-2:])


def _found(fields: Fields, trust: Trust, domain: str) -> Verdict:
    """What the topmost header says."""
    headers = fields.all("authentication-results")
    if trust.name is None or not headers:
        return Verdict.WEAK
    results = parse(headers[0], trust.name)
    dmarc = [result for result in results if result.method == "dmarc"]
    if any(result.result == "fail" for result in dmarc):
        return Verdict.FAIL
    vetoed = any(result.method in trust.row.vetoes and result.result == "fail" for result in results)
    return Verdict.PASS if len(dmarc) == 1 and _passed(dmarc[0], domain) and not vetoed else Verdict.WEAK


def _is_internal(fields: Fields, row: Receiver) -> bool:
    """Whether each of the provider's marks is there, once, as it has to be."""
    return bool(row.internal) and all(
        [bool(form.fullmatch(value.lower())) for value in fields.all(name)] == [True]
        for name, form in (row.internal or {}).items()
    )


def _passed(result: Result, domain: str) -> bool:
    checked = result.properties.get("header.from", "").rpartition("@")[2]
    return result.result == "pass" and checked == domain


def parse(value: str, name: str) -> list[Result]:
    """The results of a header that begins with this name (RFC 8601 §2.2), or with none when `name` is empty.

    Nothing when it begins otherwise or breaks the grammar; between the semicolons, what is no result is left out.
    """
    try:
        head, *rest = split_at(mime_tokens(value), ";")
    except BadSyntax:
        return []
    if not name:
        return [result for result in map(_result, [head, *rest]) if result] if _result(head) else []
    if not head or any(token.kind == "special" for token in head) or len(head) > 2 or head[0].text.lower() != name:
        return []  # an id, perhaps a version
    return [result for result in map(_result, rest) if result]


def _result(tokens: list[Token]) -> Result | None:
    """`method[/version]=result [reason=…] [ptype.property=value]…`; None when it is anything else."""
    pairs = _pairs(tokens)
    if not pairs:
        return None
    (method, result), *properties = pairs
    found: dict[str, str] = {}
    for name, text in properties:
        found.setdefault(name, text)
    return Result(method.partition("/")[0], result, found)


def _pairs(tokens: list[Token]) -> list[tuple[str, str]]:
    """The `name=value` pairs in order; a value runs to the next gap that begins another pair."""
    equals = [index for index, token in enumerate(tokens) if token.is_special("=")]
    starts = [_name_start(tokens, index) for index in equals]
    pairs: list[tuple[str, str]] = []
    for start, equal, stop in zip(starts, equals, [*starts, len(tokens)][1:], strict=True):
        if start < equal < stop:
            pairs.append((joined(tokens[start:equal]).lower(), joined(tokens[equal + 1 : stop]).lower()))
    return pairs


def _name_start(tokens: list[Token], equal: int) -> int:
    """Where the name before an equals sign begins: after the last gap before it."""
    return next((index for index in range(equal - 1, -1, -1) if tokens[index].gap), 0)


def signed_in_part(fields: Fields) -> bool:
    """Whether a DKIM signature covers only the beginning of the text (`l=`, RFC 6376 §8.2): the rest is anybody's."""
    return any(_OF_A_PART.search(value) for value in fields.all("dkim-signature"))
