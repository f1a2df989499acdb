"""Files of the command line: texts to read, media to attach, a schema to follow."""

from __future__ import annotations

import mimetypes
import os
import re
import stat
from typing import Any, Callable
from urllib.parse import urlsplit

from openrouter import ConfigurationError, content
from openrouter_chat.arguments import well_formed
from openrouter_chat.exits import UsageError
from openrouter_chat.json_output import parsed

# Sound comes behind pictures, as an MP4 may be either; a file may be anything.
_KINDS: tuple[tuple[str, Callable[..., dict[str, Any]], int], ...] = (
    ("image", content.image, content.MAX_IMAGE_BYTES),
    ("video", content.video, content.MAX_VIDEO_BYTES),
    ("sound", content.audio, content.MAX_AUDIO_BYTES),
    ("file", content.file, content.MAX_FILE_BYTES),
)
_LARGEST = max(limit for _, _, limit in _KINDS)
_VIDEO_SITES = (".youtube.com", ".youtu.be")
# One of these is in any schema that says something.
_KEYWORDS = frozenset(
    ("type", "properties", "$ref", "anyOf", "oneOf", "allOf", "enum", "const", "items")
)


def file_text(path: str) -> str:
    """A text file as it is put after the question, with its name.

    Raises:
        UsageError: If it cannot be read, or is no text.
    """
    data = _read(path, "-f")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        raise UsageError(
            f"-f {path}: no text in UTF-8. Images, sound, video and documents go with --attach."
        )
    return f'<file name="{well_formed(path)}">\n{text.rstrip()}\n</file>'


def attachment(source: str) -> dict[str, Any]:
    """The part of a message that a path or an address stands for.

    Raises:
        UsageError: If it cannot be read, is too large, or is of a type that models do not take.
    """
    if re.match("https?://", source, re.IGNORECASE):
        return _from_address(well_formed(source))
    data = _read(source, "--attach", _LARGEST)
    if not data:
        raise UsageError(f"--attach {source}: the file is empty.")
    name = well_formed(os.path.basename(source))
    for kind, make, limit in _KINDS:
        try:
            part = make(data, max_bytes=None, **({"filename": name} if kind == "file" else {}))
        except ConfigurationError:
            continue
        if len(data) > limit:
            raise _too_large(source, kind, limit)
        return part
    raise UsageError(
        f"--attach {source}: models do not take this type of file. They take images (PNG, JPEG,"
        " WebP, GIF), sound (WAV, MP3, FLAC, Ogg, M4A ...), video (MP4, MPEG, QuickTime, WebM),"
        " PDF, Office documents and text."
    )


def _from_address(url: str) -> dict[str, Any]:
    """What an address stands for, by its end: nobody fetches it here."""
    try:
        parts = urlsplit(url)
    except ValueError as error:
        raise UsageError(f"--attach {url}: no web address ({error}).") from None
    kind = (mimetypes.guess_type(parts.path)[0] or "").partition("/")[0]
    if kind == "image":
        return content.image(url)
    if kind == "video" or f".{parts.hostname}".endswith(_VIDEO_SITES):
        return content.video(url)
    if kind == "audio":
        raise UsageError(
            f"--attach {url}: the API takes no address for sound; download it, and attach the file."
        )
    if kind:
        return content.file(url)
    raise UsageError(
        f"--attach {url}: its end does not tell what it is; download it, and attach the file."
    )


def response_format(path: str) -> dict[str, Any]:
    """What asks for an answer that follows the JSON Schema in a file.

    Raises:
        UsageError: If it cannot be read, or is no schema.
    """
    try:
        schema = parsed(_read(path, "--schema").decode("utf-8-sig"))
    except ValueError as error:
        raise UsageError(f"--schema {path}: no JSON ({error}).") from None
    if not isinstance(schema, dict) or not _KEYWORDS.intersection(schema):
        raise UsageError(
            f"--schema {path}: no JSON Schema; one looks like"
            ' {"type": "object", "properties": {...}}.'
        )
    title = schema.get("title")
    stem = title if isinstance(title, str) else os.path.splitext(os.path.basename(path))[0]
    name = re.sub("[^A-Za-z0-9_-]+", "_", stem)[:64].strip("_") or "answer"
    return {
        "type": "json_schema",
        "json_schema": {"name": name, "strict": True, "schema": schema},
    }


def _read(path: str, option: str, limit: int | None = None) -> bytes:
    path = os.path.expanduser(path)
    try:
        size = os.stat(path)
        if stat.S_ISDIR(size.st_mode):
            raise UsageError(f"{option} {path}: a folder, not a file.")
        if limit is not None and size.st_size > limit:
            raise _too_large(path, "file", limit)
        with open(path, "rb") as file:
            return file.read()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UsageError(f"{option} {path}: {reason}.") from None


def _too_large(path: str, kind: str, limit: int) -> UsageError:
    return UsageError(
        f"--attach {path}: more than {limit // 1_000_000} MB, the limit of one {kind}."
    )
