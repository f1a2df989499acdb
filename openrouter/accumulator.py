"""Chunks become one completion: the answer that would have come without streaming.

The accumulator works on decoded JSON, before it becomes models, and only appends; strings are
joined once, when somebody asks. Rules, per field of a delta: text adds up, and so do lists;
``tool_calls`` and ``reasoning_details`` merge piece by piece; the role and everything else is what
was said last, where null and an empty name say nothing. What no description knows is kept by the
same rules.
"""

from __future__ import annotations

from typing import Any, Dict, Union

from openrouter.completions import ChatCompletion, choice_index

Json = Dict[str, Any]

# Texts that name something and do not grow.
_NAMES = frozenset(("role", "id", "type", "name", "format", "signature", "index", "tool_call_id"))
# Objects that arrive in pieces themselves.
_NESTED = frozenset(("function", "custom", "audio"))
_MESSAGE = "message"


class _Text:
    """A text that grows."""

    __slots__ = ("parts",)

    def __init__(self, first: str) -> None:
        self.parts = [first]

    def __bool__(self) -> bool:
        return any(self.parts)


class _Grown:
    """An object that arrives in pieces: texts and lists grow, all else is what was said last."""

    __slots__ = ("values",)

    def __init__(self) -> None:
        # A list in here is ours, never one of a chunk.
        self.values: Json = {}

    def add(self, piece: Json) -> None:
        for key, value in piece.items():
            self.put(key, value)

    def put(self, key: str, value: Any) -> None:
        old, kind = self.values.get(key), type(value)
        if kind is str and key not in _NAMES:
            self._put_text(key, old, value)
        elif kind is list:
            self._put_list(key, old, value)
        elif kind is dict and key in _NESTED:
            if type(old) is not _Grown:
                old = self.values[key] = _Grown()
            old.add(value)
        elif _says_nothing(value):
            self.values.setdefault(key, value)
        elif not _holds(old):
            self.values[key] = value

    def _put_text(self, key: str, old: Any, text: str) -> None:
        if type(old) is _Text:
            old.parts.append(text)
        elif type(old) is list and old:
            old += [text] if text else []
        elif not _holds(old):
            self.values[key] = _Text(text)

    def _put_list(self, key: str, old: Any, items: list[Any]) -> None:
        if type(old) is list:
            old.extend(items)
        elif type(old) is _Text and old:
            self.values[key] = [_whole(old), *items]
        elif not _holds(old):
            self.values[key] = list(items)

    def result(self) -> Json:
        return {key: _whole(value) for key, value in self.values.items()}


def _says_nothing(value: Any) -> bool:
    return value is None or value == ""


def _holds(value: Any) -> bool:
    """Whether ``value`` has grown already, so that nothing may take its place."""
    return type(value) in (_Text, list, _Grown) and bool(value)


def _whole(value: Any) -> Any:
    """``value`` as JSON; what goes on growing is copied."""
    if type(value) is _Text:
        return "".join(value.parts)
    if type(value) is _Grown:
        return value.result()
    return list(value) if type(value) is list else value


Key = Union[int, str, None]


class _ToolCalls:
    """Tool calls by index; providers that omit the index are understood by id and name."""

    __slots__ = ("_latest", "calls")

    def __init__(self) -> None:
        self.calls: list[_Grown] = []
        # The call that was last heard of, by index and id, by one of them, by neither.
        self._latest: dict[tuple[Key, Key], _Grown] = {}

    def add(self, piece: Any) -> None:
        if type(piece) is not dict:
            return
        call = self._continued(piece)
        if call is None:
            call = _Grown()
            self.calls.append(call)
        call.add(piece)
        for key in _keys(call.values):
            self._latest[key] = call

    def _continued(self, piece: Json) -> _Grown | None:
        """The call that ``piece`` belongs to; None for a new one."""
        for key in _keys(piece):
            call = self._latest.get(key)
            if call is not None and not _is_another(piece, call):
                return call
        return None

    def result(self) -> list[Json]:
        """Whole calls, in the order of their index, without it: as an answer has them."""
        done = []
        for call in self.calls:
            whole = call.result()
            index = whole.pop("index", None)
            function = whole.get("function")
            if type(function) is dict and function.get("arguments") is None:
                function["arguments"] = ""
            whole["type"] = whole.get("type") or "function"
            done.append((index if type(index) is int else len(self.calls), whole))
        done.sort(key=lambda item: item[0])
        return [whole for _, whole in done]


def _keys(call: Json) -> tuple[tuple[Key, Key], ...]:
    """What a call, or a piece of one, may be found by; the most telling first."""
    index, call_id = _key(call.get("index")), _key(call.get("id"))
    return (index, call_id), (index, None), (None, call_id), (None, None)


def _key(value: Any) -> Key:
    return value if type(value) in (int, str) and value != "" else None


def _is_another(piece: Json, call: _Grown) -> bool:
    """Whether ``piece`` begins a call other than ``call``."""
    index, call_id = _keys(piece)[0]
    known_index, known_id = _keys(call.values)[0]
    if index is not None and known_index not in (None, index):
        return True
    if call_id is not None and known_id not in (None, call_id):
        return True
    name, known_name = _function_name(piece), _function_name(call.values)
    if name is None or known_name is None:
        return False
    # Without index and id only a name tells calls apart. With an index it may be repeated.
    return (index is None and call_id is None) or (known_id is None and name != known_name)


def _function_name(call: Json) -> Any:
    function = call.get("function")
    values = function.values if type(function) is _Grown else function
    return (values.get("name") or None) if type(values) is dict else None


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
        if type(last) is not _Grown or not _continues(last.values, piece):
            last = _Grown()
            self.details.append(last)
        last.add(piece)

    def result(self) -> list[Any]:
        return [item.result() if type(item) is _Grown else item for item in self.details]


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
        self.message = _Grown()
        self.tool_calls = _ToolCalls()
        self.details = _ReasoningDetails()
        self.logprobs = _Grown()

    def add(self, choice: Json) -> None:
        for key, value in choice.items():
            if key == "delta":
                if type(value) is dict:
                    self._add_delta(value)
            elif key == "logprobs" and type(value) is dict:
                self.logprobs.add(value)
            elif key != "index":
                _say(self.values, key, value)

    def _add_delta(self, delta: Json) -> None:
        for key, value in delta.items():
            if key == "tool_calls" and type(value) is list:
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
        return any(_holds(value) for value in self.message.values.values())

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
    if not _says_nothing(value) or key not in values:
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
            else:
                _say(self._values, key, value)

    def _add_choice(self, choice: Any, place: int) -> None:
        if type(choice) is not dict:
            return
        index = choice_index(choice.get("index"), place)
        known = self._choices.get(index)
        if known is None:
            known = self._choices[index] = _Choice(index)
        known.add(choice)

    @property
    def finished(self) -> bool:
        """Whether every choice said why it ended."""
        return bool(self._choices) and all(
            choice.values.get("finish_reason") for choice in self._choices.values()
        )

    @property
    def has_content(self) -> bool:
        """Whether anything of an answer arrived: text, reasoning, a tool call, an image."""
        return any(choice.has_content() for choice in self._choices.values())

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
