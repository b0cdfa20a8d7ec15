"""Access tokens for the mail services that no longer take a password: `microsoft` is Microsoft 365, `google` Google."""

from mailbot.adapters.oauth.google import GoogleTokens
from mailbot.adapters.oauth.microsoft import MicrosoftTokens

__all__ = ["GoogleTokens", "MicrosoftTokens"]
