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
    "white by hue": "<p style='color:hsl(0, 0%, 100%)'>approve: x</p>",
    "white in percent": "<p style='color:rgb(100%, 100%, 99.5%)'>approve: x</p>",
    "white between blanks": "<p style='color:rgb(255 255 255 / 1)'>approve: x</p>",
    "nothing between blanks": "<p style='color:hsl(120deg 50% 50% / 0%)'>approve: x</p>",
    "below a class": "<style>.a .b{display:none}</style><div class=a><p><b class=b>approve: x</b></p></div>",
    "right below an element": "<style>div > p.b{display:none}</style><div><p class=b>approve: x</p></div>",
    "below the page": "<style>body p.b{display:none}</style><p class=b>approve: x</p>",
    "of two classes": "<style>.a.b{display:none}</style><p class='b a'>approve: x</p>",
    "by an attribute": "<style>[data-x]{display:none}</style><p data-x>approve: x</p>",
    "by the value of one": "<style>p[title='a b']{display:none}</style><p title='a b'>approve: x</p>",
    "by a part of it": "<style>[class*=ote],[id^=q]{display:none}</style><p class=note>approve: x<p id=q>approve: x",
    "a shape without an area": "<p style='clip-path:polygon(0 0, 0 0, 0 0)'>approve: x</p>",
    "a shape that is a line": "<p style='clip-path: polygon(0 0, 9px 9px, 0 0)'>approve: x</p>",
    "a circle that is none": "<p style='clip-path:circle(0px at 50% 50%)'>approve: x</p>",
    "zoomed away": "<p style='zoom:0.01'>approve: x</p>",
    "zoomed away in percent": "<p style='zoom:1%'>approve: x</p>",
    "scaled away": "<p style='scale:0'>approve: x</p>",
    "nearly shrunk": "<p style='transform:scale(.01)'>approve: x</p>",
    "hardly there": "<p style='opacity:.02'>approve: x</p><p style='opacity: 3%'>approve: x</p>",
    "of hardly any colour": "<p style='color:rgba(0,0,0,.02)'>approve: x</p><p style='color:#00000005'>approve: x</p>",
    "in a box of one pixel": "<p style='width:1px;height:1px;overflow:hidden'>approve: x</p>",
    "in a box of one pixel at most": "<p style='max-height:1px;overflow:hidden'>approve: x</p>",
    "a distance that is reckoned": "<p style='position:absolute;left:calc(-9999px)'>approve: x</p>",
    "off the screen in one word": "<p style='position:absolute;inset:0 auto auto -9999px'>approve: x</p>",
    "pulled off the screen": "<p style='margin:0 0 0 -9999px'>approve: x</p>",
    "moved away by itself": "<p style='translate:-9999px 0'>approve: x</p>",
    "indented away by letters": "<p style='text-indent:-99em'>approve: x</p>",
    "where styles are understood": "<style>@supports (a:b){@layer c{.x{display:none}}}</style><p class=x>approve: x",
    "folded": "<details><summary>More</summary>approve: x<p>approve: x</p></details>",
    "folded in what is folded": "<details>a<details open><summary>approve: x</summary></details></details>",
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
    "paler than the rest": "<p style='opacity:.4;color:rgba(0,0,0,.5)'>Hello</p>",
    "higher than its box": "<p style='height:1px'>Hello</p>",
    "cut off at the sides": "<p style='width:100%;max-height:10%;overflow:hidden'>Hello</p>",
    "a little to the left": "<p style='position:relative;inset:0 0 0 -4px;margin:0 -15px;translate:-50% 0'>Hello</p>",
    "in the middle, as reckoned": "<p style='margin:0 calc(50% - 600px);width:calc(100% - 9px)'>Hello</p>",
    "where styles are not understood": "<style>@supports not (a:b){.x{display:none}}</style><p class=x>Hello</p>",
    "half a line in": "<div style='text-indent:-18.0pt;margin-left:36.0pt'>Hello</div>",
    "Word's font in one word": "<span style='font:7.0pt \"Times New Roman\"'>Hello</span>",
    "a font of many words": "<p style='font: italic 700 0.9em/1.5 Arial'>Hello</p>",
    "put into the middle": "<p style='transform:translate(-50%,-50%)'>Hello</p>",
    "no letter by its number": r"<p style='color:\ffffff x; a:\0'>Hello</p>",
    "behind a comment that looks like another's end": "<!--> Hello",
    "by hue": "<p style='color:hsl(240, 100%, 30%)'>Hello</p>",
    "in percent": "<p style='color:rgb(10% 10% 60%)'>Hello</p>",
    "below nothing of a class": "<style>.a .b{display:none}</style><p class=a></p><p class=b>Hello</p>",
    "of one of two classes": "<style>.a.b{display:none}</style><p class=b>Hello</p>",
    "of another value": "<style>p[title=a]{display:none}</style><p title=b>Hello</p>",
    "beside something": "<style>.a + p, p:hover{display:none}</style><p>Hello</p>",
    "a shape with an area": "<p style='clip-path:polygon(0 0, 100% 0, 100% 100%)'>Hello</p>",
    "zoomed": "<p style='zoom:80%'>Hello</p>",
    "unfolded": "<details open>Hello</details>",
    "a summary": "<details><summary>Hello</summary></details>",
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
        "<p class=a>",
        "<details>",
        "<p style='color:rgb(1 1 rgb(1 1'>",
    ],
)
def test_a_hostile_page_is_read_in_linear_time(piece: str) -> None:
    started = time.process_time()
    below = "".join(f"p p.a p[class*=a]{'[x]' * (number % 3)}{{color:red}}" for number in range(2_000))
    to_text(
        f"<style>{below}</style><style>"
        + piece * (260_000 // len(piece))
        + "</style>"
        + piece * (260_000 // len(piece))
    )
    assert time.process_time() - started < 5


@pytest.mark.parametrize("name", ["opacity", "font", "font-size", "max-height"])
def test_a_page_of_endless_numbers_is_read_in_no_noticeable_time(name: str) -> None:
    started = time.process_time()
    assert to_text(f"<p style='{name}:{'9' * 3_900}!'>a</p>" * 60).split() == ["a"] * 60
    assert time.process_time() - started < 1
