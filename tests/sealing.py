"""What seals the letters of a test's records."""

from mailbot.adapters.envelopes import Envelopes

ENVELOPES = Envelopes(lambda: [b"the key of a test"])
