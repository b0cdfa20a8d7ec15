"""What axe-core says of a page in a real browser."""

from typing import Literal

from axe_playwright_python.base import AXE_SCRIPT, AxeResults
from playwright.sync_api import Page

Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
ALL: dict[str, object] = {
    "type": "tag",
    "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
OF_COLOURS: dict[str, object] = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}


def broken_rules(page: Page, in_the_dark: dict[str, object] = ALL, **options: object) -> str:
    """What a page breaks of WCAG 2.2 AA and of the good practices of axe-core in light, and of these rules in dark;
    empty when it breaks none."""
    page.evaluate(AXE_SCRIPT)
    return "\n".join(_broken(page, "light", ALL, options) + _broken(page, "dark", in_the_dark, options))


def _broken(page: Page, scheme: Scheme, rules: dict[str, object], options: dict[str, object]) -> list[str]:
    page.emulate_media(color_scheme=scheme)
    asked = {"runOnly": rules, "resultTypes": ["violations"], **options}
    found = AxeResults(page.evaluate("asked => axe.run(asked)", asked))
    return [f"{scheme}: {found.generate_report()}"] if found.violations_count else []
