"""Sheets as companies have them: CSV, Excel, a published Google Sheet; nothing else, and never too much."""

import io
import socket
import ssl
import threading
import time
import urllib.request
import zipfile
from collections.abc import Iterator, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import xlsxwriter
from oauth_servers import make_pair

from mailbot.adapters import sources
from mailbot.adapters.sources import SourceRefused, fetch, published, read

KEY = "1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789"


def _workbook(*rows: tuple[str, ...]) -> bytes:
    """The smallest Excel file with these rows of text and, where it is all digits, numbers."""

    def cell(text: str) -> str:
        return f"<c><v>{text}</v></c>" if text.isdigit() else f'<c t="inlineStr"><is><t>{text}</t></is></c>'

    return _with_sheet("".join(f"<row>{''.join(map(cell, row))}</row>" for row in rows))


def _with_sheet(made: str) -> bytes:
    """An Excel file with one sheet of these rows."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
        f'<Override PartName="/xl/s.xml" ContentType="{kind}.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r" '
        f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
        '<sheet name="Sheet1" sheetId="1" r:id="r"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r" '
        f'Type="{office}/worksheet" Target="s.xml"/><Relationship Id="t" Type="{office}/sharedStrings" '
        'Target="sharedStrings.xml"/></Relationships>',
        "xl/sharedStrings.xml": f'<sst xmlns="{main}"><si><t>{"x" * 200_000}</t></si></sst>',
        "xl/s.xml": f'<worksheet xmlns="{main}"><sheetData>{made}</sheetData></worksheet>',
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return file.getvalue()


FAR_OUT = {
    "a last cell": '<row><c s="1" r="XFD1048576"><v>2</v></c></row>',
    "cells without a place": f"<row>{16_000 * '<c><v>1</v></c>'}</row><row r='1048576'><c><v>2</v></c></row>",
    "one text in many cells": "<row>" + 60_000 * "<c t='s'><v>0</v></c>" + "</row>",
}


@pytest.mark.parametrize("far", FAR_OUT)
def test_a_workbook_that_needs_more_memory_than_there_may_be_is_refused(tmp_path: Path, far: str) -> None:
    """Calamine ends the whole process when there is not enough memory."""
    (tmp_path / "far.xlsx").write_bytes(_with_sheet(f'<row r="1"><c r="A1"><v>1</v></c></row>{FAR_OUT[far]}'))
    with pytest.raises(SourceRefused, match="too much memory: delete what lies far out in it"):
        read(str(tmp_path / "far.xlsx"))


def test_a_csv_file_is_read_by_its_headings(tmp_path: Path) -> None:
    (tmp_path / "apps.csv").write_text("Application;Role\nWiki;Read\n", "utf-8")
    assert read(str(tmp_path / "apps.csv")) == [{"application": "Wiki", "role": "Read"}]


def test_an_excel_file_is_read_by_its_headings(tmp_path: Path) -> None:
    (tmp_path / "apps.xlsx").write_bytes(_workbook(("Application", "Days"), ("Wiki", "90")))
    assert read(str(tmp_path / "apps.xlsx")) == [{"application": "Wiki", "days": "90"}]


def _heads(line: Sequence[str]) -> bool:
    return "application" in line


def test_the_headings_may_stand_under_a_title_and_in_a_later_sheet(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(tmp_path / "apps.xlsx")
    book.add_worksheet("Read me").write("A1", "The list is in the next sheet")
    sheet = book.add_worksheet("List")
    sheet.merge_range("A1:B1", "Who may have what")
    sheet.write_row("A3", ["Application", "Role"])
    sheet.write_row("A4", ["Wiki", "Read"])
    book.close()
    assert read(str(tmp_path / "apps.xlsx"), _heads) == [{"application": "Wiki", "role": "Read"}]
    (tmp_path / "apps.csv").write_text("Who may have what;\n;\nApplication;Role\nWiki;Read\n", "utf-8")
    assert read(str(tmp_path / "apps.csv"), _heads) == [{"application": "Wiki", "role": "Read"}]


def test_a_cell_that_is_merged_down_several_rows_stands_in_each(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(tmp_path / "apps.xlsx")
    sheet = book.add_worksheet()
    sheet.write_row("C3", ["Application", "Role"])
    sheet.merge_range("C4:C5", "Wiki")
    sheet.write_column("D4", ["Read", "Edit"])
    book.close()
    found = read(str(tmp_path / "apps.xlsx"))
    assert found == [{"application": "Wiki", "role": "Read"}, {"application": "Wiki", "role": "Edit"}]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "it needs a line of headings"),
        (b"PK\x03\x04 torn", "cannot be read as a table"),
        (_workbook(), "all of its sheets are empty"),
    ],
)
def test_a_file_that_is_no_table_is_refused_in_words(tmp_path: Path, data: bytes, words: str) -> None:
    (tmp_path / "apps").write_bytes(data)
    with pytest.raises(SourceRefused, match=words):
        read(str(tmp_path / "apps"))


def test_an_excel_file_that_unpacks_to_far_too_much_is_not_unpacked(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(3):
            archive.writestr(f"xl/{number}.xml", bytes(80_000_000))
    with pytest.raises(SourceRefused, match="unpacks to more than"):
        read(str(tmp_path / "bomb.xlsx"))


def test_another_kind_of_workbook_is_refused_with_what_to_do(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "apps.ods", "w") as archive:
        archive.writestr("content.xml", "<office:document-content/>")
    with pytest.raises(SourceRefused, match=r"it is no \.xlsx file: save it as \.xlsx or \.csv"):
        read(str(tmp_path / "apps.ods"))


def test_a_file_that_is_not_there_is_said() -> None:
    with pytest.raises(SourceRefused, match="No such file"):
        read("nowhere.csv")


@pytest.mark.parametrize(
    ("address", "becomes"),
    [
        (f"https://docs.google.com/spreadsheets/d/{KEY}/edit#gid=7", f"/d/{KEY}/export?format=csv&gid=7"),
        (f"https://docs.google.com/spreadsheets/d/e/{KEY}/pubhtml", f"/d/e/{KEY}/pub?output=csv"),
        (f"https://docs.google.com/spreadsheets/d/e/{KEY}/pub?gid=3&single=true", f"/d/e/{KEY}/pub?output=csv&gid=3"),
    ],
)
def test_a_google_sheet_is_asked_for_as_csv(address: str, becomes: str) -> None:
    assert published(address) == f"https://docs.google.com/spreadsheets{becomes}"


@pytest.mark.parametrize(
    "address",
    [
        f"http://docs.google.com/spreadsheets/d/{KEY}",
        f"https://docs.google.com.evil.example/spreadsheets/d/{KEY}",
        f"https://docs.google.com@evil.example/spreadsheets/d/{KEY}",
        f"https://evil.example/spreadsheets/d/{KEY}",
        "https://docs.google.com/document/d/1",
        "file:///etc/passwd",
        "https://169.254.169.254/latest/meta-data",
    ],
)
def test_no_other_address_is_ever_asked(address: str) -> None:
    with pytest.raises(SourceRefused, match="only sheets at"):
        read(address)


class _Server(BaseHTTPRequestHandler):
    """Answers with what its path says."""

    def do_GET(self) -> None:
        if self.path == "/away":
            self.send_response(302)
            self.send_header("Location", "https://evil.example/x")
            self.end_headers()
            return
        self.send_response(200)
        if self.path in ("/slow", "/torn"):
            self.send_header("Content-Length", "5000")
        self.end_headers()
        if self.path == "/page":
            self.wfile.write(b"\n<!DOCTYPE html><html><head><title>Sign in</title></head></html>")
            return
        while self.path == "/slow":
            try:
                self.wfile.write(b"a")
            except OSError:
                return
            time.sleep(0.05)  # a byte now and then, so that no single read takes too long
        for _ in range(3):
            self.wfile.write(b"a" * 400)

    def log_message(self, format: str, *args: object) -> None:  # the library's own name
        """Says nothing."""


@pytest.fixture
def server() -> Iterator[str]:
    made = ThreadingHTTPServer(("127.0.0.1", 0), _Server)
    threading.Thread(target=made.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{made.server_port}"
    made.shutdown()
    made.server_close()


def test_a_redirect_to_another_host_is_not_followed(server: str) -> None:
    with pytest.raises(SourceRefused, match=r"leads to evil\.example"):
        fetch(f"{server}/away")


def test_more_than_the_limit_is_not_taken(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "MOST_BYTES", 1_000)
    with pytest.raises(SourceRefused, match="larger than"):
        fetch(f"{server}/much")


def test_a_server_that_sends_a_byte_now_and_then_is_given_up(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "SECONDS", 0.2)
    begin = time.monotonic()
    with pytest.raises(SourceRefused, match="takes longer than"):
        fetch(f"{server}/slow")
    assert time.monotonic() - begin < 5


def test_what_breaks_off_is_not_taken_for_the_whole_sheet(server: str) -> None:
    with pytest.raises(SourceRefused, match="broke off after 1200 of 5000 bytes"):
        fetch(f"{server}/torn")


def test_a_page_for_people_is_no_sheet(server: str) -> None:
    with pytest.raises(SourceRefused, match="is a page for people, not a sheet: in Google Sheets, use “Publish"):
        fetch(f"{server}/page")


CONTENT = "doc-0c-sheets.googleusercontent.com"
LEADS = {
    KEY: f"https://{CONTENT}/export/sheet",
    KEY[::-1]: "https://accounts.google.com/v3/signin",
    f"{KEY}2": f"http://{CONTENT}/export/sheet",
    f"{KEY}3": f"https://{CONTENT}/away",
}
"""Where the address of each sheet leads to."""


class _Google(BaseHTTPRequestHandler):
    """As Google gives out a published sheet: docs.google.com leads to where the content is."""

    def do_GET(self) -> None:
        host, path = self.headers["Host"], self.path
        key = path.split("/")[3] if host == "docs.google.com" else ""
        leads = "https://evil.example/x" if path == "/away" else LEADS.get(key, "")
        self.send_response(307 if leads else 200)
        self.send_header("Location", leads) if leads else None
        self.end_headers()
        self.wfile.write(f"Application,Asked\nWiki,{host}\n".encode())

    def log_message(self, format: str, *args: object) -> None:  # the library's own name
        """Says nothing."""


@pytest.fixture
def google(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Every name leads to a server on this machine that has a certificate for Google's; the file of who made it."""
    pair = make_pair("docs.google.com", CONTENT)
    (tmp_path / "tls.pem").write_text(pair.together)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(tmp_path / "tls.pem")
    made = ThreadingHTTPServer(("127.0.0.1", 0), _Google)
    made.socket = context.wrap_socket(made.socket, server_side=True)
    here = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", made.server_address)]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: here)
    threading.Thread(target=made.serve_forever, args=(0.05,), daemon=True).start()
    yield tmp_path / "tls.pem"
    made.shutdown()
    made.server_close()


def test_a_published_sheet_is_read_where_google_leads_to(google: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(google))
    assert read(f"https://docs.google.com/spreadsheets/d/{KEY}/edit") == [{"application": "Wiki", "asked": CONTENT}]


@pytest.mark.parametrize("key", [*LEADS][1:])
def test_where_else_google_leads_to_is_not_asked(google: Path, monkeypatch: pytest.MonkeyPatch, key: str) -> None:
    """A sheet that is not published leads to a page to sign in; content without TLS is no better, nor a second turn."""
    monkeypatch.setenv("SSL_CERT_FILE", str(google))
    with pytest.raises(SourceRefused, match=r"leads to .*: publish the sheet to the web, for everybody"):
        read(f"https://docs.google.com/spreadsheets/d/{key}/edit")


@pytest.mark.usefixtures("google")
def test_who_only_says_to_be_google_is_not_believed() -> None:
    with pytest.raises(SourceRefused, match=r"does not answer: .*certificate verify failed"):
        read(f"https://docs.google.com/spreadsheets/d/{KEY}/edit")


def test_an_address_that_does_not_answer_is_said() -> None:
    with pytest.raises(SourceRefused, match="does not answer"):
        fetch("http://127.0.0.1:1/", urllib.request.build_opener())
