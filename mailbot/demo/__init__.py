"""The demo: a whole company on one machine, on loopback only, for a newcomer to watch a mail become a grant."""
