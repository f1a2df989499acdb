"""Embeddings of the fake: vectors of length 1 that depend on nothing but the input."""

from __future__ import annotations

import base64
import hashlib
import struct
from typing import TYPE_CHECKING, Any, Mapping

from openrouter.testing.metering import cost_parts, count_content
from openrouter.testing.wire import problem, to_bytes

if TYPE_CHECKING:
    from decimal import Decimal

    from openrouter.testing.catalogue import FakeModel

DIMENSIONS = 8
_MAX_DIMENSIONS = 4096


def check_embeddings(body: Any) -> dict[str, Any]:
    """Returns the body of an embeddings request if the API would take it; else raises a 400."""
    if not isinstance(body, dict):
        raise problem(400, "The body is not a JSON object.", "invalid_request")
    if not isinstance(body.get("input"), (str, list)) or not body["input"]:
        raise problem(400, "input must be a text or a list, and not empty.", "invalid_request")
    dimensions = body.get("dimensions", DIMENSIONS)
    if type(dimensions) is not int or not 1 <= dimensions <= _MAX_DIMENSIONS:
        text = f"dimensions must be an integer from 1 to {_MAX_DIMENSIONS}."
        raise problem(400, text, "invalid_request")
    return body


def vector(item: Any, dimensions: int) -> list[float]:
    """The vector of one input: numbers from its hash, scaled to length 1.

    Example:
        >>> vector("a", 3) == vector("a", 3) != vector("b", 3)
        True
    """
    numbers: list[float] = []
    seed = to_bytes(item)
    while len(numbers) < dimensions:
        digest = hashlib.sha256(b"%d " % len(numbers) + seed).digest()
        numbers += [number / 2**31 for number in struct.unpack("<8i", digest)]
    numbers = numbers[:dimensions]
    length = sum(number * number for number in numbers) ** 0.5
    return [number / length for number in numbers]


def embed(
    model: FakeModel, body: Mapping[str, Any], generation_id: str
) -> tuple[dict[str, Any], Decimal]:
    """The body of the answer and its cost in dollars."""
    given = body["input"]
    # A list of numbers is one text in tokens, not many inputs.
    single = isinstance(given, str) or isinstance(given[0], (int, float))
    items = [given] if single else given
    dimensions = body.get("dimensions", DIMENSIONS)
    vectors = [vector(item, dimensions) for item in items]
    data: list[dict[str, Any]] = [
        {"object": "embedding", "index": index, "embedding": _encoded(numbers, body)}
        for index, numbers in enumerate(vectors)
    ]
    tokens = sum(_count(item) for item in items)
    cost, _ = cost_parts(model.pricing, {"prompt_tokens": tokens, "completion_tokens": 0})
    usage = {"prompt_tokens": tokens, "total_tokens": tokens, "cost": float(cost)}
    answer = {
        "object": "list",
        "data": data,
        "model": model.id,
        "id": generation_id,
        "usage": usage,
    }
    return answer, cost


def _count(item: Any) -> int:
    if isinstance(item, dict):
        return count_content(item.get("content"))
    return len(item) if isinstance(item, list) else count_content(item)


def _encoded(numbers: list[float], body: Mapping[str, Any]) -> list[float] | str:
    if body.get("encoding_format") != "base64":
        return numbers
    return base64.b64encode(struct.pack(f"<{len(numbers)}f", *numbers)).decode()
