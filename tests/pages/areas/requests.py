"""Requests: the list, its files, and each request."""

from rows import Row

SEES_ALL = "auditor access_office admin"
OFFICE = "access_office admin"
PASS = {"slot": "1", "colleague": "oto.virtanen@larkspur.example", "reason": ""}

ROWS = (
    Row("/requests"),
    Row("/requests?status=open&status=overdue&risk=low&sort=due", route="/requests"),
    Row("/requests?person=Ana+Costa&sort=oldest", route="/requests"),
    Row("/requests/export", method="POST", form={"form": "csv"}),
    *(
        Row(
            f"/requests/{{{which}}}",
            f"staff approver {extra}{SEES_ALL}",
            denied=404,
            route="/requests/{request_id}",
            elsewhere="/requests/REQ-2026-09999",
        )
        for which, extra in (("waiting", ""), ("granted", "it "), ("failed", "it "), ("rejected", ""))
    ),
    Row(
        "/requests/{waiting}/mail.eml",
        "staff auditor access_office",
        denied=404,
        route="/requests/{request_id}/mail.eml",
        elsewhere="/requests/REQ-2026-09999/mail.eml",
        is_page=False,
    ),
    Row(
        "/requests/{waiting}/release",
        OFFICE,
        method="POST",
        route="/requests/{request_id}/release",
        elsewhere="/requests/REQ-2026-09999/release",
    ),
    Row(
        "/requests/{waiting}/refuse",
        OFFICE,
        method="POST",
        form={"reason": "Nobody owns it."},
        route="/requests/{request_id}/refuse",
        elsewhere="/requests/REQ-2026-09999/refuse",
    ),
    Row(
        "/requests/{waiting}/pass",
        OFFICE,
        method="POST",
        form=PASS,
        route="/requests/{request_id}/pass",
        elsewhere="/requests/REQ-2026-09999/pass",
    ),
)
