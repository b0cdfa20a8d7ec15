"""What an approver can do, and what follows: the same path for link, page, reply and API.

`standing` shows an approval as it is now, `deciding` takes a yes or a no, `following` is what comes of it; `inquiring`
asks the requester for information, `handing` passes an approval to a colleague, `undoing` takes a decision
back, `together` finds what can be decided with it, and `several` decides what was ticked in an inbox.
"""

from mailbot.services.decisions.acting import LONGEST_REASON, By, DecisionRefused, Said
from mailbot.services.decisions.deciding import Decisions
from mailbot.services.decisions.following import satisfied
from mailbot.services.decisions.handing import hand_over
from mailbot.services.decisions.inquiring import answer_info, ask, open_questions, take_info
from mailbot.services.decisions.several import MOST, Outcome, Several, Ticked, read_ticked
from mailbot.services.decisions.standing import Checked, DecisionView, Exchange, Other, Standing

__all__ = [
    "LONGEST_REASON",
    "MOST",
    "By",
    "Checked",
    "DecisionRefused",
    "DecisionView",
    "Decisions",
    "Exchange",
    "Other",
    "Outcome",
    "Said",
    "Several",
    "Standing",
    "Ticked",
    "answer_info",
    "ask",
    "hand_over",
    "open_questions",
    "read_ticked",
    "satisfied",
    "take_info",
]
