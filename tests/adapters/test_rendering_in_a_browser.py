"""Every mail as a phone and a desktop show it, in light and dark: nothing runs over, everything can be read."""

from pathlib import Path

import pytest
from accessibility import SCHEMES, broken_rules
from mail_facts import FACTS, facts, renderer
from playwright.sync_api import Browser

CHROMIUM = Path("/usr/bin/chromium")

pytestmark = pytest.mark.skipif(not CHROMIUM.exists(), reason="chromium is not on this machine")

THE_MAIL_PROGRAMS = {"landmark-one-main": {"enabled": False}, "region": {"enabled": False}}
"""A mail is shown within a page of the mail program, whose landmarks are its own: one more would mislead."""

LEAST_CONTRAST = """() => {
  const light = c => {
    const [r, g, b] = c.match(/[0-9.]+/g).slice(0, 3).map(v => v / 255)
      .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = e => {
    for (; e; e = e.parentElement) {
      const c = getComputedStyle(e).backgroundColor;
      if (!c.endsWith(", 0)")) return c;
    }
    return "rgb(255, 255, 255)";
  };
  const texts = [...document.body.querySelectorAll("*")].filter(
    e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()));
  return Math.min(...texts.map(e => {
    const pair = [light(getComputedStyle(e).color), light(behind(e))].sort((a, b) => b - a);
    return (pair[0] + 0.05) / (pair[1] + 0.05);
  }));
}"""


def test_every_mail_fits_a_small_phone_and_has_the_contrast_of_wcag_aa(chromium: Browser) -> None:
    page = chromium.new_page(viewport={"width": 360, "height": 640})
    for notice in FACTS:
        page.set_content(renderer().mail(notice, facts(notice)).html)
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            assert page.evaluate("document.documentElement.scrollWidth") <= 360, f"{notice} in {scheme}"
            assert page.evaluate(LEAST_CONTRAST) >= 4.5, f"{notice} in {scheme}"


def test_an_approvers_buttons_can_be_hit_with_a_thumb(chromium: Browser) -> None:
    page = chromium.new_page(viewport={"width": 360, "height": 640})
    page.set_content(renderer().mail("approval", facts("approval")).html)
    boxes = [page.get_by_text(name).bounding_box() for name in ("Approve…", "Reject…")]
    assert all(box and box["height"] >= 44 and box["width"] >= 88 for box in boxes)


def test_no_mail_breaks_a_rule_of_accessibility(chromium: Browser) -> None:
    """WCAG 2.2 AA and the good practices of axe-core, in light and dark."""
    page = chromium.new_page(viewport={"width": 360, "height": 640})
    for notice in FACTS:
        page.set_content(renderer().mail(notice, facts(notice)).html)
        wrong = broken_rules(page, rules=THE_MAIL_PROGRAMS)
        assert not wrong, f"{notice}\n{wrong}"
