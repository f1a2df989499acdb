"""From the bytes of a fuzzer to values: the same bytes give the same value, and few give many."""

from __future__ import annotations

from typing import Any, Sequence, TypeVar

T = TypeVar("T")

_DEEPEST = 6
# What the API, and code around it, has special words for.
_WORDS = (
    *("id", "type", "object", "error", "errors", "code", "message", "metadata", "choices", "delta"),
    *("content", "role", "tool_calls", "function", "arguments", "index", "usage", "cost", "model"),
    *("provider", "provider_name", "raw", "availability", "retry_after", "error_type", "data"),
    *("finish_reason", "stop", "response", "status", "failed", "to_dict", "__class__", "headers"),
    *("batch", "polling_url", "rate_limit_exceeded", "429", "sk-or-v1-0123456789abcdef", "\ud800"),
)
_NUMBERS: Sequence[Any] = (0, -1, 1.5, 402, 429, 502, 10**30, 1e308, -0.0, True, False, None)


class Supply:
    """Takes values off the front of some bytes; at their end everything is zero or empty."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def byte(self) -> int:
        """A number from 0 to 255."""
        if self._at >= len(self._data):
            return 0
        self._at += 1
        return self._data[self._at - 1]

    def number(self) -> int:
        """A number from 0 to 65535."""
        return self.byte() * 256 + self.byte()

    def one_of(self, values: Sequence[T]) -> T:
        """One of the values."""
        return values[self.number() % len(values)]

    def rest(self) -> bytes:
        """All that is left."""
        rest, self._at = self._data[self._at :], len(self._data)
        return rest

    def text(self) -> str:
        """A word that is known, or a few characters."""
        kind = self.byte()
        if kind < 200:
            return _WORDS[kind % len(_WORDS)]
        piece = self._data[self._at : self._at + kind - 199]
        self._at += len(piece)
        return piece.decode("utf-8", "replace")

    def json(self, names: Sequence[str] = _WORDS, depth: int = 0) -> Any:
        """Any JSON; keys of its outermost object are among ``names`` more often than not."""
        kind = self.byte() % 8
        if kind < 2 or depth > _DEEPEST:
            return self.one_of(_NUMBERS)
        if kind < 4:
            return self.text()
        if kind == 4:
            return [self.json(depth=depth + 1) for _ in range(self.byte() % 5)]
        fields = {}
        for _ in range(self.byte() % 9):
            name = self.one_of(names) if names and self.byte() < 220 else self.text()
            fields[name] = self.json(depth=depth + 1)
        return fields
