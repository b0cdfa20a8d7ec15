"""What the sender wrote now: the text without quotes, signature, phone footer and disclaimer."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from mailbot.core.understanding.language.cues import begins, holds
from mailbot.core.understanding.language.cues import line as told
from mailbot.core.understanding.language.tokens import clean, tokens
from mailbot.core.understanding.language.words import MONTHS, WEEKDAYS, WRITER
from mailbot.core.understanding.language.words.headers import FROM

_POSTSCRIPT = re.compile(r"\s*(?:P\.? ?[SD]\b|(?i:p\.?[sd])(?:\.| ?:))")  # "PS", "p.s.", "PD:"
_ADDRESS = re.compile(r"[^\s<>@]{1,64}@[^\s<>@]{1,255}")
_LABEL = re.compile(r"[\s>*]*[^\W\d_][\w .()-]{0,24}[*\s]*[:：][*\s]*\S")
_MOMENT = re.compile(r"\b(?:19|20)\d\d\D.*\b\d{1,2}[:.h]\d\d\b")
_BY = re.compile(
    r"[<(][^\s<>()@]{1,64}@[^\s<>()@]{1,255}[>)][^<>@]{0,60}:$"
)  # ends "on …, to the minute, … <address>:"
_BLOCK, _LONGEST_HEADER = 5, 300
_HEADERS = 3  # header lines, one with a moment, that no filled-in form has
_NUMBERED = re.compile(r"\s*\(?\d{1,2}[.)]\s")
_RULE = re.compile(r"\s*[_=*-]{5,}\s*$")
_QUOTES = re.compile(r"[ \t]*(?:»|[|│](?=[ \t][^|│]*$))[ \t]*(?=\S)")  # "» I need …", "| I need …", no row of a table
_URL = re.compile(r"(?:https?://|www\.)\S+")
_WHOLE_NAME = 4  # words of somebody's whole name
_DATED = re.compile(r"[\d@]")
_INITIALS = re.compile(r"(?<=\w)[ ,]{1,3}((?:[^\W\d_]\.[ -]?){2,4})\Z")  # the end of "OK Y.C."
_CLOSING = 7  # words of a line that closes a mail
_MARKER = 80  # characters a line has that only parts a mail
_FROM = frozenset(word.fold for word in tokens(FROM))
_OUR_HEAD = re.compile(
    r"(?:received|question|approved|not approved|done|ended|problem|to do(?: now)?|your sign-in code)(?:$|[:,] )"
)
_OUR_FOOT = "you get this because"  # then a line with the company and its address
"""How our own mails begin and end, in `templates/mail`."""
_DASHES = ("--", "—", "-- ")
_AFTER_CLOSING = 8  # lines a signature may have
_LINES = 2_000  # lines of a mail that are read
_SIGNATURE_WIDTH = 70
_TITLES = " | "  # stands between what somebody is, in a line of a signature however long
_BULLET_WIDTH = 80
_BULLETS = 12
_LEADS, _NAME = 4, 8  # words of a line that leads up to a list, and of one of its items
_TOLD = frozenset(("closing", "original", "wrote", "tell", "question", "report", "any_more", "below"))
_OWN_WISH = frozenset(("wish", "first_person"))
_SAID = frozenset(("wish", "polite", "greeting", "closing", "wrote", "from_line", "question", "yes", "no", "revoke"))


@dataclass(frozen=True, slots=True)
class Parts:
    """A mail's text parted: what was written now, the quoted lines, whether they have the header of an older mail, and
    whose that was; empty where no language that is known says so. `below_name` says that all that asks stands below its
    sender's closing and name, where it may be somebody else's."""

    own: str
    quoted: str = ""
    forwarded: bool = False
    forwarded_from: str = ""
    below_name: bool = False


def _header(line: str, kind: str) -> bool:
    label, colon, _ = line.strip(" *>").partition(":")
    return bool(colon) and len(label) < 20 and told(label).is_all(kind)


def _says_whose(line: str) -> bool:
    """Whether a line says whose mail it heads, in whatever language that can be told."""
    label = tokens(line.partition(":")[0]) if _LABEL.match(line[:_MARKER]) else ()
    return _header(line, "from_line") or (len(label) == 1 and label[0].fold in _FROM)


def _opens_quote(lines: Sequence[str], at: int) -> bool:
    """Whether an older mail begins at this line: a marker line, or a block of its headers."""
    line = lines[at]
    bare = line.strip(" -_*=>:")
    words = tokens(bare) if len(bare) < _MARKER else ()
    if words and begins(words, "original") == len(words):
        return True
    if _header(line, "from_line") and any(_header(after, "header_line") for after in lines[at + 1 : at + 3]):
        return True
    return _is_header_block(lines, at) or _says_from_whom(lines, at)


def _says_from_whom(lines: Sequence[str], at: int) -> bool:
    """Whether a line alone heads what somebody else wrote, by their address or whole name, "From: Mia Chen", and no
    other line of a form follows."""
    if (at and lines[at - 1].strip(" -_*=")) or not _header(lines[at], "from_line"):
        return False
    value = lines[at].partition(":")[2].strip(" *>")
    words = tokens(value)
    whole = 1 < len(words) <= _WHOLE_NAME and value.replace(" ", "").replace("-", "").isalpha()
    whole = whole and all(word.capital and word.fold not in MONTHS and word.fold not in WEEKDAYS for word in words)
    behind = next((line for line in lines[at + 1 :] if line.strip()), "")
    return bool((whole or _ADDRESS.search(value)) and behind) and not _LABEL.match(behind[:_MARKER])


def _is_header_block(lines: Sequence[str], at: int) -> bool:
    """Whether the header of an older mail begins here, in whatever language: a label and a value on each of its lines,
    and one of them says when, to the minute."""
    block = list(takewhile(lambda line: _LABEL.match(line[:_MARKER]), lines[at : at + _BLOCK]))
    return len(block) >= _HEADERS and any(_MOMENT.search(line[:_LONGEST_HEADER]) for line in block)


def _attribution(lines: Sequence[str], at: int) -> int:
    """How many lines from here say "On … somebody wrote:", in whatever language; 0 when none does."""
    first = lines[at][:_LONGEST_ATTRIBUTION]
    when = _MOMENT.search(first)
    for count in range(1, (_WRAPPED if when else 2) + 1):
        text = " ".join(line.strip() for line in lines[at : at + count])
        dated = text.endswith(":") and len(text) <= _LONGEST_ATTRIBUTION and _DATED.search(text)
        if dated and ("wrote" in told(text).kinds or (_MOMENT.search(text) and _BY.search(text))):
            stands_above = count > 1 and not (when or "@" in first) and _MOMENT.search(lines[at + 1])
            return 0 if stands_above else count
    return 0


_WRAPPED, _LONGEST_ATTRIBUTION = 4, 360
"""Lines and characters that say so at most: the name in them is as long as whoever was answered made it."""


def _are_bullets(lines: Sequence[str], at: int, before: str) -> bool:
    """Whether lines that begin with `>` are the sender's own list: they finish a sentence that asks for something."""
    block = []
    for line in lines[at:]:
        if not line.lstrip().startswith(">"):
            break
        block.append(line.strip()[1:])
    asking = before.rstrip(" :=-")
    last = asking.split()[-2:]
    kinds = told(before).kinds
    asks = bool(kinds & {"wish", "grant"}) or ("polite" in kinds and "below" not in kinds)
    opens = before.rstrip().endswith(":") and asks
    ended = asking.endswith((".", "!", "?")) or not last
    leads = not ended and not _is_choice(block) and (_are_wish(last) or _opens_list(before, block))
    open_end = opens or leads
    own = all(0 < len(line.strip()) < _BULLET_WIDTH and not line.lstrip().startswith(">") for line in block)
    return (
        open_end
        and own
        and len(block) <= _BULLETS
        and not any("@" in line or line.rstrip().endswith((".", ",")) for line in block)
    )


def unmarked(text: str) -> str:
    """The text of a mail that answers none, without the `>` before each of its lines, which quotes nothing there: they
    are a list of its sender's own."""
    lines = text.strip().split("\n")
    marked = [line.strip() for line in lines if line.strip()]
    own = marked and all(line.startswith(">") and not line.startswith(">>") and "@" not in line for line in marked)
    return "\n".join(line.strip()[1:].strip() for line in lines) if own and len(marked) <= _BULLETS else text


def _quotes(line: str) -> bool:
    """Whether a line with another sign of a quote before it says what somebody said of themselves: "» I need Edit"."""
    sign = _QUOTES.match(line)
    said = told(line[sign.end() :]).kinds if sign and "«" not in line else frozenset[str]()
    return said >= _OWN_WISH


def _is_choice(block: Sequence[str]) -> bool:
    """Whether lines are a question, its choices numbered: an answer may end in any words before them."""
    return sum(_NUMBERED.match(line) is not None for line in block) > 1


def _opens_list(before: str, block: Sequence[str]) -> bool:
    """Whether a sentence that no full stop ends goes on in short lines that say no more than names: what was quoted has
    sentences, or the numbers of its choices."""
    said = told(before)
    leads = said.words >= _LEADS or before.rstrip().endswith(":")
    short = all(told(line).words <= _NAME and line.strip()[:1].isalpha() for line in block)
    speaks = any(told(line).kinds & _SAID for line in block) or said.kinds & _TOLD
    return leads and short and not speaks


def _are_wish(last: Sequence[str]) -> bool:
    return any(
        told(" ".join(last[-count:])).openings.keys() & {"wish", "polite", "lists", "things"} for count in (1, 2)
    )


def _unquoted(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    """The sender's lines and the quoted ones. Below a header block, or an attribution without `>`, all is quoted."""
    own: list[str] = []
    quoted: list[str] = []
    at, bullets, inside, last, attributed = 0, False, False, "", False
    copies = _copies(lines)
    while at < len(lines):
        line = lines[at]
        if behind := copies.get(at):
            quoted += lines[at:behind]
            at = behind
            continue
        if not line.strip():
            own.append(line)
        elif _opens_quote(lines, at):
            return own, [*quoted, *lines[at:]]
        if line.lstrip().startswith(">") or _quotes(line):
            bullets = bullets if inside else not attributed and _are_bullets(lines, at, last)
            inside = True
            (own if bullets else quoted).append(line)
        elif skip := _attribution(lines, at):
            at, attributed = at + skip, True
            rest = [after for after in lines[at:] if after.strip()]
            if not rest or not rest[0].lstrip().startswith(">"):
                return own, [*quoted, *lines[at:]]
            continue
        else:
            inside, last = False, line if line.strip() else last
            own.append(line)
        at += 1
    return own, quoted


def _copies(lines: Sequence[str]) -> Mapping[int, int]:
    """Where mails of ours stand that a mail program took along without any sign of a quote: each one's first line, and
    the one behind its last. What they offer to write is not what their reader writes."""
    found: dict[int, int] = {}
    heads: list[tuple[int, bool]] = []
    for at, line in enumerate(lines):
        bare = line.strip(" *").lower()
        if head := _OUR_HEAD.match(bare):
            heads.append((at, head[0] == bare))
        elif heads and bare.startswith(_OUR_FOOT) and any("@" in after for after in lines[at + 1 : at + 2]):
            found[next((head for head, alone in heads if alone), heads[-1][0])] = at + 2
            heads = []
    return found


def _asks(line: str) -> bool:
    return bool(told(line).kinds & {"wish", "polite", "revoke", "extend"})


def _signs(line: str, sender: frozenset[str]) -> bool:
    """Whether a line is nothing but the sender's name, its beginning or initials."""
    words = [token.fold for token in tokens(line)]
    if not 0 < len(words) <= 4:
        return False
    initials = {name[0] for name in sender}
    return all(
        word in sender
        or (len(word) <= 2 and set(word) <= initials)
        or any(name.startswith(word) and len(word) > 2 for name in sender)
        for word in words
    )


def _closes(line: str) -> bool:
    return len(line) < _MARKER and _is_closing(line)


@lru_cache(maxsize=2_000)
def _is_closing(line: str) -> bool:
    """The same lines close most mails, and each is asked about more than once."""
    words = tokens(line)
    return len(words) <= _CLOSING and begins(words, "closing") > 0 and line.rstrip()[-1] != ":"


def _is_postscript(line: str) -> bool:
    return _POSTSCRIPT.match(line) is not None


def _after_signature(lines: Sequence[str], at: int) -> int | None:
    """Where the text goes on after a signature that begins at this line; None when none can begin here."""
    signature = 0
    for place in range(at + 1, len(lines)):
        line = lines[place]
        if _is_postscript(line):
            return place
        if not line.strip():
            continue
        signature += 1
        wide = len(line) > _SIGNATURE_WIDTH and _TITLES not in line
        if signature > _AFTER_CLOSING or wide or _asks(line):
            return None
    return len(lines)


def _unsigned(lines: Sequence[str], sender: frozenset[str]) -> list[str]:
    """The lines without the signature: from `--`, a closing or the sender's own name to the end."""
    kept: list[str] = []
    written = False
    for at, line in enumerate(lines):
        if written and line.strip() in _DASHES:
            return kept
        if written and (_closes(line) or _signs(line, sender)) and not _asks(line):
            after = _after_signature(lines, at)
            if after is not None:
                return [*kept, "", *lines[after:]]
        written = written or bool(line.strip())
        kept.append(line)
    return kept


def _is_footer(line: str) -> bool:
    return begins(tokens(line[:_MARKER]), "phone") > 0 or bool(_RULE.match(line))


def _undisclaimed(lines: Sequence[str]) -> list[str]:
    written = False
    for at, line in enumerate(lines):
        if written and _is_disclaimer(line):
            return list(lines[:at])
        written = written or bool(line.strip())
    return list(lines)


def _is_disclaimer(line: str) -> bool:
    """Whether a line is of those below a mail, in which nobody speaks of themselves: not "our Geschäftsführer told me
    that I should …"."""
    if not holds(line, "disclaimer"):
        return False
    return not told(line).kinds >= _OWN_WISH and all(word.fold not in WRITER for word in tokens(line))


def _names(name: str) -> frozenset[str]:
    return frozenset(token.fold for token in tokens(name))


def _head(lines: Sequence[str]) -> range:
    """The lines of the newest header: from the one that says whose mail it is; where no language that is known says so,
    all that have a label."""
    start = next((at for at, line in enumerate(lines) if _says_whose(line)), -1)
    start = next((at for at in range(len(lines)) if _is_header_block(lines, at)), -1) if start < 0 else start
    if start < 0:
        return range(0)
    block = takewhile(lambda line: _LABEL.match(line[:_MARKER]), lines[start:])
    end = start + (len(list(block)) if _is_header_block(lines, start) else 1)
    rest = enumerate(lines[end:], end)
    return range(
        start, next((at for at, line in rest if line.strip() and not _header(line, "header_line")), len(lines))
    )


def _forwarder(quoted: Sequence[str]) -> str:
    """Who wrote the newest of the quoted mails, by its from-line alone: the first line of a header in a language that
    is not known may as well name its addressee."""
    line = next((line for line in quoted if _says_whose(line)), "")
    address = _ADDRESS.search(line)
    return address.group() if address else line.partition(":")[2].strip(" *")


def parts(text: str, sender: str = "") -> Parts:
    """The text parted into the sender's own words and what was quoted; `sender` is the name in the From header."""
    own, quoted = _parted(text)
    below = _asks_below_name(own, _names(sender))
    return Parts(own_text(text, sender), "\n".join(quoted), len(_head(quoted)) > 0, _forwarder(quoted), below)


def _asks_below_name(lines: Sequence[str], sender: frozenset[str]) -> bool:
    """Whether only what stands below a closing with the sender's name, and is no postscript, asks for anything."""
    filled = [at for at, line in enumerate(lines) if line.strip()]
    for closing in filter(lambda at: _closes(lines[at]), filled):
        named = not sender.isdisjoint(word.fold for word in tokens(lines[closing]))  # "Thanks, Ana"
        name, below, *_ = *[at for at in filled if at >= closing + (not named)][:2], len(lines), len(lines)
        if below < len(lines) and (named or _signs(lines[name], sender)):
            apart = below > name + 1 and not any(map(_is_postscript, lines[below:]))
            return apart and any(map(_asks, lines[below:])) and not any(map(_asks, lines[:closing]))
    return False


def _uninitialled(own: str, sender: str) -> str:
    """The text without the sender's initials at its end, where no line of their own tells them apart: "OK Y.C." """
    found = _INITIALS.search(own)
    letters = [word.fold[0] for word in tokens(found[1])] if found else []
    names = [word.fold[0] for word in tokens(sender)]
    signs = len(letters) > 1 and set(letters) <= set(names) and (letters[0], letters[-1]) == (names[0], names[-1])
    return own[: found.start()] if found and signs else own


def _without_wish(url: re.Match[str]) -> str:
    """An address on the web; of one that holds a wish, "https://…/ask?q=I+need+Edit", the site alone, for nobody says
    it."""
    return "/".join(url[0].split("/")[:3]) if told(url[0]).kinds >= _OWN_WISH else url[0]


@lru_cache(maxsize=4)
def _parted(text: str) -> tuple[Sequence[str], Sequence[str]]:
    """The sender's lines without footer and disclaimer, and the quoted ones; a mail is asked for them more than once,
    with and without the name of its sender."""
    own, quoted = _unquoted(_URL.sub(_without_wish, clean(text)).split("\n")[:_LINES])
    return tuple(line for line in _undisclaimed(own) if not _is_footer(line)), tuple(quoted)


def own_text(text: str, sender: str = "") -> str:
    """What the sender wrote now: no quotes, no signature, no footer, no disclaimer."""
    own = "\n".join(_unsigned(_parted(text)[0], _names(sender))).strip("\n ")
    return _uninitialled(own, sender)


def body_of(quoted: str) -> str:
    """The text of the newest mail in a forwarded block, without its header lines."""
    lines = quoted.split("\n")
    return own_text("\n".join(lines[_head(lines).stop :]))
