"""The keys of this installation: files in one folder that only its owner can read."""

import base64
import hashlib
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from mailbot.services.ports import Key

_BYTES = 32
_KINDS: tuple[Literal["link", "checkpoint"], ...] = ("link", "checkpoint")
_ED25519 = b"\x01"
_DASH = "—"
_VOUCHED = """The records of older versions were vouched for up to this revision of the database.
While this file is here, mailbot does so no second time: see `mailbot db upgrade --restored`.
"""


class KeysInvalid(Exception):
    """Key files that cannot be used; the text names the file, what is wrong with it and what to do."""


class KeyFolder:
    """The folder with the secrets that sign links (`link-0001.key`) and checkpoints (`checkpoint-0001.key`).

    Each key is 32 random bytes in hex; the first of each kind is made when it is first needed. The highest number
    signs, the others still verify. Beside a checkpoint key lies its public half (`.pub`) for the auditor, as a
    verifier key of the signed-note format (C2SP signed-note, Ed25519 of RFC 8032). Every method raises KeysInvalid.
    """

    def __init__(self, folder: Path, org: str) -> None:
        self._folder = folder
        self._signer = f"mailbot/{org}"
        self._vouched = folder / f"vouched-{org}"

    def link_keys(self) -> list[bytes]:
        """The secrets that sign links, oldest first; the last one signs."""
        return self._keys("link")

    def listed(self) -> list[Key]:
        """Every key as people may see it; when a key was made is what its file says."""
        found = []
        for kind in _KINDS:
            seeds = self._keys(kind)
            for file, seed in zip(self._files(kind), seeds, strict=True):
                made = datetime.fromtimestamp(file.stat().st_mtime, UTC)
                public = self._verifier(seed) if kind == "checkpoint" else ""
                found.append(Key(kind, file.stem, made, seed == seeds[-1], public))
        return found

    def rotate(self) -> None:
        """Adds a new key of both kinds, once the ones there are proved usable; they stay for what they signed."""
        for kind in _KINDS:
            self._keys(kind)
            self._add(kind, after=int(self._files(kind)[-1].stem.rpartition("-")[2]))

    def sign(self, text: str) -> str:
        """The text, an empty line and `— mailbot/<org> <base64 of key id and signature>`.

        Raises ValueError for a text that does not end with a line end.
        """
        if not text.endswith("\n"):
            raise ValueError("a signed note ends with a line end")
        key = Ed25519PrivateKey.from_private_bytes(self._keys("checkpoint")[-1])
        signature = self._key_id(key.public_key()) + key.sign(text.encode())
        return f"{text}\n{_DASH} {self._signer} {base64.b64encode(signature).decode()}\n"

    def verify(self, note: str) -> str | None:
        """The signed text when one of our keys signed it, else None."""
        body, _, line = note.rpartition("\n\n")
        text, parts = body + "\n", line.removesuffix("\n").split(" ")
        if len(parts) != 3 or parts[:2] != [_DASH, self._signer]:
            return None
        try:
            signed = base64.b64decode(parts[2], validate=True)
        except ValueError:
            return None
        keys = [Ed25519PrivateKey.from_private_bytes(seed).public_key() for seed in self._keys("checkpoint")]
        return text if any(self._signed_by(key, signed, text) for key in keys) else None

    def verifiers(self) -> list[str]:
        """The verifier key of each checkpoint key: `<name>+<key id>+<base64 of 1 and the public key>`."""
        return [self._verifier(seed) for seed in self._keys("checkpoint")]

    def vouched(self) -> str:
        """Up to which revision of the database older records were vouched for; empty where none were."""
        try:
            return self._vouched.read_text("ascii").partition("\n")[0]
        except FileNotFoundError:
            return ""
        except (OSError, UnicodeDecodeError) as error:
            raise KeysInvalid(f"{self._vouched}: it cannot be read: {error}. Let mailbot's user read it.") from error

    def note_vouched(self, revision: str) -> None:
        """Remembers it, beside the keys: there nobody writes who has the database alone."""
        if self.vouched() == revision:
            return
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _written(self._vouched, f"{revision}\n{_VOUCHED}", 0o644)  # no secret: root may have made it
        except OSError as error:
            why = f"{self._vouched}: it cannot be written: {error.strerror}"
            raise KeysInvalid(f"{why}. Let mailbot's user write in {self._folder}.") from error

    def _signed_by(self, key: Ed25519PublicKey, signed: bytes, text: str) -> bool:
        if signed[:4] != self._key_id(key):
            return False
        try:
            key.verify(signed[4:], text.encode())
        except InvalidSignature:
            return False
        return True

    def _key_id(self, key: Ed25519PublicKey) -> bytes:
        return hashlib.sha256(self._signer.encode() + b"\n" + _ED25519 + _raw(key)).digest()[:4]

    # --- files -----------------------------------------------------------------------------------------------------

    def _keys(self, kind: str) -> list[bytes]:
        if not (files := self._files(kind)):
            self._add(kind, after=0)
            files = self._files(kind)
        return [_read(file) for file in files]

    def _files(self, kind: str) -> list[Path]:
        return sorted(self._folder.glob(f"{kind}-*.key"))

    def _add(self, kind: str, after: int) -> None:
        seed = secrets.token_bytes(_BYTES)
        path = self._folder / f"{kind}-{after + 1:04}.key"
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not _written_once(path, seed.hex() + "\n", 0o600):
                return  # another process of ours was first: its key counts
            if kind == "checkpoint":
                _written_once(path.with_suffix(".pub"), self._verifier(seed) + "\n", 0o644)
        except OSError as error:
            why = f"{path}: the key cannot be written: {error.strerror}"
            raise KeysInvalid(f"{why}. Let mailbot's user write in {self._folder}.") from error

    def _verifier(self, seed: bytes) -> str:
        key = Ed25519PrivateKey.from_private_bytes(seed).public_key()
        return f"{self._signer}+{self._key_id(key).hex()}+{base64.b64encode(_ED25519 + _raw(key)).decode()}"


def _raw(key: Ed25519PublicKey) -> bytes:
    return key.public_bytes(Encoding.Raw, PublicFormat.Raw)


def _written_once(path: Path, text: str, mode: int) -> bool:
    """Puts a whole, durable file at `path`, or nothing; False when there is one already."""
    with _drafted(path, text, mode) as draft:
        try:
            os.link(draft, path)  # unlike a rename, this never takes the place of a key that is there
        except FileExistsError:
            return False
    _sync_folder(path.parent)
    return True


def _written(path: Path, text: str, mode: int) -> None:
    """Puts a whole, durable file at `path`; until it is there, the one of before is."""
    with _drafted(path, text, mode) as draft:
        draft.replace(path)
    _sync_folder(path.parent)


@contextmanager
def _drafted(path: Path, text: str, mode: int) -> Iterator[Path]:
    """A durable file beside `path`, gone afterwards unless it was moved there."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    file = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    try:
        with os.fdopen(file, "w", encoding="ascii") as out:
            os.fchmod(out.fileno(), mode)  # exactly, whatever the umask says
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        yield draft
    finally:
        draft.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _read(path: Path) -> bytes:
    """The 32 bytes of a key file that nobody else can read."""
    try:
        others = path.stat().st_mode & 0o077
        text = path.read_text("ascii").strip()
    except UnicodeDecodeError:
        text = ""
    except OSError as error:
        raise KeysInvalid(f"{path}: the key cannot be read: {error.strerror}. Let mailbot's user read it.") from error
    if others:
        raise KeysInvalid(
            f"{path}: others than its owner can read or change it. Run: chmod 600 {path}; "
            "if somebody may have read it, then also: mailbot keys rotate"
        )
    try:
        seed = bytes.fromhex(text)
    except ValueError:
        seed = b""
    if len(seed) != _BYTES:
        raise KeysInvalid(f"{path}: this is not a key (64 hex digits). Put back the file from your backup.")
    return seed
