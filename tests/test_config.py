"""Settings are read once; a bad one is named with what is expected, and nothing starts."""

from pathlib import Path

import pytest

from mailbot import config

GOOD = """
address = "access@company.example"
public_url = "https://access.company.example"
[mailbox]
url = "imaps://access%40company.example@imap.company.example/INBOX"
[sender]
kind = "maildir"
path = "out"
"""


def _file(folder: Path, text: str) -> Path:
    path = folder / "mailbot.toml"
    path.write_text(text, "utf-8")
    return path


def test_a_file_gives_the_settings(tmp_path: Path) -> None:
    settings = config.load(_file(tmp_path, GOOD))
    assert settings.mailbox.user == "access@company.example"
    assert (settings.mailbox.host, settings.mailbox.port, settings.mailbox.tls) == ("imap.company.example", 993, True)
    assert settings.mailbox.folder == "INBOX"
    assert settings.database == "sqlite:///data/mailbot.db"


def test_a_variable_goes_before_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAILBOT_ADDRESS", "desk@company.example")
    monkeypatch.setenv("MAILBOT_WEB__PORT", "9090")
    settings = config.load(_file(tmp_path, GOOD))
    assert settings.address == "desk@company.example"
    assert settings.web.port == 9090


def test_a_secret_is_read_from_its_file(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("geheim\n", "utf-8")
    text = GOOD.replace("[sender]", f'password_file = "{tmp_path / "secret"}"\n[sender]')
    assert config.load(_file(tmp_path, text)).mailbox.secret() == "geheim"


OAUTH = """[mailbox.oauth]
kind = "{}"
tenant = "t"
client_id = "c"
"""

BAD = {
    "a missing address": ('address = "access@company.example"', "", "address is missing", "MAILBOT_ADDRESS"),
    "an address with a name": ('"access@company.example"', '"Access <a@b>"', "a bare address such as", "address"),
    "pages without TLS": ("https://access", "http://access", "the https:// address", "public_url"),
    "a mailbox of no known kind": ("imaps://", "pop3://", "expected imaps://USER@HOST/FOLDER", "mailbox.url"),
    "a password in the address": (
        "%40company.example@",
        "%40company.example:x@",
        "mailbox.password_file",
        "mailbox.url",
    ),
    "an unknown sender": ('"maildir"', '"pigeon"', "'resend', 'smtp' or 'maildir'", "sender.kind"),
    "a sender that lacks its folder": ('path = "out"', "", "needs sender.path", "sender"),
    "webhooks of a Maildir": (
        "[sender]",
        "[sender]\nwebhook_secret = 'whsec_x'",
        "a webhook_secret is for kind = 'resend'",
        "sender",
    ),
    "a misspelt setting": ("[sender]", "[sender]\nhots = 1", "is not a setting of mailbot", "sender.hots"),
    "a name for a receiver that has its own": (
        "[sender]",
        '[trust]\nreceiver = "google"\nauthserv_id = "mx.google.com"\n[sender]',
        "has no authserv_id to set",
        "trust",
    ),
    "an unknown receiver": ("[sender]", '[trust]\nreceiver = "yahoo"\n[sender]', "'google' or", "trust.receiver"),
    "Microsoft's mark elsewhere": ("[sender]", "[trust]\ninternal = true\n[sender]", 'receiver = "microsoft"', "trust"),
    "a file that is not TOML": ("[sender]", "[sender", "line", "mailbot.toml"),
    "a secret in oauth that is not there": (
        "[sender]",
        f"{OAUTH.format('microsoft')}secret_file = '/nowhere'\n[sender]",
        "cannot be read",
        "/nowhere",
    ),
    "an app without a secret": (
        "[sender]",
        f"{OAUTH.format('microsoft')}[sender]",
        "needs exactly tenant + client_id + secret_file, or tenant + client_id + certificate_file",
        "mailbox.oauth",
    ),
    "an app with two proofs": (
        "[sender]",
        f"{OAUTH.format('microsoft')}secret_file = 'x'\ncertificate_file = 'y'\n[sender]",
        "given: certificate_file + client_id + secret_file + tenant",
        "mailbox.oauth",
    ),
    "a tenant at Google": (
        "[sender]",
        f"{OAUTH.format('google')}service_account_file = 'x'\n[sender]",
        "needs exactly service_account_file, or client_id + secret_file + refresh_token_file",
        "mailbox.oauth",
    ),
    "tokens without TLS": (
        "[sender]",
        f"{OAUTH.format('microsoft')}secret_file = 'x'\nserver = 'http://login.example'\n[sender]",
        "over https:// only",
        "mailbox.oauth.server",
    ),
    "a Microsoft server without TLS": (
        "[sender]",
        f"{OAUTH.format('microsoft')}secret_file = 'x'\nserver = 'http://127.0.0.1:1'\n[sender]",
        "asks https:// servers only",
        "mailbox.oauth",
    ),
    "a password beside tokens": (
        "[sender]",
        f"password = 'x'\n{OAUTH.format('microsoft')}secret_file = 'x'\n[sender]",
        "has a password and oauth",
        "mailbox",
    ),
    "tokens for a Maildir": (
        '"imaps://access%40company.example@imap.company.example/INBOX"',
        f'"maildir:in"\n{OAUTH.format("microsoft")}secret_file = "x"',
        "leave mailbox.oauth out",
        "mailbox",
    ),
    "tokens for a folder": (
        'path = "out"',
        'path = "out"\n[sender.oauth]\nkind = "google"\nservice_account_file = "x"',
        "oauth is for kind = 'smtp' with a user",
        "sender",
    ),
    "a secret that is not there": ("[sender]", 'password_file = "/nowhere"\n[sender]', "cannot be read", "/nowhere"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_settings_are_refused_by_name(case: str, tmp_path: Path) -> None:
    old, new, expected, name = BAD[case]
    with pytest.raises(config.ConfigInvalid) as refused:
        config.load(_file(tmp_path, GOOD.replace(old, new, 1)))
    assert any(expected in problem and name in problem for problem in refused.value.problems), refused.value.problems


WRONG = {
    "size_cap = 'big'": "mailbox.size_cap: expected a whole number",
    "size_cap = 0": "mailbox.size_cap: expected more than 0",
    "password = 3": "mailbox.password: expected text in quotes",
    "oauth = 'x'": "mailbox.oauth: expected a table with settings of its own",
    "pasword_file = 'x'": "mailbox.pasword_file is not a setting of mailbot: did you mean mailbox.password_file?",
    "[web]\nport = 70000": "web.port: expected less than 65536",
    "[trust]\nverify = 'maybe'": "trust.verify: expected true or false",
    "[tasks]\nat = 'noon'": 'tasks.at: expected a time of day such as "16:00"',
    "[web]\nproxies = ['10.0.0.300']": "web.proxies '10.0.0.300' does not appear to be an IPv4 or IPv6 network",
    "[web.oidc]\nissuer = 'https://x'": "web.oidc.client_id is missing",
}


@pytest.mark.parametrize("wrong", WRONG)
def test_a_bad_setting_is_told_with_its_line_and_what_was_expected(wrong: str, tmp_path: Path) -> None:
    file = _file(tmp_path, GOOD.replace("[sender]", f"{wrong}\n[sender]"))
    with pytest.raises(config.ConfigInvalid) as refused:
        config.load(file)
    line = 6 if wrong.startswith("[web.oidc]") else 6 + wrong.count("\n")  # what is missing is missed in its table
    assert refused.value.problems[0].startswith(f"{WRONG[wrong]} (in {file}, line {line}, or as MAILBOT_")


def test_a_bad_setting_in_a_variable_is_told_with_the_variable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAILBOT_WEB__PORT", "http")
    with pytest.raises(config.ConfigInvalid) as refused:
        config.load(_file(tmp_path, GOOD))
    assert refused.value.problems == ["web.port: expected a whole number (in the variable MAILBOT_WEB__PORT)"]


def test_the_value_of_a_bad_setting_is_never_told(tmp_path: Path) -> None:
    with pytest.raises(config.ConfigInvalid) as refused:
        config.load(_file(tmp_path, GOOD.replace("[sender]", "password = ['hunter2']\n[sender]")))
    assert "hunter2" not in str(refused.value)


def test_every_problem_is_named_in_one_go(tmp_path: Path) -> None:
    text = GOOD.replace("access@company.example", "nobody", 1).replace("maildir", "pigeon")
    with pytest.raises(config.ConfigInvalid) as refused:
        config.load(_file(tmp_path, text))
    assert len(refused.value.problems) == 2


def test_a_named_file_that_is_missing_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(config.ConfigInvalid, match="there is no such file"):
        config.load(tmp_path / "other.toml")


def test_a_folder_without_settings_says_how_to_get_some(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MAILBOT_TEST_EVERYTHING", raising=False)
    with pytest.raises(config.ConfigInvalid) as refused:
        config.load()
    (only,) = refused.value.problems
    assert only.startswith("there is no mailbot.toml in this folder: `mailbot init` makes one")
    monkeypatch.setenv("MAILBOT_ADDRESS", "desk@company.example")
    with pytest.raises(config.ConfigInvalid, match="public_url is missing"):
        config.load()


def test_all_secrets_that_are_not_there_are_named_at_once(tmp_path: Path) -> None:
    text = GOOD.replace("[sender]", 'password_file = "/no/mailbox"\n[sender]\npassword_file = "/no/sender"')
    with pytest.raises(config.SecretsInvalid) as error:
        config.load(_file(tmp_path, text))
    assert [why.partition(":")[0] for why in error.value.problems] == ["/no/mailbox", "/no/sender"]


def test_an_empty_secret_of_an_app_is_named(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("\n")
    oauth = OAUTH.format("microsoft") + f'secret_file = "{tmp_path / "secret"}"\n[sender]'
    with pytest.raises(config.ConfigInvalid, match=r"secret: this file \(secret_file\) is empty"):
        config.load(_file(tmp_path, GOOD.replace("[sender]", oauth)))


def test_an_app_may_send_with_the_rights_it_reads_with(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("geheim\n")
    secret = f'secret_file = "{tmp_path / "secret"}"\n'
    sender = 'kind = "smtp"\nhost = "smtp.company.example"\nuser = "access@company.example"\n'
    oauth = OAUTH.format("microsoft").replace("mailbox.", "sender.") + secret
    text = GOOD.replace('kind = "maildir"\npath = "out"\n', sender + oauth)
    settings = config.load(_file(tmp_path, text))
    assert settings.sender.oauth
    assert settings.sender.oauth.read()["secret_file"] == "geheim"
