"""The first page."""

from rows import Row

ROWS = (Row("/"),)
