"""What was said in this chat: seen, asked again, asked otherwise, taken back, copied."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Sequence

from openrouter_chat.asking import ask_again, ask_instead
from openrouter_chat.commands.command import Command, Misuse, Unable, number
from openrouter_chat.commands.output import show_table
from openrouter_chat.telling import converse, see_through
from openrouter_chat.views import money

if TYPE_CHECKING:
    from openrouter import Turn
    from openrouter_chat.session import Session

# Letters of a question and of an answer in a list.
_SHORT = 40
# Columns in which there is room for all that can be said of a turn.
_WIDE = 60


def questions(session: Session) -> list[Turn]:
    """The turns that a person asked for, oldest first."""
    return [turn for turn in session.talk.turns if not turn.brings_results]


def title_of(session: Session) -> str:
    """What this chat is called."""
    record = session.record
    if record is not None and record.chat is not None:
        from openrouter_chat.store import load_chat

        return load_chat(record.db, record.chat).title
    asked = questions(session)
    return _short(asked[0].question) if asked else ""


def _short(text: str, room: int = _SHORT) -> str:
    line = " ".join(text.split())
    return line if len(line) <= room else line[: room - 1] + "…"


def _retry(session: Session, argument: str) -> None:
    if len(argument.split()) > 1:
        raise Misuse("Name one model, or none.")
    if argument:
        session.talk.model = argument
    see_through(session, ask_again(session))


def _undo(session: Session, argument: str) -> None:
    gone = session.talk.undo()
    if not gone:
        raise Unable("There is nothing to take back: nothing was said yet.")
    if session.record is not None:
        session.record.cut(session.talk)
    session.screen.remark(f"Taken back: {_short(gone[0].question) or 'what was said last'}")


def _edit(session: Session, argument: str) -> None:
    # Late, as only this command runs programs.
    from openrouter_chat.commands.editor import edited

    asked = questions(session)
    if argument == "new" or not (argument or asked):
        text = edited("")
        if text:
            converse(session, text)
        else:
            session.screen.remark("Nothing was written, so nothing was asked.")
        return
    found = re.fullmatch(r"(\d+)(?:\s+(.*))?", argument, re.DOTALL)
    place = number(found[1], len(asked), "question") if found else len(asked) - 1
    text = (found[2] or "") if found else argument
    if not asked:
        raise Unable("There is no question to change: nothing was said yet.")
    if not text:
        old = asked[place].question
        text = edited(old)
        if text in ("", old.strip()):
            session.screen.remark("Nothing was changed, so nothing was asked.")
            return
    see_through(session, ask_instead(session, place, text))


def _fork(session: Session, argument: str) -> None:
    old = title_of(session)
    title = argument or (f"{old} (fork)" if old else "")
    session.talk = session.talk.fork()
    if session.record is not None and (session.talk.turns or session.talk.failed):
        session.record.copy(session.talk, title)
    elif session.record is not None:
        session.record.follow(None)
    name = f": {title}" if title else ""
    session.screen.remark(f"A copy of this chat goes on from here{name}.")


def _history(session: Session, argument: str) -> None:
    asked = questions(session)
    if argument:
        turn = asked[number(argument, len(asked), "question")]
        show_turn(session, turn)
        return
    failed = session.talk.failed
    if not asked and failed is None:
        session.screen.remark("Nothing was said yet.")
        return
    rows = [_row(str(place), turn) for place, turn in enumerate(asked, 1)]
    rows += [_row("-", failed)] if failed is not None else []
    head = ("", "question", "answer", "", "cost", "model")
    # What was said matters more than what it cost.
    shown = len(head) if session.screen.width >= _WIDE else 4
    show_table(session, [row[:shown] for row in rows], head[:shown], right=(0, 4))


def _row(place: str, turn: Turn) -> Sequence[str]:
    state = "" if turn.status == "complete" else "not finished"
    if turn.status == "failed":
        state = "not answered"
    texts = [_short(turn.question), _short(turn.text)]
    return [place, *texts, state, money(turn.cost), turn.model or ""]


def show_turn(session: Session, turn: Turn) -> None:
    """Show a turn as it was on the screen."""
    screen = session.screen
    screen.remark(*(f"> {line}" for line in turn.question.split("\n")))
    if not screen.rewritable:
        screen.remark(*turn.text.split("\n"))
    elif turn.text:
        with screen.answer_view(session) as view:
            view.add(turn.text, "")
    if turn.status == "partial":
        screen.remark(f"[not finished{': ' + turn.error if turn.error else ''}]")
    if turn.status == "failed":
        screen.remark("[not answered; /retry asks it again]")


def show_turns(session: Session) -> None:
    """Show all that was said, as it was on the screen."""
    failed = session.talk.failed
    for turn in [*questions(session), *([] if failed is None else [failed])]:
        show_turn(session, turn)
        session.screen.remark("")


COMMANDS = {
    "retry": Command(
        "/retry [MODEL]",
        "asks the last question again",
        _retry,
        "model",
        "The new answer takes the place of the old one. With MODEL, that one is asked from now on.",
    ),
    "undo": Command("/undo", "takes the last question and its answer back", _undo),
    "edit": Command(
        "/edit [N] [TEXT]",
        "asks TEXT in place of question N",
        _edit,
        ("new",),
        "Without N, in place of the last one. Without TEXT, the question opens in $EDITOR. What\n"
        "followed it is dropped. /edit new opens the editor for a new question.",
    ),
    "fork": Command(
        "/fork [TITLE]",
        "goes on in a copy of this chat",
        _fork,
        more="The chat itself stays in the history as it is.",
    ),
    "history": Command(
        "/history [N]",
        "lists what was said, or shows turn N",
        _history,
        more="Answers that broke off or were stopped are marked as not finished.",
    ),
}
