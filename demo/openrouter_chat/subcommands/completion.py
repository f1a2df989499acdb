"""``openrouter-chat completion``."""

from __future__ import annotations

import argparse
import contextlib
from dataclasses import fields
from typing import TYPE_CHECKING

from openrouter_chat import store
from openrouter_chat.arguments import make_parser
from openrouter_chat.chat_settings import ChatSettings
from openrouter_chat.model_names import kept_models
from openrouter_chat.shell_completion import SCRIPTS, candidates, for_bash, split

if TYPE_CHECKING:
    from openrouter_chat.shell_completion import Words
    from openrouter_chat.subcommands.context import Context

HELP = """\
Prints a script that lets your shell complete options, models and chats.

examples:
  source <(openrouter-chat completion bash)          in ~/.bashrc
  source <(openrouter-chat completion zsh)           in ~/.zshrc
  openrouter-chat completion fish | source           in config.fish
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may stand behind ``completion``."""
    parser.add_argument("shell", choices=tuple(SCRIPTS), help="the shell")
    # What the scripts ask with.
    parser.add_argument("--line", help=argparse.SUPPRESS)


def run(context: Context) -> int:
    """Print a script, or what completes a line."""
    found = context.arguments
    if found.line is None:
        context.screen.answer(SCRIPTS[found.shell])
        return 0
    # Late, as the table loads this module.
    from openrouter_chat.subcommands import SUBCOMMANDS, parser_of

    words = split(found.line)
    complete = candidates(words, make_parser(), [*SUBCOMMANDS], parser_of, _VALUES)
    if found.shell == "bash":
        complete = for_bash(complete, words[-1])
    context.screen.answer("".join(word + "\n" for word in complete))
    return 0


def _chats() -> list[str]:
    with contextlib.suppress(store.StoreError), contextlib.closing(store.connect()) as db:
        return [str(chat.id) for chat in store.list_chats(db, 100)]
    return []


def _models() -> list[str]:
    return kept_models() or [ChatSettings.model]


def _settings() -> list[str]:
    return [field.name for field in fields(ChatSettings)]


# By the names under which the parsers keep what they found.
_VALUES: dict[str, Words] = {
    "model": _models,
    "models": _models,
    "chat": _chats,
    "name": _settings,
}
