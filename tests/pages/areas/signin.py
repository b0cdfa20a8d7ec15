"""My sign-ins."""

from rows import Row

ROWS = (
    Row("/sessions"),
    Row("/sessions", method="POST", form={"act": "others"}),
)
