"""What the loopback server answers: shapes and sizes of real answers, made once, kept as bytes."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any, Dict

Json = Dict[str, Any]

MODELS = 400
# A model's name says what comes back.
PLAIN = "bench/plain"
OPEN = "bench/open"


def streaming(chunks: int) -> str:
    """The model that answers with so many chunks."""
    return f"bench/stream-{chunks}"


def request_body(model: str, stream: bool = False) -> Json:
    """What every contender sends."""
    body: Json = {"model": model, "messages": [{"role": "user", "content": "Say hello"}]}
    if stream:
        body["stream"] = True
    return body


_HEAD = {
    "id": "gen-1735689600-h7Kq2LmNpRsTuVwXyZ01",
    "provider": "OpenAI",
    "model": "openai/gpt-4o-mini",
    "created": 1735689600,
}


def usage(completion_tokens: int) -> Json:
    """Tokens and cost as the API reports them."""
    return {
        "prompt_tokens": 9,
        "completion_tokens": completion_tokens,
        "total_tokens": 9 + completion_tokens,
        "cost": 0.00000735,
        "is_byok": False,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {"reasoning_tokens": 0},
        "cost_details": {"upstream_inference_cost": None},
    }


def completion() -> Json:
    """A small whole answer."""
    message = {"role": "assistant", "content": "Hello! How can I help?", "refusal": None}
    choice = {
        "index": 0,
        "message": message,
        "finish_reason": "stop",
        "native_finish_reason": "stop",
        "logprobs": None,
    }
    return {
        **_HEAD,
        "object": "chat.completion",
        # One client takes no answer without it.
        "system_fingerprint": "fp_44709d6fcb",
        "choices": [choice],
        "usage": usage(8),
    }


def chunk(content: str, finish_reason: str | None = None) -> Json:
    """One piece of a streamed answer."""
    choice = {
        "index": 0,
        "delta": {"role": "assistant", "content": content},
        "finish_reason": finish_reason,
        "native_finish_reason": finish_reason,
    }
    return {**_HEAD, "object": "chat.completion.chunk", "choices": [choice]}


def last_chunk(chunks: int) -> Json:
    """The piece that brings the usage and has no choice."""
    return {**_HEAD, "object": "chat.completion.chunk", "choices": [], "usage": usage(chunks)}


def encode(value: Json) -> bytes:
    """JSON as the API writes it: no blanks."""
    return json.dumps(value, separators=(",", ":")).encode("utf-8")


def event(value: Json) -> bytes:
    """One event of a stream."""
    return b"data: " + encode(value) + b"\n\n"


@lru_cache(maxsize=8)
def stream_body(chunks: int) -> bytes:
    """A whole event stream: the comment that real ones begin with, two chunks or more, the end."""
    words = [event(chunk(f" word{number}")) for number in range(100)]
    texts = [words[number % 100] for number in range(chunks - 2)]
    end = [event(chunk(".", "stop")), event(last_chunk(chunks)), b"data: [DONE]\n\n"]
    return b"".join([b": OPENROUTER PROCESSING\n\n", *texts, *end])


def first_event() -> bytes:
    """What a stream that stays open has said."""
    return event(chunk("Hello"))


def _model(number: int) -> Json:
    price = f"0.{number + 1:08d}"
    return {
        "id": f"author-{number % 40}/model-{number}",
        "canonical_slug": f"author-{number % 40}/model-{number}-20250101",
        "hugging_face_id": None,
        "name": f"Author {number % 40}: Model {number}",
        "created": 1735689600 + number,
        "description": f"Model {number} of a catalogue that is as long as the real one. " * 6,
        "context_length": 131072,
        "architecture": {
            "modality": "text+image->text",
            "input_modalities": ["text", "image"],
            "output_modalities": ["text"],
            "tokenizer": "GPT",
            "instruct_type": None,
        },
        "pricing": {
            "prompt": price,
            "completion": price,
            "request": "0",
            "image": "0",
            "web_search": "0",
            "internal_reasoning": "0",
            "input_cache_read": price,
        },
        "top_provider": {
            "context_length": 131072,
            "max_completion_tokens": 16384,
            "is_moderated": number % 2 == 0,
        },
        "per_request_limits": None,
        "supported_parameters": [
            "frequency_penalty",
            "max_tokens",
            "presence_penalty",
            "response_format",
            "seed",
            "stop",
            "structured_outputs",
            "temperature",
            "tool_choice",
            "tools",
            "top_p",
        ],
        "default_parameters": {"temperature": None, "top_p": None, "frequency_penalty": None},
    }


@lru_cache(maxsize=1)
def models_body() -> bytes:
    """The list of models."""
    return encode({"data": [_model(number) for number in range(MODELS)]})
