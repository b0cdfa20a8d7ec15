"""Who must approve a request, in what order, by when, and because of which rule."""

from dataclasses import dataclass

from mailbot.core.register import Stage


@dataclass(frozen=True, slots=True)
class Route:
    """The way of one request. `held_for` says in words what is missing for the access office to see to; `deny` why it
    is refused; `because` every rule that took part and every one that did not, in words. Exactly one of stages,
    held_for and deny decides: a deny wins over a hold, a hold over stages."""

    stages: tuple[Stage, ...] = ()
    held_for: tuple[str, ...] = ()
    deny: str = ""
    because: tuple[str, ...] = ()
