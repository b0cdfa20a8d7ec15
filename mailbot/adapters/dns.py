"""The domain name system, asked through the resolver of this machine (RFC 1035)."""

from typing import Any

import dns.exception
import dns.resolver

from mailbot.services.ports import DnsUnavailable

SECONDS = 5.0
"""How long one question may take, all its tries together."""


class Resolver:
    """Asks the name servers of this machine, or `nameservers` (addresses) on `port`; answers are kept for their TTL."""

    def __init__(self, nameservers: tuple[str, ...] = (), port: int = 53, seconds: float = SECONDS) -> None:
        self._nameservers, self._port, self._seconds = nameservers, port, seconds
        self._resolver: dns.resolver.Resolver | None = None

    def txt(self, name: str) -> list[str]:
        """The TXT records of a name, each with its strings joined; none when there is no such name."""
        return [b"".join(record.strings).decode("utf-8", "replace") for record in self._ask(name)]

    def _ask(self, name: str) -> list[Any]:
        try:
            return list(
                self._made().resolve(name, "TXT", search=False, raise_on_no_answer=False, lifetime=self._seconds)
            )
        except dns.resolver.NXDOMAIN:
            return []
        except (dns.exception.DNSException, OSError, ValueError) as why:  # also a name that is none
            raise DnsUnavailable(f"TXT of {name} cannot be looked up: {why}") from why

    def _made(self) -> dns.resolver.Resolver:
        """Made at the first question: a machine without name servers has to be able to start."""
        if self._resolver is None:
            made = dns.resolver.Resolver(configure=not self._nameservers)
            if self._nameservers:
                made.nameservers, made.port = list(self._nameservers), self._port
            made.cache = dns.resolver.LRUCache()
            self._resolver = made
        return self._resolver
