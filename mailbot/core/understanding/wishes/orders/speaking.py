"""Kinds of phrases that speak of access and ask for none, and those that say that it goes on or ends."""

SPEAKING = frozenset(("question", "tell", "not", "have", "past", "trouble", "keep", "anybody", "thanks_for", "report"))
SPOKEN = SPEAKING | {"was", "hold", "lack"}
OTHER_BUSINESS = frozenset(("withdraw", "status", "my_access"))
SPEAKING_ONLY = frozenset(("question", "tell", "thanks_for", "report"))
UNWISHED = frozenset(("not", "past", "trouble", "needless", "status"))
LONGER = frozenset(("extend", "prolong"))
SHORTER = frozenset(("revoke", "strike"))
