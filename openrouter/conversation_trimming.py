"""What of a conversation goes into a request that must fit into a context window. No I/O.

The rule: whole exchanges are left out, oldest first, until the rest fits. Instructions, pinned
exchanges and the one that is going on always stay; where they alone are too much, they are sent all
the same, and the API has the last word.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Mapping, NamedTuple, Sequence

from openrouter._estimate import TOKENS_PER_AUDIO, TOKENS_PER_IMAGE, count_tokens, estimate
from openrouter._exact import count, field
from openrouter.conversation_turns import Turn, exchanges
from openrouter.errors import OpenRouterError

if TYPE_CHECKING:
    from openrouter.catalogue import Catalogue
    from openrouter.conversation_turns import Json

# Tokens that are kept free for the answer where the call does not limit it, but never more than
# this part of the window.
ANSWER_TOKENS = 4096
_ANSWER_PART = 4
# Fields of the request that are part of the prompt.
_PROMPT_FIELDS = ("tools", "response_format", "functions")
# What `estimate` counts, or what is counted apart from it.
_COUNTED = frozenset(("role", "content", "tool_calls", "images", "audio"))


class Block(NamedTuple):
    """Messages that stay or go together.

    Attributes:
        tokens: Their size.
        kept: Whether they stay in any case.
    """

    tokens: int
    kept: bool


def kept_blocks(blocks: Sequence[Block], room: int) -> list[bool]:
    """Which blocks stay: as few of the oldest as possible go until the rest fits into ``room``.

    Example:
        >>> kept_blocks([Block(50, False), Block(40, True), Block(30, False)], 75)
        [False, True, True]
    """
    over = sum(block.tokens for block in blocks) - room
    stays = []
    for block in blocks:
        goes = over > 0 and not block.kept
        over -= block.tokens if goes else 0
        stays.append(not goes)
    return stays


def trimmed(
    system: Sequence[Json],
    turns: Sequence[Turn],
    question: Sequence[Json],
    limit: int | None,
    params: Mapping[str, Any],
) -> tuple[list[Json], int]:
    """The messages of a request, and how many earlier ones were left out.

    Args:
        system: The instructions.
        turns: What was said before.
        question: What is asked now.
        limit: Tokens that prompt and answer have together; None for no limit.
        params: The other fields of the request.
    """
    groups = exchanges([*turns, Turn(messages=tuple(question))])
    said = [[message for turn in turns[r.start : r.stop] for message in turn.sent] for r in groups]
    stays = [True] * len(groups)
    if limit is not None:
        fixed = sum(message_tokens(message) for message in [*system, *question])
        fixed += prompt_tokens(params) + answer_room(limit, params)
        last = len(groups) - 1
        blocks = [
            Block(
                sum(message_tokens(message) for message in said[place]),
                place == last or any(turn.pinned for turn in turns[group.start : group.stop]),
            )
            for place, group in enumerate(groups)
        ]
        stays = kept_blocks(blocks, limit - fixed)
    cut = sum(len(messages) for messages, stay in zip(said, stays) if not stay)
    kept = [message for messages, stay in zip(said, stays) if stay for message in messages]
    return [*system, *kept, *question], cut


def message_tokens(message: Json) -> int:
    """Guess the tokens of one message, its reasoning included.

    Example:
        >>> message_tokens({"role": "user", "content": "Say hello"})
        7
    """
    guess = estimate(None, [message], completion_tokens=0).prompt_tokens
    images = message.get("images")
    guess += TOKENS_PER_IMAGE * (len(images) if isinstance(images, list) else 0)
    guess += TOKENS_PER_AUDIO if message.get("audio") else 0
    others = {key: value for key, value in message.items() if key not in _COUNTED and value}
    # Reasoning is there twice, as text and in detail; what is signed or encrypted counts in full.
    if others.get("reasoning_details"):
        others.pop("reasoning", None)
    return guess + (_json_tokens(others) if others else 0)


def prompt_tokens(params: Mapping[str, Any]) -> int:
    """Guess the tokens that fields other than the messages add to a prompt."""
    return sum(_json_tokens(params[name]) for name in _PROMPT_FIELDS if params.get(name))


def answer_room(limit: int, params: Mapping[str, Any]) -> int:
    """Tokens of the window that are kept free for the answer."""
    for name in ("max_completion_tokens", "max_tokens"):
        given = count(params.get(name))
        if given is not None:
            return given
    return min(ANSWER_TOKENS, limit // _ANSWER_PART)


def window_of(catalogue: Catalogue, model: str) -> int | None:
    """The context length of a model, or of the one that it is a variant of; None if not known."""
    for id in (model, model.partition(":")[0]):
        try:
            found = count(field(catalogue.get(id), "context_length"))
        except OpenRouterError:
            continue
        return found or None
    return None


def _json_tokens(value: Any) -> int:
    return count_tokens(json.dumps(value, ensure_ascii=False, default=str))
