"""``openrouter-chat model``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_chat.subcommands.models import price_of, row_of
from openrouter_chat.subcommands.parsers import add_client, add_json

if TYPE_CHECKING:
    import argparse

    from openrouter_chat.subcommands.context import Context

HELP = """\
One model: what it takes, what it can, and who serves it at which price.

examples:
  openrouter-chat model openai/gpt-4o-mini
  openrouter-chat model openai/gpt-4o-mini --json
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may stand behind ``model``."""
    parser.add_argument("model", metavar="ID", help="the model")
    add_client(parser)
    add_json(parser)


def run(context: Context) -> int:
    """Show the model."""
    client, name = context.client, context.arguments.model
    model = client.models.get(name)
    endpoints = client.models.endpoints(name).endpoints or []
    if context.arguments.json:
        context.json({**model.to_dict(), "endpoints": endpoints})
        return 0
    id, size, price_in, price_out, takes, can = row_of(model)
    context.facts(
        str(model.name),
        [
            ("model", id),
            ("context, tokens", size),
            ("in, USD per million", price_in),
            ("out, USD per million", price_out),
            ("takes", takes),
            ("can", can),
        ],
    )
    context.show(
        "Served by",
        ("provider", "context", "in $/M", "out $/M", "up, %", "tokens/s"),
        [
            (
                one.provider_name,
                one.context_length,
                price_of(one, "prompt"),
                price_of(one, "completion"),
                one.uptime_last_30m,
                getattr(one.throughput_last_30m, "p50", None),
            )
            for one in endpoints
        ],
    )
    return 0
