"""Who a mail claims to be from: one From header with one mailbox, read the same by three parsers, or nobody.

Our own grammar (RFC 5322 §3.4 without its obsolete forms) decides. Readers that disagree about one header are how a
forged sender gets past a check (CVE-2023-27043), so two parsers with other authors and other methods must read the
very same mailbox and find no defect: the standard library's recursive descent, and mail-parser's recovery scanner.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from email.errors import HeaderParseError
from email.headerregistry import HeaderRegistry
from typing import Any

from mailparser.utils import get_addresses

from mailbot.adapters.mime.grammar import BadSyntax, Token, address_tokens, joined, split_at
from mailbot.adapters.mime.tree import Fields
from mailbot.adapters.mime.words import header_text
from mailbot.core.mail import Address

MAX_FROM = 998
"""Characters of a From header: one line of RFC 5322 §2.1.1; the other parsers take quadratic time over long ones."""

_ATOM = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+")
_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
_ADDRESS_IN_NAME = re.compile(r"[^\s@<>()\[\]\"',;:]{1,64}@[^\s@<>()\[\]\"',;:]{1,253}")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
# What honest mail programs do to a display name; it cannot change which address is meant.
_FLAWS_OF_THE_NAME = frozenset(
    (
        "encoded word inside quoted string",
        "missing trailing whitespace after encoded-word",
        "period in 'phrase'",
        "comment found without atom",
    )
)
_BROKEN = (HeaderParseError, LookupError, ValueError, TypeError, AttributeError, RecursionError)
_FROM: Callable[[str, str], Any] = HeaderRegistry()["From"]


@dataclass(frozen=True, slots=True)
class Identity:
    """The claimed sender, and in words why it cannot be used (empty when it can).

    `sent_by` is the address of a Sender header that names somebody else; `warnings` are sentences for people.
    """

    address: Address
    refused: str = ""
    sent_by: str = ""
    warnings: tuple[str, ...] = ()


def identify(fields: Fields) -> Identity:
    """The sender of a mail; never raises."""
    values = fields.all("from")
    if len(values) != 1:
        return Identity(Address(""), f"it has {len(values) or 'no'} From headers; exactly one is needed")
    try:
        address = _single(values[0])
    except BadSyntax as why:
        claimed = Address("", header_text(values[0])[:200])
        return Identity(claimed, f"its From header cannot be trusted: {why}", warnings=_lookalikes(values[0]))
    refused = _second_opinions("From", values[0], address)
    if address.email.startswith('"'):
        refused = refused or "the part before the @ of its From address is quoted"
    try:
        sent_by = _sent_by(fields.all("sender"), address)
    except BadSyntax as why:
        return Identity(address, refused or f"its Sender header cannot be trusted: {why}")
    return Identity(address, refused, sent_by, tuple(_warnings(address, sent_by)))


def _sent_by(values: list[str], author: Address) -> str:
    """Who sent the mail when it was not its author (RFC 5322 §3.6.2); raises BadSyntax."""
    if not values:
        return ""
    if len(values) > 1:
        raise BadSyntax("there are two of them")
    sender = _single(values[0])
    if why := _second_opinions("Sender", values[0], sender):
        raise BadSyntax(why)
    return sender.email if sender.email != author.email else ""


def _warnings(author: Address, sent_by: str) -> list[str]:
    """What people who read the mail are to know about its sender."""
    found = []
    named = [text.lower() for text in _ADDRESS_IN_NAME.findall(unicodedata.normalize("NFKC", author.name))]
    if others := [text for text in named if text != author.email]:
        found.append(f"The sender's name reads “{others[0]}”, but the mail comes from {author.email}.")
    if sent_by:
        found.append(f"The mail was sent by {sent_by} in the name of {author.email}.")
    if "xn--" in author.email.rpartition("@")[2]:
        found.append(f"The sender's domain can look like another one when it is shown: {author.email}.")
    return found


def _lookalikes(value: str) -> tuple[str, ...]:
    """A warning about an address with letters outside ASCII, which are shown by their numbers."""
    shown = value[:MAX_FROM].rpartition("<")[2].rpartition("@")[2].strip("> \t")
    if shown.isascii():
        return ()
    spelt = shown.encode("ascii", "backslashreplace").decode()
    return (f"The sender's domain looks like another one: it is spelt {spelt}.",)


def mailboxes(value: str) -> list[Address]:
    """The mailboxes of To or Cc; what cannot be read is left out. Never raises."""
    try:
        runs = [run for group in split_at(address_tokens(value), ";") for run in split_at(_after_colon(group), ",")]
    except BadSyntax:
        return []
    found: list[Address] = []
    for run in runs:
        try:
            found.append(_mailbox(run))
        except BadSyntax:
            continue
    return found


def _after_colon(tokens: list[Token]) -> list[Token]:
    return split_at(tokens, ":")[-1]


def _single(value: str) -> Address:
    if len(value) > MAX_FROM:
        raise BadSyntax(f"it is longer than {MAX_FROM} characters")
    if _CONTROL.search(value):
        raise BadSyntax("it holds a control character")
    tokens = address_tokens(value)
    if any(token.is_special(":;") for token in tokens):
        raise BadSyntax("it names a group")
    if any(token.is_special(",") for token in tokens):
        raise BadSyntax("it names more than one mailbox")
    return _mailbox(tokens)


def _mailbox(tokens: list[Token]) -> Address:
    """`name <local@domain>` or `local@domain`; raises BadSyntax."""
    starts = [index for index, token in enumerate(tokens) if token.is_special("<")]
    if not starts:
        return Address(_addr_spec(tokens))
    phrase, spec = tokens[: starts[0]], tokens[starts[0] + 1 :]
    if not spec or not spec[-1].is_special(">"):
        raise BadSyntax("something stands after the address, or it is not closed")
    if any(token.kind == "special" and token.text != "." for token in phrase):
        raise BadSyntax("a second address or a stray sign stands before the address")
    return Address(_addr_spec(spec[:-1]), header_text(joined(phrase)))


def _addr_spec(tokens: list[Token]) -> str:
    """The address in lower case; a quoted local part keeps its quotes, so that no `@` inside them can mislead."""
    if any(token.gap for token in tokens[1:]):
        raise BadSyntax("a blank or a comment stands inside the address")
    local, *rest = split_at(tokens, "@")
    if len(rest) != 1:
        raise BadSyntax("it is not one address with one @")
    return f"{_local_part(local)}@{_domain(rest[0])}".lower()


def _local_part(tokens: list[Token]) -> str:
    if len(tokens) == 1 and tokens[0].kind == "quoted":
        return '"' + re.sub(r'(["\\])', r"\\\1", tokens[0].text) + '"'
    text = _unquoted(tokens)
    if len(text) > 64 or "=?" in text or not all(_ATOM.fullmatch(atom) for atom in text.split(".")):
        raise BadSyntax("the part before the @ is not a plain name")
    return text


def _domain(tokens: list[Token]) -> str:
    text = _unquoted(tokens)
    if len(text) > 253 or not all(_LABEL.fullmatch(label) for label in text.split(".")):
        raise BadSyntax("its domain is not written in plain ASCII letters, digits, hyphens and dots")
    return text


def _unquoted(tokens: list[Token]) -> str:
    if any(token.kind == "quoted" for token in tokens):
        raise BadSyntax("quotes stand inside the address")
    return "".join(token.text for token in tokens)


def _second_opinions(name: str, value: str, address: Address) -> str:
    """Why the other two parsers do not confirm this mailbox, or an empty string."""
    for reader, reading in (("the standard library", _standard_library), ("mail-parser", _mail_parser)):
        try:
            found = reading(value)
        except _BROKEN:
            found = []
        if [email.lower() for email in found] != [address.email]:
            return f"its {name} header is not read the same by {reader}"
    return ""


def _standard_library(value: str) -> list[str]:
    header = _FROM("From", value)
    if {str(defect) for defect in header.defects} - _FLAWS_OF_THE_NAME:
        return []
    return [found.addr_spec for found in header.addresses]


def _mail_parser(value: str) -> list[str]:
    defects: list[object] = []
    found = get_addresses(value, defects=defects, decode_names=True)
    return [] if defects else [email for _, email in found if email]
