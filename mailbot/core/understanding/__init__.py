"""What a mail asks, read against the catalog: what can be filed, what must be asked back, or that it is no request."""

from mailbot.core.understanding.reading import Intent, OpenWish, Reading, Wish

__all__ = ["Intent", "OpenWish", "Reading", "Wish"]
