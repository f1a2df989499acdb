"""The names of all settings: their variables, and what they take in a file or the environment."""

from __future__ import annotations

import math
from typing import Any, Callable, Mapping

import attrs

from openrouter.errors import ConfigurationError


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_texts(value: object) -> bool:
    items = value if isinstance(value, list) else [value]
    return all(isinstance(item, str) for item in items)


def _is_fields(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(text, str) for text in value.values())


def _is_seconds(value: object) -> bool:
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return number and 0 < value < math.inf  # type: ignore[operator]


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


def _categories(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


@attrs.frozen
class Setting:
    """What is to be known of a setting.

    Attributes:
        takes: What it takes, in words.
        accepts: Whether a value of a config file can be meant.
        variable: The variable of the environment; None where there is none.
        read: From the text of that variable to the value; a ValueError if it cannot be read.
    """

    takes: str
    accepts: Callable[[object], bool]
    variable: str | None = None
    read: Callable[[str], Any] = str.strip


SETTINGS: Mapping[str, Setting] = {
    # The key's own class checks the text; it need not be stripped, and an empty one is said to be.
    "api_key": Setting("a text", _is_text, "OPENROUTER_API_KEY", str),
    "base_url": Setting("a text", _is_text, "OPENROUTER_BASE_URL"),
    "app_url": Setting("a text", _is_text, "OPENROUTER_APP_URL"),
    "app_title": Setting("a text", _is_text, "OPENROUTER_APP_TITLE"),
    "app_categories": Setting(
        "a list of texts", _is_texts, "OPENROUTER_APP_CATEGORIES", _categories
    ),
    "timeout": Setting("seconds above 0", _is_seconds, "OPENROUTER_TIMEOUT", float),
    "max_connections": Setting(
        "a whole number from 1 on", _is_count, "OPENROUTER_MAX_CONNECTIONS", int
    ),
    "default_headers": Setting("a table of texts", _is_fields),
    "log": Setting("a text", _is_text, "OPENROUTER_LOG"),
}


def from_environment(name: str, environ: Mapping[str, str]) -> Any:
    """The value of a setting in the environment, None if there is none; only blanks are none.

    Raises:
        ConfigurationError: If the variable holds what the setting cannot take.

    Example:
        >>> from_environment("timeout", {"OPENROUTER_TIMEOUT": "2.5"})
        2.5
    """
    setting = SETTINGS[name]
    text = environ.get(setting.variable or "")
    if text is None or (not text.strip() and name != "api_key"):
        return None
    try:
        value = setting.read(text)
    except ValueError:
        value = None
    if not setting.accepts(value):
        raise ConfigurationError(f"{setting.variable} takes {setting.takes}, not {text!r}.")
    return value
