"""The subcommands for chats, settings and shells: what works without the API."""

from __future__ import annotations

import io
import json
import os
import re
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from openrouter_chat import exits, store
from openrouter_chat.chat_settings import ChatSettings
from openrouter_chat.model_names import kept_models
from openrouter_chat.places import cache_folder

if TYPE_CHECKING:
    from openrouter.testing import FakeServer
    from tests.demo.conftest import Run


@pytest.fixture
def chat() -> int:
    """A chat about fjords."""
    db = store.connect()
    number = store.new_chat(db, {"version": 1, "model": "a/b", "system": "Be brief."})
    turn = store.begin_turn(
        db, number, 0, [{"role": "user", "content": "What is a fjord?"}], seen=0
    )
    store.save_part(db, turn, "A long\x1b[31m inlet of the sea")
    db.close()
    return number


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No config file of a working folder, and no cache of a user."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("OPENROUTER_CONFIG", raising=False)
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")


def test_chats_are_listed_shown_found_and_deleted(run: Run, chat: int) -> None:
    listed = run("chats").out
    assert "What is a fjord?" in listed
    assert json.loads(run("chats", "list", "--json").out)[0]["id"] == chat
    assert run("chats", "list", "-n", "1").out == listed
    shown = run("chats", "show", str(chat)).out
    assert shown.startswith("# What is a fjord?\n")
    assert "␛[31m inlet" in shown
    assert json.loads(run("chats", "show", "1", "--json").out)["title"] == "What is a fjord?"
    assert "inlet of the sea" in run("chats", "search", "inl").out
    assert json.loads(run("chats", "search", "inlet", "--json").out)[0]["chat"] == chat
    assert run("chats", "search", "glacier").err == "No chat has these words.\n"
    refused = run("chats", "delete", str(chat))
    assert refused.status == exits.KEY
    assert "Say so with --yes" in refused.err
    assert run("chats", "delete", str(chat), "--yes").err == "Chat 1 is deleted.\n"
    assert run("chats").err == "There are no chats yet.\n"
    missing = run("chats", "show", str(chat))
    assert (missing.status, missing.err) == (
        exits.OTHER,
        "There is no chat 1; `chats list` shows all.\n",
    )


def test_chat_that_is_deleted_in_a_script_is_said_as_json(run: Run, chat: int) -> None:
    assert json.loads(run("chats", "delete", "1", "-y", "--json").out) == {"deleted": 1}


@pytest.mark.parametrize(("answer", "left"), [("y\n", 0), ("n\n", 1), ("", 1)])
def test_chat_is_deleted_on_a_terminal_only_after_a_yes(
    answer: str, left: int, chat: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    from openrouter_chat import main

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr("sys.stdin", Terminal(answer))
    assert main(["chats", "delete", str(chat)]) == 0
    db = store.connect()
    assert len(store.list_chats(db)) == left
    db.close()


def test_chat_is_exported_into_a_new_file_for_its_owner(run: Run, chat: int) -> None:
    assert run("chats", "export", "1", "html").out.startswith("<!DOCTYPE html>")
    assert run("chats", "export", "1", "html", "-o", "a.html").err == "Written to a.html.\n"
    assert Path("a.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    assert stat.S_IMODE(Path("a.html").stat().st_mode) == 0o600
    again = run("chats", "export", "1", "md", "-o", "a.html")
    assert "a.html is there already; name another file." in again.err
    assert "cannot be written" in run("chats", "export", "1", "md", "-o", "no/such/folder").err


def test_config_is_set_shown_and_unset(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "config" / "openrouter" / "openrouter.toml"
    assert run("config", "path").err == f"Yours would be {path}; it is not there yet.\n"
    assert run("config", "set", "model", "a/b").err == f"model is set in {path}.\n"
    run("config", "set", "web", "true")
    run("config", "set", "max_cost", "0.50")
    run("config", "set", "fallback", '["c/d", "e/f"]', "--profile", "work")
    run("config", "set", "fallback", "g/h")
    run("config", "set", "params", '{"seed": 1}')
    assert run("config", "path").out == f"{path}\n"
    assert json.loads(run("config", "path", "--json").out) == {
        "read": [str(path)],
        "user": str(path),
    }
    shown = run("config").out
    assert "base_url" in shown
    assert "\nmodel      a/b\n" in shown
    assert "\nfallback   g/h\n" in shown
    assert '\nparams     {"seed": 1}\n' in shown
    chat = json.loads(run("config", "--json").out)["chat"]
    assert (chat["web"], chat["max_cost"]) == (True, "0.50")
    assert run("config", "unset", "web").err == "web is no longer set.\n"
    assert run("config", "unset", "web").err == "web was not set.\n"


def test_config_without_a_key_shows_what_would_hold(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENROUTER_TIMEOUT", "7")
    run("config", "set", "model", "a/b", "--profile", "work")
    result = run("config", "--profile", "work")
    assert "api_key" not in result.out
    assert re.search(r"^timeout +7 s +environment, OPENROUTER_TIMEOUT$", result.out, re.M)
    assert "\nmodel      a/b\n" in result.out
    assert "There is no API key; openrouter-chat login gets one." in result.err
    sources = json.loads(run("config", "--json").out)["library"]["sources"]
    assert sorted(sources) == ["config_file", "timeout"]


def test_config_refuses_what_cannot_be(run: Run) -> None:
    result = run("config", "set", "modle", "a/b")
    assert (result.status, result.out) == (exits.KEY, "")
    assert result.err == "there is no setting 'modle'; did you mean 'model'?\n"
    assert run("config", "set", "web", "yes").err == "web takes true or false, not 'yes'.\n"


def test_config_of_a_profile_is_shown(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("openrouter.toml").write_text(
        '[profiles.work]\ntimeout = 7\n[chat.profiles.work]\nmodel = "a/b"\n'
    )
    monkeypatch.setenv("OPENROUTER_API_KEY", "sk-or-v1-0123456789abcdef")
    shown = run("config", "--profile", "work").out
    assert "7 s" in shown
    assert "\nmodel      a/b\n" in shown
    assert "sk-or-v1-0123456789abcdef" not in shown
    library = json.loads(run("config", "show", "--profile", "work", "--json").out)["library"]
    assert library["profile"] == "work"


def test_config_is_edited_and_looked_through(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "config" / "openrouter" / "openrouter.toml"
    editor = tmp_path / "editor.py"
    editor.write_text(
        "import sys\nfile = open(sys.argv[2], 'a')\nfile.write(sys.argv[1].replace('|', chr(10)))"
    )

    def types(text: str) -> None:
        monkeypatch.setenv("VISUAL", f"{sys.executable} {editor} '{text}'")

    types('[chat]|model = "a/b"|')
    assert run("config", "edit").err == f"{path} is in order.\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.read_text().startswith("# Settings of openrouter")
    types("modle = 3|")
    assert "there is no setting 'modle'" in run("config", "edit").err
    monkeypatch.setenv("VISUAL", "/no/such/editor")
    assert "/no/such/editor cannot be started" in run("config", "edit").err
    monkeypatch.setenv("VISUAL", f"{sys.executable} -c 'exit(3)'")
    assert "failed with status 3" in run("config", "edit").err
    monkeypatch.delenv("VISUAL")
    monkeypatch.delenv("EDITOR", raising=False)
    assert f"Set EDITOR to your editor, or open {path} yourself." in run("config", "edit").err
    monkeypatch.setattr("openrouter_chat.subcommands.config.users_config_file", lambda: None)
    assert "There is no folder for settings" in run("config", "edit").err


def test_config_edit_says_what_the_library_refuses(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", "sk-or-v1-0123456789abcdef")
    monkeypatch.setenv("EDITOR", "true")
    assert "is in order" in run("config", "edit").err
    Path("openrouter.toml").write_text("timeot = 3\n")
    assert "there is no setting 'timeot'" in run("config", "edit").err


def test_login_headless_keeps_the_key(
    run: Run, server: FakeServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENROUTER_API_KEY")
    empty = run("login", "--headless")
    assert (empty.status, "No code was given" in empty.err) == (exits.KEY, True)
    wrong = run("login", "--headless", stdin=b"wrong\n")
    assert wrong.status == exits.OTHER
    assert "/auth?" in wrong.err


def complete(run: Run, line: str, shell: str = "zsh") -> list[str]:
    return run("completion", shell, "--line", line).out.split()


def test_completion_knows_subcommands_options_and_values(run: Run, chat: int) -> None:
    assert complete(run, "openrouter-chat mo") == ["models", "model"]
    assert "--system" in complete(run, "openrouter-chat --sy")
    assert complete(run, "openrouter-chat models --so") == ["--sort"]
    assert complete(run, "openrouter-chat models --sort p") == ["price"]
    assert "export" in complete(run, "openrouter-chat chats ")
    assert complete(run, "openrouter-chat chats show ") == [str(chat)]
    assert complete(run, "openrouter-chat config set mod") == ["model"]
    assert complete(run, "openrouter-chat keys create --reset w") == ["weekly"]
    assert complete(run, "openrouter-chat -m ") == [ChatSettings.model]
    assert complete(run, "openrouter-chat chats show 'un") == []
    assert complete(run, "openrouter-chat") == complete(run, "openrouter-chat ")


def test_completion_of_models_uses_the_catalogue_that_was_kept(run: Run) -> None:
    folder = cache_folder()
    folder.mkdir(parents=True)
    (folder / "a.json").write_text('{"models": [{"id": "meta/llama:free"}, {"id": "a/b"}]}')
    (folder / "b.json").write_text('{"models": [3]}')
    (folder / "c.json").write_text("no JSON")
    assert kept_models() == ["a/b", "meta/llama:free"]
    assert complete(run, "openrouter-chat model meta") == ["meta/llama:free"]
    assert complete(run, "openrouter-chat model meta/llama:f", "bash") == ["free"]


def test_completion_script_works_in_bash(tmp_path: Path) -> None:
    program = tmp_path / "openrouter-chat"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m openrouter_chat "$@"\n')
    program.chmod(0o755)
    script = """
        source <(openrouter-chat completion bash)
        COMP_LINE="openrouter-chat models --sort n" COMP_POINT=31
        _openrouter_chat
        printf '%s\\n' "${COMPREPLY[@]}"
    """
    done = subprocess.run(
        ["bash", "-c", script],
        env={**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"},
        capture_output=True,
        check=True,
    )
    assert done.stdout.split() == [b"name", b"newest"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_script_says_where_to_put_it(shell: str, run: Run) -> None:
    assert f"openrouter-chat completion {shell}" in "".join(
        run("completion", shell).out.split("\n")[:2]
    )
