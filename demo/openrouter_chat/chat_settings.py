"""What the ``[chat]`` table of a config file can say. No I/O."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Mapping


@dataclass(frozen=True)
class ChatSettings:
    """Settings of the chat; the command line and the commands of the chat win over them.

    Attributes:
        model: The model that is asked.
        fallback: Models that are asked when that one fails, in this order.
        system: Instructions that precede each conversation.
        reasoning: ``"show"``, ``"hide"``, or an effort such as ``"high"``, which is asked for and
            shown.
        web: Whether the model may search the web.
        stream: Whether answers are shown while they arrive.
        markdown: Whether answers are drawn as Markdown on a terminal.
        theme: The colours.
        history: Whether chats are kept.
        max_cost: USD that one run may spend; None for no limit.
        params: Parameters of every request, as for ``/set``.
    """

    model: str = "openai/gpt-4o-mini"
    fallback: tuple[str, ...] = ()
    system: str | None = None
    reasoning: str = "show"
    web: bool = False
    stream: bool = True
    markdown: bool = True
    theme: str = "default"
    history: bool = True
    max_cost: Decimal | None = None
    params: Mapping[str, Any] = field(default_factory=dict)
