from __future__ import annotations

import logging
import re

from openrouter import logs

# A masked key shows "sk-or-v1-...", which is no secret.
SECRET = re.compile(r"sk-or-(?!v1-\.\.\.)|bearer\s|authorization", re.IGNORECASE)
OURS = (logs.LOGGER, *sorted(set(logs._LOGGERS.values()), key=lambda logger: logger.name))


class RecordGuard(logging.Handler):
    """Looks for keys in every record of the library, before and after they are taken out.

    The library's filter is a last resort: a record that needs it is a defect, too.
    """

    def __init__(self) -> None:
        super().__init__()
        self.seen = 0
        self.leaks: list[str] = []

    def install(self) -> None:
        for logger in OURS:
            logger.filters.insert(0, self.look)
        self.restore()

    def restore(self) -> None:
        """Put the loggers back to where each test begins."""
        for logger in OURS:
            root = logger is logs.LOGGER
            logger.handlers[:] = [logs._NOBODY, self] if root else []
            level = logging.DEBUG if root else logging.NOTSET
            if logger.level != level:
                logger.setLevel(level)

    def look(self, record: logging.LogRecord) -> bool:
        self.seen += 1
        text = f"{record.getMessage()} {record.__dict__}"
        if SECRET.search(text):
            self.leaks.append(text)
        return True

    def emit(self, record: logging.LogRecord) -> None:
        self.look(record)


GUARD = RecordGuard()
