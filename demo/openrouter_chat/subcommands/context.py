"""What a subcommand works with: its arguments, a client when it needs one, and where to write."""

from __future__ import annotations

import json
import sys
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any, Sequence

from openrouter import ConfigurationError
from openrouter_chat.backend import connect_offline, connect_online
from openrouter_chat.tables import plain_table, rich_table
from openrouter_chat.views import neutral

if TYPE_CHECKING:
    import argparse

    from openrouter import OpenRouter
    from openrouter_chat.screen import Screen

_NO_KEY = (
    "There is no API key: run `openrouter-chat login`, or set OPENROUTER_API_KEY. Keys are made at "
    "https://openrouter.ai/settings/keys; --offline asks the embedded fake service."
)


class Context:
    """The arguments of a subcommand, and what it needs to answer.

    Args:
        arguments: What was parsed.
        screen: Where results and remarks go.
    """

    def __init__(self, arguments: argparse.Namespace, screen: Screen) -> None:
        self.arguments = arguments
        self.screen = screen
        self._client: OpenRouter | None = None

    def __enter__(self) -> Context:
        return self

    def __exit__(self, *_: object) -> None:
        if self._client is not None:
            self._client.close()

    @cached_property
    def client(self) -> OpenRouter:
        """A client, made when first asked for.

        Raises:
            ConfigurationError: If there is no key, or a setting cannot be used.
        """
        found = self.arguments
        if found.offline:
            self._client = connect_offline(lively=False)
        else:
            self._client = connect_online(found.profile)
        if self._client is None:
            raise ConfigurationError(_NO_KEY)
        return self._client

    def show(self, title: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        """A table; on a terminal with lines and colours, else in columns of plain text."""
        cells = [[_cell(value) for value in row] for row in rows]
        screen = self.screen
        if screen.lively:
            screen.result(rich_table(title, columns, cells, screen.width))
        else:
            screen.result(plain_table(columns, cells))

    def facts(self, title: str, facts: Sequence[tuple[str, Any]]) -> None:
        """A table of names and values."""
        self.show(title, ("", ""), facts)

    def json(self, value: Any) -> None:
        """A value as JSON; exact amounts are texts."""
        text = json.dumps(value, ensure_ascii=False, indent=2, default=_jsonable)
        self.screen.result(text + "\n")

    def sure(self, question: str) -> bool:
        """Whether the user wants what cannot be undone; without a terminal they must have said so.

        Raises:
            ConfigurationError: If nobody can be asked.
        """
        if self.arguments.yes:
            return True
        if sys.stdin is None or not sys.stdin.isatty():
            raise ConfigurationError(f"{question} Say so with --yes: there is nobody to ask.")
        self.screen.remark(f"{question} [y/N]")
        return sys.stdin.readline().strip().lower() in ("y", "yes")


def _cell(value: Any) -> str:
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    # A table has one line a row, whatever a name holds.
    return neutral(str(value)).replace("\n", " ").replace("\t", " ")


def _jsonable(value: Any) -> Any:
    if isinstance(value, Decimal):
        return format(value, "f")
    if hasattr(value, "to_dict"):
        return value.to_dict()
    return str(value)
