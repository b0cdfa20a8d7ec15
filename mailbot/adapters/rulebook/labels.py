"""What the catalog holds, by the names that other files write: `System:Level`, in any case."""

from collections.abc import Iterable, Iterator, Sequence

from mailbot.adapters.rulebook.problems import did_you_mean
from mailbot.core.catalog import Entitlement, Label


class Labels:
    """Finds access by its name. With `stars` the level may be `*`, and so may the system."""

    def __init__(self, known: Iterable[Entitlement], *, stars: bool = False) -> None:
        self._systems: dict[str, tuple[str, dict[str, str]]] = {}
        rows = [(row.system, row.access_level) for row in known]
        rows += [("*", level) for _, level in rows] if stars else []
        for system, level in rows:
            levels = self._systems.setdefault(system.casefold(), (system, {"*": "*"} if stars else {}))[1]
            levels[level.casefold()] = level

    def __bool__(self) -> bool:
        return bool(self._systems)

    def find(self, text: str) -> Label | None:
        """The access as the catalog spells it. Either name may itself hold colons."""
        for system, level in _splits(text):
            spelled, levels = self._systems.get(system.casefold(), ("", {}))
            if level.casefold() in levels:
                return spelled, levels[level.casefold()]
        return None

    def missing(self, text: str) -> tuple[str, str]:
        """What is wrong with a name that is not found, and what to do."""
        splits: Sequence[Label] = [*_splits(text)] or [("", "")]
        system, level = next((split for split in splits if split[0].casefold() in self._systems), splits[0])
        if not system or not level:
            return f"“{text}” is not System:Level", "write the system, a colon, and its level or *"
        if system.casefold() in self._systems:
            spelled, levels = self._systems[system.casefold()]
            fix = did_you_mean(level, levels.values(), f"add this level of {spelled} to catalog.csv")
            return f"“{level}” is not a level of {spelled}", fix
        fix = did_you_mean(system, (spelled for spelled, _ in self._systems.values()), "add it to catalog.csv")
        return f"“{system}” is not in catalog.csv", fix


def _splits(text: str) -> Iterator[Label]:
    """The text cut at each of its colons, the last one first."""
    for at in range(len(text) - 1, 0, -1):
        if text[at] == ":":
            yield text[:at].strip(), text[at + 1 :].strip()
