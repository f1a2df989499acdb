"""Calls in the words of OpenTelemetry's semantic conventions for generative AI. No I/O.

See https://opentelemetry.io/docs/specs/semconv/gen-ai/. What they have no name for is called
``openrouter.*``.
"""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any, Callable, Mapping
from urllib.parse import urlsplit

# The last part of a path -> the name of the operation; others keep their own.
_OPERATIONS = {
    "completions": "text_completion",
    "responses": "chat",
    "messages": "chat",
}
_DEFAULT_PORTS = {"http": 80, "https": 443}


def _number(value: Any) -> float | None:
    return value if type(value) in (int, float) else None


def _whole(value: Any) -> int | None:
    return value if type(value) is int else None


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _texts(value: Any) -> list[str] | None:
    items = [value] if isinstance(value, str) else value
    fits = isinstance(items, list) and all(isinstance(item, str) for item in items)
    return items if fits else None


_REQUEST: Mapping[str, tuple[str, Callable[[Any], Any]]] = {
    "max_tokens": ("gen_ai.request.max_tokens", _whole),
    "max_completion_tokens": ("gen_ai.request.max_tokens", _whole),
    "max_output_tokens": ("gen_ai.request.max_tokens", _whole),
    "temperature": ("gen_ai.request.temperature", _number),
    "top_p": ("gen_ai.request.top_p", _number),
    "top_k": ("gen_ai.request.top_k", _number),
    "frequency_penalty": ("gen_ai.request.frequency_penalty", _number),
    "presence_penalty": ("gen_ai.request.presence_penalty", _number),
    "seed": ("gen_ai.request.seed", _whole),
    "stop": ("gen_ai.request.stop_sequences", _texts),
    "session_id": ("gen_ai.conversation.id", _text),
}
_ANSWER = {
    "generation_id": "gen_ai.response.id",
    "prompt_tokens": "gen_ai.usage.input_tokens",
    "completion_tokens": "gen_ai.usage.output_tokens",
    "error": "error.type",
}
_EVENT = {
    "model": "gen_ai.request.model",
    "generation_id": "gen_ai.response.id",
    "error": "error.type",
    "status": "http.response.status_code",
}


def operation_of(url: str) -> str:
    """The name of the operation that an address stands for.

    Example:
        >>> operation_of("https://openrouter.ai/api/v1/chat/completions")
        'chat'
        >>> operation_of("https://openrouter.ai/api/v1/embeddings")
        'embeddings'
    """
    path = urlsplit(url).path
    last = path.rpartition("/")[2]
    return "chat" if path.endswith("/chat/completions") else _OPERATIONS.get(last, last)


def common_attributes(url: str, model: str) -> dict[str, Any]:
    """What spans and metrics of a call have in common from its beginning."""
    parts = urlsplit(url)
    return {
        "gen_ai.operation.name": operation_of(url),
        "gen_ai.provider.name": "openrouter",
        # The same under its name of old, which many tools still read.
        "gen_ai.system": "openrouter",
        "gen_ai.request.model": model,
        "server.address": parts.hostname or "",
        "server.port": parts.port or _DEFAULT_PORTS.get(parts.scheme, 0),
    }


def request_attributes(body: Any) -> dict[str, Any]:
    """The parameters of a request; those that are not what they should be are left out.

    Example:
        >>> request_attributes({"temperature": 0.5, "stop": "END", "seed": "seven"})
        {'gen_ai.request.temperature': 0.5, 'gen_ai.request.stop_sequences': ['END']}
    """
    if type(body) is not dict:
        return {}
    found = [(name, read(body.get(key))) for key, (name, read) in _REQUEST.items()]
    return {name: value for name, value in found if value is not None}


def answer_attributes(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The attributes of a finished call from the fields of ``request.finished``."""
    found = {name: fields[key] for key, name in _ANSWER.items() if key in fields}
    found.update(answering_model(fields))
    if "finish_reason" in fields:
        found["gen_ai.response.finish_reasons"] = [fields["finish_reason"]]
    for key in ("provider", "cost", "outcome", "attempt", "error_type"):
        if key in fields:
            found["openrouter." + key] = simple(fields[key])
    if "error" in fields and "status" in fields:
        found["http.response.status_code"] = fields["status"]
    return found


def answering_model(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The model that answered; none where none did, and ``model`` is the one that was asked."""
    answered = "status" in fields and "error" not in fields
    return {"gen_ai.response.model": fields["model"]} if answered and "model" in fields else {}


def event_attributes(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The attributes of a span's event from the fields of one of ours.

    Example:
        >>> event_attributes({"call": 7, "model": "a/b", "status": 429, "attempt": 1})
        {'gen_ai.request.model': 'a/b', 'http.response.status_code': 429, 'openrouter.attempt': 1}
    """
    # The span is the call.
    kept = {key: value for key, value in fields.items() if key != "call"}
    return {_EVENT.get(key, "openrouter." + key): simple(value) for key, value in kept.items()}


def simple(value: Any) -> Any:
    """A value that an attribute can be; a Decimal becomes a float, as there is nothing better."""
    if isinstance(value, Decimal):
        return float(value)
    return value if isinstance(value, (str, bool, int, float)) else str(value)


def input_messages(body: Any) -> str | None:
    """The conversation of a request as ``gen_ai.input.messages``, in JSON; None where it has none.

    Example:
        >>> input_messages({"messages": [{"role": "user", "content": "Hi"}]})
        '[{"role": "user", "parts": [{"type": "text", "content": "Hi"}]}]'
    """
    messages = body.get("messages") if type(body) is dict else None
    if type(messages) is not list:
        return None
    return json.dumps([_message(message) for message in messages])


def output_messages(answer: Any) -> str | None:
    """The choices of an answer as ``gen_ai.output.messages``, in JSON; None where it has none."""
    choices = answer.get("choices") if type(answer) is dict else None
    if type(choices) is not list:
        return None
    found = [
        {**_message(choice.get("message")), "finish_reason": choice.get("finish_reason")}
        for choice in choices
        if type(choice) is dict
    ]
    return json.dumps(found)


def _message(message: Any) -> dict[str, Any]:
    if type(message) is not dict:
        return {"role": "", "parts": []}
    role, content = message.get("role") or "", message.get("content")
    if role == "tool":
        call = message.get("tool_call_id")
        return {
            "role": role,
            "parts": [{"type": "tool_call_response", "id": call, "response": content}],
        }
    parts = [{"type": "text", "content": content}] if isinstance(content, str) and content else []
    parts += [_part(part) for part in content] if type(content) is list else []
    calls = message.get("tool_calls")
    parts += [_tool_call(one) for one in calls] if type(calls) is list else []
    return {"role": role, "parts": parts}


def _part(part: Any) -> Any:
    """A text in the words of the conventions; pictures and the like as the API has them."""
    text = part.get("text") if type(part) is dict else part
    return {"type": "text", "content": text} if isinstance(text, str) else part


def _tool_call(call: Any) -> dict[str, Any]:
    found: dict[str, Any] = call if type(call) is dict else {}
    named = found.get("function")
    function: dict[str, Any] = named if type(named) is dict else {}
    return {
        "type": "tool_call",
        "id": found.get("id"),
        "name": function.get("name"),
        "arguments": function.get("arguments"),
    }
