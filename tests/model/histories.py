"""Random histories: what may happen at a company, and how often."""

from hypothesis import strategies as st

from tests.model.company import ACCESS, BUNDLES, NO, PEOPLE, POLICIES
from tests.model.history import Event

_PEOPLE = st.sampled_from([*PEOPLE])
_MANAGER = st.sampled_from(["", *PEOPLE])
_WHICH = st.integers(0, 7)
_ASKERS = st.sampled_from(["ana", "ben", "kim", "mia", "oto", "lee"])


def _event(name: str, *arguments: st.SearchStrategy[object]) -> st.SearchStrategy[Event]:
    return st.tuples(st.just(name), *arguments)  # type: ignore[return-value]


_ASKS = st.one_of(
    _ASKERS.flatmap(lambda who: _event("asks", st.just(who), st.just(who), st.sampled_from([*ACCESS]))),
    _event("asks", st.just("mia"), st.sampled_from(["ana", "ben"]), st.sampled_from([*ACCESS])),
    _event("asks", _PEOPLE, _PEOPLE, st.sampled_from([*ACCESS])),
)
_AT_ONCE = _event("asks_at_once", _ASKERS, st.sampled_from([*ACCESS]), st.booleans())
_ALL = _ASKERS.flatmap(lambda who: _event("asks_for_all", st.just(who), st.just(who), st.sampled_from([*BUNDLES])))
_REGRETS = _event("regrets", _WHICH)
_YES = _event("decides", _WHICH, st.just(True))
_NO = _event("decides", _WHICH, st.just(False))
_AGREE = _event("agree", _WHICH)
_TIME = _event("waits", st.sampled_from([1, 7, 24, 25, 47, 73, 340, 750]))
_JOBS = st.one_of(_event("works_off"), _event("passes", st.sampled_from([4, 24, 26, 48, 72])))
_STAFF = st.one_of(
    _event("leaves", _PEOPLE),
    _event("its_person_leaves", _WHICH),
    _event("returns", _WHICH),
    _event("has_manager", _PEOPLE, _MANAGER),
    _event("has_department", _ASKERS, st.sampled_from(["Finance", "Finance", "Works"])),
    _event("signs"),
    _event("has_owner", st.sampled_from([*ACCESS]), st.sampled_from(["owner", "second_owner"]), _MANAGER),
    _event(
        "has_toxic",
        st.just("Ledger"),
        st.sampled_from(["Payroll", "Wiki"]),
        st.sampled_from([None, NO, "ciso", "it_security"]),
    ),
    _event("has_policy", st.sampled_from([*POLICIES])),
)
_REST = st.one_of(
    _NO,
    _event("comes_late", _WHICH),
    _event("meddles", _PEOPLE, _WHICH, _WHICH, st.booleans()),
    _event("withdraws", st.sampled_from(["asker", "person", *PEOPLE]), _WHICH),
    _event("exports"),
)
_DAYS = st.sampled_from([0, 1, 1, 3])
_AWAY = st.one_of(
    _event("asked_delegates", _WHICH, _PEOPLE, _MANAGER, st.sampled_from([0, 0, 1]), _DAYS),
    _event("delegates", st.sampled_from(["mia", "oto", "dan", "sue", "kim"]), _PEOPLE, st.sampled_from([0, 1]), _DAYS),
    _event("is_absent", _WHICH, _DAYS),
    _event("is_back", _WHICH),
)
_TELLS = st.one_of(
    _event("asks_back", _WHICH, st.sampled_from([0, 0, 7, 25])),
    _event("answers", _WHICH),
    _event("passes_on", _WHICH, _PEOPLE),
    _event("appeals", st.sampled_from([*["asker"] * 6, "person", "mia"]), _WHICH),
)
_GIVEN = st.one_of(_event("is_given", _WHICH), _event("climbs", _ASKERS, st.just(-1)))
_TIME_BOUND = st.one_of(
    _event("has_time", _ASKERS, st.just(-1)),
    _event("extends", _WHICH),
    _event("shortens", _WHICH, st.sampled_from([1, 3, 20])),
    _event("is_excepted", _ASKERS, st.sampled_from([2, 8, 40])),
)
_IT = st.one_of(
    _event("finishes", _WHICH, st.sampled_from(["done", "done", "failed"])),
    _event("stops", _WHICH, st.sampled_from(["done", "failed"])),
)


def histories(most: int) -> st.SearchStrategy[list[Event]]:
    """Histories of up to so many events, most of them approvals."""
    event = st.one_of(
        _ASKS,
        _AT_ONCE,
        _YES,
        _YES,
        _AGREE,
        _GIVEN,
        _TIME,
        _JOBS,
        _STAFF,
        _REST,
        _AWAY,
        _TELLS,
        _ALL,
        _REGRETS,
        _IT,
        _TIME_BOUND,
    )
    return st.tuples(_ASKS, st.lists(event, min_size=most * 3 // 4, max_size=most)).map(
        lambda both: [both[0], *both[1]]
    )
