"""What attackers try on the pages, each with what it meets."""

from office import ACCESS_OFFICE, enter
from world import ANA, OTO, World

OURS = {"Origin": "http://testserver"}
FORM = "a2b3c4d5e6f7a2b3"


def test_who_is_of_the_access_office_does_not_choose_who_decides_on_their_own_access(world: World) -> None:
    world.writes(ACCESS_OFFICE, "Please give me the Orchard Payables Viewer to follow our invoices.")
    world.works()
    (request_id,) = world.requests()
    victor = enter(world, ACCESS_OFFICE)
    assert f"{request_id}/pass" not in victor.open(f"/requests/{request_id}")
    before = world.column("SELECT approver FROM approval ORDER BY slot")
    form = {"slot": "1", "colleague": OTO, "reason": "he is my friend"}
    answer = victor.client.post(f"/requests/{request_id}/pass", data=form, headers=OURS)
    assert answer.status_code == 422
    assert "Nobody chooses who decides on their own access" in answer.text
    assert world.column("SELECT approver FROM approval ORDER BY slot") == before


def test_a_last_day_at_the_end_of_all_days_is_refused_in_words(world: World) -> None:
    browser = enter(world, ANA)
    for act in ("look", "send"):
        form = {"why": "For our invoices.", "until": "9999-12-31", "act": act, "form": FORM}
        answer = browser.client.post("/ask/Dockline/Viewer", data=form, headers=OURS)
        assert answer.status_code == 422
        assert "choose a nearer day" in answer.text
    assert not world.requests()
