"""Chunks become one completion: the answer that would have come without streaming.

The accumulator works on decoded JSON, before it becomes models, and only appends; strings are
joined once, when somebody asks. Rules, per field of a delta: text adds up, and so do lists;
``tool_calls`` and ``reasoning_details`` merge piece by piece; the role and everything else is what
was said last, where null and an empty name say nothing. What no description knows is kept by the
same rules.
"""

from __future__ import annotations

from typing import Any

from openrouter.completions import ChatCompletion, choice_index
from openrouter.growing import Grown, Json, Text, holds, says_nothing
from openrouter.tool_call_pieces import ToolCalls

_MESSAGE = "message"


class _ReasoningDetails:
    """Reasoning details in order; pieces of one detail (same type, index and id) join."""

    __slots__ = ("details",)

    def __init__(self) -> None:
        self.details: list[Any] = []

    def add(self, piece: Any) -> None:
        if type(piece) is not dict:
            self.details.append(piece)
            return
        last = self.details[-1] if self.details else None
        if type(last) is not Grown or not _continues(last.values, piece):
            last = Grown()
            self.details.append(last)
        last.add(piece)

    def result(self) -> list[Any]:
        return [item.result() if type(item) is Grown else item for item in self.details]


def _continues(last: Json, piece: Json) -> bool:
    """Whether ``piece`` goes on with the detail ``last``; whole tool records never do."""
    kind, index = piece.get("type"), piece.get("index")
    if last.get("type") != kind or kind == "reasoning.server_tool_call":
        return False
    if last.get("index") != index:
        return False
    # Without an index nothing says that encrypted data goes on, and a signature is an end.
    ended = kind == "reasoning.encrypted" or (last.get("signature") and piece.get("text"))
    if index is None and ended:
        return False
    ids = {value for value in (last.get("id"), piece.get("id")) if isinstance(value, str)}
    return len(ids) < 2


class _Choice:
    __slots__ = ("details", "logprobs", "message", "tool_calls", "values")

    def __init__(self, index: int) -> None:
        self.values: Json = {"index": index, _MESSAGE: None}
        self.message = Grown()
        self.tool_calls = ToolCalls()
        self.details = _ReasoningDetails()
        self.logprobs = Grown()

    def add(self, choice: Json) -> None:
        for key, value in choice.items():
            if key == "delta":
                if type(value) is dict:
                    self._add_delta(value)
            elif key == "logprobs" and type(value) is dict:
                self.logprobs.add(value)
            elif (value is not None or key not in self.values) and key != "index":
                _say(self.values, key, value)

    def _add_delta(self, delta: Json) -> None:
        known = self.message.values
        for key, value in delta.items():
            old = known.get(key)
            if type(old) is Text and type(value) is str:
                # More of a text, which is what most deltas are.
                old.parts.append(value)
            elif value == old and key == "role":
                pass
            elif key == "tool_calls" and type(value) is list:
                for piece in value:
                    self.tool_calls.add(piece)
            elif key == "reasoning_details" and type(value) is list:
                for piece in value:
                    self.details.add(piece)
            else:
                self.message.put(key, value)

    def has_content(self) -> bool:
        if self.tool_calls.calls or self.details.details or self.values[_MESSAGE]:
            return True
        return any(holds(value) for value in self.message.values.values())

    def result(self) -> Json:
        # A message beside the deltas, or in their place, is no way to stream; it is kept anyway.
        whole = self.values[_MESSAGE]
        message = dict(whole) if type(whole) is dict else {}
        for key, value in self.message.result().items():
            _say(message, key, value)
        message["role"] = message.get("role") or "assistant"
        message.setdefault("content", None)
        if self.tool_calls.calls:
            message["tool_calls"] = self.tool_calls.result()
        if self.details.details:
            message["reasoning_details"] = self.details.result()
        result = {**self.values, _MESSAGE: message}
        if self.logprobs.values:
            result["logprobs"] = self.logprobs.result()
        return result


def _say(values: Json, key: str, value: Any) -> None:
    """Note what was said last; null and an empty text take nobody's place."""
    if not says_nothing(value) or key not in values:
        values[key] = value


class ChatAccumulator:
    """Puts the chunks of one chat stream together.

    Example:
        >>> whole = ChatAccumulator()
        >>> for text in ("Hel", "lo"):
        ...     whole.add({"id": "gen-1", "choices": [{"index": 0, "delta": {"content": text}}]})
        >>> whole.completion().text
        'Hello'
    """

    def __init__(self) -> None:
        # Whether a choice has said why it ended.
        self.ending = False
        self._values: Json = {}
        self._choices: dict[int, _Choice] = {}

    def add(self, chunk: Any) -> None:
        """Add one chunk, as decoded JSON; anything that is no object adds nothing."""
        if type(chunk) is not dict:
            return
        for key, value in chunk.items():
            if key == "choices":
                for place, choice in enumerate(value if type(value) is list else ()):
                    self._add_choice(choice, place)
            elif (value is not None and value != "") or key not in self._values:
                self._values[key] = value

    def _add_choice(self, choice: Any, place: int) -> None:
        if type(choice) is not dict:
            return
        index = choice_index(choice.get("index"), place)
        known = self._choices.get(index)
        if known is None:
            known = self._choices[index] = _Choice(index)
        known.add(choice)
        if not self.ending and choice.get("finish_reason"):
            self.ending = True

    @property
    def said(self) -> Json:
        """What the chunks say besides choices, the last of each; not to be changed."""
        return self._values

    @property
    def finished(self) -> bool:
        """Whether every choice said why it ended."""
        for choice in self._choices.values():
            if not choice.values.get("finish_reason"):
                return False
        return bool(self._choices)

    @property
    def has_content(self) -> bool:
        """Whether anything of an answer arrived: text, reasoning, a tool call, an image."""
        return any(choice.has_content() for choice in self._choices.values())

    def reopen(self) -> None:
        """Forget that and why the stream ended, and what it took so far: it goes on."""
        self.ending = False
        for key in ("error", "usage"):
            self._values.pop(key, None)
        for choice in self._choices.values():
            for key in ("error", "finish_reason", "native_finish_reason"):
                choice.values.pop(key, None)

    def to_dict(self) -> Json:
        """The completion so far as JSON."""
        choices = [self._choices[index].result() for index in sorted(self._choices)]
        result = {**self._values, "choices": choices}
        if "object" in result:
            result["object"] = "chat.completion"
        return result

    def completion(self) -> ChatCompletion:
        """The completion so far; what arrives later does not change it."""
        return ChatCompletion.from_dict(self.to_dict())
