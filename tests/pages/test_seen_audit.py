"""An auditor at work in a real browser: from the state of the chain to evidence that proves itself."""

import subprocess
import sys
from pathlib import Path

from evidence import VERIFIER
from office import AUDITOR, Site, a_little_of_everything
from playwright.sync_api import Browser, expect


def test_an_auditor_finds_a_decision_and_takes_its_evidence_away(site: Site, chromium: Browser, tmp_path: Path) -> None:
    ids = a_little_of_everything(site.world)
    with chromium.new_context() as context:
        site.lets_in(context, AUDITOR)
        page = context.new_page()
        page.goto(site.url)
        page.get_by_role("link", name="Audit", exact=True).click()
        expect(page.get_by_text("Verified to #")).to_be_visible()
        page.get_by_label("Area").select_option("Requests and decisions")
        page.get_by_label("Who (name or address)").fill("Mia Berg")
        page.get_by_role("button", name="Show").click()
        expect(page.get_by_role("cell", name="Mia Berg did not approve")).to_have_count(1)
        page.get_by_role("link", name=ids["rejected"]).first.click()
        page.get_by_role("row", name="did not approve").get_by_role("link", name="#").click()
        expect(page.get_by_text("Its bytes give its hash")).to_be_visible()
        page.get_by_role("link", name=ids["rejected"]).click()
        with page.expect_download() as download:
            page.get_by_role("button", name=f"Download the evidence of {ids['rejected']}").click()
        pack = tmp_path / download.value.suggested_filename
        download.value.save_as(pack)
    assert pack.name == f"{ids['rejected']}.zip"
    said = subprocess.run([sys.executable, "-I", str(VERIFIER), str(pack)], capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout
    assert "the record agrees" in said.stdout


def test_on_a_phone_each_hash_of_an_entry_is_two_whole_lines(site: Site, chromium: Browser) -> None:
    a_little_of_everything(site.world)
    with chromium.new_context(viewport={"width": 360, "height": 640}) as context:
        site.lets_in(context, AUDITOR)
        page = context.new_page()
        (decided,) = site.world.column("SELECT min(seq) FROM audit_text WHERE field = 'reason'")
        page.goto(f"{site.url}/audit/{decided}")
        hashes = [code for code in page.locator("dd code").all() if len(code.inner_text()) == 64]
        assert len(hashes) == 5  # what was signed, the rules, its own, the one before, and the commitment to the reason
        assert {code.evaluate(LINES) for code in hashes} == {2}


LINES = "e => { const r = document.createRange(); r.selectNodeContents(e); return r.getClientRects().length; }"
