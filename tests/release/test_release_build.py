"""The build: what it refuses, and what it leaves behind. The builder itself is a stand-in."""

from __future__ import annotations

import os
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import Sequence

import pytest

from _release import build
from tests.release.test_release_contents import SOURCES, WHEEL

NAME = "openrouter_typed-0.1.0"


class Builder:
    """Makes what the builder would make, as the test wants it."""

    def __init__(self) -> None:
        self.names = [*WHEEL]
        self.from_sdist = b"code"
        self.again = b"code"
        self.calls: list[list[str]] = []
        self.answer = "Hello!"
        self.description = b"See [the guide](https://a.example)."
        self._made = 0

    def make(self, source: Path, out: Path, epoch: int, *kinds: str) -> None:
        out.mkdir(parents=True, exist_ok=True)
        self._made += 1
        code = self.from_sdist if len(kinds) == 1 else [b"", b"code", b"", self.again][self._made]
        with zipfile.ZipFile(out / f"{NAME}-py3-none-any.whl", "w") as archive:
            for name in self.names:
                text = self.description if name.endswith("METADATA") else code
                archive.writestr(zipfile.ZipInfo(name), text)
        if "--sdist" in kinds:
            with tarfile.open(out / f"{NAME}.tar.gz", "w") as sdist:
                info = tarfile.TarInfo(f"{NAME}/pyproject.toml")
                sdist.addfile(info)

    def call(self, command: Sequence[str | Path], **more: str) -> str:
        words = [str(word) for word in command]
        self.calls.append(words)
        if words[-1].endswith("pythons"):
            return "3.13 /new/python\n3.10 /mid/python\n3.8 /old/python\n"
        return self.answer if "--offline" in words else ""


@pytest.fixture
def builder(monkeypatch: pytest.MonkeyPatch) -> Builder:
    made = Builder()
    monkeypatch.setattr(build, "make", made.make)
    monkeypatch.setattr(build, "call", made.call)
    return made


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in [*SOURCES, "CHANGELOG.md"]:
        path = tmp_path / "project" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    return tmp_path / "project"


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_build_leaves_both_files(builder: Builder, root: Path) -> None:
    assert build.main([], root) == 0
    assert files(root / "dist") == [f"{NAME}-py3-none-any.whl", f"{NAME}.tar.gz"]
    assert [call[2] for call in builder.calls] == ["twine"]
    assert "--strict" in builder.calls[0]


def test_build_keeps_the_umask(builder: Builder, root: Path, tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        assert build.main(["--verify", "--out", str(tmp_path / "out")], root) == 0
        assert os.umask(before) == 0o027
    finally:
        os.umask(before)


def test_build_with_a_stranger_is_refused(
    builder: Builder, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    builder.names.append("openrouter/notes.txt")
    assert build.main([], root) == 1
    assert "openrouter/notes.txt does not belong into the wheel" in capsys.readouterr().err
    assert not (root / "dist").exists()


def test_build_whose_description_has_a_dead_link_is_refused(
    builder: Builder, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    builder.description = b"See [the guide](docs/index.md)."
    assert build.main([], root) == 1
    assert "dead link: docs/index.md" in capsys.readouterr().err


def test_build_of_another_wheel_from_the_sdist_is_refused(
    builder: Builder, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    builder.from_sdist = b"other code"
    assert build.main([], root) == 1
    assert "differs when it is built from the sdist" in capsys.readouterr().err


def test_build_that_differs_the_second_time_is_refused(
    builder: Builder, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    builder.again = b"other code"
    assert build.main([], root) == 0
    builder._made = 0
    assert build.main(["--verify"], root) == 1
    assert "differs when it is built again, elsewhere" in capsys.readouterr().err


def test_build_is_tried_on_the_oldest_and_the_newest_python(
    builder: Builder, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert build.main(["--try"], root) == 0
    made = [call[0] for call in builder.calls if call[1:3] == ["-m", "venv"]]
    assert made == ["/old/python", "/new/python"]
    installed = [call[-1] for call in builder.calls if "install" in call]
    assert all(name.endswith(f"{NAME}-py3-none-any.whl[demo]") for name in installed)
    assert "works on Python 3.8\nworks on Python 3.13\n" in capsys.readouterr().out


def test_build_whose_chat_says_nothing_is_refused(
    builder: Builder, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    builder.answer = "\n"
    assert build.main(["--try"], root) == 1
    assert "answered nothing" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("listed", "ends"),
    [("", []), ("3.9 /a b/python\n", [("3.9", "/a b/python")])],
)
def test_ends_of_range_of_few_pythons(listed: str, ends: list[tuple[str, str]]) -> None:
    assert build.ends_of_range(listed) == ends


def test_folder_with_two_wheels_is_refused(tmp_path: Path) -> None:
    for name in ("a.whl", "b.whl"):
        (tmp_path / name).write_text("")
    with pytest.raises(build.BuildError, match="2 files"):
        build.only(tmp_path, "*.whl")


def test_program_that_fails_is_told_with_what_it_said() -> None:
    with pytest.raises(build.BuildError, match=r"(?s)failed:.*no such thing"):
        build.call([sys.executable, "-c", "import sys; sys.exit('no such thing')"])


def test_program_gets_the_environment_and_is_heard() -> None:
    asked = "import os; print(os.environ['SOURCE_DATE_EPOCH'])"
    assert build.call([sys.executable, "-c", asked], SOURCE_DATE_EPOCH="7") == "7\n"


def test_make_builds_with_the_tools_at_hand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []
    monkeypatch.setattr(build, "call", lambda command, **more: seen.append((command, more)))
    build.make(tmp_path / "source", tmp_path / "out", 7, "--wheel")
    ((command, more),) = seen
    assert command[1:4] == ["-m", "build", "--no-isolation"]
    assert command[-2:] == ["--wheel", tmp_path / "source"]
    assert more["SOURCE_DATE_EPOCH"] == "7"
