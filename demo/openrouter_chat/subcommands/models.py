"""``openrouter-chat models``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter.model_prices import price_per_million
from openrouter_chat.model_table import plain_price
from openrouter_chat.subcommands.parsers import add_client, add_json, count, usd

if TYPE_CHECKING:
    import argparse

    from openrouter_chat.subcommands.context import Context

HELP = """\
Finds models: context in tokens, prices in USD per million tokens.

examples:
  openrouter-chat models
  openrouter-chat models claude --tools --sort price
  openrouter-chat models --free --min-context 100k
  openrouter-chat models --input image --max-price 0.50 --json
"""
# What a model can do, by the parameters that it takes; the words fit into a narrow column.
_ABILITIES = {"tools": "tools", "reasoning": "reasoning", "structured_outputs": "schema"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may stand behind ``models``."""
    add = parser.add_argument
    add("words", nargs="*", metavar="WORD", help="part of the id or of the name")
    add("--free", action="store_true", help="only models that cost nothing")
    add("--tools", action="store_true", help="only models that call tools")
    add("--reasoning", action="store_true", help="only models that reason")
    add(
        "--input",
        metavar="KIND",
        action="append",
        default=[],
        help="only models that take this, as image",
    )
    add("--author", metavar="NAME", help="only models of this author, such as openai")
    add("--provider", metavar="NAME", help="only models that this provider serves")
    add("--max-price", metavar="USD", type=usd, help="the most for a million tokens in")
    add("--min-context", metavar="TOKENS", type=count, help="room for at least so many, as 100k")
    add(
        "--sort",
        choices=("name", "price", "context", "newest"),
        default="name",
        help="(default: %(default)s)",
    )
    add("-n", "--limit", metavar="N", type=count, help="show so many at most")
    add_client(parser)
    add_json(parser)


def run(context: Context) -> int:
    """Find models."""
    found = context.arguments
    wanted: dict[str, Any] = {
        "free": True if found.free else None,
        "supports": [
            *(["tools"] if found.tools else []),
            *(["reasoning"] if found.reasoning else []),
        ],
        "input_modalities": found.input,
        "author": found.author,
        "provider": found.provider,
        "max_prompt_price": found.max_price,
        "min_context": found.min_context,
        "sort": None if found.sort == "name" else found.sort,
    }
    models = context.client.models.list(**{name: value for name, value in wanted.items() if value})
    words = [word.lower() for word in found.words]
    models = [model for model in models if all(word in _words_of(model) for word in words)]
    if found.sort == "name":
        models.sort(key=lambda model: str(model.id))
    models = models[: found.limit]
    if found.json:
        context.json(models)
    elif models:
        rows = [row_of(model) for model in models]
        context.show("", ("model", "context", "in $/M", "out $/M", "takes", "can"), rows)
    else:
        context.screen.remark("No model is like that; leave out a word or an option.")
    return 0


def _words_of(model: Any) -> str:
    return f"{model.id} {model.name}".lower()


def row_of(model: Any) -> tuple[Any, ...]:
    """What a table says of a model."""
    architecture = model.architecture
    supported = model.supported_parameters or []
    abilities = [shown for name, shown in _ABILITIES.items() if name in supported]
    return (
        model.id,
        model.context_length,
        price_of(model, "prompt"),
        price_of(model, "completion"),
        " ".join(map(str, getattr(architecture, "input_modalities", None) or [])),
        " ".join(abilities),
    )


def price_of(model: Any, part: str) -> str | None:
    """What a million tokens of a model or an endpoint cost; None where that is not known."""
    return plain_price(price_per_million(model, part))
