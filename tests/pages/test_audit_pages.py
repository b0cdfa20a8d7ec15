"""The auditor reads everything, finds it by every filter, and sees at once whether it holds."""

import re
from datetime import timedelta

import pytest
from everyday import enter
from meddling import MEDDLING, history
from office import AUDITOR, IT, a_little_of_everything
from typer.testing import CliRunner
from world import ANA, MIA, World, link_in, meddle

from mailbot import cli
from mailbot.core.audit import MAILBOT, AuditValue, Tag, Who
from mailbot.services.auditing.words import AREAS, TOLD
from mailbot.services.desk import records
from mailbot.services.ports import TrailFilter


def shown(page: str) -> list[int]:
    """The numbers of the entries on a page, in its order."""
    return [int(number) for number in re.findall(r">#(\d+)</a></th>", page)]


def many(world: World, entries: int, tag: Tag = Tag.SESSION_OPENED, subject: str = "session-x") -> None:
    with world.mailbot.desk.store.write() as tx:
        for _ in range(entries):
            records.note(tx, world.clock.now(), tag, MAILBOT, subject, {})


def test_every_tag_has_its_words_and_every_area_its_name() -> None:
    assert set(TOLD) == set(Tag)
    assert {tag.partition(":")[0] for tag in Tag} == set(AREAS)


def test_the_newest_entry_is_first_and_a_page_goes_on_where_the_last_one_ended(both: World) -> None:
    many(both, 120)
    browser = enter(both, AUDITOR)
    seen = shown(browser.open("/audit"))
    assert len(seen) == 25
    while more := re.search(r'href="([^"]+)" rel="next"', browser.page.text):
        page = shown(browser.open(more[1].replace("&amp;", "&")))
        assert page
        seen += page
    assert seen == sorted(seen, reverse=True)
    assert seen == list(range(seen[0], 0, -1))


def test_each_day_has_a_heading_and_no_name_stands_twice_in_a_row(world: World) -> None:
    a_little_of_everything(world)
    page = enter(world, AUDITOR).open("/audit?area=grant")
    assert re.search(r'scope="rowgroup"[^>]*>Friday 27 November 2026</th>.*?>09:00:00</td>', page, re.DOTALL)
    made = enter(world, AUDITOR).open("/audit?tag=request:drafted")
    assert re.search(r"Ana Costa</a> made a request</td>.*?mail:</span> mail-1</td>", made, re.DOTALL)
    assert "requester:" not in made


def test_a_version_after_a_decision_was_taken_back_is_no_request_of_whoever_took_it_back(world: World) -> None:
    world.writes(ANA, "I need Edit on the Finance Shared Drive for the month-end closing.")
    world.works()
    mia = world.decides(MIA, "approve")
    mia.open(link_in(world.mail(MIA, "decide")))
    mia.send(reason="Wrong person")
    world.works()
    page = enter(world, AUDITOR).open("/audit?actor=Mia+Berg&area=request")
    for did in ("had a request written anew, as version 2", "had a request sent on its way again, as version 2"):
        assert re.search(rf"Mia Berg</a> {did}</td>", page), did
    assert "made a request</td>" not in page
    assert "Ana Costa</a> made a request</td>" in enter(world, AUDITOR).open("/audit?tag=request:drafted")


def test_a_mail_of_who_is_nobody_of_the_company_was_not_sent_by_mailbot(world: World) -> None:
    many(world, 1, Tag.MESSAGE_RECEIVED, "mail-7")
    page = enter(world, AUDITOR).open("/audit?tag=message:received")
    assert re.search(r"mailbot</a> took a mail in</td>", page)


def test_each_filter_narrows_and_all_of_them_together(both: World) -> None:
    ids = a_little_of_everything(both)
    browser = enter(both, AUDITOR)

    def count(query: str) -> int:
        return len(shown(browser.open(f"/audit?{query}")))

    assert count("tag=request:stage:rejected") == 1
    assert count("area=grant") == 1
    assert count(f"subject={ids['rejected']}") == 4
    assert count(f"subject={ids['rejected']}&actor=Mia+Berg") == 2
    assert count(f"actor={MIA}&area=request") == 4
    assert count("actor=mailbot&area=task") == count("area=task") == 6
    assert count("area=grant&from=2026-11-27&to=2026-11-27") == 1
    assert count("area=grant&from=2026-11-28") == 0
    assert count("area=grant&to=2026-11-26") == 0
    assert count("actor=mailbot&tag=grant:started&subject=G-00001&from=2026-11-27&to=2026-11-27") == 1


def test_days_are_those_of_the_company(both: World) -> None:
    """In November Dublin is at UTC; in July one hour before it."""
    both.clock.at = both.clock.at.replace(month=7, day=1, hour=23, minute=30)
    many(both, 1, subject="session-late")
    browser = enter(both, AUDITOR)
    assert shown(browser.open("/audit?subject=session-late&from=2026-07-02&to=2026-07-02"))
    assert not shown(browser.open("/audit?subject=session-late&from=2026-07-01&to=2026-07-01"))


def test_a_search_that_finds_little_stops_and_can_be_gone_on_with(both: World) -> None:
    many(both, 1, Tag.SESSION_ENDED, "session-old")
    both.clock.forward(minutes=5)
    many(both, 1200, Tag.SESSION_ENDED, "session-x")
    browser = enter(both, AUDITOR)
    page = browser.open("/audit?tag=session:ended&actor=mailbot&to=2026-11-26&from=2026-11-26")
    assert len(shown(page)) == 25
    with both.mailbot.desk.store.read() as tx:
        which = TrailFilter(tags=("session:ended",), until=both.clock.now() - timedelta(minutes=4))
        first = tx.trail_page(which, 50)
        assert (first.entries, first.next_before is not None) == ((), True)
        second = tx.trail_page(TrailFilter(which.tags, until=which.until, before=first.next_before), 50)
    assert [entry.body.count(b"session-old") for entry in second.entries] == [1]


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("actor=Nobody+Atall", "nobody is called “Nobody Atall”"),
        ("from=yesterday", "write days like 2026-12-31"),
        ("subject=nobody@larkspur.example", "nobody is called"),
    ],
)
def test_what_cannot_be_looked_up_is_said_and_stays_in_the_form(world: World, query: str, said: str) -> None:
    browser = enter(world, AUDITOR)
    page = browser.open(f"/audit?{query}")
    assert browser.status == 422
    assert said in page
    assert query.partition("=")[2].replace("+", " ") in page


def test_what_is_asked_of_approvers_says_so_where_nothing_is_to_be_checked(world: World) -> None:
    a_little_of_everything(world)
    assert "reason required: no, checklist: none, rules: R-01" in enter(world, AUDITOR).open("/audit/3")


def test_who_was_asked_who_owns_a_system_is_told_by_name(world: World) -> None:
    with world.mailbot.desk.store.write() as tx:
        facts: dict[str, AuditValue] = {"asked": [Who("LF-2003"), Who("LF-2004")]}
        records.note(tx, world.clock.now(), Tag.OWNERSHIP_ASKED, MAILBOT, "OWN-1", facts)
    (seq,) = shown(enter(world, AUDITOR).open("/audit?tag=ownership:asked"))
    page = enter(world, AUDITOR).open(f"/audit/{seq}")
    names = [person.name for person in world.mailbot.desk.catalog.people if person.person_id in ("LF-2003", "LF-2004")]
    assert len(names) == 2
    assert "; ".join(names) in page or "; ".join(reversed(names)) in page


def test_an_entry_shows_names_its_bytes_and_what_proves_it(world: World) -> None:
    a_little_of_everything(world)
    browser = enter(world, AUDITOR)
    (seq,) = shown(browser.open("/audit?tag=request:stage:rejected"))
    page = browser.open(f"/audit/{seq}")
    assert "Mia Berg did not approve" in page
    assert "Ask the warehouse to book for you." in page
    assert "“reason” is what the chain commits to" in page
    assert "&#34;tag&#34;:&#34;request:stage:rejected&#34;" in page
    for holds in ("Its bytes give its hash", "It continues the entry before it", "The next entry continues it"):
        assert holds in page
    facts = " ".join(re.sub("<[^>]+>", " ", page).split())
    assert "how sure by the link alone (link)" in facts
    assert "where on the page (link)" in facts
    facts = " ".join(re.sub("<[^>]+>", " ", browser.open("/audit?area=grant")).split())
    assert "since: 27 November 2026 at 09:00 (Europe/Dublin)" in facts
    assert "until: 31 March 2027" in facts


def test_an_entry_that_was_changed_says_so(world: World) -> None:
    history(world)
    (decided,) = world.column("SELECT min(seq) FROM audit_text WHERE field = 'reason'")
    meddle(world, f"UPDATE audit_text SET text = 'because I say so' WHERE field = 'reason' AND seq = {decided}")
    meddle(world, "UPDATE audit_entry SET body = '{}' WHERE seq = 3")
    browser = enter(world, AUDITOR)
    assert "Its bytes do not give its hash" in browser.open("/audit/3")
    assert "It does not continue the entry before it" in browser.page.text
    assert "“reason” was changed" in browser.open(f"/audit/{decided}")
    meddle(world, "DELETE FROM audit_text")
    assert "“reason” was erased" in browser.open(f"/audit/{decided}")
    assert browser.open("/audit?subject=REQ-2026-00001")
    assert browser.status == 200


# --- whether the trail holds -----------------------------------------------------------------------------------------


def test_each_day_at_nine_the_trail_is_verified_and_every_page_says_so(both: World) -> None:
    both.clock.at = both.clock.at.replace(hour=9)
    both.works()
    (verified,) = both.column("SELECT max(seq) FROM trail_check")
    browser = enter(both, AUDITOR)
    for path in ("/audit", "/audit/1", "/audit/periods", "/audit/sample"):
        page = browser.open(path)
        assert f"Verified to #{verified}</span> on Thursday 26 November 2026 at 09:00 (Europe/Dublin)" in page
        assert "come since" in page
    both.clock.forward(days=1)
    both.works()
    assert "on Friday 27 November 2026 at 09:00" in browser.open("/audit")


def test_before_the_first_verification_the_page_says_so(world: World) -> None:
    with world.mailbot.desk.store.read() as tx:
        assert world.mailbot.audits.checks.state(tx).word == "never"
    browser = enter(world, AUDITOR)
    meddle(world, "DELETE FROM trail_check")
    assert "Not verified yet." in browser.open("/audit")


def test_a_verification_that_does_not_come_any_more_is_missed(world: World) -> None:
    world.works()
    browser = enter(world, AUDITOR)
    world.clock.forward(hours=27)
    assert "That is more than a day ago" in browser.open("/audit")


@pytest.mark.parametrize("what", ["a grant that vanishes", "an entry rewritten", "the end cut off"])
def test_what_is_wrong_is_on_the_page_and_told_each_day_by_mail(both: World, what: str) -> None:
    history(both)
    statements, named = MEDDLING[what]
    meddle(both, *statements)
    for _ in range(2):
        both.clock.forward(days=1)
        both.works()
    page = enter(both, AUDITOR).open("/audit")
    assert "The trail does not hold." in page
    assert named in page
    desk = both.mailbot.desk
    for address in (desk.policy.auditor, desk.policy.access_office):
        told = [mail for mail in both.mails(address) if "do not agree" in str(mail["Subject"])]
        assert len(told) == 2, address


FORGED = {
    "all is well": "UPDATE trail_check SET wrong = ''",
    "it reached further": "UPDATE trail_check SET seq = seq + 1",
    "it was made later": "UPDATE trail_check SET made_at = '2026-11-28 09:00:00.000000'",
    "a verification that never was": (
        "INSERT INTO trail_check (org_id, check_id, seq, head, made_at, wrong, note) SELECT org_id,"
        " 'V-9', 1, entry_hash, '2026-12-01 09:00:00.000000', '', 'trust me' FROM audit_entry WHERE seq = 1"
    ),
}


@pytest.mark.parametrize("lie", FORGED)
def test_nobody_says_with_sql_that_all_is_well(both: World, lie: str) -> None:
    history(both)
    meddle(both, "DELETE FROM access_grant")
    both.clock.forward(days=1)
    both.works()
    meddle(both, FORGED[lie])
    page = enter(both, AUDITOR).open("/audit")
    assert "The trail does not hold." in page
    assert "was not signed by mailbot" in page


def test_an_entry_exchanged_after_the_verification_is_seen_at_once(both: World) -> None:
    both.works()
    meddle(both, "UPDATE audit_entry SET entry_hash = 'beef' WHERE seq = (SELECT seq FROM trail_check)")
    assert "no longer the one that was verified" in enter(both, AUDITOR).open("/audit")


def test_the_command_notes_its_result_as_the_job_does(world: World) -> None:
    history(world)
    settings = world.settings.data.parent / "mailbot.toml"
    settings.write_text(
        f'address = "{world.settings.address}"\npublic_url = "http://127.0.0.1:8080"\n'
        f'database = "{world.settings.database}"\ndata = "{world.settings.data}"\nrules = "{world.settings.rules}"\n'
        f'[mailbox]\nurl = "{world.settings.mailbox.url}"\n[trust]\nauthserv_id = "mx.larkspur.example"\n'
        f'[sender]\nkind = "maildir"\npath = "{world.out}"\n',
        "utf-8",
    )
    run = CliRunner().invoke(cli.app, ["audit", "verify", "--config", str(settings)])
    assert run.exit_code == 0, run.output
    out = world.settings.data.parent / "pack.zip"
    run = CliRunner().invoke(cli.app, ["audit", "pack", "REQ-2026-00001", "--config", str(settings), "--out", str(out)])
    assert run.exit_code == 0, run.output
    assert out.read_bytes()[:2] == b"PK"
    with world.mailbot.desk.store.read() as tx:
        check = tx.newest_trail_check()
    assert check is not None
    assert check.wrong == ""
    sample = ["audit", "sample", "2", "2026-11-01", "2026-11-30", "--seed", "x", "--config", str(settings)]
    first, second = (CliRunner().invoke(cli.app, sample) for _ in range(2))
    assert first.stdout == second.stdout
    assert "REQ-2026-00001" in first.stdout
    period = ["audit", "period", "2026-11-30", "2026-11-01", "--config", str(settings)]
    assert CliRunner().invoke(cli.app, period).exit_code == 2


# --- evidence from the pages -----------------------------------------------------------------------------------------


def test_the_pack_of_a_request_is_a_click_away_and_noted(world: World) -> None:
    history(world)
    browser = enter(world, AUDITOR)
    page = browser.open("/audit?subject=REQ-2026-00001")
    assert "Download the evidence of REQ-2026-00001" in page
    browser.send(1)
    assert browser.page.headers["content-disposition"] == 'attachment; filename="REQ-2026-00001.zip"'
    assert browser.page.content[:2] == b"PK"
    page = browser.open("/audit?tag=export:made")
    assert "Anne-Sophie Girard</a> took records away" in page
    assert "evidence pack of REQ-2026-00001" in page


def test_a_sample_is_drawn_noted_and_shown_under_an_address_of_its_own(world: World) -> None:
    history(world)
    browser = enter(world, AUDITOR)
    browser.open("/audit/sample")
    page = browser.send(0, n="5", seed="year-end", **{"from": "2026-11-01", "to": "2026-11-30"})
    assert str(browser.page.url).endswith("/audit/sample?n=5&seed=year-end&from=2026-11-01&to=2026-11-30")
    assert "2 of 2 requests" in page
    again = browser.open("/audit/sample?n=5&seed=year-end&from=2026-11-01&to=2026-11-30")
    assert re.findall(r"/requests/(REQ-[\d-]+)", again) == re.findall(r"/requests/(REQ-[\d-]+)", page)
    assert len(shown(browser.open("/audit?tag=export:made"))) == 1
    browser.open("/audit/sample?n=5&seed=year-end&from=2026-11-01&to=2026-11-30")
    browser.send(1)
    assert browser.page.headers["content-disposition"] == 'attachment; filename="sample-year-end.zip"'


def test_an_address_draws_no_sample_that_the_trail_does_not_note(world: World) -> None:
    a_little_of_everything(world)
    address = "/audit/sample?n=2&seed=another&from=2026-11-01&to=2026-11-30"
    browser = enter(world, AUDITOR)
    page = browser.open(address)
    assert "You have not drawn this sample yet" in page
    assert "REQ-2026-" not in re.sub(r"<[^>]+>", " ", page)
    browser.send(n="2", seed="another", **{"from": "2026-11-01", "to": "2026-11-30"})
    assert "2 of 5 requests" in browser.page.text
    assert "2 of 5 requests" in browser.open(address)
    notes = world.column("SELECT seq FROM audit_entry WHERE tag = 'export:made'")
    assert len(notes) == 1


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"n": "0"}, "Choose between 1 and 500"),
        ({"n": "many"}, "Choose between 1 and 500"),
        ({"seed": "year end"}, "The seed is one word without spaces"),
        ({"seed": "a/c"}, "up to 40 letters"),
        ({"from": ""}, "choose the first and the last day"),
        ({"from": "2026-12-01"}, "The last day is before the first one"),
    ],
)
def test_a_sample_that_cannot_be_drawn_says_why_and_keeps_what_was_typed(
    world: World, fields: dict[str, str], said: str
) -> None:
    browser = enter(world, AUDITOR)
    browser.open("/audit/sample")
    typed = {"n": "5", "seed": "x", "from": "2026-11-01", "to": "2026-11-30"} | fields
    page = browser.send(0, **typed)
    assert browser.status == 422
    assert said in page
    assert f'value="{typed["seed"]}"' in page


def test_nobody_but_the_auditor_takes_evidence_away(world: World) -> None:
    history(world)
    for address in (ANA, MIA, IT):
        browser = enter(world, address)
        answer = browser.client.post("/audit/packs/REQ-2026-00001.zip", headers={"Origin": "http://testserver"})
        assert answer.status_code == 403
