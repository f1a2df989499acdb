"""Files of the command line: texts, attachments, and what is wrong with them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from openrouter.testing import FakeOpenRouter
from openrouter_chat import attaching
from openrouter_chat.attaching import attachment
from openrouter_chat.exits import UsageError

if TYPE_CHECKING:
    from openrouter.testing import FakeServer
    from tests.demo.conftest import Run

PNG = b"\x89PNG\r\n\x1a\n..."
MP4 = b"\x00\x00\x00\x18ftypisom...."
M4A = b"\x00\x00\x00\x18ftypM4A ...."


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def question(fake: FakeOpenRouter) -> Any:
    return fake.requests[-1].json["messages"][-1]["content"]


def test_files_go_between_the_question_and_what_is_piped_in(
    here: Path, run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    (here / "old.py").write_text("x = 1\n", encoding="utf-8-sig")
    (here / "new.py").write_text("x = '€'\n", encoding="utf-8")
    result = run("-f", "old.py", "--file", "new.py", "What changed?", stdin=b"Be brief.\n")
    assert result.status == 0
    assert question(fake) == (
        'What changed?\n\n<file name="old.py">\nx = 1\n</file>\n\n'
        "<file name=\"new.py\">\nx = '€'\n</file>\n\nBe brief."
    )


def test_file_alone_is_the_question(
    here: Path, run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    (here / "q.txt").write_text("Why?", encoding="utf-8")
    assert run("-f", "q.txt").status == 0
    assert question(fake) == '<file name="q.txt">\nWhy?\n</file>'


@pytest.mark.parametrize("content", [PNG + b"\xff", b"text\0text", "é".encode("latin-1")])
def test_file_that_is_no_text_is_wrong_usage_with_a_hint(
    content: bytes, here: Path, run: Run
) -> None:
    (here / "x.bin").write_bytes(content)
    result = run("-f", "x.bin", "What is this?")
    assert (result.status, result.out) == (2, "")
    assert result.err == (
        "openrouter-chat: -f x.bin: no text in UTF-8. "
        "Images, sound, video and documents go with --attach.\n"
    )


@pytest.mark.parametrize("option", ["-f", "--attach", "--schema"])
@pytest.mark.parametrize(
    ("path", "said"),
    [("no.txt", "No such file or directory."), (".", "a folder, not a file."), ("a\0b", "null")],
)
def test_file_that_cannot_be_read_is_wrong_usage(
    option: str, path: str, said: str, run: Run
) -> None:
    result = run(option, path, "What is this?")
    assert (result.status, result.out) == (2, "")
    assert result.err.startswith(f"openrouter-chat: {option} {path}: ".replace("\0", "␀"))
    assert said in result.err
    assert len(result.err.splitlines()) == 1


def test_file_that_nobody_can_open_is_wrong_usage(here: Path, run: Run) -> None:
    (here / "loop.png").symlink_to("loop.png")
    result = run("--attach", "loop.png", "What is this?")
    assert (result.status, result.out) == (2, "")
    assert "--attach loop.png: Too many levels of symbolic links." in result.err


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("photo.png", PNG, "image_url"),
        ("named-wrongly.txt", PNG, "image_url"),
        ("film.mp4", MP4, "video_url"),
        ("song.m4a", M4A, "input_audio"),
        ("song.flac", b"fLaC...", "input_audio"),
        ("report.pdf", b"%PDF-1.7 ...", "file"),
        ("notes.md", b"# Notes", "file"),
    ],
)
def test_attachment_is_what_its_first_bytes_say(
    name: str, data: bytes, kind: str, here: Path, run: Run, fake: FakeOpenRouter
) -> None:
    (here / name).write_bytes(data)
    part = attachment(name)
    assert part["type"] == kind
    if kind == "file":
        assert part["file"]["filename"] == name


def test_attachments_follow_the_question_in_their_order(
    here: Path, run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    (here / "a.png").write_bytes(PNG)
    (here / "b.pdf").write_bytes(b"%PDF-1.7 ...")
    assert run("--attach", "b.pdf", "--attach", "a.png", "What is this?").status == 0
    assert [part["type"] for part in question(fake)] == ["text", "file", "image_url"]


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("https://example.com/cat.JPG?size=1", "image_url"),
        ("HTTPS://example.com/film.mp4", "video_url"),
        ("https://www.youtube.com/watch?v=1", "video_url"),
        ("https://YOUTU.be/1", "video_url"),
        ("https://example.com/report.pdf", "file"),
    ],
)
def test_attached_address_is_what_its_end_says(url: str, kind: str) -> None:
    part = attachment(url)
    assert part["type"] == kind
    assert url in str(part)


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("https://example.com/song.mp3", "the API takes no address for sound; download it"),
        ("https://example.com/cat", "its end does not tell what it is; download it"),
        ("https://notyoutube.com/watch", "its end does not tell"),
        ("https://[broken/cat.png", "no web address (Invalid IPv6 URL)."),
    ],
)
def test_attached_address_that_does_not_work_is_wrong_usage(url: str, said: str, run: Run) -> None:
    result = run("--attach", url, "What is this?")
    assert (result.status, result.out) == (2, "")
    assert f"--attach {url}: {said}" in result.err


@pytest.mark.parametrize("data", [b"PK\x03\x04...", b"II*\x00...", b"\x00\xff\xfe\x01"])
def test_attachment_of_another_type_is_wrong_usage(data: bytes, here: Path, run: Run) -> None:
    (here / "x.dat").write_bytes(data)
    result = run("--attach", "x.dat", "What is this?")
    assert (result.status, result.out) == (2, "")
    assert "--attach x.dat: models do not take this type of file. They take images" in result.err


def test_attachment_that_is_empty_is_wrong_usage(here: Path, run: Run) -> None:
    (here / "x.png").touch()
    assert "--attach x.png: the file is empty." in run("--attach", "x.png", "What?").err


def test_attachment_that_is_too_big_is_wrong_usage(here: Path, run: Run) -> None:
    with open(here / "big.png", "wb") as file:
        file.write(PNG)
        file.truncate(20_000_001)
    with open(here / "huge.mp4", "wb") as file:
        file.write(MP4)
        file.truncate(100_000_001)
    result = run("--attach", "big.png", "What is this?")
    assert (result.status, result.out) == (2, "")
    assert "--attach big.png: more than 20 MB, the limit of one image." in result.err
    result = run("--attach", "huge.mp4", "What is this?")
    assert "--attach huge.mp4: more than 100 MB, the limit of one file." in result.err


def test_file_in_the_home_folder_is_found(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(here))
    (here / "a.png").write_bytes(PNG)
    assert attachment("~/a.png")["type"] == "image_url"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{broken", "no JSON ("),
        ("", "no JSON ("),
        ("[]", "no JSON Schema; one looks like"),
        ('{"name": "Ada"}', "no JSON Schema; one looks like"),
        ("{}", "no JSON Schema; one looks like"),
    ],
)
def test_schema_that_is_none_is_wrong_usage(text: str, said: str, here: Path, run: Run) -> None:
    (here / "s.json").write_text(text, encoding="utf-8")
    result = run("--schema", "s.json", "Where?")
    assert (result.status, result.out) == (2, "")
    assert f"--schema s.json: {said}" in result.err


@pytest.mark.parametrize(
    ("file", "title", "name"),
    [
        ("city.json", None, "city"),
        ("my city (2).json", None, "my_city_2"),
        ("x.json", "A City", "A_City"),
        ("x.json", 7, "x"),
        ("x.json", "€", "answer"),
        ("x.json", "n" * 80, "n" * 64),
    ],
)
def test_schema_has_a_name_that_the_api_takes(
    file: str, title: object, name: str, here: Path
) -> None:
    schema = {"type": "object", **({} if title is None else {"title": title})}
    (here / file).write_text(json.dumps(schema), encoding="utf-8")
    assert attaching.response_format(file) == {
        "type": "json_schema",
        "json_schema": {"name": name, "strict": True, "schema": schema},
    }


def test_attachment_of_nothing_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="No such file"):
        attachment("none.png")
