"""Lines that are typed into a chat on a terminal, and what is to be seen then."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _screenshots.terminal import Watched


def since(chat: Watched, line: str) -> str:
    """What has been shown since a line was typed; empty as long as it is not to be seen."""
    _, found, after = chat.text.rpartition(f"> {line}\n")
    return after if found else ""


def typed(chat: Watched, line: str, *texts: str) -> str:
    """Type a line, and look until these texts and another prompt are there; returns all of it."""
    chat.enter(line)
    chat.wait_until(
        lambda: all(text in since(chat, line) for text in (*texts, "\n>")), f"{texts} and a prompt"
    )
    return since(chat, line)
