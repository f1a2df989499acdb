"""Options that are True or False."""

from __future__ import annotations

from typing import Any

from openrouter.errors import ConfigurationError


def checked_flag(name: str, value: object) -> bool:
    """``value``, if it is True or False.

    A text such as ``"false"`` or ``"no"`` would count as True, so nothing else is taken.

    Raises:
        ConfigurationError: If it is something else.

    Example:
        >>> checked_flag("log_bodies", False)
        False
    """
    if isinstance(value, bool):
        return value
    raise ConfigurationError(f"{name} takes True or False, not {value!r}.")


def flag(options: object, attribute: Any, value: object) -> None:
    """``checked_flag`` for a field of attrs."""
    checked_flag(attribute.name, value)
