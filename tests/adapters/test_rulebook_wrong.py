"""Wrong rule files: each error names file, line, column and what to do; all are told at once, nothing is loaded."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from time import process_time

import pytest

from mailbot.adapters.rulebook import RulesInvalid, load, load_catalog
from mailbot.adapters.workbooks import workbook

CATALOG = """system,kind,access_level,description,aliases,risk,owner,second_owner,groups,max_days
Drive,folder,Read,Look,fin drive,low,oto@x.example,,g-r,
Drive,folder,Edit,Change,fin drive,high,oto@x.example,sam@x.example,g-rw,90
Pay,app,Entry,"Hours, bonuses",payroll,critical,sam@x.example,oto@x.example,g-p,
"""
STAFF = """email,name,employee_id,department,title,type,manager,status,other_addresses
oto@x.example,Oto,X-1,Finance,Owner,employee,sam@x.example,active,
sam@x.example,Sam,X-2,Finance,Head,employee,,active,sam.s@x.example
ana@x.example,Ana,X-3,Finance,Analyst,contractor,oto@x.example,active,ana@home.example;ana2@home.example
"""
SOD = """rule,name,left,right,severity,reason
S-1,Drive and pay,Drive:Edit,Pay:*,warn,Not both
S-2,Read and pay,Drive:Read,Pay:Entry,block,Never
"""
POLICY = """company: X
access_office: office@x.example
it_team: it@x.example
auditor: audit@x.example
calendar:
  time_zone: Europe/Dublin
  working_days: [mon, tue, wed, thu, fri]
  country: IE
  holidays: [2026-12-24]
rules:
  - id: R-1
    why: everybody
    since: 2026-01-01
    when: {}
    stages:
      - all: [manager, owner]
  - id: R-2
    why: the risk is high
    since: 2026-01-01
    when: {risk: [high, critical], department: Finance}
    stages:
      - all: [manager, owner]
      - any: [second_owner, ciso]
  - id: R-3
    why: too much
    since: 2026-06-01
    when: {conflict: block}
    deny: Not both.
deadlines: {low: {hours: 24}, medium: {business_days: 2}, high: {business_days: 3}, critical: {business_days: 7}}
assurance: {low: link, medium: session, high: session, critical: reauth}
approvers: {ciso: sam@x.example}
department_heads: {Finance: sam@x.example}
on_behalf: manager
question_days: 14
reply_by_mail: [low]
unknown_senders: one_line
groups: {team: [oto@x.example, sam@x.example]}
fallbacks: {no_owner: [second_owner, hold]}
checklist_items: {mfa: "Second factor?"}
remind_at: [50, 90]
emergency: {hours: 24, approvers: [ciso], risks: [low]}
appeals: ciso
birthrights:
  - {id: B-1, why: w, when: {department: Finance}, gives: ["Drive:Read"], until: 2027-12-31}
provisioning:
  steps: {app: [account made, groups set], folder: [in the group]}
  validation: [signed in]
  hand_over: [in person]
  all_ticks: true
roles: {it: sam@x.example, auditor: [team]}
"""
BUNDLES = """bundle,role,description,aliases,entitlements
Clerk,Role,Works,clerk pack,Drive:Read;Drive:Edit
Chief,Role,Leads,,Drive:Read
"""
EXCEPTIONS = """exception,rule,person,control,owner,until,evidence_days
E-1,S-1,ana@x.example,Two pairs of eyes,sam@x.example,2027-06-30,30
"""
OPTIONAL = {"bundles.csv": BUNDLES, "exceptions.csv": EXCEPTIONS}
GOOD = {"catalog.csv": CATALOG, "staff.csv": STAFF, "sod.csv": SOD, "policy.yaml": POLICY}

C, S, D, P = GOOD
ALL = GOOD | OPTIONAL
B, E = OPTIONAL
WRONG = [
    # what is written instead of what, and where the error is with what to do
    (C, "description,aliases", "description,alias", "catalog.csv:1:alias", "did you mean “aliases”?"),
    (C, "max_days", "max_days,colour", "catalog.csv:1:colour", "remove this column"),
    (C, "max_days", "max_days,", "catalog.csv:1:column 11", "give it one, or remove this column"),
    (C, "groups,", "groups,groups,", "catalog.csv:1:groups", "remove one of them"),
    (C, ",max_days", "", "catalog.csv:1:max_days", "add this heading"),
    (C, "g-r,\n", "g-r\n", "catalog.csv:2:max_days", "write a comma between all its cells, also the empty ones"),
    (
        C,
        '"Hours, bonuses"',
        "Hours, bonuses",
        "catalog.csv:4:cell 11",
        "put cells that hold a comma between double quotes",
    ),
    (C, '"Hours, bonuses"', '"Hours, bonuses', "catalog.csv:4:15", "close its double quotes"),
    (C, "Drive,folder,Read", ",folder,Read", "catalog.csv:2:system", "fill it in"),
    (C, "Drive,folder,Read", "Drive,folder,", "catalog.csv:2:access_level", "fill it in"),
    (C, "Drive,folder,Read", "Drive,,Read", "catalog.csv:2:kind", "fill it in"),
    (C, "Drive,folder,Edit", "Drive,folder,read", "catalog.csv:3:access_level", "in line 2 already"),
    (C, "Drive,folder,Edit", "DRIVE,folder,Edit", "catalog.csv:3:system", "write it the same everywhere"),
    (C, ",high,", ",hihg,", "catalog.csv:3:risk", "did you mean “high”?"),
    (C, ",low,", ",7,", "catalog.csv:2:risk", "write low, medium, high or critical"),
    (C, ",low,", ",,", "catalog.csv:2:risk", "fill it in"),
    (C, "high,oto@x.example", "high,oto@x", "catalog.csv:3:owner", "write it as name@company.example"),
    (C, "high,oto@x.example", "high,o..to@x.example", "catalog.csv:3:owner", "write it as name@company.example"),
    (C, "oto@x.example,sam@x.example", "oto@x.example,", "catalog.csv:3:second_owner", "name a second owner"),
    (C, ",90", ",0", "catalog.csv:3:max_days", "write a whole number from 1"),
    (C, ",90", ",-1", "catalog.csv:3:max_days", "write a whole number from 1"),
    (C, ",90", ",soon", "catalog.csv:3:max_days", "write a whole number from 1"),
    (C, "Drive,folder,Read", "Dri\u200bve,folder,Read", "catalog.csv:2:system", "type the cell anew"),
    (S, "ana@x.example,Ana", "Oto@x.example,Ana", "staff.csv:4:email", "is in line 2 already"),
    (S, "X-3", "x-1", "staff.csv:4:employee_id", "is in line 2 already"),
    (S, "ana@home.example;", "SAM.S@x.example;", "staff.csv:4:other_addresses", "is in line 3 already"),
    (S, "ana@home.example;", "ana at home;", "staff.csv:4:other_addresses", "write it as name@company.example"),
    (
        S,
        "oto@x.example,active,ana",
        "oto,active,ana",
        "staff.csv:4:manager",
        "write the manager's address as name@company.example",
    ),
    (S, "ana@x.example,Ana", ",Ana", "staff.csv:4:email", "fill it in"),
    (S, "ana@x.example,Ana", "ana@x.example,", "staff.csv:4:name", "fill it in"),
    (S, "oto@x.example,active,ana", "oto@x.example,,ana", "staff.csv:4:status", "fill it in"),
    (S, "oto@x.example,active,ana", "oto@x.example,gone,ana", "staff.csv:4:status", "write active or leaver"),
    (S, "contractor", "contracter", "staff.csv:4:type", "did you mean “contractor”?"),
    (D, "Drive:Edit", "Drive:Edti", "sod.csv:2:left", "did you mean “Edit”?"),
    (D, "Pay:Entry", "Pya:Entry", "sod.csv:3:right", "did you mean “Pay”?"),
    (D, "Pay:Entry", "Pay", "sod.csv:3:right", "write the system, a colon, and its level or *"),
    (D, "Pay:Entry", "drive:read", "sod.csv:3:right", "name the access that does not go with it"),
    (D, "block", "blok", "sod.csv:3:severity", "did you mean “block”?"),
    (D, "S-2", "S-1", "sod.csv:3:rule", "is in line 2 already"),
    (D, "Never", "", "sod.csv:3:reason", "fill it in"),
    (P, "company: X", "companie: X", "policy.yaml:1:1", "did you mean “company”?"),
    (P, "company: X\n", "company: X\ncompany: Y\n", "policy.yaml:2:1", "remove one of them"),
    (P, "company: X", "company: ~", "policy.yaml:1:10", "write a value"),
    (P, "company: X", "company: [X", "policy.yaml:2:14", "mind the indentation"),
    (P, "company: X", "company: X\x07", "policy.yaml:1:11", "remove it"),
    (P, "company: X", "company: Smith: Sons", "policy.yaml:1:15", "put a text that holds a colon between quotes"),
    (P, "company: X", "company: @home", "policy.yaml:1:10", "put the text between quotes"),
    (P, "company: X", "company: X\n---\ncompany: Y", "policy.yaml:2:1", "remove the line ---"),
    (P, "  time_zone", "\ttime_zone", "policy.yaml:6:1", "write blanks instead of the tab"),
    (P, "office@x.example", "the office", "policy.yaml:2:16", "write an e-mail address"),
    (P, "Europe/Dublin", "Europe/Dubln", "policy.yaml:6:14", "did you mean “Europe/Dublin”?"),
    (P, "[mon, tue,", "[mon, tuesday,", "policy.yaml:7:23", "did you mean"),
    (P, "[mon, tue, wed, thu, fri]", "[]", "policy.yaml:7:17", "name at least one"),
    (P, "country: IE", "country: Ireland", "policy.yaml:8:12", "two letters"),
    (P, "2026-12-24", "24.12.2026", "policy.yaml:9:14", "write a date as 2026-12-31"),
    (P, "id: R-2", "id: R-1", "policy.yaml:17:9", "give each its own id"),
    (P, "    why: too much\n", "", "policy.yaml:24:5", "write a value"),
    (P, "since: 2026-06-01", "since: in June", "policy.yaml:26:12", "write a date as 2026-12-31"),
    (P, "all: [manager, owner]\n  - id: R-2", "all: [boss, owner]\n  - id: R-2", "policy.yaml:16:15", "write manager"),
    (P, "second_owner, ciso", "second_ower, ciso", "policy.yaml:23:15", "did you mean “second_owner”?"),
    (P, "any: [second_owner, ciso]", "any: []", "policy.yaml:23:14", "name at least one"),
    (P, "any: [second_owner, ciso]", "one: [ciso]", "policy.yaml:23:9", "write name, all, any or checklist"),
    (P, "[manager, owner]", "manager, owner", "policy.yaml:16:14", "as a list: [manager, owner]"),
    (P, "- all: [manager, owner]", "- {all: [manager], any: [owner]}", "policy.yaml:16:9", "write two stages"),
    (P, "deny: Not both.", "deny: No.\n    stages: [{all: [owner]}]", "policy.yaml:24:5", "remove one of them"),
    (P, "    deny: Not both.\n", "", "policy.yaml:24:5", "add stages, or the words of a deny"),
    (P, "deny: Not both.", "stages: []", "policy.yaml:28:13", "name at least one"),
    (P, "{risk: [high", "{riks: [high", "policy.yaml:20:12", "did you mean “risk”?"),
    (P, "[high, critical]", "[hihg, critical]", "policy.yaml:20:19", "did you mean “high”?"),
    (P, "department: Finance", "department: Finanse", "policy.yaml:20:48", "did you mean “Finance”?"),
    (P, "[high, critical]", "[]", "policy.yaml:20:18", "name at least one"),
    (P, "    when: {}\n", "", "policy.yaml:11:5", "{} for a rule that always applies"),
    (P, "low: {hours: 24}, ", "", "policy.yaml:29:12", "add a line for low"),
    (P, "{hours: 24}", "{hours: soon}", "policy.yaml:29:26", "write a whole number from 1"),
    (P, "{hours: 24}", "{days: 2}", "policy.yaml:29:19", "write hours or business_days"),
    (P, "low: link", "low: none", "policy.yaml:30:18", "write link, session or reauth"),
    (P, "critical: reauth", "critical: reauth, huge: link", "policy.yaml:30:74", "write low, medium, high or critical"),
    (P, "{ciso:", "{owner: oto@x.example, ciso:", "policy.yaml:31:20", "remove it here"),
    (P, "{ciso: sam@x.example}", "{ciso: sam}", "policy.yaml:31:19", "write an e-mail address"),
    (P, "on_behalf: manager", "on_behalf: managers", "policy.yaml:33:12", "did you mean “manager”?"),
    (
        P,
        "reply_by_mail: [low]",
        "reply_by_mail: [low, medium]",
        "policy.yaml:35:22",
        "write `medium: link` under assur",
    ),
    (P, "reply_by_mail: [low]", "reply_by_mail: critical", "policy.yaml:35:16", "take critical out"),
    (P, "reply_by_mail: [low]", "reply_by_mail: [lo]", "policy.yaml:35:17", "did you mean “low”?"),
    (P, "low: link", "low: session", "policy.yaml:35:17", "take low out, or write `low: link` under assurance"),
    (P, "question_days: 14", "question_days: 0", "policy.yaml:34:16", "write a whole number from 1"),
    (P, "unknown_senders: one_line", "unknown_senders: answer", "policy.yaml:36:18", "write silence or one_line"),
    (P, "[oto@x.example, sam@x.example]", "[]", "policy.yaml:37:16", "name at least one"),
    (P, "{team: [oto", "{team@x: [oto", "policy.yaml:37:18", "give the group a name of its own"),
    (P, "{ciso: sam@x.example}", "{ciso: [sam@x.example]}", "policy.yaml:31:19", "several are a group"),
    (
        P,
        "[oto@x.example, sam@x.example]",
        "oto@x.example; sam@x.example",
        "policy.yaml:37:16",
        "list: [oto@x.example, sam",
    ),
    (P, "appeals: ciso", "appeals: [ciso]", "policy.yaml:42:10", "without the brackets of a list"),
    (P, '"Drive:Read"]', "Drive: Read]", "policy.yaml:44:60", "between quotes where it holds a colon"),
    (P, "{ciso: sam@x.example}", "{ciso: taem}", "policy.yaml:31:19", "did you mean “team”?"),
    (P, "{ciso: sam@x.example}", "{hold: team, ciso: team}", "policy.yaml:31:19", "give the role another name"),
    (P, "no_owner:", "no_onwer:", "policy.yaml:38:13", "did you mean “no_owner”?"),
    (P, "[second_owner, hold]", "[second_owner, holt]", "policy.yaml:38:38", "did you mean “hold”?"),
    (P, "[second_owner, hold]", "[hold, second_owner]", "policy.yaml:38:24", "put it last"),
    (P, "[50, 90]", "[90, 50]", "policy.yaml:40:12", "from the smallest to the largest"),
    (P, "[50, 90]", "[50, 100]", "policy.yaml:40:17", "write a whole number from 1 to 99"),
    (P, "hours: 24, app", "hours: 73, app", "policy.yaml:41:20", "write a whole number from 1 to 72"),
    (P, "hours: 24, app", "days: 0, app", "policy.yaml:41:19", "write a whole number from 1"),
    (P, "approvers: [ciso]", "approvers: [cisco]", "policy.yaml:41:36", "did you mean “ciso”?"),
    (P, "appeals: ciso", "appeals: judge", "policy.yaml:42:10", "write manager, owner"),
    (P, "when: {department: Finance}", "when: {risk: low}", "policy.yaml:44:30", "write department, title or person_"),
    (P, "Drive:Read", "Drive:Raed", "policy.yaml:44:60", "did you mean “Read”?"),
    (P, "until: 2027-12-31", "until: soon", "policy.yaml:44:82", "write a date as 2026-12-31"),
    (P, "when: {}\n", "when: {}\n    ticket: '(a+)+'\n", "policy.yaml:15:13", "write a pattern of 100 characters"),
    (P, "when: {}\n", "when: {}\n    ticket: 'CHG-['\n", "policy.yaml:15:13", "such as 'CHG-[0-9]{4,8}'"),
    (P, "when: {}\n", f"when: {{}}\n    ticket: '{'x' * 101}'\n", "policy.yaml:15:13", "write a pattern of 100"),
    (P, "when: {}\n", "when: {}\n    reason_required: yes\n", "policy.yaml:15:22", "write true or false"),
    (P, "- all: [manager, owner]", "- {all: [manager], checklist: [mfo]}", "policy.yaml:16:38", "mean “mfa”?"),
    (P, "{mfa: ", '{"mfa;": ', "policy.yaml:39:27", "“;” between them: leave it out"),
    (P, "country: IE", "working_hours: 17-9", "policy.yaml:8:18", "such as 09:00-17:00"),
    (P, "steps: {app:", "steps: {apps:", "policy.yaml:46:17", "did you mean “app”?"),
    (P, "[account made, groups set]", "[account made, account made]", "policy.yaml:46:31", "remove one of them"),
    (P, "[in the group]", "[signed in]", "policy.yaml:46:53", "remove one of them"),
    (P, "[signed in]", f"[{'x' * 81}]", "policy.yaml:47:16", "say it in 80"),
    (P, "[in person]", "[{in: person}]", "policy.yaml:48:15", "write a value"),
    (P, "all_ticks: true", "all_ticks: always", "policy.yaml:49:14", "write true or false"),
    (P, "  hand_over:", "  handover:", "policy.yaml:48:3", "did you mean “hand_over”?"),
    (P, "{it: sam@x.example,", "{itt: sam@x.example,", "policy.yaml:50:9", "did you mean “it”?"),
    (P, "it: sam@x.example,", "it: ,", "policy.yaml:50:12", "write a value"),
    (P, "it: sam@x.example,", "it: sma@x.example,", "policy.yaml:50:13", "name a person of staff.csv who signs in"),
    (P, "it: sam@x.example,", "it: [sam@x.example, taem],", "policy.yaml:50:29", "did you mean “team”?"),
    (D, "S-1,Drive and pay,Drive:Edit,Pay:*", "S-1,n,Drive:Edit,", "sod.csv:2:right", "name the access that does"),
    (D, ",warn,", ",extra_approver,", "sod.csv:2:approver", "fill it in"),
    (B, "Clerk,Role", "Drive,Role", "bundles.csv:2:bundle", "give the bundle its own name"),
    (B, "Chief,Role", "clerk,role", "bundles.csv:3:role", "remove one row"),
    (B, "Leads,,Drive:Read", "Leads,,Drive:Raed", "bundles.csv:3:entitlements", "did you mean “Read”?"),
    (B, "Leads,,Drive:Read", "Leads,,Clerk:Role", "bundles.csv:3:entitlements", "write what it stands for"),
    (B, "Leads,,Drive:Read", "Leads,,", "bundles.csv:3:entitlements", "fill it in"),
    (E, "S-1", "S-9", "exceptions.csv:2:rule", "did you mean"),
    (E, "sam@x.example", "ana@x.example", "exceptions.csv:2:owner", "name somebody else"),
    (E, "2027-06-30", "June", "exceptions.csv:2:until", "write a date as 2026-12-31"),
    (E, ",30", ",0", "exceptions.csv:2:evidence_days", "write a whole number from 1"),
    (E, "Two pairs of eyes", "", "exceptions.csv:2:control", "fill it in"),
    (E, "Two pairs of eyes", "CONTROL", "exceptions.csv:2:control", "write what makes up for the conflict"),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in ALL.items():
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def _said(folder: Path, read: Callable[[Path], object] = load) -> list[str]:
    with pytest.raises(RulesInvalid) as error:
        read(folder)
    return [str(problem) for problem in error.value.problems]


def test_the_files_that_these_tests_spoil_are_good(folder: Path) -> None:
    assert len(load(folder).catalog.entitlements) == 5


@pytest.mark.parametrize(("file", "old", "new", "where", "fix"), WRONG)
def test_a_wrong_place_is_named_with_what_to_do(
    folder: Path, file: str, old: str, new: str, where: str, fix: str
) -> None:
    assert old in ALL[file]
    (folder / file).write_text(ALL[file].replace(old, new, 1), "utf-8", newline="")
    said = _said(folder)
    assert [line for line in said if line.startswith(f"{where}: ") and fix in line], said


@pytest.mark.parametrize("file", GOOD)
def test_a_missing_file_is_named_with_where_to_put_it(folder: Path, file: str) -> None:
    (folder / file).unlink()
    (line,) = _said(folder)
    assert line.startswith(f"{file}: cannot be opened")
    assert f"put {file} into" in line


@pytest.mark.parametrize(("file", "needs"), [(S, "catalog.csv:2"), (C, "sod.csv:2")])
def test_a_missing_file_is_told_with_the_first_line_that_needs_it(folder: Path, file: str, needs: str) -> None:
    (folder / file).unlink()
    (line,) = _said(folder)
    assert f"{needs} needs it" in line


@pytest.mark.parametrize(("file", "line", "byte"), [(C, 2, 0x81), (S, 4, 0x81), (D, 3, 0x81), (P, 27, 0xE9)])
def test_a_byte_that_is_no_letter_is_named_with_its_position(folder: Path, file: str, line: int, byte: int) -> None:
    """No sheet of Excel has 0x81; policy.yaml is UTF-8 only."""
    lines = GOOD[file].encode().split(b"\n")
    at = sum(len(row) + 1 for row in lines[: line - 1])
    lines[line - 1] = bytes([byte]) + lines[line - 1]
    (folder / file).write_bytes(b"\n".join(lines))
    said = _said(folder)
    assert f"{file}:{line}:1: is not UTF-8 (byte {byte:#04x} at position {at})" in said[0]


def test_positions_count_from_the_start_of_the_file_also_after_a_byte_order_mark(folder: Path) -> None:
    (folder / C).write_bytes(b"\xef\xbb\xbf\xff" + CATALOG.encode())
    assert "byte 0xff at position 3" in _said(folder)[0]


def test_a_row_with_a_cell_too_many_is_told_what_parts_the_cells_of_its_file(folder: Path) -> None:
    (folder / S).write_text(STAFF.replace(",", ";").replace("Ana Costa", "Ana; Costa"), "utf-8")
    (line,) = _said(folder, load_catalog)
    assert line.endswith("put cells that hold a semicolon between double quotes")


def test_an_excel_workbook_under_the_name_of_a_table_is_told_as_one(folder: Path) -> None:
    (folder / S).write_bytes(b"".join(workbook(STAFF.splitlines()[0].split(","), [])))
    assert _said(folder, load_catalog) == [f"{S}: is an Excel workbook — fix: save it from Excel as “CSV UTF-8”"]


@pytest.mark.parametrize("file", GOOD)
def test_an_empty_file_is_refused(folder: Path, file: str) -> None:
    (folder / file).write_text("", "utf-8")
    assert _said(folder)[0].startswith(f"{file}:1")


def test_all_errors_of_all_files_are_told_in_one_go(folder: Path) -> None:
    (folder / C).write_text(CATALOG.replace(",low,", ",lo,").replace(",90", ",x"), "utf-8")
    (folder / S).write_text(STAFF.replace("contractor", "temp"), "utf-8")
    (folder / D).write_text(SOD.replace("warn", "wran"), "utf-8")
    (folder / P).write_text(POLICY.replace("mon,", "monday,").replace("manager, owner", "manger, owner", 1), "utf-8")
    places = [line.split(": ")[0] for line in _said(folder)]
    assert places == [
        *("catalog.csv:2:risk", "catalog.csv:3:max_days", "policy.yaml:7:18", "policy.yaml:16:15"),
        *("sod.csv:2:severity", "staff.csv:4:type"),
    ]


def test_nothing_is_told_twice(folder: Path) -> None:
    (folder / P).write_text(POLICY.replace('"Drive:Read"]', "Drive: Read]"), "utf-8")
    assert len(_said(folder)) == 1


def test_a_catalog_that_cannot_be_read_is_not_told_again_for_every_combination(folder: Path) -> None:
    (folder / C).unlink()
    assert len(_said(folder)) == 1


def test_lines_are_those_of_the_file_also_after_cells_with_line_breaks(folder: Path) -> None:
    text = CATALOG.replace('"Hours, bonuses"', '"Hours,\nbonuses"').replace(",high,", ",hihg,")
    (folder / C).write_text(text + "Pay,app,Look,,,none,,,,\n", "utf-8")
    places = [line.split(": ")[0] for line in _said(folder)]
    assert places == ["catalog.csv:3:risk", "catalog.csv:6:risk"]


@pytest.mark.parametrize("mark", ["\x0b", "\x0c", "\x1c", "\x85", "\u2028"])
def test_a_strange_line_separator_in_a_cell_does_not_shift_the_lines(folder: Path, mark: str) -> None:
    (folder / C).write_text(CATALOG.replace("Look,", f"Lo{mark}ok,").replace(",high,", ",hihg,"), "utf-8", newline="")
    assert [line for line in _said(folder) if line.startswith("catalog.csv:3:risk: ")]


def test_the_dry_run_checks_the_three_sheets_and_needs_no_policy(folder: Path) -> None:
    (folder / P).unlink()
    catalog, sod = load_catalog(folder)
    assert (len(catalog.people), len(sod)) == (3, 2)
    (folder / D).write_text(SOD.replace("Pay:Entry", "Pay:Enter"), "utf-8")
    assert len(_said(folder, load_catalog)) == 1


@pytest.mark.parametrize("deeper", ["[", "[\n", "{a: ", "- ", "? ", "[a, ", "[ ? "])
def test_a_yaml_nested_without_end_is_refused_where_it_gets_too_deep(folder: Path, deeper: str) -> None:
    (folder / P).write_text("a:\n  " + deeper * 100_000, "utf-8")
    began = process_time()
    (said,) = _said(folder)
    assert process_time() - began < 0.5
    assert re.match(r"policy\.yaml:\d+:\d+: is not YAML: more than 20 values within each other", said)


def test_a_yaml_nested_by_indentation_is_refused_the_same(folder: Path) -> None:
    (folder / P).write_text("".join(f"{' ' * depth}a:\n" for depth in range(500)), "utf-8")
    (said,) = _said(folder)
    assert said.startswith("policy.yaml:21:22: is not YAML: more than 20 values within each other")


def test_a_yaml_that_is_too_long_is_refused_before_it_is_read(folder: Path) -> None:
    (folder / P).write_text("a:\n" + "  - x\n" * 200_000, "utf-8")
    began = process_time()
    assert _said(folder) == [
        "policy.yaml:166668:2: is longer than 1,000,000 characters — fix: leave out what the rules do not need"
    ]
    assert process_time() - began < 0.5


def test_a_policy_cannot_make_python_objects(folder: Path) -> None:
    marker = folder / "made"
    command = f"!!python/object/apply:pathlib.Path.touch [!!python/object/apply:pathlib.Path ['{marker}']]"
    (folder / P).write_text(POLICY.replace("company: X", f"company: {command}"), "utf-8")
    assert _said(folder)
    assert not marker.exists()


def test_other_peoples_headings_are_named_as_they_wrote_them(folder: Path) -> None:
    (folder / C).write_text(CATALOG.replace("risk", "Risiko", 1).replace(",low,", ",lo,"), "utf-8")
    with pytest.raises(RulesInvalid) as error:
        load(folder, headings={"Risiko": "risk"})
    assert [str(problem).split(": ")[0] for problem in error.value.problems] == ["catalog.csv:2:Risiko"]


def test_the_shipped_rules_spoiled_by_one_row_load_nothing(tmp_path: Path) -> None:
    shutil.copytree(Path(__file__).parents[2] / "rules", tmp_path / "rules")
    with (tmp_path / "rules" / "staff.csv").open("a", encoding="utf-8") as file:
        file.write("mia.berg@larkspur.example,Mia Berg,LF-9,Finance,,employee,,active,\n")
    assert "staff.csv:71:email" in _said(tmp_path / "rules")[0]
