"""Events and their fields as text."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any, Mapping


def in_words(name: str, fields: Mapping[str, Any]) -> str:
    """An event on one line: its name, then ``field=value`` as often as need be.

    Example:
        >>> in_words("request.finished", {"cost": Decimal("1.5E-7"), "provider": "Deep Infra"})
        'request.finished cost=0.00000015 provider="Deep Infra"'
    """
    return " ".join([name, *(f"{field}={_shown(value)}" for field, value in fields.items())])


def _shown(value: Any) -> str:
    if isinstance(value, Decimal):
        return f"{value:f}"
    text = value if isinstance(value, str) else as_json(value)
    plain = text.isprintable() and text != "" and not any(c in text for c in ' "=')
    return text if plain or not isinstance(value, str) else as_json(value)


def as_json(value: Any) -> str:
    """A value as JSON in ASCII, on one line; a Decimal with all digits, what is unknown as text.

    Example:
        >>> as_json(Decimal("0.0000135")), as_json({"a": {1}})
        ('0.0000135', '{"a": "{1}"}')
    """
    if isinstance(value, Decimal) and value.is_finite():
        # As a number, which no float can hold.
        return f"{value:f}"
    try:
        return json.dumps(value, default=str)
    except (TypeError, ValueError, RecursionError):
        # Keys that are no text, circles, and what is nested too deeply.
        return json.dumps(str(value) if not isinstance(value, (dict, list)) else "...")
