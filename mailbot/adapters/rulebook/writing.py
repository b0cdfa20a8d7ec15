"""Writing rule files: a sheet that was taken over, or a folder that is put live; each file whole or not at all."""

import shutil
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from mailbot.adapters.rulebook import FILES, load
from mailbot.core import sheets
from mailbot.core.headings import Sheet


def rows_of(folder: Path, file: str) -> list[dict[str, str]]:
    """The rows of a sheet in a rules folder; none when there is no such file yet."""
    path = folder / file
    return sheets.table(path.read_bytes()) if path.exists() else []


def with_rows(folder: Path, sheet: Sheet, rows: Sequence[Mapping[str, str]]) -> None:
    """Writes the rows into a rules folder, once all rules are in order with them; raises RulesInvalid else."""
    cells = ([row[name] for name in sheet.columns] for row in rows)
    with tempfile.TemporaryDirectory() as name:
        tried = Path(name)
        for file in FILES:
            if (folder / file).exists():
                shutil.copy(folder / file, tried)
        (tried / sheet.file).write_bytes("".join(sheets.lines(sheet.columns, cells)).encode())
        if (tried / "policy.yaml").exists():
            load(tried)
        _put(tried / sheet.file, folder / sheet.file)


def replace_files(new: Path, folder: Path) -> None:
    """Makes the rule files of `folder`, and the cases in its folder `cases`, those of `new`; other files stay."""
    for file in (*FILES, *(f"cases/{path.name}" for path in (*new.glob("cases/*.yaml"), *folder.glob("cases/*.yaml")))):
        if (new / file).exists():
            _put(new / file, folder / file)
        else:
            (folder / file).unlink(missing_ok=True)


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(exist_ok=True)
    fresh = target.with_name(f".{target.name}.new")
    shutil.copyfile(source, fresh)
    fresh.replace(target)
