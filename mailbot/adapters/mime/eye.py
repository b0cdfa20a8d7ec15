"""What of an HTML page the eye sees: the style of each element, as far as it can hide text, as a browser reckons it.

Every pattern takes linear time. A colour, a shape or a movement that is not understood hides the text: nobody's words
are taken from where their reader may have seen nothing.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from mailbot.adapters.mime.colours import BLACK, FAINT, LINK, WHITE, Colour, colour, same
from mailbot.adapters.mime.lengths import FONT_SIZES, pixels, share
from mailbot.adapters.mime.selectors import Beside, Reached
from mailbot.adapters.mime.sheets import Sheet, declared

_ATTRIBUTE = re.compile(r"""([^\s=/"'<>]++)(?:\s*+=\s*+("[^"]*"|'[^']*'|[^\s"']++))?""")
_CALLED = re.compile(r"([a-z0-9-]+)\(([^()]*+)\)")
_PAINTED = re.compile(r"#[0-9a-f]{3,8}|(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\([^()]*+\)|\b[a-z]{3,}\b")
_AWAY = r"(?:\d{4,}|[5-9]\d\d)(?:\.\d+)?(?:px|pt|em|rem)|[1-9]\d\d+(?:\.\d+)?(?:%|em|rem|vw|vh)|[5-9]\d(?:\.\d+)?r?em"
_OFF = re.compile(rf"-(?:{_AWAY}|(?:\d{{4,}}|[5-9]\d\d)(?:\.\d+)?)$")
_FAR = re.compile(rf"[^()]*?-(?:{_AWAY})")  # one of several, and nothing that is reckoned
_BEYOND = re.compile(rf"-?(?:{_AWAY})$")
_RECKONED = re.compile(r"calc\(\s*+(-?(?:\d++(?:\.\d++)?|\.\d++)[a-z%]*+)\s*+\)")
_STRUCK = ("s", "strike", "del")
_SMALLEST = 3.0
"""A font of fewer pixels is no text for a reader, nor is a box so low."""
_ALIKE = 24
"""How far each of red, green and blue may differ (of 255) for the eye to see no letters."""
_BLURRED = 4.0
"""Pixels over which letters are smeared so that nobody reads them."""
_SMALL = 0.2
"""To so little of its size text may shrink; below nobody reads it."""
_MOST_STYLE = 4_000
_AS_AROUND = ("inherit", "unset", "revert", "revert-layer", "currentcolor")


@dataclass(frozen=True, slots=True)
class Look:
    """How text looks at one place. `gone` cannot be taken back by an element inside, the rest can. `size` is that of
    the font in pixels, `opacity` what is left of it through all that is around. `folded` is the inside of what is not
    unfolded, but for its summary; `link` is the colour of links on this page, `reached` how far its selectors have
    come, `variables` what is declared around."""

    gone: bool = False
    size: float = FONT_SIZES["medium"]
    opacity: float = 1.0
    invisible: bool = False
    colour: Colour | None = BLACK
    background: Colour | None = WHITE
    link: Colour | None = LINK
    folded: bool = False
    reached: Reached = frozenset()
    variables: Mapping[str, str] = field(default_factory=dict)

    @property
    def hidden(self) -> bool:
        """Whether a reader sees nothing of it."""
        seen = self.size >= _SMALLEST and self.opacity >= FAINT
        return self.gone or self.folded or self.invisible or not seen or same(self.colour, self.background, _ALIKE)


@dataclass(slots=True)
class Eye:
    """Looks at elements under the style sheet of one page."""

    sheet: Sheet = field(default_factory=Sheet)

    def look(self, tag: str, attributes: str, around: Look, beside: Beside) -> Look:
        """How text inside this element looks, given how it looks around it, and what stands before it."""
        beside.count += 1
        gone = around.gone or tag in _STRUCK or (around.folded and tag != "summary")  # struck: seen to be taken back
        if gone != around.gone or around.folded or tag == "details":
            around = replace(around, gone=gone, folded=tag == "details")
        if not attributes.strip("/ ") and self.sheet.is_empty and tag != "dialog":
            return around
        values: dict[str, str] = {}
        for match in _ATTRIBUTE.finditer(attributes):
            values.setdefault(match[1].lower(), (match[2] or "").strip("\"'"))
        look = _attributed(tag, values, around)
        reached, ruled = self._ruled(tag, values, look.reached, beside)
        look = look if reached is look.reached else replace(look, reached=reached)
        rules, own = declared(";".join([*ruled, values.get("style", "")[:_MOST_STYLE]]), look.variables)
        look = replace(look, variables={**look.variables, **own}) if own else look
        return _styled(look, around, rules, moves=self.sheet.moves)

    def page(self, source: str) -> Look:
        """How text looks that stands in nothing, where a page leaves out its outermost elements."""
        look = Look()
        for tag in ("html", "body"):
            if not self.sheet.is_empty and f"<{tag}" not in source.lower():
                look = self.look(tag, "", look, Beside())
        return look

    def _ruled(self, tag: str, values: Mapping[str, str], around: Reached, beside: Beside) -> tuple[Reached, list[str]]:
        """The declarations of the style sheet for this element; those of a class or an id come behind those of its
        name, and those that say most come last."""
        if self.sheet.is_empty:
            return around, []
        marks = [f".{name}" for name in values.get("class", "").lower().split()[:20]]
        marks += [f"#{values['id'].lower()}"] if "id" in values else []
        plain = self.sheet.plain
        found = [plain[name] for mark in ("", *marks) for name in (mark, f"{tag}{mark}") if name in plain]
        reached, more = self.sheet.ways.met(tag, marks, values, around, beside)
        return reached, [*found, *more]


def _attributed(tag: str, values: Mapping[str, str], around: Look) -> Look:
    """What the attributes of an element say that are older than styles."""
    backwards = tag == "bdo" and values.get("dir", "").lower() == "rtl"  # seen from its end to its beginning
    gone = around.gone or backwards or "hidden" in values or "popover" in values
    look = replace(around, gone=gone, folded=around.folded and "open" not in values)
    if tag == "dialog":  # has its own ground, whatever is around it
        look = replace(look, gone=look.gone or "open" not in values, colour=BLACK, background=WHITE)
    if "bgcolor" in values:
        look = replace(look, background=colour(values["bgcolor"].lower()))
    if tag == "a" and "href" in values:
        look = replace(look, colour=look.link)
    if tag == "body" and values.get("link"):
        look = replace(look, link=colour(values["link"].lower()))
    written = values.get("text" if tag == "body" else "color", "")
    return replace(look, colour=colour(written.lower())) if written and tag in ("body", "font", "basefont") else look


def _styled(look: Look, around: Look, rules: Mapping[str, str], *, moves: bool) -> Look:
    if not any(rules.values()):
        return look
    seen, opacity = rules.get("visibility", "inherit"), share(rules.get("opacity", ""))
    size = _font_size(rules.get("font-size", ""), around.size)
    inked = _inked(rules, look, around)
    return replace(
        look,
        gone=look.gone or _takes_away(rules, size) or (moves and "animation" in "".join(rules)),
        size=size,
        opacity=look.opacity * (1.0 if opacity is None else min(opacity, 1.0)),
        invisible=seen in ("hidden", "collapse") if seen in ("hidden", "collapse", "visible") else look.invisible,
        colour=inked,
        background=_ground(rules, look, inked),
    )


def _font_size(said: str, around: float) -> float:
    """The size of a font in pixels, where it has so many around."""
    if said in FONT_SIZES:
        return FONT_SIZES[said]
    found = pixels(said, around) if said else around
    return around if found is None else found


def _inked(rules: Mapping[str, str], look: Look, around: Look) -> Colour | None:
    said = rules.get("-webkit-text-fill-color") or rules.get("color", "")
    if said in _AS_AROUND:
        return around.colour
    return BLACK if said == "initial" else colour(said) if said else look.colour


def _ground(rules: Mapping[str, str], look: Look, inked: Colour | None) -> Colour | None:
    """The colour behind the text; None behind a picture, or several colours."""
    picture, said = rules.get("background-image", "none"), rules.get("background-color", "")
    if "gradient(" in picture and "url(" not in picture:
        inside = picture.partition("(")[2]
        colours = {found for part in _PAINTED.findall(inside) if (found := colour(part)) is not None}
        return colours.pop() if len(colours) == 1 else None
    if picture not in ("none", "initial", "inherit", "unset", ""):
        return None
    if said == "currentcolor":
        return inked
    found = colour(said) if said else None
    return look.background if found in (None, "transparent") else found


def _takes_away(rules: Mapping[str, str], font: float) -> bool:
    """Whether nothing inside the element can be seen, whatever it says itself."""
    if "line-through" in rules.get("text-decoration", "") + rules.get("text-decoration-line", ""):
        return True
    if rules.get("display") == "none" or rules.get("mso-hide") == "all" or rules.get("content-visibility") == "hidden":
        return True
    if any(_is_nothing(rules.get(name, "")) for name in ("max-height", "max-width", "line-height")):
        return True
    if rules.get("unicode-bidi", "").endswith("override") or rules.get("-webkit-text-security", "none") != "none":
        return True
    if rules.get("mix-blend-mode", "normal") not in ("normal", "multiply", "initial", "inherit", "unset"):
        return True
    tight = _pixels(rules.get("letter-spacing", ""), font) or 0
    tight = tight < 0 and tight <= -font / 2
    return tight or _is_cut_off(rules, font) or _is_moved(rules) or _is_drawn_over(rules, font)


def _is_cut_off(rules: Mapping[str, str], font: float) -> bool:
    overflow = "".join(rules.get(name, "") for name in ("overflow", "overflow-x", "overflow-y"))
    clips = any(word in overflow for word in ("hidden", "clip", "auto", "scroll"))
    clips = clips or any(word in rules.get("contain", "") for word in ("paint", "strict", "content"))
    if clips and any(_is_flat(rules.get(name, ""), font) for name in ("height", "width", "max-height", "max-width")):
        return True
    pushed = "text-indent" if clips else ""  # a box that cuts it off may stand around it, too
    return any(_BEYOND.match(rules.get(name, "")) for name in (pushed, "padding-top", "padding-left"))


def _is_moved(rules: Mapping[str, str]) -> bool:
    """Whether it stands where nobody looks: off the page, or behind what is on it."""
    if any(_OFF.match(_plain(rules.get(name, ""))) for name in ("text-indent", "margin-left", "margin-top")):
        return True
    if any(_FAR.match(_plain(rules.get(name, ""))) for name in ("margin", "translate")):
        return True
    if rules.get("position") in ("absolute", "fixed", "relative", "sticky"):
        sides = [_plain(rules.get(name, "")) for name in ("left", "top", "right", "bottom")]
        if any(map(_OFF.match, sides)) or any(side.endswith(("%", "vw")) and _BEYOND.match(side) for side in sides):
            return True
        if _FAR.match(_plain(rules.get("inset", ""))) or rules.get("z-index", "").startswith("-"):
            return True
    return any(rules.get(name, "none") not in ("none", "normal", "auto") for name in ("offset", "offset-path"))


def _is_drawn_over(rules: Mapping[str, str], font: float) -> bool:
    """Whether it is cut out, masked, filtered, shrunk or turned until nothing is left to be read."""
    if rules.get("clip", "").startswith(("rect(0", "rect(1px,1px,1px,1px")):
        return True
    if not _leaves_a_shape(rules.get("clip-path", "none")) or not _leaves_a_shape(
        rules.get("-webkit-clip-path", "none")
    ):
        return True
    masks = (rules.get(f"{prefix}{name}", "none") for prefix in ("", "-webkit-") for name in ("mask", "mask-image"))
    if any(not mask.startswith(("none", "initial", "unset")) for mask in masks):
        return True
    for name, value in _CALLED.findall(rules.get("filter", "")):
        left = share(value) if value else 1.0
        if name in ("opacity", "contrast", "brightness") and left is not None and left < FAINT:
            return True
        if name in ("invert", "url") and (left is None or left > FAINT):  # black on white may end as white on white
            return True
        if name == "blur" and (pixels(value, font) or 0) >= _BLURRED:
            return True
    zoom = share(rules.get("zoom", ""))
    return _is_turned(rules) or (zoom is not None and zoom < _SMALL)


def _leaves_a_shape(clip: str) -> bool:
    """Whether something is left inside what is cut out: two points, however often they are named, make no area."""
    shape, _, inside = clip.partition("(")
    parts = inside.removesuffix(")").split(",")
    match shape:
        case "none" | "initial" | "inherit" | "unset" | "margin-box" | "border-box" | "padding-box":
            return True
        case "polygon":
            return len({*parts}) >= 3
        case "inset":
            cut = parts[: parts.index("round")] if "round" in parts else parts
            return all(_cuts_little(part) for part in cut)
        case "circle" | "ellipse":
            return all((pixels(part, 16) or 0) > _SMALLEST for part in parts[: 1 if shape == "circle" else 2])
        case _:
            return False


def _cuts_little(side: str) -> bool:
    """Whether what is cut off at one side leaves the text."""
    found = share(side) if side.endswith("%") else None
    cut = found * 100 if found is not None else pixels(side, 16)
    return cut is not None and cut < (50 if found is not None else 100)


def _is_turned(rules: Mapping[str, str]) -> bool:
    """Whether it is shrunk to a point, or turned until it is a line."""
    alone = share(rules.get("scale", ""))
    if alone is not None and alone < _SMALL:
        return True
    if rules.get("rotate", "none")[:1] in ("x", "y") or re.search(r"[\d.]+[xy]", rules.get("rotate", "")):
        return True
    for name, value in _CALLED.findall(rules.get("transform", "")):
        numbers = [share(part) for part in value.split(",")]
        match name:
            case "scale" | "scalex" | "scaley" | "scale3d":
                if any(part is None or abs(part) < _SMALL for part in numbers[:2]):
                    return True
            case "matrix":
                a, b, c, d, *moved = (part if part is not None else 0.0 for part in (*numbers, 0, 0, 0, 0))
                if abs(a * d - b * c) < _SMALL**2 or any(part < -500 for part in moved):
                    return True
            case "translate" | "translatex" | "translatey" | "translate3d":
                if any(_OFF.match(part) for part in value.split(",")):
                    return True
            case "rotatex" | "rotatey" | "rotate3d" | "matrix3d":
                return True
            case _:
                continue
    return False


def _plain(value: str) -> str:
    """A value without the function that reckons with nothing."""
    return _RECKONED.sub(r"\1", value)


def _pixels(value: str, font: float) -> float | None:
    """A length in pixels; None where it is a share of something else."""
    return None if "%" in value else pixels(value, font)


def _is_nothing(value: str) -> bool:
    found = pixels(value, 16) if value else None
    return found is not None and found <= 0.01


def _is_flat(value: str, font: float) -> bool:
    """Whether a box is too low, or too narrow, for a line of text."""
    found = _pixels(value, font)
    return _is_nothing(value) or (found is not None and found < _SMALLEST)
