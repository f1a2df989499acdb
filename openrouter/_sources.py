"""Where a content part comes from: an address, a data URL, a file, or bytes. This reads files."""

from __future__ import annotations

import base64
import binascii
import os
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote, unquote_to_bytes, urlsplit

from openrouter.errors import ConfigurationError

if TYPE_CHECKING:
    from typing import Union

    Source = Union[str, "os.PathLike[str]", bytes, bytearray, memoryview]

_LONGEST_NAME = 60


class Loaded(NamedTuple):
    """What a source holds.

    Attributes:
        label: How to call it in an error.
        url: Its address on the web; the bytes stay there then.
        data: Its bytes.
        declared: The media type that a data URL says.
        name: The name of the file.
    """

    label: str
    url: str | None = None
    data: bytes = b""
    declared: str | None = None
    name: str | None = None

    @property
    def base64(self) -> str:
        """The bytes as text."""
        return base64.b64encode(self.data).decode("ascii")


def load(kind: str, source: Source, max_bytes: int | None) -> Loaded:
    """Find out what ``source`` is, and read it unless it is on the web.

    Args:
        kind: What is looked for, to name it in errors, such as ``"image"``.
        source: A path, an http or https address, a data URL, or the bytes themselves.
        max_bytes: The most bytes; None for no limit.

    Raises:
        ConfigurationError: If it cannot be read, is empty, or is larger.
    """
    if max_bytes is not None and (type(max_bytes) is not int or max_bytes < 1):
        raise ConfigurationError(
            f"max_bytes takes a number of bytes above 0, or None for no limit, not {max_bytes!r}."
        )
    if isinstance(source, (bytes, bytearray, memoryview)):
        loaded = Loaded(f"This {kind}", data=bytes(source))
    elif isinstance(source, str) and source[:8].lower().startswith(("http://", "https://")):
        name = unquote(urlsplit(source).path.rpartition("/")[2])
        return Loaded(f"This {kind}", url=source, name=name or None)
    elif isinstance(source, str) and source[:5].lower() == "data:":
        loaded = _from_data_url(kind, source)
    elif isinstance(source, (str, os.PathLike)):
        loaded = _from_file(kind, source, max_bytes)
    else:
        raise ConfigurationError(
            f"{kind}() takes a path, a URL, a data URL or bytes, not {type(source).__name__}."
        )
    return _measured(loaded, kind, max_bytes)


def _measured(loaded: Loaded, kind: str, max_bytes: int | None) -> Loaded:
    if not loaded.data:
        raise ConfigurationError(f"{loaded.label} is empty.")
    if max_bytes is not None and len(loaded.data) > max_bytes:
        raise ConfigurationError(
            f"{loaded.label} has more than {_megabytes(max_bytes)}, the limit for one {kind}. "
            "Make it smaller, or pass another max_bytes= if your model takes it."
        )
    return loaded


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:g} MB" if size >= 1_000_000 else f"{size:,} bytes"


def _from_file(kind: str, path: str | os.PathLike[str], max_bytes: int | None) -> Loaded:
    name = os.fspath(path)
    shown = repr(name if len(name) <= _LONGEST_NAME else "…" + name[-_LONGEST_NAME:])
    try:
        with open(name, "rb") as file:
            # One more than the limit says whether there are more.
            data = file.read(-1 if max_bytes is None else max_bytes + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ConfigurationError(
            f"The {kind} {shown} cannot be read: {reason}. "
            "A text is taken for a path unless it begins with http://, https:// or data:."
        ) from error
    return Loaded(f"The {kind} {shown}", data=data, name=os.path.basename(name))


def _from_data_url(kind: str, url: str) -> Loaded:
    head, comma, payload = url[len("data:") :].partition(",")
    declared, *options = (each.strip().lower() for each in head.split(";"))
    label = f"The {kind} in the data URL"
    if not comma:
        raise ConfigurationError(f"{label} is missing: such a URL is data:image/png;base64,….")
    data = unquote_to_bytes(payload)
    if "base64" in options:
        try:
            data = base64.b64decode(b"".join(data.split()), validate=True)
        except binascii.Error as error:
            raise ConfigurationError(f"{label} is no valid base64: {error}.") from error
    return Loaded(label, data=data, declared=declared or None)
