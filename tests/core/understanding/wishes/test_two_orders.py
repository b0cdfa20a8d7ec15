"""Two orders in one mail: each is done, and neither of them to what the other names.

Each line of `two_orders/` is what it does, `give`, `take`, `keep`, `need` (to go on needing, which asks for nothing
where something else is taken away) or `tell` (which asks for nothing), and how people say it; `joint` is what may stand
between two of them.
"""

from collections.abc import Callable, Iterator, Mapping
from itertools import product
from pathlib import Path

import pytest

from mailbot.core.understanding import Intent, Reading

_LANGUAGES = sorted((Path(__file__).parent / "two_orders").glob("*.txt"))
_PAIRS = (
    *(("give", "take"), ("take", "give"), ("give", "keep"), ("keep", "give")),
    *(("take", "keep"), ("keep", "take"), ("take", "need"), ("need", "take")),
    *(("tell", "give"), ("give", "tell")),
)
_FIRST, _SECOND = ("Pharmacy Stock", "Viewer"), ("Theatre Planner", "Scheduler")
_ASKED_AT_MOST = 0.1  # of the mails of a language


def _lines(file: Path) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in file.read_text("utf-8").splitlines():
        does, _, text = line.partition(" | ")
        found.setdefault(does, []).append(text)
    return found


def _mails(file: Path) -> Iterator[tuple[str, Intent, str]]:
    """Every two orders, each way of saying them and every joint: the mail, its intent, and what it is to be done to."""
    lines = _lines(file)
    for pair in _PAIRS:
        said = zip(pair, (_FIRST, _SECOND), strict=True)
        what = {does: f"{system} ({level})" for does, (system, level) in said}
        intent, done = (Intent.REQUEST, what["give"]) if "give" in what else (Intent.REVOKE, what["take"])
        for first, joint, second in product(lines[pair[0]], lines["joint"], lines[pair[1]]):
            before, behind = _filled(first, *_FIRST), _filled(second, *_SECOND)
            before = before[0].upper() + before[1:]
            behind = behind[0].upper() + behind[1:] if joint == "." else behind
            gap = "" if joint[0] in ",;." else " "
            yield f"{before}{gap}{joint} {behind}.", intent, done


def _filled(text: str, system: str, level: str) -> str:
    return text.replace("SYSTEM", system).replace("LEVEL", level)


@pytest.mark.parametrize("file", _LANGUAGES, ids=lambda file: file.stem)
def test_neither_of_two_orders_is_taken_for_the_other(read: Callable[..., Reading], file: Path) -> None:
    wrong, asked, mails = [], [], list(_mails(file))
    assert len(mails) > 1000
    for text, intent, done in mails:
        reading = read(text)
        labels = [wish.entitlement.label for wish in reading.items]
        if labels and (reading.intent, labels) != (intent, [done]):
            wrong.append(text)
        elif not labels:
            asked.append(text)
    assert wrong == []
    assert len(asked) <= _ASKED_AT_MOST * len(mails), asked
