"""A fake OpenRouter, for the tests of programs that use this library or the API itself.

`FakeOpenRouter` answers like OpenRouter, without a network, a key or costs, and always the same. It
serves as an httpx transport or as an HTTP server on the loopback interface, says what a test wants
it to say, and fails on demand: `openrouter.testing.faults` has the ways.

Example:
    A test of a program that talks to OpenRouter by plain httpx:

    >>> import httpx
    >>> from openrouter.testing import FakeOpenRouter, faults
    >>> fake = FakeOpenRouter()
    >>> client = httpx.Client(
    ...     transport=fake.transport(),
    ...     base_url="https://openrouter.ai/api/v1/",
    ...     headers={"Authorization": "Bearer sk-or-v1-test"},
    ... )
    >>> ask = {
    ...     "model": "mistralai/mistral-small",
    ...     "messages": [{"role": "user", "content": "Say hello"}],
    ... }
    >>> answer = client.post("chat/completions", json=ask).json()
    >>> answer["choices"][0]["message"]["content"][:17], answer["provider"], answer["id"]
    ('Hello from the of', 'Mistral', 'gen-fake-000001')

    What it says can be scripted, and it streams:

    >>> fake.reply(chunks=["One ", "two"])
    >>> with client.stream("POST", "chat/completions", json={**ask, "stream": True}) as response:
    ...     lines = [line for line in response.iter_lines() if line]
    >>> lines[0], lines[-1], len(lines)
    (': OPENROUTER PROCESSING', 'data: [DONE]', 7)

    It fails on demand, here in the way of a busy provider:

    >>> fake.fail(faults.rate_limited(retry_after=30, provider_name="Mistral"))
    >>> response = client.post("chat/completions", json=ask)
    >>> response.status_code, response.json()["error"]["metadata"]["provider_name"]
    (429, 'Mistral')

    And it remembers what was asked:

    >>> [request.json.get("stream", False) for request in fake.requests]
    [False, True, False]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter.testing import faults
from openrouter.testing.catalogue import DEFAULT_MODELS, FakeModel
from openrouter.testing.core import FakeOpenRouter
from openrouter.testing.wire import FakeAnswer, RecordedRequest

if TYPE_CHECKING:
    from openrouter.testing.server import FakeServer
    from openrouter.testing.transports import FakeTransport

__all__ = [
    "DEFAULT_MODELS",
    "FakeAnswer",
    "FakeModel",
    "FakeOpenRouter",
    "FakeServer",
    "FakeTransport",
    "RecordedRequest",
    "faults",
]


def __getattr__(name: str) -> Any:
    # httpx and the HTTP server load when they are asked for.
    if name == "FakeServer":
        from openrouter.testing.server import FakeServer

        return FakeServer
    if name == "FakeTransport":
        from openrouter.testing.transports import FakeTransport

        return FakeTransport
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
