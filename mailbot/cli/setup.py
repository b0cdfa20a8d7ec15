"""The command that sets mailbot up, by an interview or from a file of answers."""

import sys
import textwrap
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mailbot.cli.shared import Exit, end, talk

if TYPE_CHECKING:
    from mailbot.interview.questions import Answer, Question

app = typer.Typer()


@app.command()
def init(
    folder: Annotated[Path, typer.Argument(help="Where the settings, the rules and the keys go.")] = Path(),
    answers: Annotated[
        Path | None, typer.Option("--answers", help="A YAML file with the answers, to run unattended.")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Write without asking.")] = False,
) -> None:
    """Sets mailbot up. Asks how you work, reads your lists, reads a page back, writes settings, rules, keys, cases."""
    from mailbot.interview import AnswersInvalid, Interview

    if not (answers or _is_somebody_here()):
        end(Exit.USAGE, "init asks, and here is nobody to answer: run it on a terminal, or with --answers FILE.")
    interview = Interview(folder, date.today())  # noqa: DTZ011  # the day of whoever sits here
    if not answers:
        talk.print("What is proposed is marked: Enter takes it, typing replaces it, the arrow keys go into it.")
    try:
        interview.unattended(answers) if answers else interview.attended(_ask)
    except AnswersInvalid as why:
        end(Exit.CONFIGURATION_INVALID, "These answers cannot be used:", why.problems)
    except KeyboardInterrupt:
        talk.print("Nothing was written; run it again to begin anew.")
        raise
    for name, words in interview.summary():
        talk.print(f"[bold]{name:>14}[/]  ", words, soft_wrap=True)
    if not (yes or (answers and not talk.is_terminal)):
        typer.confirm("Write it?", default=True, abort=True, err=True)
    try:
        for file in interview.write():
            print(folder / file)
    except AnswersInvalid as why:
        end(Exit.CONFIGURATION_INVALID, "These answers make no rules; nothing was written:", why.problems)
    if interview.kept:
        there = "What was there, and what somebody has written into it since, is kept as"
        talk.print(f"{there} {', '.join(interview.kept)}.", markup=False, soft_wrap=True)
    commands = "`mailbot rules check`, `mailbot db upgrade`, `mailbot doctor`, `mailbot run`"
    talk.print(f"Next, in {folder.resolve()}: put the secrets into their files, then {commands}.", soft_wrap=True)


def _is_somebody_here() -> bool:
    return sys.stdin.isatty()


def _ask(question: "Question", offered: "Answer", problem: str) -> "Answer":
    """One question on the terminal; Ctrl-C ends the interview, and nothing was written."""
    if problem:
        talk.print(f"  {problem}", style="red", markup=False)
    answer = _prompt(question, offered).unsafe_ask()
    if question.kind == "list":
        return [line.strip() for line in str(answer).splitlines() if line.strip()]
    return list(answer) if isinstance(answer, list) else str(answer).strip()


def _prompt(question: "Question", offered: "Answer") -> Any:
    import questionary

    match question.kind:
        case "choice":
            return questionary.select(question.words, question.choices, default=str(offered) or None)
        case "choices":
            chosen = [questionary.Choice(name, checked=name in offered) for name in question.choices]
            return questionary.checkbox(question.words, chosen)
        case "list":
            lines = "".join(f"{line}\n" for line in offered) if isinstance(offered, list) else offered
            words = _wrapped(f"{question.words} (one a line; Esc then Enter ends)")
            return questionary.text(f"{words}\n>", default=lines, multiline=True, instruction="")
    return _marked(question, str(offered))


def _marked(question: "Question", offered: str) -> Any:
    """A line in which what is offered is marked: Enter takes it, what is typed or pasted stands in its place, and the
    arrow keys go into it."""
    import questionary
    from prompt_toolkit.completion import PathCompleter
    from prompt_toolkit.selection import SelectionState

    completer = PathCompleter(expanduser=True) if question.kind == "sheet" else None
    prompt = questionary.text(question.words, default=offered, key_bindings=_over_what_is_marked(), completer=completer)
    if offered:
        marked = SelectionState(original_cursor_position=0)
        marked.enter_shift_mode()
        prompt.application.current_buffer.selection_state = marked
    return prompt


def _over_what_is_marked() -> Any:
    """The two keys that prompt_toolkit leaves what is marked alone with: a paste went behind it."""
    from prompt_toolkit.filters import shift_selection_mode
    from prompt_toolkit.key_binding import KeyBindings
    from prompt_toolkit.keys import Keys

    keys = KeyBindings()

    @keys.add(Keys.BracketedPaste, filter=shift_selection_mode)
    def _paste(event: Any) -> None:
        event.current_buffer.cut_selection()
        event.current_buffer.insert_text(event.data.strip())

    @keys.add(Keys.Enter, filter=shift_selection_mode)
    def _take(event: Any) -> None:
        event.current_buffer.exit_selection()
        event.current_buffer.validate_and_handle()

    return keys


def _wrapped(words: str) -> str:
    """The words in lines that the terminal shows whole: above a list it cuts what is longer than a line."""
    from prompt_toolkit.application import get_app_session

    width = get_app_session().output.get_size().columns
    return textwrap.fill(words, max(width - len("? ") - 1, 20), break_on_hyphens=False)
