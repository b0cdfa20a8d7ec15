"""What waits for a decision, the decision page of who is signed in, and delegations."""

from rows import Row

NONE = "REQ-2026-09999"
TICKED = {"row": ["REQ-2099-00042.1.0123456789abcdef0123456789abcdef"], "verb": "approve", "reason": ""}

ROWS = (
    Row("/inbox"),
    Row("/inbox?risk=medium&late=1&reject=1", route="/inbox"),
    Row("/inbox?reject=1", "approver staff stranger it auditor access_office admin", route="/inbox"),
    Row("/inbox/later"),
    Row("/inbox/decided", "approver staff stranger it auditor access_office admin"),
    Row("/inbox/several", method="POST", form=TICKED),
    Row("/inbox/several/sign", method="POST", form=TICKED),
    Row("/inbox/{waiting}", "approver", 404, route="/inbox/{request_id}", elsewhere=f"/inbox/{NONE}"),
    Row("/inbox/{granted}", "approver", 404, method="POST", route="/inbox/{request_id}", elsewhere=f"/inbox/{NONE}"),
    Row("/inbox/{waiting}/signin", "approver", 404, method="POST", route="/inbox/{request_id}/signin"),
    Row("/inbox/{waiting}/signin/code", "approver", 404, method="POST", route="/inbox/{request_id}/signin/code"),
    Row("/delegations"),
    Row("/delegations", method="POST", form={"to": "nobody@larkspur.example", "since": "", "until": ""}),
)
