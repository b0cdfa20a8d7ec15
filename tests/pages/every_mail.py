"""A desk that has sent every kind of mail with a link in it, most of them about something that is still open."""

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from access_world import EMERGENCY, FINANCE, under, with_birthrights, with_entitlements, with_policy
from everyday import with_staff
from world import ANA, MIA, OTO, World, link_in, text_of

from mailbot import bootstrap

MARCUS = "marcus.adeyemi@larkspur.example"
EDIT = "Could I get Edit on the Finance Shared Drive for the month-end closing?"
UNPROVED = "mx.larkspur.example; none"
LINK = re.compile(r"http://127\.0\.0\.1:8080(/[^\s<>\"]+)")


def with_links() -> set[str]:
    """The kinds of mail whose template has a link."""
    folder = Path(bootstrap.defaults("templates")) / "mail"
    return {
        path.parent.name
        for path in folder.glob("*/body.txt")
        if re.search(r"\{\{ (line\.)?(link|inbox)", path.read_text())
    }


def sends_every_mail(world: World) -> None:
    """Time goes on first, so that what is asked afterwards is open."""
    under(world, with_birthrights(FINANCE))
    under(world, with_policy(emergency=EMERGENCY))
    _later(world, hours=2)
    _given(world)
    _waits_too_long(world)
    with_staff(world, ANA, title="Sales Analyst")
    _later(world, hours=2)
    _at_once(world)
    _asked_and_answered(world)
    _says(world, OTO, "Daniel Weber decides for me until 20 January.")
    _says(world, OTO, "I am back.")
    _says(world, MIA, "Henrik Sorensen decides for me from 1 February until 10 February.")
    _nobody_owns(world)
    _says(world, ANA, "Please give me the Orchard Payables Viewer to follow our invoices.", proof=UNPROVED)
    _says(world, "it-desk@larkspur.example", "All of it is done.")


def kinds(world: World) -> set[str]:
    return set(world.column("SELECT DISTINCT kind FROM outbox"))


def links(world: World) -> list[str]:
    """The path of every link in every mail that was sent, each once, as a browser asks for it: without any #…"""
    texts = (text_of(mail) for mail in world.mails("@"))
    return list(dict.fromkeys(path.partition("#")[0] for text in texts for path in LINK.findall(text)))


def _says(world: World, who: str, words: str, **headers: str) -> None:
    world.writes(who, words, **headers)
    world.works()


def _later(world: World, **time: float) -> None:
    world.clock.at += timedelta(**time)
    world.works()


def _given(world: World) -> None:
    """Ana has Edit on the drive."""
    _says(world, ANA, EDIT)
    world.decides(MIA, "approve")
    world.decides(OTO, "approve")
    world.clock.at = (world.clock.at + timedelta(days=1)).replace(hour=17)
    world.works()
    for task in world.tasks():
        world.mailbot.fulfilment.finish([task.task_id], "done", "Marcus", "")
    world.works()


def _waits_too_long(world: World) -> None:
    """One is reminded of, then several together; a question stays without an answer."""
    world.clock.at = world.clock.at.replace(day=30, hour=9)
    _says(world, ANA, "I need Journal Entry in Orchard Finance until 31 March 2027 for the closing.")
    _later(world, days=2)
    for wish in ("Please give me HarvestCRM Read Only to see accounts.", "I need Dockline Viewer to see the calendar."):
        _says(world, ANA, wish)
    for wish in ("Please give me Spec Vault Viewer to see recipes.", "Please give me Insight BI Report Viewer."):
        _says(world, ANA, wish)
    page = world.signed_in(MIA, link_in(world.mail(MIA, "Spec Vault")))
    page.send(verb="ask", reason="Which recipes?")
    world.works()
    for _ in range(9):
        _later(world, hours=4)
    _later(world, days=world.mailbot.desk.policy.question_days)


def _at_once(world: World) -> None:
    _says(world, ANA, "Emergency: I need Journal Entry in Orchard Finance now to stop a wrong payment.")
    world.decides(MARCUS, "approve", "The payment run starts at noon.", "EMERGENCY")
    _later(world, minutes=2)
    [at_once] = world.column("SELECT request_id FROM request_version WHERE nature = 'emergency'")
    _says(world, ANA, f"withdraw {at_once}")


def _asked_and_answered(world: World) -> None:
    """An approver asks and gets an answer; one answers a mail that wants the page."""
    _says(world, ANA, "Please give me Quality Documents Read for the audit.")
    world.signed_in(MIA, link_in(world.mail(MIA, "Quality Documents"))).send(verb="ask", reason="Which audit?")
    world.works()
    world.writes(ANA, "The one in spring.", reply_to=world.mail(ANA, "Which audit?"))
    world.works()
    _says(world, ANA, "I need Orchard Payables Invoice Entry until 31 March 2027 for the closing.")
    _says(world, MIA, "status")
    world.writes(MIA, "approve: fine", reply_to=world.mail(MIA, "Orchard Payables"))
    world.works()


def _nobody_owns(world: World) -> None:
    """The drive's owner is gone, and the next request waits for somebody to own it."""
    under(world, with_entitlements(lambda row: replace(row, owner="") if row.system == "Marketing Assets" else row))
    _says(world, ANA, "Please give me Marketing Assets Read for the spring campaign.")
    _later(world, hours=1)
