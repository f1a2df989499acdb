"""The commands of the chat: a table of small functions."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from openrouter import OpenRouterError
from openrouter_chat.commands import (
    answers,
    attach,
    basics,
    chats,
    compare,
    models,
    money,
    request,
    server_tools,
    settings,
    turns,
)
from openrouter_chat.commands.command import Misuse, Unable
from openrouter_chat.store import StoreError

if TYPE_CHECKING:
    from openrouter_chat.commands.command import Command
    from openrouter_chat.session import Session

COMMANDS: dict[str, Command] = {
    **basics.HELP,
    **models.COMMANDS,
    **request.COMMANDS,
    **server_tools.COMMANDS,
    **attach.COMMANDS,
    **turns.COMMANDS,
    **compare.COMMANDS,
    **answers.COMMANDS,
    **chats.COMMANDS,
    **money.COMMANDS,
    **settings.COMMANDS,
    **basics.COMMANDS,
}


def is_command(line: str) -> bool:
    """Whether a line is a command rather than a question; a blank in front makes it a question."""
    return line.startswith("/")


def obey(session: Session, line: str) -> bool:
    """Do what a line says that is a command; False ends the chat."""
    name, argument = [*line[1:].split(None, 1), "", ""][:2]
    command = COMMANDS.get(name)
    if command is None:
        session.screen.remark(unknown(name))
        return True
    try:
        return command.run(session, argument.strip()) is not False
    except Misuse as error:
        session.screen.remark(f"{error} Usage: {command.usage}")
    except (Unable, OpenRouterError, StoreError) as error:
        session.screen.remark(str(error))
    except KeyboardInterrupt:
        session.screen.remark("Stopped.")
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
