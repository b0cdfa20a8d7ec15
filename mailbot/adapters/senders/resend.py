"""Sends through Resend's HTTPS API; the notice's id is the idempotency key, so a repeat within 24 hours is safe."""

import base64
import threading
from collections.abc import Mapping

import resend
from resend.exceptions import NoContentError, ResendError
from resend.http_client_requests import RequestsClient

from mailbot.adapters.senders import mime
from mailbot.services.ports import Notice, SendFailed

API = "https://api.resend.com"

_library = threading.Lock()
"""The library keeps its key, address and timeout in module variables: they are set for one call at a time."""

_SETTINGS_PAUSE = 600.0
_PAUSES = {
    "rate_limit_exceeded": 1.0,
    "daily_quota_exceeded": 3600.0,
    "monthly_quota_exceeded": 6 * 3600.0,
    "concurrent_idempotent_requests": 5.0,
}
"""Seconds to wait when the answer names no time itself."""


class ResendMailer:
    """`timeout` in whole seconds for connecting and for each read; `api` is another address for tests."""

    exactly_once = True

    def __init__(self, key: str, timeout: int = 30, api: str = API) -> None:
        self._key, self._api = key, api.rstrip("/")
        self._client = RequestsClient(timeout=timeout)

    def send(self, notice: Notice, sender: str) -> str:
        """Returns Resend's id of the mail; raises SendFailed."""
        params = _params(notice, sender)
        options: resend.Emails.SendOptions = {"idempotency_key": notice.notice_id}
        try:
            with _library:
                resend.api_key, resend.api_url, resend.default_http_client = self._key, self._api, self._client
                answer = resend.Emails.send(params, options)
        except ResendError as error:
            raise _failure(error) from error
        except NoContentError as error:
            raise _unclear("an empty answer") from error
        if not answer.get("id"):
            raise _unclear("an answer without an id")
        return str(answer["id"])


def _params(notice: Notice, sender: str) -> resend.Emails.SendParams:
    """The same values for the same notice: Resend compares a repeat with what came first under its key.

    Resend writes Date, and a Message-ID of its own; threads hold by the reply address and by References.
    """
    params: resend.Emails.SendParams = {
        "from": str(mime.mailbox(sender)),
        "to": [mime.address(notice.recipient)],
        "subject": mime.clean(notice.subject),
        "text": notice.text,
        "html": notice.html,
        "headers": mime.extra_headers(notice),
    }
    if notice.reply_to:
        params["reply_to"] = mime.address(notice.reply_to)
    if notice.enclosures:
        params["attachments"] = [
            {
                "filename": mime.file_name(enclosure),
                "content": base64.b64encode(enclosure.data).decode("ascii"),
                "content_type": enclosure.content_type,
            }
            for enclosure in notice.enclosures
        ]
    return params


def _failure(error: ResendError) -> SendFailed:
    """What an error means for the mail (https://resend.com/docs/api-reference/errors)."""
    code, kind = int(error.code), error.error_type
    said = f"Resend answered {code} {kind}: {mime.clean(error.message)}"
    if kind in _PAUSES or code == 429:
        pause = _retry_after(error.headers) or _PAUSES.get(kind, 60.0)
        return SendFailed(said, pause, unknown=kind == "concurrent_idempotent_requests")
    if kind == "invalid_idempotent_request":
        return SendFailed(f"{said}. BUG: this notice is no longer what was sent under its id; do not send it anew")
    if code in (401, 403, 404, 405):
        return SendFailed(f"{said}. Check Resend's key, the sender's domain and the API address", _SETTINGS_PAUSE)
    if code >= 500 or code in (408, 425):
        return SendFailed(said, _retry_after(error.headers) or 0, unknown=True)
    return SendFailed(said)


def _unclear(what: str) -> SendFailed:
    return SendFailed(f"Resend gave {what}: the mail may have been sent", retry_after=0, unknown=True)


def _retry_after(headers: Mapping[str, str]) -> float:
    """Seconds from `retry-after`; 0 when there is none, or a date that we do not trust."""
    value = {name.lower(): text for name, text in headers.items()}.get("retry-after", "").strip()
    return min(float(value), 24 * 3600.0) if value.isascii() and value.isdigit() else 0.0
