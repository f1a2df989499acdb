"""What a command of the chat is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

if TYPE_CHECKING:
    from typing import Literal, Tuple, Union

    from openrouter_chat.session import Session

    # What can be completed behind a command: one of the words, or something of a kind.
    Completes = Union[Literal["", "model", "path", "chat"], Tuple[str, ...]]


class Misuse(Exception):
    """What was typed behind a command makes no sense; the text is a sentence that says why."""


class Unable(Exception):
    """What was typed cannot be done now, however it is typed; the text is a sentence on why."""


@dataclass(frozen=True)
class Command:
    """A command.

    Attributes:
        usage: How it is typed; at most 31 characters, so that the list fits into 80 columns.
        help: What it does, in a line; at most 46 characters.
        run: Does it, with what was typed behind its name; False ends the chat.
        completes: What may stand behind it.
        more: What else there is to know, for `/help NAME`.
    """

    usage: str
    help: str
    run: Callable[[Session, str], bool | None]
    completes: Completes = ""
    more: str = ""


def on_or_off(argument: str) -> bool:
    """Whether a word switches something on.

    Raises:
        Misuse: If it does neither.
    """
    if argument.lower() in ("on", "off"):
        return argument.lower() == "on"
    raise Misuse(f"{argument!r} is neither on nor off.")


def number(text: str, count: int, what: str) -> int:
    """A number that somebody typed, counted from 1, as a place counted from 0.

    Raises:
        Misuse: If there is no such thing.
    """
    if not is_number(text):
        raise Misuse(f"{text!r} is no number.")
    if not 1 <= int(text) <= count:
        raise Misuse(f"There is no {what} {int(text)}; there are {count}.")
    return int(text) - 1


def is_number(text: str) -> bool:
    """Whether a text is a number of a size that people type."""
    return text.isdecimal() and len(text) < 10
