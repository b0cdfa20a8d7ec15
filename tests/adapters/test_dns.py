"""Names are looked up in a real name server on loopback; a failure there is not told as “there is none”."""

import socketserver
import threading
from collections.abc import Iterator

import dns.flags
import dns.message
import dns.rcode
import dns.rrset
import pytest

from mailbot.adapters.dns import Resolver
from mailbot.services.ports import DnsUnavailable

ZONE = {
    ("larkspur.example.", "TXT"): ['"v=spf1 include:_spf.larkspur.example " "-all"', '"verification=7"'],
}


class _Answers(socketserver.BaseRequestHandler):
    """One question, one answer (RFC 1035 over UDP)."""

    asked = 0

    def handle(self) -> None:
        data, out = self.request
        _Answers.asked += 1
        question = dns.message.from_wire(data)
        (asked,) = question.question
        answer = dns.message.make_response(question)
        name, kind = asked.name.to_text().lower(), dns.rdatatype.to_text(asked.rdtype)
        if name == "broken.example.":
            answer.set_rcode(dns.rcode.SERVFAIL)
        elif records := ZONE.get((name, kind)):
            answer.answer.append(dns.rrset.from_text(asked.name, 300, "IN", kind, *records))
        elif name != "larkspur.example.":
            answer.set_rcode(dns.rcode.NXDOMAIN)
        out.sendto(answer.to_wire(), self.client_address)


@pytest.fixture(scope="module")
def resolver() -> Iterator[Resolver]:
    with socketserver.ThreadingUDPServer(("127.0.0.1", 0), _Answers) as server:
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield Resolver(("127.0.0.1",), server.server_address[1], seconds=2)
        server.shutdown()


def test_the_strings_of_a_txt_record_are_one_text(resolver: Resolver) -> None:
    assert set(resolver.txt("larkspur.example")) == {"v=spf1 include:_spf.larkspur.example -all", "verification=7"}


def test_a_name_that_does_not_exist_has_no_records(resolver: Resolver) -> None:
    assert resolver.txt("_dmarc.larkspur.test") == []


@pytest.mark.parametrize("name", ["broken.example", "a..b", f"{'x' * 64}.example"])
def test_a_failing_server_or_an_impossible_name_is_no_empty_answer(resolver: Resolver, name: str) -> None:
    with pytest.raises(DnsUnavailable, match="cannot be looked up"):
        resolver.txt(name)


def test_a_server_that_is_not_there_is_said_so() -> None:
    with pytest.raises(DnsUnavailable):
        Resolver(("127.0.0.1",), 1, seconds=0.2).txt("larkspur.example")


def test_what_was_just_answered_is_not_asked_again(resolver: Resolver) -> None:
    resolver.txt("larkspur.example")
    before = _Answers.asked
    assert resolver.txt("larkspur.example")
    assert _Answers.asked == before
