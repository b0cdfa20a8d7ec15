"""Names of systems and levels as parts of a page's path, whatever letters they have."""

from urllib.parse import quote, unquote


def as_part(name: str) -> str:
    """A name as one part of a path (RFC 3986). Servers decode a path once before they cut it at its slashes, so a slash
    and a percent sign of the name itself are coded twice."""
    return quote(name.replace("%", "%25").replace("/", "%2F"), safe="")


def from_part(part: str) -> str:
    """The name that a decoded part of a path stands for."""
    return unquote(part)
