"""What a story promises, checked where it must show: in mailboxes, in the register, in the audit trail."""

from mailbot.demo.play import Expectation, NotAsTold, Play, listed
from mailbot.services.ports import GrantFilter, RequestFilter


def mail_to(address: str, *phrases: str) -> Expectation:
    """A mail to this address that says all this."""

    def expectation(play: Play) -> None:
        play.arrival(address, *phrases)

    return expectation


def mail_to_it(*phrases: str) -> Expectation:
    """A mail to the IT team that says all this."""
    return lambda play: mail_to(play.company.policy.it_team, *phrases)(play)


def no_mail_to(address: str) -> Expectation:
    """Nothing for this address; comes after an expectation that waits for the step's end."""

    def expectation(play: Play) -> None:
        mails = [mail for mail in play.company.sink.mails(play.mark) if mail.recipient == address]
        if mails:
            raise NotAsTold(f"no mail to {address}", listed(mails))

    return expectation


def stands(who: str, system: str, access_level: str, state: str) -> Expectation:
    """The newest request of this person for this entitlement is in this state."""

    def expectation(play: Play) -> None:
        name = play.company.box(who).name

        def complaint() -> str:
            rows = play.mailbot.queries.requests(RequestFilter(system=system))
            states = [row["state"] for row in rows if (row["beneficiary"], row["access_level"]) == (name, access_level)]
            return "" if states[:1] == [state] else f"its requests are {', '.join(states) or 'none'}"

        play.until(f"{name}’s request for {system} ({access_level}) to be {state}", complaint)

    return expectation


def decided(by: str, verb: str, who: str, system: str, access_level: str) -> Expectation:
    """This approver's decision on the person's newest request for this entitlement is recorded."""

    def expectation(play: Play) -> None:
        asked = play.company.catalog.person_at(who)
        with play.mailbot.desk.store.read() as tx:
            files = list(tx.requests(RequestFilter(system=system, person=asked.person_id if asked else who)))
        found = next((file.decisions for file in files if file.request.access_level == access_level), ())
        verbs = {play.mailbot.desk.name(row.decided_by): row.verb for row in found}
        name = play.company.box(by).name
        if verbs.get(name) != verb:
            raise NotAsTold(f"{name} to {verb} {system} ({access_level})", str(verbs) if verbs else "no decision")

    return expectation


def asked_once(who: str, system: str) -> Expectation:
    """There is only one request of this person for this system."""

    def expectation(play: Play) -> None:
        name = play.company.box(who).name
        rows = play.mailbot.queries.requests(RequestFilter(system=system))
        found = [row["request"] for row in rows if row["beneficiary"] == name]
        if len(found) != 1:
            raise NotAsTold(f"one request of {name} for {system}", ", ".join(found) or "none")

    return expectation


def holds(who: str, system: str, access_level: str, *approved_by: str) -> Expectation:
    """The register shows the grant, on the approval of these people."""

    def expectation(play: Play) -> None:
        person = play.company.catalog.person_at(who)
        rows = play.mailbot.queries.register(GrantFilter(person=person.person_id if person else who))
        found = {(row["system"], row["access_level"]): set(row["approved_by"].split("; ")) for row in rows}
        names = {play.company.box(address).name for address in approved_by}
        if found.get((system, access_level)) != names:
            wanted = f"{system} ({access_level}), approved by {', '.join(sorted(names))}, in the register"
            raise NotAsTold(wanted, str(found) if found else "nothing")

    return expectation


def holds_nothing(who: str) -> Expectation:
    """The register has no grant of this person."""

    def expectation(play: Play) -> None:
        person = play.company.catalog.person_at(who)
        rows = list(play.mailbot.queries.register(GrantFilter(person=person.person_id if person else who)))
        if rows:
            raise NotAsTold("no access", ", ".join(f"{row['system']} ({row['access_level']})" for row in rows))

    return expectation


def put_aside(reason: str) -> Expectation:
    """A mail lies in quarantine for a reason that says this."""

    def expectation(play: Play) -> None:
        def complaint() -> str:
            reasons = [row["reason"] for row in play.mailbot.queries.quarantine()]
            return "" if any(reason in found for found in reasons) else "; ".join(reasons) or "quarantine is empty"

        play.until(f"a mail in quarantine: {reason}", complaint)

    return expectation


def nothing_happened(play: Play) -> None:
    """The audit trail ends where it ended before the step: no decision, no session, no request."""
    now = play.trail_head()
    if now != play.head:
        raise NotAsTold(f"an audit trail of {play.head[0]} entries as before", f"{now[0]} entries")


def trail_is_whole(play: Play) -> None:
    """What `mailbot audit verify` does finds nothing wrong, and something to check; the auditor's pages say so, too."""
    found = play.mailbot.audits.checks.run()
    if found.wrong or not found.entries:
        raise NotAsTold("a whole audit trail", found.wrong.what if found.wrong else "an empty one")
