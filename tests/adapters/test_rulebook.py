"""Good rule files: read as written, in one version, fast; and what in them is worth a look."""

import csv
import shutil
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from mailbot.adapters.clock import SystemClock
from mailbot.adapters.rulebook import check, load, load_catalog, unseated
from mailbot.adapters.rulebook.folder import DiskRules
from mailbot.adapters.rulebook.problems import RulesInvalid
from mailbot.core.calendar import Allowance
from mailbot.core.rules import Emergency

SHIPPED = Path(__file__).parents[2] / "rules"
ANA = "ana.costa@larkspur.example"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(SHIPPED, tmp_path / "rules")


def _change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_the_demo_company_is_read_as_it_is_written() -> None:
    rulebook = load(SHIPPED)
    ana = rulebook.catalog.person_at(ANA)
    assert ana is not None
    assert (ana.person_id, ana.name, ana.department, ana.active) == ("LF-2002", "Ana Costa", "Finance", True)
    drive = rulebook.catalog.by_label["Finance Shared Drive", "Edit"]
    assert (drive.kind, drive.risk, drive.owner) == ("folder", "medium", "oto.virtanen@larkspur.example")
    assert drive.aliases == ("fin drive", "F: drive", "finance share")
    assert rulebook.catalog.by_label["PeopleFirst", "Admin"].max_days == 90
    assert (("Orchard Payables", "*"),) in {rule.right for rule in rulebook.sod}


@pytest.mark.parametrize(("mark", "encoding"), [(";", "utf-8-sig"), (";", "cp1252"), ("\t", "utf-8")])
def test_sheets_as_excel_saves_them_in_other_countries_are_the_same_rules(
    folder: Path, mark: str, encoding: str
) -> None:
    for path in folder.glob("*.csv"):  # without the letters that Windows-1252 cannot write
        path.write_bytes(path.read_text("utf-8").encode("cp1252", "ignore").decode("cp1252").encode())
    rules = load(folder)
    for path in folder.glob("*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        with path.open("w", encoding=encoding, newline="") as file:
            csv.writer(file, delimiter=mark).writerows(rows)
    again, found = check(folder)
    assert (again.catalog, again.sod, again.exceptions) == (rules.catalog, rules.sod, rules.exceptions)
    assert any("read as Windows-1252" in each.fix for each in found) is (encoding == "cp1252")
    assert "Björn" in DiskRules(folder, SystemClock()).files()["staff.csv"]


@pytest.mark.parametrize("damage", [lambda raw: raw + b"#\xe9\r\n", lambda raw: raw.decode().encode("utf-16")])
def test_a_sheet_that_is_no_whole_utf_8_is_refused_and_not_taken_for_windows_1252(
    folder: Path, damage: Callable[[bytes], bytes]
) -> None:
    sheet = folder / "staff.csv"
    sheet.write_bytes(damage(sheet.read_bytes()))
    with pytest.raises(RulesInvalid, match="is not UTF-8"):
        load(folder)


def test_the_policy_is_read_as_it_is_written() -> None:
    policy = load(SHIPPED).policy
    assert policy.deadlines["low"] == Allowance(hours=24)
    assert policy.deadlines["critical"] == Allowance(business_days=7)
    assert policy.assurance["critical"] == "reauth"
    assert policy.merge_same_person == {"low", "medium"}
    assert [rule.id for rule in policy.rules] == ["R-01", "R-02", "R-03", "R-04", "R-05", "R-06"]
    assert policy.rules[2].stages[2].roles == ("it_security",)


def test_public_holidays_and_the_companys_own_days_off_are_no_working_days() -> None:
    calendar = load(SHIPPED).policy.calendar
    assert not calendar.is_working_day(date(2026, 3, 17))  # Saint Patrick's Day, a Tuesday
    assert not calendar.is_working_day(date(2026, 12, 24))
    assert not calendar.is_working_day(date(2026, 11, 28))
    assert calendar.is_working_day(date(2026, 11, 26))
    assert not calendar.is_working_day(date(2040, 3, 17))


def test_a_country_that_yaml_takes_for_a_no_is_norway(folder: Path) -> None:
    _change(folder / "policy.yaml", "country: IE ", "country: NO ")
    assert not load(folder).policy.calendar.is_working_day(date(2027, 5, 17))


@pytest.mark.parametrize("name", ["catalog.csv", "staff.csv", "sod.csv", "policy.yaml"])
def test_any_byte_of_any_file_makes_another_version(folder: Path, name: str) -> None:
    before = load(folder).version
    assert load(folder).version == before
    (folder / name).write_bytes((folder / name).read_bytes() + b"\n")
    assert load(folder).version != before


def test_what_a_spreadsheet_adds_changes_nothing_that_is_read(folder: Path) -> None:
    plain = load(folder)
    text = (folder / "staff.csv").read_text("utf-8")
    decomposed = text.replace("Sørensen", "  Sørensen ").replace("Zoë", "Zoe\u0308")
    (folder / "staff.csv").write_bytes(
        b"\xef\xbb\xbf" + decomposed.replace("\n", "\r\n").encode() + b",,,,,,,,\r\n\r\n"
    )
    assert load(folder).catalog == plain.catalog


def test_addresses_are_found_in_any_case(folder: Path) -> None:
    _change(folder / "staff.csv", f"{ANA},", "Ana.Costa@Larkspur.Example,")
    ana = load(folder).catalog.person_at(ANA)
    assert ana is not None
    assert ana.email == ANA


def test_combinations_are_taken_as_the_catalog_spells_them(folder: Path) -> None:
    _change(folder / "sod.csv", "PeopleFirst:HR Editor", "peoplefirst: hr editor")
    assert (("PeopleFirst", "HR Editor"),) in {rule.left for rule in load(folder).sod}


def test_names_with_colons_can_be_combined(folder: Path) -> None:
    with (folder / "catalog.csv").open("a", encoding="utf-8") as file:
        file.write(f"Zone A: Doors,physical,Entry: day,,,low,{ANA},,,\r\n")
    with (folder / "sod.csv").open("a", encoding="utf-8") as file:
        file.write("S-99,n,Zone A: Doors:Entry: day,Zone A: Doors:*,warn,r,\r\n")
    rule = load(folder).sod[-1]
    assert (rule.left, rule.right) == ((("Zone A: Doors", "Entry: day"),), (("Zone A: Doors", "*"),))


def test_a_companys_own_headings_are_mapped(folder: Path) -> None:
    plain = load(folder).catalog
    _change(folder / "staff.csv", "email,name", "E-Mail,Full name")
    headings = {"E-Mail": "email", "Full name": "name"}
    assert load(folder, headings=headings).catalog == plain
    assert load_catalog(folder, headings=headings)[0] == plain


def test_columns_may_stand_in_any_order(folder: Path) -> None:
    plain = load(folder).sod
    lines = [line.split(",", 2) for line in (folder / "sod.csv").read_text("utf-8").splitlines()]
    turned = "\n".join(f"{name},{rule},{rest}" for rule, name, rest in lines)
    (folder / "sod.csv").write_text(turned, "utf-8")
    assert load(folder).sod == plain


def test_the_policy_says_what_else_a_company_needs() -> None:
    policy = load(SHIPPED).policy
    assert policy.groups["security-team"] == ("marcus.adeyemi@larkspur.example", "deepa.krishnan@larkspur.example")
    assert policy.approvers["it_security"] == "security-team"
    assert policy.fallbacks["no_owner"] == ("second_owner", "hold")
    assert "background_check" in policy.rules[3].stages[2].checklist
    assert (policy.rules[3].reason_required, policy.rules[5].ticket) == (True, "CHG-[0-9]{4,8}")
    assert policy.emergency == Emergency(24, ("it_security", "ciso"), frozenset(("low", "medium", "high")))
    assert (policy.appeals, policy.escalations, policy.remind_at) == ("legal", 2, (50, 90))


def test_what_everybody_in_a_job_gets_stands_in_the_policy() -> None:
    (hall, _) = load(SHIPPED).birthrights
    assert (hall.when, hall.gives) == ({"department": ("Production",)}, (("Badge Production Hall", "Entry"),))
    assert hall.until == date(2027, 12, 31)


def test_a_bundle_is_asked_for_like_a_system_at_the_highest_risk_of_what_it_holds() -> None:
    clerk = load(SHIPPED).catalog.by_label["Accounts Payable Clerk", "Role"]
    assert (clerk.kind, clerk.risk, len(clerk.members)) == ("bundle", "medium", 3)


def test_a_combination_can_be_a_set_of_which_any_two_are_too_much() -> None:
    rules = {rule.rule: rule for rule in load(SHIPPED).sod}
    assert (len(rules["SOD-11"].left), rules["SOD-11"].right, rules["SOD-11"].severity) == (3, (), "exception")
    assert rules["SOD-12"].approver == "it_security"
    assert rules["SOD-13"].left == (("*", "Admin"),)


def test_an_exception_names_its_person_its_control_and_its_end() -> None:
    (found,) = load(SHIPPED).exceptions
    assert (found.rule, found.person, found.until) == ("SOD-11", "hannah.brandt@larkspur.example", date(2027, 6, 30))
    assert (found.owner, found.evidence_days) == ("daniel.weber@larkspur.example", 30)


def test_a_group_can_own_a_system_and_head_a_department(folder: Path) -> None:
    _change(folder / "catalog.csv", "medium,oto.virtanen@larkspur.example", "standard,Security-Team")
    _change(folder / "policy.yaml", "Legal: margaret.oyelaran@larkspur.example", "Legal: security-team")
    rulebook = load(folder)
    drive = rulebook.catalog.by_label["Finance Shared Drive", "Read"]
    assert (drive.owner, drive.risk) == ("security-team", "low")
    assert rulebook.policy.department_heads["Legal"] == "security-team"


@pytest.mark.parametrize("name", ["bundles.csv", "exceptions.csv"])
def test_what_no_company_needs_may_be_left_out_and_makes_another_version(folder: Path, name: str) -> None:
    before = load(folder).version
    (folder / name).unlink()
    assert load(folder).version != before


# --- worth a look ----------------------------------------------------------------------------------------------------


def _worth_a_look(folder: Path, on: date | None = None) -> list[str]:
    return [str(problem) for problem in check(folder, on=(lambda calendar: on) if on else None)[1]]


def test_of_the_demo_company_only_its_known_gaps_are_worth_a_look() -> None:
    said = " ".join(_worth_a_look(SHIPPED))
    for gap in ("Marketing Assets", "Plant Announcements", "Margaret Oyelaran", "Kenji Watanabe", "Peter Vance"):
        assert gap in said
    assert len(_worth_a_look(SHIPPED)) == 5


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("catalog.csv", "medium,oto.virtanen@", "medium,gone@", "catalog.csv:18:owner: gone@larkspur.example is not"),
        ("catalog.csv", "medium,oto.virtanen@", "medium,melissa.hart@", "catalog.csv:18:owner: Melissa Hart has left"),
        (
            "catalog.csv",
            "fin drive;F: drive;finance share",
            '"fin drive, F: drive"',
            "catalog.csv:18:aliases: “fin drive, F: drive” is",
        ),
        ("staff.csv", "employee,mia.berg@", "employee,gone@", "staff.csv:68:manager: gone@larkspur.example is not in"),
        ("staff.csv", "employee,mia.berg@", "employee,melissa.hart@", "staff.csv:68:manager: Melissa Hart has left"),
        ("staff.csv", "employee,mia.berg@larkspur.example", "employee,", "staff.csv:68:manager: Ana Costa has no"),
        ("policy.yaml", "ciso: prakash.iyer@", "ciso: melissa.hart@", "policy.yaml:ciso: Melissa Hart has left"),
        ("policy.yaml", "  Legal:", "  Legall:", "policy.yaml:department_heads: nobody works in Legall — fix: did you"),
        ("policy.yaml", "  Legal:", "  Legall:", "policy.yaml:department_heads: Legal has no head"),
    ],
)
def test_what_would_hold_requests_is_worth_a_look_and_no_error(
    folder: Path, file: str, old: str, new: str, said: str
) -> None:
    _change(folder / file, old, new)
    found = _worth_a_look(folder)
    assert [line for line in found if line.startswith(said)], found


USELESS = [
    # what is written instead of what in which file, where that is told, and what is said
    ("policy.yaml", "{risk: [high]}", "{risk: [high], kind: [group]}", "policy.yaml:33:5", "no row of catalog.csv"),
    ("policy.yaml", "{risk: [high]}", "{department: [Legal], title: [Buyer Packaging]}", "policy.yaml:33:5", "nobody"),
    ("policy.yaml", "{risk: [critical], person_type: [contractor]}", "{risk: [critical]}", "policy.yaml:46:5", "R-05"),
    ("policy.yaml", "no_owner: [second_owner, hold]", "no_owner: [second_owner]", "policy.yaml:129:13", "no end"),
    ("policy.yaml", "[marcus.adeyemi@larkspur.example, deepa.krishnan@", "[gone@", "policy.yaml:103:18", "nobody"),
    ("policy.yaml", "Badge Production Hall:Entry", "Marketing Assets:Read", "policy.yaml:164:5", "no owner to sign"),
    ("sod.csv", "*:Admin", "VPN Remote Access:*", "sod.csv:14:left", "nobody can break SOD-13"),
    ("exceptions.csv", "hannah.brandt@", "gavin.stroud@", "exceptions.csv:2:person", "Gavin Stroud has left"),
    ("exceptions.csv", "daniel.weber@", "gone@", "exceptions.csv:2:owner", "is not in staff.csv"),
    ("exceptions.csv", "SOD-11", "SOD-01", "exceptions.csv:2:rule", "severity block, which asks for no exception"),
]


OUTDATED = [
    ("policy.yaml", "until: 2027-06-30", "until: 2026-11-25", "policy.yaml:173:12", "is 2026-11-25, which is over"),
    ("policy.yaml", "[2026-12-24, 2026-12-31]", "[2025-12-24]", "policy.yaml:13:13", "are all over"),
    ("policy.yaml", "since: 2026-01-01", "since: 2062-01-01", "policy.yaml:19:12", "is 2062-01-01, in more than"),
    ("exceptions.csv", "2027-06-30", "2026-11-25", "exceptions.csv:2:until", "EX-01 was over on 2026-11-25"),
]


@pytest.mark.parametrize(("file", "old", "new", "where", "said"), [*USELESS, *OUTDATED])
def test_what_does_nothing_is_over_or_begins_far_ahead_is_worth_a_look_where_it_stands(
    folder: Path, file: str, old: str, new: str, where: str, said: str
) -> None:
    _change(folder / file, old, new)
    found = _worth_a_look(folder, on=date(2026, 11, 26))
    assert [line for line in found if line.startswith(f"{where}: ") and said in line], found


def test_managers_in_a_circle_are_worth_a_look_once(folder: Path) -> None:
    henrik, mia = "henrik.sorensen@larkspur.example", "mia.berg@larkspur.example"
    staff = (folder / "staff.csv").read_text("utf-8")
    row = next(line for line in staff.splitlines() if line.startswith(henrik))
    looped = row.replace("margaret.oyelaran@larkspur.example", mia)
    (folder / "staff.csv").write_text(staff.replace(row, looped), "utf-8")
    (told,) = [line for line in _worth_a_look(folder) if "circle" in line]
    assert "the managers of Henrik Sørensen, Mia Berg go in a circle — fix: leave one of them without" in told
    own = row.replace("margaret.oyelaran@larkspur.example", henrik)
    (folder / "staff.csv").write_text(staff.replace(row, own), "utf-8")
    assert [line for line in _worth_a_look(folder) if "Henrik Sørensen is their own manager" in line]


def test_the_last_day_of_something_and_a_rule_of_next_month_are_not_worth_a_look(folder: Path) -> None:
    _change(folder / "exceptions.csv", "2027-06-30", "2026-11-26")
    before = _worth_a_look(folder)
    _change(folder / "policy.yaml", "since: 2026-01-01", "since: 2026-12-01")
    found = _worth_a_look(folder, on=date(2026, 11, 26))
    assert [one for one in found if "would be held for" not in one] == before


def test_for_whom_access_would_be_held_is_not_looked_at_without_end_and_that_is_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    today = date(2026, 11, 26)
    assert not [one for one in _worth_a_look(folder, on=today) if "not looked at" in one]
    monkeypatch.setattr(unseated, "_LOOKS", 40)
    (left,) = [one for one in _worth_a_look(folder, on=today) if "not looked at" in one]
    assert left.startswith("catalog.csv:")
    assert "would be held was not looked at for everybody: 40 ways are the most — fix: ask about one" in left


def test_which_day_it_is_hangs_on_the_time_zone_of_the_rules(folder: Path) -> None:
    """Noon of the 30th in UTC is the 1st in Auckland, and not yet in Dublin."""
    now = datetime(2027, 6, 30, 12, tzinfo=UTC)
    assert not [found for found in _looked_at(folder, now) if "was over on 2027-06-30" in found]
    _change(folder / "policy.yaml", "Europe/Dublin", "Pacific/Auckland")
    assert [found for found in _looked_at(folder, now) if "was over on 2027-06-30" in found]


def _looked_at(folder: Path, now: datetime) -> list[str]:
    """What the page of the rules finds at a moment."""

    class Then:
        def now(self) -> datetime:
            return now

    return [found.what for found in DiskRules(folder, Then()).check()[1]]


# --- large -----------------------------------------------------------------------------------------------------------


def test_a_large_company_is_read_in_seconds_and_tells_how_far_it_is(folder: Path) -> None:
    with (folder / "catalog.csv").open("a", encoding="utf-8") as file:
        file.writelines(f"System {n // 4},app,Level {n % 4},What,s{n},low,{ANA},,g-{n},\r\n" for n in range(10_000))
    with (folder / "staff.csv").open("a", encoding="utf-8") as file:
        file.writelines(
            f"p{n}@x.example,Person {n},N-{n},Sales,Clerk,employee,{ANA},active,p{n}.o@x.example\n"
            for n in range(20_000)
        )
    steps: list[tuple[int, int]] = []
    rulebook = load(folder, lambda done, total: steps.append((done, total)))
    assert len(rulebook.catalog.people) == 20_069
    assert len(rulebook.catalog.entitlements) == 10_072
    assert len(steps) >= 50
    assert all(0 <= done <= total for done, total in steps)
    assert (20_070, 20_070) in steps
