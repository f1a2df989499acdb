"""Where config files lie. Nothing is read here, and nothing else is loaded for it."""

from __future__ import annotations

import os
from pathlib import Path

from openrouter.user_folder import this_users_folder

__all__ = ["config_paths", "users_config_file"]

CONFIG_FILE = "openrouter.toml"
ENVIRONMENT = "environment, OPENROUTER_CONFIG"


def config_paths(config_file: str | os.PathLike[str] | None = None) -> list[Path]:
    """The config files that a client made now reads, the one that wins first.

    Args:
        config_file: As for a client.

    Raises:
        ConfigurationError: If ``config_file`` or ``OPENROUTER_CONFIG`` is no path.

    Example:
        >>> config_paths("mine.toml")[0].name
        'mine.toml'
    """
    return [Path(path) for path in files_to_read(config_file)[1]]


def users_config_file() -> Path | None:
    """Where the user keeps settings for all folders; None where they have no such folder.

    It need not be there yet. ``OPENROUTER_CONFIG`` names another one.

    Raises:
        ConfigurationError: If ``OPENROUTER_CONFIG`` is no path.

    Example:
        >>> users_config_file().name
        'openrouter.toml'
    """
    named = _named()
    if named:
        return Path(checked_path(named))
    folder = this_users_folder()
    return None if folder is None else folder / CONFIG_FILE


def files_to_read(config_file: str | os.PathLike[str] | None) -> tuple[str, list[str]]:
    """Who named the config files, and their paths."""
    if config_file is not None:
        return "argument", [checked_path(config_file)]
    named = _named()
    if named:
        return ENVIRONMENT, [checked_path(named)]
    users = users_config_file()
    paths = [Path(CONFIG_FILE), *([] if users is None else [users])]
    return "found", [str(path) for path in paths if os.path.isfile(path)]


def checked_path(config_file: str | os.PathLike[str]) -> str:
    """The path of a config file.

    Raises:
        ConfigurationError: If it is none.
    """
    path = os.fspath(config_file) if isinstance(config_file, (str, os.PathLike)) else None
    if not isinstance(path, str) or not path or "\0" in path:
        # Late: who only asks where settings lie need not wait for all errors to load.
        from openrouter.errors import ConfigurationError

        raise ConfigurationError(f"config_file takes the path of a file, not {config_file!r}.")
    return os.path.expanduser(path)


def _named() -> str:
    return os.environ.get("OPENROUTER_CONFIG", "").strip()
