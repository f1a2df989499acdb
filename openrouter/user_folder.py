"""Where a user's settings lie, by the rules of each system."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Mapping


def user_folder(environ: Mapping[str, str], platform: str, home: str) -> Path | None:
    """The folder for the config file and the key file of this user.

    ``XDG_CONFIG_HOME`` counts on every system. Without it: ``%APPDATA%`` on Windows,
    ``~/Library/Application Support`` on macOS, ``~/.config`` elsewhere.

    Args:
        environ: The environment.
        platform: What ``sys.platform`` says.
        home: The user's home; a path that is not absolute, where it is not known.

    Returns:
        The folder, whether it is there or not; None where the system does not say.

    Example:
        >>> user_folder({}, "linux", "/home/me").as_posix()
        '/home/me/.config/openrouter'
        >>> user_folder({"XDG_CONFIG_HOME": "/etc/me"}, "darwin", "/Users/me").as_posix()
        '/etc/me/openrouter'
    """
    # By the XDG rules a path that is not absolute is to be ignored.
    base = _absolute(environ.get("XDG_CONFIG_HOME", ""))
    if base is None and platform == "win32":
        base = _absolute(environ.get("APPDATA", "")) or _absolute(home, "AppData", "Roaming")
    elif base is None and platform == "darwin":
        base = _absolute(home, "Library", "Application Support")
    elif base is None:
        base = _absolute(home, ".config")
    return None if base is None else base / "openrouter"


def _absolute(path: str, *parts: str) -> Path | None:
    return Path(path, *parts) if os.path.isabs(path) else None


def this_users_folder() -> Path | None:
    """The folder of the user who runs this process."""
    return user_folder(os.environ, sys.platform, os.path.expanduser("~"))
