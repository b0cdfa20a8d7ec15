"""Until when: the last day a mail wishes for, in words, counted from the local date of the mail.

In reading order:

- `days`: reckoning with days, without any words
- `line`: a sentence as dates are read from it
- `points`: one day as it is written
- `durations`: how long
- `context`: what the words around a date make of it
- `said`: everything a sentence says about time
- `until`: the one day until which a mail wishes for something
"""

from mailbot.core.understanding.said.dates.days import add_months, in_words
from mailbot.core.understanding.said.dates.until import Until, find_days, find_until

__all__ = ["Until", "add_months", "find_days", "find_until", "in_words"]
