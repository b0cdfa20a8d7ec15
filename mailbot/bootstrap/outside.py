"""The outside of one installation, made from its settings: mailbox, sender, reader, templates, database, keys."""

from pathlib import Path
from typing import TYPE_CHECKING

from mailbot.adapters.database.schema.engine import connect
from mailbot.adapters.database.schema.errors import translated
from mailbot.adapters.database.schema.upgrading import current
from mailbot.adapters.database.schema.upgrading import upgrade as upgrade_database
from mailbot.adapters.dns import Resolver
from mailbot.adapters.envelopes import Envelopes
from mailbot.adapters.keys import KeyFolder
from mailbot.adapters.maildir import MaildirMailbox
from mailbot.adapters.mime import MimeReader, Verifier
from mailbot.adapters.rendering import JinjaRenderer
from mailbot.adapters.senders import MaildirMailer, ResendHooks, ResendMailer, SmtpMailer
from mailbot.bootstrap.rulefiles import defaults
from mailbot.config import ConfigInvalid, Settings
from mailbot.config.parts import OAuthSettings
from mailbot.services.desk import Desk
from mailbot.services.outbox.deliveries import Deliveries
from mailbot.services.ports import Clock, Mailbox, Mailer, Tokens

if TYPE_CHECKING:
    from mailbot.adapters.imap.survey import Survey
    from mailbot.adapters.oidc import OidcProvider


def missing_database(settings: Settings) -> Path | None:
    """The SQLite file of the settings when it is not there; None when it is, or for another database."""
    kind, _, path = settings.database.partition(":///")
    return Path(path) if kind == "sqlite" and not Path(path).exists() else None


def upgrade(settings: Settings, restored: bool = False) -> str:
    """Brings the database to this version's tables and returns the name of that version; `restored` is somebody's word
    that it is a copy of their own, whose records are to be vouched for although others were before."""
    engine = connect(settings.database)
    keys = KeyFolder(settings.data / "keys", settings.org)
    with translated():
        upgrade_database(engine, Envelopes(keys.link_keys).stamp, keys, restored)
    return current(engine) or ""


def reader(settings: Settings) -> MimeReader:
    """The reader of this company's mail."""
    trust, ours = settings.trust, frozenset((settings.address,))
    return MimeReader(trust.authserv_id, ours, receiver=trust.receiver, internal=trust.internal)


def plain_reader() -> MimeReader:
    """A reader that believes nobody: for a dry run, where the sender's proof does not matter."""
    return MimeReader(authserv_id="", own_addresses=frozenset())


def prover(settings: Settings) -> Verifier | None:
    return Verifier(Resolver(seconds=2)) if settings.trust.verify else None


def deliveries(desk: Desk, secret: str) -> Deliveries | None:
    """What takes the provider's messages; None without a secret to prove them by. Raises ConfigInvalid."""
    try:
        return Deliveries(desk, ResendHooks(secret)) if secret else None
    except ValueError as why:
        raise ConfigInvalid([f"sender.webhook_secret cannot be used: {why}"]) from why


def provider(settings: Settings, clock: Clock) -> "OidcProvider | None":
    """The company's own sign-in; None where there is none."""
    how = settings.web.oidc
    if how is None:
        return None
    from mailbot.adapters.oidc import Client, OidcProvider

    client = Client(how.issuer, how.client_id, how.secret(), f"{settings.public_url}/oidc/callback", how.scopes)
    return OidcProvider(how.name, client, clock)


def mailbox(settings: Settings) -> Mailbox:
    """The mailbox of the settings."""
    where = settings.mailbox
    if where.maildir:
        return MaildirMailbox(where.maildir, size_cap=where.size_cap)
    from mailbot.adapters.imap import ImapMailbox

    return ImapMailbox(
        host=where.host,
        port=where.port,
        user=where.user,
        password=where.secret(),
        tls=where.tls,
        inbox=where.folder,
        size_cap=where.size_cap,
        tokens=tokens(where.oauth, where.user),
    )


def survey(settings: Settings) -> "Survey":
    """What looks into the IMAP mailbox of the settings."""
    from mailbot.adapters.imap.connection import Account
    from mailbot.adapters.imap.survey import Survey

    where = settings.mailbox
    seen = tokens(where.oauth, where.user)
    account = Account(where.host, where.port, where.user, where.secret(), where.tls, where.folder, 30.0, seen)
    return Survey(account)


def tokens(oauth: OAuthSettings | None, user: str) -> Tokens | None:
    """The access tokens for a user's mailbox; None where a password does. Raises ConfigInvalid for an unusable key."""
    if oauth is None:
        return None
    from mailbot.adapters.oauth import GoogleTokens, MicrosoftTokens, google, microsoft

    files = oauth.read()
    if oauth.kind == "microsoft":
        credential = files["secret_file"] or files["certificate_file"]
        server, scope = oauth.server or microsoft.SERVER, oauth.scope or microsoft.SCOPE
        return MicrosoftTokens(oauth.tenant, oauth.client_id, credential, server, scope)
    try:
        return GoogleTokens(
            user,
            service_account=files["service_account_file"],
            client_id=oauth.client_id,
            client_secret=files["secret_file"],
            refresh_token=files["refresh_token_file"],
            server=oauth.server or google.SERVER,
            scope=oauth.scope or google.SCOPE,
        )
    except ValueError as why:
        raise ConfigInvalid([f"{oauth.service_account_file}: the key of a service account is expected: {why}"]) from why


def mailer(settings: Settings) -> Mailer:
    """The sender of the settings."""
    how = settings.sender
    if how.kind == "resend":
        return ResendMailer(how.secret(), api=how.api_url)
    if how.kind == "smtp":
        return SmtpMailer(how.host, how.port, how.user, how.secret(), how.security, tokens=tokens(how.oauth, how.user))
    assert how.path is not None  # noqa: S101  # the settings refuse a maildir sender without a path
    return MaildirMailer(how.path)


def renderer(settings: Settings, time_zone: str = "UTC") -> JinjaRenderer:
    return JinjaRenderer([path for path in (settings.templates, defaults("templates")) if path], time_zone)


def template_flaws(settings: Settings) -> list[str]:
    """What is wrong with the templates in use, a sentence for each."""
    return renderer(settings).check()


def make_keys(data: Path, org: str) -> None:
    """Makes the keys of an installation where there are none. Raises KeysInvalid."""
    keys = KeyFolder(data / "keys", org)
    keys.link_keys()
    keys.sign("mailbot\n")
