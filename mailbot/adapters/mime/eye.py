"""What of an HTML page the eye sees: the few style rules that can hide text, as a browser inherits them (CSS 2.1).

Every pattern takes linear time. Where a rule is not understood the text counts as seen only if nothing else hides it.
"""

import html
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

_ATTRIBUTE = re.compile(r"""([^\s=/"'<>]++)(?:\s*+=\s*+("[^"]*"|'[^']*'|[^\s"']++))?""")
_BRACE = re.compile(r"([{}])")
_SELECTOR = re.compile(r"[a-z][a-z0-9]*(?:[.#][\w-]+)?|[.#][\w-]+")
_CONDITIONAL = re.compile(r"@(?!media\s*(?:all|screen|only\s+screen)?\s*$)")
_NUMBER = r"(?:\d++(?:\.\d++)?|\.\d++)"
_LENGTH = re.compile(rf"(-?{_NUMBER})([a-z%]*+)")
_FONT = re.compile(rf"[a-z-]*+({_NUMBER}(?:px|pt|r?em|ex|%|v[wh])?)(?=[/a-z\"'])")  # in "bold0/0a"
_MOVED = re.compile(r"translate(?:x|y|3d)?\((?:\d+,)?-\d{3,}")
_OFF = re.compile(r"-(?:\d{4,}|[5-9]\d\d)(?:\.\d+)?(?:px|pt|em|rem)?$|-[1-9]\d\d+(?:\.\d+)?(?:%|em|rem|vw|vh)$")
_RGB = re.compile(r"rgba?\((\d{1,3}),(\d{1,3}),(\d{1,3})(?:,([\d.]+%?))?\)")
_HEX = re.compile(r"#([0-9a-f]{3,8})|^([0-9a-f]{6})$")  # attributes may leave the # out
_WORD = re.compile(r"[a-z]+")
_BLANK = re.compile(r"\s+")
_ESCAPED = re.compile(r"\\(?:([0-9a-f]{1,6})[ \t\r\n\f]?|(.))")
_STRUCK = ("s", "strike", "del")
_NAMES = {
    "white": (255, 255, 255),
    "snow": (255, 250, 250),
    "ivory": (255, 255, 240),
    "ghostwhite": (248, 248, 255),
    "whitesmoke": (245, 245, 245),
    "floralwhite": (255, 250, 240),
    "black": (0, 0, 0),
}
_NO_COLOUR = frozenset(("none", "inherit", "initial", "unset", "currentcolor", "url", "auto", "windowtext", "window"))
_SMALLEST = {"px": 2.0, "pt": 1.5, "": 2.0, "em": 0.2, "rem": 0.2, "ex": 0.4, "%": 20.0, "vw": 0.2, "vh": 0.2}
"""A font below this size, in the unit, is no text for a reader."""
_ALIKE = 24
"""How far each of red, green and blue may differ (of 255) for the eye to see no letters."""
_MOST_STYLE = 4_000
_MOST_SHEET = 65_536

Colour = tuple[int, int, int] | str
Sheet = Mapping[str, str]
"""Selectors of one element (`p`, `.note`, `p.note`, `#x`) and the declarations for them."""


@dataclass(frozen=True, slots=True)
class Look:
    """How text looks at one place. `gone` cannot be taken back by an element inside, the rest can."""

    gone: bool = False
    tiny: bool = False
    invisible: bool = False
    colour: Colour | None = None
    background: Colour | None = (255, 255, 255)

    @property
    def hidden(self) -> bool:
        """Whether a reader sees nothing of it."""
        return self.gone or self.tiny or self.invisible or _same(self.colour, self.background)


@dataclass(slots=True)
class Eye:
    """Looks at elements under the style sheet of one page."""

    sheet: Sheet = field(default_factory=dict)

    def look(self, tag: str, attributes: str, around: Look) -> Look:
        """How text inside this element looks, given how it looks around it."""
        around = replace(around, gone=around.gone or tag in _STRUCK)  # seen, and seen to be taken back
        if not attributes.strip("/ ") and not self.sheet:
            return around
        values = {match[1].lower(): (match[2] or "").strip("\"'") for match in _ATTRIBUTE.finditer(attributes)}
        look = replace(around, gone=around.gone or "hidden" in values)
        if "bgcolor" in values:
            look = replace(look, background=_colour(values["bgcolor"].lower()))
        if "color" in values:
            look = replace(look, colour=_colour(values["color"].lower()))
        return _styled(look, _declared(";".join([*self._ruled(tag, values), values.get("style", "")[:_MOST_STYLE]])))

    def _ruled(self, tag: str, values: Mapping[str, str]) -> list[str]:
        """The declarations of the style sheet for this element; those of a class or an id come last."""
        if not self.sheet:
            return []
        marks = [f".{name}" for name in values.get("class", "").lower().split()[:20]]
        marks += [f"#{values['id'].lower()}"] if "id" in values else []
        return [self.sheet[name] for mark in ("", *marks) for name in (mark, f"{tag}{mark}") if name in self.sheet]


def sheet_of(source: str) -> Sheet:
    """The rules of all `<style>` elements that hold for one element whatever stands around it."""
    small, found, at = source.lower(), dict[str, str](), 0
    read = 0
    while (start := small.find("<style", at)) >= 0 and read < _MOST_SHEET:
        opened = small.find(">", start)
        at = small.find("</style", opened)
        if opened < 0 or at < 0:
            break
        read += at - opened
        _take_rules(without(small[opened + 1 : at][:_MOST_SHEET], "/*", "*/"), found)
    return found


def _take_rules(css: str, found: dict[str, str]) -> None:
    """Adds rules to those found; what stands in a conditional block (`@media print`, a small screen) is left out."""
    around: list[bool] = []
    prelude = ""
    left = 0
    pieces = _BRACE.split(css)
    for words, brace in zip(map(str.strip, pieces[::2]), pieces[1::2], strict=False):
        if brace == "{":
            words = words.rpartition(";")[2].strip()  # behind `@import …;`
            conditional = bool(_CONDITIONAL.match(words))
            left += conditional
            around.append(conditional)
            prelude = "" if words.startswith("@") else words
        elif around:
            if prelude and not left:
                named = (one.strip().removeprefix("*") for one in prelude.split(",")[:50])
                for selector in filter(_SELECTOR.fullmatch, named):
                    found[selector] = f"{found.get(selector, '')};{words}"[:_MOST_STYLE]
            left -= around.pop()
            prelude = ""


def _declared(style: str) -> dict[str, str]:
    """The declarations by property, without blanks and `!important`; of two the later counts."""
    found: dict[str, str] = {}
    plain = _ESCAPED.sub(_unescaped, without(html.unescape(style).lower(), "/*", "*/"))
    for declaration in _BLANK.sub("", plain).split(";"):
        name, _, value = declaration.partition(":")
        found[name] = value.removesuffix("!important")
    return found


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


def _styled(look: Look, rules: Mapping[str, str]) -> Look:
    if not any(rules.values()):
        return look
    short = _FONT.match(rules.get("font", ""))
    size, seen = rules.get("font-size", "") or (short[1] if short else ""), rules.get("visibility", "")
    colour = rules.get("-webkit-text-fill-color") or rules.get("color")
    background = _colour(rules.get("background-color", "") or rules.get("background", ""))
    images = "url(" in rules.get("background", "") or rules.get("background-image", "none") != "none"
    said = bool(rules.get("background-color") or rules.get("background"))
    return Look(
        gone=look.gone or _takes_away(rules),
        tiny=_is_tiny(size) if _LENGTH.match(size) else look.tiny and not size,
        invisible=seen in ("hidden", "collapse") if seen else look.invisible,
        colour=_colour(colour) if colour else look.colour,
        background=None if images else background if said and background else look.background,
    )


def _takes_away(rules: Mapping[str, str]) -> bool:
    """Whether nothing inside the element can be seen, whatever it says itself."""
    if "line-through" in rules.get("text-decoration", "") + rules.get("text-decoration-line", ""):
        return True
    if rules.get("display") == "none" or rules.get("mso-hide") == "all" or _is_zero(rules.get("opacity", "")):
        return True
    if any(_is_zero(rules.get(name, "")) for name in ("max-height", "max-width", "line-height")):
        return True
    if rules.get("content-visibility") == "hidden" or "opacity(0)" in rules.get("filter", ""):
        return True
    clips = "hidden" in (rules.get(name, "") for name in ("overflow", "overflow-x", "overflow-y"))
    if clips and any(_is_zero(rules.get(name, "")) for name in ("height", "width")):
        return True
    if any(_OFF.match(rules.get(name, "")) for name in ("text-indent", "margin-left", "margin-top")):
        return True
    placed = rules.get("position") in ("absolute", "fixed", "relative")
    if placed and any(_OFF.match(rules.get(name, "")) for name in ("left", "top", "right", "bottom")):
        return True
    clipped = rules.get("clip", "").startswith(("rect(0", "rect(1px,1px,1px,1px"))
    return clipped or rules.get("clip-path", "") in ("inset(100%)", "inset(50%)", "circle(0)") or _is_shrunk(rules)


def _is_shrunk(rules: Mapping[str, str]) -> bool:
    moved = rules.get("transform", "")
    return bool(re.search(r"scale[xy]?\(0?\.?0*[,)]", moved) or _MOVED.search(moved))


def _is_zero(value: str) -> bool:
    found = _LENGTH.fullmatch(value)
    return bool(found) and float(found[1]) <= 0.01 if found else False


def _is_tiny(value: str) -> bool:
    found = _LENGTH.match(value)
    return bool(found) and float(found[1]) < _SMALLEST.get(found[2], 0.1) if found else False


def _colour(value: str) -> Colour | None:
    """The first colour of a value as red, green and blue, or by its name; None when there is none."""
    if found := _RGB.search(value):
        if found[4] is not None and _is_zero(found[4]):
            return "transparent"
        return int(found[1]), int(found[2]), int(found[3])
    if found := _HEX.search(value):
        return _hex(found[1] or found[2])
    word = _WORD.match(value)
    if not word or word[0] in _NO_COLOUR:
        return None
    return _NAMES.get(word[0], word[0])


def _hex(digits: str) -> Colour | None:
    wide = "".join(digit * 2 for digit in digits) if len(digits) < 6 else digits
    if wide[6:8] == "00":
        return "transparent"
    return int(wide[:2], 16), int(wide[2:4], 16), int(wide[4:6], 16)


def _same(colour: Colour | None, background: Colour | None) -> bool:
    if colour == "transparent":
        return True
    if isinstance(colour, tuple) and isinstance(background, tuple):
        return all(abs(one - other) <= _ALIKE for one, other in zip(colour, background, strict=True))
    return colour is not None and colour == background
