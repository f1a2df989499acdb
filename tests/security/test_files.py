"""Keys in files: nobody else can open them, at no time, and no link leads elsewhere."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Any, Iterator

import pytest

from openrouter import ApiKey, OpenRouter
from openrouter.errors import ConfigurationError
from openrouter.key_store import read_key_file, write_key_file

KEY = ApiKey("sk-or-v1-0123456789abcdef")


@pytest.fixture(params=[0o000, 0o022, 0o077])
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_key_file_is_the_owners_whatever_the_umask(tmp_path: Path, umask: int) -> None:
    path = tmp_path / "new" / "key"
    write_key_file(path, KEY)
    assert mode(path) == 0o600
    assert mode(path.parent) == 0o700


def test_key_file_takes_the_place_of_a_link(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_text("something else")
    path = tmp_path / "key"
    path.symlink_to(target)
    write_key_file(path, KEY)
    assert not path.is_symlink()
    assert target.read_text() == "something else"
    assert mode(path) == 0o600


def test_key_file_is_written_through_no_link(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "target"
    monkeypatch.setattr("secrets.token_hex", lambda _: "guessed")
    (tmp_path / ".key.guessed").symlink_to(target)
    with pytest.raises(ConfigurationError):
        write_key_file(tmp_path / "key", KEY)
    assert not target.exists()


def test_link_to_a_key_that_others_can_read_is_refused(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_text(KEY.reveal())
    target.chmod(0o644)
    (tmp_path / "key").symlink_to(target)
    with pytest.raises(ConfigurationError, match="chmod 600"):
        read_key_file(tmp_path / "key")


@pytest.mark.parametrize("name", ["key", "openrouter.toml"])
def test_file_that_is_looked_at_is_the_one_that_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """No time passes between the look at a mode and the reading: both are of one descriptor."""
    path = tmp_path / name
    path.write_text(KEY.reveal() if name == "key" else f'api_key = "{KEY.reveal()}"')
    path.chmod(0o600)
    opened: list[Any] = []
    looked = os.fstat

    def exchanged(descriptor: int) -> os.stat_result:
        result = looked(descriptor)
        # Somebody puts another file in its place.
        path.unlink(missing_ok=True)
        path.write_text("another")
        opened.append(descriptor)
        return result

    monkeypatch.setattr(os, "fstat", exchanged)
    if name == "key":
        assert read_key_file(path).reveal() == KEY.reveal()
    else:
        monkeypatch.delenv("OPENROUTER_API_KEY", raising=False)
        assert OpenRouter(config_file=path).settings.api_key == KEY
    assert opened
