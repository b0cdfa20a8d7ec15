"""The register and the reports."""

from rows import Row

_ANA = "/register/people/LF-2002"
_SYSTEM = "/register/systems/Finance%20Shared%20Drive"
_ALL = "it auditor access_office admin"
_READERS = "auditor access_office admin"
_PERSON, _OF_SYSTEM = "/register/people/{person_id}", "/register/systems/{system:path}"

ROWS = (
    Row("/register"),
    Row("/register?q=ana&within=200"),
    Row("/register?q=nobody%20at%20all&within=soon"),
    Row("/register/held?within=200"),
    Row("/register/held?department=Finance&type=employee&on=2026-11-27", _ALL + " staff approver stranger"),
    Row("/register/exceptions"),
    Row(_ANA, f"staff approver {_ALL}", 404, route=_PERSON, elsewhere="/register/people/E-elsewhere"),
    Row(f"{_ANA}?on=2026-11-27", f"staff approver {_ALL}", 404, route=_PERSON),
    Row(f"{_ANA}?on=2026-11-01", f"staff approver {_ALL}", 404, route=_PERSON),
    Row(f"{_ANA}?on=2030-01-01", f"staff approver {_ALL}", 404, route=_PERSON),
    Row(_SYSTEM, _ALL, 404, route=_OF_SYSTEM, elsewhere="/register/systems/Orchard%20of%20Others"),
    Row(f"{_SYSTEM}?level=Edit&department=Finance", _ALL, 404, route=_OF_SYSTEM),
    Row("/register/export", method="POST", form={"form": "csv"}),
    Row("/register/export", f"staff approver {_ALL}", 404, method="POST", form={"form": "xlsx", "person": "LF-2002"}),
    Row("/register/export", _ALL, 404, method="POST", form={"form": "csv", "system": "Finance Shared Drive"}),
    Row("/reports", _READERS),
    Row("/reports?from=2026-11-01&to=2027-03-01&system=Finance%20Shared%20Drive&department=Finance", _READERS),
    Row("/reports?from=2026-11-01&to=2020-01-01", _READERS),
    Row("/reports/export", _READERS, method="POST", form={"table": "approvers", "form": "csv"}),
)
