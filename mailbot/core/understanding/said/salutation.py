"""To whom a mail is written: whoever is called Admin there asks for no such level."""

import re
from collections.abc import Sequence

from mailbot.core.understanding.language.cues import cues
from mailbot.core.understanding.language.tokens import Token, tokens
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.naming.mentions import mentions
from mailbot.core.understanding.said.names import named_people

_MOST = 6  # words of those to whom a mail is written
_BARE = 3  # words of such a line without a greeting: "Admin team,"
_LINE = 200
_PAUSE = re.compile(r"[,;:!.–—-]")
_SPEAKS = frozenset(("wish", "polite", "grant", "needs", "first_person", "purpose", "access"))
_TURNS = frozenset(("wish", "polite", "first_person"))


def without_salutation(text: str, index: Index) -> str:
    """The text without the words to whom it is written, "Hello Admin team, …"; people who are greeted by their names
    are left, and so is what would leave nothing."""
    line = next((line for line in text.split("\n") if line.strip()), "")[:_LINE]
    end = _salutation(line, text, index)
    rest = text[text.index(line) + end :].lstrip(" ,:!.–—-\n")
    return rest if end and rest else text


def _salutation(line: str, text: str, index: Index) -> int:
    """How many characters at the beginning of a line say to whom it is written."""
    words = tokens(line)
    found = cues(words[: _MOST * 2])
    greets = min((cue.end for cue in found if cue.kind == "greeting" and cue.start == 0), default=0)
    end = _end(words, line, greets)
    speaks = min(
        ((cue.start, cue.kind) for cue in found if cue.kind in _SPEAKS and cue.start >= greets), default=(end, "")
    )
    if speaks[0] < end:  # "Hi Admin please give me …": no comma parts them
        turns = greets and speaks[1] in _TURNS and not mentions(words[: speaks[0]], index, line)
        end = speaks[0] if turns else 0
    if not greets and not (_is_bare(line, end, len(words), text) and not mentions(words[:end], index, line)):
        return 0
    called = words[:end] if greets <= end <= greets + _MOST else ()
    return words[end - 1].end if any(map(index.bears, called)) and not named_people(called, index) else 0


def _end(words: Sequence[Token], line: str, greets: int) -> int:
    """How many words stand before the first pause behind a greeting."""
    gaps = ((at, line[words[at - 1].end : words[at].start]) for at in range(max(greets, 1), len(words)))
    return next((at for at, gap in gaps if _PAUSE.search(gap)), len(words))


def _is_bare(line: str, end: int, words: int, text: str) -> bool:
    """Whether a line without a greeting only calls somebody, "Admin team,", and the text speaks to them then."""
    behind = [after for after in text[text.index(line) + len(line) :].split("\n") if after.strip()]
    calls = line.lstrip().startswith("@") or (end == words <= _BARE and line.rstrip().endswith(","))
    told = line.lstrip().startswith("@") or (
        bool(behind)
        and not behind[0].rstrip().endswith(",")
        and any(cue.kind in _SPEAKS for cue in cues(tokens(behind[0][:_LINE])))
    )
    return calls and 0 < end <= _BARE and told
