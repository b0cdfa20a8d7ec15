"""Style sheets and the declarations in them, as a browser at a desk takes them (CSS Syntax, Cascade, Variables)."""

import html
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from mailbot.adapters.mime.colours import colour
from mailbot.adapters.mime.lengths import FONT_SIZES, pixels, share
from mailbot.adapters.mime.selectors import Ways, split_at_commas

_BRACE = re.compile(r"([{}])")
_SELECTOR = re.compile(r"[a-z][a-z0-9]*(?:[.#][\w-]+)?|[.#][\w-]+")
_STRING = re.compile(r'"[^"\n]*+"|' + r"'[^'\n]*+'")
_MARKS = re.compile(r"[{};]")
_ESCAPED = re.compile(r"\\(?:([0-9a-f]{1,6})[ \t\r\n\f]?|(.))")
_BLANK = re.compile(r"\s+")
_LISTED = re.compile(r"\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|inset|circle|ellipse)\(([^()]*+)\)")
_BETWEEN = re.compile(r"[\s,/]++")
_VARIABLE = re.compile(r"var\((--[\w-]++)(?:,([^()]*+(?:\([^()]*+\)[^()]*+)*+))?\)")
_MOST_VARIABLES = 8
"""How deep variables stand for one another; deeper ones are not understood."""
_ELSEWHERE = re.compile(r"print|speech|braille|embossed|tty|prefers-color-scheme:dark|prefers-contrast|forced-colors")
_NARROW = re.compile(r"(?:max-(?:device-)?width:|width<=?)(\d{1,6}(?:\.\d{1,6})?[a-z]*)")
_DESK = 1_000
"""Pixels of width that a screen at a desk has at least: a rule for narrower ones holds elsewhere."""
_FONT = re.compile(r"[a-z-]*+((?:\d++(?:\.\d++)?|\.\d++)(?:px|pt|r?em|ex|%|v[wh])?)(?=[/a-z\"'])")  # in "bold0/0a"
_MOST_STYLE = 4_000
_MOST_SHEET = 65_536
_GLOBAL = frozenset(("inherit", "initial", "unset", "revert", "revert-layer", "currentcolor"))
_DISPLAYS = re.compile(
    "none|contents|block|inline|flow(?:-root)?|list-item|run-in|ruby.*|(?:inline-)?(?:block|flex|grid|table)|table-.+|"
    "-webkit-.+|-ms-.+|-moz-.+|(?:block|inline)(?:flow|flex|grid|table|flow-root)"
)
_SIDES = {"inline-start": "left", "inline-end": "right", "block-start": "top", "block-end": "bottom"}
_PHYSICAL = {"inline-size": "width", "block-size": "height"}
_PHYSICAL |= {f"{most}-{name}": f"{most}-{side}" for most in ("min", "max") for name, side in [*_PHYSICAL.items()]}
_PHYSICAL |= {f"{what}-{name}": f"{what}-{side}" for what in ("margin", "padding") for name, side in _SIDES.items()}
_PHYSICAL |= {f"inset-{name}": side for name, side in _SIDES.items()}
"""Properties that are named after how a text runs."""


@dataclass(slots=True)
class Sheet:
    """Selectors of one element (`p`, `.note`, `p.note`, `#x`) with their declarations; and those that say more."""

    plain: dict[str, str] = field(default_factory=dict)
    ways: Ways = field(default_factory=Ways)
    moves: bool = False
    """Whether there are animations, which may end anywhere."""

    @property
    def is_empty(self) -> bool:
        return not (self.plain or self.ways.rules)

    def take(self, selector: str, declared: str) -> None:
        """Adds what is declared for a selector, if that is understood."""
        short = selector.replace("&", " ").strip().replace(":root", "html").removeprefix("*")
        if _SELECTOR.fullmatch(short):
            self.plain[short] = f"{self.plain.get(short, '')};{declared}"[:_MOST_STYLE]
        else:
            self.ways.add(short or "*", declared[:_MOST_STYLE])


def sheet_of(source: str) -> Sheet:
    """The rules of all `<style>` elements."""
    small, found, at = source.lower(), Sheet(), 0
    read = 0
    while (start := small.find("<style", at)) >= 0 and read < _MOST_SHEET:
        opened = small.find(">", start)
        at = small.find("</style", opened)
        if opened < 0 or at < 0:
            break
        read += at - opened
        css = without(small[opened + 1 : at][:_MOST_SHEET], "/*", "*/")
        found.moves = found.moves or "keyframes" in css
        _take_rules(_STRING.sub(lambda text: _MARKS.sub("", text[0]), css), found)
    return found


def _take_rules(css: str, found: Sheet) -> None:
    """Adds rules to those found; what stands in a block for paper, a small or a dark screen is left out."""
    around: list[tuple[bool, str]] = []
    prelude = ""
    left = 0
    pieces = _BRACE.split(css.replace("<!--", " ").replace("-->", " "))
    for words, brace in zip(map(str.strip, pieces[::2]), pieces[1::2], strict=False):
        before, _, begins = words.rpartition(";")  # behind `@import …;`, or the declarations around a rule
        if not left:
            _declare(found, prelude, before if brace == "{" else words)
        if brace == "{":
            elsewhere = not _holds(begins.strip())
            left += elsewhere
            around.append((elsewhere, prelude))
            prelude = prelude if begins.strip().startswith("@") else begins.strip()
        elif around:
            elsewhere, prelude = around.pop()
            left -= elsewhere


def _declare(found: Sheet, prelude: str, declared: str) -> None:
    if prelude and declared:
        for selector in split_at_commas(_ESCAPED.sub(_unescaped, prelude))[:50]:
            found.take(selector.strip(), declared)


def _holds(prelude: str) -> bool:
    """Whether what stands in such a block may hold at a desk; each of several conditions is enough."""
    if not prelude.startswith("@") or prelude.startswith(("@layer", "@container", "@scope", "@starting-style")):
        return True
    if prelude.startswith("@supports"):
        return "not" not in _BLANK.split(prelude)
    return prelude.startswith("@media") and any(map(_holds_here, prelude.removeprefix("@media").split(",")))


def _holds_here(query: str) -> bool:
    query = _BLANK.sub("", query)
    if query.startswith("not"):
        return bool(_ELSEWHERE.search(query))
    narrow = _NARROW.search(query)
    return not _ELSEWHERE.search(query) and not (narrow and (pixels(narrow[1], 16) or 0) < _DESK)


Declared = tuple[Mapping[str, str], Mapping[str, str]]


def declared(style: str, variables: Mapping[str, str]) -> Declared:
    """The declarations by property, without blanks, with logical names and shorthands as what they stand for; and the
    variables that are declared. What is `!important` goes before all else, else of two the later counts that is none
    that a browser would leave out."""
    return _declared(style, tuple(variables.items()) if "(" in style else ())


@lru_cache(256)
def _declared(style: str, variables: Sequence[tuple[str, str]]) -> Declared:
    plain = _ESCAPED.sub(_unescaped, without(html.unescape(style).lower(), "/*", "*/"))
    plain = _LISTED.sub(lambda found: f"{found[1]}({_BETWEEN.sub(',', found[2].strip())})", plain)
    pairs = [row.partition(":")[::2] for row in _BLANK.sub("", plain).split(";")]
    own = {name: value for name, value in pairs if name.startswith("--")}
    known = {**dict(variables), **own}
    usual, important = dict[str, str](), dict[str, str]()
    for name, value in pairs:
        kept = important if value.endswith("!important") else usual
        for what, said in _told(name, _resolved(value.removesuffix("!important"), known)):
            if _is_valid(what, said):
                kept[what] = said
    return usual | important, own


def _resolved(value: str, variables: Mapping[str, str]) -> str:
    """A value without variables; of one that is nowhere declared what it says instead."""
    for _ in range(_MOST_VARIABLES):
        if "var(" not in value:
            break
        value = _VARIABLE.sub(lambda found: variables.get(found[1], found[2] or ""), value)[:_MOST_STYLE]
    return value


def _told(name: str, value: str) -> list[tuple[str, str]]:
    """What a declaration says, of each property by itself."""
    name = _PHYSICAL.get(name, name)
    if name == "font" and (size := _FONT.match(value)):
        return [("font-size", size[1])]
    if name == "background":
        picture = value if "url(" in value or "gradient(" in value else "none"
        return [("background-image", picture), ("background-color", "transparent" if picture != "none" else value)]
    if name in ("animation", "animation-name") and "none" in value:
        return []
    return [(name, value)]


def _is_valid(name: str, value: str) -> bool:
    """Whether a browser takes a value, as far as it is asked here: what it does not take it leaves out."""
    if value in _GLOBAL:
        return True
    match name:
        case "display":
            return bool(_DISPLAYS.fullmatch(value))
        case "font-size":
            return pixels(value, 16) is not None or value in FONT_SIZES
        case "color" | "-webkit-text-fill-color" | "background-color":
            return colour(value) is not None
        case "visibility":
            return value in ("visible", "hidden", "collapse")
        case "opacity":
            return share(value) is not None
        case _:
            return True


def without(source: str, opening: str, closing: str) -> str:
    """The text without its comments."""
    kept: list[str] = []
    at = 0
    while (start := source.find(opening, at)) >= 0:
        kept.append(source[at:start])
        end = source.find(closing, start + 2)  # `<!-->` is a whole one, and `/*/` is none
        if end < 0:
            return "".join(kept)
        at = end + len(closing)
    return "".join([*kept, source[at:]])


def _unescaped(match: re.Match[str]) -> str:
    code = int(match[1] or "0", 16)
    return match[2] or (chr(code).lower() if 0 < code <= sys.maxunicode else "\ufffd")
