"""Sends through Resend's HTTPS API; the notice's id is the idempotency key, so a repeat within 24 hours is safe.

Several mails that are due go as one batch under one key of its own, of the same content at every repeat.
"""

import base64
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import resend
from resend.exceptions import NoContentError, ResendError
from resend.http_client_requests import RequestsClient

from mailbot.adapters.senders import mime
from mailbot.services.ports import Notice, SendFailed

API = "https://api.resend.com"

NOTICE_TAG = "notice"
"""The tag under which Resend gives a notice's id back in its webhooks, also before its own answer is written down."""

_library = threading.Lock()
"""The library keeps its key, address and timeout in module variables: they are set for one call at a time."""

_LONGEST_WAIT = 2.0
"""Seconds a call may wait for the next window of the rate limit; a longer one is a pause for the whole outbox."""

_SETTINGS_PAUSE = 600.0
_PAUSES = {
    "rate_limit_exceeded": 1.0,
    "daily_quota_exceeded": 3600.0,
    "monthly_quota_exceeded": 6 * 3600.0,
    "concurrent_idempotent_requests": 5.0,
}
"""Seconds to wait when the answer names no time itself."""


class ResendMailer:
    """`timeout` in whole seconds for connecting and for each read; `api` is another address for tests.

    Keeps to the rate that Resend's answers announce: the first call of the next window waits for it.
    """

    exactly_once = True
    at_once = 100

    def __init__(self, key: str, timeout: int = 30, api: str = API) -> None:
        self._key, self._api = key, api.rstrip("/")
        self._client = RequestsClient(timeout=timeout)
        self._free_at = 0.0

    def send(self, notice: Notice, sender: str, handing_over: Callable[[], None] = lambda: None) -> str:  # noqa: ARG002  # the port's
        """Returns Resend's id of the mail; raises SendFailed."""
        params = _params(notice, sender)
        answer = self._ask(lambda: resend.Emails.send(params, {"idempotency_key": notice.notice_id}))
        if not answer.get("id"):
            raise _unclear("an answer without an id")
        return str(answer["id"])

    def send_many(self, batch: str, notices: Sequence[Notice], sender: str) -> list[str]:
        """Resend's ids in the order of the notices; raises SendFailed. All are sent or none (strict validation)."""
        params = [_params(notice, sender) for notice in notices]
        answer = self._ask(lambda: resend.Batch.send(params, {"idempotency_key": batch}))
        ids = [str(each.get("id") or "") for each in answer.get("data") or ()]
        if len(ids) != len(notices) or not all(ids):
            raise _unclear(f"{len(ids)} ids for {len(notices)} mails")
        return ids

    def _ask(self, call: Callable[[], Mapping[str, Any]]) -> Mapping[str, Any]:
        with _library:
            self._wait_for_the_window()
            resend.api_key, resend.api_url, resend.default_http_client = self._key, self._api, self._client
            try:
                answer = call()
            except ResendError as error:
                self._note_window(error.headers)
                raise _failure(error) from error
            except NoContentError as error:
                raise _unclear("an empty answer") from error
            self._note_window(answer.get("http_headers") or {})
            return answer

    def _wait_for_the_window(self) -> None:
        wait = self._free_at - time.monotonic()
        if wait > _LONGEST_WAIT:
            raise SendFailed(f"Resend's rate limit is used up for {wait:.0f} s", retry_after=wait)
        time.sleep(max(wait, 0))

    def _note_window(self, headers: Mapping[str, str]) -> None:
        """Remembers until when nothing more is allowed (https://resend.com/docs/api-reference/rate-limit)."""
        if _header(headers, "ratelimit-remaining") == "0":
            self._free_at = time.monotonic() + _seconds(headers, "ratelimit-reset")


def _params(notice: Notice, sender: str) -> resend.Emails.SendParams:
    """The same values for the same notice: Resend compares a repeat with what came first under its key.

    Resend writes Date, and a Message-ID of its own; threads hold by the reply address and by References.
    """
    params: resend.Emails.SendParams = {
        "from": str(mime.mailbox(sender)),
        "to": [mime.recipient(notice)],
        "subject": mime.clean(notice.subject),
        "text": notice.text,
        "html": notice.html,
        "headers": mime.extra_headers(notice),
        "tags": [{"name": NOTICE_TAG, "value": notice.notice_id}],
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
        pause = _seconds(error.headers, "retry-after") or _PAUSES.get(kind, 60.0)
        unknown = kind == "concurrent_idempotent_requests"
        return SendFailed(said, pause, unknown, "quota" if kind.endswith("quota_exceeded") else "")
    if kind == "invalid_idempotent_request":
        why = f"{said}. BUG: this notice is no longer what was sent under its id; do not send it anew"
        return SendFailed(why, unknown=True, trouble="changed")
    if code in (401, 403, 404, 405) or "api key" in error.message.lower():
        why = f"{said}. Check Resend's key, the sender's domain and the API address"
        return SendFailed(why, _SETTINGS_PAUSE, trouble="settings")
    if code >= 500 or code in (408, 425):
        return SendFailed(said, _seconds(error.headers, "retry-after"), unknown=True)
    return SendFailed(said, trouble="recipient" if "`to`" in error.message else "")


def _unclear(what: str) -> SendFailed:
    return SendFailed(f"Resend gave {what}: the mail may have been sent", retry_after=0, unknown=True)


def _header(headers: Mapping[str, str], name: str) -> str:
    return {key.lower(): text for key, text in headers.items()}.get(name, "").strip()


def _seconds(headers: Mapping[str, str], name: str) -> float:
    """The seconds that a header names, a day at most; 0 when there is none, or a date that we do not trust."""
    value = _header(headers, name)
    return min(float(value), 24 * 3600.0) if value.isascii() and value.isdigit() else 0.0
