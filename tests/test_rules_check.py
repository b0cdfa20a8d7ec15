"""`mailbot rules check` as the access office runs it: errors stop it with 5, what is worth a look does not."""

import json
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from mailbot import config
from mailbot.doctor import machine
from mailbot.doctor.checkup import Patient
from tests.commands import mailbot

SHIPPED = Path(__file__).parents[1] / "rules"


class _Noon:
    """The clock on the day on which `check` looks at them."""

    def now(self) -> datetime:
        return datetime(2026, 11, 26, 12, tzinfo=UTC)


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """A folder whose catalog has three owned rows more, of two systems that share an alias; lines 72 to 74."""
    folder = tmp_path / "rules"
    shutil.copytree(SHIPPED, folder)
    oto, ana = "oto.virtanen@larkspur.example", "ana.costa@larkspur.example"
    with (folder / "catalog.csv").open("a", encoding="utf-8") as file:
        file.write(f"Quarry,app,Read,Look at stones,QRY,low,{oto},,q-r,\n")
        file.write(f"Quarry,app,Edit,Move stones,QRY,low,{oto},,q-e,\n")
        file.write(f"Mill,app,User,Grind,qry,low,{ana},,m-u,\n")
    return folder


def check(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return mailbot(folder, "rules", "check", str(folder), "--on", "2026-11-26", *options)


def findings(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_catalog_that_is_hard_to_tell_apart_is_a_warning_with_its_lines(rules: Path) -> None:
    done = check(rules)
    assert done.returncode == 0, done.stderr
    row = next(line for line in done.stdout.splitlines() if "QRY" in line)
    assert "catalog.csv:72-74:aliases" in row
    assert "23 to look at" in done.stderr


def test_the_doctor_counts_what_is_worth_a_look_as_rules_check_does(rules: Path) -> None:
    folder = str(rules.parent)
    sender = {"kind": "maildir", "path": folder}
    there = {"data": folder, "database": f"sqlite:///{folder}/none.db", "mailbox": {"url": f"maildir:{folder}"}}
    given = {"address": "access@larkspur.example", "public_url": "http://127.0.0.1:8080", "sender": sender}
    patient = Patient(config.load(**given, **there, rules=rules), clock=_Noon())
    assert "; 23 to look at (" in machine.rules(patient)


def test_json_is_one_object_a_line_for_each_finding(rules: Path) -> None:
    done = check(rules, "--json")
    assert done.returncode == 0, done.stderr
    assert findings(done)[-1] == {
        "severity": "warning",
        "file": "catalog.csv",
        "lines": [72, 73, 74],
        "column": "aliases",
        "what": "“QRY” is an alias of Quarry and Mill, so mailbot asks back each time somebody writes it",
        "fix": "leave it with the one system it stands for, or keep it if that question is wanted",
    }


def test_every_json_finding_has_the_same_keys(rules: Path) -> None:
    keys = {tuple(finding) for finding in findings(check(rules, "--json"))}
    assert keys == {("severity", "file", "lines", "column", "what", "fix")}


def test_lines_are_those_of_the_file_also_after_rows_of_several_lines(rules: Path) -> None:
    text = (rules / "catalog.csv").read_text("utf-8")
    (rules / "catalog.csv").write_text(text.replace('"Open, change, add', '"Open,\nchange,\n\nadd', 1), "utf-8")
    assert findings(check(rules, "--json"))[-1]["lines"] == [75, 76, 77]


def test_errors_are_json_too_and_exit_with_5(rules: Path) -> None:
    text = (rules / "catalog.csv").read_text("utf-8")
    (rules / "catalog.csv").write_text(text.replace("Grind,qry,low", "Grind,qry,lwo"), "utf-8")
    done = check(rules, "--json")
    assert done.returncode == 5
    (error,) = findings(done)
    assert (error["severity"], error["lines"], error["column"]) == ("error", [74], "risk")
    assert "did you mean “low”?" in error["fix"]
    assert "catalog.csv:74:risk" in done.stderr


def test_a_clear_catalog_has_no_finding(rules: Path) -> None:
    mia = "mia.berg@larkspur.example"
    (rules / "catalog.csv").write_text(
        "system,kind,access_level,description,aliases,risk,owner,second_owner,groups,max_days\n"
        f"Finance Shared Drive,folder,Read,Open files,fin drive,low,{mia},,fs-r,\n",
        "utf-8",
    )
    (rules / "sod.csv").write_text("rule,name,left,right,severity,reason\n", "utf-8")
    for optional in ("bundles.csv", "exceptions.csv"):
        (rules / optional).unlink()
    policy = (rules / "policy.yaml").read_text("utf-8").partition("\nbirthrights:")[0]
    ticket = policy.index("  - id: R-06"), policy.index("# By when a decision")
    (rules / "policy.yaml").write_text(policy[: ticket[0]] + policy[ticket[1] :], "utf-8")
    assert "catalog.csv" not in {finding["file"] for finding in findings(check(rules, "--json"))}


def test_the_demo_company_has_no_names_that_are_hard_to_tell_apart() -> None:
    assert {finding["column"] for finding in findings(check(SHIPPED, "--json"))} == {"owner", "manager"}


def test_on_another_day_it_tells_what_is_over_by_then(rules: Path) -> None:
    found = check(rules, "--on", "2029-01-02", "--json")
    assert found.returncode == 0, found.stderr
    told = [f"{row['file']}:{row['lines'][0]} {row['what']}" for row in findings(found) if " over" in row["what"]]
    assert "exceptions.csv:2 EX-01 was over on 2027-06-30, and SOD-11 counts again" in told
    assert len(told) == 4  # two birthrights and the company's days off as well


def test_a_day_that_is_none_is_refused_with_how_to_write_it(rules: Path) -> None:
    refused = check(rules, "--on", "2026-13-01")
    assert refused.returncode == 2
    assert "“2026-13-01” is not a day: write it as 2026-01-31" in refused.stderr


def test_critical_access_for_which_nobody_is_left_to_ask_is_told_beforehand_with_the_names(rules: Path) -> None:
    """Once for all access of the same owners; who reports to the CEO has nobody but her for two answers."""
    found = [row for row in findings(check(rules, "--json")) if "would be held for" in row["what"]]
    assert {(row["file"], row["column"]) for row in found} == {("catalog.csv", "owner")}
    assert found[1]["lines"] == [4, 6, 14]
    assert found[1]["what"] == (
        "Orchard Finance (Journal Approver) and the like would be held for Henrik Sørensen, Ingrid Vollmer, "
        "Rafael Domínguez and 18 more"
    )
    assert len(found) == 17


def test_access_of_high_risk_that_would_be_held_is_told_beforehand_too(rules: Path) -> None:
    told = [row["what"] for row in findings(check(rules, "--json"))]
    assert "Orchard Finance (Journal Entry) would be held for Henrik Sørensen, Daniel Weber" in told


def test_cases_that_the_rules_do_not_fulfil_are_told_by_the_check_already(rules: Path) -> None:
    case = "- case: nobody asks Mia\n  who: Ana Costa\n  asks: Finance Shared Drive:Edit\n  then: [[Eve Marlow]]\n"
    (rules / "cases" / "more.yaml").write_text(case, "utf-8")
    done = check(rules)
    assert done.returncode == 4
    assert "nobody asks Mia" in done.stdout
    assert "1 of " in done.stderr
