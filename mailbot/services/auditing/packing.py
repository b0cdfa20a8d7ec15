"""Writing an evidence pack: files into a zip as they come, what each hashes to, and mailbot's signature under that."""

import hashlib
import json
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from importlib.resources import files
from typing import BinaryIO

from mailbot.core import sheets
from mailbot.core.trail import instant
from mailbot.services.ports import Signer

Member = tuple[str, Iterable[bytes]]
"""The name of a file in the pack, and its bytes piece by piece."""

SUMS = "SHA256SUMS"


def write_pack(out: BinaryIO, members: Iterable[Member], signer: Signer, made_at: datetime) -> str:
    """Writes the members one after the other, nothing of them kept, then SHA256SUMS and SHA256SUMS.note, which is
    signed; returns the SHA-256 (hex) of SHA256SUMS. A pack of the same members at the same moment has the same bytes
    but for the signature."""
    lines: list[str] = []
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, pieces in members:
            digest = hashlib.sha256()
            with pack.open(_info(name, made_at), "w", force_zip64=True) as file:
                for piece in pieces:
                    digest.update(piece)
                    file.write(piece)
            lines.append(f"{digest.hexdigest()}  {name}\n")
        sums = "".join(sorted(lines, key=lambda line: line[66:])).encode()
        sealed = hashlib.sha256(sums).hexdigest()
        note = signer.sign(f"mailbot evidence pack\n{sealed}\n{instant(made_at)}\n")
        for name, text in ((SUMS, sums), (f"{SUMS}.note", note.encode())):
            with pack.open(_info(name, made_at), "w") as file:
                file.write(text)
    return sealed


def _info(name: str, made_at: datetime) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, made_at.astimezone(UTC).timetuple()[:6])
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    return info


def as_json(value: object) -> list[bytes]:
    """A value as a file that people can read as well."""
    return [(json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode()]


def as_lines(rows: Iterable[str]) -> list[bytes]:
    """Text, one row a line."""
    return ["".join(f"{row}\n" for row in rows).encode()]


def as_csv(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[bytes]:
    """A table (RFC 4180), a row at a time, that a spreadsheet opens without harm."""
    defused = ([sheets.defused(cell) for cell in row] for row in rows)
    return (line.encode() for line in sheets.lines(columns, defused))


def own_file(name: str) -> bytes:
    """A file that lies beside this module and goes into every pack: the verifier, and what the pack is."""
    return files(__package__).joinpath(name).read_bytes()
