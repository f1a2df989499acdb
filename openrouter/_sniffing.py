"""What some bytes are, by what they begin with. No I/O.

The types are those that OpenRouter names for content parts, so a QuickTime film is ``video/mov``.
What models cannot read is told apart as well, where it is common, so that an error can name it.
"""

from __future__ import annotations

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"

# Where the signature is, the signature, and what it stands for.
_SIGNATURES = (
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (0, b"II*\x00", "image/tiff"),
    (0, b"MM\x00*", "image/tiff"),
    (6, b"\x00\x00\x00\x00", "image/bmp"),
    (8, b"WEBP", "image/webp"),
    (8, b"WAVE", "audio/wav"),
    (8, b"AVI ", "video/avi"),
    (8, b"AIFF", "audio/aiff"),
    (8, b"AIFC", "audio/aiff"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"OggS", "audio/ogg"),
    (0, b"fLaC", "audio/flac"),
    (0, b"\x00\x00\x01\xba", "video/mpeg"),
    (0, b"\x00\x00\x01\xb3", "video/mpeg"),
    (0, b"{\\rtf", "application/rtf"),
)
# Some signatures are only those where something else stands in front of them.
_CONTAINERS = {
    "image/bmp": b"BM",
    "image/webp": b"RIFF",
    "audio/wav": b"RIFF",
    "video/avi": b"RIFF",
    "audio/aiff": b"FORM",
}
_BRANDS = {
    b"M4A ": "audio/mp4",
    b"M4B ": "audio/mp4",
    b"qt  ": "video/mov",
    b"heic": "image/heic",
    b"heix": "image/heic",
    b"mif1": "image/heic",
    b"avif": "image/avif",
}
# The first atom of QuickTime files that say no brand.
_ATOMS = (b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot")
# The main part of each kind of office document. A zip file has its names uncompressed.
_OFFICE = ((b"word/document", DOCX), (b"xl/workbook", XLSX), (b"ppt/presentation", PPTX))
# A PDF may have something else in front of its header, but not more than this.
_PDF_WITHIN = 1024
_EBML_HEAD = 64
# Of the first byte of an atom's size, which text does not begin with.
_NO_TEXT = 9


def sniff(data: bytes) -> str | None:
    """The media type of ``data``; None where its first bytes do not tell.

    Example:
        >>> sniff(b"GIF89a..."), sniff(b"fLaC..."), sniff(b"What is it?")
        ('image/gif', 'audio/flac', None)
    """
    for place, signature, kind in _SIGNATURES:
        if data.startswith(signature, place) and data.startswith(_CONTAINERS.get(kind, b"")):
            return kind
    if data.startswith(b"PK\x03\x04"):
        return next((kind for name, kind in _OFFICE if name in data), "application/zip")
    if data.startswith(b"\x1aE\xdf\xa3"):
        return "video/webm" if b"webm" in data[:_EBML_HEAD] else "video/x-matroska"
    return _in_frames(data) or _in_atoms(data) or _pdf(data)


def is_text(data: bytes) -> bool:
    """Whether ``data`` is text in UTF-8."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return b"\x00" not in data


def _in_frames(data: bytes) -> str | None:
    """Audio that is nothing but frames, each with eleven or twelve set bits at its head."""
    if len(data) < 3 or data[0] != 0xFF:
        return None
    if data[1] & 0xF6 == 0xF0:
        return "audio/aac"
    layer, version, bit_rate = data[1] >> 1 & 3, data[1] >> 3 & 3, data[2] >> 4
    sound = data[1] & 0xE0 == 0xE0 and layer in (1, 2) and version != 1 and bit_rate != 15
    return "audio/mpeg" if sound else None


def _in_atoms(data: bytes) -> str | None:
    """The MP4 family."""
    atom = data[4:8]
    if atom == b"ftyp":
        return _BRANDS.get(data[8:12], "video/mp4")
    return "video/mov" if atom in _ATOMS and data[0] < _NO_TEXT else None


def _pdf(data: bytes) -> str | None:
    return "application/pdf" if b"%PDF-" in data[:_PDF_WITHIN] else None
