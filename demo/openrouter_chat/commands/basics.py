"""Help, leaving, and starting afresh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter import Conversation
from openrouter_chat.commands.command import Command, Unable

if TYPE_CHECKING:
    from openrouter_chat.session import Session

# Columns in which a command and what it does are next to each other.
_WIDE = 80


def _help(session: Session, argument: str) -> None:
    # Late, as the table holds this function.
    from openrouter_chat.commands import COMMANDS, unknown

    if argument:
        name = argument.lstrip("/")
        command = COMMANDS.get(name)
        if command is None:
            raise Unable(unknown(name))
        session.screen.remark(f"{command.usage}  {command.help}")
        if command.more:
            session.screen.remark(*command.more.split("\n"))
        return
    rows = [
        *((command.usage, command.help) for command in COMMANDS.values()),
        ("Ctrl-C", "stops an answer; clears the line at the prompt"),
        ("Ctrl-D", "leaves the chat"),
    ]
    wide = session.screen.width >= _WIDE
    session.screen.remark(
        *(f"  {usage:<31} {text}" if wide else f"  {usage}\n      {text}" for usage, text in rows),
        "A question that begins with a slash takes a blank in front.",
    )


def _reset(session: Session, argument: str) -> None:
    talk = session.talk
    settings: dict[str, Any] = {"system": talk.system, "context_limit": talk.context_limit}
    session.talk = Conversation(session.client, talk.model, **settings, **talk.params)
    if session.record is not None:
        session.record.follow(None)
    session.screen.remark("A new chat: all that was said is forgotten.")


def _exit(session: Session, argument: str) -> bool:
    return False


HELP = {"help": Command("/help [COMMAND]", "lists the commands, or explains one", _help)}
COMMANDS = {
    "new": Command(
        "/new",
        "begins a new chat",
        _reset,
        more="Model, instructions and settings stay. The old chat stays in the history.",
    ),
    "reset": Command("/reset", "the same", _reset),
    "exit": Command("/exit", "leaves the chat", _exit),
    "quit": Command("/quit", "the same", _exit),
}
