"""What of an HTML page the eye sees: the few style rules that can hide text, as a browser inherits them (CSS 2.1).

Every pattern takes linear time. Where a rule is not understood the text counts as seen only if nothing else hides it.
"""

import html
import re
import sys
from collections.abc import Mapping
from colorsys import hls_to_rgb
from dataclasses import dataclass, field, replace

from mailbot.adapters.mime.selectors import Reached, Ways

_ATTRIBUTE = re.compile(r"""([^\s=/"'<>]++)(?:\s*+=\s*+("[^"]*"|'[^']*'|[^\s"']++))?""")
_BRACE = re.compile(r"([{}])")
_SELECTOR = re.compile(r"[a-z][a-z0-9]*(?:[.#][\w-]+)?|[.#][\w-]+")
_CONDITIONAL = re.compile(r"@(?!media\s*(?:all|screen|only\s+screen)?\s*$|layer\b|supports\b(?!\s*not\b))")
_NUMBER = r"(?:\d++(?:\.\d++)?|\.\d++)"
_LENGTH = re.compile(rf"(-?{_NUMBER})([a-z%]*+)")
_FONT = re.compile(rf"[a-z-]*+({_NUMBER}(?:px|pt|r?em|ex|%|v[wh])?)(?=[/a-z\"'])")  # in "bold0/0a"
_SHRUNK = re.compile(r"scale[xy]?\(0*+(?:\.0\d*+)?[,)]")
_NO_SHAPE = re.compile(r"(?:circle|ellipse)\(0(?:\.0*+)?(?![.\d])|inset\((?:[5-9]\d%\)|\d{3,}%)")
_MOVED = re.compile(r"translate(?:x|y|3d)?\((?:\d+,)?-\d{3,}")
_AWAY = r"(?:\d{4,}|[5-9]\d\d)(?:\.\d+)?(?:px|pt|em|rem)|[1-9]\d\d+(?:\.\d+)?(?:%|em|rem|vw|vh)|[5-9]\d(?:\.\d+)?r?em"
_OFF = re.compile(rf"-(?:{_AWAY}|(?:\d{{4,}}|[5-9]\d\d)(?:\.\d+)?)$")
_FAR = re.compile(rf"[^()]*?-(?:{_AWAY})")  # one of several, and nothing that is reckoned
_RECKONED = re.compile(rf"calc\(\s*+(-?{_NUMBER}[a-z%]*+)\s*+\)")
_FUNCTION = re.compile(r"\b(rgb|hsl)a?\(([^()]*+)\)")
_BETWEEN = re.compile(r"[\s,/]++")
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
_FAINT = 0.1
"""Text of which so little is seen is none for a reader."""
_ALIKE = 24
"""How far each of red, green and blue may differ (of 255) for the eye to see no letters."""
_MOST_STYLE = 4_000
_MOST_SHEET = 65_536

Colour = tuple[int, int, int] | str


@dataclass(slots=True)
class Sheet:
    """Selectors of one element (`p`, `.note`, `p.note`, `#x`) with their declarations; and those that say more."""

    plain: dict[str, str] = field(default_factory=dict)
    ways: Ways = field(default_factory=Ways)

    @property
    def is_empty(self) -> bool:
        return not (self.plain or self.ways.rules)

    def take(self, selector: str, declared: str) -> None:
        """Adds what is declared for a selector, if that is understood."""
        short = selector.removeprefix("*")
        if _SELECTOR.fullmatch(short):
            self.plain[short] = f"{self.plain.get(short, '')};{declared}"[:_MOST_STYLE]
        else:
            self.ways.add(selector, declared[:_MOST_STYLE])


@dataclass(frozen=True, slots=True)
class Look:
    """How text looks at one place. `gone` cannot be taken back by an element inside, the rest can. `folded` is the
    inside of what is not unfolded, but for its summary; `reached` is how far the selectors of the page have come."""

    gone: bool = False
    tiny: bool = False
    invisible: bool = False
    colour: Colour | None = None
    background: Colour | None = (255, 255, 255)
    folded: bool = False
    reached: Reached = frozenset()

    @property
    def hidden(self) -> bool:
        """Whether a reader sees nothing of it."""
        return self.gone or self.folded or self.tiny or self.invisible or _same(self.colour, self.background)


@dataclass(slots=True)
class Eye:
    """Looks at elements under the style sheet of one page."""

    sheet: Sheet = field(default_factory=Sheet)

    def look(self, tag: str, attributes: str, around: Look) -> Look:
        """How text inside this element looks, given how it looks around it."""
        gone = around.gone or tag in _STRUCK or (around.folded and tag != "summary")  # struck: seen to be taken back
        if gone != around.gone or around.folded or tag == "details":
            around = replace(around, gone=gone, folded=tag == "details")
        if not attributes.strip("/ ") and self.sheet.is_empty:
            return around
        values = {match[1].lower(): (match[2] or "").strip("\"'") for match in _ATTRIBUTE.finditer(attributes)}
        look = replace(around, gone=around.gone or "hidden" in values, folded=around.folded and "open" not in values)
        if "bgcolor" in values:
            look = replace(look, background=_colour(values["bgcolor"].lower()))
        if "color" in values:
            look = replace(look, colour=_colour(values["color"].lower()))
        reached, ruled = self._ruled(tag, values, look.reached)
        look = look if reached is look.reached else replace(look, reached=reached)
        return _styled(look, _declared(";".join([*ruled, values.get("style", "")[:_MOST_STYLE]])))

    def _ruled(self, tag: str, values: Mapping[str, str], around: Reached) -> tuple[Reached, list[str]]:
        """The declarations of the style sheet for this element; those of a class or an id come behind those of its
        name, and those that say most come last."""
        if self.sheet.is_empty:
            return around, []
        marks = [f".{name}" for name in values.get("class", "").lower().split()[:20]]
        marks += [f"#{values['id'].lower()}"] if "id" in values else []
        plain = self.sheet.plain
        found = [plain[name] for mark in ("", *marks) for name in (mark, f"{tag}{mark}") if name in plain]
        reached, more = self.sheet.ways.met(tag, marks, values, around)
        return reached, [*found, *more]


def sheet_of(source: str) -> Sheet:
    """The rules of all `<style>` elements that hold for one element whatever stands around it."""
    small, found, at = source.lower(), Sheet(), 0
    read = 0
    while (start := small.find("<style", at)) >= 0 and read < _MOST_SHEET:
        opened = small.find(">", start)
        at = small.find("</style", opened)
        if opened < 0 or at < 0:
            break
        read += at - opened
        _take_rules(without(small[opened + 1 : at][:_MOST_SHEET], "/*", "*/"), found)
    return found


def _take_rules(css: str, found: Sheet) -> None:
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
                for selector in prelude.split(",")[:50]:
                    found.take(selector.strip(), words)
            left -= around.pop()
            prelude = ""


def _declared(style: str) -> dict[str, str]:
    """The declarations by property, without blanks and `!important`; of two the later counts."""
    found: dict[str, str] = {}
    plain = _ESCAPED.sub(_unescaped, without(html.unescape(style).lower(), "/*", "*/"))
    plain = _RECKONED.sub(r"\1", plain)
    plain = _FUNCTION.sub(lambda found: f"{found[1]}({_BETWEEN.sub(',', found[2].strip())})", plain)
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
    return replace(
        look,
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
    if rules.get("display") == "none" or rules.get("mso-hide") == "all" or _is_faint(rules.get("opacity", "")):
        return True
    if any(_is_zero(rules.get(name, "")) for name in ("max-height", "max-width", "line-height")):
        return True
    if rules.get("content-visibility") == "hidden" or "opacity(0)" in rules.get("filter", ""):
        return True
    clips = "hidden" in (rules.get(name, "") for name in ("overflow", "overflow-x", "overflow-y"))
    if clips and any(_is_flat(rules.get(name, "")) for name in ("height", "width", "max-height", "max-width")):
        return True
    if any(_OFF.match(rules.get(name, "")) for name in ("text-indent", "margin-left", "margin-top")):
        return True
    if any(_FAR.match(rules.get(name, "")) for name in ("margin", "translate")):
        return True
    placed = rules.get("position") in ("absolute", "fixed", "relative")
    sides = any(_OFF.match(rules.get(name, "")) for name in ("left", "top", "right", "bottom"))
    if placed and (sides or _FAR.match(rules.get("inset", ""))):
        return True
    clipped = rules.get("clip", "").startswith(("rect(0", "rect(1px,1px,1px,1px"))
    return clipped or _has_no_shape(rules.get("clip-path", "")) or _is_shrunk(rules)


def _has_no_shape(clip: str) -> bool:
    """Whether nothing is left inside what is cut out: two points, however often they are named, make no area."""
    if clip.startswith("polygon("):
        return len({*clip.removeprefix("polygon(").removesuffix(")").split(",")}) < 3
    return bool(_NO_SHAPE.match(clip))


def _is_shrunk(rules: Mapping[str, str]) -> bool:
    moved = rules.get("transform", "")
    if _SHRUNK.search(moved) or _MOVED.search(moved) or _is_zero(rules.get("scale", "")):
        return True
    zoom = _LENGTH.fullmatch(rules.get("zoom", ""))
    return zoom is not None and float(zoom[1]) < (20 if zoom[2] == "%" else 0.2)


def _is_zero(value: str) -> bool:
    found = _LENGTH.fullmatch(value)
    return bool(found) and float(found[1]) <= 0.01 if found else False


def _is_flat(value: str) -> bool:
    """Whether a box is too low, or too narrow, for a line of text."""
    found = _LENGTH.fullmatch(value)
    return _is_zero(value) or (found is not None and found[2] != "%" and _is_tiny(value))


def _is_faint(value: str) -> bool:
    found = _LENGTH.fullmatch(value)
    return found is not None and float(found[1]) < (100 * _FAINT if found[2] == "%" else _FAINT)


def _is_tiny(value: str) -> bool:
    found = _LENGTH.match(value)
    return bool(found) and float(found[1]) < _SMALLEST.get(found[2], 0.1) if found else False


def _colour(value: str) -> Colour | None:
    """The first colour of a value as red, green and blue, or by its name; None when there is none."""
    if found := _FUNCTION.search(value):
        return _mixed(found[1], found[2].split(","))
    if found := _HEX.search(value):
        return _hex(found[1] or found[2])
    word = _WORD.match(value)
    if not word or word[0] in _NO_COLOUR:
        return None
    return _NAMES.get(word[0], word[0])


def _mixed(how: str, parts: list[str]) -> Colour | None:
    """A colour of its parts, with how much of it is seen as the fourth."""
    if len(parts) not in (3, 4) or not all(_LENGTH.fullmatch(part) for part in parts):
        return None
    if parts[3:] and _is_faint(parts[3]):
        return "transparent"
    one, two, three = (_part(part, 255 if how == "rgb" else 1) for part in parts[:3])
    if how == "rgb":
        return round(one), round(two), round(three)
    red, green, blue = hls_to_rgb(_turn(parts[0]), three, two)
    return round(red * 255), round(green * 255), round(blue * 255)


def _part(text: str, whole: int) -> float:
    """A number between 0 and 255, or a share of that `whole`."""
    number = float(text.removesuffix("%")) if text.removesuffix("%").replace(".", "").isdigit() else 0.0
    return min(number * whole / 100 if text.endswith("%") else number, float(whole))


def _turn(hue: str) -> float:
    """A hue as a share of the circle; the units in which nobody writes one are read as degrees."""
    found = _LENGTH.fullmatch(hue)
    return float(found[1]) / (1 if found[2] == "turn" else 360) % 1 if found else 0.0


def _hex(digits: str) -> Colour | None:
    wide = "".join(digit * 2 for digit in digits) if len(digits) < 6 else digits
    if wide[6:8] and int(wide[6:8], 16) < 255 * _FAINT:
        return "transparent"
    return int(wide[:2], 16), int(wide[2:4], 16), int(wide[4:6], 16)


def _same(colour: Colour | None, background: Colour | None) -> bool:
    if colour == "transparent":
        return True
    if isinstance(colour, tuple) and isinstance(background, tuple):
        return all(abs(one - other) <= _ALIKE for one, other in zip(colour, background, strict=True))
    return colour is not None and colour == background
