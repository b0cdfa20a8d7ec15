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
"""

from mailbot.core.understanding.purpose.absence import returns_on, says_away
from mailbot.core.understanding.purpose.answers import choose, choose_several
from mailbot.core.understanding.purpose.delegating import agrees
from mailbot.core.understanding.purpose.forms import Form, read_form, read_question
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
    "Candidate",
    "Delegating",
    "Form",
    "Intent",
    "OpenWish",
    "Reading",
    "Understood",
    "Wish",
    "agrees",
    "as_json",
    "choose",
    "choose_several",
    "in_words",
    "is_acknowledgement",
    "is_one_more",
    "levels_taken_back",
    "own_text",
    "read_appeal",
    "read_form",
    "read_last_day",
    "read_question",
    "returns_on",
    "says_away",
    "says_shorter",
    "seems_to_wish",
    "systems_named",
    "systems_taken_back",
    "understand",
    "understood",
    "without_left_behind",
]
