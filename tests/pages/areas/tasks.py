"""IT's pages. `a_little_of_everything` leaves T-00001 done and T-00002 failed."""

from rows import Row

_READ = "it auditor access_office admin"
_FILE = "/tasks/files/2026-11-27"

ROWS = (
    Row("/tasks", _READ),
    Row("/tasks?state=done", _READ),
    Row("/tasks?system=Insight+BI&person=ana&kind=grant&age=1&state=all", _READ),
    Row("/tasks/files", _READ),
    Row(_FILE, _READ, route="/tasks/files/{batch}", elsewhere="/tasks/files/2020-01-01", is_page=False),
    Row("/tasks/T-00001", _READ, route="/tasks/{task_id}", elsewhere="/tasks/T-99999"),
    Row("/tasks/T-00002", _READ, route="/tasks/{task_id}", elsewhere="/tasks/T-99999"),
    Row("/tasks/upload", "it"),
    Row("/tasks/upload", "it", method="POST"),
    Row("/tasks/upload/apply", "it", method="POST", form={"data": "eA==", "sha256": "0"}),
    Row("/tasks/mark", "it", method="POST", form={"task": "T-00001", "outcome": "done"}),
    *(
        Row(
            f"/tasks/T-00002/{path}",
            "it",
            method="POST",
            form=form,
            route=f"/tasks/{{task_id}}/{path}",
            elsewhere=f"/tasks/T-99999/{path}",
        )
        for path, form in (
            ("ticks", {"item": "What was asked for works"}),
            ("hand-over", {"method": "In person with badge check"}),
            ("outcome", {"outcome": "done"}),
        )
    ),
)
