"""Chat answers of the fake: the request is checked, a reply is found, counted, priced and sent."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Mapping, Sequence

from openrouter.testing.deltas import Reply, deltas, message
from openrouter.testing.metering import (
    CHARACTERS_PER_TOKEN,
    count_prompt,
    count_tokens,
    make_usage,
)
from openrouter.testing.wire import FakeAnswer, event, json_answer, problem

if TYPE_CHECKING:
    from decimal import Decimal

    from openrouter.testing.catalogue import FakeModel

KEEPALIVE = b": OPENROUTER PROCESSING\n\n"
DONE = b"data: [DONE]\n\n"
_ROLES = ("system", "developer", "user", "assistant", "tool")
_QUOTED_CHARACTERS = 200
_GREETING = re.compile(r"\b(hello|hi|hey|greetings)\b", re.IGNORECASE)

# What each provider calls the end of an answer; the others use OpenRouter's words.
_NATIVE_REASONS: Mapping[str, Mapping[str, str]] = {
    "OpenAI": {"stop": "completed", "length": "max_output_tokens", "tool_calls": "completed"},
    "Anthropic": {"stop": "end_turn", "length": "max_tokens", "tool_calls": "tool_use"},
    "Google": {"stop": "STOP", "length": "MAX_TOKENS", "tool_calls": "STOP"},
}


@dataclass(frozen=True)
class Completion:
    """An answer worked out: what goes out, what it counts and what it costs in dollars."""

    head: Mapping[str, Any]
    message: Mapping[str, Any]
    deltas: Sequence[Mapping[str, Any]]
    ending: Mapping[str, Any]
    usage: Mapping[str, Any]
    cost: Decimal

    def plain(self, headers: Mapping[str, str]) -> FakeAnswer:
        """The answer as one JSON document."""
        choice = {"index": 0, "logprobs": None, **self.ending, "message": self.message}
        body = {
            **self.head,
            "object": "chat.completion",
            "system_fingerprint": None,
            "choices": [choice],
            "usage": self.usage,
        }
        return json_answer(body, headers=headers)

    def stream(self, headers: Mapping[str, str], delay: float, keepalives: int) -> FakeAnswer:
        """The answer as an event stream; `delay` is the seconds before each event with data."""
        head = {**self.head, "object": "chat.completion.chunk"}
        going_on = {"finish_reason": None, "native_finish_reason": None}
        choices = [{**going_on, "delta": delta} for delta in self.deltas]
        choices.append({**self.ending, "delta": {"role": "assistant", "content": ""}})
        events = [
            event({**head, "choices": [{"index": 0, "logprobs": None, **choice}]})
            for choice in choices
        ]
        events += [event({**head, "choices": [], "usage": self.usage}), DONE]
        lines = {"content-type": "text/event-stream", "cache-control": "no-cache", **headers}
        chunks = [(0.0, KEEPALIVE)] * keepalives + [(delay, data) for data in events]
        return FakeAnswer(200, tuple(lines.items()), tuple(chunks))


def check_chat(body: Any) -> dict[str, Any]:
    """Returns the body of a chat request if the API would take it; else raises a 400 problem."""
    if not isinstance(body, dict):
        raise problem(400, "The body is not a JSON object.", "invalid_request")
    messages = body.get("messages")
    if not isinstance(messages, list) or not messages:
        raise problem(400, "messages must be a list with at least one message.", "invalid_request")
    for index, entry in enumerate(messages):
        if not isinstance(entry, dict) or entry.get("role") not in _ROLES:
            text = f"messages[{index}] needs one of the roles {', '.join(_ROLES)}."
            raise problem(400, text, "invalid_request")
    for name in ("max_tokens", "max_completion_tokens"):
        limit = body.get(name)
        if limit is not None and (type(limit) is not int or limit < 1):
            raise problem(400, f"{name} must be an integer of at least 1.", "invalid_request")
    if not isinstance(body.get("stream", False), bool):
        raise problem(400, "stream must be true or false.", "invalid_request")
    return body


def compose(
    model: FakeModel,
    provider: str,
    body: Mapping[str, Any],
    reply: Reply,
    stamp: Mapping[str, Any],
) -> Completion:
    """Works out the answer to a chat request that has been checked.

    Args:
        model: Who answers.
        provider: Who serves the model.
        body: The request's body.
        reply: What the model says.
        stamp: The generation's `id`, and when it was `created` in seconds since the epoch.
    """
    if reply.reasoning is None and _reasons(model, body):
        reply = replace(reply, reasoning=_own_reasoning(body["messages"]))
    reply = _cut(reply, body.get("max_completion_tokens") or body.get("max_tokens"))
    reason = reply.finish_reason or ("tool_calls" if reply.tool_calls else "stop")
    native = _NATIVE_REASONS.get(provider, {}).get(reason, reason)
    ending: dict[str, Any] = {"finish_reason": reason, "native_finish_reason": native}
    if reply.error is not None:
        ending["error"] = reply.error
    usage, cost = _metered(model, body["messages"], reply)
    if _hides_reasoning(body):
        reply = replace(reply, reasoning=None)
    return Completion(
        head={"provider": provider, "model": model.id, **stamp},
        message=message(reply, model.reasoning_format),
        deltas=list(deltas(reply, model.reasoning_format)),
        ending=ending,
        usage=usage,
        cost=cost,
    )


def own_reply(messages: Sequence[Mapping[str, Any]]) -> Reply:
    """What the fake says where nothing is scripted: always the same to the same message.

    Example:
        >>> own_reply([{"role": "user", "content": "6 times 7?"}]).text
        'You wrote: "6 times 7?" This is the offline fake of OpenRouter; no model was asked.'
    """
    text = _last_user_text(messages)
    if _GREETING.search(text):
        return Reply(
            "Hello from the offline fake of OpenRouter! No model was asked and nothing was paid,"
            " but everything else works as it does online."
        )
    quoted = text[:_QUOTED_CHARACTERS] + ("…" if len(text) > _QUOTED_CHARACTERS else "")
    return Reply(
        f'You wrote: "{quoted}" This is the offline fake of OpenRouter; no model was asked.'
    )


def _last_user_text(messages: Sequence[Mapping[str, Any]]) -> str:
    for entry in reversed(messages):
        content = entry.get("content")
        if entry.get("role") == "user" and isinstance(content, str):
            return content.strip()
        if entry.get("role") == "user" and isinstance(content, list):
            texts = [part.get("text") for part in content if isinstance(part, dict)]
            return " ".join(text for text in texts if isinstance(text, str)).strip()
    return ""


def _own_reasoning(messages: Sequence[Mapping[str, Any]]) -> str:
    size = len(_last_user_text(messages))
    return f"The last message has {size} characters. A short and friendly answer will do."


def _reasons(model: FakeModel, body: Mapping[str, Any]) -> bool:
    """Whether the model reasons about this request."""
    if model.reasoning != "optional":
        return model.reasoning == "always"
    wanted = body.get("reasoning")
    settings: Mapping[str, Any] = wanted if isinstance(wanted, dict) else {}
    efforts = (settings.get("effort"), body.get("reasoning_effort"))
    return bool(
        settings.get("enabled")
        or settings.get("max_tokens")
        or body.get("include_reasoning")
        or any(effort not in (None, "none") for effort in efforts)
    )


def _hides_reasoning(body: Mapping[str, Any]) -> bool:
    settings = body.get("reasoning")
    excluded = isinstance(settings, dict) and settings.get("exclude") is True
    return excluded or body.get("include_reasoning") is False


def _cut(reply: Reply, budget: int | None) -> Reply:
    """The reply within a budget of tokens, of which reasoning takes its part first."""
    if budget is None or reply.pieces is not None:
        return reply
    reasoning = (reply.reasoning or "")[: budget * CHARACTERS_PER_TOKEN]
    left = budget - count_tokens(reasoning)
    text = (reply.text or "")[: left * CHARACTERS_PER_TOKEN]
    if (reasoning, text) == (reply.reasoning or "", reply.text or ""):
        return reply
    reason = reply.finish_reason or "length"
    return replace(reply, reasoning=reasoning, text=text, finish_reason=reason)


def _metered(
    model: FakeModel, messages: Sequence[Mapping[str, Any]], reply: Reply
) -> tuple[dict[str, Any], Decimal]:
    prompt = count_prompt(messages)
    if prompt > model.context_length:
        text = f"{model.id} takes {model.context_length} tokens; the messages have {prompt}."
        raise problem(400, text, "context_length_exceeded")
    reasoning = count_tokens(reply.reasoning or "")
    calls = [call["function"] for call in reply.tool_calls]
    spoken = count_tokens(reply.text or "") + sum(
        count_tokens(call["name"] + call["arguments"]) for call in calls
    )
    tokens = {"prompt": prompt, "completion": reasoning + spoken, "reasoning": reasoning}
    free = {} if reply.billed else {"cost": 0}
    return make_usage(model.pricing, tokens, {**free, **(reply.usage or {})})
