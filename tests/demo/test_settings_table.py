from __future__ import annotations

import os
import stat
from dataclasses import fields
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from openrouter_chat.chat_settings import ChatSettings, SettingError, read_table
from openrouter_chat.settings_table import (
    library_profile,
    load_chat_settings,
    save_chat_setting,
    unset_chat_setting,
)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's config file; it is not there yet."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return tmp_path / "config" / "openrouter" / "openrouter.toml"


def test_settings_without_a_file_are_those_of_nobody(file: Path) -> None:
    assert load_chat_settings() == ChatSettings()


def test_settings_of_the_working_folder_lie_over_those_of_the_user(file: Path) -> None:
    save_chat_setting("model", "user/model")
    save_chat_setting("theme", "mono")
    Path("openrouter.toml").write_text('[chat]\nmodel = "folder/model"\n')
    settings = load_chat_settings()
    assert (settings.model, settings.theme) == ("folder/model", "mono")


def test_settings_of_a_profile_lie_over_all(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_chat_setting("model", "work/model", "work")
    Path("openrouter.toml").write_text('[chat]\nmodel = "folder/model"\n')
    assert load_chat_settings().model == "folder/model"
    assert load_chat_settings("work").model == "work/model"
    assert load_chat_settings("play").model == "folder/model"
    monkeypatch.setenv("OPENROUTER_PROFILE", "work")
    assert load_chat_settings().model == "work/model"
    assert load_chat_settings("").model == "folder/model"


def test_saved_setting_leaves_all_else_as_it_is(file: Path) -> None:
    file.parent.mkdir(parents=True)
    before = '# mine\ntimeout = 3  # seconds\n\n[chat]\nmodel = "a/b"  # good\n'
    file.write_text(before)
    file.chmod(0o640)
    assert save_chat_setting("max_cost", "0.50") == file
    assert file.read_text() == before + 'max_cost = "0.50"\n'
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert load_chat_settings().max_cost == Decimal("0.50")


def test_saved_setting_makes_a_file_that_only_its_owner_reads(file: Path) -> None:
    save_chat_setting("fallback", ("a/b", "c/d"))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert load_chat_settings().fallback == ("a/b", "c/d")
    assert os.listdir(file.parent) == [file.name]


def test_saved_setting_follows_a_link(file: Path, tmp_path: Path) -> None:
    file.parent.mkdir(parents=True)
    real = tmp_path / "real.toml"
    real.write_text("")
    file.symlink_to(real)
    save_chat_setting("web", True)
    assert file.is_symlink()
    assert real.read_text() == "[chat]\nweb = true\n"


def test_unset_setting_goes_back_to_the_default(file: Path) -> None:
    save_chat_setting("theme", "mono")
    assert unset_chat_setting("theme")
    assert not unset_chat_setting("theme")
    assert load_chat_settings().theme == "default"
    with pytest.raises(SettingError, match="did you mean 'theme'"):
        unset_chat_setting("them")


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("modle", "a/b", "there is no setting 'modle'; did you mean 'model'?"),
        ("xyzzy", "a/b", "there is no setting 'xyzzy'; there are model, fallback"),
        ("model", " ", "model takes the name of a model, not ' '"),
        ("fallback", "a/b", "fallback takes a list of models, not 'a/b'"),
        ("stream", "yes", "stream takes true or false, not 'yes'"),
        ("theme", "blue", "theme takes default, light, mono or high-contrast, not 'blue'"),
        ("reasoning", "a bit", "reasoning takes show, hide, none"),
        ("max_cost", "-1", "max_cost takes USD, such as 0.50, not '-1'"),
        ("max_cost", "much", "max_cost takes USD"),
        ("max_cost", True, "max_cost takes USD"),
        ("max_cost", float("nan"), "max_cost takes USD"),
        ("params", 3, "params takes a table of parameters"),
    ],
)
def test_setting_that_cannot_be_is_refused_before_it_is_written(
    name: str, value: Any, said: str, file: Path
) -> None:
    with pytest.raises(SettingError, match=said.replace("?", r"\?")):
        save_chat_setting(name, value)
    assert not file.exists()


def test_table_that_cannot_be_used_is_named_with_its_file(file: Path) -> None:
    Path("openrouter.toml").write_text("[chat]\nmodle = 3\n")
    with pytest.raises(SettingError, match=r"openrouter.toml, \[chat\]: there is no setting"):
        load_chat_settings()
    Path("openrouter.toml").write_text("chat = 3\n")
    with pytest.raises(SettingError, match="chat takes a table"):
        load_chat_settings()
    Path("openrouter.toml").write_text("chat = \n")
    with pytest.raises(SettingError, match=r"openrouter.toml is no TOML: .*line 1"):
        load_chat_settings()
    Path("openrouter.toml").write_bytes(b"\xff")
    with pytest.raises(SettingError, match=r"openrouter\.toml cannot be read: it is not in UTF-8"):
        load_chat_settings()


def test_setting_is_not_written_into_a_file_that_is_no_toml(file: Path) -> None:
    file.parent.mkdir(parents=True)
    for broken, said in (("chat = \n", "is no TOML"), ("chat = 3\n", "chat is no table")):
        file.write_text(broken)
        with pytest.raises(SettingError, match=said):
            save_chat_setting("web", True)
        assert file.read_text() == broken


def test_setting_that_cannot_be_written_says_why(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.parent.mkdir(parents=True)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(SettingError, match="cannot be written: No space left on device"):
        save_chat_setting("web", True)
    assert os.listdir(file.parent) == []


def test_setting_needs_a_place(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openrouter_chat.settings_table.users_config_file", lambda: None)
    with pytest.raises(SettingError, match="There is no folder for settings: set HOME"):
        save_chat_setting("web", True)


def test_read_table_lies_over_what_is_below() -> None:
    below = ChatSettings(web=True, theme="mono")
    found = read_table({"theme": "light", "params": {"seed": 1}, "profiles": {}}, below)
    assert (found.web, found.theme, found.params) == (True, "light", {"seed": 1})


def test_settings_are_documented_one_by_one() -> None:
    page = Path(__file__).parents[2] / "docs" / "chat-subcommands.md"
    rows = page.read_text("utf-8").partition("| setting |")[2].splitlines()
    documented = [row.split("`")[1] for row in rows if row.startswith("| `")]
    assert documented == [one.name for one in fields(ChatSettings)]


def test_profile_of_the_chat_alone_is_none_of_the_library(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert library_profile() is None
    assert library_profile("work") == "work"
    save_chat_setting("model", "work/model", "work")
    assert library_profile("work") == ""
    assert library_profile("play") == "play"
    monkeypatch.setenv("OPENROUTER_PROFILE", "work")
    assert library_profile() == ""
    Path("openrouter.toml").write_text("profiles = 3\n")
    assert library_profile() == ""
    Path("openrouter.toml").write_text("[profiles.work]\ntimeout = 3\n")
    assert library_profile() is None


@pytest.mark.parametrize("use", [load_chat_settings, lambda: save_chat_setting("web", True)])
def test_settings_in_another_encoding_are_told_once(file: Path, use: Any) -> None:
    file.parent.mkdir(parents=True)
    file.write_bytes("[chat]".encode("utf-16"))
    with pytest.raises(SettingError) as caught:
        use()
    assert str(caught.value) == f"The config file {file} cannot be read: it is not in UTF-8."
