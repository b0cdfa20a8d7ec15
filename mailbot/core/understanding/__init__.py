"""What a mail asks, read against the catalog: what can be filed, what must be asked back, or that it is no request.

The stages, in order, each a room that says what its modules are:

- `language`: what words and phrases mean; languages are data
- `naming`: what of the catalog a text names
- `said`: what the sender wrote now, sentence by sentence
- `purpose`: what the mail is for
- `wishes`: what it asks for, at which level, for whom, and how sure that is
- `read`: one mail read, from its text to one reading
- `reading`: the result of reading it, with its runners-up
- `understood`: a mail with its reading: what intake acts on
- `wording`: a reading in JSON and in words
- `explanation`: a reading explained, as a person can follow it

Whoever is outside takes what is named here, words and phrases included; import-linter sees to it.
"""

from mailbot.core.understanding.explanation import Choice, Explained, Explanation, Piece, Spoken, explanation
from mailbot.core.understanding.language.cues import is_kind, kinds_in
from mailbot.core.understanding.language.tokens import fold, tokens, words_in
from mailbot.core.understanding.language.words import FILLERS, MACHINES, TICKS, phrases
from mailbot.core.understanding.naming.index import index_of
from mailbot.core.understanding.naming.likeness import likenesses
from mailbot.core.understanding.naming.searching import search
from mailbot.core.understanding.purpose.absence import returns_on, says_away
from mailbot.core.understanding.purpose.answers import choose, choose_several
from mailbot.core.understanding.purpose.decisions import is_command
from mailbot.core.understanding.purpose.delegating import agrees, may_delegate
from mailbot.core.understanding.purpose.forms import Form, is_order, read_form, read_question
from mailbot.core.understanding.purpose.intents import bare_subject, request_ids
from mailbot.core.understanding.purpose.lastday import read_last_day, says_shorter
from mailbot.core.understanding.purpose.openings import (
    is_acknowledgement,
    is_one_more,
    read_appeal,
    seems_to_wish,
    without_left_behind,
)
from mailbot.core.understanding.purpose.takenback import levels_taken_back, systems_named, systems_taken_back
from mailbot.core.understanding.read.message import understand
from mailbot.core.understanding.reading import Candidate, Delegating, Intent, OpenWish, Reading, Wish
from mailbot.core.understanding.said.own import own_text
from mailbot.core.understanding.understood import Understood, understood
from mailbot.core.understanding.wording import as_json, in_words

__all__ = [
    "FILLERS",
    "MACHINES",
    "TICKS",
    "Candidate",
    "Choice",
    "Delegating",
    "Explained",
    "Explanation",
    "Form",
    "Intent",
    "OpenWish",
    "Piece",
    "Reading",
    "Spoken",
    "Understood",
    "Wish",
    "agrees",
    "as_json",
    "bare_subject",
    "choose",
    "choose_several",
    "explanation",
    "fold",
    "in_words",
    "index_of",
    "is_acknowledgement",
    "is_command",
    "is_kind",
    "is_one_more",
    "is_order",
    "kinds_in",
    "levels_taken_back",
    "likenesses",
    "may_delegate",
    "own_text",
    "phrases",
    "read_appeal",
    "read_form",
    "read_last_day",
    "read_question",
    "request_ids",
    "returns_on",
    "says_away",
    "says_shorter",
    "search",
    "seems_to_wish",
    "systems_named",
    "systems_taken_back",
    "tokens",
    "understand",
    "understood",
    "without_left_behind",
    "words_in",
]
