"""The settings of a client, with the files and the environment read."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Mapping, Sequence

from openrouter.config_file import parse_config
from openrouter.credentials import Hidden
from openrouter.errors import ConfigurationError
from openrouter.key_store import exposure, stored_key
from openrouter.settings_sources import resolve_settings
from openrouter.user_folder import this_users_folder

if TYPE_CHECKING:
    from openrouter.config import Settings

CONFIG_FILE = "openrouter.toml"


def load_settings(
    arguments: Mapping[str, Any],
    *,
    profile: str | None = None,
    config_file: str | os.PathLike[str] | None = None,
    insecure_hosts: Sequence[str] = (),
) -> Settings:
    """Read the environment and the config files, and decide.

    Args:
        arguments: As in ``resolve_settings``.
        profile: The profile, else ``OPENROUTER_PROFILE``.
        config_file: The only file to read, else ``OPENROUTER_CONFIG``, else ``openrouter.toml`` of
            the working folder over that of the user's config folder.
        insecure_hosts: Hosts that may be talked to over plain HTTP.

    Raises:
        ConfigurationError: If a setting or a file cannot be used.
    """
    source, paths = _files(config_file)
    return resolve_settings(
        arguments,
        os.environ,
        [(path, _text(path, source)) for path in paths],
        profile=profile,
        insecure_hosts=insecure_hosts,
        config_source=source,
        strangers=[CONFIG_FILE] if source == "found" else (),
        stored_key=stored_key,
    )


def config_paths(config_file: str | os.PathLike[str] | None = None) -> list[Path]:
    """The config files that a client made now reads, the one that wins first.

    Args:
        config_file: As for a client.

    Raises:
        ConfigurationError: If ``config_file`` is no path.

    Example:
        >>> config_paths("mine.toml")[0].name
        'mine.toml'
    """
    return [Path(path) for path in _files(config_file)[1]]


def users_config_file() -> Path | None:
    """Where the user keeps settings for all folders; None where they have no such folder.

    It need not be there yet. ``OPENROUTER_CONFIG`` names another one.

    Raises:
        ConfigurationError: If ``OPENROUTER_CONFIG`` is no path.

    Example:
        >>> users_config_file().name
        'openrouter.toml'
    """
    named = os.environ.get("OPENROUTER_CONFIG", "").strip()
    if named:
        return Path(_path(named))
    folder = this_users_folder()
    return None if folder is None else folder / CONFIG_FILE


def _files(config_file: str | os.PathLike[str] | None) -> tuple[str, list[str]]:
    """Who named the config files, and their paths."""
    if config_file is not None:
        return "argument", [_path(config_file)]
    named = os.environ.get("OPENROUTER_CONFIG", "").strip()
    if named:
        return "environment, OPENROUTER_CONFIG", [_path(named)]
    users = users_config_file()
    paths = [Path(CONFIG_FILE), *([] if users is None else [users])]
    return "found", [str(path) for path in paths if os.path.isfile(path)]


def _path(config_file: str | os.PathLike[str]) -> str:
    path = os.fspath(config_file) if isinstance(config_file, (str, os.PathLike)) else None
    if not isinstance(path, str) or not path or "\0" in path:
        raise ConfigurationError(f"config_file takes the path of a file, not {config_file!r}.")
    return os.path.expanduser(path)


def _text(path: str, source: str) -> Hidden[str]:
    """The text of a config file.

    Raises:
        ConfigurationError: If it cannot be read, or if it holds a key that others can read.
    """
    text: Hidden[str] | None = None
    mode = 0
    try:
        with open(path, "rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            # Some editors on Windows begin a file with a byte order mark. What is no UTF-8 is said
            # below: this exception has the whole text.
            with contextlib.suppress(UnicodeDecodeError):
                text = Hidden(file.read().decode("utf-8-sig"))
    except OSError as error:
        said = error.strerror or str(error)
        raise ConfigurationError(
            f"The config file {path} ({source}) cannot be read: {said}."
        ) from error
    if text is None:
        raise ConfigurationError(f"The config file {path} is not in UTF-8.")
    problem = exposure(path, mode)
    if problem is not None and parse_config(path, text).holds_key:
        raise ConfigurationError(problem)
    return text


def follow_log_setting(settings: Settings) -> bool:
    """Do what ``OPENROUTER_LOG`` or ``log`` in a config file says about logs.

    Returns:
        Whether conversations are to be logged.

    Raises:
        ConfigurationError: If it cannot be understood; with its source.
    """
    if settings.log is None:
        # logging need not be loaded yet.
        return False
    from openrouter.logs import follow

    return follow(settings.log, settings.sources.get("log", "log"))
