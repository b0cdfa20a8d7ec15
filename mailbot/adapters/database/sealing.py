"""What the database needs of the keys, which do not lie in it."""

from typing import Protocol


class Envelopes(Protocol):
    """What seals letters and opens them, and stamps rows that only mailbot may write."""

    def seal(self, content: bytes) -> bytes: ...

    def open(self, sealed: bytes) -> bytes | None:
        """The content; None when it was not sealed by us, or its key is gone."""
        ...

    def stamp(self, *facts: str | int) -> str:
        """The stamp for these facts."""
        ...

    def stamped(self, stamp: str, *facts: str | int) -> bool:
        """Whether one of our keys made this stamp for these facts."""
        ...
