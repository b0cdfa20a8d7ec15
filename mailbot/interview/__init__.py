"""The interview that sets mailbot up: questions as rows, a page read back, then settings, rules, keys and cases.

In reading order:

- `questions`: what is asked, a row each
- `company`: what the company's own sheets tell
- `answers`: the answers as a file
- `writing`: what the answers become, as text
- `interview`: asking, reading back, and writing on a yes
"""

from mailbot.interview.answers import AnswersInvalid
from mailbot.interview.interview import Interview
from mailbot.interview.questions import QUESTIONS

__all__ = ["QUESTIONS", "AnswersInvalid", "Interview"]
