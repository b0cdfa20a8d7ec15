"""The rules as code: cases that hold, what other rules would change, why a request went its way, who put rules live."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from everyday import file_of, own_page
from typer.testing import CliRunner, Result
from world import ANA, DANIEL, EVE, HENRIK, MIA, NADIA, OTO, World, story_rules

from mailbot import bootstrap, cli
from mailbot.services.decisions import By, Said

HANNAH = "hannah.brandt@larkspur.example"

CASE = """
- case: {name}
  who: Ana Costa
  asks: Finance Shared Drive:Edit
  then: [[{names}]]
"""

Run = Callable[..., Result]


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    return story_rules(tmp_path / "rules")


@pytest.fixture
def world(tmp_path: Path, sqlite_url: str, rules: Path) -> Iterator[World]:
    world = World(tmp_path, sqlite_url, rules)
    yield world
    world.close()


@pytest.fixture
def new(tmp_path: Path, rules: Path) -> Path:
    """A copy of the rules, to be changed."""
    return Path(shutil.copytree(rules, tmp_path / "new"))


@pytest.fixture
def run(world: World, tmp_path: Path) -> Run:
    """Runs a command of mailbot on the world's settings and records."""
    file = tmp_path / "mailbot.toml"
    file.write_text(
        f"""
address = "access@larkspur.example"
public_url = "http://127.0.0.1:8080"
database = "{world.settings.database}"
data = "{world.settings.data}"
rules = "{world.settings.rules}"
mailbox.url = "maildir:{tmp_path / "inbox"}"
sender = {{kind = "maildir", path = "{tmp_path / "out"}"}}
""",
        "utf-8",
    )

    def command(*arguments: str, typed: str = "") -> Result:
        return CliRunner().invoke(cli.app, [*arguments, "--config", str(file)], input=typed)

    return command


def _asks(world: World) -> str:
    """Ana asks for the drive; the id of her request."""
    world.writes(ANA, "I need edit access to the finance shared drive for the budget.")
    world.works()
    (request_id,) = world.requests()
    return request_id


def _change(folder: Path, name: str, before: str, after: str) -> None:
    text = (folder / name).read_text("utf-8")
    assert before in text
    (folder / name).write_text(text.replace(before, after), "utf-8")


# --- cases -----------------------------------------------------------------------------------------------------------


def test_cases_that_hold_end_with_zero(run: Run, rules: Path) -> None:
    (rules / "cases").mkdir(exist_ok=True)
    (rules / "cases" / "ours.yaml").write_text(CASE.format(name="as agreed", names="Mia Berg, Oto Virtanen"), "utf-8")
    found = run("rules", "test")
    assert (found.exit_code, "cases hold" in found.stderr) == (0, True)


def test_a_case_that_does_not_hold_ends_with_four_and_says_what_was_found(run: Run, tmp_path: Path) -> None:
    (tmp_path / "cases").mkdir()
    (tmp_path / "cases" / "ours.yaml").write_text(CASE.format(name="Mia alone", names="Mia Berg"), "utf-8")
    found = run("rules", "test", "--cases", str(tmp_path / "cases"), "--json")
    row = json.loads(found.stdout)
    assert found.exit_code == 4
    assert (row["where"], row["case"], row["expected"]) == ("ours.yaml:2", "Mia alone", "then Mia Berg")
    assert row["found"] == "Mia Berg (manager) and Oto Virtanen (owner)"


@pytest.mark.parametrize(
    ("line", "place", "words"),
    [
        (
            "- case: x\n  who: Ana Kosta\n  asks: Finance Shared Drive:Edit\n  then: []",
            "2:8",
            "did you mean “Ana Costa”?",
        ),
        ("- case: x\n  who: Ana Costa\n  asks: Finance Drive:Edit\n  then: []", "3:9", "is not in catalog.csv"),
        ("- case: x\n  who: Ana Costa\n  asks: Finance Shared Drive:Edit", "1:3", "what has to come of it"),
        ("- case: x\n  who: Ana Costa\n  wants: Finance Shared Drive:Edit\n  then: []", "3:3", "is not known here"),
        ("- case: x\n  who: Ana Costa\n  asks: Finance Shared Drive:Edit\n  by: soon", "4:7", "write day and time"),
    ],
)
def test_a_case_that_cannot_be_read_is_named_with_its_place(
    run: Run, tmp_path: Path, line: str, place: str, words: str
) -> None:
    (tmp_path / "cases").mkdir()
    (tmp_path / "cases" / "ours.yaml").write_text(line, "utf-8")
    found = run("rules", "test", "--cases", str(tmp_path / "cases"))
    problems = str(found.exception)
    assert f"ours.yaml:{place}" in problems
    assert words in problems


# --- what other rules would change -----------------------------------------------------------------------------------


def test_the_same_rules_change_nothing(world: World, run: Run, new: Path) -> None:
    _asks(world)
    found = run("rules", "diff", str(new), "--json")
    assert (found.exit_code, found.stdout) == (0, "")


def test_a_request_that_would_go_another_way_is_shown(world: World, run: Run, new: Path) -> None:
    request_id = _asks(world)
    _change(new, "staff.csv", f"employee,{MIA}", "employee,henrik.sorensen@larkspur.example")
    (row,) = _rows(run("rules", "diff", str(new), "--json"), "route")
    assert row["what"].startswith(request_id)
    assert row["before"] == "Mia Berg (manager) and Oto Virtanen (owner)"
    assert row["after"] == "Henrik Sørensen (manager) and Oto Virtanen (owner)"


def test_the_same_people_in_another_way_are_a_change_too(world: World, run: Run, new: Path) -> None:
    _asks(world)
    _change(new, "policy.yaml", "medium: session", "medium: reauth")
    (row,) = _rows(run("rules", "diff", str(new), "--json"), "route")
    assert row["before"].endswith("signed in")
    assert row["after"].endswith("signed in afresh for this decision")


def test_a_row_that_loses_its_owner_is_shown_once(world: World, run: Run, new: Path) -> None:
    _change(new, "catalog.csv", f"medium,{OTO},", "medium,,")
    rows = _rows(run("rules", "diff", str(new), "--json"), "ownerless")
    assert {row["before"] for row in rows} == {f"owned by {OTO}"}
    assert "Finance Shared Drive (Edit)" in {row["what"] for row in rows}


def test_a_new_conflict_in_the_register_is_shown(world: World, run: Run, new: Path) -> None:
    for wish in ("Read on Finance Shared Drive", "Viewer on Orchard Payables"):
        world.writes(ANA, f"I need {wish} for the audit.")
        world.works()
    _grant_everything(world)
    held = [f"{system}:{level}" for _, system, level in world.register()]
    assert len(held) == 2
    with (new / "sod.csv").open("a", encoding="utf-8") as file:
        file.write(f"SOD-99,Two drives,{held[0]},{held[1]},warn,One drive is enough,\n")
    (row,) = _rows(run("rules", "diff", str(new), "--json"), "conflict")
    assert (row["what"], row["who"]) == ("Finance Shared Drive (Read), Orchard Payables (Viewer)", "Ana Costa")
    assert row["after"] == "warn SOD-99: One drive is enough"


def _has_by_exception(world: World) -> None:
    """Hannah orders goods and books them in, as EX-01 allows until June."""
    for wish in ("Buyer in Orchard Purchasing until 31 January", "Stock Controller in StockPilot"):
        world.writes(HANNAH, f"I need {wish} for packaging.")
        world.works()
    _grant_everything(world)
    assert len(world.register()) == 2


def test_what_is_held_by_an_exception_that_is_gone_is_a_new_conflict(world: World, run: Run, new: Path) -> None:
    _has_by_exception(world)
    _change(new, "exceptions.csv", "EX-01,SOD-11,hannah", "EX-01,SOD-11,mateusz.zielinski")
    found = run("rules", "diff", str(new), "--json")
    (row,) = _rows(found, "conflict")
    assert row["before"] == "allowed by exception EX-01 until 30 June 2027"
    assert row["after"].startswith("needs an exception from SOD-11: Whoever orders goods")
    assert "2 changed routes, 0 rows without an owner, 1 new conflict;" in " ".join(found.stderr.split())


def test_an_exception_that_ends_sooner_is_told_for_what_would_end_with_it(world: World, run: Run, new: Path) -> None:
    _has_by_exception(world)
    _change(new, "exceptions.csv", "2027-06-30", "2027-03-31")
    found = run("rules", "diff", str(new), "--json")
    (row,) = _rows(found, "conflict")
    assert row["after"] == "allowed by exception EX-01 until 31 March 2027"
    (row,) = _rows(found, "route")
    assert row["what"].endswith("StockPilot (Stock Controller)")
    assert row["before"].endswith("allowed until 30 June 2027")
    assert row["after"].endswith("allowed until 31 March 2027")


def test_an_exception_that_lasts_longer_is_no_new_conflict(world: World, run: Run, new: Path) -> None:
    _has_by_exception(world)
    _change(new, "exceptions.csv", "2027-06-30", "2027-09-30")
    assert _rows(run("rules", "diff", str(new), "--json"), "conflict") == []


def _without(folder: Path, *addresses: str) -> None:
    """staff.csv lacks these people."""
    lines = (folder / "staff.csv").read_text("utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith(addresses)]
    assert len(kept) == len(lines) - len(addresses)
    (folder / "staff.csv").write_text("".join(kept), "utf-8")


def test_whoever_would_count_as_having_left_is_shown_with_what_they_lose(world: World, run: Run, new: Path) -> None:
    _asks(world)
    _grant_everything(world)
    world.writes(ANA, "I need Viewer on Orchard Payables for the audit.")
    world.works()
    _without(new, ANA, EVE)
    found = run("rules", "diff", str(new), "--json")
    rows = {row["who"]: row for row in _rows(found, "leaves")}
    assert rows["Ana Costa"]["what"] == "Finance Shared Drive (Edit)"
    assert rows["Ana Costa"]["after"] == "has left: what they hold (1) is taken away, 1 open request for them ended"
    assert (rows["Eve Marlow"]["what"], rows["Eve Marlow"]["after"]) == ("nothing", "has left")
    assert "2 leavers, 0 movers with access, " in " ".join(found.stderr.split())


def test_a_mover_is_shown_with_who_is_asked_what_they_keep(world: World, run: Run, new: Path) -> None:
    _asks(world)
    _grant_everything(world)
    _change(new, "staff.csv", f"employee,{MIA}", f"employee,{HENRIK}")
    (row,) = _rows(run("rules", "diff", str(new), "--json"), "moves")
    assert (row["what"], row["who"]) == ("Finance Shared Drive (Edit)", "Ana Costa")
    assert row["after"] == "manager Mia Berg, now Henrik Sørensen: Henrik Sørensen is asked what they keep"


def test_rules_with_a_part_of_the_staff_are_not_put_live_unless_that_is_said(
    world: World, run: Run, new: Path, rules: Path
) -> None:
    before = (rules / "staff.csv").read_text("utf-8")
    _asks(world)
    _grant_everything(world)
    _without(new, ANA)
    shutil.rmtree(new / "cases", ignore_errors=True)
    found = run("rules", "use", str(new), "--by", "Claudine Lefèvre", "--yes")
    assert found.exit_code == 1
    assert (
        "1 of 1 people who hold something would have left, so nothing was put live. "
        "If staff.csv is the whole list, add --fewer."
    ) in " ".join(found.stderr.split())
    assert (rules / "staff.csv").read_text("utf-8") == before
    assert run("rules", "use", str(new), "--by", "Claudine Lefèvre", "--yes", "--fewer").exit_code == 0
    assert (rules / "staff.csv").read_text("utf-8") != before


def _grant_everything(world: World) -> None:
    for request_id, state in world.requests().items():
        while state == "pending":
            file = file_of(world, request_id)
            for approval in file.approvals:
                if approval.state == "open":
                    ids = {"r": request_id, "v": 1, "s": approval.slot, "p": approval.approver}
                    ids["h"] = file.request.content_hash
                    by = By(approval.approver, "reauth")
                    world.mailbot.decisions.decide(ids, Said("approve", "Needed."), by)
            state = world.requests()[request_id]
    world.mailbot.daily.export()
    assert world.mailbot.fulfilment.finish([task.task_id for task in world.tasks()], "done", "IT", "") == []


def _rows(found: Result, change: str) -> list[dict[str, str]]:
    assert found.exit_code == 0, found.output
    return [row for row in map(json.loads, found.stdout.splitlines()) if row["change"] == change]


# --- who put them live -----------------------------------------------------------------------------------------------


def test_rules_are_put_live_with_a_name_in_the_trail(world: World, run: Run, new: Path, rules: Path) -> None:
    _change(new, "policy.yaml", "question_days: 14", "question_days: 21")
    found = run("rules", "use", str(new), "--by", "Claudine Lefèvre", typed="y\n")
    assert found.exit_code == 0, found.output
    assert "question_days: 21" in (rules / "policy.yaml").read_text("utf-8")
    world.restart()
    assert world.mailbot.desk.policy.question_days == 21
    loaded = "SELECT t.text FROM audit_text t JOIN audit_entry e ON e.seq = t.seq WHERE e.tag = 'rules:loaded'"
    assert world.column(f"{loaded} ORDER BY e.seq")[-1] == "Claudine Lefèvre"
    assert world.column("SELECT loaded_by FROM rules_version ORDER BY seq")[-1] == "Claudine Lefèvre"
    assert world.trail().wrong is None


def test_a_service_that_runs_on_is_to_be_restarted_once_other_rules_are_in_force(
    world: World, run: Run, new: Path
) -> None:
    def needs() -> list[str]:
        rows = map(json.loads, run("status", "--json").stdout.splitlines())
        return [row["needs"] for row in rows if row["area"] == "rules"]

    _asks(world)
    bootstrap.start(world.settings).at_end()
    assert needs() == [""]
    _change(new, "policy.yaml", "question_days: 14", "question_days: 21")
    assert run("rules", "use", str(new), "--by", "Claudine Lefèvre", "--yes").exit_code == 0
    assert needs() == ["restart mailbot: it still follows the rules of before"]
    bootstrap.start(world.settings).at_end()
    assert needs() == [""]


def test_rules_whose_own_cases_do_not_hold_are_not_put_live(world: World, run: Run, new: Path, rules: Path) -> None:
    before = (rules / "policy.yaml").read_text("utf-8")
    (new / "cases").mkdir(exist_ok=True)
    (new / "cases" / "ours.yaml").write_text(CASE.format(name="Mia alone", names="Mia Berg"), "utf-8")
    _change(new, "policy.yaml", "question_days: 14", "question_days: 21")
    found = run("rules", "use", str(new), "--by", "Claudine Lefèvre", "--yes")
    assert (found.exit_code, "cases do not hold. Nothing was put live." in found.stderr) == (4, True)
    told = "".join(found.stderr.split())
    assert f"Theyarein{new / 'cases'}:wheretherulesareright,changethecasethere." in told
    assert (rules / "policy.yaml").read_text("utf-8") == before


def test_a_no_leaves_the_rules_as_they_are(world: World, run: Run, new: Path, rules: Path) -> None:
    before = (rules / "policy.yaml").read_text("utf-8")
    _change(new, "policy.yaml", "question_days: 14", "question_days: 21")
    assert run("rules", "use", str(new), "--by", "Claudine Lefèvre", typed="n\n").exit_code == 1
    assert (rules / "policy.yaml").read_text("utf-8") == before


# --- why -------------------------------------------------------------------------------------------------------------


def test_a_request_explains_itself_from_the_records(world: World, run: Run) -> None:
    request_id = _asks(world)
    world.decides(MIA, "approve", "She plans the budget.")
    told = run("explain", request_id).stdout
    assert f"{request_id} waits for approval" in told
    assert "Mia Berg as manager by R-01: approved on 2026-11-26 09:00 (link): She plans the budget." in told
    assert "Oto Virtanen as owner by R-01: asked now, by " in told
    assert "R-02 does not apply: risk is medium, not high" in told


def test_a_request_that_is_not_there_is_said_and_fails(run: Run) -> None:
    found = run("explain", "REQ-2026-99999")
    assert (found.exit_code, "there is no such request" in found.stderr) == (1, True)


def test_rules_that_have_changed_since_say_what_they_would_do(world: World, run: Run, rules: Path) -> None:
    request_id = _asks(world)
    _change(rules, "staff.csv", f"employee,{MIA}", "employee,henrik.sorensen@larkspur.example")
    told = run("explain", request_id).stdout
    assert "would ask: Henrik Sørensen (manager) and Oto Virtanen (owner)" in told


def test_a_wish_that_nobody_wrote_is_explained_with_every_hit_and_miss(run: Run) -> None:
    told = run("explain", "--who", ANA, "--what", "finance shared drive:edit").stdout
    assert "stage 1, asked: Mia Berg as manager by R-01; Oto Virtanen as owner by R-01" in told
    assert [f"R-0{n}" in told for n in range(1, 5)] == [True] * 4


def test_what_the_person_holds_counts_in_it(world: World, run: Run) -> None:
    _asks(world)
    _grant_everything(world)
    told = run("explain", "--who", ANA, "--what", "Finance Shared Drive:Edit").stdout
    assert "nobody, it would be refused: You have had this since 26 November 2026" in told


def test_a_wish_is_explained_as_it_would_be_filed(world: World, run: Run) -> None:
    _asks(world)
    told = run("explain", "--who", ANA, "--what", "Finance Shared Drive:Read").stdout
    assert "nobody, it would be refused: REQ-2026-00001 for Finance Shared Drive (Edit) is open already" in told
    _grant_everything(world)
    told = run("explain", "--who", ANA, "--what", "StockPilot:Viewer", "--for", EVE).stdout
    assert "only Eve Marlow or their manager may ask for this" in told


def test_a_higher_level_is_explained_as_taking_the_place_of_the_one_that_is_held(world: World, run: Run) -> None:
    world.writes(ANA, "I need read access to the finance shared drive for the budget.")
    world.works()
    _grant_everything(world)
    told = run("explain", "--who", ANA, "--what", "Finance Shared Drive:Edit").stdout
    assert "It takes the place of Read, which ends once IT has set it up." in told
    assert "Mia Berg as manager" in told


def test_whoever_has_claimed_what_has_no_owner_is_explained_to_decide(world: World, run: Run, rules: Path) -> None:
    _change(rules, "catalog.csv", f"medium,{OTO},,fs-finance-rw", f"medium,,{DANIEL},fs-finance-rw")
    world.restart()
    _asks(world)
    assert "fill in owner" in run("explain", "--who", NADIA, "--what", "Finance Shared Drive:Edit").stdout
    own_page(world, DANIEL, "o", "do you own").send(0)
    told = run("explain", "--who", NADIA, "--what", "Finance Shared Drive:Edit").stdout
    assert "stage 1, asked: Daniel Weber as manager and owner by R-01" in told
    _change(rules, "policy.yaml", "question_days: 14", "question_days: 21")
    assert "would ask: Mia Berg (manager) and Daniel Weber (owner)" in run("explain", "REQ-2026-00001").stdout


def _pairs(rules: Path, until: str) -> None:
    """Whoever has the drive and sees the stock needs an exception, which Ana has."""
    sod = "S-1,Drive / stock,Finance Shared Drive:Edit,StockPilot:Viewer,exception,Not in one hand,\n"
    (rules / "sod.csv").write_text(f"rule,name,left,right,severity,reason,approver\n{sod}", "utf-8")
    row = f"EX-1,S-1,{ANA},Oto counts the stock,{OTO},{until},30\n"
    heading = "exception,rule,person,control,owner,until,evidence_days\n"
    (rules / "exceptions.csv").write_text(heading + row, "utf-8")


def test_what_an_exception_allows_is_explained_with_the_day_on_which_it_ends(
    world: World, run: Run, rules: Path
) -> None:
    _asks(world)
    _grant_everything(world)
    _pairs(rules, "2027-05-31")
    told = run("explain", "--who", ANA, "--what", "StockPilot:Viewer").stdout
    assert "Exception EX-1 allows it until 31 May 2027: Oto counts the stock" in told
    assert "StockPilot (Viewer) is allowed by exception EX-1 only until 31 May 2027, so it ends then." in told
    has = ("--has", "Finance Shared Drive:Edit")
    told = run("explain", "--who", ANA, "--what", "StockPilot:Viewer", *has).stdout
    assert "it ends on 31 May 2027 at the latest, with exception EX-1" in told
    told = run("explain", "--who", OTO, "--what", "StockPilot:Viewer", *has).stdout
    assert "it ends on" not in told


def test_under_other_rules_an_appeal_is_explained_with_somebody_independent(
    world: World, run: Run, rules: Path
) -> None:
    _asks(world)
    world.decides(OTO, "reject", "Not needed.")
    world.writes(ANA, "appeal: the auditors ask for it by Friday.", reply_to=world.mail(ANA, "Not approved"))
    world.works()
    _change(rules, "policy.yaml", "question_days: 14", "question_days: 21")
    told = run("explain", "REQ-2026-00002").stdout
    assert "would ask: Mia Berg (manager) and" in told
    assert "Oto Virtanen (owner)" not in told


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--who", ANA), "--who and --what together"),
        ((), "give requests or mails"),
        (("--who", "nobody@larkspur.example", "--what", "Finance Shared Drive:Edit"), "nobody in staff.csv"),
        (
            ("--who", "mia.brg@larkspur.example", "--what", "Finance Shared Drive:Edit"),
            "did you mean mia.berg@",
        ),
        (("--who", ANA, "--what", "Finance Shared Drive:Edt"), "did you mean Finance Shared Drive:Edit"),
    ],
)
def test_a_question_that_cannot_be_answered_says_what_to_write(
    run: Run, arguments: tuple[str, ...], words: str
) -> None:
    found = run("explain", *arguments)
    assert found.exit_code == 2
    assert words in " ".join(found.stderr.replace("│", " ").split())


# --- a sheet of the company's own ------------------------------------------------------------------------------------


def _sheet(folder: Path, text: str) -> str:
    (folder / "apps.csv").write_text(text, "utf-8")
    return str(folder / "apps.csv")


def test_a_sheet_is_only_compared_until_it_is_told_to_write(run: Run, rules: Path, tmp_path: Path) -> None:
    before = (rules / "catalog.csv").read_bytes()
    source = _sheet(tmp_path, "Application,Role,Data owner\nWiki,Read,oto.virtanen@larkspur.example\n")
    found = run("rules", "import", "catalog", source, "--json")
    rows = [json.loads(line) for line in found.stdout.splitlines()]
    assert {row["row"] for row in rows if row["change"] == "new"} == {"Wiki:Read"}
    assert {row["row"] for row in rows if row["change"] == "gone"} >= {"Finance Shared Drive:Edit"}
    assert "owner is their “data owner”" in found.stderr
    assert (rules / "catalog.csv").read_bytes() == before


def test_a_sheet_that_breaks_the_rules_is_not_written(run: Run, rules: Path, tmp_path: Path) -> None:
    before = (rules / "catalog.csv").read_bytes()
    source = _sheet(tmp_path, "Application,Role\nWiki,Read\n")  # sod.csv speaks of systems that would be gone
    found = run("rules", "import", "catalog", source, "--write", "--fewer")
    assert "sod.csv" in str(found.exception)
    assert (rules / "catalog.csv").read_bytes() == before


def test_a_manager_whom_nobody_of_the_sheet_is_called_is_told_with_what_to_write(
    run: Run, rules: Path, tmp_path: Path
) -> None:
    before = (rules / "staff.csv").read_bytes()
    text = (rules / "staff.csv").read_text("utf-8-sig")
    source = _sheet(tmp_path, text + "kim.k@larkspur.example,Kim K,LF-9999,Finance,,employee,Bob K,active,\n")
    found = run("rules", "import", "staff", source, "--write")
    told = str(found.exception)
    assert "“Bob K” is no address, and not the name or number of exactly one person" in told
    assert "write the manager's address as name@company.example" in told
    assert (rules / "staff.csv").read_bytes() == before


def test_a_part_of_a_list_does_not_take_the_place_of_the_whole_of_it_unless_that_is_said(
    run: Run, rules: Path, tmp_path: Path
) -> None:
    before = (rules / "catalog.csv").read_bytes()
    source = _sheet(tmp_path, "Application,Role\nWiki,Read\n")
    found = run("rules", "import", "catalog", source, "--write")
    assert found.exit_code == 1
    assert "are not in this sheet, so nothing was written. If it is the whole list, add --fewer." in " ".join(
        found.stderr.split()
    )
    assert (rules / "catalog.csv").read_bytes() == before


def test_a_sheet_is_written_and_what_it_does_not_say_stays(run: Run, rules: Path, tmp_path: Path) -> None:
    text = (rules / "catalog.csv").read_text("utf-8-sig")
    heading, *rows = text.splitlines()
    assert heading.startswith("system,kind,access_level")
    source = _sheet(
        tmp_path, text.replace("system,kind,access_level", "Anwendung,Art,Rolle") + "Wiki,app,Read,,,low,,,,\n"
    )
    assert run("rules", "import", "catalog", source, "--write").exit_code == 0
    written = (rules / "catalog.csv").read_text("utf-8-sig").splitlines()
    assert written[0] == heading
    assert len(written) == len(rows) + 2


def test_a_heading_that_nobody_can_guess_is_asked_for(run: Run, tmp_path: Path) -> None:
    source = _sheet(tmp_path, "Thing,Sort\nWiki,Read\n")
    found = run("rules", "import", "catalog", source)
    assert found.exit_code == 1
    assert '--map "system=…" --map "access_level=…"' in " ".join(found.stderr.split())
    assert (
        run("rules", "import", "catalog", source, "--map", "system=Thing", "--map", "access_level=sort").exit_code == 0
    )
    wrong = run("rules", "import", "catalog", source, "--map", "system=Nothing")
    assert wrong.exit_code == 2
    assert "it has thing, sort" in " ".join(wrong.stderr.replace("│", " ").split())


def test_the_headings_that_are_said_are_found_below_a_title(run: Run, tmp_path: Path) -> None:
    source = _sheet(tmp_path, "Who may have what,\nThing,Role\nWiki,Read\n")
    found = run("rules", "import", "catalog", source, "--map", "system=thing", "--json")
    assert '{"change": "new", "row": "Wiki:Read"' in found.stdout
