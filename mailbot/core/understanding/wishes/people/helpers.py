"""Who works for another, and for whom: "Priya helps Tom"."""

from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.language.words import MONTHS
from mailbot.core.understanding.said.names import Named
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.people.joining import are_joined


def is_helped(sentence: Sentence, name: Named) -> bool:
    """Whether somebody only is whom another works for or stands in for: "Priya helps Tom", "Priya vertritt im April Mia
    und Tom"."""
    first = next((one for one in sentence.people if one.end <= name.start and are_joined(sentence, one, name)), name)
    helps = [cue.end for cue in sentence.cues if cue.kind == "helps" and cue.end <= first.start]
    between = range(max(helps), first.start) if helps else ()
    begins = {cue.start for cue in sentence.cues if cue.kind == "helps"}
    writer = any(cue.kind == "first_person" and cue.end in begins for cue in sentence.cues)
    helper = writer or any(one.end <= max(helps, default=0) for one in sentence.people)
    return bool(helps) and helper and all(_is_of_time(sentence.words[at]) for at in between)


def _is_of_time(word: Token) -> bool:
    return word.fold in MONTHS or word.fold.isdigit() or is_kind(word, "when.on") or is_kind(word, "when.for")


def helps_another(sentence: Sentence, name: Named) -> bool:
    """Whether somebody is the one who works for another, where no word speaks of the writer: "Priya helps Tom, so give
    her Edit"."""
    helped = any(is_helped(sentence, one) for one in sentence.people)
    alone = all(one is name or is_helped(sentence, one) for one in sentence.people)
    return helped and alone and "first_person" not in sentence.told
