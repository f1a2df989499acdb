"""``openrouter-chat login``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from openrouter import ConfigurationError, oauth

if TYPE_CHECKING:
    import argparse

    from openrouter_chat.subcommands.context import Context

HELP = """\
Fetches a key of your own through the browser, and keeps it in the system's
keyring, else in a file that only you can read.

examples:
  openrouter-chat login
  openrouter-chat login --headless      on a machine without a browser
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may stand behind ``login``."""
    parser.add_argument(
        "--headless", action="store_true", help="show the address, and ask for the code"
    )


def run(context: Context) -> int:
    """Log in."""
    screen = context.screen

    def ask_code(url: str) -> str:
        screen.remark("Open this address, allow the key, and copy the code:", f"  {url}", "Code:")
        code = sys.stdin.readline().strip() if sys.stdin is not None else ""
        if not code:
            raise ConfigurationError("No code was given; nothing has changed.")
        return code

    if context.arguments.headless:
        oauth.login(ask_code=ask_code)
    else:
        screen.remark("Waiting for the browser; Ctrl-C stops. Without one: login --headless")
        oauth.login()
    screen.remark("Done: the key is kept. Try it: openrouter-chat keys")
    return 0
