"""Which test proves which of the numbered ways in which a mailbox breaks a mail processor.

A test names its numbers in a comment on the line above it: `# case 17` or `# case 45, 46`.

    python -m tests.mail_cases        writes the tests into the table of docs/mail.md
"""

import re
from collections import defaultdict
from pathlib import Path

TESTS = Path(__file__).parent
TABLE = TESTS.parent / "docs" / "mail.md"
CASES = 104

_MARK = re.compile(r"^# case (\d+(?:, \d+)*)\n(?:@.*\n(?:[ )\]}].*\n)*)*(?:async )?def (test_\w+)", re.MULTILINE)
_ROW = re.compile(r"^\| (\d+) \| ([^|]+) \| ([^|]+) \| [^|]* \|$", re.MULTILINE)


def proofs() -> dict[int, list[str]]:
    """The tests of each number, as `tests/story/test_x.py::test_y`."""
    found: dict[int, list[str]] = defaultdict(list)
    for path in sorted(TESTS.rglob("test_*.py")):
        for numbers, name in _MARK.findall(path.read_text("utf-8")):
            for number in numbers.split(", "):
                found[int(number)].append(f"{path.relative_to(TESTS.parent)}::{name}")
    return found


def filled(table: str) -> str:
    """The table with the tests of each row as they are now."""
    known = proofs()
    return _ROW.sub(lambda row: _row(*row.groups(), known.get(int(row[1]), [])), table)


def _row(number: str, what: str, then: str, tests: list[str]) -> str:
    names = "<br>".join(f"`{test}`" for test in tests)
    return f"| {number} | {what} | {then} | {names} |"


if __name__ == "__main__":
    TABLE.write_text(filled(TABLE.read_text("utf-8")), "utf-8")
