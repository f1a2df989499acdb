"""API keys that do not show themselves."""

from __future__ import annotations

import re
from typing import Any

from openrouter.errors import ConfigurationError

# What may stand in a header as a bearer token: visible ASCII, no blanks, no quotes.
_TOKEN = re.compile(r"[!#-&(-~]+")


class ApiKey:
    """An API key. It never appears in ``repr``, ``str`` or formatted text, and does not pickle.

    Args:
        value: The key as text; blanks around it are dropped.

    Raises:
        ConfigurationError: If it cannot be a key: no text, empty, with blanks, quotes or line
            breaks inside. The message does not show it.

    Example:
        >>> key = ApiKey("sk-or-v1-0123456789abcdef")
        >>> print(key, repr(key), f"{key}")
        sk-or-v1-...cdef ApiKey('sk-or-v1-...cdef') sk-or-v1-...cdef
        >>> key.reveal() == "sk-or-v1-0123456789abcdef"
        True
    """

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        if not isinstance(value, str):
            raise ConfigurationError(f"api_key takes a text, not {type(value).__name__}.")
        text = value.strip()
        if not text:
            raise ConfigurationError(
                "The API key is empty: set OPENROUTER_API_KEY or pass api_key=."
            )
        if not _TOKEN.fullmatch(text):
            raise ConfigurationError(
                "The API key holds blanks, quotes, line breaks or characters outside ASCII: "
                "copy it again from https://openrouter.ai/settings/keys, without quotes around it."
            )
        self._value = text

    def reveal(self) -> str:
        """The key itself, for the one place that puts it into a header."""
        return self._value

    @property
    def masked(self) -> str:
        """The key with its middle left out; short ones not at all."""
        value = self._value
        start = "sk-or-v1-" if value.startswith("sk-or-v1-") else ""
        return f"{start}...{value[-4:] if len(value) >= 20 else ''}"

    def __str__(self) -> str:
        return self.masked

    def __repr__(self) -> str:
        return f"ApiKey({self.masked!r})"

    def __format__(self, spec: str) -> str:
        return format(self.masked, spec)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ApiKey) and other._value == self._value

    def __hash__(self) -> int:
        return hash((ApiKey, self._value))

    def __copy__(self) -> ApiKey:
        return self

    def __deepcopy__(self, memo: object) -> ApiKey:
        return self

    def __reduce__(self) -> Any:
        raise TypeError("An ApiKey does not pickle, so that it is not stored by accident.")
