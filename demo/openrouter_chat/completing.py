"""What a line that begins with a slash may become. The file system is all that is looked at."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Callable, Iterable, Mapping, NamedTuple, Sequence

if TYPE_CHECKING:
    from openrouter_chat.commands.command import Command

# More than that nobody reads.
_MOST = 50


class Candidate(NamedTuple):
    """Something that can be completed.

    Attributes:
        text: What is put in.
        start: Where, counted back from the cursor.
        about: What it is, in a few words.
    """

    text: str
    start: int
    about: str = ""


def candidates(
    text: str,
    commands: Mapping[str, Command],
    models: Sequence[str],
    chats: Callable[[], Iterable[tuple[str, str]]],
) -> list[Candidate]:
    """What the text in front of the cursor may become.

    Args:
        text: The text.
        commands: The commands by name.
        models: The names of the models.
        chats: Gives ids and titles of chats.
    """
    if not text.startswith("/") or "\n" in text:
        return []
    name, blank, argument = text[1:].partition(" ")
    if not blank:
        return [
            Candidate("/" + each, -len(text), command.help)
            for each, command in sorted(commands.items())
            if each.startswith(name)
        ]
    command = commands.get(name)
    kind = "" if command is None else command.completes
    if kind == "model":
        return _models(argument.rpartition(" ")[2], models)
    if kind == "path":
        return _paths(argument)
    if kind == "chat":
        start = -len(argument)
        return [Candidate(id, start, title) for id, title in chats() if _near(argument, id + title)]
    words = kind if isinstance(kind, tuple) else ()
    return [Candidate(word, -len(argument)) for word in words if word.startswith(argument)]


def _models(typed: str, models: Sequence[str]) -> list[Candidate]:
    """Models that begin so, those whose name behind the slash does, then those that hold it."""

    def rank(model: str) -> int:
        name, word = model.lower().rpartition("/")[2], typed.lower()
        return 0 if model.lower().startswith(word) else 1 if name.startswith(word) else 2

    found = [model for model in models if _near(typed, model)]
    return [Candidate(model, -len(typed)) for model in sorted(found, key=rank)[:_MOST]]


def _near(typed: str, text: str) -> bool:
    return typed.lower() in text.lower()


def _paths(typed: str) -> list[Candidate]:
    folder, name = os.path.split(typed)
    try:
        with os.scandir(os.path.expanduser(folder) or ".") as entries:
            found = sorted((entry.name, _is_folder(entry)) for entry in entries)
    except OSError:
        return []
    return [
        Candidate(entry + (os.sep if is_folder else ""), -len(name))
        for entry, is_folder in found
        if entry.startswith(name) and (name or not entry.startswith("."))
    ][:_MOST]


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False
