"""What we could not settle by asking goes to the access office, with everything that was said."""

from mailbot.core.audit import MAILBOT, Tag
from mailbot.core.register import RequestFile
from mailbot.core.understanding import own_text
from mailbot.services.desk import lines, records
from mailbot.services.desk.office import tell_office
from mailbot.services.desk.readas import cut
from mailbot.services.ports import Question, Thread
from mailbot.services.requests.filed import Filed
from mailbot.services.requests.questions import Questions
from mailbot.services.requests.replies import tell
from mailbot.services.requests.turn import Turn

_MAIL, _ANSWER = 600, 300
"""How many characters of the first mail, and of each answer, the access office is shown."""


def give_to_office(turn: Turn, thread: Thread, question: Question) -> str:
    """Ends a question that was asked twice in vain: its draft is refused, the office and the asker are told."""
    questions = Questions(turn, thread)
    draft, said = questions.draft(question), _conversation(turn, questions, question)
    line = _line(turn, question, draft)
    _tell_office(turn, question, line, said, _example(questions, question, draft))
    turn.leave_to_office(f"Agree with {turn.person.name} what is meant by {line['what']}: asked twice, not understood.")
    questions.settle(question, "closed")
    if draft:
        records.move(turn.tx, draft.request, Tag.REQUEST_REFUSED, MAILBOT, turn.at, {"deny": "unclear"})
    filed = Filed()
    why = "we could not read your answers. The access office has the conversation and will write to you."
    filed.refuse(question.about or "Your mail", why)
    tell(turn, thread, filed)
    return "given to the access office"


def _line(turn: Turn, question: Question, draft: RequestFile | None) -> lines.Line:
    """What it is about, as far as it is clear."""
    what = {"what": question.about or "access that is not clear", "asked_by": turn.person.name}
    if draft:
        return lines.line(turn.desk, draft) | what
    who = "somebody who is not clear" if question.kind == "whom" else turn.person.name
    return {"id": "", "who": who, "until": None, **what}


def _tell_office(turn: Turn, question: Question, line: lines.Line, said: list[dict[str, str]], example: str) -> None:
    tell_office(
        turn.desk,
        turn.tx,
        "held_office",
        {
            "line": line,
            "held_for": [f"{turn.person.name} was asked twice, and we could not read the answers."],
            "conversation": said,
            "settle_with": f"{turn.person.name} ({turn.person.email})",
            "example": example,
        },
        f"unclear:{turn.mail_id}",
        turn.at,
        request_id=question.request_id,
    )


def _conversation(turn: Turn, questions: Questions, question: Question) -> list[dict[str, str]]:
    """Who said what, in order: the mail, what was answered before, our question with its choices, the answers."""
    texts = [own_text(message.text) for message in turn.mails((*question.mails, turn.mail_id))]
    before = max(len(texts) - question.times_asked, 0)
    name = turn.person.name
    mails = [{"by": f"{name} wrote", "text": cut(text, _MAIL)} for text in texts[:1]]
    mails += [{"by": f"{name} answered", "text": cut(text, _ANSWER)} for text in texts[1:]]
    return [*mails[:before], {"by": "We asked", "text": _asked(questions, question)}, *mails[before:]]


def _asked(questions: Questions, question: Question) -> str:
    labels = [
        f"{row['label']} ({row['description']})" if question.kind == "whom" else row["label"]
        for row in questions.choices(question)
    ]
    return " ".join(
        (questions.words(question), *(f"{number}. {label}" for number, label in enumerate(labels, start=1)))
    )


def _example(questions: Questions, question: Question, draft: RequestFile | None) -> str:
    """One sentence that would have been clear enough."""
    if question.kind == "whom":
        return f"Please give <name or address> {question.about}"
    rows = questions.entitlements(question)
    what = f"{rows[0].access_level} on {rows[0].system}" if rows else "<access level> on <system>"
    turn = questions.turn
    if draft and draft.request.beneficiary != turn.person.person_id:
        return f"Please give {turn.desk.name(draft.request.beneficiary)} {what}"
    return f"I need {what}"
