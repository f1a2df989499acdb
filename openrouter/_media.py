"""The types of media that content parts take, and which of them some bytes are. No I/O."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from openrouter import _sniffing
from openrouter.errors import ConfigurationError

if TYPE_CHECKING:
    from typing import Mapping

    from openrouter._sources import Loaded

# Media type -> what OpenRouter calls the format, or how names of such files end.
IMAGES = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp", "image/gif": "gif"}
# An MP4 without pictures in it is what .m4a means, whatever brand it says.
AUDIO = {
    "audio/wav": "wav",
    "audio/mpeg": "mp3",
    "audio/aiff": "aiff",
    "audio/aac": "aac",
    "audio/ogg": "ogg",
    "audio/flac": "flac",
    "audio/mp4": "m4a",
    "video/mp4": "m4a",
}
VIDEOS = {"video/mp4": "mp4", "video/mpeg": "mpeg", "video/mov": "mov", "video/webm": "webm"}
_DOCUMENTS = {
    "application/pdf": "pdf",
    _sniffing.DOCX: "docx",
    _sniffing.XLSX: "xlsx",
    _sniffing.PPTX: "pptx",
    "application/rtf": "rtf",
    "application/json": "json",
    "application/xml": "xml",
    "text/csv": "csv",
    "text/html": "html",
    "text/markdown": "md",
    "text/plain": "txt",
}
FILES = {**AUDIO, **VIDEOS, **IMAGES, **_DOCUMENTS}
# What text is, by the end of its name.
_TEXTS = {
    "." + end: kind
    for kind, end in _DOCUMENTS.items()
    if kind.startswith("text/") or end in ("json", "xml")
}


def data_url(loaded: Loaded, media_type: str) -> str:
    """The bytes as an address."""
    return f"data:{media_type};base64,{loaded.base64}"


def type_of(
    kind: str,
    loaded: Loaded,
    given: str | None,
    known: Mapping[str, str],
    parameter: str = "media_type",
) -> str:
    """The media type: as the caller says, else by the bytes, else as a data URL says.

    Args:
        kind: The function that makes the part.
        loaded: The bytes.
        given: What the caller says.
        known: The types that the part takes.
        parameter: How the caller can say it.

    Raises:
        ConfigurationError: If it is none of those.
    """
    if given is not None:
        return given
    found = _sniffing.sniff(loaded.data)
    if found is None and _sniffing.is_text(loaded.data):
        found = _TEXTS.get(os.path.splitext(loaded.name or "")[1].lower(), "text/plain")
    if loaded.declared and found in (None, "text/plain"):
        found = loaded.declared
    if found in known:
        return str(found)
    what = f"is {found}" if found else "is of a type that its first bytes do not tell"
    raise ConfigurationError(
        f"{loaded.label} {what}; {kind}() knows {', '.join(dict.fromkeys(known.values()))}. "
        f"Convert it, or pass {parameter}= if your model takes it."
    )
