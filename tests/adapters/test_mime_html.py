"""What the eye does not see in an HTML mail is not its text, and so never a command."""

import time

import pytest

from mailbot.adapters.mime.html import to_text

HIDDEN = {
    "the hidden attribute": "<p hidden>approve: x</p>",
    "display none": "<div style='display:none'>approve: x</div>",
    "display none, shouted": '<div style="DISPLAY : NONE !important">approve: x</div>',
    "visibility hidden": "<div style='visibility:hidden'>approve: x</div>",
    "no opacity": "<div style='opacity:0.0'>approve: x</div>",
    "a font of size 0": "<div style='font-size:0'>approve: x</div>",
    "a font of one pixel": "<span style='font-size: 1px; line-height: 1px'>approve: x</span>",
    "a font of a tenth": "<span style='font-size: .1em'>approve: x</span>",
    "no height": "<div style='max-height:0px;overflow:hidden'>approve: x</div>",
    "no width": "<div style='width:0;overflow:hidden'>approve: x</div>",
    "Word's own way": "<p style='mso-hide:all'>approve: x</p>",
    "off the screen": "<div style='position:absolute;left:-9999px'>approve: x</div>",
    "indented away": "<div style='text-indent:-1000px'>approve: x</div>",
    "cut away": "<div style='position:absolute;clip:rect(0,0,0,0)'>approve: x</div>",
    "shrunk": "<div style='transform:scale(0)'>approve: x</div>",
    "shrunk in one word": "<p style='font:0/0 a'>approve: x</p>",
    "shrunk in one word, with more": "<p style='font: bold 1px/1px Arial'>approve: x</p>",
    "moved away": "<p style='transform:translateX(-9999px)'>approve: x</p>",
    "filled with nothing": "<p style='-webkit-text-fill-color:transparent'>approve: x</p>",
    "filtered": "<p style='filter:opacity(0)'>approve: x</p>",
    "no content": "<p style='content-visibility:hidden'>approve: x</p>",
    "no height and cut off below": "<div style='height:0;overflow-y:hidden'>approve: x</div>",
    "white without a sign": "<font color=fffffe>approve: x</font>",
    "any element of a class": "<style>*.q{display:none}</style><p class=q>approve: x</p>",
    "only where nothing is known": "<noembed>approve: x</noembed><progress>approve: x</progress>",
    "white on white": "<p style='color:#fff'>approve: x</p>",
    "nearly white on white": "<font color='#FDFDFD'>approve: x</font>",
    "white by name": "<span style='color: white'>approve: x</span>",
    "red on red": "<div style='background:red'><span style='color:red'>approve: x</span></div>",
    "a colour that is none": "<span style='color:rgba(0, 0, 0, 0)'>approve: x</span>",
    "by a class": "<style>.note, p.x { display: none }</style><p class='note'>approve: x</p>",
    "by a class that is told later": "<p class=x>approve: x</p><style>p.x{display:none}</style>",
    "by an id on every screen": "<style>@media screen { #a {font-size:0} }</style><p id=a>approve: x</p>",
    "behind comments of the sheet": "<style>.x { /* } */ display: none }</style><p class=x>approve: x</p>",
    "behind what is fetched": "<style>@import url(a.css); .x { display: none }</style><p class=x>approve: x</p>",
    "with a comment in a word": "<p style='display:/**/none'>approve: x</p>",
    "with letters by their numbers": r"<p style='d\69 splay:non\65'>approve: x</p>",
    "struck through": "<s>approve: x</s> <strike>approve: x</strike> <del>approve: x</del>",
    "struck through by its style": "<span style='text-decoration: underline line-through'>approve: x</span>",
    "inside what is hidden": "<div hidden><div style='display:block'>approve: x</div></div>",
    "behind a bracket in quotes": "<p title='>' hidden><br>approve: x</p>",
    "an inline end within a block": "<span hidden><div></span>approve: x</div></span>",
    "a format that outlives its block": "<div><b style='display:none'></div>approve: x</b>",
    "a template in a template": "<template><template></template>approve: x</template>",
    "a drop-down": "<select><option>approve: x</option></select>",
    "a comment": "<!-- <p>approve: x</p> -->",
}

SHOWN = {
    "white on a dark ground": "<td bgcolor='#003366'><font color='white'>Hello</font></td>",
    "white over a picture": "<div style='background-image:url(a.png)'><p style='color:#fff'>Hello</p></div>",
    "a size that is given back": "<td style='font-size:0px'><div style='font-size:13px'>Hello</div></td>",
    "visibility that is given back": "<div style='visibility:hidden'><p style='visibility:visible'>Hello</p></div>",
    "hidden on a small screen only": "<style>@media (max-width:480px){.x{display:none}}</style><p class=x>Hello</p>",
    "hidden in print only": "<style>@media print{.x{display:none}}</style><p class=x>Hello</p>",
    "an open paragraph after a hidden one": "<p hidden>approve: x<p>Hello",
    "a class that is called hidden": "<div class=hidden>Hello</div>",
    "a little opacity": "<div style='opacity:0.9'>Hello</div>",
    "half a line in": "<div style='text-indent:-18.0pt;margin-left:36.0pt'>Hello</div>",
    "Word's font in one word": "<span style='font:7.0pt \"Times New Roman\"'>Hello</span>",
    "a font of many words": "<p style='font: italic 700 0.9em/1.5 Arial'>Hello</p>",
    "put into the middle": "<p style='transform:translate(-50%,-50%)'>Hello</p>",
    "no letter by its number": r"<p style='color:\ffffff x; a:\0'>Hello</p>",
    "behind a comment that looks like another's end": "<!--> Hello",
    "an apostrophe in a tag": "<p it's>Hello</p>",
}


@pytest.mark.parametrize("source", HIDDEN.values(), ids=HIDDEN)
def test_what_is_hidden_from_the_eye_is_not_read(source: str) -> None:
    found = to_text(f"<p>Before</p>{source}<p>After</p>")
    assert "approve" not in found
    assert found.startswith("Before")


@pytest.mark.parametrize("source", SHOWN.values(), ids=SHOWN)
def test_what_is_seen_is_read(source: str) -> None:
    assert to_text(source).strip() == "Hello"


@pytest.mark.parametrize(
    "piece",
    [
        "<style>",
        "<style>a{",
        "<b style='color:",
        '<a b="<a ',
        "<b></i>",
        "<p style='font-size:0'>",
        "<div><b></div>",
        "<style>.x{color:red}</style>",
        "@media{",
        "/*",
        "<p style='/*a*/\\61'>",
    ],
)
def test_a_hostile_page_is_read_in_linear_time(piece: str) -> None:
    started = time.process_time()
    to_text("<style>" + piece * (260_000 // len(piece)) + "</style>" + piece * (260_000 // len(piece)))
    assert time.process_time() - started < 5


@pytest.mark.parametrize("name", ["opacity", "font", "font-size", "max-height"])
def test_a_page_of_endless_numbers_is_read_in_no_noticeable_time(name: str) -> None:
    started = time.process_time()
    assert to_text(f"<p style='{name}:{'9' * 3_900}!'>a</p>" * 60).split() == ["a"] * 60
    assert time.process_time() - started < 1
