"""The colours of CSS Color 4, in whichever of its ways they are written, as red, green and blue."""

import math
import re
from collections.abc import Callable, Mapping, Sequence
from colorsys import hls_to_rgb

from mailbot.adapters.mime.lengths import bounded

Colour = tuple[int, int, int] | str
"""Red, green and blue (0 to 255), or `transparent`."""

BLACK, WHITE, LINK = (0, 0, 0), (255, 255, 255), (0, 0, 238)
UNSEEN = "transparent"
FAINT = 0.1
"""Text of which so little is seen is none for a reader."""

_NUMBER = re.compile(r"([+-]?(?:\d++(?:\.\d*+)?|\.\d++)(?:e[+-]?\d{1,3})?)(%|deg|g?rad|turn)?", re.ASCII)
_FUNCTION = re.compile(r"([a-z][a-z-]*)\(([^()]*+)\)")
_ANY_FUNCTION = re.compile(r"(?:rgb|hsl)a?\(|(?:hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|device-cmyk)\(")
_BETWEEN = re.compile(r"[\s,/]++")
_HEX = re.compile(r"#([0-9a-f]{3,8})(?![0-9a-f])|^([0-9a-f]{6})$")  # attributes may leave the # out
_WORD = re.compile(r"[a-z]+")
_FULL_TURN = {"turn": 1.0, "rad": 2 * math.pi, "grad": 400.0}
_NAMED = """
aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff beige f5f5dc bisque ffe4c4 black 000000
blanchedalmond ffebcd blue 0000ff blueviolet 8a2be2 brown a52a2a burlywood deb887 cadetblue 5f9ea0 chartreuse 7fff00
chocolate d2691e coral ff7f50 cornflowerblue 6495ed cornsilk fff8dc crimson dc143c cyan 00ffff darkblue 00008b
darkcyan 008b8b darkgoldenrod b8860b darkgray a9a9a9 darkgreen 006400 darkgrey a9a9a9 darkkhaki bdb76b
darkmagenta 8b008b darkolivegreen 556b2f darkorange ff8c00 darkorchid 9932cc darkred 8b0000 darksalmon e9967a
darkseagreen 8fbc8f darkslateblue 483d8b darkslategray 2f4f4f darkslategrey 2f4f4f darkturquoise 00ced1
darkviolet 9400d3 deeppink ff1493 deepskyblue 00bfff dimgray 696969 dimgrey 696969 dodgerblue 1e90ff firebrick b22222
floralwhite fffaf0 forestgreen 228b22 fuchsia ff00ff gainsboro dcdcdc ghostwhite f8f8ff gold ffd700 goldenrod daa520
gray 808080 green 008000 greenyellow adff2f grey 808080 honeydew f0fff0 hotpink ff69b4 indianred cd5c5c indigo 4b0082
ivory fffff0 khaki f0e68c lavender e6e6fa lavenderblush fff0f5 lawngreen 7cfc00 lemonchiffon fffacd lightblue add8e6
lightcoral f08080 lightcyan e0ffff lightgoldenrodyellow fafad2 lightgray d3d3d3 lightgreen 90ee90 lightgrey d3d3d3
lightpink ffb6c1 lightsalmon ffa07a lightseagreen 20b2aa lightskyblue 87cefa lightslategray 778899
lightslategrey 778899 lightsteelblue b0c4de lightyellow ffffe0 lime 00ff00 limegreen 32cd32 linen faf0e6
magenta ff00ff maroon 800000 mediumaquamarine 66cdaa mediumblue 0000cd mediumorchid ba55d3 mediumpurple 9370db
mediumseagreen 3cb371 mediumslateblue 7b68ee mediumspringgreen 00fa9a mediumturquoise 48d1cc mediumvioletred c71585
midnightblue 191970 mintcream f5fffa mistyrose ffe4e1 moccasin ffe4b5 navajowhite ffdead navy 000080 oldlace fdf5e6
olive 808000 olivedrab 6b8e23 orange ffa500 orangered ff4500 orchid da70d6 palegoldenrod eee8aa palegreen 98fb98
paleturquoise afeeee palevioletred db7093 papayawhip ffefd5 peachpuff ffdab9 peru cd853f pink ffc0cb plum dda0dd
powderblue b0e0e6 purple 800080 rebeccapurple 663399 red ff0000 rosybrown bc8f8f royalblue 4169e1 saddlebrown 8b4513
salmon fa8072 sandybrown f4a460 seagreen 2e8b57 seashell fff5ee sienna a0522d silver c0c0c0 skyblue 87ceeb
slateblue 6a5acd slategray 708090 slategrey 708090 snow fffafa springgreen 00ff7f steelblue 4682b4 tan d2b48c
teal 008080 thistle d8bfd8 tomato ff6347 turquoise 40e0d0 violet ee82ee wheat f5deb3 white ffffff whitesmoke f5f5f5
yellow ffff00 yellowgreen 9acd32
canvas ffffff window ffffff field ffffff canvastext 000000 windowtext 000000 fieldtext 000000 buttontext 000000
linktext 0000ee visitedtext 551a8b graytext 808080
"""
_WORDS = _NAMED.split()
_NAMES: Mapping[str, Colour] = {"transparent": UNSEEN} | {
    name: (int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16))
    for name, digits in zip(_WORDS[::2], _WORDS[1::2], strict=True)
}


def colour(value: str) -> Colour | None:
    """The first colour of a value (in lower case); None when there is none. One that is not understood is taken for one
    that is not seen: nobody is to read what may be hidden so."""
    if begun := _ANY_FUNCTION.search(value):
        found = _FUNCTION.match(value, begun.start())
        return (_mixed(found[1], found[2]) if found else None) or UNSEEN
    if found := _HEX.search(value):
        return _hex(found[1] or found[2])
    word = _WORD.match(value)
    return _NAMES.get(word[0]) if word else None


def same(one: Colour | None, other: Colour | None, differ: int) -> bool:
    """Whether the eye tells no letters in the one on a ground of the other: no channel differs by more than this."""
    if one == UNSEEN:
        return True
    if not isinstance(one, tuple) or not isinstance(other, tuple):
        return False
    return all(abs(this - that) <= differ for this, that in zip(one, other, strict=True))


def _mixed(how: str, inside: str) -> Colour | None:
    """What a function of numbers makes, with how much of it is seen as the last of four."""
    parts = _BETWEEN.split(inside.strip())
    if how == "light-dark":
        return colour(parts[0])
    if how == "color":
        how, parts = parts[0], parts[1:]
        how = "srgb" if how in ("srgb", "display-p3", "a98-rgb", "prophoto-rgb", "rec2020") else how
    make = _WAYS.get(how.removesuffix("a"))
    numbers = [_NUMBER.fullmatch(part.replace("none", "0")) for part in parts]
    if make is None or len(parts) not in (3, 4) or not all(numbers):
        return None
    values = [(bounded(found[1]), found[2] or "") for found in numbers if found]
    if values[3:] and _share(values[3], 1) < FAINT:
        return UNSEEN
    red, green, blue = (round(255 * min(max(part, 0.0), 1.0)) for part in make(values))
    return red, green, blue


Values = Sequence[tuple[float, str]]
"""Numbers, each with its unit."""
Shares = tuple[float, float, float]
"""Red, green and blue, each between 0 and 1 or a little beyond."""


def _share(value: tuple[float, str], whole: float) -> float:
    """A number, or a share of that `whole`."""
    return value[0] * whole / 100 if value[1] == "%" else value[0]


def _turn(value: tuple[float, str]) -> float:
    """A hue as a share of the circle."""
    return value[0] / _FULL_TURN.get(value[1], 360.0) % 1


def _rgb(values: Values) -> Shares:
    red, green, blue = (_share(value, 255) / 255 for value in values[:3])
    return red, green, blue


def _srgb(values: Values) -> Shares:
    red, green, blue = (_share(value, 1) for value in values[:3])
    return red, green, blue


def _hsl(values: Values) -> Shares:
    return hls_to_rgb(_turn(values[0]), values[2][0] / 100, values[1][0] / 100)


def _hwb(values: Values) -> Shares:
    white, black = values[1][0] / 100, values[2][0] / 100
    if (both := white + black) >= 1:
        return white / both, white / both, white / both
    red, green, blue = (part * (1 - both) + white for part in hls_to_rgb(_turn(values[0]), 0.5, 1))
    return red, green, blue


def _polar(values: Values, most: float) -> Values:
    chroma, hue = _share(values[1], most), _turn(values[2]) * 2 * math.pi
    return [values[0], (chroma * math.cos(hue), ""), (chroma * math.sin(hue), "")]


def _lab(values: Values) -> Shares:
    upper = (values[0][0] + 16) / 116
    near = upper + _share(values[1], 125) / 500, upper, upper - _share(values[2], 125) / 200
    x, y, z = (part**3 if part > 6 / 29 else (part - 4 / 29) * 108 / 841 for part in near)
    return _lit(
        ((3.1338561, -1.6168667, -0.4906146), (-0.9787684, 1.9161415, 0.033454), (0.0719453, -0.2289914, 1.4052427)),
        (0.96422 * x, y, 0.82521 * z),
    )


def _oklab(values: Values) -> Shares:
    light, a, b = _share(values[0], 1), _share(values[1], 0.4), _share(values[2], 0.4)
    long = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (light - 0.0894841775 * a - 1.291485548 * b) ** 3
    return _lit(
        (
            (4.0767416621, -3.3077115913, 0.2309699292),
            (-1.2684380046, 2.6097574011, -0.3413193965),
            (-0.0041960863, -0.7034186147, 1.707614701),
        ),
        (long, middle, short),
    )


def _lit(matrix: Sequence[Shares], parts: Shares) -> Shares:
    """Light as a screen is told of it."""
    linear = (sum(one * other for one, other in zip(row, parts, strict=True)) for row in matrix)
    red, green, blue = (12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055 for part in linear)
    return red, green, blue


_WAYS: Mapping[str, Callable[[Values], Shares]] = {
    "rgb": _rgb,
    "srgb": _srgb,
    "hsl": _hsl,
    "hwb": _hwb,
    "lab": _lab,
    "lch": lambda values: _lab(_polar(values, 150)),
    "oklab": _oklab,
    "oklch": lambda values: _oklab(_polar(values, 0.4)),
}


def _hex(digits: str) -> Colour | None:
    wide = "".join(digit * 2 for digit in digits) if len(digits) < 6 else digits
    if len(wide) not in (6, 8):
        return None
    if wide[6:8] and int(wide[6:8], 16) < 255 * FAINT:
        return UNSEEN
    return int(wide[:2], 16), int(wide[2:4], 16), int(wide[4:6], 16)
