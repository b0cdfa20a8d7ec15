"""Notices for the tests of the senders."""

from dataclasses import replace
from datetime import UTC, datetime

from mailbot.services.ports import Enclosure, Notice

SENDER = "Larkspur access desk <access@larkspur.example>"

NOTICE = Notice(
    notice_id="0123456789abcdef0123456789abcdef",
    kind="received",
    category="answer",
    recipient="ana@larkspur.example",
    subject="Re: Finance drive for Zürich",
    text="Received\n\nGrüße\n.\n-- \nLarkspur\n",
    html="<p>Received</p><p>Grüße</p>",
    message_id="<0123456789abcdef0123456789abcdef@larkspur.example>",
    reply_to="access+abcdefghij234567@larkspur.example",
    created_at=datetime(2026, 11, 26, 9, 15, tzinfo=UTC),
    dedupe_key="answer:1",
    in_reply_to="<first@larkspur.example>",
    references=("<first@larkspur.example>",),
    thread_id="abcdefghij234567",
)
FILE = Enclosure("tasks-2026-11-30.csv", "text/csv; charset=utf-8", b"\xef\xbb\xbftask_id\r\nTASK-1\r\n")
WITH_FILE = replace(NOTICE, enclosures=(FILE,), category="it")

HOSTILE = (
    "Hi\r\nBcc: eve@evil.example",
    "Hi\nBcc: eve@evil.example",
    "Hi\rBcc: eve@evil.example",
    "Hi\x00\x0b\x0c\x85\u2028\u2029Bcc: eve@evil.example",
    "=?utf-8?q?Hi=0ABcc:_eve@evil.example?=",
    "=?utf-8?q?Hi=0D=0ABcc:_eve@evil.example=0D=0A=0D=0Abody?=",
    "=?utf-8?b?SGkKQmNjOiBldmVAZXZpbC5leGFtcGxl?=",
    "=\x00?utf-8?q?Hi=0ABcc:_eve@evil.example?=",
    "=?utf-8?q?=3D=3Futf-8=3Fq=3F=0ABcc:_eve@evil.example=3F=3D?=",
    "Hi " + "x" * 5000 + "\nBcc: eve@evil.example",
)
