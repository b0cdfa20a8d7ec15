"""The answers file: kept so that the interview can be run again, and given so that it can run unattended."""

import re
from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from zoneinfo import available_timezones

import yaml

from mailbot.interview.questions import QUESTIONS, Answer, Question

FILE = "mailbot.answers.yaml"


class AnswersInvalid(Exception):
    """Answers that cannot be used: every problem, each with the question it is about."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


def load(path: Path) -> dict[str, Answer]:
    """The answers of a file, by question; raises AnswersInvalid for what is no YAML or no question."""
    try:
        found = yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506  # makes text only
    except OSError as why:
        raise AnswersInvalid([f"{path} cannot be read: {why.strerror}"]) from why
    except (yaml.YAMLError, UnicodeDecodeError) as why:
        raise AnswersInvalid([f"{path} is not YAML: {why}"]) from why
    except RecursionError as why:
        raise AnswersInvalid([f"{path} is nested deeper than any answer: write one `question: answer` a line"]) from why
    if found is None:  # an empty file answers nothing: what is needed is told question by question
        return {}
    if not isinstance(found, dict):
        raise AnswersInvalid([f"{path}: write one `question: answer` a line, such as `company: Larkspur Foods`"])
    known = [question.name for question in QUESTIONS]
    if unknown := sorted(set(found) - set(known)):
        wrong_names = (f"{path}: {name} is none of the questions{_like_one(name, known)}" for name in unknown)
        raise AnswersInvalid([*wrong_names, f"the questions are {', '.join(known)}"])
    return {name: _answer(value) for name, value in found.items()}


def _like_one(name: str, known: Sequence[str]) -> str:
    near = get_close_matches(name, known, 1)
    return f": did you mean {near[0]}?" if near else ""


def _answer(value: object) -> Answer:
    if isinstance(value, list):
        return [str(each) for each in value]
    if isinstance(value, dict):  # `department: address` reads better than a list of `department=address`
        return [f"{key}={each}" for key, each in value.items()]
    return str(value)


def save(path: Path, answers: Mapping[str, Answer]) -> None:
    """Writes the answers, to be the ones that are offered next time; there is no secret among them."""
    path.write_text(yaml.safe_dump(dict(answers), allow_unicode=True, sort_keys=False), "utf-8")


def wrong(question: Question, answer: Answer) -> str:
    """What is wrong with an answer, in words; empty when it will do."""
    if not answer:
        return "" if question.optional else f"an answer is needed. {question.words}"
    if isinstance(answer, list) != (question.kind in ("list", "choices")):
        return "write several as a list" if question.kind in ("list", "choices") else "write one value"
    values = answer if isinstance(answer, list) else [answer]
    if question.choices:
        bad = [value for value in values if value not in question.choices]
        return f"“{bad[0]}” is none of {', '.join(question.choices)}" if bad else ""
    fits, words = _FORMS.get(question.kind, (lambda value: True, ""))
    if question.name == "time_zone":
        fits, words = (lambda value: value in available_timezones()), "write it as Europe/London"
    bad = [value for value in values if not fits(value)]
    return f"“{bad[0]}”: {words}" if bad else ""


def _like(pattern: str) -> Callable[[str], bool]:
    return lambda value: re.fullmatch(pattern, value) is not None


_FORMS: Mapping[str, tuple[Callable[[str], bool], str]] = {
    "address": (_like(r"[^@\s]+@[^@\s]+\.[^@\s]+"), "write an address as name@company.example"),
    "url": (
        _like(r"https://[^\s/]+|http://(localhost|127\.0\.0\.1)(:\d+)?"),
        "write it as https://access.company.example",
    ),
    "number": (_like(r"[0-9]{1,7}"), "write a whole number"),
    "time": (_like(r"([01]\d|2[0-3]):[0-5]\d"), "write it as 16:00"),
    "hours": (_like(r"([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d"), "write it as 09:00-17:00"),
}
