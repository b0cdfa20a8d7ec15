"""A desk with history to take evidence of, packs of it, and the verifier as an auditor runs it."""

import hashlib
import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from everyday import acts
from office import a_little_of_everything
from world import ANA, MIA, World, story_rules

from mailbot.services.auditing import verify
from mailbot.services.auditing.packing import SUMS
from mailbot.services.auditing.spans import Span, span

VERIFIER = Path(verify.__file__)
Files = dict[str, bytes]

REVIEW = """rules:
  - id: R-00
    why: the manager looks into the security of it
    since: 2026-01-01
    when: {system: [HarvestCRM]}
    stages:
      - name: manager
        all: [manager]
        checklist: [mfa_capable]
"""


def packed(write: Callable[[io.BytesIO], object]) -> Files:
    """The files of a pack."""
    out = io.BytesIO()
    write(out)
    with zipfile.ZipFile(out) as pack:
        return {name: pack.read(name) for name in pack.namelist()}


def pack_of(world: World, *ids: str) -> Files:
    return packed(lambda out: world.mailbot.audits.packs.requests(ids, out, "admin", "a pack"))


def period_of(world: World, days: Span) -> Files:
    return packed(lambda out: world.mailbot.audits.periods.write(days, out, "admin"))


def november(world: World) -> Span:
    return span(world.mailbot.desk, date(2026, 11, 1), date(2026, 11, 30))


def verified(files: Mapping[str, bytes], tmp_path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """What our own copy of the verifier says of these files; it runs without mailbot in reach."""
    place = tmp_path / "pack.zip"
    with zipfile.ZipFile(place, "w") as pack:
        for name, data in files.items():
            pack.writestr(name, data)
    command = [sys.executable, "-I", str(VERIFIER), str(place), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def sealed_again(world: World, files: Files) -> Files:
    """The same files with the list and the signature under it made anew, as by somebody who has our very key."""
    rest = {name: data for name, data in files.items() if not name.startswith(SUMS)}
    sums = "".join(f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in sorted(rest.items())).encode()
    note = f"mailbot evidence pack\n{hashlib.sha256(sums).hexdigest()}\n2026-11-28T09:00:00.000000Z\n"
    return {**rest, SUMS: sums, f"{SUMS}.note": world.mailbot.signer.sign(note).encode()}


def with_json(files: Files, name: str, **news: object) -> Files:
    """The files with other values in one JSON file."""
    return {**files, name: json.dumps({**json.loads(files[name]), **news}).encode()}


def company(folder: Path, url: str) -> tuple[World, dict[str, str]]:
    """A company where the manager says whether somebody can sign in with a second factor; and what happened there."""
    rules = story_rules(folder / "rules")
    policy = rules / "policy.yaml"
    text = policy.read_text("utf-8")
    items = "\nchecklist_items:\n  mfa_capable: Can they sign in with a second factor?\n"
    assert text.count("\nrules:\n") == 1
    policy.write_text(text.replace("\nrules:\n", f"\n{REVIEW}") + items, "utf-8")
    world = World(folder, url, rules)
    ids = a_little_of_everything(world)
    world.writes(ANA, "Please give me HarvestCRM Read Only to look up a customer.")
    world.works()
    ids["reviewed"] = max(world.requests())
    acts(world, MIA, **{"verb": "approve", "reason": "she needs it", "check-mfa_capable": "yes"})
    return world, ids
