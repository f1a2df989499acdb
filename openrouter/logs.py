"""Log records for what calls do, by the standard ``logging``.

Each event goes to a logger of its own kind: ``request.finished`` to ``openrouter.request``,
``retry.scheduled`` to ``openrouter.retry``. The fields of an event are attributes of its record.
Nothing is set up but a ``NullHandler``, and that with the first call: levels, handlers and
formats are the program's own, unless it asks for those of ``configure_logging``.
"""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from openrouter._call_log import Listener
from openrouter._log_format import (
    JsonFormatter,
    RedactingFilter,
    TextFormatter,
    checked_level,
    read_choice,
    redacted,
)
from openrouter._log_text import in_words
from openrouter.errors import ConfigurationError
from openrouter.log_events import LEVELS

if TYPE_CHECKING:
    from openrouter.log_events import LogEvent

LOGGER = logging.getLogger("openrouter")
_LOGGERS = {name: logging.getLogger("openrouter." + name.partition(".")[0]) for name in LEVELS}
_NOBODY = logging.NullHandler()

LOGGER.addHandler(_NOBODY)
# On each logger, as records of a child do not pass the filters of its parents.
_FILTER = RedactingFilter()
for _logger in (LOGGER, *_LOGGERS.values()):
    _logger.addFilter(_FILTER)


class LogListener(Listener):
    """Makes log records of events.

    Args:
        bodies: Whether they show conversations.
    """

    def __init__(self, bodies: bool = False) -> None:
        self.bodies = bodies

    def wants(self, name: str) -> bool:
        """Whether the logger of an event is enabled for its level."""
        return _LOGGERS[name].isEnabledFor(LEVELS[name])

    def tell(self, event: LogEvent) -> None:
        """Log an event."""
        fields = dict(event.fields)
        if self.bodies:
            fields.update(redacted(event.content()))
        text = in_words(event.name, fields)
        _LOGGERS[event.name].log(LEVELS[event.name], text, extra={"event": event.name, **fields})


_PLAIN, _FULL = LogListener(), LogListener(bodies=True)


def listener(*, bodies: bool) -> LogListener:
    """What logs the calls of a client."""
    return _FULL if bodies else _PLAIN


def write(event: LogEvent) -> None:
    """Log an event that belongs to no call, if somebody wants it."""
    if _PLAIN.wants(event.name):
        _PLAIN.tell(event)


class _StderrHandler(logging.Handler):
    """Writes lines to what is ``sys.stderr`` at the time."""

    def emit(self, record: logging.LogRecord) -> None:
        try:
            sys.stderr.write(self.format(record) + "\n")
            sys.stderr.flush()
        except Exception:
            self.handleError(record)


_HANDLER = _StderrHandler()
# Whether the program has called configure_logging, over which no setting wins.
_chosen = False


def configure_logging(level: int | str = "info", *, json: bool = False) -> None:
    """Write what this library logs to stderr.

    For programs without logging of their own; others set the level of the logger ``openrouter`` and
    handle its records as all the rest. It wins over ``OPENROUTER_LOG`` and config files. Calling it
    again changes it.

    Args:
        level: The lowest level that is written: ``"debug"``, ``"info"``, ``"warning"``,
            ``"error"``, ``"critical"``, a number as in ``logging``, or ``"off"`` for nothing.
        json: Whether to write a JSON object a line instead of text.

    Raises:
        ConfigurationError: If there is no such level.

    Example:
        >>> import openrouter
        >>> openrouter.configure_logging("info", json=True)
        >>> openrouter.configure_logging("off")
    """
    global _chosen
    number = checked_level(level)
    _chosen = True
    _set_up(number, json)


def follow(setting: str, source: str) -> bool:
    """Do what ``OPENROUTER_LOG`` or a config file says, unless the program has said otherwise.

    Args:
        setting: What it says.
        source: Where, for the reader.

    Returns:
        Whether conversations are to be logged.

    Raises:
        ConfigurationError: If it cannot be understood; with its source.
    """
    try:
        choice = read_choice(setting)
    except ConfigurationError as error:
        raise ConfigurationError(f"{source}: {error.message}") from None
    if not _chosen:
        _set_up(choice.level, choice.json)
    return choice.bodies


def _set_up(level: int | None, json: bool) -> None:
    LOGGER.setLevel(level or logging.NOTSET)
    if level is None:
        LOGGER.removeHandler(_HANDLER)
    else:
        _HANDLER.setFormatter(JsonFormatter() if json else TextFormatter())
        LOGGER.addHandler(_HANDLER)
