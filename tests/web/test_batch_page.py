"""The page where IT marks the tasks of one file."""

from dataclasses import replace

import pytest
from fastapi.testclient import TestClient
from web_fakes import FakeDesk, path_of, task_of

FULL = {"task": ["T-1", "T-3"], "outcome": "done", "by": "Ida IT", "number": "26"}


@pytest.fixture
def path(desk: FakeDesk) -> str:
    return path_of(desk.links.url("task", {"b": "2026-11-26"}))


def states(desk: FakeDesk) -> list[str]:
    return [task.state for task in desk.fulfilment.tasks.values()]


def test_the_tasks_are_listed_with_nothing_ticked_and_nothing_changed(
    desk: FakeDesk, browser: TestClient, path: str
) -> None:
    before = desk.state()
    text = browser.get(path).text
    assert text.count("Ana Silva: grant Finance Shared Drive (Edit)") == 3
    assert "fin-edit, fin-read" in text
    assert " checked" not in text
    assert browser.head(path).status_code == 200
    assert desk.state() == before


def test_only_the_ticked_tasks_are_marked(desk: FakeDesk, browser: TestClient, path: str) -> None:
    response = browser.post(path, data=FULL)
    assert response.status_code == 200
    assert "2 tasks are marked as done" in response.text
    assert states(desk) == ["done", "exported", "done"]
    assert desk.fulfilment.tasks["T-1"].done_by == "Ida IT"
    assert desk.changes == 1


def test_a_task_that_could_not_be_done_needs_a_note(desk: FakeDesk, browser: TestClient, path: str) -> None:
    failed = FULL | {"outcome": "failed"}
    assert browser.post(path, data=failed).status_code == 422
    assert browser.post(path, data=failed | {"note": "No licence left"}).status_code == 200
    assert states(desk) == ["failed", "exported", "failed"]
    assert "Could not be done so far: No licence left" in browser.get(path).text


@pytest.mark.parametrize(
    "missing",
    [
        {"task": []},
        {"outcome": ""},
        {"outcome": "on"},
        {"by": " "},
        {"number": ""},
        {"number": "test"},
        {"by": "x" * 501},
        {"note": "x" * 501},
    ],
)
def test_an_incomplete_form_marks_nothing(
    desk: FakeDesk, browser: TestClient, path: str, missing: dict[str, object]
) -> None:
    response = browser.post(path, data=FULL | missing)
    assert response.status_code == 422
    assert "Not done yet." in response.text
    assert states(desk) == ["exported"] * 3


def test_what_was_ticked_is_still_ticked_after_a_mistake(desk: FakeDesk, browser: TestClient, path: str) -> None:
    text = browser.post(path, data=FULL | {"by": ""}).text
    assert text.count(" checked") == 3


def test_a_task_of_another_file_is_never_marked(desk: FakeDesk, browser: TestClient, path: str) -> None:
    desk.fulfilment.tasks["T-9"] = replace(task_of("T-9"), batch="2026-11-25")
    assert browser.post(path, data=FULL | {"task": ["T-1", "T-9"]}).status_code == 422
    assert states(desk) == ["exported"] * 4


def test_marking_again_says_what_was_done_already(desk: FakeDesk, browser: TestClient, path: str) -> None:
    browser.post(path, data=FULL)
    response = browser.post(path, data=FULL)
    assert response.status_code == 409
    assert "T-1: it is done already." in response.text


def test_a_file_of_which_all_is_done_shows_no_form(desk: FakeDesk, browser: TestClient, path: str) -> None:
    browser.post(path, data=FULL | {"task": ["T-1", "T-2", "T-3"]})
    text = browser.get(path).text
    assert "Done: all tasks of 2026-11-26" in text
    assert "<form" not in text


def test_a_file_that_is_not_on_record_has_its_own_page(desk: FakeDesk, browser: TestClient) -> None:
    assert browser.get(path_of(desk.links.url("task", {"b": "1999-01-01"}))).status_code == 404


def test_several_thousand_tasks_fit_into_one_form(desk: FakeDesk, browser: TestClient, path: str) -> None:
    names = [f"TASK-2026-{number:05}" for number in range(5000)]
    desk.fulfilment.tasks = {name: task_of(name) for name in names}
    assert browser.post(path, data=FULL | {"task": names}).status_code == 200
    assert set(states(desk)) == {"done"}
