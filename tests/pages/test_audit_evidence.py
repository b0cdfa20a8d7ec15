"""Evidence that proves itself: whoever changes anything in a pack is found out, by a verifier that knows no mailbot."""

import hashlib
import json
import random
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from everyday import approvers, changes
from evidence import (
    Files,
    company,
    november,
    pack_of,
    packed,
    period_of,
    sealed_again,
    verified,
    with_json,
)
from office import a_little_of_everything
from sqlalchemy import text
from world import ANA, MIA, ONE, OTO, WISH, World, link_in, meddle, text_of

from mailbot.adapters.database.schema.engine import begin_write, connect
from mailbot.adapters.keys import KeyFolder
from mailbot.core.rules import Policy, StageRule
from mailbot.services.auditing.packing import SUMS
from mailbot.services.auditing.proofs import exported
from mailbot.services.auditing.sampling import Wish, drawn
from mailbot.services.auditing.spans import span

MARCUS, NADIA = "marcus.adeyemi@larkspur.example", "nadia.benali@larkspur.example"
FIELDS = [
    *("request_id", "employee_id", "employee_name", "department", "request_date", "approval_chain", "security_review"),
    *("systems_provisioned", "mfa_status", "status", "completed_date"),
]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Iterator[tuple[World, dict[str, str]]]:
    """One company for the tests that only read."""
    folder = tmp_path_factory.mktemp("evidence")
    shutil.copyfile(sqlite_template, folder / "mailbot.db")
    world, ids = company(folder, f"sqlite:///{folder / 'mailbot.db'}")
    yield world, ids
    world.close()


@pytest.fixture(scope="module")
def pack(desk: tuple[World, dict[str, str]]) -> Files:
    world, ids = desk
    return pack_of(world, *ids.values())


def test_evidence_says_what_a_reviewer_is_whom_the_rules_came_to_name_after_a_deputy_was_asked(world: World) -> None:
    def only_security(policy: Policy) -> Policy:
        rule = replace(policy.rules[0], stages=(StageRule("", ("it_security",)),))
        return replace(policy, rules=(rule,), fallbacks={"leaver": ("next_manager",)})

    changes(
        world,
        people=lambda row: replace(row, active=row.active and row.email != MARCUS),
        policy=only_security,
        name="without Marcus",
    )
    world.writes(ANA, WISH)
    world.works()
    (deputy,) = approvers(world)
    assert "stand-in for the IT security, who no longer works here" in text_of(world.mail(deputy))
    named = {"it_security": NADIA}
    changes(world, policy=lambda row: replace(row, approvers=row.approvers | named), name="with Nadia")
    assert approvers(world) == [NADIA]
    asked = world.mail(NADIA, "decide")
    assert "stand-in" not in text_of(asked) + world.signed_in(NADIA, link_in(asked, "d")).page.text
    assert "as IT security" in text_of(asked)
    world.decides(NADIA, "approve")
    assert "Nadia Benali (IT security)" in text_of(world.mail(ANA, "Approved by"))
    review = json.loads(pack_of(world, ONE)[f"requests/{ONE}/record.json"])["security_review"]["reviews"]
    assert [row["as"] for row in review] == ["IT security"]


@pytest.fixture(scope="module")
def period(desk: tuple[World, dict[str, str]]) -> Files:
    return period_of(desk[0], november(desk[0]))


def record_of(pack: Files, request_id: str) -> dict[str, object]:
    found: dict[str, object] = json.loads(pack[f"requests/{request_id}/record.json"])
    return found


def test_a_pack_holds_and_says_so_in_plain_sentences(pack: Files, tmp_path: Path) -> None:
    said = verified(pack, tmp_path)
    assert (said.returncode, said.stderr) == (0, "")
    assert "Everything holds." in said.stdout
    assert "REQ-2026-00001: the record agrees with 10 entries of the trail." in said.stdout


def test_it_holds_to_the_key_that_the_auditor_keeps_and_to_no_other(
    desk: tuple[World, dict[str, str]], pack: Files, tmp_path: Path
) -> None:
    keys = sorted((desk[0].settings.data / "keys").glob("checkpoint-*.pub"))
    assert verified(pack, tmp_path, "--key", str(keys[0])).returncode == 0
    (other,) = KeyFolder(tmp_path / "keys", "main").verifiers()
    (tmp_path / "other.pub").write_text(other + "\n", "ascii")
    said = verified(pack, tmp_path, "--key", str(tmp_path / "other.pub"))
    assert said.returncode == 3
    assert "SHA256SUMS was not signed by mailbot as it is, or not by the key that you gave" in said.stdout


def test_the_record_has_exactly_the_fields_that_were_asked_for(desk: tuple[World, dict[str, str]], pack: Files) -> None:
    ids = desk[1]
    told = record_of(pack, ids["granted"])
    assert list(told) == FIELDS
    assert (told["employee_name"], told["status"]) == ("Ana Costa", "approved")
    assert told["request_date"] == "2026-11-26T09:00:00.000000Z"
    assert told["completed_date"] == "2026-11-27T09:00:00.000000Z"
    assert [row["approver"] for row in told["approval_chain"]] == ["Mia Berg", "Oto Virtanen"]
    assert [(row["system"], row["access_level"], row["until"]) for row in told["systems_provisioned"]] == [
        ("Finance Shared Drive", "Edit", "2027-03-31")
    ]
    rejected = record_of(pack, ids["rejected"])
    assert (rejected["status"], rejected["approval_chain"][0]["reason"]) == (
        "rejected",
        "Ask the warehouse to book for you.",
    )


def test_what_is_not_known_is_null_and_the_readme_says_why(desk: tuple[World, dict[str, str]], pack: Files) -> None:
    waiting, about = desk[1]["waiting"], pack["README.txt"].decode()
    told = record_of(pack, waiting)
    assert (told["mfa_status"], told["completed_date"], told["systems_provisioned"]) == (None, None, [])
    assert f"{waiting}: mfa_status is null: nobody answered mfa_capable" in about
    assert f"{waiting}: completed_date is null: it is still on its way" in about


def test_mfa_status_is_what_the_security_review_answered(desk: tuple[World, dict[str, str]], pack: Files) -> None:
    told = record_of(pack, desk[1]["reviewed"])
    assert told["mfa_status"] == "capable"
    (review,) = told["security_review"]["reviews"]
    assert (review["reviewer"], review["answers"]) == ("Mia Berg", {"mfa_capable": "yes"})


def test_the_mail_is_there_byte_by_byte(desk: tuple[World, dict[str, str]], pack: Files) -> None:
    world, ids = desk
    raw = pack[f"requests/{ids['granted']}/mail.eml"]
    assert hashlib.sha256(raw).hexdigest() in world.column("SELECT sha256 FROM mail WHERE mail_id = 1")
    assert b"month-end" in raw


def test_the_chain_in_a_pack_names_nobody(pack: Files) -> None:
    for secret in (b"Ana", b"Costa", b"larkspur.example", b"month-end"):
        assert secret not in pack["chain.jsonl"]


def one_byte_changed(files: Files, name: str, seed: int) -> Files:
    data = bytearray(files[name])
    place = random.Random(f"{name} {seed}").randrange(len(data))  # noqa: S311  # the same each time, and no secret
    data[place] ^= 1
    return {**files, name: bytes(data)}


@pytest.mark.parametrize("kind", ["pack", "period"])
def test_one_byte_changed_in_any_file_is_found(
    kind: str, request: pytest.FixtureRequest, desk: tuple[World, dict[str, str]], tmp_path: Path
) -> None:
    files = pack_of(desk[0], "REQ-2026-00003") if kind == "pack" else request.getfixturevalue("period")
    for name in files:
        if files[name]:
            said = verified(one_byte_changed(files, name, 1), tmp_path)
            assert said.returncode == 3, f"{name}: {said.stdout}{said.stderr}"


def test_a_file_taken_out_or_put_in_is_found(pack: Files, tmp_path: Path) -> None:
    less = {name: data for name, data in pack.items() if name != "requests/REQ-2026-00003/decisions.json"}
    assert "decisions.json is missing" in verified(less, tmp_path).stdout
    assert "not in SHA256SUMS" in verified({**pack, "more.txt": b"!"}, tmp_path).stdout


def test_what_is_no_pack_is_said_to_be_none(tmp_path: Path) -> None:
    said = verified({"a.txt": b"a"}, tmp_path)
    assert said.returncode == 1
    assert "no evidence pack" in said.stderr


REJECTED = "requests/REQ-2026-00003"
LIES = {
    "another status": lambda files: with_json(files, f"{REJECTED}/record.json", status="approved"),
    "another day": lambda files: with_json(
        files, f"{REJECTED}/record.json", request_date="2026-11-20T09:00:00.000000Z"
    ),
    "another person": lambda files: with_json(files, f"{REJECTED}/record.json", employee_name="Eve Marlow"),
    "a second factor that nobody confirmed": lambda files: with_json(
        files, f"{REJECTED}/record.json", mfa_status="capable"
    ),
    "access that nobody has": lambda files: with_json(
        files,
        f"{REJECTED}/record.json",
        systems_provisioned=[
            {**json.loads(files["requests/REQ-2026-00001/record.json"])["systems_provisioned"][0], "grant": "G-00009"}
        ],
    ),
    "completed earlier": lambda files: with_json(
        files, "requests/REQ-2026-00001/record.json", completed_date="2026-11-26T09:00:00.000000Z"
    ),
    "approvals that nobody gave": lambda files: with_json(
        files,
        f"{REJECTED}/record.json",
        approval_chain=[
            {**row, "decision": row["decision"] and "approve"}
            for row in json.loads(files[f"{REJECTED}/record.json"])["approval_chain"]
        ],
    ),
    "another reason": lambda files: {
        **files,
        f"{REJECTED}/texts.json": files[f"{REJECTED}/texts.json"].replace(b"warehouse", b"carpenter"),
    },
    "decisions left out": lambda files: {**files, f"{REJECTED}/decisions.json": b"[]\n"},
    "other rules": lambda files: with_json(files, f"{REJECTED}/route.json", because=[]),
    "another mail": lambda files: {**files, f"{REJECTED}/mail.eml": files["requests/REQ-2026-00001/mail.eml"]},
    "something else that was signed": lambda files: {
        **files,
        f"{REJECTED}/signed.json": files[f"{REJECTED}/signed.json"].replace(b"Booker", b"Planner"),
    },
    "an entry of its own left out": lambda files: {
        **files,
        f"{REJECTED}/entries.jsonl": b"".join(
            line
            for line in files[f"{REJECTED}/entries.jsonl"].splitlines(True)
            if b"request:stage:rejected" not in line
        ),
    },
    "an entry of the chain left out": lambda files: {
        **files,
        "chain.jsonl": b"".join(
            line for line in files["chain.jsonl"].splitlines(True) if b"request:stage:rejected" not in line
        ),
    },
    "an entry of the chain changed": lambda files: {
        **files,
        "chain.jsonl": files["chain.jsonl"].replace(b"request:stage:rejected", b"request:stage:approved"),
    },
    "the end of the chain cut off": lambda files: {
        **files,
        "chain.jsonl": b"".join(files["chain.jsonl"].splitlines(True)[:-1]),
    },
    "a checkpoint left out": lambda files: {
        name: data for name, data in files.items() if not name.startswith("checkpoints/signed-for")
    },
}


@pytest.mark.parametrize("lie", LIES)
def test_a_lie_is_found_even_when_the_list_of_files_is_signed_anew(
    lie: str, desk: tuple[World, dict[str, str]], pack: Files, tmp_path: Path
) -> None:
    """The record has to agree with the chain, and the chain with its checkpoints, whoever wrote the list of files."""
    assert verified(sealed_again(desk[0], pack), tmp_path).returncode == 0
    changed = LIES[lie](pack)
    assert changed != pack
    said = verified(sealed_again(desk[0], changed), tmp_path)
    assert said.returncode == 3, said.stdout + said.stderr


def test_who_has_no_key_of_ours_cannot_seal_a_pack(pack: Files, tmp_path: Path) -> None:
    changed = with_json(pack, f"{REJECTED}/record.json", status="approved")
    name = f"{REJECTED}/record.json"
    old, new = (hashlib.sha256(files[name]).hexdigest() for files in (pack, changed))
    said = verified({**changed, SUMS: pack[SUMS].replace(old.encode(), new.encode())}, tmp_path)
    assert "SHA256SUMS was not signed by mailbot as it is" in said.stdout


# --- periods ---------------------------------------------------------------------------------------------------------


def test_a_period_has_every_request_whatever_became_of_it(period: Files, tmp_path: Path) -> None:
    said = verified(period, tmp_path)
    assert said.returncode == 0, said.stdout + said.stderr
    told = json.loads(period["period.json"])
    assert told["population"] == 6
    assert told["counts"] == {"approved": 2, "draft": 1, "pending": 2, "rejected": 1}
    assert period["population.csv"].decode("utf-8-sig").count("\r\n") == 7
    assert period["gaps.csv"].decode("utf-8-sig").splitlines() == ["request_id,why"]
    assert "did not approve" in period["decisions.csv"].decode()
    assert "wrote access into the register" in period["grants.csv"].decode()


def without_row(name: str, words: bytes) -> object:
    return lambda files: {
        **files, name: b"".join(line for line in files[name].splitlines(True) if words not in line)
    }  # fmt: skip


@pytest.mark.parametrize(
    ("lie", "named"),
    [
        (without_row("population.csv", b"REQ-2026-00003"), "REQ-2026-00003 was asked for in the period"),
        (without_row("population.jsonl", b"REQ-2026-00003"), "population.jsonl"),
        (without_row("decisions.csv", b"rejected"), "decisions.csv lacks entry"),
        (without_row("grants.csv", b"G-00001"), "grants.csv lacks entry"),
        (lambda files: with_json(files, "period.json", population=5), "another number"),
        (
            lambda files: {
                **files,
                "population.csv": files["population.csv"].replace(b"REQ-2026-00003", b"REQ-2026-7"),
            },
            "REQ-2026-7 is in population.csv",
        ),
    ],
)
def test_a_period_with_something_left_out_or_put_in_is_found(
    lie: object, named: str, desk: tuple[World, dict[str, str]], period: Files, tmp_path: Path
) -> None:
    said = verified(sealed_again(desk[0], lie(period)), tmp_path)
    assert said.returncode == 3
    assert named in said.stdout


def test_numbers_that_are_missing_are_explained_or_reported(world: World, tmp_path: Path) -> None:
    for _ in range(3):
        world.writes(ANA, "Please give me Dockline Booker to book slots.", subject=f"Wish {_}")
        world.works()
        world.clock.forward(days=1)
    assert len(world.requests()) >= 1
    with begin_write(connect(world.settings.database)) as connection:
        connection.execute(text("UPDATE counter SET value = 7 WHERE name = 'request-2026'"))
    world.writes(ANA, "Please give me the Insight BI Report Viewer.")
    world.works()
    gaps = period_of(world, november(world))["gaps.csv"].decode("utf-8-sig")
    assert "REQ-2026-00007,THERE IS NO SUCH REQUEST" in gaps


# --- samples ---------------------------------------------------------------------------------------------------------


def test_a_sample_is_the_same_for_the_same_seed_and_can_be_drawn_by_any_tool() -> None:
    ids = [f"REQ-2026-{number:05d}" for number in range(1, 1001)]
    count, found = drawn(iter(ids), "audit-2026", 25)
    by_hand = sorted(ids, key=lambda each: hashlib.sha256(f"audit-2026|{each}".encode()).hexdigest())[:25]
    assert (count, found) == (1000, by_hand)
    assert drawn(reversed(ids), "audit-2026", 25) == (count, found)
    assert drawn(ids, "audit-2027", 25)[1] != found


def test_a_sample_as_a_pack_holds(desk: tuple[World, dict[str, str]], tmp_path: Path) -> None:
    world = desk[0]
    samples = world.mailbot.audits.samples
    sample = samples.draw(Wish(3, "x", november(world)))
    files = packed(lambda out: samples.write(sample, out, "admin"))
    assert verified(files, tmp_path).returncode == 0
    assert json.loads(files["sample.json"])["population"] == 6
    other = with_json(files, "sample.json", seed="y")
    assert "not in the order" in verified(sealed_again(world, other), tmp_path).stdout


# --- the trail beside it ---------------------------------------------------------------------------------------------


def test_taking_evidence_away_is_in_the_trail(world: World) -> None:
    world.writes(ANA, "Please give me Dockline Booker to book slots.")
    world.works()
    pack_of(world, "REQ-2026-00001")
    last = json.loads(list(exported(world.mailbot.desk.store))[-1])
    assert (last["tag"], last["data"]["what"]) == ("export:made", "a pack")


def test_a_private_text_that_was_erased_is_null_and_the_pack_still_holds(world: World, tmp_path: Path) -> None:
    world.writes(ANA, "Please give me Dockline Booker to book slots.")
    world.works()
    world.decides("mia.berg@larkspur.example", "reject", "Not needed.", containing="Dockline (Booker)")
    before = record_of(pack_of(world, "REQ-2026-00001"), "REQ-2026-00001")
    assert before["approval_chain"][0]["reason"] == "Not needed."
    meddle(world, "DELETE FROM audit_text")
    files = pack_of(world, "REQ-2026-00001")
    assert record_of(files, "REQ-2026-00001")["approval_chain"][0]["reason"] is None
    assert verified(files, tmp_path).returncode == 0


def test_an_insider_who_changes_a_request_gives_it_away_in_its_pack(world: World, tmp_path: Path) -> None:
    world.writes(ANA, "Please give me Dockline Booker to book slots.")
    world.works()
    meddle(world, "UPDATE request_version SET beneficiary = (SELECT person_id FROM person WHERE email LIKE 'eve.m%')")
    said = verified(pack_of(world, "REQ-2026-00001"), tmp_path)
    assert said.returncode == 3
    assert "Eve Marlow" in said.stdout
    assert "signed.json is not what the approvers signed" in said.stdout


def test_an_insider_who_gives_a_request_another_mail_gives_it_away_in_its_pack(world: World, tmp_path: Path) -> None:
    for what in ("Dockline Booker to book slots", "Orchard Payables Viewer to follow our invoices"):
        world.writes(ANA, f"Please give me the {what}.")
        world.works()
    other = "SELECT thread_id FROM access_request WHERE request_id = 'REQ-2026-00002'"
    meddle(world, f"UPDATE access_request SET thread_id = ({other})")
    said = verified(pack_of(world, "REQ-2026-00001"), tmp_path)
    assert said.returncode == 3
    assert "mail.eml is not the mail that the request came by" in said.stdout


def test_evidence_holds_on_both_databases(both: World, tmp_path: Path) -> None:
    ids = a_little_of_everything(both)
    samples, days = both.mailbot.audits.samples, november(both)
    sample = samples.draw(Wish(2, "x", days))
    packs = (
        pack_of(both, *ids.values()),
        period_of(both, days),
        packed(lambda out: samples.write(sample, out, "admin")),
    )
    for files in packs:
        said = verified(files, tmp_path)
        assert said.returncode == 0, said.stdout + said.stderr


@pytest.mark.parametrize("outcome", ["", "done", "failed"])
def test_evidence_holds_of_what_was_taken_back_while_it_had_it(world: World, tmp_path: Path, outcome: str) -> None:
    world.writes(ANA, "I need Edit on the Finance Shared Drive for month-end closing.")
    world.works()
    for person in (MIA, OTO):
        world.decides(person, "approve")
    world.mailbot.daily.export()
    world.writes(ANA, "withdraw REQ-2026-00001")
    world.works()
    if outcome:
        world.mailbot.fulfilment.finish(["T-00001"], "done" if outcome == "done" else "failed", "Noah", "taken back")
    for files in (pack_of(world, "REQ-2026-00001"), period_of(world, november(world))):
        said = verified(files, tmp_path)
        assert "Everything holds." in said.stdout, said.stdout


def test_a_period_in_which_nothing_happened_holds(world: World, tmp_path: Path) -> None:
    desk = world.mailbot.desk
    files = period_of(world, span(desk, date(2020, 1, 1), date(2020, 1, 31)))
    assert verified(files, tmp_path).returncode == 0
    assert json.loads(files["period.json"])["population"] == 0
