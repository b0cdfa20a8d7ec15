"""The doors to the outside: what the use cases need from mailboxes, senders, the database, templates, links, time.

`arriving` and `sending` are mail in and out, `talking` conversations, `requesting` what is asked for and given,
`special` what is asked for at once, in advance or again, `deciding` what approvers do besides deciding, `ending` what
ends, `timing` what is due, `following` what new rules change, `knowing` rules, people and time, `looking` what pages
look up, `listing` lists of requests, `standingin` who decides for whom, `staffing` who left or moved, `owning` who says
that they own something, `excepting` exceptions from segregation of duties, `proving` the audit trail, `storing` the one
transaction over all of them.
"""

from mailbot.services.ports.arriving import (
    ArrivingTx,
    Dns,
    DnsUnavailable,
    Fetched,
    Handled,
    Mailbox,
    MailboxState,
    MailboxUnavailable,
    MailSource,
    Outcome,
    Presence,
    Prover,
    Reader,
    ReaderUnavailable,
    StoredMail,
    Tokens,
    TokenUnavailable,
)
from mailbot.services.ports.deciding import DecidingTx, Inquiry, Recall
from mailbot.services.ports.excepting import Evidence, ExceptingTx, KnownException
from mailbot.services.ports.knowing import Clock, KnowingTx, LinkRefused, Links, Purpose, Rulebook, Session
from mailbot.services.ports.listing import ListingTx, Order, Place, RequestSearch, Sight
from mailbot.services.ports.proving import Checkpoint, Discrepancy, ProvingTx, Signer
from mailbot.services.ports.requesting import Batch, GrantFilter, RequestFilter, RequestingTx
from mailbot.services.ports.sending import (
    BatchMailer,
    Claimed,
    Delivered,
    Delivery,
    Enclosure,
    HookRefused,
    Hooks,
    Mailer,
    Notice,
    Rendered,
    Renderer,
    SendFailed,
    SendingTx,
    Trouble,
    Unsent,
)
from mailbot.services.ports.special import SpecialTx
from mailbot.services.ports.staffing import Changes, Review
from mailbot.services.ports.storing import Backlog, RecordRefused, StandingTx, Store, StoreUnavailable, Tx
from mailbot.services.ports.talking import Question, TalkingTx, Thread

__all__ = [
    "ArrivingTx",
    "Backlog",
    "Batch",
    "BatchMailer",
    "Changes",
    "Checkpoint",
    "Claimed",
    "Clock",
    "DecidingTx",
    "Delivered",
    "Delivery",
    "Discrepancy",
    "Dns",
    "DnsUnavailable",
    "Enclosure",
    "Evidence",
    "ExceptingTx",
    "Fetched",
    "GrantFilter",
    "Handled",
    "HookRefused",
    "Hooks",
    "Inquiry",
    "KnowingTx",
    "KnownException",
    "LinkRefused",
    "Links",
    "ListingTx",
    "MailSource",
    "Mailbox",
    "MailboxState",
    "MailboxUnavailable",
    "Mailer",
    "Notice",
    "Order",
    "Outcome",
    "Place",
    "Presence",
    "Prover",
    "ProvingTx",
    "Purpose",
    "Question",
    "Reader",
    "ReaderUnavailable",
    "Recall",
    "RecordRefused",
    "Rendered",
    "Renderer",
    "RequestFilter",
    "RequestSearch",
    "RequestingTx",
    "Review",
    "Rulebook",
    "SendFailed",
    "SendingTx",
    "Session",
    "Sight",
    "Signer",
    "SpecialTx",
    "StandingTx",
    "Store",
    "StoreUnavailable",
    "StoredMail",
    "TalkingTx",
    "Thread",
    "TokenUnavailable",
    "Tokens",
    "Trouble",
    "Tx",
    "Unsent",
]
