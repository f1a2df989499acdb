"""How log records are written, what is taken out of them, and the words of ``OPENROUTER_LOG``."""

from __future__ import annotations

import json
import logging
from datetime import datetime, timezone
from typing import Any, Mapping

import attrs

from openrouter._log_text import as_json
from openrouter._redaction import REDACTED, redact_keys
from openrouter.errors import ConfigurationError

_LEVELS: Mapping[str, int | None] = {
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warning": logging.WARNING,
    "error": logging.ERROR,
    "critical": logging.CRITICAL,
    "off": None,
}
# What every record has; all other attributes are fields that somebody added.
_OWN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
# Names under which JSON and headers have credentials, without dashes and underscores.
_SECRET = frozenset(
    ("authorization", "proxyauthorization", "apikey", "xapikey", "password", "cookie", "setcookie")
)
# Each key, credential and name of one holds one of these.
_HINTS = ("sk-", "bearer", "auth", "key", "password", "cookie")
_MAX_DEPTH = 60


@attrs.frozen
class LogChoice:
    """What ``OPENROUTER_LOG`` asks for.

    Attributes:
        level: The lowest level that is written; None for nothing.
        json: Whether the lines are JSON.
        bodies: Whether conversations are shown.
    """

    level: int | None
    json: bool = False
    bodies: bool = False


def read_choice(text: str) -> LogChoice:
    """What ``OPENROUTER_LOG`` or ``log`` in a config file asks for.

    It is a level, and behind it ``json`` or ``bodies`` or both, separated by commas.

    Raises:
        ConfigurationError: If it is something else.

    Example:
        >>> read_choice("debug, json")
        LogChoice(level=10, json=True, bodies=False)
        >>> read_choice("off")
        LogChoice(level=None, json=False, bodies=False)
    """
    level, *more = [word.strip().lower() for word in text.split(",")]
    if level not in _LEVELS or not {*more} <= {"json", "bodies"}:
        raise ConfigurationError(
            f"log takes a level ({', '.join(_LEVELS)}), and behind it ',json' for lines of JSON "
            f"and ',bodies' for conversations in full, not {text!r}."
        )
    return LogChoice(_LEVELS[level], "json" in more, "bodies" in more)


def checked_level(level: int | str) -> int | None:
    """A level by its number or its name; None for off.

    Raises:
        ConfigurationError: If it is none.

    Example:
        >>> checked_level("INFO"), checked_level(15), checked_level("off")
        (20, 15, None)
    """
    if isinstance(level, int) and not isinstance(level, bool) and level > 0:
        return level
    name = level.strip().lower() if isinstance(level, str) else ""
    if name not in _LEVELS:
        raise ConfigurationError(
            f"level takes one of {', '.join(_LEVELS)}, or a number as logging.INFO is, "
            f"not {level!r}."
        )
    return _LEVELS[name]


def fields_of(record: logging.LogRecord) -> dict[str, Any]:
    """What was added to a record: the fields of an event, or what somebody else's ``extra`` had."""
    return {name: value for name, value in vars(record).items() if name not in _OWN}


class JsonFormatter(logging.Formatter):
    """One JSON object a record, on one line, in ASCII.

    ``time`` is in UTC, ``level`` in lower case; then come ``logger``, ``event`` (or ``message``,
    for what is no event) and the fields. Decimals are numbers with all their digits.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The record as one line of JSON."""
        time = datetime.fromtimestamp(record.created, timezone.utc)
        line: dict[str, Any] = {
            "time": time.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "level": record.levelname.lower(),
            "logger": record.name,
        }
        fields = fields_of(record)
        if "event" in fields:
            line["event"] = fields.pop("event")
        else:
            line["message"] = record.getMessage()
        line.update(fields)
        if record.exc_info:
            line["exception"] = redact_keys(self.formatException(record.exc_info))
        return "{" + ", ".join(f"{json.dumps(k)}: {as_json(v)}" for k, v in line.items()) + "}"


class TextFormatter(logging.Formatter):
    """One readable line a record: local time, level, logger, event and fields."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)-7s %(name)s: %(message)s")

    def formatException(self, ei: Any) -> str:
        """The traceback, without keys."""
        return redact_keys(super().formatException(ei))


class RedactingFilter(logging.Filter):
    """Takes keys out of a record, in case one got in: for whoever handles it, ours or not."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Replace the keys in a record; no record is held back."""
        said, fields = record.getMessage(), fields_of(record)
        # A quick look first: nearly all records have nothing of the kind.
        text = f"{said} {fields}".lower()
        if not any(hint in text for hint in _HINTS):
            return True
        clean = redact_keys(said)
        if clean != said:
            record.msg, record.args = clean, ()
        for name, value in redacted(fields).items():
            setattr(record, name, value)
        return True


def redacted(value: Any, depth: int = _MAX_DEPTH) -> Any:
    """A copy without keys, and without whatever JSON and headers name as a credential.

    Example:
        >>> redacted({"text": "sk-or-v1-0123", "tools": [{"Authorization": "Basic x"}]})
        {'text': '[redacted]', 'tools': [{'Authorization': '[redacted]'}]}
    """
    if isinstance(value, str):
        return redact_keys(value)
    if not isinstance(value, (dict, list, tuple)):
        return value
    if depth <= 0:
        return "..."
    if not isinstance(value, dict):
        return [redacted(item, depth - 1) for item in value]
    return {
        redacted(name, 0): REDACTED if _is_secret(name) else redacted(item, depth - 1)
        for name, item in value.items()
    }


def _is_secret(name: Any) -> bool:
    return isinstance(name, str) and name.replace("-", "").replace("_", "").lower() in _SECRET
