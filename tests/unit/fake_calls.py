"""Short ways to ask a fake OpenRouter without any HTTP client."""

from __future__ import annotations

import json
from typing import Any

from openrouter.sse import ServerSentEvent, SSEDecoder
from openrouter.testing import FakeAnswer, FakeOpenRouter

KEY = "sk-or-v1-test"
NOON = 1_772_020_800.0  # Wednesday, 25 February 2026, 12:00 UTC.


class Clock:
    """A clock that a test moves."""

    def __init__(self, now: float = NOON) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


def ask(
    fake: FakeOpenRouter, method: str, path: str, body: Any = None, key: str | None = KEY
) -> FakeAnswer:
    headers = {} if key is None else {"Authorization": f"Bearer {key}"}
    content = b"" if body is None else json.dumps(body).encode()
    return fake.handle(method, "/api/v1/" + path, headers, content)


def get(fake: FakeOpenRouter, path: str, key: str | None = KEY) -> Any:
    answer = ask(fake, "GET", path, key=key)
    assert answer.status == 200, answer.body
    return answer.json()


def chat(fake: FakeOpenRouter, text: str = "Say hello", **fields: Any) -> FakeAnswer:
    body = {
        "model": "mistralai/mistral-small",
        "messages": [{"role": "user", "content": text}],
        **fields,
    }
    return ask(fake, "POST", "chat/completions", body)


def message(answer: FakeAnswer) -> Any:
    assert answer.status == 200, answer.body
    return answer.json()["choices"][0]["message"]


def payloads(stream: bytes) -> list[str]:
    decoder = SSEDecoder()
    items = decoder.feed(stream) + decoder.finish()
    return [item.data for item in items if isinstance(item, ServerSentEvent)]


def chunks(answer: FakeAnswer) -> list[Any]:
    """The chunks of a stream that ends as it should."""
    assert answer.streamed, answer.headers
    *events, done = payloads(answer.body)
    assert done == "[DONE]"
    return [json.loads(event) for event in events]


def joined(answer: FakeAnswer, name: str) -> str:
    """What the deltas of a stream add up to in one field."""
    deltas = [choice["delta"] for chunk in chunks(answer) for choice in chunk["choices"]]
    return "".join(delta.get(name) or "" for delta in deltas)


def error(answer: FakeAnswer) -> tuple[int, str, str | None]:
    """Status, message and error type of a refusal, whose envelope is checked."""
    body = answer.json()
    assert body["error"]["code"] == answer.status
    kind = body["error"].get("metadata", {}).get("error_type")
    return answer.status, body["error"]["message"], kind
