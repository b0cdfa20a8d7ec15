"""The admin with a phone, without JavaScript: in, to what needs a person, and to the rules and keys."""

import re

from office import ADMIN, Site
from playwright.sync_api import Browser, Page, expect
from test_admin_mail import entries, put_aside, set_aside
from test_admin_rules import rule_files, zipped
from test_seen_everywhere import OFF_SCREEN
from world import MIA, World


def _signs_in(page: Page, site: Site) -> None:
    page.goto(f"{site.url}/admin")
    page.get_by_label("Your mail address at work").fill(ADMIN)
    page.get_by_role("button", name="Mail me a code").click()
    page.wait_for_selector("#code")
    page.get_by_label("The six digits from your mail").fill(site.world.code(ADMIN))
    page.get_by_role("button", name="Sign in").click()
    expect(page.locator("h1")).to_have_text("How mailbot stands")


def _new_rules(world: World) -> bytes:
    """With which Mia's reports have another manager."""
    files = rule_files(world)
    moved = files["staff.csv"].replace("mia.berg@larkspur.example,active", "oto.virtanen@larkspur.example,active")
    return zipped({**files, "staff.csv": moved})


def _goes(page: Page, name: str) -> None:
    """Back up, and from there to another page of the admin."""
    page.get_by_role("navigation", name="Up").get_by_role("link", name="Admin").click()
    page.get_by_role("navigation", name="Admin pages").get_by_role("link", name=name, exact=True).click()
    page.wait_for_load_state()
    assert page.evaluate(OFF_SCREEN) == [], name


def test_an_admin_sees_to_mail_reads_what_rules_would_change_and_makes_new_keys(site: Site, chromium: Browser) -> None:
    world = site.world
    put_aside(world)
    set_aside(world)
    keys = world.settings.data / "keys"
    with chromium.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740}) as opened:
        page = opened.new_page()
        _signs_in(page, site)
        page.get_by_role("link", name="1 mail was put aside").click()
        page.get_by_label(re.compile("^mail ")).check()
        page.get_by_role("button", name="Look at the ticked ones again").click()
        expect(page.get_by_role("status").first).to_have_text("Done. They are handled once more now.")
        _goes(page, "Mail not sent")
        page.get_by_label(f"approval to {MIA}").check()
        page.get_by_role("button", name="Send the ticked ones again").click()
        expect(page.get_by_role("status").first).to_have_text("Done. They are queued again.")
        world.works()
        _goes(page, "Rules")
        new_rules = {"name": "new.zip", "mimeType": "application/zip", "buffer": _new_rules(world)}
        page.set_input_files("input[type=file]", new_rules)
        page.get_by_role("button", name="Show what they would change").click()
        expect(page.locator("main")).to_contain_text("Route of REQ-2026-00001 Orchard Payables (Viewer)")
        expect(page.locator("main")).to_contain_text("Nothing was changed.")
        _goes(page, "Keys")
        number = re.search(r"Type the number (\d+)", page.locator("label").inner_text())
        assert number
        page.locator("#number").fill(number[1])
        page.get_by_role("button", name="Make new keys").click()
        expect(page.get_by_role("status").first).to_contain_text("Done. There are new keys.")
    for tag in ("message:released", "notice:released", "key:rotated"):
        assert [who for who, _ in entries(world, tag)] == [ADMIN], tag
    assert "Orchard Payables" in str(world.mail(MIA)["Subject"])
    assert len(list(keys.glob("*.key"))) == 4
    assert world.trail().wrong is None
