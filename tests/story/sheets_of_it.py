"""IT's side of the daily file: it comes by mail, is filled in with a spreadsheet, and goes back."""

import csv
import io
from email.message import EmailMessage
from email.utils import format_datetime

from world import DESK, World, text_of


def sheet_of(mail: EmailMessage) -> list[dict[str, str]]:
    (attachment,) = list(mail.iter_attachments())
    return list(csv.DictReader(io.StringIO(attachment.get_payload(decode=True).decode("utf-8-sig"))))


def file_leaves(world: World) -> list[dict[str, str]]:
    """The newest file, after one has left if there is anything to do."""
    world.mailbot.daily.export()
    world.works()
    return sheet_of(world.mail(world.mailbot.desk.policy.it_team, "attached file"))


def it_returns(world: World, rows: list[dict[str, str]], sender: str = "", answers: EmailMessage | None = None) -> str:
    """IT mails its file back, from its own address unless another is given, and gets an answer."""
    it_team = sender or world.mailbot.desk.policy.it_team
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, rows[0].keys(), delimiter=";")
    writer.writeheader()
    writer.writerows(rows)
    mail = EmailMessage()
    mail["Authentication-Results"] = "mx.larkspur.example; dmarc=pass header.from=larkspur.example"
    mail["From"], mail["To"], mail["Subject"] = it_team, DESK, "done"
    mail["Message-ID"] = f"<it-{next(world.numbers)}@larkspur.example>"
    mail["Date"] = format_datetime(world.clock.now())
    if answers:
        mail["In-Reply-To"] = answers["Message-ID"]
    mail.set_content("see attached")
    mail.add_attachment(buffer.getvalue().encode("cp1252"), maintype="text", subtype="csv", filename="tasks.csv")
    world.delivers(mail.as_bytes())
    world.works()
    return text_of(world.mail(it_team))


def confirmed(world: World, done: str = "yes", note: str = "") -> list[dict[str, str]]:
    """The file leaves and comes back with every row done; its rows as they were sent."""
    rows = file_leaves(world)
    it_returns(world, [row | {"done": done, "note": note} for row in rows])
    return rows
