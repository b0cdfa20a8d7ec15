#!/usr/bin/env python3
"""Checks an evidence pack of mailbot without mailbot: Python 3.9 and its standard library are all it needs.

usage: python verify.py [PACK.zip | FOLDER] [--key FILE]

Without a pack the folder this file lies in is checked. FILE is a public key of mailbot that you have from elsewhere
(checkpoint-0001.pub): without it the keys in the pack are taken at their word. Exit codes: 0 everything holds, 1 the
pack cannot be read, 3 something in it is wrong.
"""

from __future__ import annotations

import argparse
import base64
import csv
import hashlib
import io
import json
import re
import sys
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from typing import Any, BinaryIO

Entry = dict[str, Any]
Point = tuple[int, int, int, int]
Keys = dict[tuple[str, bytes], bytes]

SUMS, SUMS_NOTE = "SHA256SUMS", "SHA256SUMS.note"
STATES = {
    "request:drafted": "draft",
    "request:submitted": "pending",
    "request:held": "held",
    "request:released": "pending",
    "request:refused": "refused",
    "request:withdrawn": "withdrawn",
    "request:lapsed": "lapsed",
    "request:superseded": "superseded",
    "request:approved": "approved",
    "request:rejected": "rejected",
}
ENDED = ("request:refused", "request:withdrawn", "request:lapsed", "request:rejected", "request:superseded")
VERBS = {"request:stage:approved": "approve", "request:stage:rejected": "reject"}
TASK_OVER = ("task:done", "task:cancelled")
MFA = {"yes": "capable", "no": "not capable", "n/a": "not applicable"}
KEPT = ("request_id", "request_date", "status", "risk", "until", "rules_version")
LISTS = {
    "decisions.csv": ("request:stage:approved", "request:stage:rejected", "request:reopened"),
    "tasks.csv": ("task:created", "task:exported", "task:done", "task:failed", "task:cancelled"),
    "grants.csv": ("grant:started", "grant:ended"),
    "exceptions.csv": ("exception:asked", "exception:shown", "exception:ended"),
}


# --- signatures: Ed25519 as RFC 8032 §5.1.7 has it -------------------------------------------------------------------

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def _added(p: Point, q: Point) -> Point:
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def _times(number: int, point: Point) -> Point:
    found: Point = (0, 1, 1, 0)
    while number:
        if number & 1:
            found = _added(found, point)
        point = _added(point, point)
        number >>= 1
    return found


def _point(data: bytes) -> Point | None:
    """The point that 32 bytes stand for, None for none."""
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P


BASE = _point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little")) or (0, 0, 0, 0)


def signed_by(key: bytes, signature: bytes, text: bytes) -> bool:
    """Whether the owner of a public key (32 bytes) made a signature (64 bytes) over a text."""
    public, r = _point(key), _point(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if len(key) != 32 or len(signature) != 64 or public is None or r is None or s >= ORDER:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + text).digest(), "little") % ORDER
    left, right = _times(s, BASE), _added(r, _times(h, public))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


def keys_of(text: str) -> Keys:
    """Public keys, one a line: `<name>+<key id>+<base64>` (C2SP signed-note)."""
    found: Keys = {}
    for line in text.splitlines():
        name, key_id, encoded = line.split("+", 2)
        data = base64.b64decode(encoded, validate=True)
        if hashlib.sha256(name.encode() + b"\n" + data).digest()[:4].hex() != key_id or data[:1] != b"\x01":
            raise ValueError(f"the key {key_id} is not what its own id says")
        found[name, bytes.fromhex(key_id)] = data[1:]
    return found


def note_text(keys: Keys, note: str) -> str | None:
    """The text of a signed note when one of the keys signed it, else None."""
    body, _, line = note.rpartition("\n\n")
    match = re.fullmatch(r"— (\S+) (\S+)\n", line)
    if not match:
        return None
    signature = base64.b64decode(match[2], validate=True)
    key = keys.get((match[1], signature[:4]))
    text = body + "\n"
    return text if key and signed_by(key, signature[4:], text.encode()) else None


# --- the pack --------------------------------------------------------------------------------------------------------


class Unreadable(Exception):
    """The pack as a whole cannot be read."""


class Pack:
    """The files of a pack, in a zip or in a folder."""

    def __init__(self, place: Path) -> None:
        try:
            self._zip = None if place.is_dir() else zipfile.ZipFile(place)
        except (OSError, zipfile.BadZipFile) as error:
            raise Unreadable(f"{place} cannot be read: {error}") from error
        self._place = place
        self.names = sorted(self._zip.namelist() if self._zip else self._walked())
        if len(set(self.names)) != len(self.names):
            raise Unreadable("two files in the pack have the same name")

    def _walked(self) -> Iterator[str]:
        return (path.relative_to(self._place).as_posix() for path in self._place.rglob("*") if path.is_file())

    def open(self, name: str) -> BinaryIO | Any:
        return self._zip.open(name) if self._zip else (self._place / name).open("rb")

    def raw(self, name: str) -> bytes:
        with self.open(name) as file:
            return bytes(file.read())

    def text(self, name: str) -> str:
        return self.raw(name).decode("utf-8")

    def json(self, name: str) -> Any:
        return json.loads(self.raw(name))

    def lines(self, name: str) -> Iterator[bytes]:
        with self.open(name) as file:
            for line in file:
                yield line.rstrip(b"\n")

    def rows(self, name: str) -> Iterator[dict[str, str]]:
        with self.open(name) as file:
            yield from csv.DictReader(io.TextIOWrapper(file, "utf-8-sig", newline=""))


class Check:
    """One reading of a pack; `wrong` is what was found, in sentences."""

    def __init__(self, pack: Pack, keys: Keys | None) -> None:
        self.pack, self.keys, self.given = pack, keys or {}, keys is not None
        self.wrong: list[str] = []
        self.right: list[str] = []
        self.signed: dict[int, str] = {}
        self.listed: set[str] = set()
        self.unproved: set[str] = set()
        self.happened: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        self.made: set[str] = set()
        self.entries: dict[str, list[Entry]] = {}
        self.people: dict[str, dict[str, str]] = {}

    def run(self) -> None:
        """Every step; what cannot be read is one more thing that is wrong."""
        for step in (self.manifest, self.public_keys, self.sealed, self.checkpoints, self.known_people):
            self._try(step.__name__, step)
        for name in [name for name in self.pack.names if name.endswith("/entries.jsonl")]:
            self._try(name, lambda name=name: self.own_entries(name))
        self._try("chain.jsonl", self.chain)
        for folder in self.entries:
            self._try(folder, lambda folder=folder: Request(self, folder).check())
        if "period.json" in self.pack.names:
            self._try("the lists of the period", self.period)
        if "sample.json" in self.pack.names:
            self._try("sample.json", self.sample)

    def _try(self, what: str, step: Any) -> None:
        """Does a step; what it says holds only when it found nothing wrong."""
        before = len(self.wrong)
        try:
            sentence = step()
            self.right += [sentence] if sentence and len(self.wrong) == before else []
        except (ValueError, KeyError, TypeError, IndexError, AttributeError, OSError, zipfile.BadZipFile) as error:
            self.wrong.append(f"{what} cannot be read: {type(error).__name__}: {error}")

    def expect(self, holds: object, sentence: str) -> None:
        if not holds:
            self.wrong.append(sentence)

    def manifest(self) -> str:
        listed: dict[str, str] = {}
        for line in self.pack.text(SUMS).splitlines(keepends=True):
            match = re.fullmatch(r"([0-9a-f]{64})  (\S[^\n]*)\n", line)
            self.expect(match, f"{SUMS} has a line that is none: {line!r}")
            if match:
                listed[match[2]] = match[1]
        there = set(self.pack.names) - {SUMS, SUMS_NOTE}
        self.wrong += [f"{name} is missing from the pack" for name in sorted(set(listed) - there)]
        self.wrong += [f"{name} is in the pack, but not in {SUMS}" for name in sorted(there - set(listed))]
        for name in sorted(there & set(listed)):
            digest = hashlib.sha256()
            with self.pack.open(name) as file:
                while piece := file.read(1 << 20):
                    digest.update(piece)
            self.expect(digest.hexdigest() == listed[name], f"{name} was changed: its SHA-256 is not that of {SUMS}")
        return f"{len(listed)} files are those that {SUMS} lists"

    def public_keys(self) -> str:
        inside = keys_of(self.pack.text("keys.txt"))
        self.keys = self.keys if self.given else inside
        return "" if self.given else "The keys of the pack itself were used: compare keys.txt with a key you hold"

    def sealed(self) -> str:
        text = note_text(self.keys, self.pack.text(SUMS_NOTE))
        digest = hashlib.sha256(self.pack.raw(SUMS)).hexdigest()
        sealed = text is not None and text.splitlines()[:2] == ["mailbot evidence pack", digest]
        self.expect(sealed, f"{SUMS} was not signed by mailbot as it is, or not by the key that you gave")
        return f"mailbot signed this pack on {text.splitlines()[2]}" if sealed and text else ""

    def checkpoints(self) -> None:
        for name in [name for name in self.pack.names if name.startswith("checkpoints/")]:
            text = note_text(self.keys, self.pack.text(name))
            match = re.fullmatch(r"mailbot audit trail\n(\d+)\n([0-9a-f]{64})\n", text or "")
            self.expect(match, f"{name} was not signed by mailbot, or not by the key that you gave")
            if match:
                self.signed[int(match[1])] = match[2]

    def known_people(self) -> None:
        self.people = {row["ref"]: dict(row) for row in self.pack.rows("people.csv")}

    def own_entries(self, name: str) -> None:
        lines = list(self.pack.lines(name))
        self.entries[name.rpartition("/")[0]] = [json.loads(line) for line in lines]
        self.listed |= {hashlib.sha256(line).hexdigest() for line in lines}
        self.unproved |= self.listed

    def chain(self) -> str:
        """Each segment continues entry by entry and ends at a signed checkpoint."""
        period = self.pack.json("period.json") if "period.json" in self.pack.names else None
        seq, head, count, segments = 0, "", 0, 0
        for line in self.pack.lines("chain.jsonl"):
            entry, digest = json.loads(line), hashlib.sha256(line).hexdigest()
            if count and entry["seq"] == seq + 1:
                self.expect(entry["prev"] == head, f"entry #{entry['seq']} does not continue #{seq}: one was changed")
            else:
                self.expect(not count or seq in self.signed, f"after entry #{seq} no signed checkpoint follows")
                segments += 1
            seq, head, count = entry["seq"], digest, count + 1
            self.expect(self.signed.get(seq, head) == head, f"entry #{seq} is not what the checkpoint at #{seq} signed")
            self.unproved.discard(digest)
            left_out = f"requests/{entry['subject']}" in self.entries and digest not in self.listed
            self.expect(not left_out, f"entry #{seq} is about {entry['subject']}, but not among its entries")
            if period:
                self._in_period(period, entry, digest)
        self.expect(not count or seq in self.signed, f"after entry #{seq} no signed checkpoint follows")
        self.wrong += [f"an entry is not in the chain: the one with the hash {each}" for each in sorted(self.unproved)]
        return f"entries: {count}, in parts of the chain: {segments}, which lead to checkpoints: {len(self.signed)}"

    def _in_period(self, period: Entry, entry: Entry, digest: str) -> None:
        if not period["from"] <= entry["at"] < period["until"]:
            return
        if entry["tag"] == "request:drafted" and entry["data"]["version"] == 1:
            self.made.add(entry["subject"])
        for name, tags in LISTS.items():
            if entry["tag"] in tags:
                said = (str(entry["seq"]), entry["at"], entry["tag"], entry["subject"], entry["actor"], digest)
                self.happened[name].add(said)

    def period(self) -> str:
        """The lists have every entry of their kind, and no other; the population is whoever the trail says it is."""
        period, counted = self.pack.json("period.json"), Counter[str]()
        listed: set[str] = set()
        for row in self.pack.rows("population.csv"):
            counted[row["status"]] += 1
            listed.add(row["request_id"])
        self.wrong += [
            f"{each} was asked for in the period, but is not in population.csv" for each in self.made - listed
        ]
        self.wrong += [f"{each} is in population.csv, but the trail has no such request" for each in listed - self.made]
        self.expect(period["counts"] == dict(counted), "period.json counts other states than population.csv has")
        self.expect(period["population"] == sum(counted.values()), "period.json has another number than population.csv")
        pairs = zip_longest(map(json.loads, self.pack.lines("population.jsonl")), self.pack.rows("population.csv"))
        same = all(one and other and all(one[name] == other[name] for name in KEPT) for one, other in pairs)
        self.expect(same, "population.jsonl and population.csv say different things")
        for name in LISTS:
            columns = ("seq", "at", "tag", "subject", "actor", "entry_hash")
            rows = {tuple(row[column] for column in columns) for row in self.pack.rows(name)}
            self.wrong += [f"{name} lacks entry #{each[0]}" for each in self.happened[name] - rows]
            self.wrong += [f"{name} has a row that no entry says: #{each[0]}" for each in rows - self.happened[name]]
        return f"{len(listed)} requests were made in the period, as the trail says: {dict(counted)}"

    def sample(self) -> None:
        sample = self.pack.json("sample.json")
        order = sorted(
            sample["requests"], key=lambda each: hashlib.sha256(f"{sample['seed']}|{each}".encode()).digest()
        )
        self.expect(order == sample["requests"], "sample.json: the requests are not in the order of their hashes")
        there = {folder.rpartition("/")[2] for folder in self.entries}
        self.expect(there == set(order), "sample.json names other requests than the pack has")


class Request:
    """One request of a pack: its record against what the trail says of it."""

    def __init__(self, whole: Check, folder: str) -> None:
        self.whole, self.folder, self.id = whole, folder, folder.rpartition("/")[2]
        self.record = whole.pack.json(f"{folder}/record.json")
        self.entries = whole.entries[folder]
        self.own = [e for e in self.entries if e["subject"] == self.id and e["tag"].startswith("request:")]
        self.version = max(entry["data"]["version"] for entry in self.own)
        self.newest = [entry for entry in self.own if entry["data"]["version"] == self.version]

    def says(self, field: str, told: Any, found: Any) -> None:
        self.whole.expect(told == found, f"{self.folder}/record.json says {field} = {told!r}, the trail says {found!r}")

    def check(self) -> str:
        record, of = self.record, [entry["data"] for entry in self.own if "beneficiary" in entry["data"]][-1]
        person = self.whole.people.get(of["beneficiary"], {})
        self.says("request_id", record["request_id"], self.id)
        self.says("request_date", record["request_date"], self.own[0]["at"])
        self.says("status", record["status"], self._status())
        for field, column in (("employee_id", "employee_id"), ("employee_name", "name"), ("department", "department")):
            self.says(field, record[field], person.get(column) or None)
        tasks = self._about("task:created", "request", self.id, version=str(self.version))
        self.says("completed_date", record["completed_date"], self._completed(tasks))
        conditions = tasks[-1]["data"].get("conditions", []) if tasks else []
        self.says("the conditions", record["security_review"]["conditions"], conditions)
        self._decided()
        self._provisioned()
        self._files()
        return f"{self.id}: the record agrees with {len(self.entries)} entries of the trail"

    def _status(self) -> str:
        """What became of it; what is approved stays so when it is taken back while IT has it."""
        states = [STATES[e["tag"]] for e in self.newest if e["tag"] in STATES]
        return "approved" if "approved" in states else states[-1]

    def _about(self, tag: str, name: str, value: str, **more: str) -> list[Entry]:
        wanted = {name: value, **more}
        return [e for e in self.entries if e["tag"] == tag and all(e["data"].get(k) == v for k, v in wanted.items())]

    def _completed(self, tasks: list[Entry]) -> str | None:
        if tasks:
            task = tasks[-1]["subject"]
            over = [e["at"] for e in self.entries if e["subject"] == task and e["tag"] in TASK_OVER]
        else:
            over = [e["at"] for e in self.newest if e["tag"] in ENDED]
        return str(over[-1]) if over else None

    def _decided(self) -> None:
        decided = {e["data"]["slot"]: e for e in self.newest if e["tag"] in VERBS}
        told = {row["slot"]: row for row in self.record["approval_chain"] if row["decision"]}
        self.says("the approvals that were decided", sorted(told), sorted(decided))
        mfa = None
        for slot in sorted(set(told) & set(decided)):
            row, entry = told[slot], decided[slot]
            data = entry["data"]
            answers = dict(each.rpartition("=")[::2] for each in data.get("checklist", []))
            at = data.get("decided", entry["at"])  # of a yes that stays, when it was said
            said = (VERBS[entry["tag"]], at, entry["actor"], data["via"], data["assurance"], data["hash"])
            names = ("decision", "decided_at", "approver_ref", "via", "assurance", "content_hash")
            self.says(f"of approval {slot}", tuple(row[name] for name in names), said)
            self.says(f"until of approval {slot}", row["until"], data.get("until") or None)
            self.says(f"answers of approval {slot}", row["answers"], answers)
            self.says(f"reason of approval {slot}", row["reason"], self._text(entry, "reason"))
            person = self.whole.people.get(entry["actor"], {})
            self.says(f"approver {slot}", row["approver"], person.get("name") or None)
            mfa = MFA[answers["mfa_capable"]] if "mfa_capable" in answers else mfa
        self.says("mfa_status", self.record["mfa_status"], mfa)
        told_of = [
            (row["reviewer"], row["decided_at"], row["answers"]) for row in self.record["security_review"]["reviews"]
        ]
        known = [(row["approver"], row["decided_at"], row["answers"]) for row in self.record["approval_chain"]]
        self.whole.expect(all(each in known for each in told_of), f"{self.folder}/record.json reviews by nobody asked")

    def _provisioned(self) -> None:
        ended = {e["subject"]: e["at"] for e in self.entries if e["tag"] == "grant:ended"}
        started = self._about("grant:started", "request", self.id)
        facts = [
            (e["subject"], *e["data"]["what"].rpartition(":")[::2], e["data"]["since"], e["data"]["until"] or None,
             ended.get(e["subject"]), e["data"]["task"])
            for e in started
        ]  # fmt: skip
        names = ("grant", "system", "access_level", "since", "until", "ended_at", "task")
        told = [tuple(row[name] for name in names) for row in self.record["systems_provisioned"]]
        self.says("systems_provisioned", told, facts)

    def _text(self, entry: Entry, field: str) -> str | None:
        kept = {(row["seq"], row["field"]): row["text"] for row in self.whole.pack.json(f"{self.folder}/texts.json")}
        return kept.get((entry["seq"], field))

    def _files(self) -> None:
        """The files beside the record: private texts, the mail, what was signed, the route, the decisions."""
        pack, by_seq = self.whole.pack, {entry["seq"]: entry for entry in self.entries}
        for row in pack.json(f"{self.folder}/texts.json"):
            value = by_seq[row["seq"]]["data"]
            for part in row["field"].split("."):
                value = value[int(part)] if isinstance(value, list) else value[part]
            digest = hashlib.sha256((row["salt"] + row["text"]).encode()).hexdigest()
            sentence = f"{self.folder}/texts.json: {row['field']} of entry #{row['seq']} was changed"
            self.whole.expect(value == {"sha256": digest}, sentence)
        if f"{self.folder}/mail.eml" in pack.names:
            digest = hashlib.sha256(pack.raw(f"{self.folder}/mail.eml")).hexdigest()
            took = [e for e in self.entries if e["tag"].startswith("message:") and e["data"].get("sha256") == digest]
            self.whole.expect(took, f"{self.folder}/mail.eml is not the mail that the trail says was taken in")
            came_by = self.own[0]["data"].get("mail")
            ours = came_by in (None, *(e["subject"] for e in took))
            self.whole.expect(ours, f"{self.folder}/mail.eml is not the mail that the request came by")
        hashes = [entry["data"]["hash"] for entry in self.newest if entry["data"].get("hash")]
        if hashes:
            digest = hashlib.sha256(pack.raw(f"{self.folder}/signed.json")).hexdigest()
            self.whole.expect(digest == hashes[-1], f"{self.folder}/signed.json is not what the approvers signed")
        self._route()
        told = [
            (row["seq"], row["version"], row["slot"], row["verb"]) for row in pack.json(f"{self.folder}/decisions.json")
        ]
        found = [
            (e["seq"], e["data"]["version"], e["data"]["slot"], VERBS[e["tag"]]) for e in self.own if e["tag"] in VERBS
        ]
        self.whole.expect(told == found, f"{self.folder}/decisions.json has other decisions than the trail")

    def _route(self) -> None:
        routed = [entry["data"] for entry in self.newest if "because" in entry["data"]]
        route = self.whole.pack.json(f"{self.folder}/route.json")
        if routed:
            for field, name in (("rules_version", "rules"), ("because", "because"), ("conflicts", "conflicts")):
                held = f"{self.folder}/route.json: {field} is not what the trail says"
                self.whole.expect(route[field] == routed[-1][name], held)


def main() -> int:
    """Reads the pack and tells what holds and what does not."""
    about, _, how = (__doc__ or "").partition("\n\n")
    parser = argparse.ArgumentParser(description=about, epilog=how, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("pack", nargs="?", type=Path, default=Path(__file__).resolve().parent)
    parser.add_argument("--key", type=Path, action="append")
    given = parser.parse_args()
    try:
        keys = keys_of("\n".join(path.read_text("ascii").strip() for path in given.key)) if given.key else None
        pack = Pack(given.pack)
        if SUMS not in pack.names:
            raise Unreadable(f"{given.pack} is no evidence pack: it has no {SUMS}")
    except (Unreadable, OSError, ValueError) as error:
        print(f"The pack cannot be checked: {error}", file=sys.stderr)
        return 1
    check = Check(pack, keys)
    check.run()
    for sentence in check.right:
        print(f"  {sentence}.")
    for sentence in check.wrong:
        print(f"WRONG: {sentence}.")
    print(f"{len(check.wrong)} things are wrong." if check.wrong else "Everything holds.")
    return 3 if check.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
