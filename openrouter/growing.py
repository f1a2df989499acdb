"""Objects that arrive in pieces: what becomes of each field as piece after piece comes.

Text adds up, and so do lists; names and everything else are what was said last, where null and an
empty text say nothing. Texts are joined once, when somebody asks.
"""

from __future__ import annotations

from typing import Any, Dict

Json = Dict[str, Any]

# Texts that name something and do not grow.
_NAMES = frozenset(("role", "id", "type", "name", "format", "signature", "index", "tool_call_id"))
# Objects that arrive in pieces themselves.
_NESTED = frozenset(("function", "custom", "audio"))


class Text:
    """A text that grows."""

    __slots__ = ("parts",)

    def __init__(self, first: str) -> None:
        self.parts = [first]

    def __bool__(self) -> bool:
        return any(self.parts)


class Grown:
    """An object that arrives in pieces: texts and lists grow, all else is what was said last."""

    __slots__ = ("values",)

    def __init__(self) -> None:
        # A list in here is ours, never one of a chunk.
        self.values: Json = {}

    def add(self, piece: Json) -> None:
        """Add the fields of one piece."""
        for key, value in piece.items():
            self.put(key, value)

    def put(self, key: str, value: Any) -> None:
        """Add what one piece says about one field."""
        old, kind = self.values.get(key), type(value)
        if kind is str and key not in _NAMES:
            self._put_text(key, old, value)
        elif kind is list:
            self._put_list(key, old, value)
        elif kind is dict and key in _NESTED:
            if type(old) is not Grown:
                old = self.values[key] = Grown()
            old.add(value)
        elif says_nothing(value):
            self.values.setdefault(key, value)
        elif not holds(old):
            self.values[key] = value

    def _put_text(self, key: str, old: Any, text: str) -> None:
        if type(old) is Text:
            old.parts.append(text)
        elif type(old) is list and old:
            old += [text] if text else []
        elif not holds(old):
            self.values[key] = Text(text)

    def _put_list(self, key: str, old: Any, items: list[Any]) -> None:
        if type(old) is list:
            old.extend(items)
        elif type(old) is Text and old:
            self.values[key] = [_whole(old), *items]
        elif not holds(old):
            self.values[key] = list(items)

    def result(self) -> Json:
        """The object so far as JSON; what arrives later does not change it."""
        return {key: _whole(value) for key, value in self.values.items()}


def says_nothing(value: Any) -> bool:
    """Whether ``value`` is null or an empty text, which take nobody's place."""
    return value is None or value == ""


def holds(value: Any) -> bool:
    """Whether ``value`` has grown already, so that nothing may take its place."""
    return type(value) in (Text, list, Grown) and bool(value)


def _whole(value: Any) -> Any:
    """``value`` as JSON; what goes on growing is copied."""
    if type(value) is Text:
        return "".join(value.parts)
    if type(value) is Grown:
        return value.result()
    return list(value) if type(value) is list else value
