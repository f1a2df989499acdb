"""API keys that do not show themselves.

A key must not show where values are printed, and tracebacks with local variables print those of
every frame. So raw text that may be a key is wrapped in ``Hidden`` at the door and handed on like
that, and a function that has to look at it drops it before it raises.
"""

from __future__ import annotations

import inspect
import re
from typing import Any, Callable, Generic, Iterator, Mapping, TypeVar, Union

from openrouter.errors import ConfigurationError, OpenRouterError

# What may stand in a header as a bearer token: visible ASCII, no blanks, no quotes.
_TOKEN = re.compile(r"[!#-&(-~]+")

T = TypeVar("T")


class Hidden(Generic[T]):
    """A value that does not show in ``repr`` and, with it, in tracebacks."""

    __slots__ = ("_value",)

    def __init__(self, value: T) -> None:
        self._value = value

    def reveal(self) -> T:
        """The value; to be used in an expression rather than kept in a variable."""
        return self._value

    def __repr__(self) -> str:
        return "(hidden)"


class HiddenEnvironment(Mapping[str, str]):
    """A mapping such as ``os.environ``, whose ``repr`` would show every secret in it."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = Hidden(environ)

    def __getitem__(self, name: str) -> str:
        return self._environ.reveal()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._environ.reveal())

    def __len__(self) -> int:
        return len(self._environ.reveal())

    def __repr__(self) -> str:
        return f"(environment of {len(self)} variables)"


class ApiKey:
    """An API key. It never appears in ``repr``, ``str`` or formatted text.

    It neither pickles nor turns into JSON: what is stored by accident cannot be masked, since
    nobody could use it when it comes back. ``str(key)`` is what to store instead.

    Args:
        value: The key as text; blanks around it are dropped.

    Raises:
        ConfigurationError: If it cannot be a key: no text, empty, with blanks, quotes or line
            breaks inside. Neither the message nor the traceback shows it.

    Example:
        >>> key = ApiKey("sk-or-v1-0123456789abcdef")
        >>> print(key, repr(key), f"{key}")
        sk-or-v1-...cdef ApiKey('sk-or-v1-...cdef') sk-or-v1-...cdef
        >>> key.reveal() == "sk-or-v1-0123456789abcdef"
        True
    """

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        objection = objection_to(value)
        if objection is not None:
            del self, value
            raise ConfigurationError(objection)
        self._value = value.strip()

    def reveal(self) -> str:
        """The key itself, for the one place that puts it into a header."""
        return self._value

    def current(self) -> ApiKey:
        """The key; a ``KeyFunction`` has another one each time."""
        return self

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

    def __getstate__(self) -> Any:
        return self.__reduce__()


class KeyFunction:
    """A key that a function gives anew for each request, so that keys can be exchanged.

    Args:
        function: Takes nothing and returns the key, at once: it is called between two steps of the
            event loop, so it should look a key up rather than fetch it.
    """

    __slots__ = ("_function",)

    def __init__(self, function: Callable[[], str | ApiKey]) -> None:
        self._function = function

    @property
    def masked(self) -> str:
        """What to show in place of a key."""
        return "(given by a function)"

    def __repr__(self) -> str:
        return f"KeyFunction({self.masked!r})"

    def current(self) -> ApiKey:
        """The key for the next request.

        Raises:
            ConfigurationError: If the function fails, or returns what cannot be a key.
        """
        try:
            given: Hidden[Any] = Hidden(self._function())
        except OpenRouterError:
            raise
        except Exception as error:
            # Its own words may hold the key.
            raise ConfigurationError(
                f"The function given as api_key failed with {type(error).__name__}."
            ) from error
        if inspect.isawaitable(given.reveal()):
            # Python would warn that it was never awaited.
            getattr(given.reveal(), "close", bool)()
            raise ConfigurationError(
                "The function given as api_key is asynchronous: it has to return the key at once."
            )
        if isinstance(given.reveal(), ApiKey):
            key: ApiKey = given.reveal()
            return key
        objection = objection_to(given.reveal())
        if objection is not None:
            raise ConfigurationError(f"The function given as api_key gave no key: {objection}")
        return ApiKey(given.reveal())


Key = Union[ApiKey, KeyFunction]
GivenKey = Union[str, ApiKey, Callable[[], Union[str, ApiKey]]]


def key_from(given: Hidden[Any]) -> Key:
    """The key that a caller gave: a text, a key, or a function that returns one of them.

    Raises:
        ConfigurationError: If it cannot be a key.

    Example:
        >>> key_from(Hidden("sk-or-v1-0123456789abcdef"))
        ApiKey('sk-or-v1-...cdef')
        >>> key_from(Hidden(lambda: "sk-or-v1-0123456789abcdef")).current()
        ApiKey('sk-or-v1-...cdef')
    """
    if isinstance(given.reveal(), (ApiKey, KeyFunction)):
        key: Key = given.reveal()
        return key
    return KeyFunction(given.reveal()) if callable(given.reveal()) else ApiKey(given.reveal())


def objection_to(value: object) -> str | None:
    """Why this cannot be a key, without showing it; None if it can."""
    if not isinstance(value, str):
        return f"api_key takes a text, not {type(value).__name__}."
    if not value.strip():
        return "The API key is empty: set OPENROUTER_API_KEY or pass api_key=."
    if not _TOKEN.fullmatch(value.strip()):
        return (
            "The API key holds blanks, quotes, line breaks or characters outside ASCII: "
            "copy it again from https://openrouter.ai/settings/keys, without quotes around it."
        )
    return None
