"""What is to be done with a system that a sentence names: to be given, taken away or prolonged."""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses import Action, Stance
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import Site
from mailbot.core.understanding.wishes.orders.giving import (
    can_too_little,
    comes_first,
    given_beside,
    gives_its_level,
    has_another_level_instead,
    is_given_where_none_goes,
    is_wanted_of_whatever_level,
    is_wanted_too,
    is_wished_where_another_goes,
    plainly_wished,
)
from mailbot.core.understanding.wishes.orders.pointing import ending_it, points_at_it, was_needed
from mailbot.core.understanding.wishes.orders.prolonging import (
    gets_a_later_day,
    gets_a_new_end,
    goes_on_longer,
    is_spared_until,
    is_widened,
    keeps_it_until,
    prolongs_it,
    runs_out,
)
from mailbot.core.understanding.wishes.orders.removing import (
    is_needless,
    level_ended,
    opens_removal,
    shall_be_taken_off,
)
from mailbot.core.understanding.wishes.orders.speaking import SHORTER
from mailbot.core.understanding.wishes.people.handover import handed_on

_GIVES = frozenset(("wish", "grant", "again", "keep", "stay", "newcomer"))
_GOES = frozenset(("strike", "let_go"))
_GIVEN = frozenset(("grant", "wish"))
_TAKES = frozenset(("revoke", "strike", "remove", "take", "away", "any_more", "not", "let_go"))
_NO_HEAD = frozenset(("not", "question", "thanks_for", "report", "was"))


def as_ordered(sentences: Sequence[Sentence], site: Site, index: Index) -> Site:
    """The site; an order to take away is one whatever else the mail is like, and what is only named in a sentence that
    orders one thing is what that is ordered for: "A and B: both to be removed, please"; so are the items of a list that
    such an order opens."""
    line = sentences[site.at]
    if is_widened(sentences, site) or is_wished_where_another_goes(sentences, site):
        return site.ordered_to("request")
    if site.sureness.action != "extend" and gives_its_level(sentences, site, index):
        return site.meant_to("request")
    if action := _told_of_it(sentences, site):
        return site.ordered_to(action)
    if not line.asked and prolongs_it(sentences, site.at):
        return site.ordered_to("extend") if runs_out(line, site.mention) else site.meant_to("extend")
    if action := _told_around_it(sentences, site, index):
        return site.ordered_to(action)
    return _with_its_sentence(line, site)


def _told_of_it(sentences: Sequence[Sentence], site: Site) -> Action | None:
    """What its own sentence says is to be done with a system, or the subject above it."""
    line, mention = sentences[site.at], site.mention
    if handed_on(line) or comes_first(line, mention):
        return "request"
    if shall_be_taken_off(line, mention):
        return "revoke"
    given = given_beside(line, mention)
    if given and site.sureness.action != given:
        return given
    headed = _headed(sentences, line, mention)
    if headed and site.sureness.action in ("request", headed):
        return headed
    longer = gets_a_new_end(line, mention) or is_spared_until(sentences, site) or keeps_it_until(line, mention)
    return "extend" if longer or gets_a_later_day(sentences, site) else None


def _told_around_it(sentences: Sequence[Sentence], site: Site, index: Index) -> Action | None:
    """What the words around a system say is to be done with it, where its own do not."""
    line, mention = sentences[site.at], site.mention
    if is_wanted_of_whatever_level(sentences, site) or has_another_level_instead(line, mention, index):
        return "request"
    if goes_on_longer(sentences, site):
        return "extend"
    if _ends(sentences, site, index):
        return "revoke"
    wanted = is_wanted_too(sentences, site.at, mention)
    wanted = wanted or (site.sureness.action == "request" and can_too_little(line, mention))
    wanted = wanted or (site.sureness.action == "extend" and plainly_wished(sentences, site))
    wanted = wanted or (site.sureness.action == "revoke" and is_given_where_none_goes(sentences, site))
    return "request" if wanted else None


def _ends(sentences: Sequence[Sentence], site: Site, index: Index) -> bool:
    """Whether the words around a system say that it is to be taken away."""
    line = sentences[site.at]
    return (
        level_ended(sentences, site, index)
        or (line.segment.item and not line.asked and opens_removal(sentences, site.at))
        or (is_needless(line.clause_at(site.mention.start)) and any(ending_it(sentences, [site])))
        or points_at_it(sentences, site.at)
        or was_needed(sentences, site)
    )


def _with_its_sentence(line: Sentence, site: Site) -> Site:
    """The site; what is only named in a sentence that orders one thing is ordered with it."""
    clause = line.clause_at(site.mention.start)
    away = "revoke" in clause.kinds or not line.told.isdisjoint(_GOES)
    if away and clause.stance is Stance.ASKED and clause.action == "revoke":
        return site.meant_to("revoke")
    gives = clause.stance is Stance.ASKED and clause.action == "request" and bool(clause.kinds & _GIVEN)
    if gives and site.sureness.action == "revoke" and line.told.isdisjoint(_TAKES):
        return site.ordered_to("request")  # "please add the VPN", beside what is to be taken away
    actions = {one.action for one in line.asked}
    named = any(one.start <= mention.start < one.end for one in line.asked for mention in line.mentions)
    plain = clause.stance is Stance.PLAIN and not site.mention.everyday
    if named or not actions or "request" in actions or not plain:
        return site
    return site.ordered_to(line.action)


def _headed(sentences: Sequence[Sentence], line: Sentence, mention: Mention) -> Action | None:
    """What the subject alone says is to be done, "extend", "remove access", where the words below only name what."""
    head, clause = sentences[0], line.clause_at(mention.start)
    gives = any(one.kinds & _GIVES for one in (clause, *line.asked))
    if not head.segment.subject or head.named or clause.stance is Stance.AGAINST or not line.asked or gives:
        return None
    bare = len(head.clauses) == 1 and head.is_fragment(head.clauses[0], 0) and not head.told & _NO_HEAD
    told = head.told if bare else frozenset()
    return "extend" if "extend" in told else "revoke" if told & SHORTER else None
