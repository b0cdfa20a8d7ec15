"""The catalog, the form with which access is asked for, and what is somebody's own."""

from rows import Row

FORM = "a2b3c4d5e6f7a2b3"

ROWS = (
    Row("/ask"),
    Row("/ask?q=payroll", route="/ask"),
    Row("/ask/Finance%20Shared%20Drive", route="/ask/{system}", elsewhere="/ask/Nothing"),
    Row("/ask/Dockline/Viewer", route="/ask/{system}/{level}", elsewhere="/ask/Dockline/Nothing"),
    Row(
        "/ask/Dockline/Viewer",
        method="POST",
        route="/ask/{system}/{level}",
        form={"why": "To see the slots of our hauliers.", "act": "look"},
        elsewhere="/ask/Dockline/Nothing",
    ),
    Row("/mine"),
    Row("/mine?show=ending", route="/mine"),
    Row(
        "/mine/requests/{waiting}/withdraw",
        allowed="staff",
        denied=404,
        method="POST",
        form={"form": FORM},
        route="/mine/requests/{request_id}/{act}",
        elsewhere="/mine/requests/REQ-2026-09999/withdraw",
    ),
    Row(
        "/mine/requests/{asked_back}/answer",
        allowed="staff",
        denied=404,
        method="POST",
        form={"form": "b" + FORM[1:], "choice": "1"},
        route="/mine/requests/{request_id}/{act}",
    ),
    Row(
        "/mine/requests/{waiting}/inform",
        allowed="staff",
        denied=404,
        method="POST",
        form={"form": "c" + FORM[1:], "words": "For the suppliers of the hall."},
        route="/mine/requests/{request_id}/{act}",
        elsewhere="/mine/requests/REQ-2026-09999/inform",
    ),
    Row(
        "/mine/access/G-00001/give_back",
        allowed="staff",
        denied=404,
        method="POST",
        form={"form": FORM[::-1]},
        route="/mine/access/{grant_id}/{act}",
        elsewhere="/mine/access/G-99999/give_back",
    ),
)
