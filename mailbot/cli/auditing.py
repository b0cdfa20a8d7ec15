"""The commands that take evidence away: of a request, of a period, of a random sample."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from mailbot.bootstrap import Mailbot
from mailbot.cli.shared import Config, Exit, day, end, open_desk, talk
from mailbot.core.audit import ADMIN
from mailbot.services.auditing.packs import Packed
from mailbot.services.auditing.sampling import Wish
from mailbot.services.auditing.spans import Span, span

app = typer.Typer()

First = Annotated[date, typer.Argument(help="The first day, such as 2026-01-01.", parser=day, metavar="FROM")]
Last = Annotated[date, typer.Argument(help="The last day.", parser=day, metavar="TO")]
Out = Annotated[Path | None, typer.Option("--out", help="The zip to write; named after what is in it when not given.")]


@app.command("pack")
def pack(
    requests: Annotated[list[str], typer.Argument(help="Requests such as REQ-2026-00042.", metavar="REQ…")],
    config_file: Config = None,
    out: Out = None,
) -> None:
    """Writes the evidence of requests. With the proof, and a verifier that needs no mailbot."""
    desk = open_desk(config_file)
    packs = desk.audits.packs
    if missing := [each for each in requests if not packs.there(each)]:
        end(Exit.FAILED, f"There is no such request: {', '.join(missing)}")
    name = out or Path(f"{requests[0]}.zip")
    ids = list(dict.fromkeys(requests))
    with name.open("wb") as file:
        _tell(packs.requests(ids, file, ADMIN, f"evidence pack of {' '.join(ids)}"), name)


@app.command("period")
def period(first: First, last: Last, config_file: Config = None, out: Out = None) -> None:
    """Writes the evidence of a span of days. Every request made in it, and everything that happened."""
    desk = open_desk(config_file)
    days = _span(desk, first, last)
    name = out or Path(f"evidence-{days.first}-to-{days.last}.zip")
    with name.open("wb") as file:
        _tell(desk.audits.periods.write(days, file, ADMIN), name)


@app.command("sample")
def sample(
    size: Annotated[int, typer.Argument(help="How many requests.", metavar="N")],
    first: First,
    last: Last,
    seed: Annotated[str, typer.Option("--seed", help="The same seed draws the same requests.")],
    config_file: Config = None,
    out: Out = None,
) -> None:
    """Draws requests of a span of days at random. Lists them, and notes the draw; --out packs them."""
    desk = open_desk(config_file)
    wish = Wish(size, seed, _span(desk, first, last))
    if mistake := wish.mistake():
        raise typer.BadParameter(mistake)
    samples = desk.audits.samples
    drawn = samples.draw(wish)
    samples.note(drawn, ADMIN)
    for request_id in drawn.requests:
        print(request_id)
    talk.print(f"{len(drawn.requests)} of {drawn.population} requests")
    if out:
        with out.open("wb") as file:
            _tell(samples.write(drawn, file, ADMIN), out)


def _span(desk: Mailbot, first: date, last: date) -> Span:
    try:
        return span(desk.desk, first, last)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error


def _tell(packed: Packed, out: Path) -> None:
    requests = "1 request" if packed.requests == 1 else f"{packed.requests} requests"
    talk.print(f"{requests} in {out}; SHA-256 of its SHA256SUMS {packed.sha256}", markup=False)
