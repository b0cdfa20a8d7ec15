"""One leaf of a mail as bytes or as text: transfer encoding, charset, flowed lines."""

import binascii
import re
from dataclasses import dataclass, replace

from mailbot.adapters.mime.tree import Limits, Part
from mailbot.adapters.mime.words import clean, decoded, from_base64

_PLAIN_ENCODINGS = ("", "7bit", "8bit", "binary")
_RUBBISH = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffd]")
_RUBBISH_SHARE = 20
"""Of a damaged text, more than one such character in so many: it is no text any more."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """What a part holds, and what was wrong with it in words (empty when nothing was lost)."""

    data: bytes
    damage: str = ""


def payload(part: Part) -> Decoded:
    """The bytes of a part without their transfer encoding (RFC 2045 §6). Never raises."""
    encoding = part.fields.first("content-transfer-encoding").partition(";")[0].strip().lower()
    if encoding == "base64":
        data, damaged = from_base64(part.body)
        return Decoded(data, "its base64 is damaged" if damaged else "")
    if encoding == "quoted-printable":
        return Decoded(binascii.a2b_qp(part.body))
    if encoding in _PLAIN_ENCODINGS:
        return Decoded(part.body)
    return Decoded(part.body, f"the transfer encoding {encoding[:40]!r} is not read")


@dataclass(frozen=True, slots=True)
class Words:
    """A text, and what was wrong with it in words; when it is not `whole`, some of it may be missing."""

    text: str
    damage: str = ""
    whole: bool = True


def text(part: Part, limits: Limits) -> Words:
    """The text of a leaf as it was written; no text where it is lost."""
    found = payload(part)
    words, complaint = decoded(found.data[: limits.text], part.parameters.get("charset", ""))
    if found.damage:
        lost = len(_RUBBISH.findall(words)) * _RUBBISH_SHARE > len(words)
        return Words("" if lost else words, found.damage, whole=False)
    cut = f"only its first {limits.text} bytes are read" if len(found.data) > limits.text else ""
    return Words(words, complaint or cut)


def plain(part: Part, limits: Limits) -> Words:
    """The text of a text/plain leaf, cleaned, flowed lines put together (RFC 3676)."""
    found = text(part, limits)
    words = clean(found.text)
    if part.parameters.get("format", "").lower() == "flowed":
        words = _unflowed(words, part.parameters.get("delsp", "").lower() == "yes")
    return replace(found, text="\n".join(line.rstrip() for line in words.split("\n")))


def _unflowed(words: str, delete_space: bool) -> str:
    """Joins each line that ends in a blank with the next one of the same quote depth (RFC 3676 §4.2)."""
    paragraphs: list[tuple[int, list[str]]] = []
    open_depth = -1
    for line in words.split("\n"):
        rest = line.lstrip(">")
        depth = len(line) - len(rest)
        rest = rest.removeprefix(" ")
        flows = rest.endswith(" ") and rest != "-- "
        piece = rest[:-1] if flows and delete_space else rest
        if depth == open_depth and rest != "-- ":
            paragraphs[-1][1].append(piece)
        else:
            paragraphs.append((depth, [piece]))
        open_depth = depth if flows else -1
    return "\n".join(">" * depth + " " * bool(depth) + "".join(pieces) for depth, pieces in paragraphs)
