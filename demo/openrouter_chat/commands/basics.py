"""Help, leaving, and starting afresh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter import Conversation
from openrouter_chat.commands.command import Command

if TYPE_CHECKING:
    from openrouter_chat.session import Session


def _help(session: Session, argument: str) -> None:
    # Late, as the table holds this function.
    from openrouter_chat.commands import COMMANDS

    session.screen.remark(
        *(f"  {command.usage:<14}{command.help}" for command in COMMANDS.values()),
        "  Ctrl-C        stops an answer; at the prompt, clears the line",
        "  Ctrl-D        leaves the chat",
        "A question that begins with a slash takes a blank in front.",
    )


def _model(session: Session, argument: str) -> None:
    if argument:
        session.talk.model = argument
    session.screen.remark(f"Asking {session.talk.model}.")


def _reset(session: Session, argument: str) -> None:
    talk = session.talk
    session.talk = Conversation(
        session.client,
        talk.model,
        system=talk.system,
        context_limit=talk.context_limit,
        **talk.params,
    )
    if session.record is not None:
        session.record.follow(None)
    session.screen.remark("A new chat: all that was said is forgotten.")


def _exit(session: Session, argument: str) -> bool:
    return False


COMMANDS = {
    "help": Command("/help", "lists the commands", _help),
    "model": Command("/model NAME", "asks NAME from now on; alone, says who is asked", _model),
    "reset": Command("/reset", "forgets what was said", _reset),
    "exit": Command("/exit", "leaves the chat", _exit),
}
