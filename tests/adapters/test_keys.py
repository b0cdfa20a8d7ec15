"""The key files: made once, kept to their owner, rotated without losing what the old ones signed."""

import base64
import errno
import hashlib
import os
import threading
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from mailbot.adapters.keys import KeyFolder, KeysInvalid

TEXT = "mailbot audit trail\n42\nabc\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "keys"


@pytest.fixture
def keys(folder: Path) -> KeyFolder:
    return KeyFolder(folder, "main")


def test_keys_are_made_at_first_use_and_are_the_same_afterwards(keys: KeyFolder, folder: Path) -> None:
    assert not folder.exists()
    first = keys.link_keys()
    assert len(first) == 1
    assert len(first[0]) == 32
    assert keys.link_keys() == KeyFolder(folder, "main").link_keys() == first


def test_only_the_owner_can_read_them(keys: KeyFolder, folder: Path) -> None:
    keys.link_keys()
    keys.sign(TEXT)
    assert folder.stat().st_mode & 0o777 == 0o700
    modes = {file.name: file.stat().st_mode & 0o777 for file in folder.iterdir()}
    assert modes == {"link-0001.key": 0o600, "checkpoint-0001.key": 0o600, "checkpoint-0001.pub": 0o644}


def test_two_processes_that_start_at_once_agree_on_one_key(folder: Path) -> None:
    barrier, found = threading.Barrier(8), []

    def start() -> None:
        barrier.wait()
        found.append(tuple(KeyFolder(folder, "main").link_keys()))

    threads = [threading.Thread(target=start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len(set(found)) == 1
    assert [file.name for file in folder.iterdir()] == ["link-0001.key"]


def test_rotating_adds_a_key_that_signs_and_keeps_the_older_ones(keys: KeyFolder) -> None:
    (old,), note = keys.link_keys(), keys.sign(TEXT)
    keys.rotate()
    kept, new = keys.link_keys()
    assert kept == old
    assert new != old
    assert keys.verify(note) == TEXT
    assert keys.sign(TEXT) != note


def test_rotating_never_takes_a_number_twice(keys: KeyFolder, folder: Path) -> None:
    keys.rotate()
    (folder / "link-0001.key").unlink()
    (kept,) = keys.link_keys()
    keys.rotate()
    assert keys.link_keys()[0] == kept
    assert sorted(file.name for file in folder.glob("link-*")) == ["link-0002.key", "link-0003.key"]


def test_a_signed_text_reads_as_text_empty_line_and_signature(keys: KeyFolder) -> None:
    note = keys.sign(TEXT)
    assert note.startswith(TEXT + "\n— mailbot/main ")
    assert note.endswith("\n")
    assert keys.verify(note) == TEXT


def test_an_auditor_can_check_a_note_with_the_public_file_alone(keys: KeyFolder, folder: Path) -> None:
    text, _, line = keys.sign(TEXT).rpartition("\n\n")
    name, key_id, public = (folder / "checkpoint-0001.pub").read_text().strip().split("+", 2)
    key = base64.b64decode(public)
    signed = base64.b64decode(line.split(" ")[2])
    assert line.split(" ")[1] == name
    assert key[0] == 1
    assert signed[:4].hex() == key_id == hashlib.sha256(name.encode() + b"\n" + key).digest()[:4].hex()
    Ed25519PublicKey.from_public_bytes(key[1:]).verify(signed[4:], (text + "\n").encode())


@pytest.mark.parametrize(
    "damage",
    [
        lambda note: note.replace("42", "41"),
        lambda note: note.replace("abc\n", "abc\n\n"),
        lambda note: note.replace("mailbot/main", "mailbot/else"),
        lambda note: note.replace("— ", "- "),
        lambda note: note[:-8] + "AAAAAA=\n",
        lambda note: note.partition("\n\n")[0],
        lambda note: note.replace("\n— mailbot/main ", "\n— mailbot/main !"),
        lambda note: note + note,
        lambda note: "",
        lambda note: "\n\n— mailbot/main \n",
    ],
)
def test_a_damaged_note_is_not_ours(keys: KeyFolder, damage) -> None:
    note = keys.sign(TEXT)
    assert damage(note) != note
    assert keys.verify(damage(note)) != TEXT


def test_a_note_of_another_installation_is_not_ours(keys: KeyFolder, tmp_path: Path) -> None:
    assert keys.verify(KeyFolder(tmp_path / "other", "main").sign(TEXT)) is None


def test_a_text_without_a_line_end_cannot_be_signed(keys: KeyFolder) -> None:
    with pytest.raises(ValueError, match="line end"):
        keys.sign("no end")


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o620, 0o666])
def test_a_key_that_others_can_read_or_change_is_refused_with_the_way_out(
    keys: KeyFolder, folder: Path, mode: int
) -> None:
    keys.link_keys()
    (folder / "link-0001.key").chmod(mode)
    for use in (keys.link_keys, keys.rotate):
        with pytest.raises(KeysInvalid, match=r"link-0001\.key.*chmod 600 .*keys rotate"):
            use()


@pytest.mark.parametrize("content", [b"", b"\n", b"not hex", b"ab" * 31, b"\xff\xfe\x00", b"zz" * 32])
def test_a_file_that_is_no_key_is_named(keys: KeyFolder, folder: Path, content: bytes) -> None:
    keys.link_keys()
    (folder / "link-0001.key").write_bytes(content)
    with pytest.raises(KeysInvalid, match=r"link-0001\.key: this is not a key"):
        keys.link_keys()


def test_a_key_that_cannot_be_read_is_named(keys: KeyFolder, folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "link-0001.key").mkdir(mode=0o700)
    with pytest.raises(KeysInvalid, match=r"link-0001\.key: the key cannot be read: Is a directory"):
        keys.link_keys()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file in the way")
    with pytest.raises(KeysInvalid, match=r"link-0001\.key: the key cannot be written: .* Let mailbot's user write"):
        KeyFolder(tmp_path / "data" / "keys", "main").link_keys()


def test_what_was_vouched_for_is_remembered(tmp_path: Path) -> None:
    keys = KeyFolder(tmp_path / "keys", "main")
    assert keys.vouched() == ""
    keys.note_vouched("0009")
    keys.note_vouched("0010")
    assert (keys.vouched(), KeyFolder(tmp_path / "keys", "other").vouched()) == ("0010", "")
    assert [file.name for file in (tmp_path / "keys").iterdir()] == ["vouched-main"]
    assert (tmp_path / "keys" / "vouched-main").stat().st_mode & 0o777 == 0o644


def test_what_was_vouched_for_is_never_forgotten_half_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = KeyFolder(tmp_path / "keys", "main")
    keys.note_vouched("0009")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(KeysInvalid, match=r"vouched-main: it cannot be written: No space left .* Let mailbot's user"):
        keys.note_vouched("0010")
    assert keys.vouched() == "0009"
    assert [file.name for file in (tmp_path / "keys").iterdir()] == ["vouched-main"]
