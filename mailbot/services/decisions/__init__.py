"""What an approver can do, and what follows: the same path for link, page and reply.

In reading order:

- `view`: an approval as it is now, for who holds its link
- `acting`: who does it, what they say, and what has to hold before it counts
- `deciding`: a yes or a no, one transaction with everything that follows
- `following`: the next stage, the end, the task for IT
- `inquiring`: the requester is asked for information
- `colleague`: an approval is handed to one
- `undoing`: a decision is taken back
- `together`: what else can be decided with it
- `several`: what was ticked in an inbox
- `bymail`: a decision by reply
"""

from mailbot.services.decisions.acting import LONGEST_REASON, By, DecisionRefused, Said
from mailbot.services.decisions.colleague import hand_over
from mailbot.services.decisions.deciding import Decisions
from mailbot.services.decisions.inquiring import answer_info, ask, open_questions, take_info
from mailbot.services.decisions.several import MOST, Outcome, Several, Ticked, read_ticked
from mailbot.services.decisions.view import Checked, DecisionView, Exchange, Other, Standing

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
    "take_info",
]
