"""Every check, in the order in which one builds on the other."""

from mailbot.doctor import domain, machine, post, probes
from mailbot.doctor.checkup import Check

_DNS = "publish the record that your sender's setup page shows; DNS may take an hour"
_TOKEN = "docs/running.md, “Connect Microsoft 365” and “Connect Google”"  # noqa: S105  # where to read on

CHECKS: tuple[Check, ...] = (
    Check("settings", "the settings can be used", machine.settings, "correct the setting"),
    Check(
        "secrets", "files with secrets are mailbot's alone", machine.secrets, "chmod 600 FILE, owned by mailbot's user"
    ),
    Check(
        "database",
        "it answers, has this version's tables, takes what is written",
        machine.database,
        "mailbot db upgrade; or give mailbot's user the right to write",
    ),
    Check(
        "keys", "signing keys are there, usable and private", machine.keys, "put them back from your backup; chmod 600"
    ),
    Check("rules", "the rules can be loaded", machine.rules, "mailbot rules check names each error and its fix"),
    Check(
        "templates", "the mails' and pages' templates can be read", machine.templates, "correct the file in templates"
    ),
    Check(
        "clock",
        "this machine's time is right to a minute",
        machine.clock,
        "let it be set by NTP: timedatectl set-ntp on",
    ),
    Check(
        "public address",
        "the pages are reachable",
        machine.public_address,
        "start mailbot run; check DNS and the proxy",
    ),
    Check(
        "company sign-in",
        "the company's own sign-in answers and is the one that was set",
        machine.company_signin,
        "check [web.oidc] against the provider's openid-configuration; let this machine reach it",
    ),
    Check("mailbox token", "the mailbox's access token is given", post.mailbox_token, _TOKEN),
    Check(
        "mailbox", "the mailbox can be opened", post.login, "check [mailbox] in the settings, and IMAP at the provider"
    ),
    Check(
        "verdicts",
        "somebody tells who really wrote a mail",
        post.verdicts,
        "set trust.authserv_id to the name that begins the topmost Authentication-Results of a mail you sent yourself; "
        "where your receiver writes none, trust.verify = true",
    ),
    Check("folders", "Done, Review and Failed are there", post.folders, "make them by hand", after=("mailbox",)),
    Check(
        "capabilities",
        "the mail server can do what is needed",
        post.capabilities,
        "have an admin of the mail server switch on MOVE or UIDPLUS",
        after=("mailbox",),
    ),
    Check("sender token", "the sender's access token is given", post.sender_token, _TOKEN),
    Check(
        "sender", "mail can be handed over", post.sender, "check [sender] in the settings, and the domain at the sender"
    ),
    Check("SPF", "others know who sends for our domain", domain.spf, _DNS, world=True),
    Check("DMARC", "others know what to do with forgeries", domain.dmarc, _DNS, world=True),
    Check(
        "round trip",
        "a mail to our plus-address comes back",
        probes.round_trip,
        "let plus-addresses arrive in the mailbox; look into its junk folder",
        after=("mailbox", "sender"),
        mails=True,
        world=True,
    ),
    Check(
        "forged verdict",
        "nobody can forge our receiver's verdict",
        probes.forged_verdict,
        "empty trust.authserv_id until the receiver strips foreign verdicts, or name the receiver that does",
        after=("mailbox", "sender", "round trip"),
        mails=True,
        world=True,
    ),
    Check("DKIM", "our mail is signed by our domain", domain.dkim, _DNS, world=True),
)
