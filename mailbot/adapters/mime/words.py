"""Text as people read it: encoded words decoded (RFC 2047), charsets that lie, invisible characters taken out."""

import base64
import binascii
import codecs
import re
import string
import unicodedata
from itertools import groupby

from mailbot.core.characters import readable

_ENCODED = re.compile(r"=\?([^?\s*]{1,40})(?:\*[^?\s]{0,20})?\?([bBqQ])\?([^?\s]*)\?=")
_CHARSET = re.compile(r"[\w.:+-]{1,40}", re.ASCII)
# A list of what may decode, not of what may not: utf-7, unicode_escape, idna or punycode make text out of other text.
_ALLOWED = re.compile(
    r"ascii|utf-8(-sig)?|utf-(16|32)(-[bl]e)?|iso8859-\d+|cp\d+|koi8-[rtu]|gb\w+|big5\w*|shift_ji\w+|euc_\w+"
    r"|iso2022_\w+|johab|mac-\w+|tis-620|hp-roman8|ptcp154|kz1048"
)
_STRETCH = re.compile(r"\S{1,256}")  # normalising sorts runs of accents in quadratic time: never hand it a long one
_BREAK = re.compile("[\v\f\x1c-\x1e\x85\u2028\u2029]|\r(?!\n)")
_ODD = re.compile(r"[^\w\n\t -~]")  # what is no letter, digit or plain sign: the few that are looked at one by one
_BLANKS = b" \t\n\r\v\f"
_NO_BASE64 = bytes({*range(256)} - {*string.ascii_letters.encode(), *string.digits.encode(), *b"+/"})


def codec_for(charset: str) -> str | None:
    """Python's name for a charset that may be decoded with, or None."""
    if not _CHARSET.fullmatch(charset):
        return None
    try:
        name = codecs.lookup(charset).name
    except (LookupError, ValueError):
        return None
    return name if _ALLOWED.fullmatch(name) else None


def decoded(data: bytes, charset: str) -> tuple[str, str]:
    """The text of these bytes, and what was wrong with them in words (empty when nothing was lost). Never raises."""
    codec = codec_for(charset or "utf-8")
    for attempt in (codec, "utf-8"):
        try:
            if attempt:
                return data.decode(attempt), "" if codec else f"the charset {charset[:40]!r} is not read"
        except UnicodeError:
            continue
    return data.decode("cp1252", "replace"), f"it is not written in {(charset or 'utf-8')[:40]!r}"


def clean(text: str) -> str:
    """Composed (NFC), line breaks as \\n, every blank a space; control, format and zero-width characters are gone."""
    text = text.replace("\r\n", "\n")
    if text.isascii() and text.replace("\n", " ").replace("\t", " ").isprintable():
        return text  # as most mails: nothing of all this is in it
    if _BREAK.search(text):
        text = "\n".join(map(_broken, text.split("\n")))
    text = _ODD.sub(lambda match: _kept(match[0]), readable(text))
    return text if text.isascii() else _STRETCH.sub(lambda match: unicodedata.normalize("NFC", match[0]), text)


def _broken(line: str) -> str:
    """A line with its other breaks: whoever quoted it saw none, and put no sign before what stands behind them."""
    return _BREAK.sub(" " if line.lstrip(" \t").startswith(">") else "\n", line)


def _kept(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Zs":
        return " "
    return "" if category in ("Cc", "Cf", "Cs") else character


def one_line(text: str) -> str:
    """Clean text with every run of white space as one blank."""
    return " ".join(clean(text).split())


def header_text(value: str) -> str:
    """An unstructured header value, decoded, on one line."""
    pieces: list[str] = []
    at = 0
    for start, end, words in _runs(value):
        pieces += [value[at:start], _decoded_run(words)]
        at = end
    return one_line("".join([*pieces, value[at:]]))


def _runs(value: str) -> list[tuple[int, int, list[tuple[str, str, str]]]]:
    """Encoded words that only white space parts: it is not shown, and characters may be split across them."""
    runs: list[tuple[int, int, list[tuple[str, str, str]]]] = []
    for match in _ENCODED.finditer(value):
        word = (match[1].lower(), match[2].lower(), match[3])
        if runs and not value[runs[-1][1] : match.start()].strip():
            start, _, words = runs.pop()
            runs.append((start, match.end(), [*words, word]))
        else:
            runs.append((match.start(), match.end(), [word]))
    return runs


def _decoded_run(words: list[tuple[str, str, str]]) -> str:
    by_charset = groupby(words, key=lambda word: word[0])
    return "".join(
        decoded(b"".join(_word_bytes(encoding, text) for _, encoding, text in group), charset)[0]
        for charset, group in by_charset
    )


def _word_bytes(encoding: str, text: str) -> bytes:
    data = text.encode("utf-8", "replace")
    if encoding == "q":
        return binascii.a2b_qp(data, header=True)
    return from_base64(data)[0]


def from_base64(data: bytes) -> tuple[bytes, bool]:
    """The decoded bytes as far as they go, and whether the coding was damaged."""
    code, padding, tail = data.translate(None, _BLANKS).partition(b"=")
    kept = code.translate(None, _NO_BASE64)
    usable = kept[: len(kept) - 1] if len(kept) % 4 == 1 else kept
    damaged = usable != code or bool(tail.strip(b"=")) or bool(len(code) % 4 and not padding)
    return base64.b64decode(usable + b"=" * (-len(usable) % 4)), damaged
