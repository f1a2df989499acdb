"""The subcommands of the program: a table of modules, each loaded when it is asked for.

Each module has ``HELP``, ``add_arguments(parser)`` and ``run(context)``, which returns the exit
status.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any, Sequence

from openrouter_chat import exits
from openrouter_chat.arguments import PROGRAM

if TYPE_CHECKING:
    import argparse

    from openrouter_chat.screen import Screen

# Name and what it is for; each is a module of this package.
SUBCOMMANDS = {
    "keys": "the key in use; lists, makes and deletes keys",
    "usage": "what the key and the account have spent",
    "limits": "what may still be spent and sent",
    "models": "finds models by words, price and what they can do",
    "model": "shows one model and who serves it",
    "generation": "what an answer cost and who gave it",
    "chats": "lists, shows, searches, exports and deletes chats",
    "config": "shows and changes settings",
    "login": "fetches a key through the browser and keeps it",
    "completion": "prints a script that lets a shell complete commands",
}


def run(argv: Sequence[str], screen: Screen) -> int:
    """Run the subcommand that ``argv`` begins with.

    Returns:
        The exit status.

    Raises:
        SystemExit: After help, and for arguments that make no sense.
    """
    name = argv[0]
    module = module_of(name)
    try:
        found = parser_of(name).parse_args(argv[1:])
    finally:
        screen.flush()
    # Late, as the table is looked at before each chat.
    from openrouter_chat.subcommands.context import Context

    try:
        with Context(found, screen) as context:
            status: int = module.run(context)
            return status
    except Exception as error:
        if not exits.expected(error):
            raise
        screen.remark(str(error))
        return exits.status_of(error)


def module_of(name: str) -> Any:
    """The module of a subcommand."""
    return import_module(f"{__name__}.{name}")


def parser_of(name: str) -> argparse.ArgumentParser:
    """The parser of a subcommand; its help fits into 80 columns."""
    from openrouter_chat.subcommands.parsers import new_parser

    module = module_of(name)
    parser = new_parser(f"{PROGRAM} {name}", module.HELP)
    module.add_arguments(parser)
    return parser


def is_subcommand(argv: Sequence[str] | None) -> bool:
    """Whether a command line begins with a subcommand; one behind ``--`` is a question."""
    found = sys.argv[1:] if argv is None else argv
    return bool(found) and found[0] in SUBCOMMANDS
