"""Requests: the list, its files, and each request."""

from rows import EVERYBODY, Row

ROWS = (
    Row("/requests"),
    Row("/requests?status=open&status=overdue&risk=low&sort=due", route="/requests"),
    Row("/requests/export.csv", is_page=False),
    Row("/requests/export.xlsx", is_page=False),
)
