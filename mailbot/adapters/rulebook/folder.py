"""The rules as they lie on the disk, and rules that come in a zip file: for people to look at before they are used."""

import io
import lzma
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from mailbot.adapters.rulebook import FILES, Problem, RulesInvalid, check, load
from mailbot.core import sheets
from mailbot.services.ports import Clock, Finding, Rulebook, RulesRefused

LARGEST = 32_000_000
"""Bytes of the largest file that is taken out of a zip file, whatever the zip file says about it."""


@dataclass(frozen=True)
class DiskRules:
    """One folder of rule files (services.ports.RuleFolder)."""

    folder: Path
    clock: Clock

    def files(self) -> Mapping[str, str]:
        there = [self.folder / name for name in FILES if (self.folder / name).is_file()]
        return {path.name: sheets.decoded(path.read_bytes()) for path in there}

    def check(self) -> tuple[str, list[Finding]]:
        try:
            rulebook, found = check(self.folder, on=lambda calendar: calendar.day(self.clock.now()))
        except RulesInvalid as why:
            raise RulesRefused([_finding(each) for each in why.problems]) from None
        return rulebook.version, [_finding(each) for each in found]

    def read_archive(self, data: bytes) -> Rulebook:
        with tempfile.TemporaryDirectory() as name:
            _unpack(data, Path(name))
            try:
                return load(Path(name))
            except RulesInvalid as why:
                found = [_finding(each) for each in why.problems]
                raise RulesRefused([_without(each, name) for each in found]) from None


def _unpack(data: bytes, folder: Path) -> None:
    """Takes the rule files out of a zip file, by their own names, so that nothing is written anywhere else."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for entry in archive.infolist():
                name = PurePosixPath(entry.filename).name
                if name not in FILES or entry.is_dir():
                    continue
                if (folder / name).exists():
                    raise _refused(name, "is in the zip file twice", "put one folder of rules into it")
                with archive.open(entry) as file:
                    content = file.read(LARGEST + 1)
                if len(content) > LARGEST:
                    where = ":".join((name, str(content[:LARGEST].count(b"\n") + 1)))
                    raise _refused(where, f"is larger than {LARGEST // 1_000_000} MB", "use `mailbot rules diff`")
                (folder / name).write_bytes(content)
    except _UNREADABLE as error:
        fix = "make a zip file of the folder with catalog.csv, staff.csv, sod.csv and policy.yaml, without a password"
        raise _refused("the zip file", f"cannot be read ({error})", fix) from None


_UNREADABLE = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error),
    *(NotImplementedError, RuntimeError, OSError, EOFError, ValueError),
)
"""What a damaged zip file may raise: zipfile passes on what its decompressors say."""


def _refused(where: str, what: str, fix: str) -> RulesRefused:
    return RulesRefused([Finding(where, what, fix)])


def _finding(problem: Problem) -> Finding:
    return Finding(problem.where, problem.what, problem.fix)


def _without(found: Finding, folder: str) -> Finding:
    """The finding without the name of a folder that is gone by now."""
    return Finding(found.where, found.what.replace(folder, "the zip file"), found.fix.replace(folder, "the zip file"))
