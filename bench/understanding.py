"""How fast mail is read against a small and a large catalog, and how much memory that takes.

usage: python bench/understanding.py [MAILS]      (default 10,000: the labelled mails again and again)
"""

import itertools
import re
import resource
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from mailbot import bootstrap
from mailbot.core.catalog import Catalog, Entitlement
from mailbot.core.mail import Message
from mailbot.core.understanding import understand
from mailbot.core.understanding.naming.index import Index

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.corpus.scoring import HERE, read_mails

COMPANY = HERE / "alderbrook"
LARGE = 10_000
LEVELS = {"Viewer": "See everything", "Editor": "Create and change", "Approver": "Approve what others did"}
PLACES = [
    "Lisbon",
    "Oslo",
    "Porto",
    "Malmo",
    "Ghent",
    "Turin",
    "Cork",
    "Graz",
    "Lyon",
    "Basel",
    "Bilbao",
    "Tampere",
    "Gdansk",
    "Leeds",
    "Utrecht",
    "Split",
]
THINGS = [
    "Payroll",
    "Budget",
    "Contract",
    "Fleet",
    "Survey",
    "Claims",
    "Depot",
    "Energy",
    "Roster",
    "Permit",
    "Tender",
    "Audit",
    "Quality",
    "Sample",
    "Recipe",
    "Pallet",
    "Route",
    "Visitor",
    "Travel",
    "Tax",
    "Grant",
    "Pension",
    "Asset",
    "Freight",
    "Customs",
    "Meter",
    "Valve",
    "Turbine",
    "Clinic",
    "Archive",
    "Safety",
    "Training",
]
KINDS = ["Board", "Desk", "Hub", "Store", "Portal", "Planner", "Vault", "Register"]


def large_catalog(small: Catalog, entitlements: int) -> Catalog:
    """The small catalog among many systems whose names resemble each other, each with four aliases."""
    names = (f"{place} {thing} {kind}" for place, thing, kind in itertools.product(PLACES, THINGS, KINDS))
    rows = (
        Entitlement(name, level, "app", f"{does} in {name}", _aliases(name, number))
        for number, name in enumerate(names)
        for level, does in LEVELS.items()
    )
    return Catalog(small.people, (*small.entitlements, *itertools.islice(rows, entitlements)))


def _aliases(name: str, number: int) -> tuple[str, ...]:
    place, thing, kind = name.split()
    return (f"{thing} {kind} {place}", f"{place[:3]}-{thing[:4]}{number}", f"{place} {thing}", f"LPT{number}")


def speed_of_light(messages: Sequence[Message], names: dict[str, int]) -> None:
    """Cuts the same text into words and looks each one up, with nothing else."""
    word = re.compile(r"\w+")
    for message in messages:
        for found in word.findall(message.text.casefold()):
            names.get(found)


def cpu_seconds(what: Callable[[], object]) -> float:
    started = time.process_time()
    what()
    return time.process_time() - started


def megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(name: str, catalog: Catalog, messages: Sequence[Message], mails: int) -> None:
    """Prints how long the index takes, how many mails a second are read, and what memory that needed."""
    index = cpu_seconds(lambda: Index(catalog))
    understand(messages[0], catalog)
    many = list(itertools.islice(itertools.cycle(messages), mails))
    early = many[: mails // 5]
    took = cpu_seconds(lambda: [understand(message, catalog) and None for message in early])
    before = megabytes()
    took += cpu_seconds(lambda: [understand(message, catalog) and None for message in many[len(early) :]])
    light = cpu_seconds(lambda: speed_of_light(many, dict.fromkeys((row.system for row in catalog.entitlements), 1)))
    print(
        f"{name}: index {index:.2f} s, {mails / took:,.0f} mails/s ({took / light:.0f} times cutting and looking up "
        f"words alone), peak {megabytes():.0f} MB, {megabytes() - before:.1f} MB of it after the first fifth"
    )


def hostile() -> None:
    """One MiB of text made to be slow, each kind once."""
    catalog, _ = bootstrap.load_catalog(COMPANY)
    base = read_mails(COMPANY)[0][1]
    for text in ("a" * 2**20, "I need Edit " * 87_382, "> " * 2**19, "\n" * 2**20, "é̀" * 2**19, "1) x\n" * 209_716):
        took = cpu_seconds(lambda text=text: understand(replace(base, text=text), catalog))
        print(f"1 MiB of {text[:12]!r}: {took:.2f} s")


def main() -> None:
    mails = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    small, _ = bootstrap.load_catalog(COMPANY)
    messages = [message for _, message in read_mails(COMPANY)]
    measure(f"{len(small.entitlements)} entitlements", small, messages, mails)
    measure(f"{LARGE:,} entitlements with 4 aliases", large_catalog(small, LARGE), messages, mails)
    hostile()


if __name__ == "__main__":
    main()
