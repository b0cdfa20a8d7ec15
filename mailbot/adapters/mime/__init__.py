"""From the bytes of a mail to a Message: read within limits, the sender's identity and verdict included.

Reading order: `tree` (parts), `grammar` and `words` (headers), `bodies`, `lengths`, `colours`, `selectors`, `sheets`,
`eye` and `html` (text, as far as the eye sees it), `walk` (what it says), `identity` and `authenticity` (who says so),
`machine` (whether a person does), `delivery` (what a bounce says), `reader` (all of it together), `confined` (the
reader where it can be stopped).
Beside it `canonical`, `dkim` and `dmarc`: the sender's proof where the receiver gives none (`Verifier`).
"""

from mailbot.adapters.mime.confined import ConfinedReader
from mailbot.adapters.mime.dmarc import Verifier
from mailbot.adapters.mime.reader import MimeReader
from mailbot.adapters.mime.tree import Limits

__all__ = ["ConfinedReader", "Limits", "MimeReader", "Verifier"]
