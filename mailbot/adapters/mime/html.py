"""HTML mail as plain text: blocks become lines, quotes become "> " lines, what is hidden from the eye is left out.

Own scanner of tags, because the standard library's html.parser takes five minutes over 250 kB of `<a b='>' ` and
raises AssertionError on declarations it does not know. Every pattern here takes linear time.
"""

import html
import re
from typing import NamedTuple

from mailbot.adapters.mime.eye import Eye, Look
from mailbot.adapters.mime.selectors import Beside
from mailbot.adapters.mime.sheets import sheet_of

_TAG = re.compile(
    r"<(?:(?P<end>/?)(?P<name>[a-zA-Z][^\s<>/]*+)"
    r"""(?P<rest>(?:=\s*+(?:"[^"]*+"|'[^']*+')|[^<>])*+)|[!?][^<>]*+)>"""
)
_HUGE_REFERENCE = re.compile(r"&#[xX]?[0-9a-fA-F]{8,}+;?")  # html.unescape raises over numbers beyond int's limit
_COMMENT = re.compile(r"<!--(?:>|->|.*?(?:-->|\Z))|<style(?=[\s/>]).*?(?:</style|\Z)", re.DOTALL | re.IGNORECASE)
_SPACES = re.compile(r"[ \t\r\n\f]+")
_RAW = re.compile(
    "title|style|script|noframes|noembed|iframe|textarea|xml|xmp|plaintext"
)  # an element that holds no elements
_SILENT = re.compile(
    "head|title|style|script|template|noscript|noframes|object|iframe|svg|math|textarea|select|option|datalist"
    "|audio|video|canvas|xml|xmp|plaintext|noembed|progress|meter"
)
_BLOCK = re.compile(
    "address|article|aside|blockquote|body|center|d[dlt]|details|dialog|div|fieldset|figure|footer|form|h[1-6r]|header"
    "|li|main|nav|[ou]l|p|pre|section|summary|table|tbody|tfoot|thead|tr"
)
_SCOPE = re.compile(rf"{_BLOCK.pattern}|td|th")  # what an inline element's end does not reach across
_EMPTY = re.compile("area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr")
_FORMATS = re.compile("a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u")
_CLOSES_ITSELF = re.compile("p|li|d[dt]|t[dhr]|option")
MAX_QUOTES = 20
"""Levels of quotation that are told apart."""
_REACH = 50
"""How many open elements an end tag looks back over; hostile pages open many thousands."""


def _without_comments(source: str) -> str:
    """The page without comments; in a style sheet there are none of this kind."""
    kept, at = list[str](), 0
    for found in _COMMENT.finditer(source):
        kept.append(source[at : found.start()])
        at = found.end() if found[0].startswith("<!--") else found.start()
    return "".join([*kept, source[at:]])


def to_text(source: str) -> str:
    """The text a reader of this HTML would see, in lines. Never raises."""
    source = _without_comments(source)
    eye = Eye(sheet_of(source))
    page, at = _Page(eye, eye.page(source)), 0
    for tag in _TAG.finditer(source):
        page.data(source[at : tag.start()])
        at = tag.end()
        if tag["name"] and tag["end"]:
            page.end(tag["name"].lower())
        elif tag["name"]:
            page.start(tag["name"].lower(), tag["rest"])
    page.data(source[at:])
    return page.text()


class _Element(NamedTuple):
    """An element that is open: how text in it looks, whether inline ends reach across it, and what it holds so far."""

    tag: str
    look: Look
    scope: bool
    inside: Beside


class _Page:
    """Collects the visible text line by line."""

    def __init__(self, eye: Eye, outside: Look) -> None:
        self._eye = eye
        self._lines: list[str] = []
        self._line: list[str] = []
        self._bullet = ""
        self._quotes = self._pre = 0
        self._silent: list[str] = []  # the element we are in whose text is none, and those of its name inside it
        self._open = [_Element("", outside, True, Beside())]

    @property
    def _look(self) -> Look:
        return self._open[-1].look

    def start(self, tag: str, attributes: str) -> None:
        if self._silent == ["head"] and tag == "body":
            self._silent = []
        if self._silent:
            self._silent += [tag] if tag == self._silent[0] and not _RAW.fullmatch(tag) else []
            return
        if _CLOSES_ITSELF.fullmatch(tag) and self._open[-1].tag == tag:
            self._open.pop()
        look = self._eye.look(tag, attributes, self._look, self._open[-1].inside)
        if _SILENT.fullmatch(tag):
            self._silent = [tag]
            return
        if not _EMPTY.fullmatch(tag):
            self._open.append(_Element(tag, look, bool(_SCOPE.fullmatch(tag)), Beside()))
        if self._look.gone:
            return
        if tag == "br":
            self._break()
        elif tag in ("td", "th"):
            self._line.append(" ")
        elif _BLOCK.fullmatch(tag):
            self._end_line()
            self._nest(tag, 1)
            self._bullet = "- " if tag == "li" else self._bullet

    def end(self, tag: str) -> None:
        if self._silent:
            self._silent = self._silent[:-1] if tag == self._silent[0] else self._silent
            return
        if not self._look.gone and _BLOCK.fullmatch(tag):
            self._end_line()
            self._nest(tag, -1)
            self._bullet = "" if tag == "li" else self._bullet
        self._close(tag)

    def _close(self, tag: str) -> None:
        """Ends an element as browsers do: an inline one never across a block, formats live on behind their block."""
        block = bool(_SCOPE.fullmatch(tag))
        for back in range(1, min(len(self._open) - 1, _REACH) + 1):
            found = self._open[-back]
            if found.tag == tag:
                behind = self._open[-back + 1 :] if back > 1 else []
                del self._open[-back:]
                self._open += [entry for entry in behind if block and _FORMATS.fullmatch(entry.tag)]
                return
            if found.scope and not block:
                return

    def data(self, source: str) -> None:
        if self._silent or not source or self._look.hidden:
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
