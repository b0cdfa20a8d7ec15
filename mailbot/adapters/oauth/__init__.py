"""Access tokens for the mail services that no longer take a password: Microsoft 365 and Google."""

from mailbot.adapters.oauth.google import GoogleTokens
from mailbot.adapters.oauth.microsoft import MicrosoftTokens

__all__ = ["GoogleTokens", "MicrosoftTokens"]
