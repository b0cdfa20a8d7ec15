"""The interview that sets mailbot up: questions as rows, a page read back, then settings, rules, keys and cases."""

from mailbot.interview.answers import AnswersInvalid
from mailbot.interview.interview import Interview
from mailbot.interview.questions import QUESTIONS

__all__ = ["QUESTIONS", "AnswersInvalid", "Interview"]
