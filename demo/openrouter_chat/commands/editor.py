"""A text in the user's editor."""

from __future__ import annotations

import contextlib
import os
import shlex
import subprocess
import tempfile

from openrouter_chat.commands.command import Unable


def edited(text: str) -> str:
    """A text as the user left it in their editor: `$VISUAL`, else `$EDITOR`, else `vi`.

    Raises:
        Unable: If the editor cannot be run, said that it failed, or left no file.
    """
    command = os.environ.get("VISUAL") or os.environ.get("EDITOR") or "vi"
    try:
        handle, path = tempfile.mkstemp(suffix=".md", prefix="question-")
    except OSError as error:
        raise Unable(f"There is no place for a file to edit: {error.strerror}.") from None
    try:
        with open(handle, "w", encoding="utf-8", errors="replace") as file:
            file.write(text)
        try:
            # The user's own editor.
            arguments = [*shlex.split(command), path]
            status = subprocess.call(arguments)  # noqa: S603  # nosec B603
        except (OSError, ValueError) as error:
            raise Unable(f"The editor {command!r} cannot be run ({error}); set EDITOR.") from None
        if status:
            raise Unable(f"The editor {command!r} failed with status {status}; nothing was asked.")
        try:
            with open(path, encoding="utf-8", errors="replace") as file:
                return file.read().strip()
        except OSError as error:
            raise Unable(f"What the editor left cannot be read: {error.strerror}.") from None
    finally:
        with contextlib.suppress(OSError):
            os.unlink(path)
