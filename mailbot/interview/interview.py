"""The interview itself: asks what is not answered yet, reads a page back, and writes on a yes."""

import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from pathlib import Path

from mailbot import bootstrap, config
from mailbot.core.figures import counted
from mailbot.core.headings import SHEETS
from mailbot.core.importing import heads
from mailbot.interview import answers, writing
from mailbot.interview.answers import AnswersInvalid
from mailbot.interview.company import Company, Rows
from mailbot.interview.questions import QUESTIONS, Answer, Known, Question, label, seconded

Ask = Callable[[Question, Answer, str], Answer]
"""Asks a person: the question, the answer that is offered, and what was wrong with the last one (or nothing)."""


@dataclass
class Interview:
    """One interview, for the installation in `folder`. Running it again offers what was answered last time."""

    folder: Path
    today: date
    given: dict[str, Answer] = field(default_factory=dict)
    company: Company = field(default_factory=Company)
    kept: list[str] = field(default_factory=list)
    """Where `write` has put what stood in the place of its files."""

    @property
    def known(self) -> Known:
        return Known(self.given, self.company)

    def unattended(self, file: Path) -> None:
        """Takes every answer from a file, and what is offered where it is silent; raises AnswersInvalid with all that
        is missing or wrong."""
        said, problems = answers.load(file), []
        for question in QUESTIONS:
            if not question.when(self.known):
                continue
            answer = _listed(question, said.get(question.name)) or question.offered(self.known) or _empty(question)
            self.given[question.name] = answer
            if problem := self._wrong(question, answer):
                problems.append(f"{question.name}: {problem}")
                self.given[question.name] = question.offered(self.known)
        if problems:
            raise AnswersInvalid(problems)

    def attended(self, ask: Ask) -> None:
        """Asks a person each question, until the answer will do; what was answered last time is offered."""
        before = answers.load(self.folder / answers.FILE) if (self.folder / answers.FILE).exists() else {}
        for question in QUESTIONS:
            if not question.when(self.known):
                continue
            offered, problem = before.get(question.name) or question.offered(self.known), ""
            while True:
                answer = ask(question.asked(self.known), offered, problem)
                problem = self._wrong(question, answer)
                if not problem:
                    break
                offered = answer
            self.given[question.name] = answer

    def _wrong(self, question: Question, answer: Answer) -> str:
        """What is wrong with an answer, in words; a sheet is read by this, and its headings told."""
        if problem := answers.wrong(question, answer):
            return problem
        if question.kind == "sheet":
            try:
                self.company.read(question.name, self._read(question.name, str(answer)))
            except bootstrap.SourceRefused as why:
                return str(why)
        if question.name.endswith("_map") and isinstance(answer, list):
            return self.company.told(question.name.removesuffix("_map"), answer)
        if question.name == "second_owners":
            return self._unseconded(dict(seconded(answer)))
        if question.name == "conflicts":
            bad = [line for line in answer if writing.malformed_conflict(line)]
            return f"“{bad[0]}”: write System:Level + System:Level = why" if bad else ""
        return ""

    def _unseconded(self, seconds: Mapping[str, str]) -> str:
        """What is wrong with the second owners that were named, in words."""
        staff = {row["email"].lower() for row in self.company.staff}
        unknown = [f"“{address}”" for address in dict.fromkeys(seconds.values()) if address not in staff]
        lacking = [label(row) for row in self.known.alone if label(row).casefold() not in seconds]
        wrong = (
            [f"{' and '.join(unknown)} {'are' if unknown[1:] else 'is'} not in the list of people"] if unknown else []
        )
        wrong += [f"nobody is named for {', '.join(lacking)}: write System:Level=address"] if lacking else []
        return "; ".join(wrong)

    def _read(self, name: str, source: str) -> Rows:
        return bootstrap.read_source(source, lambda line: heads(SHEETS[name], line, {}))

    def summary(self) -> list[tuple[str, str]]:
        """The page that is read back: what will be, in a line each."""
        given, rows, staff = self.given, self.known.catalog, self.company.staff
        risky = {risk: sorted({row["system"] for row in rows if row["risk"] == risk}) for risk in ("critical", "high")}
        ownerless = sum(not row["owner"] for row in rows)
        alone = sum(not row["manager"] for row in staff)
        return [
            ("Requests", f"people write to {given['address']}; it is read from {given['arrives']}, mail leaves by "
             f"{given['sender']}; about {given['requests_a_month']} a month, kept in {given['database']}"),
            ("Senders", _believed(given)),
            ("Systems", f"{counted(len(rows), 'access level')} of "
             f"{counted(len({row['system'] for row in rows}), 'system')}"),
            ("People", f"{len(staff)}, in {counted(len(self.company.departments()), 'department')}"),
            ("Not read", ", ".join((*self.company.left("catalog"), *self.company.left("staff"))) or "nothing"),
            ("Critical", ", ".join(risky["critical"]) or "none"),
            ("High risk", ", ".join(risky["high"]) or "none"),
            ("No owner", f"{counted(ownerless, 'row')}; in their place: {_words(given['no_owner'])}"),
            ("Second owner", ", ".join(given.get("second_owners", [])) or "each high or critical row has one"),
            ("No manager", f"{counted(alone, 'person')}; in their place: {_words(given['no_manager'])}"),
            ("Not together", f"{counted(len(given.get('conflicts', [])), 'pair')}, approvers are warned"),
            ("Access office", f"{given['access_office']}; IT {given['it_team']} at {given['tasks_at']}; auditor "
             f"{given['auditor']}"),
            ("Working time", f"{', '.join(given['working_days'])} {given['working_hours']}, {given['time_zone']}, "
             f"public holidays: {given.get('country') or 'none'}"),
        ]  # fmt: skip

    def write(self) -> Iterator[str]:
        """Writes everything, once the rules are in order; yields each file's name. What was there is kept as NAME.bak…

        Raises AnswersInvalid, where they make no rules, and ConfigInvalid, and then nothing was written.
        """
        with tempfile.TemporaryDirectory() as name:
            made = Path(name)
            self._make(made)
            answers.save(made / answers.FILE, self.given)
            files = sorted(path.relative_to(made) for path in made.rglob("*") if path.is_file())
            for file in files:
                if kept := _put(made / file, self.folder / file):
                    self.kept.append(str(kept.relative_to(self.folder)))
                yield str(file)
        bootstrap.make_keys(self.folder / "data", "main")
        yield "data/keys"

    def _make(self, made: Path) -> None:
        rules = made / "rules"
        (rules / "cases").mkdir(parents=True)
        (rules / "catalog.csv").write_bytes(writing.sheet("catalog", self.known.catalog))
        (rules / "staff.csv").write_bytes(writing.sheet("staff", self.company.staff))
        (rules / "sod.csv").write_bytes(writing.sod(self.known))
        (rules / "policy.yaml").write_text(writing.policy(self.known, self.today), "utf-8")
        try:
            rulebook = bootstrap.load_rules(rules)
        except bootstrap.RulesInvalid as why:
            raise AnswersInvalid([f"{self._where(one)}: {one.what} — fix: {one.fix}" for one in why.problems]) from why
        (rules / "cases" / "first.yaml").write_text(writing.cases(rulebook, self.today), "utf-8")
        (made / "mailbot.toml").write_text(writing.settings(self.known), "utf-8")
        config.parsed(made / "mailbot.toml")

    def _where(self, problem: bootstrap.Problem) -> str:
        """What a problem of the rules is about, as whoever answered knows it: nobody has seen these files."""
        named = {
            "catalog.csv": _each_line(self.known.catalog, lambda row: f"{label(row)} in the list of systems"),
            "staff.csv": _each_line(self.company.staff, lambda row: f"{row['name']} in the list of people"),
            "sod.csv": [f"conflicts: “{line}”" for line in self.given.get("conflicts", [])],
        }.get(problem.file, [])
        at = problem.line - 2  # the first one stands below the headings
        return f"{named[at]}, {problem.column}" if 0 <= at < len(named) else problem.where


def _believed(given: Mapping[str, Answer]) -> str:
    """Whose word counts about who wrote a mail."""
    if given["arrives"] in ("microsoft", "google"):
        return f"proved by {str(given['arrives']).capitalize()}"
    name = given.get("authserv_id")
    return f"proved by {name}" if name else "asked each time whether they wrote it: no authserv_id is named"


def _each_line(rows: Rows, name: Callable[[Mapping[str, str]], str]) -> list[str]:
    """What each row is called, as often as it has lines in its file."""
    return [name(row) for row in rows for _ in range(1 + "".join(row.values()).count("\n"))]


def _listed(question: Question, said: Answer | None) -> Answer | None:
    """Whoever has one for a list may write just that."""
    return [said] if isinstance(said, str) and said and question.kind in ("list", "choices") else said


def _empty(question: Question) -> Answer:
    return [] if question.kind in ("list", "choices") else ""


def _words(step: Answer) -> str:
    waits = "the request waits for the access office"
    return waits if step == "hold" else f"{step}, else {waits}".replace("_", " ")


def _put(source: Path, target: Path) -> Path | None:
    """Puts a file in its place; an older one that differs is kept beside it, and what was kept before stays. Where."""
    target.parent.mkdir(parents=True, exist_ok=True)
    kept = None
    if target.exists() and target.read_bytes() != source.read_bytes():
        names = (target.with_name(f"{target.name}.bak{number if number > 1 else ''}") for number in count(1))
        kept = target.replace(next(name for name in names if not name.exists()))
    shutil.copyfile(source, target)
    return kept
