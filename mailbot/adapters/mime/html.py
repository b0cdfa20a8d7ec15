"""HTML mail as plain text: blocks become lines, quotes become "> " lines, what is hidden from the eye is left out."""

import re
from html.parser import HTMLParser

_UNCLOSED = re.compile(r"<(?![^<>]*>)")
_DECLARATION = re.compile(r"<[!?][^<>]*>")
_SPACES = re.compile(r"[ \t\r\n\f]+")
_INVISIBLE_STYLE = re.compile(
    r"display:none|visibility:(?:hidden|collapse)|mso-hide:all|(?:font-size|opacity|max-height):0(?:\.0+)?(?:[a-z]+|%)?(?:[;!]|$)"
)
_SILENT = frozenset("head title style script template noscript object iframe svg math textarea select option".split())
_BLOCKS = frozenset(
    "address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header"
    " hr li main nav ol p pre section summary table tbody tfoot thead tr ul".split()
)
_EMPTY = frozenset("area base br col embed hr img input link meta source track wbr".split())
MAX_QUOTES = 20
"""Levels of quotation that are told apart."""


def to_text(html: str) -> str:
    """The text a reader of this HTML would see, in lines. Takes linear time and never raises."""
    page = _Page()
    page.feed(_tamed(html))
    page.close()
    return page.text()


def _tamed(html: str) -> str:
    """Comments and declarations out, a `<` that opens no tag made harmless.

    html.parser takes quadratic time over the last, and raises AssertionError on a declaration it does not know.
    """
    html = _UNCLOSED.sub("&lt;", _without_comments(html))
    return _DECLARATION.sub("", html)


def _without_comments(html: str) -> str:
    kept: list[str] = []
    at = 0
    while (start := html.find("<!--", at)) >= 0:
        kept.append(html[at:start])
        end = html.find("-->", start)
        if end < 0:
            return "".join(kept)
        at = end + 3
    return "".join([*kept, html[at:]])


class _Page(HTMLParser):
    """Collects the visible text line by line."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[str] = []
        self._line: list[str] = []
        self._bullet = ""
        self._quotes = self._pre = 0
        self._hidden: list[str] = []  # the hidden element we are in, and those of its name inside it

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._hidden:
            self._hidden += [tag] if tag == self._hidden[0] else []
        elif tag not in _EMPTY and (tag in _SILENT or _is_hidden(attrs)):
            self._hidden = [tag]
        elif tag == "br":
            self._break()
        elif tag in ("td", "th"):
            self._line.append(" ")
        elif tag in _BLOCKS:
            self._end_line()
            self._nest(tag, 1)
            self._bullet = "- " if tag == "li" else self._bullet

    def handle_endtag(self, tag: str) -> None:
        if self._hidden:
            self._hidden = self._hidden[:-1] if tag == self._hidden[0] else self._hidden
        elif tag in _BLOCKS:
            self._end_line()
            self._nest(tag, -1)
            self._bullet = "" if tag == "li" else self._bullet

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)  # browsers do not know `<div/>`: it opens

    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        first, *more = data.split("\n") if self._pre else [data]
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
        if any(not piece.isspace() for piece in self._line):
            self._break()
        self._line = []

    def text(self) -> str:
        self._end_line()
        return re.sub(r"\n{3,}", "\n\n", "\n".join(self._lines)).strip("\n")


def _is_hidden(attrs: list[tuple[str, str | None]]) -> bool:
    values = {name: value or "" for name, value in attrs}
    style = "".join(values.get("style", "").lower().split())
    return "hidden" in values or bool(_INVISIBLE_STYLE.search(style))
