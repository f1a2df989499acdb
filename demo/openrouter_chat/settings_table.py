"""The ``[chat]`` table in the library's config files: read, and changed in that of the user."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Any

from openrouter.config_paths import config_paths, users_config_file
from openrouter_chat.chat_settings import ChatSettings, SettingError, checked_setting, read_table

__all__ = [
    "SettingError",
    "library_profile",
    "load_chat_settings",
    "save_chat_setting",
    "unset_chat_setting",
]

_NEW_MODE = 0o600


def load_chat_settings(profile: str | None = None) -> ChatSettings:
    """The settings of the chat: those of the user's file, under those of the working folder.

    Args:
        profile: The profile, else ``OPENROUTER_PROFILE``: its ``[chat.profiles.NAME]`` tables lie
            over all others.

    Raises:
        ConfigurationError: If ``OPENROUTER_CONFIG`` is no path.
        SettingError: If a table cannot be used, with the file.
    """
    name = _profile(profile)
    tables = [(path, _chat_table(path)) for path in reversed(config_paths())]
    settings = ChatSettings()
    for path, table in tables:
        settings = _laid_over(path, table, settings)
    for path, table in tables:
        profiles = _profiles(table)
        if name and name in profiles:
            settings = _laid_over(path, profiles[name], settings)
    return settings


def save_chat_setting(name: str, value: Any, profile: str | None = None) -> Path:
    """Write a setting into the user's config file; all else in it stays as it is.

    Args:
        name: The setting.
        value: Its value.
        profile: The profile, else ``OPENROUTER_PROFILE``.

    Returns:
        The file.

    Raises:
        ConfigurationError: If ``OPENROUTER_CONFIG`` is no path.
        SettingError: If there is no such setting, its value cannot be, or the file cannot be
            written.
    """
    value = checked_setting(name, value)
    path = _users_file()
    document = _document(path)
    table = _table_for(document, _profile(profile))
    table[name] = str(value) if name == "max_cost" else _plain(value)
    _write(path, document)
    return path


def unset_chat_setting(name: str, profile: str | None = None) -> bool:
    """Take a setting out of the user's config file.

    Returns:
        Whether it was there.

    Raises:
        ConfigurationError: If ``OPENROUTER_CONFIG`` is no path.
        SettingError: If there is no such setting, or the file cannot be written.
    """
    if name not in ChatSettings.__dataclass_fields__:
        checked_setting(name, None)
    path = _users_file()
    document = _document(path)
    table = _table_for(document, _profile(profile))
    if name not in table:
        return False
    del table[name]
    _write(path, document)
    return True


def _profile(given: str | None) -> str:
    return os.environ.get("OPENROUTER_PROFILE", "").strip() if given is None else given


def _users_file() -> Path:
    path = users_config_file()
    if path is None:
        raise SettingError(
            "There is no folder for settings: set HOME, or OPENROUTER_CONFIG to the path of a file."
        )
    return path


def _laid_over(path: Path, table: Any, below: ChatSettings) -> ChatSettings:
    try:
        return read_table(table, below)
    except SettingError as error:
        raise SettingError(f"{path}, [chat]: {error}") from None


def _chat_table(path: Path) -> Any:
    return _tables(path).get("chat", {})


def _tables(path: Path) -> dict[str, Any]:
    """What a file says, as read by what starts quickest."""
    toml = import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")
    text = _text(path)
    try:
        found: dict[str, Any] = toml.loads(text)
    except ValueError as error:
        raise SettingError(f"{path} is no TOML: {error}.") from None
    return found


def library_profile(profile: str | None = None) -> str | None:
    """The profile that the library is to use: none where only the chat has one of that name.

    Args:
        profile: The profile, else ``OPENROUTER_PROFILE``.

    Raises:
        ConfigurationError: If ``OPENROUTER_CONFIG`` is no path.
        SettingError: If a file cannot be read.
    """
    name = _profile(profile)
    files = [_tables(path) for path in config_paths()] if name else []
    mine = any(name in _profiles(file.get("chat")) for file in files)
    return "" if mine and not any(name in _profiles(file) for file in files) else profile


def _profiles(table: Any) -> dict[str, Any]:
    found = table.get("profiles") if isinstance(table, dict) else None
    return found if isinstance(found, dict) else {}


def _document(path: Path) -> Any:
    """A file of settings that keeps its comments; an empty one where there is none."""
    text = _text(path)
    try:
        return import_module("tomlkit").parse(text)
    except ValueError as error:
        raise SettingError(f"{path} is no TOML: {error}.") from None


def _text(path: Path) -> str:
    """The text of a file; none where there is no file."""
    try:
        return path.read_text("utf-8-sig")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        said = getattr(error, "strerror", None) or "it is not in UTF-8"
        raise SettingError(f"The config file {path} cannot be read: {said}.") from None


def _table_for(document: Any, profile: str) -> Any:
    toml = import_module("tomlkit")
    table = document
    for name in ("chat", "profiles", profile) if profile else ("chat",):
        if name not in table:
            # A table that holds only tables has no line of its own.
            table[name] = toml.table(is_super_table=name == "profiles")
        table = table[name]
        if not isinstance(table, dict):
            raise SettingError(f"{name} is no table in the config file; mend that first.")
    return table


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _write(path: Path, document: Any) -> None:
    """Replace a file as a whole; its mode stays."""
    text = document.as_string()
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        target = path.resolve()
        mode = target.stat().st_mode & 0o777 if target.exists() else _NEW_MODE
        number, name = tempfile.mkstemp(dir=target.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(number, "w", encoding="utf-8") as file:
                file.write(text)
            os.chmod(name, mode)
            os.replace(name, target)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(name)
            raise
    except OSError as error:
        raise SettingError(f"{path} cannot be written: {error.strerror or error}.") from None
