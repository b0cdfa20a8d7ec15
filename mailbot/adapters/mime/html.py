"""HTML mail as plain text: blocks become lines, quotes become "> " lines, what is hidden from the eye is left out.

Own scanner of tags, because the standard library's html.parser takes five minutes over 250 kB of `<a b='>' ` and
raises AssertionError on declarations it does not know. Every pattern here takes linear time.
"""

import html
import re

_TAG = re.compile(r"<(?:(?P<end>/?)(?P<name>[a-zA-Z][^\s<>/]*+)(?P<rest>[^<>]*+)|[!?][^<>]*+)>")
_ATTRIBUTE = re.compile(r"""([^\s=/"'<>]++)(?:\s*+=\s*+("[^"]*"|'[^']*'|[^\s"']++))?""")
_HUGE_REFERENCE = re.compile(r"&#[xX]?[0-9a-fA-F]{8,}+;?")  # html.unescape raises over numbers beyond int's limit
_SPACES = re.compile(r"[ \t\r\n\f]+")
_ZERO = r"0(?:\.0+)?(?:[a-z]+|%)?(?:[;!]|$)"
_INVISIBLE_STYLE = re.compile(
    rf"display:none|visibility:(?:hidden|collapse)|mso-hide:all|(?:font-size|opacity|max-height):{_ZERO}"
)
_SILENT = re.compile("head|title|style|script|template|noscript|object|iframe|svg|math|textarea|select|option")
_BLOCK = re.compile(
    "address|article|aside|blockquote|body|center|d[dlt]|details|div|fieldset|figure|footer|form|h[1-6r]|header|li|main"
    "|nav|[ou]l|p|pre|section|summary|table|tbody|tfoot|thead|tr"
)
_EMPTY = re.compile("area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr")
MAX_QUOTES = 20
"""Levels of quotation that are told apart."""


def to_text(source: str) -> str:
    """The text a reader of this HTML would see, in lines. Never raises."""
    source = _without_comments(source)
    page, at = _Page(), 0
    for tag in _TAG.finditer(source):
        page.data(source[at : tag.start()])
        at = tag.end()
        if tag["name"] and tag["end"]:
            page.end(tag["name"].lower())
        elif tag["name"]:
            page.start(tag["name"].lower(), tag["rest"])
    page.data(source[at:])
    return page.text()


def _without_comments(source: str) -> str:
    kept: list[str] = []
    at = 0
    while (start := source.find("<!--", at)) >= 0:
        kept.append(source[at:start])
        end = source.find("-->", start)
        if end < 0:
            return "".join(kept)
        at = end + 3
    return "".join([*kept, source[at:]])


class _Page:
    """Collects the visible text line by line."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._bullet = ""
        self._quotes = self._pre = 0
        self._hidden: list[str] = []  # the hidden element we are in, and those of its name inside it

    def start(self, tag: str, attributes: str) -> None:
        if self._hidden:
            self._hidden += [tag] if tag == self._hidden[0] and not _SILENT.fullmatch(tag) else []
        elif _SILENT.fullmatch(tag) or (not _EMPTY.fullmatch(tag) and _is_hidden(attributes)):
            self._hidden = [tag]
        elif tag == "br":
            self._break()
        elif tag in ("td", "th"):
            self._line.append(" ")
        elif _BLOCK.fullmatch(tag):
            self._end_line()
            self._nest(tag, 1)
            self._bullet = "- " if tag == "li" else self._bullet

    def end(self, tag: str) -> None:
        if self._hidden:
            self._hidden = self._hidden[:-1] if tag == self._hidden[0] else self._hidden
        elif _BLOCK.fullmatch(tag):
            self._end_line()
            self._nest(tag, -1)
            self._bullet = "" if tag == "li" else self._bullet

    def data(self, source: str) -> None:
        if self._hidden or not source:
            return
        text = html.unescape(_HUGE_REFERENCE.sub("\ufffd", source))
        first, *more = text.split("\n") if self._pre else [text]
        self._line.append(first)
        for line in more:
            self._break()
            self._line.append(line)

    def _nest(self, tag: str, step: int) -> None:
        self._quotes = max(0, self._quotes + step * (tag == "blockquote"))
        self._pre = max(0, self._pre + step * (tag == "pre"))

    def _break(self) -> None:
        line = _SPACES.sub(" ", "".join(self._line)).strip()
        self._lines.append("> " * min(self._quotes, MAX_QUOTES) + self._bullet + line)
        self._line, self._bullet = [], ""

    def _end_line(self) -> None:
        if any(piece and not piece.isspace() for piece in self._line):
            self._break()
        self._line = []

    def text(self) -> str:
        """Everything collected, at most one blank line in a row."""
        self._end_line()
        return re.sub(r"\n{3,}", "\n\n", "\n".join(self._lines)).strip("\n")


def _is_hidden(attributes: str) -> bool:
    values = {match[1].lower(): (match[2] or "").strip("\"'") for match in _ATTRIBUTE.finditer(attributes)}
    style = "".join(html.unescape(values.get("style", "")[:2000]).lower().split())
    return "hidden" in values or bool(_INVISIBLE_STYLE.search(style))
