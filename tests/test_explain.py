"""`mailbot explain` as an admin runs it, to know why a mail was asked back, left alone, or sent to whom."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands import mailbot

SHIPPED = Path(__file__).parents[1] / "rules"

Mail = Callable[..., str]


@pytest.fixture
def mail(tmp_path: Path) -> Mail:
    """Writes a mail of Nadia, who works for Daniel in Finance, or of another person, and gives its file's name."""

    def write(text: str, name: str = "one.eml", subject: str = "access", sender: str = "nadia.benali") -> str:
        head = f"From: {sender}@larkspur.example\nTo: access@larkspur.example\nSubject: {subject}\n"
        dated = "Date: Wed, 11 Mar 2026 09:30:00 +0000\nMessage-ID: <1@larkspur.example>\n"
        kind = "Content-Type: text/plain; charset=utf-8\n"
        (tmp_path / name).write_text(f"{head}{dated}{kind}\n{text}\n", "utf-8")
        return name

    return write


@pytest.fixture
def explain(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs the command in the folder of the mails, against the shipped rules unless told otherwise."""

    def run(*arguments: str, rules: Path | None = SHIPPED) -> subprocess.CompletedProcess[str]:
        where = ["--rules", str(rules)] if rules else []
        return mailbot(tmp_path, "explain", *where, *arguments)

    return run


Explain = Callable[..., subprocess.CompletedProcess[str]]


def test_a_clear_request_names_its_approvers_and_the_rules(mail: Mail, explain: Explain) -> None:
    done = explain(mail("Could I get edit on the finance shared drive until 30 June? Month-end closing."))
    assert done.returncode == 0, done.stderr
    assert "| Could I get [edit] on the [finance shared drive] until 30 June?" in done.stdout
    assert "Finance Shared Drive (Edit): taken, because it is named" in done.stdout
    assert "until: 30 June 2026" in done.stdout
    assert "stage 1, asked: Daniel Weber as manager by R-01 and R-02; Oto Virtanen as owner by R-02" in done.stdout
    assert "R-03 does not apply: risk is medium, not high" in done.stdout


def test_a_mail_asked_back_says_why_and_from_what_to_choose(mail: Mail, explain: Explain) -> None:
    said = explain(mail("I need access to the CRM please.")).stdout
    assert "HarvestCRM: asked back, because no words say which access" in said
    assert "to choose from: HarvestCRM (Read Only), HarvestCRM (Sales User)" in said
    assert "“CRM” as HarvestCRM: wanted" in said
    assert "clause is asked +" in said
    assert "What is asked back has approvers only when it is answered." in said


def test_a_mail_that_asks_for_nothing_shows_what_speaks_against_it(mail: Mail, explain: Explain) -> None:
    said = explain(mail("LabTrace was down this morning, just FYI.", subject="outage")).stdout
    assert "asks for nothing mailbot does" in said
    assert "“LabTrace” as LabTrace LIMS: wanted" in said
    assert "left alone: only spoken of" in said
    assert "Nobody: the mail asks for no access." in said


def test_a_decision_is_said_with_its_reason_and_has_no_approvers(mail: Mail, explain: Explain) -> None:
    subject = "Re: [REQ-2026-00012] Approval needed: Nadia Benali"
    said = explain(mail("Approved, she needs it for closing.", subject=subject, sender="daniel.weber")).stdout
    assert "decides on a request" in said
    assert "decision: approve" in said
    assert "requests: REQ-2026-00012" in said
    assert "How sure" not in said


def test_a_toxic_combination_in_one_mail_would_be_refused(mail: Mail, explain: Explain) -> None:
    said = explain(mail("Please give me Journal Entry and Journal Approver in Orchard Finance.")).stdout
    assert "conflict SOD-02" in said
    assert "nobody, it would be refused: Post journal / approve journal must be two people" in said
    assert "R-04 applies: at critical risk the department head agrees too" in said
    assert "R-06 does not apply: system is Orchard Finance, not BuildBarn CI" in said
    assert "stage 1" not in said


def test_what_a_combination_refuses_is_explained_with_every_rule_all_the_same(explain: Explain) -> None:
    wanted = ("--who", "nadia.benali@larkspur.example", "--what", "Orchard Finance:Journal Approver")
    said = explain(*wanted, "--has", "Orchard Finance:Journal Entry").stdout
    assert "nobody, it would be refused: Post journal / approve journal must be two people" in said
    assert "R-04 applies: at critical risk the department head agrees too" in said
    assert "R-06 does not apply: system is Orchard Finance, not BuildBarn CI" in said


def test_who_may_not_ask_for_somebody_else_gets_no_approvers(mail: Mail, explain: Explain) -> None:
    said = explain(mail("Please give Luca Bianchi Read on the Finance Shared Drive.")).stdout
    assert (
        "it would be refused: only Luca Bianchi or their manager may ask for this. Please let them write to us." in said
    )
    assert "stage 1" not in said


def test_an_emergency_is_decided_by_those_who_are_named_for_emergencies(mail: Mail, explain: Explain) -> None:
    said = explain(mail("EMERGENCY: I need Edit on the Finance Shared Drive, the closing stands still.")).stdout
    assert "stage 1, any one of: Marcus Adeyemi as IT security by emergency; " in said
    assert "emergency applies: one act is enough for 24 hours, and the formal way follows" in said
    assert "Daniel Weber as manager" not in said


def test_an_emergency_that_the_rules_do_not_know_goes_the_ordinary_way(mail: Mail, explain: Explain) -> None:
    said = explain(mail("EMERGENCY: I need Period Close in Orchard Finance, the period cannot be closed.")).stdout
    assert "our rules give no access of critical risk at once. It goes the ordinary way, as urgent" in said
    assert "by emergency" not in said


def test_an_end_that_is_over_would_be_refused(mail: Mail, explain: Explain) -> None:
    said = explain(mail("I need Edit on the Finance Shared Drive until 1 March 2026.")).stdout
    assert "it would be refused: the date you gave, 1 March 2026, is over." in said


def test_what_ends_access_depends_on_what_the_person_holds(mail: Mail, explain: Explain) -> None:
    said = explain(mail("Please remove my Edit access to the Finance Shared Drive.")).stdout
    assert "asks to take access away" in said
    assert "Nobody by this alone: it depends on what the person holds" in said


def test_without_a_policy_nobody_is_named_as_approver(mail: Mail, explain: Explain, tmp_path: Path) -> None:
    folder = tmp_path / "rules"
    shutil.copytree(SHIPPED, folder)
    (folder / "policy.yaml").unlink()
    said = explain(mail("I need Edit on the Finance Shared Drive."), rules=folder).stdout
    assert "Nobody can be named as approver without a policy.yaml" in said
    assert "stage 1" not in said


def test_the_rules_of_the_settings_are_used(mail: Mail, explain: Explain, tmp_path: Path) -> None:
    (tmp_path / "our.toml").write_text(
        'address = "access@larkspur.example"\npublic_url = "https://access.larkspur.example"\n'
        f'rules = "{SHIPPED}"\n[mailbox]\nurl = "maildir:in"\n[sender]\nkind = "maildir"\npath = "out"\n',
        "utf-8",
    )
    done = explain("--config", "our.toml", mail("I need Edit on the Finance Shared Drive."), rules=None)
    assert "Daniel Weber as manager by R-01" in done.stdout, done.stderr


def test_rules_and_settings_together_are_wrong_usage(mail: Mail, explain: Explain) -> None:
    assert explain("--config", "our.toml", mail("Hi.")).returncode == 2


def test_a_file_that_cannot_be_read_is_said_and_the_next_is_explained(mail: Mail, explain: Explain) -> None:
    done = explain("missing.eml", mail("I need access to the CRM."))
    assert done.returncode == 1
    assert "missing.eml: there is no such file; a request reads REQ-2026-00042" in " ".join(done.stderr.split())
    assert "=== one.eml" in done.stdout
    assert "HarvestCRM: asked back" in done.stdout


def test_a_mail_does_not_write_to_the_terminal(mail: Mail, explain: Explain) -> None:
    assert "\x1b" not in explain(mail("I need \x1b[31mEdit on the Finance Shared Drive.", subject="\x1b[2J")).stdout
