"""The catalogue on disk: several processes read and write it, and a damaged file counts as none."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Union

from openrouter.errors import ConfigurationError

if TYPE_CHECKING:
    PathLike = Union[str, "os.PathLike[str]"]


def file_in(folder: Any, base_url: str) -> Path:
    """The file for one API address in a folder.

    Raises:
        ConfigurationError: If ``folder`` is no path.
    """
    try:
        path = Path(folder)
    except TypeError as error:
        raise ConfigurationError(f"cache_dir takes a folder, not {folder!r}.") from error
    name = hashlib.sha256(base_url.encode("utf-8")).hexdigest()[:12]
    return path.expanduser() / f"openrouter-models-{name}.json"


def read_json(path: Path) -> Any:
    """What the file holds; None where there is none or it is damaged."""
    try:
        return json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None


def write_json(path: Path, value: Any) -> None:
    """Put a file in place of the old one, at once: nobody ever reads half of it.

    Raises:
        OSError: If that fails; the old file then stays.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(value, separators=(",", ":"))
    handle, temporary = tempfile.mkstemp(prefix=path.stem, suffix=".tmp", dir=str(path.parent))
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(text)
        os.replace(temporary, str(path))
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
