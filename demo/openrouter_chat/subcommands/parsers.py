"""The parsers of the subcommands: alike in their looks and in what they share."""

from __future__ import annotations

import argparse
from decimal import Decimal, InvalidOperation
from typing import Any

_COLUMNS = 79


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> Any:
        """One line on what is wrong, and where to read more."""
        self.exit(2, f"{self.prog}: {message}\nTry {self.prog} --help.\n")


def _formatter(prog: str) -> argparse.HelpFormatter:
    return argparse.RawDescriptionHelpFormatter(prog, width=_COLUMNS, max_help_position=24)


def new_parser(prog: str, help: str) -> argparse.ArgumentParser:
    """A parser. The help's first paragraph precedes the arguments, the rest follows them."""
    description, _, epilog = help.partition("\n\n")
    return _Parser(
        prog=prog,
        description=description,
        epilog=epilog or None,
        formatter_class=_formatter,
        allow_abbrev=False,
    )


def actions(parser: argparse.ArgumentParser, default: str | None = None) -> Any:
    """Where the actions of a subcommand are added; `action` of the result says which it was."""
    found = parser.add_subparsers(dest="action", metavar="ACTION", parser_class=_Parser)
    found.required = default is None
    parser.set_defaults(action=default)
    return found


def add_action(found: Any, name: str, help: str) -> argparse.ArgumentParser:
    """An action of a subcommand."""
    description = help[0].upper() + help[1:] + "."
    parser: argparse.ArgumentParser = found.add_parser(
        name,
        help=help,
        description=description,
        formatter_class=_formatter,
        allow_abbrev=False,
        # What is left out here may have been said in front of the action.
        argument_default=argparse.SUPPRESS,
    )
    return parser


def add_client(parser: argparse.ArgumentParser) -> None:
    """The options of what asks the API."""
    parser.add_argument("--profile", metavar="NAME", help="settings of the config files to use")
    parser.add_argument("--offline", action="store_true", help="ask the embedded fake service")


def add_json(parser: argparse.ArgumentParser) -> None:
    """The option of what prints a table."""
    parser.add_argument("--json", action="store_true", help="print JSON, for scripts")


def add_yes(parser: argparse.ArgumentParser) -> None:
    """The option of what deletes."""
    parser.add_argument(
        "-y", "--yes", action="store_true", default=False, help="do not ask before deleting"
    )


def usd(text: str) -> Decimal:
    """An amount of an argument."""
    try:
        amount = Decimal(text.strip().lstrip("$"))
    except InvalidOperation:
        amount = Decimal("NaN")
    if not amount.is_finite() or amount < 0:
        raise argparse.ArgumentTypeError(f"{text!r} is no amount in USD, such as 0.50")
    return amount


def count(text: str) -> int:
    """A whole number of an argument, from 1; 128k and 1m are understood."""
    digits = text.strip().lower()
    factor = {"k": 1_000, "m": 1_000_000}.get(digits[-1:], 1)
    digits = digits.rstrip("km") if factor > 1 else digits
    if not (digits.isascii() and digits.isdigit() and int(digits)):
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number above 0")
    return int(digits) * factor
