"""``openrouter-chat generation``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_chat.subcommands.parsers import add_client, add_json

if TYPE_CHECKING:
    import argparse

    from openrouter_chat.subcommands.context import Context

HELP = """\
What an answer cost, who gave it and how long it took, by the record that
OpenRouter keeps of it.

The id of an answer is in its JSON, in /route of the chat, and in its headers.

examples:
  openrouter-chat generation gen-1772020800-abc
  openrouter-chat generation gen-1772020800-abc --json
"""
# Seconds to wait for a record that is not there yet.
_WAIT = 10.0
_FACTS = (
    ("model", "model"),
    ("provider", "provider_name"),
    ("created", "created_at"),
    ("cost, USD", "total_cost"),
    ("saved by the cache, USD", "cache_discount"),
    ("tokens in", "native_tokens_prompt"),
    ("tokens out", "native_tokens_completion"),
    ("of them reasoning", "native_tokens_reasoning"),
    ("read from the cache", "native_tokens_cached"),
    ("until the first token, ms", "latency"),
    ("in all, ms", "generation_time"),
    ("finish reason", "finish_reason"),
    ("streamed", "streamed"),
    ("cancelled", "cancelled"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may stand behind ``generation``."""
    parser.add_argument("generation", metavar="ID", help="the id of the answer, gen-...")
    add_client(parser)
    add_json(parser)


def run(context: Context) -> int:
    """Show the record."""
    record = context.client.generations.get(context.arguments.generation, wait=_WAIT)
    if context.arguments.json:
        context.json(record)
        return 0
    facts = [(name, getattr(record, field)) for name, field in _FACTS]
    context.facts(str(record.id), [fact for fact in facts if fact[1] is not None])
    attempts = record.provider_responses or []
    if len(attempts) > 1:
        rows = [(one.provider_name, one.status, one.latency) for one in attempts]
        context.show("Attempts", ("provider", "status", "ms"), rows)
    return 0
