from __future__ import annotations

import base64
from pathlib import Path
from typing import Any, Callable

import pytest

from openrouter import content
from openrouter.content import audio, file, image, text, video
from openrouter.errors import ConfigurationError
from openrouter.testing import FakeOpenRouter

PNG = b"\x89PNG\r\n\x1a\n\x00rest"
FLAC = b"fLaC\x00rest"
PDF = b"%PDF-1.7\nrest"
MP4 = b"\x00\x00\x00\x20ftypisomrest"
HEIC = b"\x00\x00\x00\x18ftypheicrest"


def data_url(kind: str, data: bytes) -> str:
    return f"data:{kind};base64," + base64.b64encode(data).decode()


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_image_is_the_same_from_everywhere(tmp_path: Path) -> None:
    path = written(tmp_path, "photo.jpg", PNG)
    url = data_url("image/png", PNG)
    sources: list[Any] = [path, str(path), PNG, bytearray(PNG), memoryview(PNG), url]
    for source in sources:
        assert image(source) == {"type": "image_url", "image_url": {"url": url}}


@pytest.mark.parametrize("scheme", ["http", "https", "HTTPS"])
@pytest.mark.parametrize("make", [image, video])
def test_address_goes_through_as_it_is(make: Callable[..., Any], scheme: str) -> None:
    url = f"{scheme}://example.com/a%20b?c=d#e"
    part = make(url)
    assert part[part["type"]] == {"url": url}


def test_image_detail() -> None:
    assert image(PNG, detail="low")["image_url"]["detail"] == "low"
    unknown: Any = "hihg"
    with pytest.raises(ConfigurationError, match="one of auto, low, high, original, not 'hihg'"):
        image(PNG, detail=unknown)


def test_bytes_win_over_what_a_data_url_says() -> None:
    assert image(data_url("image/jpeg", PNG))["image_url"]["url"] == data_url("image/png", PNG)


def test_data_url_may_be_percent_encoded_or_broken_into_lines() -> None:
    escaped = "data:image/gif,GIF89a%01%02"
    assert image(escaped)["image_url"]["url"] == data_url("image/gif", b"GIF89a\x01\x02")
    whole = data_url("image/png", PNG)
    assert image(whole[:30] + "\n " + whole[30:])["image_url"]["url"] == whole
    assert file("data:,Hi%20there")["file"]["file_data"] == data_url("text/plain", b"Hi there")


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("data:image/png;base64", "is missing"),
        ("data:image/png;base64,%%%", "no valid base64"),
        ("data:image/png;base64,AAA", "no valid base64"),
        ("data:image/png;base64,", "is empty"),
    ],
)
def test_data_url_that_holds_nothing(url: str, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        image(url)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (FLAC, "flac"),
        (b"ID3\x04", "mp3"),
        (b"\x00\x00\x00\x1cftypM4A ", "m4a"),
        # Many recorders write M4A files that say no more than MP4.
        (b"\x00\x00\x00\x1cftypmp42", "m4a"),
    ],
)
def test_audio_format_comes_from_the_bytes(data: bytes, expected: str) -> None:
    sent = {"data": base64.b64encode(data).decode(), "format": expected}
    assert audio(data) == {"type": "input_audio", "input_audio": sent}


def test_audio_format_may_be_said() -> None:
    assert audio(b"\x01\x02", format="pcm16")["input_audio"]["format"] == "pcm16"
    with pytest.raises(ConfigurationError, match=r"text/plain; audio\(\) knows wav.* pass format="):
        audio(b"\x01\x02")


def test_audio_has_no_address() -> None:
    with pytest.raises(ConfigurationError, match="download it"):
        audio("https://example.com/a.mp3")


def test_audio_from_a_data_url_is_bare_base64() -> None:
    sent = audio(data_url("audio/flac", FLAC))["input_audio"]["data"]
    assert base64.b64decode(sent) == FLAC


def test_file_keeps_its_name(tmp_path: Path) -> None:
    path = written(tmp_path, "report.pdf", PDF)
    sent = {"filename": "report.pdf", "file_data": data_url("application/pdf", PDF)}
    assert file(path) == {"type": "file", "file": sent}
    assert file(path, filename="other.pdf")["file"]["filename"] == "other.pdf"
    assert file(PDF)["file"]["filename"] == "file.pdf"
    url = "https://example.com/some%20report.pdf?x=1"
    assert file(url)["file"] == {"filename": "some report.pdf", "file_data": url}
    assert file("https://example.com/")["file"] == {"file_data": "https://example.com/"}


def test_file_by_its_id() -> None:
    assert file(file_id="file-1")["file"] == {"file_id": "file-1"}
    assert file(file_id="file-1", filename="a")["file"] == {"filename": "a", "file_id": "file-1"}
    for both in ({}, {"source": PDF, "file_id": "file-1"}):
        with pytest.raises(ConfigurationError, match="and not both"):
            file(**both)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("notes.md", "text/markdown"),
        ("table.CSV", "text/csv"),
        ("page.html", "text/html"),
        ("data.json", "application/json"),
        ("feed.xml", "application/xml"),
        ("main.rs", "text/plain"),
        ("README", "text/plain"),
    ],
)
def test_text_file_is_what_its_name_says(name: str, expected: str) -> None:
    part = file("Größe: 1".encode(), filename=name)
    assert part["file"]["file_data"].startswith(f"data:{expected};base64,")


def test_file_of_an_unknown_type(tmp_path: Path) -> None:
    path = written(tmp_path, "thing.bin", b"\x00\x01\x02")
    with pytest.raises(ConfigurationError, match=r"'.*thing\.bin' is of a type that its first"):
        file(path)
    part = file(path, media_type="application/x-thing")
    assert part["file"]["file_data"] == data_url("application/x-thing", b"\x00\x01\x02")
    assert file(b"\x00", media_type="a/b")["file"]["filename"] == "file.bin"
    # What a data URL says is the next best, and more than that something is text.
    csv = data_url("text/csv", b"a,b")
    assert file(csv)["file"]["file_data"] == csv
    assert "application/pdf" in file(data_url("application/pdf", b"\x00"))["file"]["file_data"]


def test_video_from_bytes() -> None:
    url = data_url("video/mp4", MP4)
    assert video(MP4) == {"type": "video_url", "video_url": {"url": url}}


@pytest.mark.parametrize(
    ("make", "data", "message"),
    [
        (image, HEIC, r"This image is image/heic; image\(\) knows png, jpg, webp, gif\. Convert"),
        (image, PDF, "is application/pdf"),
        (image, b"Hello", "is text/plain"),
        (audio, PNG, "is image/png"),
        (video, FLAC, "is audio/flac"),
        (file, HEIC, "is image/heic"),
    ],
)
def test_wrong_kind_is_refused_by_name(make: Callable[..., Any], data: bytes, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        make(data)


def test_media_type_that_is_given_is_trusted() -> None:
    url = image(HEIC, media_type="image/heic")["image_url"]["url"]
    assert url == data_url("image/heic", HEIC)


@pytest.mark.parametrize(
    ("make", "data", "limit"),
    [
        (image, PNG, content.MAX_IMAGE_BYTES),
        (audio, FLAC, content.MAX_AUDIO_BYTES),
        (file, PDF, content.MAX_FILE_BYTES),
        (video, MP4, content.MAX_VIDEO_BYTES),
    ],
)
def test_size_is_limited_by_default(
    make: Callable[..., Any], data: bytes, limit: int, tmp_path: Path
) -> None:
    path = tmp_path / "large"
    with open(path, "wb") as target:
        target.write(data)
        target.truncate(limit + 1)
    with pytest.raises(ConfigurationError, match=f"more than {limit // 1_000_000} MB, the limit"):
        make(path)
    with open(path, "r+b") as target:
        target.truncate(limit)
    assert make(path)["type"]


@pytest.mark.parametrize("source", [PNG, data_url("image/png", PNG)])
def test_size_limit_can_be_set(source: Any) -> None:
    assert image(source, max_bytes=len(PNG)) == image(source, max_bytes=None)
    with pytest.raises(ConfigurationError, match=r"more than 12 bytes.*another max_bytes="):
        image(source, max_bytes=len(PNG) - 1)


@pytest.mark.parametrize("limit", [0, -1, True, "1", 1.5])
def test_size_limit_is_a_number_of_bytes(limit: Any) -> None:
    with pytest.raises(ConfigurationError, match="max_bytes takes a number of bytes above 0"):
        image(PNG, max_bytes=limit)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("missing.png", r"'missing\.png' cannot be read: No such file or directory\. A text is"),
        ("a\x00b", "cannot be read: embedded null"),
        ("x" * 5000, "'…x{60}' cannot be read"),
    ],
)
def test_file_that_cannot_be_read(name: str, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        image(name)


def test_empty_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"'.*nothing\.png' is empty"):
        image(written(tmp_path, "nothing.png", b""))
    with pytest.raises(ConfigurationError, match="This file is empty"):
        file(b"")


@pytest.mark.parametrize("source", [None, 7, ["a"]])
def test_source_that_is_none(source: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"image\(\) takes a path, a URL, .* not \w+\."):
        image(source)


def test_text_with_a_mark_for_the_cache() -> None:
    assert text("Hi") == {"type": "text", "text": "Hi"}
    assert text("Hi", cache=True)["cache_control"] == {"type": "ephemeral"}
    assert text("Hi", cache="5m")["cache_control"] == {"type": "ephemeral", "ttl": "5m"}
    assert text("Hi", cache="1h")["cache_control"] == {"type": "ephemeral", "ttl": "1h"}


@pytest.mark.parametrize("cache", ["2h", 1, None])
def test_mark_for_the_cache_that_there_is_not(cache: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"cache takes True, \"5m\" or \"1h\", not"):
        text("Hi", cache=cache)


def test_text_is_text() -> None:
    number: Any = 7
    with pytest.raises(ConfigurationError, match="takes a text, not int"):
        text(number)


def test_parts_reach_the_api() -> None:
    fake = FakeOpenRouter()
    with fake.client() as client:
        message = content.user("What is it?", image(PNG), file(PDF))
        client.chat.completions.create(model="openai/gpt-4o-mini", messages=[message])
    assert fake.requests[0].json["messages"] == [message]
