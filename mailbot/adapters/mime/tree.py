"""The parts of a mail as they lie in its bytes (RFC 2046), found within limits and in linear time.

The standard library's parser is not used for this: it recurses with the depth of the mail, and its header work grows
with the square of their size, both before any limit could be checked.
"""

import re
from dataclasses import dataclass

from mailbot.adapters.mime.grammar import parameters
from mailbot.core.mail import Unreadable

_NAME = re.compile(rb"[!-9;-~]+[ \t]*")
_TYPE = re.compile(r"[a-z0-9][\w.+-]*/[\w.+-]+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of a mail is taken in: `message`, `header` (all parts together), `text` and `attachments` in bytes.

    Beyond `text` a text is cut and says so; attachments beyond `attachments` in total are listed without their data.
    """

    message: int = 40_000_000
    header: int = 262_144
    fields: int = 2_000
    depth: int = 20
    parts: int = 200
    text: int = 262_144
    attachments: int = 10_000_000


@dataclass(frozen=True, slots=True)
class Fields:
    """A header: (name in lower case, unfolded value) in order; a line that is no field has an empty name."""

    rows: tuple[tuple[str, str], ...] = ()

    def all(self, name: str) -> list[str]:
        return [value for key, value in self.rows if key == name]

    def count(self, name: str) -> int:
        return len(self.all(name))

    def first(self, name: str) -> str:
        """The topmost value of this name, or an empty string."""
        return next((value for key, value in self.rows if key == name), "")


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its header, its type with parameters, where its body lies in `raw`, and the parts inside it."""

    fields: Fields
    content_type: str
    parameters: dict[str, str]
    raw: bytes
    start: int
    end: int
    children: tuple["Part", ...] = ()

    @property
    def body(self) -> bytes:
        return self.raw[self.start : self.end]


def parse(raw: bytes, limits: Limits) -> Part:
    """The mail as a tree of parts; raises Unreadable, saying which limit or defect."""
    if not raw.strip(b" \t\r\n\0"):
        raise Unreadable("the mail is empty")
    if len(raw) > limits.message:
        raise Unreadable(f"the mail has {len(raw)} bytes; at most {limits.message} are read")
    start = raw.find(b"\n") + 1 if raw.startswith((b"From ", b">From ")) else 0  # an mbox separator is no header
    root = _Builder(raw, limits).part(start, len(raw), 0, "text/plain")
    if not any(name for name, _ in root.fields.rows):
        raise Unreadable("the mail has no header")
    return root


def header(raw: bytes) -> Fields:
    """The header fields at the beginning of these bytes, as far as the limits allow. Never raises."""
    try:
        return _Builder(raw, Limits()).fields_at(0, len(raw))[0]
    except Unreadable:
        return Fields()


class _Builder:
    """Cuts one mail into parts and counts what was used of its limits."""

    def __init__(self, raw: bytes, limits: Limits) -> None:
        self.raw, self.limits = raw, limits
        self.parts = self.fields = self.header = 0

    def part(self, start: int, end: int, depth: int, default: str) -> Part:
        if depth > self.limits.depth:
            raise Unreadable(f"its parts are nested deeper than {self.limits.depth} levels")
        self.parts += 1
        if self.parts > self.limits.parts:
            raise Unreadable(f"it has more than {self.limits.parts} parts")
        fields, body = self.fields_at(start, end)
        content_type, params = _content_type(fields, default)
        children: tuple[Part, ...] = ()
        if content_type.startswith("multipart/"):
            inner = "message/rfc822" if content_type == "multipart/digest" else "text/plain"
            spans = self._spans(body, end, params.get("boundary", ""))
            children = tuple(self.part(*span, depth + 1, inner) for span in spans)
        return Part(fields, content_type, params, self.raw, body, end, children)

    def fields_at(self, start: int, end: int) -> tuple[Fields, int]:
        """The header that begins at `start`, and where the body after it begins."""
        lines: list[list[bytes]] = []
        at = start
        while at < end:
            stop = self.raw.find(b"\n", at, min(end, at + self.limits.header + 2))
            stop = end if stop < 0 else stop
            self._spend(stop + 1 - at)
            line = self.raw[at:stop].removesuffix(b"\r")
            at = min(stop + 1, end)
            if not line:
                break
            if line[:1] in (b" ", b"\t") and lines:
                lines[-1].append(line)
            else:
                lines.append([line])
                self.fields += 1
                if self.fields > self.limits.fields:
                    raise Unreadable(f"it has more than {self.limits.fields} header fields")
        return Fields(tuple(_field(b"".join(line)) for line in lines)), at

    def _spend(self, count: int) -> None:
        self.header += count
        if self.header > self.limits.header:
            raise Unreadable(f"its headers are larger than {self.limits.header} bytes")

    def _spans(self, start: int, end: int, boundary: str) -> list[tuple[int, int]]:
        """Where the parts between the boundary lines begin and end; none when the boundary is missing."""
        if not boundary:
            return []
        line = re.compile(rb"^--" + re.escape(boundary.encode()) + rb"(--)?[ \t]*\r?$", re.MULTILINE)
        spans: list[tuple[int, int]] = []
        opened = None
        for match in line.finditer(self.raw, start, end):
            if opened is not None:
                spans.append((opened, max(opened, self._before_newline(match.start()))))
            opened = None if match[1] else min(match.end() + 1, end)
            if opened is None:
                break
            if len(spans) > self.limits.parts:
                raise Unreadable(f"it has more than {self.limits.parts} parts")
        return spans if opened is None else [*spans, (opened, end)]

    def _before_newline(self, at: int) -> int:
        """The line break before a boundary belongs to the boundary (RFC 2046 §5.1.1)."""
        return at - 2 if self.raw[at - 2 : at] == b"\r\n" else at - 1


_OF_RECEIVERS = ("authentication-results", "x-ms-exchange-")
"""What is a receiver's word only as one writes it: with a blank before the colon (RFC 5322 §4.5.8) it passes those that
take other people's away."""


def _field(line: bytes) -> tuple[str, str]:
    name, colon, value = line.partition(b":")
    if not colon or not _NAME.fullmatch(name):
        return "", line.decode("latin-1")
    written = name.decode().lower()
    plain = written.strip()
    return written if plain.startswith(_OF_RECEIVERS) else plain, _raw_text(value.strip(b" \t\r"))


def _raw_text(value: bytes) -> str:
    """Header bytes as text: UTF-8 (RFC 6532), otherwise byte by byte, never an error."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")


def _content_type(fields: Fields, default: str) -> tuple[str, dict[str, str]]:
    """The type of a part; without one the default, an unusable one is plain text (RFC 2045 §5.2)."""
    value = fields.first("content-type")
    if not value:
        return default, {}
    content_type, params = parameters(value)
    content_type = content_type.replace(" ", "")
    return (content_type, params) if _TYPE.fullmatch(content_type) else ("text/plain", params)
