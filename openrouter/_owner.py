"""Who may use a connection: sockets are not shared between processes or event loops."""

from __future__ import annotations

import os
from typing import Any


def owner() -> Any:
    """What a blocking connection belongs to: this process."""
    return os.getpid()


def async_owner() -> Any:
    """What an asynchronous connection belongs to: this process and the event loop that runs."""
    from anyio.lowlevel import current_token

    return os.getpid(), current_token()
