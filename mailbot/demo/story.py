"""`mailbot demo`: the script is played and told line by line; then the company stays open."""

import sys
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.text import Text

from mailbot.demo.acts import file_leaves
from mailbot.demo.company import Company
from mailbot.demo.inbox import create_inbox
from mailbot.demo.play import NotAsTold, Play, Played, Step, play
from mailbot.demo.running import NotStarted, at_work, settings_file
from mailbot.demo.script import STORY
from mailbot.demo.serving import LoopbackPages


def run_demo(stay: bool) -> int:
    """Plays the story and returns 0 when every step went as told, else 1; with `stay` the company then stays open."""
    console = Console(highlight=False)
    with TemporaryDirectory(prefix="mailbot-demo-") as folder:
        try:
            with at_work(Path(folder)) as (company, mailbot, process):
                stage = Play(company, mailbot, process)
                told = tell(console, stage)
                if told and stay:
                    stay_open(console, stage, Path(folder), threading.Event())
                elif told:
                    staying = "on a terminal, or with --stay (make demo ARGS=--stay), it stays open for you to try."
                    console.print(f"Here it ends: {staying}", soft_wrap=True)
        except KeyboardInterrupt:
            return 1
        except NotStarted as why:
            console.print(Text(f"The demo could not begin: {why}", style="bold red"), soft_wrap=True)
            return 1
    return 0 if told else 1


def tell(console: Console, stage: Play, story: Sequence[Step] = STORY) -> bool:
    """Plays the story, one line a step; False when one is not as told, saying what was expected and what came."""
    began = time.monotonic()
    done = 0
    try:
        for done, played in enumerate(play(story, stage), start=1):
            console.print(_line(done, played, stage.company), soft_wrap=True)
    except NotAsTold as wrong:
        console.print(_not_as_told(done + 1, story[done], wrong), soft_wrap=True)
        return False
    console.print(f"All {done} steps went as told, in {time.monotonic() - began:.1f} s.")
    return True


def _line(number: int, played: Played, company: Company) -> Text:
    mails = " · ".join(f"{company.box(mail.recipient).name}: {mail.gist}" for mail in played.mails)
    line = Text.assemble(("✓ ", "green"), f"{number:2}. ", (played.step.name, "bold"))
    return line.append(f" → {mails}" if mails else "", "dim")


def _not_as_told(number: int, step: Step, wrong: NotAsTold) -> Text:
    return Text.assemble(
        ("✗ ", "red"), f"{number:2}. ", (step.name, "bold"), f"\n  expected: {wrong.expected}\n  came: {wrong.came}"
    )


def stay_open(console: Console, stage: Play, folder: Path, ended: threading.Event) -> None:
    """Keeps everything running behind the demo inbox, until Ctrl-C or the event."""
    with LoopbackPages(create_inbox(stage.company, lambda: file_leaves(stage), stage.held_back)) as pages:
        console.print(
            f"\nNow you: write a mail as anybody, read every mailbox, click the links: {pages.url}", soft_wrap=True
        )
        console.print(
            f"The pages: {stage.company.pages} (sign in as any of them; the code comes into their mailbox)",
            soft_wrap=True,
        )
        register = f"{sys.argv[0]} register --config {settings_file(folder)}"
        console.print(f"The commands see it too, in another terminal: {register}", soft_wrap=True)
        console.print("Ctrl-C ends it.")
        with suppress(KeyboardInterrupt):
            ended.wait()
