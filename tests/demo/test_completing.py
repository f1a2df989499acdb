from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from openrouter_chat.commands.command import Command
from openrouter_chat.completing import candidates

MODELS = ["openai/gpt-4o-mini", "openai/gpt-5", "x/openai-like", "google/gemma"]
CHATS = [("12", "Fjords"), ("3", "Numbers")]


def _run(session: Any, argument: str) -> None:
    return None


COMMANDS = {
    "model": Command("/model NAME", "asks NAME", _run, "model"),
    "models": Command("/models QUERY", "lists models", _run),
    "attach": Command("/attach PATH", "attaches", _run, "path"),
    "resume": Command("/resume [ID]", "goes on", _run, "chat"),
    "web": Command("/web on|off", "searches", _run, ("on", "off")),
}


def complete(text: str) -> list[tuple[str, int]]:
    found = candidates(text, COMMANDS, MODELS, lambda: CHATS)
    return [(each.text, each.start) for each in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("hello", []),
        ("/model\nx", []),
        ("/mo", [("/model", -3), ("/models", -3)]),
        ("/zz", []),
        ("/zz x", []),
        ("/models x", []),
        ("/model gpt-5", [("openai/gpt-5", -5)]),
        (
            "/model OPENAI",
            [("openai/gpt-4o-mini", -6), ("openai/gpt-5", -6), ("x/openai-like", -6)],
        ),
        ("/model like", [("x/openai-like", -4)]),
        ("/resume fjo", [("12", -3)]),
        ("/resume ", [("12", 0), ("3", 0)]),
        ("/web o", [("on", -1), ("off", -1)]),
        ("/web of", [("off", -2)]),
    ],
)
def test_candidates(text: str, expected: list[tuple[str, int]]) -> None:
    assert complete(text) == expected


def test_candidates_say_what_they_are() -> None:
    (found,) = candidates("/attach", COMMANDS, MODELS, lambda: CHATS)
    assert found.about == "attaches"


def test_candidates_are_files_and_folders(tmp_path: Path) -> None:
    (tmp_path / "photo.png").touch()
    (tmp_path / "photos").mkdir()
    (tmp_path / ".hidden").touch()
    assert complete(f"/attach {tmp_path}/pho") == [("photo.png", -3), ("photos" + os.sep, -3)]
    assert [text for text, _ in complete(f"/attach {tmp_path}/")] == ["photo.png", "photos/"]
    assert complete(f"/attach {tmp_path}/.h") == [(".hidden", -2)]
    assert complete(f"/attach {tmp_path}/none/x") == []


def test_candidates_are_files_of_the_working_folder_and_of_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here.txt").touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert complete("/attach he") == [("here.txt", -2)]
    assert complete("/attach ~/he") == [("here.txt", -2)]
