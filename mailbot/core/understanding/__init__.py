"""What a mail asks, read against the catalog: what can be filed, what must be asked back, or that it is no request.

The stages, in order: the mail's parts (apart, own) -> sentences with what they name (wrapped, text, cues, clauses,
mentions, sentences) -> what it is for (intents, decisions, answers, delegating; forms: the
strict form in which a mail decides; forbidden: what shall not be done) -> how sure each mention is wanted (evidence,
sureness; the weights are learned rows, weights) -> wishes (wishes; vague and unknown for what is named in part or not
in the catalog) -> the level of each (resolution, drafts, levels, deeds) -> for whom, until when and why (names, people,
dates, reasons)
-> one Reading (read) with its runners-up (weighing), in JSON and in words (wording) and explained (explanation); with
its mail it is what intake acts on (understood).
An automatic reply is only read for when its writer
is back (absence); openings tell an emergency and an appeal. Languages are data (words/); likeness tells where a
catalog is hard to tell apart.
"""

from mailbot.core.understanding.absence import returns_on
from mailbot.core.understanding.answers import choose
from mailbot.core.understanding.reading import Delegating
from mailbot.core.understanding.forms import Form, read_form, read_question
from mailbot.core.understanding.openings import read_appeal
from mailbot.core.understanding.own import own_text
from mailbot.core.understanding.read import understand
from mailbot.core.understanding.reading import Candidate, Intent, OpenWish, Reading, Wish
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
    "as_json",
    "choose",
    "in_words",
    "own_text",
    "read_appeal",
    "read_form",
    "read_question",
    "returns_on",
    "understand",
    "understood",
]
