"""Who only writes, is written to or says something: "Dear Ms Shah", "Oto says I need …"."""

import re

from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.said.names import Named, governed
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.people.beside import stands_aside
from mailbot.core.understanding.wishes.people.joining import are_joined

_NOTE, _IN_BRACKETS = 4, 8  # words that somebody adds to their name
_NOTED = re.compile(r"[(,|/–—-]")


def is_greeted(sentence: Sentence, name: Named) -> bool:
    """Whether a name only says to whom a mail is written: "Dear Ms Shah, …"."""
    greets = [cue.end for cue in sentence.cues if cue.kind == "greeting" and cue.end <= name.start]
    between = sentence.words[max(greets, default=0) : name.start]
    text, words = sentence.segment.text, sentence.words
    behind = text[words[name.end - 1].end : words[name.end].start] if name.end < len(words) else ","
    before = text[words[max(greets) - 1].end : words[max(greets)].start] if greets else ","
    return all(is_kind(word, "title") for word in between) and not before.strip() and bool(behind.strip())


def is_signature(sentence: Sentence, name: Named) -> bool:
    """Whether a name only signs: alone in its line, behind thanks or a day at the end of one, "until 15. Tom", or
    before a note on who it is."""
    words = sentence.words
    behind = sentence.segment.text[words[name.start - 1].end : words[name.start].start] if name.start else ""
    closes = name.end == len(words) and (
        (behind.strip() == "." and words[name.start - 1].fold.isdigit())
        or any(cue.kind == "closing" and cue.end == name.start for cue in sentence.cues)
    )
    return sentence.is_name or closes or _is_annotated(sentence, name)


def _is_annotated(sentence: Sentence, name: Named) -> bool:
    """Whether a line is nothing but a name with a note on it: "Priya (Billing)", "Oto Novák, ext. 4711"."""
    words = sentence.words
    gap = sentence.segment.text[words[name.end - 1].end : words[name.end].start] if name.end < len(words) else ""
    plain = not sentence.asked and not sentence.mentions and not sentence.hits and len(sentence.people) == 1
    most = _IN_BRACKETS if "(" in gap and sentence.segment.text.rstrip().endswith(")") else _NOTE
    return name.start == 0 and plain and len(words) - name.end <= most and bool(_NOTED.search(gap))


def only_speaks(sentence: Sentence, name: Named) -> bool:
    """Whether a person says or wants it, for somebody else: "Oto says I need …", "Mia would like Priya to have …"."""
    if name.possessive or governed(sentence.words, name.start):
        return False
    behind = {cue.kind: cue.end for cue in sentence.cues if cue.start == name.end and cue.kind in ("speaks", "hopes")}
    whom = behind.get("hopes", 0)
    others = {other.start for other in sentence.people} | {
        at for at, word in enumerate(sentence.words) if is_kind(word, "me") or is_kind(word, "one")
    }
    beside = [one for one in sentence.people if one.start > name.start and are_joined(sentence, name, one)]
    speaks = "speaks" in behind or any(only_speaks(sentence, one) for one in beside)  # "Oto and Mia say I need …"
    return speaks or (whom > 0 and (whom in others or _for_writer(sentence, name)))


def _for_writer(sentence: Sentence, name: Named) -> bool:
    """Whether what somebody wants names no access, and the writer is to do it, or asks for it behind that: "Oto would
    like the letters to be checked by me", "… to go out from me, so I need Sender in the Mailer"."""
    wants = sentence.clause_at(name.start)
    span = range(wants.start, wants.end)
    named = any(one.start in span for one in sentence.mentions) or any(hit.start in span for hit in sentence.hits)
    mine = any(one.start >= wants.end and "first_person" in one.kinds for one in sentence.asked)
    return not named and (mine or "by_me" in wants.kinds)


def is_as_agreed(sentence: Sentence, name: Named) -> bool:
    """Whether a sentence that asks for its writer only says who said so: "laut Herrn Novák soll ich … bekommen"."""
    said_so = stands_aside(sentence, name, ("agreed",))
    return said_so and any("first_person" in clause.kinds for clause in sentence.asked)
