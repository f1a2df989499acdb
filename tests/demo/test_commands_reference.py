"""The reference of the commands says what the commands say of themselves."""

from __future__ import annotations

import re
from pathlib import Path

from openrouter_chat.commands import COMMANDS

_PAGE = Path(__file__).parents[2] / "docs" / "chat-commands.md"


def test_reference_has_usage_and_help_of_each_command() -> None:
    rows = re.findall(r"^\| `(/.*)` \| (.*) \|$", _PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    documented = [(usage.replace("\\|", "|"), help) for usage, help in rows]
    assert documented == [(command.usage, command.help) for command in COMMANDS.values()]
