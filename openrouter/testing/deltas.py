"""How an answer looks on the wire: the message of a plain answer, the deltas of a streamed one."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Mapping, Union

if TYPE_CHECKING:
    from typing import Iterator, Sequence

_ARGUMENT_PIECE = 8
_WORD = re.compile(r"\s*\S+|\s+$")
_SIGNATURE = "ZmFrZSBzaWduYXR1cmU="
_ENCRYPTED = "ZmFrZSByZWFzb25pbmc="

Piece = Union[str, Mapping[str, Any]]


@dataclass(frozen=True)
class Reply:
    """What the model says: scripted by a test, or made up from the last user message.

    Attributes:
        text: The content; None for none.
        reasoning: The reasoning; None for what the model does by itself.
        tool_calls: Tool calls as the API writes them.
        finish_reason: Why the answer ends; None to derive it.
        usage: Fields of `usage` that replace the counted ones.
        pieces: How a stream cuts the text, if not word by word; a mapping is a delta as it stands.
        error: A `choices[0].error` that ends the answer.
        billed: Whether the answer costs anything.
    """

    text: str | None = None
    reasoning: str | None = None
    tool_calls: tuple[dict[str, Any], ...] = ()
    finish_reason: str | None = None
    usage: Mapping[str, Any] | None = None
    pieces: tuple[Piece, ...] | None = None
    error: Mapping[str, Any] | None = None
    billed: bool = True


def tool_call(call: Mapping[str, Any], call_id: str) -> dict[str, Any]:
    """A tool call as the API writes it, from that form or from `{"name": …, "arguments": …}`.

    Example:
        >>> tool_call({"name": "add", "arguments": {"a": 1}}, "call_1")["function"]
        {'name': 'add', 'arguments': '{"a": 1}'}
    """
    function = call.get("function", call)
    arguments = function.get("arguments", {})
    if not isinstance(arguments, str):
        arguments = json.dumps(arguments)
    return {
        "id": call.get("id", call_id),
        "type": "function",
        "function": {"name": function["name"], "arguments": arguments},
    }


def text_of(pieces: Sequence[Piece], name: str) -> str | None:
    """The text that pieces add up to in one field of a delta; None if none has it."""
    texts = [
        (piece if name == "content" else None) if isinstance(piece, str) else piece.get(name)
        for piece in pieces
    ]
    present = [text for text in texts if isinstance(text, str)]
    return "".join(present) if present else None


def message(reply: Reply, reasoning_format: str) -> dict[str, Any]:
    """The `message` of a plain answer."""
    said: dict[str, Any] = {
        "role": "assistant",
        "content": reply.text,
        "refusal": None,
        "reasoning": reply.reasoning or None,
    }
    if reply.reasoning:
        said["reasoning_details"] = _details(reply.reasoning, reasoning_format)
    if reply.tool_calls:
        said["tool_calls"] = [{**call, "index": i} for i, call in enumerate(reply.tool_calls)]
    return said


def deltas(reply: Reply, reasoning_format: str) -> Iterator[dict[str, Any]]:
    """The deltas of a streamed answer, from the one that names the role on."""
    said = {"role": "assistant", "content": ""}
    yield said
    if reply.pieces is not None:
        for piece in reply.pieces:
            yield {**said, "content": piece} if isinstance(piece, str) else {**said, **piece}
    else:
        for word in _words(reply.reasoning or ""):
            details = [_detail(word, reasoning_format)]
            yield {**said, "reasoning": word, "reasoning_details": details}
        for closing in _closing(reasoning_format) if reply.reasoning else ():
            yield {**said, "reasoning": None, "reasoning_details": [closing]}
        for word in _words(reply.text or ""):
            yield {**said, "content": word}
    for index, call in enumerate(reply.tool_calls):
        for part in _call_parts(call):
            yield {**said, "content": None, "tool_calls": [{"index": index, **part}]}


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _call_parts(call: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """A tool call as it grows: first its name, then its arguments piece by piece."""
    function = call["function"]
    yield {**call, "function": {"name": function["name"], "arguments": ""}}
    arguments = function["arguments"]
    for start in range(0, len(arguments), _ARGUMENT_PIECE):
        piece = arguments[start : start + _ARGUMENT_PIECE]
        yield {"type": "function", "function": {"arguments": piece}}


def _detail(text: str, reasoning_format: str) -> dict[str, Any]:
    kind = "summary" if reasoning_format == "openai-responses-v1" else "text"
    return {"type": f"reasoning.{kind}", kind: text, "format": reasoning_format, "index": 0}


def _closing(reasoning_format: str) -> list[dict[str, Any]]:
    """What follows the reasoning's text: a signature, or the reasoning itself encrypted."""
    if reasoning_format == "anthropic-claude-v1":
        return [
            {
                "type": "reasoning.text",
                "signature": _SIGNATURE,
                "format": reasoning_format,
                "index": 0,
            }
        ]
    if reasoning_format == "openai-responses-v1":
        return [
            {
                "type": "reasoning.encrypted",
                "data": _ENCRYPTED,
                "id": "rs_fake",
                "format": reasoning_format,
                "index": 1,
            }
        ]
    return []


def _details(text: str, reasoning_format: str) -> list[dict[str, Any]]:
    """The details of a plain answer: those of the stream, joined by index."""
    details = [_detail(text, reasoning_format)]
    for closing in _closing(reasoning_format):
        if closing["index"] == 0:
            details[0] = {**details[0], **closing}
        else:
            details.append(closing)
    return details
