"""`mailbot init`: the interview reads a company's own lists, and leaves rules that load, settings, keys and cases."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import CliRunner, Result

from mailbot import cli, config
from mailbot.cli import setup
from mailbot.interview import Interview
from mailbot.interview.questions import Answer, Question

SHIPPED = Path(__file__).parents[1] / "rules"
ANSWERS: dict[str, Any] = {
    "company": "Larkspur Foods",
    "address": "access@larkspur.example",
    "public_url": "https://access.larkspur.example",
    "arrives": "imap",
    "catalog": str(SHIPPED / "catalog.csv"),
    "staff": str(SHIPPED / "staff.csv"),
    "it_security": "marcus.adeyemi@larkspur.example",
    "ciso": "prakash.iyer@larkspur.example",
    "conflicts": ["Orchard Purchasing:Vendor Master Editor + Orchard Payables:Payment Run = invented suppliers"],
    "columns": {"task_id": "Ticket", "user_email": "User"},
}

Init = Callable[..., Result]


@pytest.fixture
def init(tmp_path: Path) -> Init:
    """Runs the command unattended, with these answers and changes to them, into `out`."""

    def run(**changes: object) -> Result:
        given = {name: answer for name, answer in (ANSWERS | changes).items() if answer is not None}
        (tmp_path / "answers.yaml").write_text(yaml.safe_dump(given), "utf-8")
        where = str(tmp_path / "out")
        return CliRunner().invoke(cli.app, ["init", where, "--answers", str(tmp_path / "answers.yaml")])

    return run


def test_where_nobody_can_answer_init_says_how_it_is_answered(tmp_path: Path) -> None:
    found = CliRunner().invoke(cli.app, ["init", str(tmp_path / "out")])
    assert found.exit_code == 2
    assert "run it on a terminal, or with --answers FILE" in " ".join(found.output.split())
    assert not (tmp_path / "out").exists()


def _policy(tmp_path: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((tmp_path / "out" / "rules" / "policy.yaml").read_text("utf-8"))
    return found


def test_who_has_one_head_of_department_writes_just_that_and_the_rules_are_checked_before_any_secret_is_there(
    init: Init, tmp_path: Path
) -> None:
    found = init(heads="Finance=mia.berg@larkspur.example")
    assert found.exit_code == 0, found.output
    assert _policy(tmp_path)["department_heads"] == {"Finance": "mia.berg@larkspur.example"}
    settings = str(tmp_path / "out" / "mailbot.toml")
    for command in ("check", "test"):
        done = CliRunner().invoke(cli.app, ["rules", command, "--config", settings])
        assert done.exit_code == 0, done.output
    with pytest.raises(config.ConfigInvalid):
        config.load(Path(settings))


def test_answers_become_settings_rules_keys_and_ten_cases_that_hold(init: Init, tmp_path: Path) -> None:
    found = init()
    assert found.exit_code == 0, found.output
    settings = config.parsed(tmp_path / "out" / "mailbot.toml")
    assert (settings.address, settings.mailbox.host) == ("access@larkspur.example", "imap.larkspur.example")
    assert settings.tasks.headings() == {"task_id": "Ticket", "user_email": "User"}
    assert {path.name for path in (tmp_path / "out" / "data" / "keys").glob("*.key")} == {
        "link-0001.key",
        "checkpoint-0001.key",
    }
    cases = yaml.safe_load((tmp_path / "out" / "rules" / "cases" / "first.yaml").read_text("utf-8"))
    assert len(cases) == 10
    tested = CliRunner().invoke(cli.app, ["rules", "test", str(tmp_path / "out" / "rules")])
    assert (tested.exit_code, "All 10 cases hold" in tested.stderr) == (0, True)


def test_a_page_is_read_back_before_anything_is_written(init: Init) -> None:
    read_back = " ".join(init().stderr.split())
    assert "about 13 a month" in read_back
    assert "4 rows; in their place: second owner, else the request waits for the access office" in read_back
    assert "1 pair, approvers are warned" in read_back


def test_what_is_left_of_their_lists_is_read_back_and_where_to_go_on_is_said(init: Init, tmp_path: Path) -> None:
    (tmp_path / "apps.csv").write_text("system,level,Cost centre\nWiki,Read,7\n", "utf-8")
    told = " ".join(init(catalog=str(tmp_path / "apps.csv"), conflicts=None).stderr.split())
    assert "Not read cost centre" in told
    assert f"Next, in {tmp_path / 'out'}: put the secrets into their files" in told


def test_headings_of_their_own_are_told_or_asked_for(init: Init, tmp_path: Path) -> None:
    text = (SHIPPED / "catalog.csv").read_text("utf-8")
    (tmp_path / "apps.csv").write_text(text.replace("system,kind,access_level", "Application,kind,Thing", 1), "utf-8")
    changed = {"catalog": str(tmp_path / "apps.csv"), "conflicts": None}
    refused = init(**changed)
    assert refused.exit_code == 5
    assert "catalog_map: still missing: access_level" in refused.stderr
    assert init(**changed, catalog_map=["access_level=Thing"]).exit_code == 0
    written = (tmp_path / "out" / "rules" / "catalog.csv").read_text("utf-8-sig")
    assert written.splitlines()[0].startswith("system,kind,access_level,")


def test_a_staff_list_whose_headings_are_not_told_is_a_problem_with_its_headings(init: Init, tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text("Who,Box\nAna Costa,ana.costa@larkspur.example\n", "utf-8")
    found = init(staff=str(tmp_path / "people.csv"))
    assert found.exit_code == 5
    told = " ".join(found.stderr.split())
    assert "staff_map: still missing: email, name; write column=heading, its headings are who, box" in told


def test_headings_that_are_told_count_where_only_what_may_be_empty_is_not_known(init: Init, tmp_path: Path) -> None:
    (tmp_path / "apps.csv").write_text(
        "Application,Role,How bad,Who decides\nPayroll,Edit,gering,Aoife O'Sullivan\n", "utf-8"
    )
    told = ["risk=How bad", "owner=Who decides"]
    found = init(catalog=str(tmp_path / "apps.csv"), catalog_map=told, conflicts=None)
    assert found.exit_code == 0, found.output
    written = (tmp_path / "out" / "rules" / "catalog.csv").read_text("utf-8")
    assert "Payroll,app,Edit,,,low,aoife.osullivan@larkspur.example" in written


def test_who_sits_there_is_asked_for_headings_that_nobody_knows(tmp_path: Path) -> None:
    (tmp_path / "apps.csv").write_text("Application,Role,How bad\nPayroll,Edit,high\n", "utf-8")
    given: dict[str, Answer] = {name: answer for name, answer in ANSWERS.items() if isinstance(answer, str)}
    asked = list[Question]()

    def ask(question: Question, offered: Answer, problem: str) -> Answer:
        assert not problem, problem
        asked.append(question)
        answers = given | {"catalog": str(tmp_path / "apps.csv"), "catalog_map": ["risk=how bad"]}
        return answers.get(question.name, offered or ([] if question.kind == "list" else ""))

    interview = Interview(tmp_path / "out", date(2026, 11, 26))
    interview.attended(ask)
    words = next(question.words for question in asked if question.name == "catalog_map")
    assert "We found system = application, access_level = role, and nothing for kind, description" in words
    assert "left are how bad" in words
    assert ("Critical", "none") in interview.summary()
    assert ("High risk", "Payroll") in interview.summary()
    assert "staff_map" not in [question.name for question in asked]


def test_systems_that_are_named_risky_are_so_where_the_list_does_not_say(init: Init, tmp_path: Path) -> None:
    (tmp_path / "apps.csv").write_text("system,level\nWiki,Read\nPayroll,Edit\n", "utf-8")
    found = init(catalog=str(tmp_path / "apps.csv"), critical=["payroll"], conflicts=None)
    assert found.exit_code == 0, found.output
    assert "Payroll,app,Edit,,,critical" in (tmp_path / "out" / "rules" / "catalog.csv").read_text("utf-8")


def test_who_heads_a_department_is_told_from_the_staff_list(init: Init, tmp_path: Path) -> None:
    init()
    heads = _policy(tmp_path)["department_heads"]
    assert (heads["Finance"], heads["Warehouse"]) == (
        "henrik.sorensen@larkspur.example",
        "chidi.okafor@larkspur.example",
    )


def test_a_role_that_nobody_holds_is_not_asked(init: Init, tmp_path: Path) -> None:
    assert init(ciso=None, it_security=None).exit_code == 0
    roles = {role for rule in _policy(tmp_path)["rules"] for stage in rule["stages"] for role in stage["all"]}
    assert roles == {"manager", "owner", "second_owner", "department_head"}
    why = " ".join(rule["why"] for rule in _policy(tmp_path)["rules"])
    assert "CISO" not in why
    assert "IT security" not in why


def test_a_role_that_somebody_holds_is_told_in_the_why_of_the_rules(init: Init, tmp_path: Path) -> None:
    assert init().exit_code == 0
    high, critical = (rule["why"] for rule in _policy(tmp_path)["rules"][2:])
    assert high.endswith("then the second owner, then IT security")
    assert critical.endswith("then IT security, the CISO last")


@pytest.mark.parametrize(
    ("arrives", "more", "host"),
    [
        ("microsoft", {"tenant": "larkspur.example", "client_id": "an-id"}, "outlook.office365.com"),
        ("google", {}, "imap.gmail.com"),
    ],
)
def test_mailboxes_of_the_large_providers_sign_in_with_tokens(
    init: Init, tmp_path: Path, arrives: str, more: dict[str, str], host: str
) -> None:
    assert init(arrives=arrives, **more).exit_code == 0
    settings = config.parsed(tmp_path / "out" / "mailbot.toml")
    assert (settings.mailbox.host, settings.trust.receiver) == (host, arrives)
    assert settings.mailbox.oauth is not None


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"address": "access"}, "address: “access”: write an address"),
        ({"public_url": "http://access.larkspur.example"}, "public_url: "),
        ({"arrives": "pigeon"}, "arrives: “pigeon” is none of imap, microsoft"),
        ({"catalog": "nowhere.csv"}, "catalog: nowhere.csv cannot be read"),
        ({"conflicts": ["A and B"]}, "write System:Level + System:Level = why"),
        ({"time_zone": "Larkspur"}, "write it as Europe/London"),
        ({"tasks_at": "4 pm"}, "write it as 16:00"),
        ({"colour": "blue"}, "colour is none of the questions"),
        ({"colour": "blue"}, "the questions are company, address, public_url"),
        ({"adress": "access@larkspur.example"}, "adress is none of the questions: did you mean address?"),
        ({"company": None}, "company: an answer is needed"),
        ({"address": None}, "address: an answer is needed"),
    ],
)
def test_answers_that_cannot_be_used_are_all_named_and_nothing_is_written(
    init: Init, tmp_path: Path, changes: dict[str, object], words: str
) -> None:
    found = init(**changes)
    assert found.exit_code == 5
    assert words in " ".join(found.stderr.split())
    assert not (tmp_path / "out").exists()


def test_an_empty_answers_file_is_told_each_question_that_needs_an_answer(tmp_path: Path) -> None:
    (tmp_path / "empty.yaml").write_text("# still to do\n", "utf-8")
    found = CliRunner().invoke(cli.app, ["init", str(tmp_path / "out"), "--answers", str(tmp_path / "empty.yaml")])
    assert found.exit_code == 5
    assert "company: an answer is needed. What is the company called in mails?" in " ".join(found.stderr.split())
    assert not (tmp_path / "out").exists()


def test_an_answers_file_that_is_nested_without_end_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "deep.yaml").write_text("[" * 3_000, "utf-8")
    found = CliRunner().invoke(cli.app, ["init", str(tmp_path / "out"), "--answers", str(tmp_path / "deep.yaml")])
    assert found.exit_code == 5
    assert "nested deeper than any answer" in " ".join(found.stderr.split())


def test_rules_that_do_not_load_are_not_written(init: Init, tmp_path: Path) -> None:
    found = init(conflicts=["Nothing:Here + Orchard Payables:Payment Run"])
    assert found.exit_code == 5
    told = " ".join(found.stderr.split())
    assert "nothing was written: conflicts: “Nothing:Here + Orchard Payables:Payment Run”, left: “Nothing” is" in told
    assert not (tmp_path / "out").exists()


def _risky_apps(tmp_path: Path, owner: str) -> str:
    text = f"system,level,risk,owner,second owner\nWiki,Read,low,,\nPayroll,Edit,High,{owner},\n"
    (tmp_path / "apps.csv").write_text(text, "utf-8")
    return str(tmp_path / "apps.csv")


def test_a_problem_of_a_list_names_its_row_and_no_line_of_a_file_that_nobody_has_seen(
    init: Init, tmp_path: Path
) -> None:
    rows = 'Wiki,Read,"a\nb",\nPayroll,Edit,,soon\n'
    (tmp_path / "apps.csv").write_text(f"system,level,description,days\n{rows}", "utf-8")
    found = init(catalog=str(tmp_path / "apps.csv"), catalog_map=["max_days=days"], conflicts=None)
    assert found.exit_code == 5
    assert "Payroll:Edit in the list of systems, max_days: “soon” is not a number" in " ".join(found.stderr.split())


def test_where_a_risky_row_has_no_second_owner_the_manager_of_its_owner_is_proposed_and_read_back(
    init: Init, tmp_path: Path
) -> None:
    found = init(catalog=_risky_apps(tmp_path, "daniel.weber@larkspur.example"), conflicts=None)
    assert found.exit_code == 0, found.output
    assert "Second owner Payroll:Edit=henrik.sorensen@larkspur.example" in " ".join(found.stderr.split())
    written = (tmp_path / "out" / "rules" / "catalog.csv").read_text("utf-8")
    assert "Payroll,app,Edit,,,high,daniel.weber@larkspur.example,henrik.sorensen@larkspur.example" in written


def test_a_second_owner_who_is_named_goes_before_who_would_be_proposed(init: Init, tmp_path: Path) -> None:
    apps = _risky_apps(tmp_path, "daniel.weber@larkspur.example")
    named = ["payroll:edit = mia.berg@larkspur.example"]
    assert init(catalog=apps, second_owners=named, conflicts=None).exit_code == 0
    assert "daniel.weber@larkspur.example,mia.berg@" in (tmp_path / "out" / "rules" / "catalog.csv").read_text("utf-8")


@pytest.mark.parametrize(
    ("owner", "named", "words"),
    [
        ("margaret.oyelaran@larkspur.example", None, "second_owners: nobody is named for Payroll:Edit: write System"),
        ("daniel.weber@larkspur.example", ["Wiki:Read=mia.berg@larkspur.example"], "nobody is named for Payroll:Edit"),
        (
            "daniel.weber@larkspur.example",
            ["Payroll:Edit=mia@larkspur.example"],
            "“mia@larkspur.example” is not in",
        ),
    ],
)
def test_a_risky_row_for_which_nobody_is_second_owner_is_named(
    init: Init, tmp_path: Path, owner: str, named: list[str] | None, words: str
) -> None:
    found = init(catalog=_risky_apps(tmp_path, owner), second_owners=named, conflicts=None)
    assert found.exit_code == 5
    assert words in " ".join(found.stderr.split())


def test_everything_that_second_owners_lack_is_told_at_once(init: Init, tmp_path: Path) -> None:
    owner = "daniel.weber@larkspur.example"
    rows = "".join(f"{name},Edit,High,{owner},\n" for name in ("Payroll", "Ledger", "Vault", "Mill"))
    (tmp_path / "apps.csv").write_text(f"system,level,risk,owner,second owner\n{rows}", "utf-8")
    named = ["Payroll:Edit=mia@larkspur.example", "Ledger:Edit=eve@larkspur.example"]
    found = init(catalog=str(tmp_path / "apps.csv"), second_owners=named, conflicts=None)
    told = " ".join(found.stderr.split())
    assert found.exit_code == 5
    assert "“mia@larkspur.example” and “eve@larkspur.example” are not in the list of people" in told
    assert "nobody is named for Vault:Edit, Mill:Edit: write System:Level=address" in told


@pytest.mark.parametrize("arrives", ["imap", "maildir"])
def test_no_receiver_is_believed_that_nobody_has_named_and_the_page_says_what_that_means(
    init: Init, tmp_path: Path, arrives: str
) -> None:
    asked = " ".join(init(arrives=arrives).stderr.split())
    assert "Senders asked each time whether they wrote it" in asked
    assert config.parsed(tmp_path / "out" / "mailbot.toml").trust.authserv_id == ""
    named = " ".join(init(arrives=arrives, authserv_id="mx.larkspur.example").stderr.split())
    assert "Senders proved by mx.larkspur.example" in named
    assert config.parsed(tmp_path / "out" / "mailbot.toml").trust.authserv_id == "mx.larkspur.example"


def _answering(
    changes: dict[str, Answer], asked: list[tuple[str, Answer]]
) -> Callable[[Question, Answer, str], Answer]:
    """Somebody who takes what is offered, but for some questions."""

    def ask(question: Question, offered: Answer, problem: str) -> Answer:
        asked.append((question.name, offered))
        return changes.get(question.name, offered or ([] if question.kind == "list" else ""))

    return ask


def test_run_again_it_offers_what_was_answered_and_keeps_what_was_there(init: Init, tmp_path: Path) -> None:
    init()
    folder, asked = tmp_path / "out", list[tuple[str, Answer]]()
    interview = Interview(folder, date(2026, 11, 26))
    interview.attended(_answering({"company": "Larkspur Group"}, asked))
    assert dict(asked)["company"] == "Larkspur Foods"
    before = (folder / "rules" / "policy.yaml").read_text("utf-8")
    list(interview.write())
    assert _policy(tmp_path)["company"] == "Larkspur Group"
    assert (folder / "rules" / "policy.yaml.bak").read_text("utf-8") == before


def test_what_somebody_wrote_into_the_rules_survives_however_often_it_is_run(init: Init, tmp_path: Path) -> None:
    init()
    policy = tmp_path / "out" / "rules" / "policy.yaml"
    with policy.open("a", encoding="utf-8") as file:
        file.write("# agreed with the auditors\n")
    assert "rules/policy.yaml.bak" in init(company="Larkspur Group").output
    init(company="Larkspur")
    assert "# agreed with the auditors" in policy.with_name("policy.yaml.bak").read_text("utf-8")
    assert "Larkspur Group" in policy.with_name("policy.yaml.bak2").read_text("utf-8")


def test_who_breaks_it_off_half_way_reads_that_nothing_was_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks_off(question: Question, offered: Answer, problem: str) -> Answer:
        if question.name == "address":
            raise KeyboardInterrupt
        return "Larkspur Foods"

    monkeypatch.setattr(setup, "_ask", breaks_off)
    monkeypatch.setattr(setup, "_is_somebody_here", lambda: True)
    found = CliRunner().invoke(cli.app, ["init", str(tmp_path / "out")])
    assert found.exit_code == 130
    assert "Nothing was written" in found.stderr
    assert not (tmp_path / "out").exists()


def test_a_wrong_answer_is_asked_again_with_what_is_wrong(tmp_path: Path) -> None:
    problems: list[str] = []
    tries = iter(["nobody", "access@larkspur.example"])

    def ask(question: Question, offered: Answer, problem: str) -> Answer:
        if question.name == "address":
            problems.append(problem)
            return next(tries)
        return ANSWERS.get(question.name, offered) or ([] if question.kind == "list" else "")

    (tmp_path / "x").mkdir()
    Interview(tmp_path / "x", date(2026, 11, 26)).attended(
        lambda question, offered, problem: (
            [f"{a}={b}" for a, b in ANSWERS["columns"].items()]
            if question.name == "columns"
            else ask(question, offered, problem)
        )
    )
    assert problems == ["", "“nobody”: write an address as name@company.example"]
