from __future__ import annotations

import io
import wave
import zipfile

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from openrouter._sniffing import DOCX, PPTX, XLSX, is_text, sniff


def zipped(*names: str) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, "x" * 2000)
    return target.getvalue()


def sound() -> bytes:
    target = io.BytesIO()
    with wave.open(target, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(2)
        writer.setframerate(8000)
        writer.writeframes(b"\x00\x00" * 8)
    return target.getvalue()


KINDS = {
    "png": (b"\x89PNG\r\n\x1a\n\x00", "image/png"),
    "jpeg": (b"\xff\xd8\xff\xe0\x00\x10JFIF", "image/jpeg"),
    "gif 87": (b"GIF87a\x01\x00", "image/gif"),
    "gif 89": (b"GIF89a\x01\x00", "image/gif"),
    "webp": (b"RIFF\x10\x00\x00\x00WEBPVP8 ", "image/webp"),
    "bmp": (b"BM\x46\x00\x00\x00\x00\x00\x00\x00\x36", "image/bmp"),
    "tiff, little": (b"II*\x00\x08", "image/tiff"),
    "tiff, big": (b"MM\x00*\x00", "image/tiff"),
    "heic": (b"\x00\x00\x00\x18ftypheic", "image/heic"),
    "avif": (b"\x00\x00\x00\x18ftypavif", "image/avif"),
    "wav": (sound(), "audio/wav"),
    "mp3 with tags": (b"ID3\x04\x00", "audio/mpeg"),
    "mp3 without tags": (b"\xff\xfb\x90\x00", "audio/mpeg"),
    "mp3 of MPEG 2": (b"\xff\xf3\x40\xc0", "audio/mpeg"),
    "aiff": (b"FORM\x00\x00\x00\x10AIFFCOMM", "audio/aiff"),
    "aifc": (b"FORM\x00\x00\x00\x10AIFCFVER", "audio/aiff"),
    "aac": (b"\xff\xf1\x50\x80", "audio/aac"),
    "aac of MPEG 2": (b"\xff\xf9\x50\x80", "audio/aac"),
    "ogg": (b"OggS\x00\x02", "audio/ogg"),
    "flac": (b"fLaC\x00\x00", "audio/flac"),
    "m4a": (b"\x00\x00\x00\x1cftypM4A ", "audio/mp4"),
    "pdf": (b"%PDF-1.7\n", "application/pdf"),
    "pdf after a mark": (b"\xef\xbb\xbf\n%PDF-1.4", "application/pdf"),
    "docx": (zipped("[Content_Types].xml", "word/document.xml"), DOCX),
    "xlsx": (zipped("[Content_Types].xml", "xl/workbook.xml"), XLSX),
    "pptx": (zipped("[Content_Types].xml", "ppt/presentation.xml"), PPTX),
    "zip": (zipped("notes.txt"), "application/zip"),
    "rtf": (b"{\\rtf1\\ansi", "application/rtf"),
    "mp4": (b"\x00\x00\x00\x20ftypisom", "video/mp4"),
    "mov": (b"\x00\x00\x00\x14ftypqt  ", "video/mov"),
    "mov without a brand": (b"\x00\x00\x00\x08wide\x00\x05", "video/mov"),
    "large mov without a brand": (b"\x04\x00\x00\x08mdat\x00\x05", "video/mov"),
    "webm": (b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x84webm", "video/webm"),
    "matroska": (b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x88matroska", "video/x-matroska"),
    "mpeg program stream": (b"\x00\x00\x01\xba\x44", "video/mpeg"),
    "mpeg video stream": (b"\x00\x00\x01\xb3\x14", "video/mpeg"),
    "avi": (b"RIFF\x10\x00\x00\x00AVI LIST", "video/avi"),
}


@pytest.mark.parametrize("name", KINDS)
def test_sniff_knows(name: str) -> None:
    data, kind = KINDS[name]
    assert sniff(data) == kind


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Hello",
        b"The WEBP format: WEBP is a format",
        b"12345678WAVE",
        b"BMW made cars in 1928, and more.",
        "\ufeffHi".encode("utf-16-le"),
        b"\xff\xff\xff\xff",  # sync bits with a bit rate that there is not
        b"\xff\xeb\x90\x00",  # a version that is reserved
        b"I'm free today",
        b"\xff\xfb",
        b"RIFF\x10\x00\x00\x00ACON",
        b"x" * 2000 + b"%PDF-1.7",
    ],
)
def test_sniff_does_not_take_other_things_for_media(data: bytes) -> None:
    assert sniff(data) is None


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=40))
@example("GIF89a")
def test_sniff_finds_media_in_text_only_where_it_has_a_signature(text: str) -> None:
    marks = ("GIF8", "ID3", "OggS", "fLaC", "{\\rtf", "%PDF-", "ftyp", "RIFF", "FORM")
    if not any(mark in text for mark in marks):
        assert sniff(text.encode()) is None


@given(st.binary(max_size=64))
def test_sniff_takes_anything(data: bytes) -> None:
    assert sniff(data) is None or "/" in str(sniff(data))


@pytest.mark.parametrize(
    ("data", "expected"),
    [(b"Hi", True), ("Grüße".encode(), True), (b"\xff\xfe", False), (b"a\x00b", False)],
)
def test_text_is_told_from_bytes(data: bytes, expected: bool) -> None:
    assert is_text(data) is expected
