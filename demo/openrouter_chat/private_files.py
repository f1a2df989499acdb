"""Files that only their owner can read."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Callable


def write_new(path: Path, text: str, may_replace: Callable[[], bool]) -> bool:
    """Write a file that only its owner can read, as the history is.

    Args:
        path: The file.
        text: What it is to hold.
        may_replace: Asked where there is such a file.

    Returns:
        Whether it was written.

    Raises:
        OSError: If it cannot be.
    """
    flags = os.O_WRONLY | os.O_CREAT
    try:
        handle = os.open(path, flags | os.O_EXCL, 0o600)
    except FileExistsError:
        if not may_replace():
            return False
        handle = os.open(path, flags | os.O_TRUNC, 0o600)
        with contextlib.suppress(OSError, AttributeError):
            os.chmod(path, 0o600)
    with open(handle, "w", encoding="utf-8", errors="replace") as file:
        file.write(text)
    return True
