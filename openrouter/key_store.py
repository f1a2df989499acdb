"""Where a key is kept between two runs: the system's keyring, or a file only its owner can read.

``store_key`` prefers the keyring and takes the file where there is none. ``stored_key`` looks into
the file first: it is quick, while a keyring may have to be unlocked.
"""

from __future__ import annotations

import contextlib
import os
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openrouter.credentials import ApiKey, Hidden
from openrouter.errors import ConfigurationError
from openrouter.settings_sources import Found
from openrouter.user_folder import this_users_folder

if TYPE_CHECKING:
    from types import ModuleType

SERVICE = "openrouter"
ACCOUNT = "default"
KEY_FILE = "key"

_INSTEAD = "set OPENROUTER_API_KEY or pass api_key="


def stored_key() -> Found | None:
    """The key that ``store_key`` stored, hidden, with its place; None if there is none.

    Raises:
        ConfigurationError: If the file can be read by others or not at all, or if the keyring
            fails.
    """
    folder = this_users_folder()
    path = None if folder is None else folder / KEY_FILE
    if path is not None and os.path.isfile(path):
        return Found(read_key_file(path), str(path))
    kept = read_keyring()
    return None if kept is None else Found(kept, "keyring")


def store_key(key: ApiKey) -> str:
    """Keep a key for later runs.

    Returns:
        Where it is: ``"keyring"``, or the path of the file.

    Raises:
        ConfigurationError: If neither can be written.
    """
    folder = this_users_folder()
    if write_keyring(key):
        if folder is not None:
            # An older key in the file would be found first.
            with contextlib.suppress(OSError):
                os.unlink(folder / KEY_FILE)
        return "keyring"
    if folder is None:
        raise ConfigurationError(
            "There is neither a keyring nor a home folder to keep the key in: "
            "install keyring, or set XDG_CONFIG_HOME to an absolute path."
        )
    write_key_file(folder / KEY_FILE, key)
    return str(folder / KEY_FILE)


def exposure(path: str, mode: int, system: str = os.name) -> str | None:
    """What to say of a file with a key that others than its owner may open; None if they may not.

    Args:
        path: The file.
        mode: Its ``st_mode``.
        system: What ``os.name`` says; only POSIX systems have such modes.

    Example:
        >>> exposure("my key", 0o100644, "posix")
        "my key holds a key, and others than its owner can open it: chmod 600 'my key'"
        >>> exposure("my key", 0o100600, "posix")
    """
    if system != "posix" or not mode & 0o077:
        return None
    advice = f"chmod 600 {shlex.quote(path)}"
    return f"{path} holds a key, and others than its owner can open it: {advice}"


def read_key_file(path: str | os.PathLike[str]) -> Hidden[str]:
    """The key in a file of which it is the only content.

    Raises:
        ConfigurationError: If others can open the file, or if it cannot be read.
    """
    try:
        with open(path, "rb") as file:
            problem = exposure(os.fspath(path), os.fstat(file.fileno()).st_mode)
            text = Hidden("" if problem else file.read().decode("utf-8", "replace"))
    except OSError as error:
        raise ConfigurationError(f"The key in {path} cannot be read: {_said(error)}.") from error
    if problem is not None:
        raise ConfigurationError(problem)
    return text


def write_key_file(path: Path, key: ApiKey) -> None:
    """Write a key into a file that only its owner can open, from the first moment on.

    The file appears whole or not at all, and its folder is made where it is missing.

    Raises:
        ConfigurationError: If it cannot be written.
    """
    from secrets import token_hex

    draft = path.with_name(f".{path.name}.{token_hex(8)}")
    try:
        os.makedirs(path.parent, mode=0o700, exist_ok=True)
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(key.reveal().encode("ascii") + b"\n")
                file.flush()
                os.fsync(file.fileno())
            os.replace(draft, path)
        except OSError:
            os.unlink(draft)
            raise
    except OSError as error:
        raise ConfigurationError(
            f"The key cannot be written to {path}: {_said(error)}; "
            "XDG_CONFIG_HOME names another folder."
        ) from error


def _said(error: OSError) -> str:
    return error.strerror or str(error)


def read_keyring() -> Hidden[str] | None:
    """The key in the system's keyring, under the service ``openrouter``; None if there is none.

    None, too, where ``keyring`` is not installed or has no keyring to talk to.

    Raises:
        ConfigurationError: If the keyring fails.
    """
    keyring = _keyring()
    if keyring is None:
        return None
    try:
        kept: Hidden[Any] = Hidden(keyring.get_password(SERVICE, ACCOUNT))
    except keyring.errors.NoKeyringError:
        return None
    except Exception as error:
        raise ConfigurationError(
            f"The key could not be read from the keyring: {_failure(error)}; {_INSTEAD}."
        ) from error
    return None if kept.reveal() is None else kept


def write_keyring(key: ApiKey) -> bool:
    """Put a key into the system's keyring; False where there is none, or none that keeps it.

    Raises:
        ConfigurationError: If the keyring fails.
    """
    keyring = _keyring()
    if keyring is None:
        return False
    try:
        keyring.set_password(SERVICE, ACCOUNT, key.reveal())
        # A keyring that is switched off takes everything and keeps nothing.
        kept: Hidden[Any] = Hidden(keyring.get_password(SERVICE, ACCOUNT))
    except keyring.errors.NoKeyringError:
        return False
    except Exception as error:
        raise ConfigurationError(
            f"The key could not be written to the keyring: {_failure(error)}."
        ) from error
    return bool(kept.reveal() == key.reveal())


def _failure(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".rstrip(": .")


def _keyring() -> ModuleType | None:
    """The module ``keyring``, if it is installed."""
    try:
        import keyring
        import keyring.errors
    except ImportError:
        return None
    return keyring
