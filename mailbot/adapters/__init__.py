"""The outside things, one each, behind the doors of services.ports; they never call a use case or each other."""
