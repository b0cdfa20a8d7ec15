"""The admin's pages, and what keeps every page up to date."""

from rows import Row

ROWS = (Row("/live", is_page=False),)
