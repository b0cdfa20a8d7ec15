"""Who decides in the place of an approver who cannot be reached: never a party, nor somebody who is asked already."""

from dataclasses import replace

import pytest
from routing_company import DRIVE, NOW, POLICY, changed, person

from mailbot.core.catalog import Catalog
from mailbot.core.register import AccessRequest, Approval
from mailbot.core.routing import stand_in

OFFICE = replace(person("office"), email=POLICY.access_office)
REQUEST = AccessRequest(
    *("REQ-2026-00001", 1, "pending", "ana", "ana", "Drive", "Edit", "low", None, "", "t"), created_at=NOW
)


def instead_of(approver: str, role: str, *taken: str, office: bool = False, **managers: str | None) -> str:
    """The person_id of who is asked, empty for nobody."""
    catalog = Catalog((*changed(**managers), *([OFFICE] if office else [])), (DRIVE,))
    approval = Approval(1, 1, approver, (role,), ("R-1",), state="open")
    found = stand_in(REQUEST, approval, taken, catalog, POLICY)
    return found.person_id if found else ""


def test_the_next_manager_above_is_asked_first() -> None:
    assert instead_of("mia", "manager") == "hal"


def test_a_manager_who_is_asked_already_is_passed_over() -> None:
    assert instead_of("mia", "manager", "oto", "hal") == "ceo"


def test_a_manager_who_is_a_party_is_passed_over() -> None:
    assert instead_of("eve", "manager", eve="ana", ana="hal") == "hal"


@pytest.mark.parametrize("manager", ["", "left:", "nobody"])
def test_without_a_manager_above_the_second_owner_answers_for_the_owner_only(manager: str) -> None:
    people = {"oto": "" if manager == "" else "hal", "hal": None if manager == "nobody" else manager}
    assert instead_of("oto", "owner", **people) == "sam"
    assert instead_of("mia", "manager", **{**people, "mia": people["oto"]}) == ""


def test_at_the_end_the_access_office_is_asked_if_it_is_a_person() -> None:
    assert instead_of("ceo", "manager") == ""
    assert instead_of("ceo", "manager", office=True) == "office"
    assert instead_of("ceo", "manager", "office", office=True) == ""
