"""The grammar of structured header fields: one linear pass into tokens, comments left out.

RFC 5322 §3.2 for addresses, RFC 2045 §5.1 for Content-Type and its kin (RFC 8601 uses the same tokens).
"""

import re
from collections.abc import Iterator
from functools import partial
from typing import Literal, NamedTuple
from urllib.parse import unquote_to_bytes

MAX_LENGTH = 8192
"""Characters of a structured field that are looked at; longer ones are no honest ones."""

_QUOTED = r'"(?P<quoted>(?:[^"\\]|\\.)*)"'
_SPACE = r"(?P<space>[ \t\r\n]+)"
_ADDRESS = re.compile(
    rf'{_SPACE}|{_QUOTED}|(?P<atom>[^\s\x00-\x20\x7f()<>\[\]:;@\\,."]+)|(?P<special>[()<>\[\]:;@,.])', re.DOTALL
)
_MIME = re.compile(rf'{_SPACE}|{_QUOTED}|(?P<atom>[^\s()<>@,;:\\"/\[\]?=]+)|(?P<special>[()<>@,;:/\[\]?=])', re.DOTALL)
_COMMENT = re.compile(r"[()]|\\.", re.DOTALL)
_CONTINUED = re.compile(r"([^*]+)(?:\*(\d{1,3}))?(\*)?")

Kind = Literal["atom", "quoted", "special"]


class BadSyntax(ValueError):
    """A header field that does not follow its grammar; the text says where it departs."""


class Token(NamedTuple):
    """One lexical unit; a quoted string comes without its quotes; `gap` tells of white space or a comment before it."""

    kind: Kind
    text: str
    gap: bool

    def is_special(self, characters: str) -> bool:
        return self.kind == "special" and self.text in characters


def _after_comment(value: str, at: int) -> int:
    """The place after the comment that opens at `at`; nested ones are counted, never recursed into."""
    depth = 0
    for match in _COMMENT.finditer(value, at):
        depth += {"(": 1, ")": -1}.get(match[0], 0)
        if depth == 0:
            return match.end()
    raise BadSyntax("a comment is not closed")


def _tokens(pattern: re.Pattern[str], value: str) -> Iterator[Token]:
    at, gap = 0, False
    while at < len(value):
        match = pattern.match(value, at)
        if match is None:
            raise BadSyntax(f"a stray {value[at]!r}")
        kind, at = match.lastgroup, match.end()
        if kind == "special" and match[0] == "(":
            at, kind = _after_comment(value, match.start()), "space"
        elif kind == "special" and match[0] == ")":
            raise BadSyntax("a ')' without its '('")
        if kind == "quoted":
            yield Token("quoted", re.sub(r"\\(.)", r"\1", match["quoted"], flags=re.DOTALL), gap)
        elif kind != "space":
            yield Token("atom" if kind == "atom" else "special", match[0], gap)
        gap = kind == "space"


def _lexed(pattern: re.Pattern[str], value: str) -> list[Token]:
    if len(value) > MAX_LENGTH:
        raise BadSyntax(f"it is longer than {MAX_LENGTH} characters")
    return list(_tokens(pattern, value))


address_tokens = partial(_lexed, _ADDRESS)
"""The tokens of an address field (RFC 5322 §3.2); raises BadSyntax."""

mime_tokens = partial(_lexed, _MIME)
"""The tokens of a field such as Content-Type (RFC 2045 §5.1); raises BadSyntax."""


def split_at(tokens: list[Token], separator: str) -> list[list[Token]]:
    """The runs of tokens between the separators."""
    runs: list[list[Token]] = [[]]
    for token in tokens:
        if token.is_special(separator):
            runs.append([])
        else:
            runs[-1].append(token)
    return runs


def joined(tokens: list[Token]) -> str:
    """The text of the tokens, one blank where there was a gap."""
    return "".join(f" {token.text}" if token.gap else token.text for token in tokens).strip()


def parameters(value: str) -> tuple[str, dict[str, str]]:
    """`text/plain; charset="utf-8"` as its lower-case value and its parameters (RFC 2231 continuations put together).

    Tolerant: a field that breaks the grammar has no parameters, of two with one name the first counts.
    """
    try:
        head, *rest = split_at(mime_tokens(value), ";")
    except BadSyntax:
        return value[:MAX_LENGTH].partition(";")[0].strip().lower(), {}
    found: dict[str, str] = {}
    for tokens in rest:
        if len(tokens) > 1 and tokens[0].kind == "atom" and tokens[1].is_special("="):
            found.setdefault(tokens[0].text.lower(), joined(tokens[2:]))
    return joined(head).lower(), _continued(found)


def _continued(found: dict[str, str]) -> dict[str, str]:
    """Puts `name*0`, `name*1*` … together and decodes their percent signs (RFC 2231 §3 and §4)."""
    pieces: dict[str, list[tuple[int, str, bool]]] = {}
    for name, value in found.items():
        if match := _CONTINUED.fullmatch(name):
            pieces.setdefault(match[1], []).append((int(match[2] or 0), value, bool(match[3])))
    return {name: _assembled(sorted(parts)) for name, parts in pieces.items()}


def _assembled(parts: list[tuple[int, str, bool]]) -> str:
    if not any(encoded for _, _, encoded in parts):
        return "".join(value for _, value, _ in parts)
    whole = b"".join(unquote_to_bytes(value) if encoded else value.encode() for _, value, encoded in parts)
    _charset, _, tail = whole.partition(b"'")
    return (tail.partition(b"'")[2] or whole).decode("utf-8", "replace")
