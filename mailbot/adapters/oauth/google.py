"""Google: a service account that acts for the mailbox's user (RFC 7523), or a refresh token that the user once gave."""

import json
import threading
from collections.abc import Mapping
from functools import partial
from typing import Any

from google.auth.exceptions import GoogleAuthError
from google.auth.transport.requests import Request
from google.oauth2 import service_account
from google.oauth2.credentials import Credentials

from mailbot.services.ports import TokenUnavailable

SERVER = "https://oauth2.googleapis.com/token"
SCOPE = "https://mail.google.com/"
SECONDS = 15.0
"""How long the token server may take over one answer."""

_WHAT_TO_DO = {
    "unauthorized_client": "allow the service account's client id the scope {scope} under “Domain-wide delegation” in "
    "the Admin console",
    "invalid_client": "check client_id and secret_file",
    "deleted_client": "the client was deleted: make a new one in the Cloud console",
    "Account not found": "there is no user {user} at Google: check the user in the mailbox address",
    "Invalid email or User ID": "there is no user {user} at Google: check the user in the mailbox address",
    "Invalid JWT Signature": "the service account's key was deleted: make a new one for service_account_file",
    "reasonable timeframe": "the clock of this machine is wrong: set it by NTP",
    "expired or revoked": "the refresh token no longer counts (revoked, the password was changed, or a client in "
    "“Testing” after 7 days): give consent again and put the new one into refresh_token_file",
    "invalid_grant": "check the refresh token, and that the clock of this machine is right",
}
"""What Google says and what an admin can do about it; the first that is found counts."""


class GoogleTokens:
    """Tokens for one mailbox; safe to share between threads.

    `service_account` is the key file's JSON text, and the account needs domain-wide delegation for `scope`; or
    `client_id`, `client_secret` and `refresh_token` of a user's consent. ValueError for a key file that is none.
    """

    def __init__(
        self,
        user: str,
        service_account: str = "",
        client_id: str = "",
        client_secret: str = "",
        refresh_token: str = "",
        server: str = SERVER,
        scope: str = SCOPE,
    ) -> None:
        self._user, self._scope, self._server = user, scope, server
        self._one = threading.Lock()
        self._request = partial(Request(), timeout=SECONDS)
        self._credentials: Any = (
            self._acting(service_account)
            if service_account
            else Credentials(
                None,
                refresh_token=refresh_token,
                token_uri=server,
                client_id=client_id,
                client_secret=client_secret,
            )
        )

    def token(self, fresh: bool = False) -> str:
        """A token for the user's mailbox; raises TokenUnavailable."""
        with self._one:
            try:
                if fresh or not self._credentials.valid:
                    self._credentials.refresh(self._request)
            except GoogleAuthError as why:
                raise TokenUnavailable(self._explained(str(why))) from why
            return str(self._credentials.token)

    def _acting(self, key_file: str) -> Any:
        key: Mapping[str, str] = json.loads(key_file)
        if not isinstance(key, dict) or key.get("type") != "service_account":
            raise ValueError("this is not the JSON key of a service account")
        made = service_account.Credentials.from_service_account_info({**key, "token_uri": self._server})
        return made.with_scopes([self._scope]).with_subject(self._user)

    def _explained(self, said: str) -> str:
        what = next((what for sign, what in _WHAT_TO_DO.items() if sign in said), "")
        if not what:
            return f"Google's token server {self._server} cannot be reached or answers oddly: {said}"
        return f"Google gives no token: {what.format(user=self._user, scope=self._scope)} ({said})"
