"""What auditors see and take away: nobody else gets in."""

from rows import Row

_SAMPLE = {"n": "3", "seed": "year-end", "from": "2026-11-01", "to": "2026-12-31"}

ROWS = (
    Row("/audit", "auditor"),
    Row("/audit?area=request&actor=Mia&from=2026-11-01&to=2026-12-31", "auditor"),
    Row("/audit?subject={granted}", "auditor"),
    Row("/audit/7", "auditor", route="/audit/{seq}", elsewhere="/audit/999999"),
    Row(
        "/audit/packs/{granted}.zip",
        "auditor",
        method="POST",
        route="/audit/packs/{request_id}.zip",
        elsewhere="/audit/packs/REQ-2026-09999.zip",
    ),
    Row("/audit/periods", "auditor"),
    Row("/audit/periods", "auditor", method="POST", form={"from": "2026-11-01", "to": "2026-12-31"}),
    Row("/audit/sample", "auditor"),
    Row("/audit/sample?n=3&seed=year-end&from=2026-11-01&to=2026-12-31", "auditor"),
    Row("/audit/sample", "auditor", method="POST", form=_SAMPLE),
    Row("/audit/sample/packs", "auditor", method="POST", form=_SAMPLE),
)
