"""`mailbot init` at the keyboard: Enter takes what is proposed, typing replaces it, the arrow keys go into it."""

import os
import pty
import re
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
import yaml
from prompt_toolkit.application import create_app_session
from prompt_toolkit.data_structures import Size
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput
from prompt_toolkit.output.vt100 import Vt100_Output

from mailbot.cli.setup import _ask
from mailbot.interview import QUESTIONS
from mailbot.interview.questions import Answer, Question

SHIPPED = Path(__file__).parents[1] / "rules"
_ENTER, _DOWN, _LEFT, _ESC, _BACKSPACE = "\r", "\x1b[B", "\x1b[D", "\x1b", "\x7f"


def _pasted(text: str) -> str:
    return f"\x1b[200~{text}\x1b[201~"


@pytest.mark.parametrize(
    ("name", "offered", "keys", "answer"),
    [
        ("company", "", "Larkspur" + _ENTER, "Larkspur"),
        ("arrives", "imap", _DOWN + _ENTER, "microsoft"),
        ("working_days", ["mon", "tue"], _DOWN + " " + _ENTER, ["mon"]),
        ("conflicts", [], "A:x + B:y = why" + _ESC + _ENTER, ["A:x + B:y = why"]),
        ("staff", "staff.csv", _ENTER, "staff.csv"),
        ("it_team", "it-desk@old.example", _ENTER, "it-desk@old.example"),
        ("it_team", "it-desk@old.example", "it@new.example" + _ENTER, "it@new.example"),
        ("it_team", "it-desk@old.example", _pasted("it@new.example") + _ENTER, "it@new.example"),
        ("it_team", "it-desk@old.example", _LEFT + "s" + _ENTER, "it-desk@old.examplse"),
        ("ciso", "ciso@old.example", _BACKSPACE + _ENTER, ""),
        ("staff", "old.csv", "/srv/staff.csv" + _ENTER, "/srv/staff.csv"),
        ("staff", "", "https://sheets.example/a" + _ENTER, "https://sheets.example/a"),
        ("heads", ["A=a@x.example"], _ESC + _ENTER, ["A=a@x.example"]),
        ("heads", ["A=a@x.example"], "B=b@x.example" + _ESC + _ENTER, ["A=a@x.example", "B=b@x.example"]),
    ],
)
def test_each_kind_of_question_is_answered_with_the_keyboard(
    name: str, offered: Answer, keys: str, answer: Answer
) -> None:
    question = next(each for each in QUESTIONS if each.name == name)
    with create_pipe_input() as pipe, create_app_session(input=pipe, output=DummyOutput()):
        pipe.send_text(keys)
        assert _ask(question, offered, "") == answer


def test_a_long_question_is_shown_to_its_end_on_a_narrow_terminal_and_says_once_how_a_list_ends() -> None:
    words = f"We found {', '.join(f'column{at} = heading {at}' for at in range(9))}, and nothing for aliases."
    shown = StringIO()
    output = Vt100_Output(shown, lambda: Size(rows=40, columns=60), enable_cpr=False)
    with create_pipe_input() as pipe, create_app_session(input=pipe, output=output):
        pipe.send_text("aliases=also called" + _ESC + _ENTER)
        _ask(Question("headings", words, kind="list"), [], "")
    seen = " ".join(re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", " ", shown.getvalue()).split())
    assert f"{words} (one a line; Esc then Enter ends)" in seen
    assert "Alt+Enter" not in seen


class Terminal:
    """A command on a real terminal: what it shows is waited for, and keys are sent."""

    def __init__(self, *command: str) -> None:
        self._here, there = pty.openpty()
        environment = {**os.environ, "TERM": "xterm", "COLUMNS": "200", "PROMPT_TOOLKIT_NO_CPR": "1"}
        self._process = subprocess.Popen(command, stdin=there, stdout=there, stderr=there, env=environment)
        os.close(there)
        self.shown = ""

    def waits_for(self, words: str) -> None:
        """Reads on until these words are shown behind what was waited for before."""
        end = time.monotonic() + 30
        while words not in self.shown:
            left = end - time.monotonic()
            assert left > 0, f"“{words}” was not shown, but {self.shown}"
            if select.select([self._here], [], [], left)[0]:
                self.shown += re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", os.read(self._here, 65_536).decode())
        self.shown = self.shown.partition(words)[2]

    def type(self, keys: str) -> None:
        os.write(self._here, keys.encode())

    def ends(self) -> int:
        code = self._process.wait(30)
        os.close(self._here)
        return code


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    found = Terminal(sys.executable, "-m", "mailbot", "init", str(tmp_path / "out"))
    yield found
    found._process.kill()


def test_the_whole_interview_on_a_terminal_takes_what_is_typed_and_what_is_proposed(
    terminal: Terminal, tmp_path: Path
) -> None:
    typed = {
        "company": "Larkspur Foods",
        "address": "desk@larkspur.example",
        "access_office": "access@larkspur.example",
        "catalog": str(SHIPPED / "catalog.csv"),
        "staff": str(SHIPPED / "staff.csv"),
        "tasks_at": "15:30",
    }
    not_asked = {
        *("tenant", "client_id", "client_secret_file", "service_account_file", "maildir", "smtp_host", "critical"),
        *("smtp_password_file", "outgoing", "catalog_map", "staff_map", "high", "second_owners"),
    }
    terminal.waits_for("Enter takes it, typing replaces it")
    for question in QUESTIONS:
        if question.name not in not_asked:
            terminal.waits_for(question.words[:40])
            terminal.type(typed.get(question.name, "") + ((_ESC + _ENTER) if question.kind == "list" else _ENTER))
    terminal.waits_for("Write it?")
    terminal.type("\r")
    terminal.waits_for("Next, in")
    assert terminal.ends() == 0
    answers = yaml.safe_load((tmp_path / "out" / "mailbot.answers.yaml").read_text("utf-8"))
    assert {name: answers[name] for name in typed} == typed
    assert (answers["it_team"], answers["mailbox_host"]) == ("it-desk@larkspur.example", "imap.larkspur.example")
    assert "Finance=henrik.sorensen@larkspur.example" in answers["heads"]
