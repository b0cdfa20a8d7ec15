"""The doctor: looks at everything an installation stands on, says what is wrong and what to do about it.

`checkup` goes through the rows; `table` has them all; `machine`, `post`, `domain` and `probes` are what the rows do.
"""

from mailbot.doctor.checkup import Finding, Patient, examine, nothing_to_examine
from mailbot.doctor.table import CHECKS

__all__ = ["CHECKS", "Finding", "Patient", "examine", "nothing_to_examine"]
