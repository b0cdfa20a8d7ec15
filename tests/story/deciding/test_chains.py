"""The longest way of a request: four stages one after the other at critical risk, nothing for IT before the last."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from everyday import file_of
from world import ONE, World, text_of

from mailbot import bootstrap
from mailbot.services.approvals.asking import decide_ids
from mailbot.services.decisions import By, DecisionRefused, Said

ARJUN = "arjun.mehta@larkspur.example"
ITEMS = ("background_check", "no_conflicting_access", "training_done", "mfa_capable", "device_compliant")


@pytest.fixture
def world(tmp_path: Path, sqlite_url: str) -> Iterator[World]:
    """The demo company with its own rules; Arjun asks for what is critical."""
    world = World(tmp_path, sqlite_url, bootstrap.defaults("rules"))
    world.writes(ARJUN, "I need Release Approver in LabTrace LIMS for the stability studies.")
    world.works()
    yield world
    world.close()


def asked(world: World) -> list[str]:
    """Who is asked now."""
    return [world.mailbot.desk.name(row.approver) for row in file_of(world).approvals if row.state == "open"]


def test_who_asks_for_what_nobody_else_is_left_to_decide_reads_so_in_plain_words(world: World) -> None:
    ingrid = "ingrid.vollmer@larkspur.example"
    world.writes(ingrid, "I need Admin in Orchard Finance to set up the new ledger until 31 March 2027.")
    world.works()
    told = text_of(world.mail(ingrid))
    assert "Prakash Iyer decides already, and nobody above Margaret Oyelaran is left to decide as CISO" in told
    assert "margaret.oyelaran@" not in told


def decides(world: World, name: str, verb: str = "approve", **answers: str) -> None:
    file = file_of(world)
    row = next(row for row in file.approvals if world.mailbot.desk.name(row.approver) == name)
    said = Said("approve" if verb == "approve" else "reject", "Looked at.", checklist=answers)
    world.mailbot.decisions.decide(decide_ids(file.request, row), said, By(row.approver, "reauth"))


def test_critical_access_goes_through_four_stages_and_is_for_it_only_after_the_last(world: World) -> None:
    for pair in (("Isabelle Fontaine", "Mei-Ling Tan"), ("Claudine Lefèvre", "Margaret Oyelaran")):
        assert sorted(asked(world)) == sorted(pair)
        for name in pair:
            decides(world, name)
    assert sorted(asked(world)) == ["Deepa Krishnan", "Marcus Adeyemi"]  # any one of the group
    with pytest.raises(DecisionRefused, match="answered with no"):
        decides(world, "Marcus Adeyemi", **dict.fromkeys(ITEMS, "yes") | {"background_check": "no"})
    decides(world, "Marcus Adeyemi", **dict.fromkeys(ITEMS, "yes"))
    assert asked(world) == ["Prakash Iyer"]
    decides(world, "Deepa Krishnan", "reject")  # her colleague has answered for the group
    assert (world.requests(), world.tasks()) == ({ONE: "pending"}, [])
    decides(world, "Prakash Iyer")
    world.works()
    (task,) = world.tasks()
    assert "the manager's yearly attestation" in task.conditions
    assert "the manager's yearly attestation" in text_of(world.mail(ARJUN, "Approved"))
    assert len(file_of(world).decisions) == 6
    assert world.trail().wrong is None
