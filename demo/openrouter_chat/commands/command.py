"""What a command of the chat is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

if TYPE_CHECKING:
    from typing import Literal, Tuple, Union

    from openrouter_chat.session import Session

    # What can be completed behind a command: one of the words, or something of a kind.
    Completes = Union[Literal["", "model", "path", "chat"], Tuple[str, ...]]


@dataclass(frozen=True)
class Command:
    """A command.

    Attributes:
        usage: How it is typed.
        help: What it does, in a line.
        run: Does it, with what was typed behind its name; False ends the chat.
        completes: What may stand behind it.
    """

    usage: str
    help: str
    run: Callable[[Session, str], bool | None]
    completes: Completes = ""
