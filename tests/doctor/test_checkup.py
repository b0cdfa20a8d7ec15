"""mailbot doctor: an installation that is well is told so, and each illness is found where it is, with its fix."""

import re
import shutil
import socket
import sys
import threading
from collections.abc import Callable
from datetime import date, timedelta
from mailbox import Maildir
from pathlib import Path

import pytest
from clinic import FILES, SIGNED, VERDICT, Clinic, hiding, states, without_verdicts
from sqlalchemy import text

sys.path.insert(0, str(Path(__file__).parents[1]))

from oidc_server import provider

from mailbot import bootstrap
from mailbot.adapters.database.schema.engine import begin_write, connect
from mailbot.config import ConfigInvalid, SecretsInvalid, Settings
from mailbot.doctor import CHECKS, nothing_to_examine

TOKENS = ["company sign-in", "mailbox token", "sender token"]
"""What this installation does without."""


def test_an_installation_that_is_well_has_no_problem(clinic: Clinic) -> None:
    found = clinic.examined(files=True)
    assert states(found, "problem") == []
    assert states(found, "skipped") == TOKENS
    assert "writable" in found["database"].said
    assert found["folders"].said == "made now: Done, Review, Failed"
    assert found["forged verdict"].said == "it was stripped"
    assert "larkspur.internal with s1" in found["DKIM"].said
    assert all(not finding.fix for finding in found.values())


def test_a_second_visit_finds_the_folders(clinic: Clinic) -> None:
    clinic.examined(mails=False)
    assert clinic.examined(mails=False)["folders"].said == "Done, Review and Failed are there"


def test_without_mail_nothing_is_sent(clinic: Clinic) -> None:
    found = clinic.examined(mails=False)
    assert states(found, "skipped") == [*TOKENS, "round trip", "forged verdict", "DKIM"]
    assert clinic.post.delivered == []


def test_the_doctor_leaves_the_records_as_they_are(clinic: Clinic) -> None:
    engine = connect(clinic.given["database"])
    tables = ("counter", "mail", "outbox", "audit_entry")

    def counts() -> list[int]:
        with engine.connect() as connection:
            return [connection.execute(text(f"SELECT count(*) FROM {name}")).scalar_one() for name in tables]

    before = counts()
    clinic.examined()
    assert counts() == before
    engine.dispose()


def test_a_running_mailbot_files_the_probes_and_answers_none(clinic: Clinic) -> None:
    clinic.examined()
    settings = Settings(**clinic.given)
    desk = bootstrap.build(settings)
    desk.process().once()
    with desk.desk.store.read() as tx:
        assert tx.backlog(date(2026, 11, 26)).mails["review"] == 0
        assert sum(desk.desk.store.outbox_states().values()) == sum(tx.backlog(date(2026, 11, 26)).notices.values())
    assert clinic.mailbox.folders()["Done"] == 2
    to_itself = [raw for raw in clinic.post.delivered if b"\r\nTo: access" in raw]
    assert len(to_itself) == 2
    assert all(b"To: access+doctor-" in raw for raw in to_itself)
    desk.desk.store.close()


def test_a_probe_is_found_where_a_running_mailbot_has_filed_it(clinic: Clinic) -> None:
    service = bootstrap.build(Settings(**clinic.given)).process()
    service.pages = None
    running = threading.Thread(target=service.run)
    running.start()
    clinic.post.stamp = lambda raw: service.look() or VERDICT + SIGNED + without_verdicts(raw)
    assert clinic.examined(wait=15)["forged verdict"].state == "ok"
    service.stop()
    running.join()
    assert not service.failed


def refuse_writes(clinic: Clinic) -> None:
    engine = connect(clinic.given["database"])
    with begin_write(engine) as connection:
        connection.exec_driver_sql(
            "CREATE TRIGGER no BEFORE INSERT ON counter BEGIN SELECT RAISE(ABORT, 'disk is kept as it is'); END"
        )
    engine.dispose()


def older_tables(clinic: Clinic) -> None:
    engine = connect(clinic.given["database"])
    with begin_write(engine) as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0004'")
    engine.dispose()


def broken_rules(clinic: Clinic) -> None:
    folder = clinic.given["data"] / "rules"
    shutil.copytree(bootstrap.defaults("rules"), folder)
    (folder / "catalog.csv").write_text((folder / "catalog.csv").read_text().replace(",low,", ",lwo,", 1))
    clinic.given["rules"] = folder


def broken_template(clinic: Clinic) -> None:
    folder = clinic.given["data"] / "templates" / "mail" / "confirm_sender"
    folder.mkdir(parents=True)
    (folder / "body.txt").write_text("{% if %}")
    clinic.given["templates"] = clinic.given["data"] / "templates"


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def nowhere() -> str:
    return f"http://127.0.0.1:{free_port()}"


def stamped(*headers: bytes, strip: bool = True) -> Callable[[Clinic], None]:
    """The receiver puts these above a mail; it strips foreign verdicts, or does not."""

    def make(clinic: Clinic) -> None:
        clinic.post.stamp = lambda raw: b"".join(headers) + (without_verdicts(raw) if strip else raw)

    return make


def says(name: str, *records: str) -> Callable[[Clinic], None]:
    """The name server says something else about a name."""

    def make(clinic: Clinic) -> None:
        clinic.zone.records[name] = list(records)

    return make


OURS, DMARC, KEY = "larkspur.internal", "_dmarc.larkspur.internal", "s1._domainkey.larkspur.internal"
DATABASE = {"database": "sqlite:////nowhere/none.db"}
ILLNESSES: dict[str, tuple[str, str, Callable[[Clinic], object]]] = {
    "others can read a secret": ("secrets", "password", lambda c: c.given["mailbox"]["password_file"].chmod(0o644)),
    "a database that is not there": ("database", "no database at /nowhere/none.db", lambda c: c.given.update(DATABASE)),
    "a database that takes nothing": ("database", "cannot be written to: disk is kept", refuse_writes),
    "older tables": ("database", "those of revision 0004", older_tables),
    "a key that others can read": ("keys", "link-0001.key", lambda c: c.key("link-0001.key").chmod(0o640)),
    "a missing kind of key": ("keys", "lacks checkpoint keys", lambda c: c.key("checkpoint-0001.key").unlink()),
    "rules with an error": ("rules", "1 error; the first: catalog.csv", broken_rules),
    "a template with an error": ("templates", "confirm_sender", broken_template),
    "a clock that is slow": ("clock", "s off", lambda c: setattr(c.pages, "slow", -timedelta(seconds=90))),
    "pages that are another's": ("public address", "not as mailbot", lambda c: c.pages.answers.pop("/healthz")),
    "pages that are away": ("public address", "does not answer", lambda c: c.given.update(public_url=nowhere())),
    "a company sign-in that is away": (
        "company sign-in",
        "openid-configuration does not answer as it should",
        lambda c: c.given.update(web={"oidc": {"issuer": nowhere(), "client_id": "mailbot"}}),
    ),
    "no SPF": ("SPF", "has no SPF records", says(OURS)),
    "two SPF records": ("SPF", "has 2 SPF records", says(OURS, "v=spf1 -all", "v=spf1 mx -all")),
    "SPF for all the world": ("SPF", "lets the whole world send", says(OURS, "v=spf1 mx +all")),
    "no DMARC": ("DMARC", "no DMARC record at _dmarc.larkspur.internal", says(DMARC)),
    "a DMARC record without policy": (
        "DMARC",
        "has no policy",
        says(DMARC, "v=DMARC1; rua=mailto:a@larkspur.internal"),
    ),
    "DNS that does not answer": ("DMARC", "cannot be looked up", lambda c: setattr(c.zone, "silent", (DMARC,))),
    "a DKIM key that was withdrawn": ("DKIM", "there is no such key", says(KEY, "v=DKIM1; p=")),
    "mail that is not signed": ("DKIM", "carries no DKIM signature", stamped(VERDICT)),
    "mail signed by others": ("DKIM", "no DKIM signature", stamped(VERDICT, SIGNED.replace(b"larkspur", b"other"))),
    "a receiver without verdicts": ("forged verdict", "without any Authentication-Results", stamped(SIGNED)),
    "a receiver of another name": (
        "forged verdict",
        "by other.example",
        stamped(b"Authentication-Results: other.example; dmarc=pass\r\n", SIGNED),
    ),
}


def test_the_companys_own_sign_in_is_asked_who_it_is(clinic: Clinic) -> None:
    with provider() as there:
        clinic.given["web"] = {"oidc": {"issuer": there.url, "client_id": "mailbot"}}
        found = clinic.examined(mails=False)["company sign-in"]
        assert (found.state, found.said.split(",")[0]) == ("ok", there.url)
        assert "/oidc/callback" in found.said
        there.described = {"issuer": "https://evil.example"}
        found = clinic.examined(mails=False)["company sign-in"]
        assert (found.state, "calls itself https://evil.example" in found.said) == ("problem", True)


@pytest.mark.parametrize("illness", ILLNESSES)
def test_an_illness_is_found_where_it_is(illness: str, clinic: Clinic) -> None:
    name, words, make_ill = ILLNESSES[illness]
    make_ill(clinic)
    found = clinic.examined(mails=name in ("DKIM", "forged verdict"), files=name in FILES)
    assert words in found[name].said
    assert found[name].fix
    assert states(found, "problem") == [name]


# case 54
def test_a_receiver_that_lets_a_forged_verdict_stand_topmost_is_found_out(clinic: Clinic) -> None:
    stamped(SIGNED, strip=False)(clinic)
    found = clinic.examined()
    assert states(found, "problem") == ["forged verdict"]
    assert "lets anybody write as mx.larkspur.example" in found["forged verdict"].said
    assert "empty trust.authserv_id" in found["forged verdict"].fix


# case 54
def test_a_receiver_that_puts_its_verdict_above_a_forged_one_is_well(clinic: Clinic) -> None:
    stamped(VERDICT, SIGNED, strip=False)(clinic)
    found = clinic.examined()
    assert states(found, "problem") == []
    assert found["forged verdict"].said == "the forged verdict came below the receiver's own"


def test_where_nobody_is_believed_no_verdict_is_tried(clinic: Clinic) -> None:
    clinic.given["trust"] = {}
    found = clinic.examined()
    assert states(found, "skipped") == [*TOKENS, "forged verdict"]
    assert len(clinic.post.delivered) == 1


def test_a_mailbox_that_cannot_be_opened_ends_what_builds_on_it(clinic: Clinic) -> None:
    clinic.given["mailbox"]["password_file"].write_text("wrong")
    found = clinic.examined()
    assert states(found, "problem") == ["mailbox"]
    assert "refuses the login" in found["mailbox"].said
    assert {"folders", "capabilities", "round trip", "forged verdict"} < set(states(found, "skipped"))
    assert found["folders"].said == "“mailbox” comes first"


def test_a_sender_that_is_not_there_ends_what_builds_on_it(clinic: Clinic) -> None:
    clinic.given["sender"]["port"] = free_port()
    found = clinic.examined()
    assert states(found, "problem") == ["sender"]
    assert "cannot be reached" in found["sender"].said


def test_plus_addresses_that_do_not_arrive_are_found(clinic: Clinic) -> None:
    clinic.post.stamp = lambda raw: None
    found = clinic.examined(wait=1)
    assert states(found, "problem") == ["round trip"]
    assert "did not arrive within 1 s" in found["round trip"].said
    assert "plus-addresses" in found["round trip"].fix
    assert found["forged verdict"].state == "skipped"


def test_a_mail_that_only_loses_its_plus_tag_has_not_arrived(clinic: Clinic) -> None:
    clinic.post.stamp = lambda raw: re.sub(rb"\+doctor-[0-9a-f]+@", b"@", raw)
    assert states(clinic.examined(wait=1), "problem") == ["round trip"]


WORLD = ["SPF", "DMARC", "round trip", "forged verdict", "DKIM"]
"""What others than this machine have to answer."""


@pytest.mark.parametrize("domain", ["larkspur.example", "desk.larkspur.example", "example.com"])
def test_of_a_demo_what_only_the_world_could_answer_is_left_out(domain: str, clinic: Clinic) -> None:
    clinic.given["address"] = f"access@{domain}"
    found = clinic.examined()
    assert states(found, "problem") == []
    assert states(found, "skipped") == [*TOKENS, *WORLD]
    assert found["SPF"].said == f"demo: {domain} is a domain for examples, and no mail leaves this machine"
    assert clinic.post.delivered == []


ELSEWHERE: dict[str, Callable[[Clinic], object]] = {
    "a domain that somebody could have": lambda c: c.given.update(address="access@larkspur-example.internal"),
    "a domain below one for examples": lambda c: c.given.update(address="access@example.larkspur.internal"),
    "pages for others": lambda c: c.given.update(public_url="https://access.larkspur.internal"),
    "a mail server elsewhere": lambda c: c.given["sender"].update(host="smtp.larkspur.internal"),
    "a mailbox elsewhere": lambda c: c.given["mailbox"].update(url="imaps://access@imap.larkspur.internal/INBOX"),
    "a mail service": lambda c: c.given.update(sender={"kind": "resend", "key": "re_123", "api_url": c.pages.url}),
}


@pytest.mark.parametrize("what", ELSEWHERE)
def test_whatever_has_to_do_with_the_world_is_no_demo(what: str, clinic: Clinic) -> None:
    clinic.given["address"] = "access@larkspur.example"
    ELSEWHERE[what](clinic)
    found = clinic.examined(mails=False)
    assert "SPF" in states(found, "problem")
    assert not [finding for finding in found.values() if finding.said.startswith("demo")]


def test_a_first_start_has_no_keys_yet(clinic: Clinic) -> None:
    shutil.rmtree(clinic.given["data"] / "keys")
    found = clinic.examined(mails=False)
    assert found["keys"].state == "skipped"
    assert not (clinic.given["data"] / "keys").exists()


def test_a_policy_of_none_is_well_and_says_what_is_better(clinic: Clinic) -> None:
    says(DMARC, "v=DMARC1; p=none")(clinic)
    assert "p=reject others could not write" in clinic.examined(mails=False)["DMARC"].said


def test_the_policy_of_the_domain_above_counts_for_one_below(clinic: Clinic) -> None:
    clinic.given["address"] = "access@desk.larkspur.internal"
    assert clinic.examined(mails=False)["DMARC"].said == "larkspur.internal: p=reject"


def test_a_maildir_on_both_sides_has_nothing_to_sign_in_to(clinic: Clinic, tmp_path: Path) -> None:
    clinic.given["mailbox"] = {"url": f"maildir:{tmp_path / 'in'}"}
    clinic.given["sender"] = {"kind": "maildir", "path": tmp_path / "out"}
    Maildir(tmp_path / "in").add(b"Subject: hello\n\nhello\n")
    found = clinic.examined()
    assert states(found, "problem") == []
    assert {"folders", "capabilities", "sender", "round trip"} < set(states(found, "skipped"))
    assert found["mailbox"].said == f"the Maildir {tmp_path / 'in'}, 1 mail in it"


def test_a_maildir_that_is_not_there_is_a_problem_with_how_to_make_it(clinic: Clinic, tmp_path: Path) -> None:
    clinic.given["mailbox"] = {"url": f"maildir:{tmp_path / 'in'}"}
    found = clinic.examined(mails=False)["mailbox"]
    assert found.state == "problem"
    assert f"mkdir -p {tmp_path}/in/new {tmp_path}/in/cur" in found.said


@pytest.mark.parametrize(
    ("trust", "state", "said"),
    [
        ({}, "problem", "whoever writes is asked each time whether they did"),
        ({"verify": True}, "ok", "believed: DKIM and DMARC, checked here"),
        ({"receiver": "microsoft"}, "ok", "believed: microsoft"),
        ({"authserv_id": "mx.larkspur.example"}, "ok", "believed: mx.larkspur.example"),
    ],
)
def test_where_nobody_tells_who_wrote_a_mail_that_is_a_problem(
    clinic: Clinic, trust: dict[str, object], state: str, said: str
) -> None:
    clinic.given["trust"] = trust
    found = clinic.examined(mails=False)["verdicts"]
    assert (found.state, said in found.said) == (state, True), found.said


RESEND = {
    "verified": ({"data": [{"name": OURS, "status": "verified"}]}, 200, "ok", "is verified at Resend"),
    "not verified": ({"data": [{"name": OURS, "status": "pending"}]}, 200, "problem", "as ours: pending"),
    "unknown": ({"data": [{"name": "other.example", "status": "verified"}]}, 200, "problem", "not among its domains"),
    "a key that may only send": ({"name": "restricted_api_key"}, 401, "skipped", "may only send, as it should"),
    "a wrong key": ({"name": "validation_error", "message": "API key is invalid"}, 400, "problem", "key is invalid"),
}


@pytest.mark.parametrize("case", RESEND)
def test_what_resend_says_of_the_domain(case: str, clinic: Clinic) -> None:
    said, status, state, words = RESEND[case]
    clinic.pages.domains(status, **said)
    clinic.given["sender"] = {"kind": "resend", "key": "re_123", "api_url": clinic.pages.url}
    clinic.zone.records |= {
        f"send.{OURS}": ["v=spf1 include:amazonses.com ~all"],
        f"resend._domainkey.{OURS}": ["p=YQ"],
    }
    found = clinic.examined(mails=False)
    assert (found["sender"].state, found["SPF"].state, found["DKIM"].state) == (state, "ok", "ok")
    assert words in found["sender"].said
    assert "Bearer re_123" in clinic.pages.keys


def test_a_server_that_can_neither_move_nor_expunge_by_uid_is_found(clinic: Clinic) -> None:
    with hiding(clinic.mailbox.port, b"MOVE", b"UIDPLUS") as port:
        clinic.at(port)
        found = clinic.examined(mails=False)
    assert states(found, "problem") == ["capabilities"]
    with hiding(clinic.mailbox.port, b"IDLE", b"MOVE") as port:
        clinic.at(port)
        said = clinic.examined(mails=False)["capabilities"].said
    assert said == "no IDLE: mailbot looks every 30 s; no MOVE: mails are copied, then deleted"


def test_settings_that_cannot_be_used_are_a_problem_and_the_rest_is_skipped() -> None:
    found = list(nothing_to_examine(CHECKS, ConfigInvalid(["sender.kind is wrong"])))
    assert [finding.state for finding in found] == ["problem"] + ["skipped"] * (len(CHECKS) - 1)
    assert found[0].said == "sender.kind is wrong"
    assert "mailbot.toml" in found[0].fix
    (first, *_) = nothing_to_examine(CHECKS, SecretsInvalid(["/no/file: the secret cannot be read: No such file"]))
    assert first.fix.startswith("put each secret into its file, readable by mailbot's user only")
