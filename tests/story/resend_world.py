"""The small company, with its mail going out through a stand-in for Resend that tells afterwards what became of it."""

from collections.abc import Mapping
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from fastapi.testclient import TestClient
from resend_server import Mail, ResendServer, webhook
from world import World

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


class ResendWorld(World):
    """mailbot with Resend as its sender and the secret of its webhooks."""

    def __init__(self, folder: Path, database_url: str, resend: ResendServer) -> None:
        self.resend = resend
        sender = {"kind": "resend", "key": "re_secret", "api_url": resend.url, "webhook_secret": SECRET}
        super().__init__(folder, database_url, sender=sender)

    def mails(self, address: str) -> list[EmailMessage]:
        return [_as_mail(sent.said) for sent in self.sent_to(address)]

    def sent_to(self, address: str) -> list[Mail]:
        """What Resend accepted for an address, oldest first."""
        return [mail for mail in self.resend.mails if mail.said["to"] == [address]]

    def posts(self, body: bytes, headers: Mapping[str, str]) -> int:
        """Somebody posts to the webhook, as a program does: without a browser's headers; the answer's code."""
        client = TestClient(self.app, base_url="http://testserver")
        return int(client.post("/hooks/resend", content=body, headers=dict(headers)).status_code)

    def hears(self, kind: str, mail: Mail, event_id: str = "", **more: Any) -> int:
        """Resend tells what became of a mail; the answer's code."""
        return self.posts(*webhook(SECRET, kind, mail, event_id or f"msg_{kind}_{mail.mail_id}", **more))

    def deliveries(self, address: str) -> list[str]:
        """What is known of each mail to an address, oldest first."""
        return self.column("SELECT delivery FROM outbox WHERE recipient = :at ORDER BY seq", at=address)


def _as_mail(said: Mapping[str, Any]) -> EmailMessage:
    """The mail that Resend would make of a call."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = said["from"], said["to"][0], said["subject"]
    if said.get("reply_to"):
        mail["Reply-To"] = said["reply_to"]
    for name, value in said["headers"].items():
        mail[name] = value
    mail.set_content(said["text"])
    mail.add_alternative(said["html"], subtype="html")
    return mail
