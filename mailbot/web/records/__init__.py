"""What is looked up: the register, the reports, the audit trail and its evidence.

In reading order:

- `lookup`: what is looked up, as the address says it
- `register`: who holds what, now and on any day before
- `charts`: bars as numbers for a template
- `reports`: the reports
- `trail`: the trail, entry by entry, with its proof
- `evidence`: evidence that an auditor takes away
"""
