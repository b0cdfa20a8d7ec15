"""Where a browser is and of which kind, as far as a server can tell."""

from collections.abc import Sequence
from ipaddress import IPv6Address, ip_address, ip_network

from fastapi import Request

_BROWSERS = (("Edg", "Edge"), ("OPR", "Opera"), ("Firefox", "Firefox"), ("Chrom", "Chrome"), ("Safari", "Safari"))
_SYSTEMS = (
    *(("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows")),
    *(("Mac OS", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux")),
)
"""What a User-Agent contains, and what people call it; the first that is found counts."""

_IPV6_SITE = 64
"""Bits of an IPv6 address that are one customer's network."""


def network_of(request: Request, proxies: Sequence[str]) -> str:
    """The network that a request comes from, an IPv4 address or the first half of an IPv6 one.

    Behind a proxy of ours it is the last address in X-Forwarded-For: the proxy wrote that one.
    """
    address = request.client.host if request.client else ""
    if _is_among(address, proxies):
        lines = request.headers.getlist("x-forwarded-for")  # a proxy may add its own below that of the sender
        address = ",".join(lines or [address]).rpartition(",")[2].strip()
    try:
        found = ip_address(address)
    except ValueError:
        return ""
    if isinstance(found, IPv6Address):
        return str(found.ipv4_mapped or ip_network((found, _IPV6_SITE), strict=False))
    return str(found)


def kind_of(request: Request) -> str:
    """Browser and system in words: `Firefox on Windows`; empty when it does not say."""
    said = request.headers.get("user-agent", "")
    browser, system = (next((name for part, name in names if part in said), "") for names in (_BROWSERS, _SYSTEMS))
    return " on ".join(filter(None, (browser, system)))


def _is_among(address: str, networks: Sequence[str]) -> bool:
    try:
        return any(ip_address(address) in ip_network(each) for each in networks)
    except ValueError:
        return False
