"""The commands of the chat: a table of small functions."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

if TYPE_CHECKING:
    from openrouter_chat.conversation import Conversation


@dataclass(frozen=True)
class Command:
    """A command.

    Attributes:
        usage: How it is typed.
        help: What it does.
        run: Does it, with what was typed behind its name; False ends the chat.
    """

    usage: str
    help: str
    run: Callable[[Conversation, str], bool]


def is_command(line: str) -> bool:
    """Whether a line is a command rather than a question; a blank in front makes it a question."""
    return line.startswith("/")


def obey(conversation: Conversation, line: str) -> bool:
    """Do what a line says that is a command; False ends the chat."""
    name, argument = [*line[1:].split(None, 1), "", ""][:2]
    command = COMMANDS.get(name)
    if command is not None:
        return command.run(conversation, argument.strip())
    conversation.screen.remark(unknown(name))
    return True


def unknown(name: str) -> str:
    """What to say to a command that does not exist.

    Example:
        >>> unknown("modle")
        'There is no command /modle; did you mean /model? /help lists them all.'
    """
    near = difflib.get_close_matches(name, COMMANDS, n=1)
    hint = f"; did you mean /{near[0]}?" if near else "."
    return f"There is no command /{name}{hint} /help lists them all."


def _help(conversation: Conversation, argument: str) -> bool:
    conversation.screen.remark(
        *(f"  {command.usage:<14}{command.help}" for command in COMMANDS.values()),
        "  Ctrl-C        stops an answer; at the prompt, clears the line",
        "  Ctrl-D        leaves the chat",
        "A question that begins with a slash takes a blank in front.",
    )
    return True


def _model(conversation: Conversation, argument: str) -> bool:
    if argument:
        conversation.model = argument
    conversation.screen.remark(f"Asking {conversation.model}.")
    return True


def _reset(conversation: Conversation, argument: str) -> bool:
    conversation.turns.clear()
    conversation.screen.remark("All that was said is forgotten.")
    return True


def _exit(conversation: Conversation, argument: str) -> bool:
    return False


COMMANDS = {
    "help": Command("/help", "lists the commands", _help),
    "model": Command("/model NAME", "asks NAME from now on; alone, says who is asked", _model),
    "reset": Command("/reset", "forgets what was said", _reset),
    "exit": Command("/exit", "leaves the chat", _exit),
}
