"""The fake OpenRouter with answers that a test edits, and what it booked."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any, Callable, Dict

import httpx

from openrouter.testing import FakeOpenRouter

MODEL = "openai/gpt-4o-mini"
# A prompt of 4 tokens by the fake; 5 by the guess of the library.
ASK: Any = {"model": MODEL, "messages": "Hi", "max_tokens": 50}
Edit = Callable[[Dict[str, Any]], None]


def booked(fake: FakeOpenRouter) -> Decimal:
    """What the fake has charged so far, exactly."""
    return fake._service._ledger.total()


def paths(fake: FakeOpenRouter) -> list[str]:
    """What the fake was asked for."""
    return [request.path.rpartition("/v1/")[2] for request in fake.requests]


def edited(fake: FakeOpenRouter, edit: Edit) -> httpx.MockTransport:
    """A transport to the fake; ``edit`` changes the JSON of each answer to a POST."""

    def serve(request: httpx.Request) -> httpx.Response:
        target = request.url.raw_path.decode()
        answer = fake.handle(request.method, target, dict(request.headers), request.content)
        body = answer.body
        if request.method == "POST":
            data = json.loads(body)
            edit(data)
            body = json.dumps(data).encode()
        return httpx.Response(answer.status, headers=dict(answer.headers), content=body)

    return httpx.MockTransport(serve)


def without_cost(data: dict[str, Any]) -> None:
    """Take the cost out of an answer."""
    del data["usage"]["cost"]
