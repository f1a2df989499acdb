"""Pieces of tool calls become whole calls."""

from __future__ import annotations

from typing import Any, Union

from openrouter.growing import Grown, Json

Key = Union[int, str, None]


class ToolCalls:
    """Tool calls by index; providers that omit the index are understood by id and name."""

    __slots__ = ("_latest", "calls")

    def __init__(self) -> None:
        self.calls: list[Grown] = []
        # The call that was last heard of, by index and id, by one of them, by neither.
        self._latest: dict[tuple[Key, Key], Grown] = {}

    def add(self, piece: Any) -> Grown | None:
        """Add one piece; returns the call that it belongs to, None where it is no object."""
        if type(piece) is not dict:
            return None
        call = self._continued(piece)
        if call is None:
            call = Grown()
            self.calls.append(call)
        call.add(piece)
        for key in _keys(call.values):
            self._latest[key] = call
        return call

    def _continued(self, piece: Json) -> Grown | None:
        """The call that ``piece`` belongs to; None for a new one."""
        for key in _keys(piece):
            call = self._latest.get(key)
            if call is not None and not _is_another(piece, call):
                return call
        return None

    def position(self, call: Grown) -> int:
        """Where ``call`` stands in an answer: by its index, the ones without it after the rest."""
        index = call.values.get("index")
        return index if type(index) is int else len(self.calls)

    def result(self) -> list[Json]:
        """Whole calls, in the order of their index, without it: as an answer has them."""
        return [whole_call(call) for call in sorted(self.calls, key=self.position)]


def whole_call(call: Grown) -> Json:
    """``call`` as far as it has grown, as an answer has it."""
    whole = call.result()
    whole.pop("index", None)
    function = whole.get("function")
    if type(function) is dict and function.get("arguments") is None:
        function["arguments"] = ""
    whole["type"] = whole.get("type") or "function"
    return whole


def _keys(call: Json) -> tuple[tuple[Key, Key], ...]:
    """What a call, or a piece of one, may be found by; the most telling first."""
    index, call_id = _key(call.get("index")), _key(call.get("id"))
    return (index, call_id), (index, None), (None, call_id), (None, None)


def _key(value: Any) -> Key:
    return value if type(value) in (int, str) and value != "" else None


def _is_another(piece: Json, call: Grown) -> bool:
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
    values = function.values if type(function) is Grown else function
    return (values.get("name") or None) if type(values) is dict else None
