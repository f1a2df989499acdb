"""The pictures of the documentation show what the program shows."""

from __future__ import annotations

import re
from pathlib import Path

import pyte
import pytest

from _screenshots.cli import FOLDER, differs, main
from _screenshots.drawing import svg, text_of
from _screenshots.scenes import SCENES, show


@pytest.mark.parametrize("name", SCENES)
def test_screenshot_has_the_text_of_the_program(name: str) -> None:
    assert not differs(FOLDER / f"{name}.svg", svg(show(name).screen, name))


@pytest.mark.parametrize("name", SCENES)
def test_screenshot_is_small_and_fetches_nothing(name: str) -> None:
    picture = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    assert len(picture) < 60_000
    assert not re.search(r"url\((?!#)|href|@font-face|@import", picture)


def test_screenshot_has_colours_wide_letters_and_no_more() -> None:
    screen = pyte.Screen(20, 3)
    pyte.Stream(screen).feed(
        "\x1b[1;31mre\x1b[0md \x1b[38;2;1;2;3mhex\x1b[0m\r\n\x1b[7m漢字\x1b[0m x"
    )
    picture = svg(screen, "one")
    assert text_of(picture) == ["red hex", "漢字 x"]
    assert "#010203" in picture
    assert "font-weight: bold" in picture


def test_screenshots_are_drawn_then_compared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("_screenshots.cli.FOLDER", tmp_path / "pictures")
    assert main(["--check", "start"]) == 1
    assert "run scripts/screenshots" in capsys.readouterr().out
    assert main(["start"]) == 0
    assert main(["--check", "start"]) == 0
    picture = tmp_path / "pictures" / "start.svg"
    picture.write_text(picture.read_text(encoding="utf-8").replace("Help", "Hulp"), "utf-8")
    assert main(["--check", "start"]) == 1
    with pytest.raises(SystemExit, match="2"):
        main(["end"])
