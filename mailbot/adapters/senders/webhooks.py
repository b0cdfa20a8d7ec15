"""Reads what Resend posts to our webhook, signed as Standard Webhooks says under Svix's names of the headers."""

import json
from collections.abc import Mapping
from typing import Any

from standardwebhooks.webhooks import EmptyWebhookSecretError, Webhook

from mailbot.adapters.senders import mime
from mailbot.adapters.senders.resend import NOTICE_TAG
from mailbot.services.ports import Delivered, Delivery, HookRefused

_KINDS: Mapping[str, Delivered] = {
    "email.sent": "sent",
    "email.delivery_delayed": "delayed",
    "email.delivered": "delivered",
    "email.bounced": "bounced",
    "email.complained": "complained",
    "email.suppressed": "suppressed",
    "email.failed": "failed",
}
"""The events that tell of a mail (https://resend.com/docs/webhooks/event-types); others are none of our business."""

_DETAILS = {"bounced": "bounce", "suppressed": "suppressed", "failed": "failed"}
"""Where an event keeps its reason."""

_LONGEST_ID = 80


class ResendHooks:
    """Believes a message only with a signature of `secret` (`whsec_…`) that is at most five minutes old.

    Raises ValueError for a secret that is none.
    """

    def __init__(self, secret: str) -> None:
        expected = "expected whsec_ and the rest of the signing secret, from the webhook's page in Resend"
        if not secret.startswith("whsec_"):
            raise ValueError(expected)
        try:
            self._webhook = Webhook(secret)
        except (ValueError, EmptyWebhookSecretError) as error:
            raise ValueError(expected) from error

    def read(self, body: bytes, headers: Mapping[str, str]) -> Delivery | None:
        svix = {name.lower(): value for name, value in headers.items()}
        named = {f"webhook-{part}": svix.get(f"svix-{part}", "") for part in ("id", "timestamp", "signature")}
        try:
            self._webhook.verify(body, named, json_parse=False)
        except Exception as error:  # a hostile header makes the library raise whatever its parts raise
            raise HookRefused(f"not signed by Resend just now: {error}") from error
        try:
            said = json.loads(body)
            return _delivery(named["webhook-id"], said["type"], said["data"])
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise HookRefused(f"signed, but not an event that we can read: {error}") from error


def _delivery(event_id: str, kind: str, data: Mapping[str, Any]) -> Delivery | None:
    what = _KINDS.get(kind)
    if what is None:
        return None
    details = data.get(_DETAILS.get(what, "")) or {}
    return Delivery(
        event_id=event_id[:_LONGEST_ID],
        what=what,
        provider_id=mime.clean(str(data["email_id"]))[:_LONGEST_ID],
        notice_id=mime.clean(_tag(data.get("tags")))[:_LONGEST_ID],
        why=mime.clean(str(details.get("message") or details.get("reason") or what)) if what != "delivered" else "",
        permanent=what == "suppressed" or (what == "bounced" and details.get("type") != "Transient"),
    )


def _tag(tags: Any) -> str:
    """Our tag; Resend gives tags back as an object, and gave them as a list of name and value."""
    if isinstance(tags, list):
        tags = {tag["name"]: tag["value"] for tag in tags}
    return str((tags or {}).get(NOTICE_TAG) or "")
