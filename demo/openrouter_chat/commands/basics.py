"""Help, leaving, and starting afresh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter import Conversation
from openrouter_chat.commands.command import Command, Misuse

if TYPE_CHECKING:
    from openrouter_chat.session import Session


def _help(session: Session, argument: str) -> None:
    # Late, as the table holds this function.
    from openrouter_chat.commands import COMMANDS, unknown

    if argument:
        name = argument.lstrip("/")
        command = COMMANDS.get(name)
        if command is None:
            raise Misuse(unknown(name))
        session.screen.remark(f"{command.usage}  {command.help}")
        if command.more:
            session.screen.remark(*command.more.split("\n"))
        return
    session.screen.remark(
        *(f"  {command.usage:<31} {command.help}" for command in COMMANDS.values()),
        f"  {'Ctrl-C':<31} stops an answer; clears the line at the prompt",
        f"  {'Ctrl-D':<31} leaves the chat",
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
