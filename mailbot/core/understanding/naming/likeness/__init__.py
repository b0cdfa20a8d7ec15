"""Where a catalog is hard to tell apart, so that whoever keeps it can mend it before a mail meets it.

- `names`: of several systems, the same to mailbot or a slip apart
- `everyday`: names that are everyday words, dates or people as well
- `levels`: those that nothing but their name tells apart
- `finding`: one finding, and how findings are folded and told
"""

from itertools import chain

from mailbot.core.catalog import Catalog
from mailbot.core.understanding.naming.likeness.everyday import everyday, ordinary_names
from mailbot.core.understanding.naming.likeness.finding import Likeness, grouped
from mailbot.core.understanding.naming.likeness.levels import levels_alike, levels_like_systems
from mailbot.core.understanding.naming.likeness.names import names_in, near_names, same_names

__all__ = ["Likeness", "likenesses"]


def likenesses(catalog: Catalog) -> list[Likeness]:
    """Everything in the catalog that is hard to tell apart, equal findings folded into one, in the order of the file.

    Takes time in proportion to the catalog: names meet in look-ups, never each with each.
    """
    names = names_in(catalog.entitlements)
    bags = grouped(names, lambda name: frozenset(name.words))
    found = chain(
        same_names(bags),
        everyday(ordinary_names(names, catalog)),
        near_names(bags),
        levels_like_systems(catalog.entitlements, bags),
        levels_alike(catalog.entitlements),
    )
    return sorted(found, key=lambda likeness: likeness.rows)
