"""The doors to the outside: what the use cases need from mailboxes, senders, the database, templates, links, time.

`arriving` and `sending` are mail in and out, `talking` conversations, `requesting` what is asked for and given,
`special` what is asked for at once, in advance or again, `deciding` what approvers do besides deciding, `ending` what
ends, `timing` what is due, `rerouting` what new rules change, `knowing` rules, people and time, `standingin` who
decides for whom, `staffing` who left or moved, `owning` who says that they own something, `excepting` exceptions from
segregation of duties, `proving` the audit trail, `storing` the one transaction over all of them.

Pages need `entering` to let people in, `watching` for their counts, `asking` what one person sends and has, `listing`
requests, `inboxing` what somebody decides, `provisioning` what IT works on, `registering` who holds what, `reporting`
figures, `exporting` files, `auditing` what auditors read, `running` what admins look at and act on.
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
    ReaderStopped,
    ReaderUnavailable,
    StoredMail,
    Tokens,
    TokenUnavailable,
)
from mailbot.services.ports.asking import AskingTx, Outcomes, SentForm, Undecided, Waiting
from mailbot.services.ports.auditing import AuditingTx, PrivateText, TrailCheck, TrailFilter, TrailPage
from mailbot.services.ports.deciding import DecidingTx, Inquiry, Recall
from mailbot.services.ports.entering import (
    Ask,
    Identity,
    IdentityProvider,
    Method,
    ProofRefused,
    Proven,
    ProviderUnavailable,
    Session,
)
from mailbot.services.ports.excepting import Evidence, ExceptingTx, KnownException
from mailbot.services.ports.exporting import Workbooks
from mailbot.services.ports.inboxing import Decided, InboxFilter
from mailbot.services.ports.knowing import Clock, KnowingTx, LinkRefused, Links, Purpose, Rulebook
from mailbot.services.ports.listing import ListingTx, Order, Place, RequestSearch, Sight
from mailbot.services.ports.proving import Checkpoint, Discrepancy, ProvingTx, Signer
from mailbot.services.ports.provisioning import Mark, ProvisioningTx, TaskFilter, mark_of
from mailbot.services.ports.registering import RegisterFilter
from mailbot.services.ports.reporting import ApproverFigures, ReportFilter
from mailbot.services.ports.requesting import Batch, GrantFilter, RequestFilter, RequestingTx
from mailbot.services.ports.rerouting import Passed
from mailbot.services.ports.running import (
    Aside,
    DeadAddress,
    Finding,
    Key,
    KeyRing,
    MailboxBacklog,
    OpenApproval,
    RuleFolder,
    RulesRefused,
    RulesVersion,
)
from mailbot.services.ports.sending import (
    ANSWERS,
    LONGEST_WAIT,
    BatchMailer,
    Category,
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
from mailbot.services.ports.storing import Backlog, RecordRefused, StatusTx, Store, StoreUnavailable, Tx
from mailbot.services.ports.talking import Question, TalkingTx, Thread

__all__ = [
    "ANSWERS",
    "LONGEST_WAIT",
    "ApproverFigures",
    "ArrivingTx",
    "Aside",
    "Ask",
    "AskingTx",
    "AuditingTx",
    "Backlog",
    "Batch",
    "BatchMailer",
    "Category",
    "Changes",
    "Checkpoint",
    "Claimed",
    "Clock",
    "DeadAddress",
    "Decided",
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
    "Finding",
    "GrantFilter",
    "Handled",
    "HookRefused",
    "Hooks",
    "Identity",
    "IdentityProvider",
    "InboxFilter",
    "Inquiry",
    "Key",
    "KeyRing",
    "KnowingTx",
    "KnownException",
    "LinkRefused",
    "Links",
    "ListingTx",
    "MailSource",
    "Mailbox",
    "MailboxBacklog",
    "MailboxState",
    "MailboxUnavailable",
    "Mailer",
    "Mark",
    "Method",
    "Notice",
    "OpenApproval",
    "Order",
    "Outcome",
    "Outcomes",
    "Passed",
    "Place",
    "Presence",
    "PrivateText",
    "ProofRefused",
    "Proven",
    "Prover",
    "ProviderUnavailable",
    "ProvingTx",
    "ProvisioningTx",
    "Purpose",
    "Question",
    "Reader",
    "ReaderStopped",
    "ReaderUnavailable",
    "Recall",
    "RecordRefused",
    "RegisterFilter",
    "Rendered",
    "Renderer",
    "ReportFilter",
    "RequestFilter",
    "RequestSearch",
    "RequestingTx",
    "Review",
    "RuleFolder",
    "Rulebook",
    "RulesRefused",
    "RulesVersion",
    "SendFailed",
    "SendingTx",
    "SentForm",
    "Session",
    "Sight",
    "Signer",
    "SpecialTx",
    "StatusTx",
    "Store",
    "StoreUnavailable",
    "StoredMail",
    "TalkingTx",
    "TaskFilter",
    "Thread",
    "TokenUnavailable",
    "Tokens",
    "TrailCheck",
    "TrailFilter",
    "TrailPage",
    "Trouble",
    "Tx",
    "Undecided",
    "Unsent",
    "Waiting",
    "Workbooks",
    "mark_of",
]
