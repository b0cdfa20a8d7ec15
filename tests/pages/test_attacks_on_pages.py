"""What attackers try on the pages, each with what it meets."""

import io
import zipfile

import pytest
from everyday import enter
from office import ACCESS_OFFICE, ADMIN, AUDITOR, IT
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


def test_a_nul_in_an_address_or_a_form_names_nothing(both: World) -> None:
    staff, it, auditor = enter(both, ANA), enter(both, IT), enter(both, AUDITOR)
    for path in ("/requests/a%00b", "/inbox/a%00b", "/register/people/a%00b", "/inbox?system=a%00b", "/ask?q=%00"):
        assert staff.client.get(path).status_code == 404, path
    for browser, path in ((it, "/tasks/a%00b"), (it, "/tasks?file=a%00b"), (auditor, "/audit?subject=a%00b")):
        assert browser.client.get(path).status_code == 404, path
    ticked = {"task": "T-0\0", "outcome": "done"}
    assert it.client.post("/tasks/mark", data=ticked, headers=OURS).status_code == 409


@pytest.mark.parametrize("kind", [zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA])
def test_a_damaged_zip_file_is_told_as_such(world: World, kind: int) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", kind) as archive:
        archive.writestr("policy.yaml", b"company: Larkspur\n" * 400)
    damaged = bytearray(out.getvalue())
    damaged[45:60] = b"\xff" * 15
    browser = enter(world, ACCESS_OFFICE)
    answer = browser.client.post("/admin/rules/diff", files={"file": ("rules.zip", bytes(damaged))}, headers=OURS)
    assert answer.status_code == 422
    assert "cannot be read" in answer.text


def test_a_returned_file_that_is_no_table_is_told_as_such(world: World) -> None:
    browser = enter(world, IT)
    huge = b'task_id,done\n"' + b"x" * 200_000 + b'",yes\n'
    answer = browser.client.post("/tasks/upload", files={"file": ("tasks.csv", huge)}, headers=OURS)
    assert answer.status_code == 422
    assert "cannot be read as a table" in answer.text


def test_days_and_moments_at_the_ends_of_time_are_no_errors(world: World) -> None:
    browsers = {address: enter(world, address) for address in (ANA, IT, ADMIN)}
    for end in ("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"):
        for address, query in (
            (ANA, {"from": end[:10], "to": end[:10]}),
            (IT, {"after": f"{end}~T-00001"}),
            (ADMIN, {"at": end, "id": "x"}),
        ):
            path = {ANA: "/requests", IT: "/tasks", ADMIN: "/admin/outbox"}[address]
            assert browsers[address].client.get(path, params=query).status_code in (200, 422), (path, query)
