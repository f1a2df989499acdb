from __future__ import annotations

import os
from pathlib import Path

import pytest

from openrouter.user_folder import this_users_folder, user_folder

ABSOLUTE = os.path.abspath(os.sep)
HOME = os.path.join(ABSOLUTE, "me")


@pytest.mark.parametrize(
    ("environ", "platform", "expected"),
    [
        ({}, "linux", (HOME, ".config")),
        ({}, "freebsd14", (HOME, ".config")),
        ({}, "darwin", (HOME, "Library", "Application Support")),
        ({}, "win32", (HOME, "AppData", "Roaming")),
        ({"APPDATA": os.path.join(ABSOLUTE, "roam")}, "win32", (ABSOLUTE, "roam")),
        ({"APPDATA": "roam"}, "win32", (HOME, "AppData", "Roaming")),
        ({"APPDATA": os.path.join(ABSOLUTE, "roam")}, "linux", (HOME, ".config")),
        ({"XDG_CONFIG_HOME": os.path.join(ABSOLUTE, "xdg")}, "linux", (ABSOLUTE, "xdg")),
        ({"XDG_CONFIG_HOME": os.path.join(ABSOLUTE, "xdg")}, "darwin", (ABSOLUTE, "xdg")),
        (
            {"XDG_CONFIG_HOME": os.path.join(ABSOLUTE, "xdg"), "APPDATA": HOME},
            "win32",
            (ABSOLUTE, "xdg"),
        ),
        ({"XDG_CONFIG_HOME": "relative"}, "linux", (HOME, ".config")),
        ({"XDG_CONFIG_HOME": ""}, "linux", (HOME, ".config")),
    ],
)
def test_user_folder_by_the_rules_of_each_system(
    environ: dict[str, str], platform: str, expected: tuple[str, ...]
) -> None:
    assert user_folder(environ, platform, HOME) == Path(*expected, "openrouter")


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_user_folder_without_a_home_is_none(platform: str) -> None:
    assert user_folder({}, platform, "~") is None


def test_user_folder_of_this_process(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert this_users_folder() == tmp_path / "openrouter"
