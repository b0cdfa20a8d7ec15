"""How long routing and segregation of duties take for one request, and loading a large company's rules.

usage: python bench/rules.py [PEOPLE]      (default 20,000 people and half as many entitlements, 1,000 combinations)
"""

import csv
import hashlib
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from mailbot.adapters.rulebook import load
from mailbot.core import sod
from mailbot.core.register import AccessRequest
from mailbot.core.routing import route
from mailbot.core.sod import Access
from mailbot.services.ports import Rulebook

SHIPPED = Path(__file__).parents[1] / "rules"
BOSS = "mia.berg@larkspur.example"
AT = datetime(2026, 11, 26, 9, tzinfo=UTC)
ROUNDS = 500
COMBINATIONS = 1_000
HELD = {(f"System {n}", "Level 0"): "held" for n in range(20)}


def grow(folder: Path, people: int) -> None:
    """The demo company with many more people and systems."""
    with (folder / "staff.csv").open("a", encoding="utf-8") as file:
        file.writelines(f"p{n}@x.example,Person {n},N-{n},Sales,Clerk,employee,{BOSS},active,\n" for n in range(people))
    with (folder / "catalog.csv").open("a", encoding="utf-8") as file:
        file.writelines(f"System {n // 4},app,Level {n % 4},What,,low,{BOSS},,,\n" for n in range(people // 2))
    pairs = range(min(COMBINATIONS, people // 8 - 1))
    with (folder / "sod.csv").open("a", encoding="utf-8") as file:
        file.writelines(f"N-{n},Two duties,System {n}:Level 0,System {n + 1}:*,warn,Not together\n" for n in pairs)


def speed_of_light(folder: Path) -> None:
    """Hashes the sheets and takes them apart, with nothing else."""
    for name in ("catalog.csv", "staff.csv"):
        data = (folder / name).read_bytes()
        hashlib.sha256(data).hexdigest()
        for _ in csv.reader(data.decode("utf-8").splitlines()):
            pass


def one_request(rulebook: Rulebook) -> None:
    """A critical request with a toxic combination: every rule, three stages, six people, 21 things held."""
    asked, held = ("LabTrace LIMS", "Release Approver"), {**HELD, ("LabTrace LIMS", "Analyst"): "held"}
    found = rulebook.combinations.conflicts(Access(asked), [Access(label, how) for label, how in held.items()])
    request = AccessRequest(
        *("REQ-2026-00001", 1, "draft", "LF-1121", "LF-1121", *asked, "critical", None, "", "t"), created_at=AT
    )
    way = route(request, rulebook.catalog, rulebook.policy, sod.worst(found), AT)
    assert len(way.stages) == 3
    assert len(found) == 1


def seconds(what: Callable[[], object], rounds: int = 1) -> float:
    started = time.perf_counter()
    for _ in range(rounds):
        what()
    return (time.perf_counter() - started) / rounds


def main() -> None:
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    with tempfile.TemporaryDirectory() as name:
        folder = shutil.copytree(SHIPPED, Path(name) / "rules")
        grow(folder, people)
        load(SHIPPED)  # so that the public holidays are not measured
        took, light = seconds(lambda: load(folder)), seconds(lambda: speed_of_light(folder))
        print(f"{people:,} people, {people // 2:,} entitlements loaded in {took:.2f} s; ", end="")
        print(f"hashing and splitting the same sheets alone {light:.2f} s ({took / light:.0f} times)")
        rulebook = load(folder)
        one_request(rulebook)  # the look-ups are built once per version of the rules
        each = seconds(lambda: one_request(rulebook), ROUNDS)
        plain = rulebook.catalog.by_address
        bare = seconds(lambda: [plain.get(BOSS) for _ in rulebook.sod], ROUNDS)
        print(f"one critical request routed and compared in {each * 1e6:.0f} µs; ", end="")
        print(f"{len(rulebook.sod):,} dictionary look-ups alone {bare * 1e6:.0f} µs ({each / bare:.0f} times)")


if __name__ == "__main__":
    main()
