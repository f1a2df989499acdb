"""The settings of a client, with the files and the environment read."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, Any, Mapping, Sequence

from openrouter.config_file import parse_config
from openrouter.config_paths import CONFIG_FILE, files_to_read
from openrouter.credentials import Hidden
from openrouter.errors import ConfigurationError
from openrouter.key_store import exposure, stored_key
from openrouter.settings_sources import resolve_settings

if TYPE_CHECKING:
    from openrouter.config import Settings


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
    source, paths = files_to_read(config_file)
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
