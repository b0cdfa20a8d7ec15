"""What a mail asks, read against the catalog: what can be filed, what must be asked back, or that it is no request.

The stages, in order: own text (own) -> sentences and clauses (text, cues, clauses, sentences) -> what it is for
(intents, decisions, answers) -> wishes (mentions, asked, drafts, wishes, backward, vague, unknown) -> levels (saying,
levels) -> for whom, until when and why (names, people, dates, reasons) -> one Reading (read), in JSON and in words
(wording). Languages are data (words/).
"""

from mailbot.core.understanding.answers import choose
from mailbot.core.understanding.own import own_text
from mailbot.core.understanding.read import understand
from mailbot.core.understanding.reading import Candidate, Intent, OpenWish, Reading, Wish
from mailbot.core.understanding.wording import as_json, in_words

__all__ = [
    "Candidate",
    "Intent",
    "OpenWish",
    "Reading",
    "Wish",
    "as_json",
    "choose",
    "in_words",
    "own_text",
    "understand",
]
