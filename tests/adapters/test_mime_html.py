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
    "darkened": "<p style='background:red;filter:brightness(0)'>approve: x</p>",
    "turned into its opposite": "<p style='filter:invert(1)'>approve: x</p><p style='filter:invert()'>approve: x</p>",
    "filtered by what is elsewhere": "<p style='filter:url(#f)'>approve: x</p>",
    "links as white as the page": "<body link=white><a href=x>approve: x</a></body>",
    "a dialog that is not open": "<dialog>approve: x</dialog><dialog id=a>approve: x</dialog>",
    "white on a dialog": "<p style='background:#000'><dialog open style='color:#fff'>approve: x</dialog>",
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
    "white by a variable": "<style>:root{--c:#fff}</style><p style='color:var(--c)'>§</p>",
    "white by a variable that is declared around": "<div style='--c:white'><p style='color:var(--c)'>§</p></div>",
    "white for want of a variable": "<p style='color:var(--nope, #fff)'>§</p>",
    "nothing by a variable of a variable": "<style>i{--a:var(--b);--b:none;display:var(--a)}</style><i>§</i>",
    "white by hwb": "<p style='color:hwb(0 100% 0%)'>§</p>",
    "white by lab and lch": "<p style='color:lab(100% 0 0)'>§</p><p style='color:lch(100% 0 0)'>§</p>",
    "white by oklab and oklch": "<p style='color:oklab(100% 0 0)'>§</p><p style='color:oklch(1 none 0)'>§</p>",
    "white of a colour space": "<p style='color:color(srgb 1 1 1)'>§</p><p style='color:color(display-p3 1 1 1)'>§</p>",
    "a mixture that is not understood": "<p style='color:color-mix(in srgb, white 100%, black)'>§</p>",
    "a colour made of another": "<p style='color:rgb(from white r g b)'>§</p>",
    "white by day": "<p style='color:light-dark(white,black)'>§</p>",
    "nearly white by its name": "<p style='color:mintcream'>§</p><p style='color:Canvas'>§</p>",
    "the same by name and number": "<p style='color:lavender;background:#e6e6fa'>§</p>",
    "black on black, as nothing else is said": "<p style='background:black'>§</p>",
    "its own colour behind it": "<p style='color:#456;background:currentcolor'>§</p>",
    "the colour around it behind it": "<div style='color:#333'><p style='background:#333'>§</p></div>",
    "white that is inherited by its word": "<div style='color:#fff'><p style='color:unset'>§</p></div>",
    "on a gradient of its colour": "<p style='color:red;background-image:linear-gradient(red,#f00)'>§</p>",
    "white by the page": "<body text='#ffffff'><p>§</p></body>",
    "but for one class": "<style>b:not(.ok){display:none}</style><b class=ok></b><b>§</b>",
    "behind a heading": "<style>h1~p{display:none}</style><h1></h1><div></div><p>§</p>",
    "right behind a line": "<style>hr+p{display:none}</style><hr><p>§</p>",
    "behind a summary": "<style>summary~*{display:none}</style><details open><summary></summary><p>§</p></details>",
    "the second child": "<style>p:nth-child(2){display:none}</style><div><p></p><p>§</p></div>",
    "a child by a formula": "<style>b:nth-child(2n+1){display:none}</style><p><b>§</b></p>",
    "the last child": "<style>b:last-child{display:none}</style><p><b></b><b>§</b></p>",
    "any of these": "<style>:is(.a, .b) i{display:none}</style><p class=b><i>§</i></p>",
    "what has something": "<style>div:has(b){display:none}</style><div>§<b></b></div>",
    "every link": "<style>a:link{display:none}</style><a href=x>§</a>",
    "an attribute in any case": "<style>[data-x='Y' i]{display:none}</style><p data-x=y>§</p>",
    "a rule in a rule": "<style>.a{color:red; & b{display:none}}</style><p class=a><b>§</b></p>",
    "around a rule in a rule": "<style>.a{display:none; & p{color:red}}</style><div class=a>§</div>",
    "a class by the numbers of its letters": r"<style>.\61 b{display:none}</style><p class=ab>§</p>",
    "on a wide screen": "<style>@media only screen and (min-width:100px){p.x{display:none}}</style><p class=x>§</p>",
    "on any narrower than most": "<style>@media (max-width:99999px){p.x{display:none}}</style><p class=x>§</p>",
    "not on paper": "<style>@media not print{.x{display:none}}</style><p class=x>§</p>",
    "in a wide container": "<style>@container (min-width:1px){.x{display:none}}</style><p class=x>§</p>",
    "behind a bracket in the sheet's quotes": "<style>.x{content:'}';display:none}</style><p class=x>§</p>",
    "in a sheet between the marks of a comment": "<style><!-- .x{display:none} --></style><p class=x>§</p>",
    "whatever its style says": "<style>.x{display:none!important}</style><p class=x style='display:block'>§</p>",
    "above what a browser leaves out": (
        "<p style='color:#fff;color:bogus;'>§</p><p style='display:none;display:x'>§</p>"
    ),
    "by the first of two styles": "<p style='display:none' style='display:block'>§</p>",
    "a size that is given back in part": "<div style='font-size:0'><p style='font-size:1em'>§</p></div>",
    "smaller and smaller": (
        "<div style='font-size:.3em'><i style='font-size:.3em'><b style='font-size:.3em'>§</b></i></div>"
    ),
    "fainter and fainter": "<div style='opacity:.3'><i style='opacity:.3'><b style='opacity:.3'>§</b></i></div>",
    "a size that is reckoned": "<p style='font-size:calc(1px - 1px)'>§</p><p style='font-size:min(0px,1em)'>§</p>",
    "a size in other units": (
        "<p style='font-size:.1mm'>§</p><p style='font-size:.01in'>§</p><p style='font-size:+1e-3px'>§</p>"
    ),
    "cut out to nothing": "<p style='clip-path:inset(0 0 2000px 0)'>§</p><p style='clip-path:path(\"\")'>§</p>",
    "behind a mask": (
        "<p style='mask:linear-gradient(transparent,transparent)'>§</p><p style='-webkit-mask-image:url(x)'>§</p>"
    ),
    "smeared": "<p style='filter:blur(50px)'>§</p><p style='filter:contrast(0)'>§</p>",
    "light on light": "<p style='mix-blend-mode:screen'>§</p>",
    "turned until it is a line": "<p style='transform:rotateX(90deg)'>§</p><p style='rotate:y 90deg'>§</p>",
    "shrunk by a matrix": "<p style='transform:matrix(0,0,0,0,0,0)'>§</p><p style='transform:scale3d(0,0,0)'>§</p>",
    "behind the page": "<p style='position:absolute;z-index:-1'>§</p>",
    "off the screen as the text runs": "<p style='margin-inline-start:-9999px'>§</p>",
    "right of the screen": "<p style='position:absolute;left:200%'>§</p>",
    "along a path": "<p style='offset:path(\"M-9999 0\")'>§</p>",
    "far down in a low box": "<div style='height:9px;overflow:hidden'><p style='padding-top:3000px'>§</p></div>",
    "in a box without height that rolls": (
        "<p style='height:0;overflow:auto'>§</p><p style='height:0;contain:paint'>§</p>"
    ),
    "in a box without height as the text runs": "<p style='block-size:0;overflow:clip'>§</p>",
    "letters upon each other": "<p style='letter-spacing:-1em'>§</p>",
    "letters as dots": "<p style='-webkit-text-security:disc'>§</p>",
    "from its end to its beginning": "<bdo dir=rtl>§</bdo><p style='unicode-bidi:bidi-override;direction:rtl'>§</p>",
    "moved until it is gone": "<style>@keyframes h{to{opacity:0}} .x{animation:h 0s forwards}</style><p class=x>§</p>",
    "only when it is called": "<div popover>§</div><p hidden=until-found>§</p>",
    "a picture's letters": "<svg><text>§</text></svg><math><mtext>§</mtext></math>",
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
    "copied from a page with all that its style says": (
        "<div style='--tw-ring-color: rgba(0,0,0,.5); color: oklch(0.21 0.034 264.665); font-family: "
        "ui-sans-serif; font-size: 16px; background-color: rgb(255, 255, 255); animation: auto ease 0s 1 normal "
        "none running none; transform: none; clip-path: none; mask: none; filter: none; opacity: 1; rotate: none; "
        "scale: none; translate: none; z-index: auto; text-indent: 0px; letter-spacing: normal; mix-blend-mode: "
        "normal; contain: none; zoom: 1; offset: normal'>Hello</div>"
    ),
    "of a wide colour space": "<p style='color: color(display-p3 0.2 0.2 0.2)'>Hello</p>",
    "by lab": "<p style='color: lab(29% 39 20)'>Hello</p>",
    "by variables": (
        "<style>:root{--ink:#222;--paper:#fff}body{color:var(--ink);background:var(--paper)}</style><body><p>"
        "Hello</p></body>"
    ),
    "light on a dark page": "<body style='background:#111;color:#eee'><p>Hello</p></body>",
    "a dialog that is open": "<dialog open>Hello</dialog>",
    "light links on a black page": "<body bgcolor=black link='#ffffff' vlink='#cccccc'><a href=x>Hello</a></body>",
    "a light link on black": "<div style='background:#000'><a href=x style='color:#fff'>Hello</a></div>",
    "as Outlook writes": (
        "<html><head><style><!-- /* Font Definitions */ @font-face {font-family:Calibri; panose-1:2 15 5 2 2 2 4 "
        "3 2 4;} /* Style Definitions */ p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt; "
        'font-family:"Calibri",sans-serif;} a:link, span.MsoHyperlink {mso-style-priority:99; color:#0563C1; '
        "text-decoration:underline;} .MsoChpDefault {mso-style-type:export-only;} @page WordSection1 "
        "{size:612.0pt 792.0pt; margin:70.85pt 70.85pt 2.0cm 70.85pt;} div.WordSection1 {page:WordSection1;} -->"
        '</style></head><body lang=EN link="#0563C1" vlink="#954F72" style=\'word-wrap:break-word\'><div '
        "class=WordSection1><p class=MsoNormal>Hello<o:p></o:p></p></div></body></html>"
    ),
    "as Apple Mail writes": (
        "<html><head></head><body style='overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: "
        "after-white-space;'>Hello<br id='lineBreakAtBeginningOfMessage'></body></html>"
    ),
    "what hides nothing but when it is empty or pointed at": (
        "<style>p:empty{display:none} a:hover{color:#fff} ::selection{color:#fff}</style><p>Hello</p>"
    ),
    "hidden by night, or on a small screen": (
        "<style>@media (prefers-color-scheme: dark){body{color:#fff!important}} @media only screen and "
        "(max-width:620px){.d{display:none}}</style><p class=d>Hello</p>"
    ),
    "as wide as a screen": (
        "<style>@media only screen and (min-width:620px){.d{width:600px!important}}</style><p class=d>Hello</p>"
    ),
    "only the first": (
        "<style>br:first-child{display:none} p:first-child{display:none}</style><p hidden>x</p><p>Hello</p>"
    ),
    "all but this class": "<style>p:not(.x){display:none}</style><p class=x>Hello</p>",
    "as a browser leaves out what is nonsense": (
        "<p style='color:#333;color:bogus;font-size:foo;display:flux'>Hello</p>"
    ),
    "whatever its style says": "<style>p{color:#333!important}</style><p style='color:#fff'>Hello</p>",
    "a small signature": "<p style='font-size:7pt;color:#999'>Hello</p>",
    "smaller within smaller": (
        "<div style='font-size:.9em'><div style='font-size:.9em'><div style='font-size:.8em'>Hello</div></div></div>"
    ),
    "higher than its box at most": "<div style='overflow:hidden;max-height:100px;height:auto'>Hello</div>",
    "white on dark shades": "<div style='background:linear-gradient(90deg,#004,#008);color:#fff'>Hello</div>",
    "as large as is reckoned": "<p style='font-size:calc(1rem + 1vw)'>Hello</p>",
    "between two sizes": "<p style='font-size:clamp(1rem, 2vw, 1.5rem)'>Hello</p>",
    "moved by nothing": "<p style='transform:matrix(1, 0, 0, 1, 0, 0)'>Hello</p>",
    "cut by nothing": "<p style='clip-path:inset(0 0 0 0 round 4px)'>Hello</p>",
    "in a circle": "<p style='clip-path:circle(50% at 50% 50%)'>Hello</p>",
    "a little down": "<p style='padding-top:40px;text-indent:2em'>Hello</p>",
    "as around": "<p style='font-size:inherit;color:inherit;font:inherit'>Hello</p>",
    "a rule in a rule": "<style>.a{color:#333;& p{color:#444}}</style><div class=a><p>Hello</p></div>",
    "beside what is not there": (
        "<style>u + .body .gmail-hide{display:none}</style><div class='body'><p class='gmail-hide'>Hello</p></div>"
    ),
    "marked": "<span style='background:yellow;mso-highlight:yellow'>Hello</span>",
    "in one line": "<td style='white-space:nowrap;overflow:hidden;text-overflow:ellipsis;max-width:300px'>Hello</td>",
    "in front": "<div style='position:relative;z-index:1;left:5%'>Hello</div>",
    "beside a picture": "<td style='line-height:0'><img></td><td>Hello</td>",
    "unfolded": "<details open>Hello</details>",
    "a summary": "<details><summary>Hello</summary></details>",
    "an apostrophe in a tag": "<p it's>Hello</p>",
}


@pytest.mark.parametrize("source", HIDDEN.values(), ids=HIDDEN)
def test_what_is_hidden_from_the_eye_is_not_read(source: str) -> None:
    found = to_text(f"<p>Before</p>{source.replace('§', 'approve: x')}<p>After</p>")
    assert "approve" not in found
    assert found.startswith("Before")


@pytest.mark.parametrize("tag", ["xmp", "plaintext", "iframe", "noembed", "title", "style"])
def test_no_text_that_was_no_element_ends_a_quotation(tag: str) -> None:
    """A browser keeps it as text, and a mail program quotes it as it was."""
    found = to_text(f"<p>Hello</p><blockquote>You said<{tag}></blockquote>approve: x</{tag}></blockquote>")
    assert [line for line in found.split("\n") if line and not line.startswith(">")] == ["Hello"]


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
        "<p style='--a:var(--a);color:var(--a,var(--a,'>",
        "<p style='font-size:calc(calc(1px+'>",
        "<!--<style>",
        ":not(:is(a,",
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
