"""Microsoft 365: an app of the tenant signs in as itself (client credentials, RFC 6749 §4.4) with a secret or a key.

What must be set up there: https://learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth
"""

import re
import threading
from typing import Any

import msal

from mailbot.services.ports import TokenUnavailable

SERVER = "https://login.microsoftonline.com"
SCOPE = "https://outlook.office365.com/.default"
SECONDS = 15.0
"""How long the token server may take over one answer."""

_CODE = re.compile(r"AADSTS(\d+)")
_PEM = re.compile(r"(-----BEGIN ([A-Z ]+)-----.+?-----END \2-----)", re.DOTALL)
_WHAT_TO_DO = {
    "7000215": "the client secret is wrong: copy the secret's Value (not its Secret ID) into secret_file",
    "7000222": "the client secret has expired: make a new one under “Certificates & secrets” for secret_file",
    "7000216": "the app has to prove itself with a secret or a certificate: set secret_file or certificate_file",
    "700016": "the tenant does not know the app: check client_id and tenant",
    "700027": "the tenant does not know the certificate, or it has expired: upload its public half to the app",
    "7000112": "the app is switched off in the tenant: enable it under “Enterprise applications”",
    "90002": "there is no such tenant: check tenant (its id, or its first domain)",
    "900023": "there is no such tenant: check tenant (its id, or its first domain)",
    "500011": "the tenant does not know the mail service asked for: check scope, and that it has Exchange Online",
    "65001": "consent is missing: add IMAP.AccessAsApp (and SMTP.SendAsApp) to the app and grant admin consent",
    "53003": "a Conditional Access policy blocks the app: let it in from this machine's address",
    "50194": "the app's tenant has to be named: set tenant to its id, not to common",
}
"""Microsoft's error codes that an admin can mend, and how."""


class MicrosoftTokens:
    """Tokens of one app in one tenant; safe to share between threads.

    `credential` is the client secret, or a certificate with its private key in one PEM text. `server` is another one
    for a national cloud, with the `scope` that belongs to it.
    """

    def __init__(self, tenant: str, client_id: str, credential: str, server: str = SERVER, scope: str = SCOPE) -> None:
        self._authority = f"{server.rstrip('/')}/{tenant}"
        self._client_id, self._credential, self._scope = client_id, credential, scope
        self._app: msal.ConfidentialClientApplication | None = None
        self._one = threading.Lock()

    def token(self, fresh: bool = False) -> str:
        """A token for the mailboxes that the app may use; raises TokenUnavailable."""
        with self._one:
            answer = self._answer(fresh)
        if "access_token" not in answer:
            raise TokenUnavailable(_explained(answer))
        return str(answer["access_token"])

    def _answer(self, fresh: bool) -> dict[str, Any]:
        try:
            self._app = self._app or self._connected()
            if fresh:
                self._app.remove_tokens_for_client()
            answer: dict[str, Any] = self._app.acquire_token_for_client([self._scope])
        except OSError as why:  # every error of the HTTP library is one
            raise TokenUnavailable(f"Microsoft's token server {self._authority} cannot be reached: {why}") from why
        except (ValueError, RuntimeError) as why:  # msal's own: no such tenant, a key it cannot read, half an answer
            what = f"Microsoft's token server {self._authority} cannot be used: check tenant, server and certificate"
            raise TokenUnavailable(f"{what} ({why})") from why
        return answer

    def _connected(self) -> msal.ConfidentialClientApplication:
        """Asks the tenant where its tokens are made; only then is there an app to ask for one."""
        blocks = _PEM.findall(self._credential)
        key = {
            "private_key": next((block for block, kind in blocks if kind.endswith("PRIVATE KEY")), ""),
            "public_certificate": next((block for block, kind in blocks if kind == "CERTIFICATE"), ""),
        }
        return msal.ConfidentialClientApplication(
            self._client_id,
            client_credential=key if blocks else self._credential,
            authority=self._authority,
            instance_discovery=False,  # else it would ask Microsoft's public cloud about every other server
            timeout=SECONDS,
        )


def _explained(answer: dict[str, Any]) -> str:
    said = str(answer.get("error_description") or answer.get("error") or "no reason given")
    code = _CODE.search(said)
    what = _WHAT_TO_DO.get(code[1] if code else "", "look the code up at https://login.microsoftonline.com/error")
    return f"Microsoft gives no token: {what} ({said.splitlines()[0]})"
