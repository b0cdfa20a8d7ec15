"""The admin's pages, and what keeps every page up to date."""

from rows import Row

READ, OFFICE, ADMIN = "admin access_office auditor", "admin access_office", "admin"

ANA = "/admin/people/LF-2002"

ROWS = (
    Row("/live", is_page=False),
    Row(
        "/live?request={granted}",
        "staff approver it auditor access_office admin",
        denied=404,
        is_page=False,
        elsewhere="/live?request=REQ-2026-09999",
    ),
    Row("/live?request={waiting}", "staff approver auditor access_office admin", denied=404, is_page=False),
    Row("/admin", READ),
    Row("/admin/mailboxes", READ),
    Row("/admin/jobs", READ),
    Row("/admin/people", READ),
    Row("/admin/people?q=finance", READ),
    Row(ANA, READ, route="/admin/people/{person_id}", elsewhere="/admin/people/E-elsewhere"),
    Row(
        f"{ANA}/identity",
        ADMIN,
        method="POST",
        form={"identity": "I-1"},
        route="/admin/people/{person_id}/identity",
        elsewhere="/admin/people/E-elsewhere/identity",
    ),
    Row(
        f"{ANA}/address",
        ADMIN,
        method="POST",
        form={"address": "x@x.example"},
        route="/admin/people/{person_id}/address",
        elsewhere="/admin/people/E-elsewhere/address",
    ),
    Row(
        f"{ANA}/sessions",
        ADMIN,
        method="POST",
        route="/admin/people/{person_id}/sessions",
        elsewhere="/admin/people/E-elsewhere/sessions",
    ),
    Row("/admin/delegations", READ),
    Row("/admin/delegations/end", OFFICE, method="POST", form={"delegation": "D-00001"}),
    Row("/admin/rules", READ),
    Row("/admin/rules/check", READ),
    Row(
        "/admin/rules/files/policy.yaml", READ, route="/admin/rules/files/{name}", elsewhere="/admin/rules/files/x.csv"
    ),
    Row("/admin/rules/diff", OFFICE, method="POST"),
    Row("/admin/outbox", READ),
    Row("/admin/outbox/release", ADMIN, method="POST", form={"notice": "n"}),
    Row("/admin/outbox/drop", ADMIN, method="POST", form={"notice": "n", "reason": "a test"}),
    Row("/admin/quarantine", READ),
    Row("/admin/quarantine?outcome=failed", READ),
    Row("/admin/quarantine/again", OFFICE, method="POST", form={"mail": "999"}),
    Row("/admin/quarantine/settle", OFFICE, method="POST", form={"mail": "999", "reason": "a test"}),
    Row("/admin/keys", READ),
    Row("/admin/keys/rotate", ADMIN, method="POST"),
)
