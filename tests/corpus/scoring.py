"""How well mailbot reads a labelled company: the figures, and each mail that missed something.

python -m tests.corpus.scoring tests/corpus/larkspur [--show]
python -m tests.corpus.scoring tests/corpus/larkspur/ways_en_de.jsonl [--show]
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from functools import cache
from pathlib import Path
from typing import Any

from mailbot import bootstrap
from mailbot.core.mail import Message
from mailbot.core.understanding import as_json, understand

HERE = Path(__file__).parent
_FILED = ("request", "revoke", "extend")
_ENOUGH = 0.7  # share of the labelled words that a justification must hold

Json = Mapping[str, Any]


@dataclass
class Figures:
    """How often each thing was right, of how many; `missed` holds the mails that missed something, with what."""

    right: Counter[str] = field(default_factory=Counter)
    all: Counter[str] = field(default_factory=Counter)
    missed: dict[str, list[str]] = field(default_factory=dict)

    def count(self, mail_id: str, name: str, ok: bool) -> None:
        self.all[name] += 1
        self.right[name] += ok
        if not ok:
            self.missed.setdefault(mail_id, []).append(name)

    def percent(self, name: str) -> float:
        return 100 * self.right[name] / self.all[name] if self.all[name] else 100.0

    def in_words(self) -> str:
        return "\n".join(
            f"{name:20} {self.percent(name):6.1f} %  {self.right[name]}/{self.all[name]}" for name in sorted(self.all)
        )


def mails(company: Path) -> list[dict[str, Any]]:
    """The labelled mails of a company, or of one file in its folder, in the order of the file."""
    file = company if company.suffix else company / "mails.jsonl"
    return [json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip()]


def as_bytes(mail: Json) -> bytes:
    """The mail as it would arrive (RFC 5322), with the receiver's verdict and what marks an automatic reply."""
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"] = mail["from"], mail["to"], mail["subject"] or ""
    message["Date"] = format_datetime(datetime.fromisoformat(mail["date"]))
    message["Message-ID"] = f"<{mail['id']}@corpus.test>"
    optional = {
        "Cc": mail.get("cc"),
        "In-Reply-To": f"<prior-{mail['id']}@corpus.test>" if mail.get("in_reply_to_subject") else None,
        "Auto-Submitted": "auto-replied"
        if mail["expect"]["intent"] == "auto_reply" and "no-header" not in mail["tags"]
        else None,
    }
    for name, value in (optional | dict(mail.get("headers") or {})).items():
        if value:
            message[name] = value
    if mail.get("body") or not mail.get("html"):
        message.set_content(mail.get("body") or "")
    if mail.get("html") and mail.get("body"):
        message.add_alternative(mail["html"], subtype="html")
    elif mail.get("html"):
        message.set_content(mail["html"], subtype="html")
    return message.as_bytes()


def read_mails(company: Path) -> list[tuple[dict[str, Any], Message]]:
    """Every labelled mail with the message that arrives, dated as it says."""
    reader = bootstrap.plain_reader()
    return [(mail, reader.read(as_bytes(mail), datetime.fromisoformat(mail["date"]))) for mail in mails(company)]


@cache
def score(company: Path) -> Figures:
    """The figures of one company, or of one file in its folder."""
    catalog, _ = bootstrap.load_catalog(company.parent if company.suffix else company)
    figures = Figures()
    for mail, message in read_mails(company):
        reading = as_json(mail["id"], message, understand(message, catalog))
        _compare(figures, mail["id"], mail["expect"], reading)
    return figures


def _rows(found: Iterable[Json] | None) -> set[tuple[str, str]]:
    return {(row["system"], row["access_level"]) for row in found or ()}


def _words(text: str | None) -> set[str]:
    return set(re.findall(r"\w+", (text or "").lower()))


def _compare(figures: Figures, mail_id: str, expect: Json, got: Json) -> None:
    intent, same = expect["intent"], got["intent"] == expect["intent"]
    figures.count(mail_id, "intent", same)
    wanted = _rows(expect.get("items")) if same else set()
    figures.count(mail_id, "no_wrong_route", not (got["intent"] in _FILED and _rows(got["items"]) - wanted))
    decided = got["intent"] == "decision" and got["decision"] in ("approve", "reject")
    agreed = same and got["decision"] == expect.get("decision")
    figures.count(mail_id, "no_wrong_decision", not decided or agreed)
    if intent in _FILED:
        _compare_wishes(figures, mail_id, expect, got)
        if same:
            _compare_facts(figures, mail_id, expect, got)
    elif intent == "decision":
        figures.count(mail_id, "decision", got["decision"] == expect["decision"])
        figures.count(mail_id, "decision_request_ids", set(got["request_ids"]) == set(expect["request_ids"]))
    elif intent == "answer":
        figures.count(mail_id, "answer_choice", got["choice"] == expect["choice"])


def _compare_wishes(figures: Figures, mail_id: str, expect: Json, got: Json) -> None:
    clear, asked = not expect["ask"] and not expect["unknown"], bool(got["ask"])
    if clear:
        filed = got["intent"] == expect["intent"] and _rows(got["items"]) == _rows(expect["items"])
        figures.count(mail_id, "straight_through", filed and not asked)
    for wish in expect["ask"]:
        near = any(_rows(ask["candidates"]) & _rows(wish["candidates"]) for ask in got["ask"])
        figures.count(mail_id, "asks_back", near)
    if expect["unknown"]:
        figures.count(mail_id, "names_the_unknown", bool(got["unknown"]) or asked)


def _compare_facts(figures: Figures, mail_id: str, expect: Json, got: Json) -> None:
    if "beneficiaries" in expect:
        figures.count(mail_id, "beneficiaries", set(got["beneficiaries"]) == set(expect["beneficiaries"]))
    if "until" in expect:
        figures.count(mail_id, "until", got["until"] == expect["until"])
    figures.count(mail_id, "urgent", got["urgent"] == expect["urgent"])
    if want := _words(expect["justification"]):
        held = len(want & _words(got["justification"])) >= _ENOUGH * len(want)
        figures.count(mail_id, "justification", held)


def main(company: Path, show: bool) -> None:
    """Prints the figures of a company; with `show` each mail that missed something, too."""
    figures = score(company)
    for mail in mails(company) if show else ():
        if missed := figures.missed.get(mail["id"]):
            print(json.dumps({"missed": missed} | mail, ensure_ascii=False, indent=1))
    print(figures.in_words())


if __name__ == "__main__":
    main(Path(sys.argv[1]), "--show" in sys.argv)
