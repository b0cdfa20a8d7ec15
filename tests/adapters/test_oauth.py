"""Signing in by access token: a token server over TLS, and mail servers that check each token there."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from imap_servers import DOVECOT, Line, Server
from mails_to_send import NOTICE, SENDER
from oauth_servers import (
    CLIENT,
    REFRESH,
    SECRET,
    TENANT,
    TokenServer,
    TokenSmtp,
    make_pair,
    token_dovecot,
    token_server,
)

from mailbot import bootstrap
from mailbot.adapters.imap import ImapMailbox
from mailbot.adapters.oauth import GoogleTokens, MicrosoftTokens
from mailbot.adapters.senders import SmtpMailer
from mailbot.config import ConfigInvalid, Settings
from mailbot.config.parts import OAuthSettings
from mailbot.doctor import CHECKS, Finding, Patient, examine
from mailbot.services.ports import MailboxUnavailable, SendFailed, TokenUnavailable

MAIL = b"From: ana@larkspur.example\r\nSubject: drive\r\n\r\nplease\r\n"
SECOND = MAIL.replace(b"drive", b"wiki")
needs_dovecot = pytest.mark.skipif(not DOVECOT, reason="Dovecot is not on this machine")


@pytest.fixture(scope="module")
def running() -> Iterator[TokenServer]:
    with token_server() as tokens:
        yield tokens


@pytest.fixture
def tokens(running: TokenServer, monkeypatch: pytest.MonkeyPatch) -> TokenServer:
    """The server as new, trusted by this machine."""
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(running.ca))
    running.refusal, running.user = None, "access@larkspur.example"
    running.given.clear()
    running.expire()
    return running


@pytest.fixture(scope="module")
def mailboxes(running: TokenServer) -> Iterator[Callable[[], Server]]:
    with token_dovecot(running) as mailboxes:
        yield mailboxes


@pytest.fixture
def server(tokens: TokenServer, mailboxes: Callable[[], Server]) -> Server:
    """An empty mailbox, whose user the next tokens are for."""
    server = mailboxes()
    tokens.user = server.user
    return server


def microsoft(tokens: TokenServer, credential: str = SECRET, tenant: str = TENANT) -> MicrosoftTokens:
    return MicrosoftTokens(tenant, CLIENT, credential, server=tokens.https)


def google(tokens: TokenServer, user: str = "access@larkspur.example") -> GoogleTokens:
    return GoogleTokens(user, tokens.service_account, server=f"{tokens.https}/token")


def consent(tokens: TokenServer, refresh_token: str = REFRESH) -> GoogleTokens:
    server = f"{tokens.https}/token"
    return GoogleTokens("", client_id=CLIENT, client_secret=SECRET, refresh_token=refresh_token, server=server)


def box(server: Server, tokens: MicrosoftTokens | GoogleTokens) -> ImapMailbox:
    return ImapMailbox(server.host, server.port, server.user, "", tls=False, answer_seconds=5.0, tokens=tokens)


WAYS = {
    "a Microsoft app with a secret": microsoft,
    "a Microsoft app with a certificate": lambda tokens: microsoft(tokens, tokens.pair.together),
    "a Google service account": lambda tokens: google(tokens, tokens.user),
    "a Google user's consent": consent,
}


@pytest.mark.parametrize("way", WAYS)
def test_a_token_is_kept_until_a_fresh_one_is_wanted(way: str, tokens: TokenServer) -> None:
    source = WAYS[way](tokens)
    first = source.token()
    assert source.token() == first
    assert source.token(fresh=True) != first
    assert source.token() == tokens.given[-1]
    assert len(tokens.given) == 2


@pytest.mark.parametrize("way", WAYS)
def test_a_token_that_has_run_out_is_replaced(way: str, tokens: TokenServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tokens, "lifetime", 1)  # both libraries give up a token minutes before its end
    source = WAYS[way](tokens)
    assert source.token() != source.token()


@needs_dovecot
@pytest.mark.parametrize("way", WAYS)
def test_the_mailbox_is_read_with_a_token(way: str, tokens: TokenServer, server: Server) -> None:
    server.deliver(MAIL)
    mailbox = box(server, WAYS[way](tokens))
    assert [mail.raw for mail in mailbox.fetch(mailbox.listing())] == [MAIL]
    mailbox.close()


# case 18
@needs_dovecot
def test_a_token_that_ends_in_mid_session_costs_no_mail(tokens: TokenServer, server: Server) -> None:
    with Line(server) as line:
        mailbox = box(line.server, microsoft(tokens))
        server.deliver(MAIL)
        sources = mailbox.listing()
        tokens.expire()
        line.cut()
        server.deliver(SECOND)
        assert [mail.raw for mail in mailbox.fetch(sources)] == [MAIL]
        assert [mail.raw for mail in mailbox.fetch(mailbox.listing())] == [MAIL, SECOND]
        assert len(tokens.given) == 2
        mailbox.close()


@needs_dovecot
def test_a_token_that_the_server_keeps_refusing_is_said_and_a_later_one_works(
    tokens: TokenServer, server: Server
) -> None:
    mailbox, right = box(server, microsoft(tokens)), tokens.user
    tokens.user = "somebody-else"
    with pytest.raises(MailboxUnavailable, match=r"refuses the access token .*IMAP\.AccessAsApp"):
        mailbox.listing()
    assert len(tokens.given) == 2
    tokens.user = right
    assert mailbox.listing() == []
    mailbox.close()


# case 17
@needs_dovecot
def test_a_right_token_without_the_right_to_the_mailbox_tells_which_right(tokens: TokenServer, server: Server) -> None:
    with Line(server) as line:
        line.there = lambda data: data.replace(b" SELECT ", b" SELEKT ")
        line.back = lambda data: re.sub(rb"BAD [^\r]*", b"BAD User is authenticated but not connected.", data)
        with pytest.raises(MailboxUnavailable, match=f"Add-MailboxPermission -Identity {server.user} ") as told:
            box(line.server, microsoft(tokens)).listing()
    assert "allow it at the provider" in str(told.value)


CODES = {
    "AADSTS7000222: The provided client secret keys for app are expired.": "has expired: make a new one",
    "AADSTS700016: Application with identifier was not found in the directory.": "check client_id and tenant",
    "AADSTS65001: The user or administrator has not consented.": "grant admin consent",
    "AADSTS99999: Something new.": "look the code up",
}


@pytest.mark.parametrize("said", CODES)
def test_what_microsoft_refuses_is_told_with_what_to_do(said: str, tokens: TokenServer) -> None:
    tokens.refusal = {"error": "invalid_client", "error_description": f"{said} Trace ID: 1\r\nCorrelation ID: 2"}
    with pytest.raises(TokenUnavailable, match=CODES[said]) as told:
        microsoft(tokens).token()
    assert said in str(told.value)
    assert "Correlation" not in str(told.value)


def test_a_wrong_secret_is_told_and_not_repeated_in_the_text(tokens: TokenServer) -> None:
    with pytest.raises(TokenUnavailable, match="copy the secret's Value") as told:
        microsoft(tokens, "wrong-secret").token()
    assert "wrong-secret" not in str(told.value)


def test_a_tenant_that_does_not_exist_is_named(tokens: TokenServer) -> None:
    with pytest.raises(TokenUnavailable, match="nowhere cannot be used: check tenant"):
        microsoft(tokens, tenant="nowhere").token()


def test_a_certificate_that_the_tenant_does_not_know_gets_no_token(tokens: TokenServer) -> None:
    other = make_pair().together
    tokens.refusal = {"error": "invalid_client", "error_description": "AADSTS700027: The certificate is not known."}
    with pytest.raises(TokenUnavailable, match="upload its public half"):
        microsoft(tokens, other).token()


GOOGLE_SAYS = {
    "unauthorized_client: Client is unauthorized to retrieve access tokens.": "Domain-wide delegation",
    "invalid_grant: Account not found": "there is no user access@larkspur.example",
    "invalid_grant: Invalid JWT Signature.": "make a new one",
    "invalid_grant: Token must be in a reasonable timeframe": "the clock",
}


@pytest.mark.parametrize("said", GOOGLE_SAYS)
def test_what_google_refuses_is_told_with_what_to_do(said: str, tokens: TokenServer) -> None:
    error, _, description = said.partition(": ")
    tokens.refusal = {"error": error, "error_description": description}
    with pytest.raises(TokenUnavailable, match=GOOGLE_SAYS[said]):
        google(tokens).token()


def test_a_revoked_consent_is_told(tokens: TokenServer) -> None:
    with pytest.raises(TokenUnavailable, match="refresh_token_file"):
        consent(tokens, "revoked").token()


@pytest.mark.parametrize(
    "source",
    [
        lambda: MicrosoftTokens(TENANT, CLIENT, SECRET, server="https://127.0.0.1:1"),
        lambda: GoogleTokens(
            "", client_id=CLIENT, client_secret=SECRET, refresh_token=REFRESH, server="https://127.0.0.1:1"
        ),
    ],
)
def test_a_token_server_that_is_not_there_is_said_so(source: Callable[[], MicrosoftTokens | GoogleTokens]) -> None:
    with pytest.raises(TokenUnavailable, match="cannot be reached"):
        source().token()


def test_a_token_server_whose_certificate_nobody_vouches_for_gets_no_secret(
    tokens: TokenServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("REQUESTS_CA_BUNDLE")
    with pytest.raises(TokenUnavailable, match="certificate"):
        microsoft(tokens).token()
    assert tokens.given == []


def test_a_mailbox_without_tokens_says_why_there_are_none(tokens: TokenServer) -> None:
    tokens.refusal = {"error": "invalid_client", "error_description": "AADSTS7000222: expired"}
    mailbox = ImapMailbox("127.0.0.1", 1, "access@larkspur.example", "", tls=False, tokens=microsoft(tokens))
    with pytest.raises(
        MailboxUnavailable, match=r"the mailbox access@larkspur.example@127\.0\.0\.1: Microsoft gives no"
    ):
        mailbox.listing()


def test_the_settings_become_the_tokens_they_describe(tokens: TokenServer, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text(f"{SECRET}\n")
    (tmp_path / "key.json").write_text(tokens.service_account)
    app = {"tenant": TENANT, "client_id": CLIENT, "secret_file": tmp_path / "secret", "server": tokens.https}
    made = bootstrap.tokens(OAuthSettings(kind="microsoft", **app), tokens.user)
    assert made
    assert made.token() == tokens.given[-1]
    key = {"service_account_file": tmp_path / "key.json", "server": f"{tokens.https}/token"}
    made = bootstrap.tokens(OAuthSettings(kind="google", **key), tokens.user)
    assert made
    assert made.token() == tokens.given[-1]


@pytest.mark.parametrize("text", ["{", "[]", '{"type": "authorized_user"}', '{"type": "service_account"}'])
def test_a_file_that_is_no_service_account_key_is_refused_by_name(text: str, tmp_path: Path) -> None:
    (tmp_path / "key.json").write_text(text)
    with pytest.raises(ConfigInvalid, match=r"key\.json: the key of a service account is expected"):
        bootstrap.tokens(OAuthSettings(kind="google", service_account_file=tmp_path / "key.json"), "access@x.example")


def mailer(smtp: TokenSmtp, tokens: MicrosoftTokens | GoogleTokens) -> SmtpMailer:
    return SmtpMailer("127.0.0.1", smtp.port, "access@larkspur.example", security="none", timeout=5, tokens=tokens)


@pytest.fixture
def smtp(tokens: TokenServer) -> Iterator[TokenSmtp]:
    with TokenSmtp(tokens) as smtp:
        yield smtp


@pytest.mark.parametrize("way", WAYS)
def test_a_mail_is_sent_with_a_token(way: str, tokens: TokenServer, smtp: TokenSmtp) -> None:
    mailer(smtp, WAYS[way](tokens)).send(NOTICE, SENDER)
    assert len(smtp.mailbox(NOTICE.recipient)) == 1


# case 18
def test_a_token_that_ended_before_its_time_is_replaced_while_sending(tokens: TokenServer, smtp: TokenSmtp) -> None:
    sender = mailer(smtp, microsoft(tokens))
    sender.send(NOTICE, SENDER)
    tokens.expire()
    sender.send(NOTICE, SENDER)
    assert len(smtp.mailbox(NOTICE.recipient)) == 2


REFUSALS = {
    "5.7.3 Authentication unsuccessful": "check the app's rights to SMTP",
    "5.7.139 SmtpClientAuthentication is disabled for the Mailbox.": "switch on “Authenticated SMTP”",
}


@pytest.mark.parametrize("said", REFUSALS)
def test_a_token_that_may_not_send_is_a_matter_of_settings(said: str, tokens: TokenServer, smtp: TokenSmtp) -> None:
    smtp.refusal, tokens.user = said, "somebody-else@larkspur.example"
    with pytest.raises(SendFailed, match=REFUSALS[said]) as failed:
        mailer(smtp, microsoft(tokens)).send(NOTICE, SENDER)
    assert (failed.value.retry_after, failed.value.unknown) == (600, False)
    assert not any(token in str(failed.value) for token in tokens.given)
    assert smtp.mails() == []


def test_a_mail_for_which_there_is_no_token_waits(tokens: TokenServer, smtp: TokenSmtp) -> None:
    tokens.refusal = {"error": "invalid_client", "error_description": "AADSTS7000222: expired"}
    with pytest.raises(SendFailed, match="make a new one") as failed:
        mailer(smtp, microsoft(tokens)).send(NOTICE, SENDER)
    assert failed.value.retry_after == 600


def examined(tokens: TokenServer, tmp_path: Path, **part: object) -> dict[str, Finding]:
    """The doctor's rows about tokens and mailbox."""
    (tmp_path / "secret").write_text(SECRET)
    oauth = {"kind": "microsoft", "tenant": TENANT, "client_id": CLIENT, "secret_file": tmp_path / "secret"}
    settings = Settings(
        address="access@larkspur.example",
        public_url="https://access.larkspur.example",
        mailbox={"oauth": oauth | {"server": tokens.https}, **part},
        sender={"kind": "maildir", "path": tmp_path},
    )
    rows = [check for check in CHECKS if check.name in ("mailbox token", "mailbox", "capabilities")]
    return {found.name: found for found in examine(rows, Patient(settings))}


@needs_dovecot
def test_the_doctor_signs_in_with_a_token(tokens: TokenServer, server: Server, tmp_path: Path) -> None:
    found = examined(tokens, tmp_path, url=f"imap://{server.user}@{server.host}:{server.port}/INBOX")
    assert {finding.state for finding in found.values()} == {"ok"}
    assert found["capabilities"].said == "IDLE, MOVE, UIDPLUS"
    assert found["mailbox token"].said == f"a token for {server.user}"


def test_the_doctor_tells_why_there_is_no_token(tokens: TokenServer, tmp_path: Path) -> None:
    tokens.refusal = {"error": "invalid_client", "error_description": "AADSTS7000222: expired"}
    found = examined(tokens, tmp_path, url="imap://access@127.0.0.1:1/INBOX")
    assert [finding.state for finding in found.values()] == ["problem", "problem", "skipped"]
    assert "make a new one" in found["mailbox token"].said
    assert "Connect Microsoft 365" in found["mailbox token"].fix
