"""How far the claimed sender is believed: the receiving server's Authentication-Results (RFC 8601, RFC 7489).

Only the topmost header counts, and only when it carries the pinned authserv-id: receivers write theirs above all that
came with the mail, so everything below may be the sender's own invention. Own parser: a quoted string or a comment
that spells `dmarc=pass` must not count, and nothing that is not understood may.
"""

from dataclasses import dataclass

from mailbot.adapters.mime.grammar import BadSyntax, Token, joined, mime_tokens, parameters, split_at
from mailbot.adapters.mime.tree import Fields
from mailbot.core.mail import Verdict


@dataclass(frozen=True, slots=True)
class Result:
    """One method's finding: `dmarc`, `pass`, and its properties such as `header.from`, all in lower case."""

    method: str
    result: str
    properties: dict[str, str]


def verdict(fields: Fields, authserv_id: str, domain: str) -> Verdict:
    """The verdict about this From domain; without a pinned `authserv_id` nobody is believed. Never raises."""
    headers = fields.all("authentication-results")
    if not authserv_id or not headers:
        return Verdict.WEAK
    server, results = parse(headers[0])
    dmarc = [result for result in results if result.method == "dmarc"]
    if server != authserv_id.lower() or not dmarc:
        return Verdict.WEAK
    if any(result.result == "fail" for result in dmarc):
        return Verdict.FAIL
    return Verdict.PASS if all(_passed(result, domain) for result in dmarc) else Verdict.WEAK


def _passed(result: Result, domain: str) -> bool:
    checked = result.properties.get("header.from", "").rpartition("@")[2]
    return result.result == "pass" and checked == domain


def parse(value: str) -> tuple[str, list[Result]]:
    """The authserv-id and the results (RFC 8601 §2.2); an empty id when the header breaks the grammar."""
    try:
        head, *rest = split_at(mime_tokens(value), ";")
    except BadSyntax:
        return "", []
    if not head or any(token.kind == "special" for token in head) or len(head) > 2:
        return "", []  # an id, perhaps a version; Microsoft 365 leaves the id out, and then nobody can be pinned
    return head[0].text.lower(), [result for result in map(_result, rest) if result]


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
    return any("l" in parameters(f"dkim;{value}")[1] for value in fields.all("dkim-signature"))
