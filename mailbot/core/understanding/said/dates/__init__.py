"""Until when: the last day a mail wishes for, in words, counted from the local date of the mail."""

from mailbot.core.understanding.said.dates.days import add_months, in_words
from mailbot.core.understanding.said.dates.until import Until, find_days, find_until

__all__ = ["Until", "add_months", "find_days", "find_until", "in_words"]
