from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from openrouter import OpenRouter
from openrouter.config_paths import config_paths, users_config_file
from openrouter.credentials import ApiKey, Hidden
from openrouter.errors import ConfigurationError
from openrouter.key_store import store_key
from openrouter.settings_files import load_settings
from tests.unit import keyrings

KEY = "sk-or-v1-0123456789abcdef"


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The working folder."""
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    return tmp_path / "here"


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The user's folder for settings."""
    (tmp_path / "config" / "openrouter").mkdir(parents=True)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config" / "openrouter"


def load(**options: Any) -> Any:
    return load_settings({"api_key": Hidden(KEY)}, **options)


def private(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    path.chmod(0o600)
    return path


def test_files_of_the_folder_and_of_the_user(here: Path, home: Path) -> None:
    assert load().config_files == ()
    (home / "openrouter.toml").write_text("timeout = 1\nmax_connections = 2")
    assert (load().timeout, load().max_connections) == (1, 2)
    (here / "openrouter.toml").write_text("timeout = 3")
    settings = load()
    assert (settings.timeout, settings.max_connections) == (3, 2)
    assert settings.config_files == ("openrouter.toml", str(home / "openrouter.toml"))
    assert settings.sources["timeout"] == "openrouter.toml"
    assert settings.sources["config_file"] == "found"


def test_file_that_is_named_is_the_only_one(
    here: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in (here, home):
        (folder / "openrouter.toml").write_text("max_connections = 1")
    (here / "one.toml").write_text("timeout = 1")
    (here / "two.toml").write_text("timeout = 2")
    monkeypatch.setenv("OPENROUTER_CONFIG", str(here / "one.toml"))
    settings = load()
    assert (settings.timeout, settings.max_connections) == (1, 1000)
    assert settings.sources["config_file"] == "environment, OPENROUTER_CONFIG"
    for name in ("two.toml", here / "two.toml"):
        settings = load(config_file=name)
        assert (settings.timeout, settings.max_connections) == (2, 1000)
        assert settings.sources["config_file"] == "argument"
        assert settings.config_files == (str(name),)
    assert load(config_file=os.devnull).timeout is None


def test_file_in_the_home_folder(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(here))
    monkeypatch.setenv("USERPROFILE", str(here))
    (here / "mine.toml").write_text("timeout = 1")
    assert load(config_file="~/mine.toml").timeout == 1


def test_file_that_is_named_and_not_there(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError) as caught:
        load(config_file="none.toml")
    assert str(caught.value) == (
        "The config file none.toml (argument) cannot be read: No such file or directory."
    )
    monkeypatch.setenv("OPENROUTER_CONFIG", str(here))
    with pytest.raises(ConfigurationError, match=r"\(environment, OPENROUTER_CONFIG\) cannot be"):
        load()


@pytest.mark.parametrize("wrong", ["", 5, b"a.toml", "a\0b", False])
def test_file_that_is_no_path(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="config_file takes the path of a file, not "):
        load(config_file=wrong)


@pytest.mark.usefixtures("home")
def test_folder_in_the_place_of_the_file_is_none(here: Path) -> None:
    (here / "openrouter.toml").mkdir()
    assert load().config_files == ()


@pytest.mark.usefixtures("here")
def test_user_without_a_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openrouter.config_paths.this_users_folder", lambda: None)
    assert load().config_files == ()


def test_file_with_a_byte_order_mark(here: Path) -> None:
    (here / "openrouter.toml").write_bytes(b"\xef\xbb\xbftimeout = 5\r\n")
    assert load().timeout == 5


def test_file_that_is_no_text(here: Path) -> None:
    (here / "openrouter.toml").write_bytes(b'app_title = "\xff"')
    with pytest.raises(ConfigurationError) as caught:
        load()
    assert str(caught.value) == "The config file openrouter.toml is not in UTF-8."
    assert caught.value.__context__ is None


def test_key_of_a_file(here: Path) -> None:
    private(here / "openrouter.toml", 'api_key = "mine"')
    settings = load_settings({})
    assert (settings.api_key, settings.sources["api_key"]) == (ApiKey("mine"), "openrouter.toml")


@pytest.mark.skipif(os.name != "posix", reason="modes of files are POSIX's")
@pytest.mark.parametrize("text", ['api_key = "mine"', '[profiles.unused]\napi_key = "mine"'])
def test_file_with_a_key_that_others_can_read_is_refused(here: Path, text: str) -> None:
    path = private(here / "openrouter.toml", text)
    path.chmod(0o640)
    with pytest.raises(ConfigurationError) as caught:
        load()
    assert str(caught.value) == (
        "openrouter.toml holds a key, and others than its owner can open it: "
        "chmod 600 openrouter.toml"
    )
    path.chmod(0o600)
    assert load()


@pytest.mark.usefixtures("here")
def test_key_that_is_stored_counts_when_there_is_no_other(home: Path) -> None:
    store_key(ApiKey("stored"))
    settings = load_settings({})
    assert settings.api_key == ApiKey("stored")
    assert settings.sources["api_key"] == str(home / "key")
    private(home / "key", "two words")
    with pytest.raises(ConfigurationError) as caught:
        load_settings({})
    assert str(caught.value).startswith(f"{home / 'key'}: The API key holds blanks")


@pytest.mark.usefixtures("here", "home")
def test_keyring_is_asked_only_when_there_is_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    keyring = keyrings.install(monkeypatch)
    keyring.kept["openrouter", "default"] = KEY
    load()
    assert keyring.calls == 0
    assert load_settings({}).api_key == ApiKey(KEY)
    keyring.kept["openrouter", "default"] = 5
    with pytest.raises(ConfigurationError, match=r"^keyring: api_key takes a text, not int"):
        load_settings({})


@pytest.mark.usefixtures("home")
def test_client_takes_settings_from_files(here: Path) -> None:
    private(here / "openrouter.toml", f'api_key = "{KEY}"\n[profiles.eu]\ntimeout = 5')
    with OpenRouter(profile="eu") as client:
        assert client.settings.timeout == 5
        assert "openrouter.toml, [profiles.eu]" in client.settings.explain()
    (here / "mine.toml").write_text("timeout = 6")
    with OpenRouter(KEY, config_file="mine.toml") as client:
        assert client.settings.timeout == 6


def test_config_paths_are_those_that_a_client_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENROUTER_CONFIG", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.chdir(tmp_path)
    users = tmp_path / "openrouter" / "openrouter.toml"
    assert config_paths() == []
    assert users_config_file() == users
    users.parent.mkdir()
    users.touch()
    Path("openrouter.toml").touch()
    assert config_paths() == [Path("openrouter.toml"), users]
    monkeypatch.setenv("OPENROUTER_CONFIG", "~/mine.toml")
    assert config_paths() == [users_config_file()] == [Path("~/mine.toml").expanduser()]
    assert config_paths("other.toml") == [Path("other.toml")]


def test_users_config_file_is_nowhere_without_a_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENROUTER_CONFIG", raising=False)
    monkeypatch.setattr("openrouter.config_paths.this_users_folder", lambda: None)
    assert users_config_file() is None
    assert config_paths("a.toml") == [Path("a.toml")]
