from __future__ import annotations

import os
import stat
import traceback
from pathlib import Path
from typing import Any

import pytest

from openrouter import key_store
from openrouter.credentials import ApiKey
from openrouter.errors import ConfigurationError
from openrouter.key_store import exposure, store_key, stored_key
from tests.unit import keyrings

KEY = ApiKey("sk-or-v1-0123456789abcdef")
OTHER = ApiKey("sk-or-v1-fedcba9876543210")


@pytest.fixture
def path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where the key file of the test's user is."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "a folder"))
    return tmp_path / "a folder" / "openrouter" / "key"


def found() -> tuple[Any, str]:
    place = stored_key()
    assert place is not None
    return ApiKey(place.value.reveal()), place.source


@pytest.fixture
def no_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_store, "this_users_folder", lambda: None)


def test_key_is_kept_in_the_keyring(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keyring = keyrings.install(monkeypatch)
    assert stored_key() is None
    assert store_key(KEY) == "keyring"
    assert keyring.kept == {("openrouter", "default"): KEY.reveal()}
    assert found() == (KEY, "keyring")
    assert not path.parent.exists()


@pytest.mark.parametrize("there", ["not installed", "without a keyring to talk to"])
def test_key_is_kept_in_a_file_where_there_is_no_keyring(
    there: str, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if there != "not installed":
        keyrings.install(monkeypatch, keyrings.NoKeyringError("none"))
    assert stored_key() is None
    assert store_key(KEY) == str(path)
    assert path.read_text() == KEY.reveal() + "\n"
    assert found() == (KEY, str(path))
    assert os.listdir(path.parent) == ["key"]


@pytest.mark.skipif(os.name != "posix", reason="modes of files are POSIX's")
def test_key_file_is_its_owners_from_the_beginning(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    modes = []

    def watched(descriptor: int) -> None:
        modes.append(stat.S_IMODE(os.fstat(descriptor).st_mode))

    monkeypatch.setattr(os, "fsync", watched)
    old = os.umask(0)
    try:
        store_key(KEY)
    finally:
        os.umask(old)
    assert modes == [0o600]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_key_file_is_replaced_as_a_whole(path: Path) -> None:
    store_key(KEY)
    before = path.open()
    store_key(OTHER)
    with before:
        assert before.read() == KEY.reveal() + "\n"
    assert found() == (OTHER, str(path))


def test_key_file_stays_whole_when_the_disk_fails(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store_key(KEY)

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ConfigurationError) as caught:
        store_key(OTHER)
    assert str(caught.value) == (
        f"The key cannot be written to {path}: No space left on device; "
        "XDG_CONFIG_HOME names another folder."
    )
    assert os.listdir(path.parent) == ["key"]
    assert found() == (KEY, str(path))


def test_key_file_where_no_folder_can_be(path: Path) -> None:
    path.parent.parent.write_text("in the way")
    with pytest.raises(ConfigurationError, match="cannot be written to"):
        store_key(KEY)
    assert stored_key() is None


def test_key_in_the_keyring_takes_the_place_of_the_one_in_the_file(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store_key(KEY)
    keyring = keyrings.install(monkeypatch)
    assert found() == (KEY, str(path))
    assert keyring.calls == 0
    store_key(OTHER)
    assert not path.exists()
    assert found() == (OTHER, "keyring")


def test_key_is_kept_in_a_file_where_the_keyring_keeps_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store_key(OTHER)
    keyrings.install(monkeypatch).keeps = False
    assert store_key(KEY) == str(path)
    assert found() == (KEY, str(path))


@pytest.mark.usefixtures("no_home")
def test_key_of_a_user_without_a_home(monkeypatch: pytest.MonkeyPatch) -> None:
    assert stored_key() is None
    with pytest.raises(ConfigurationError, match="neither a keyring nor a home folder"):
        store_key(KEY)
    keyrings.install(monkeypatch)
    assert store_key(KEY) == "keyring"
    assert found() == (KEY, "keyring")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (keyrings.KeyringError("it is locked."), "KeyringError: it is locked"),
        (OSError("no bus"), "OSError: no bus"),
        (RuntimeError(), "RuntimeError"),
    ],
)
@pytest.mark.usefixtures("path")
def test_keyring_that_fails(error: Exception, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    keyrings.install(monkeypatch, error)
    with pytest.raises(ConfigurationError) as caught:
        stored_key()
    assert str(caught.value) == (
        f"The key could not be read from the keyring: {said}; "
        "set OPENROUTER_API_KEY or pass api_key=."
    )
    assert caught.value.__cause__ is error
    with pytest.raises(ConfigurationError) as caught:
        store_key(KEY)
    assert str(caught.value) == f"The key could not be written to the keyring: {said}."
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    ours = [frame.locals for frame in shown.stack if "/openrouter/" in frame.filename]
    assert KEY.reveal() not in str(ours)


@pytest.mark.parametrize(
    ("mode", "system", "exposed"),
    [
        (0o100600, "posix", False),
        (0o100400, "posix", False),
        (0o100700, "posix", False),
        (0o100640, "posix", True),
        (0o100604, "posix", True),
        (0o100620, "posix", True),
        (0o100602, "posix", True),
        (0o100666, "nt", False),
    ],
)
def test_exposure(mode: int, system: str, exposed: bool) -> None:
    said = exposure("/home/me/it's", mode, system)
    assert (said is not None) is exposed
    if said is not None:
        assert said.endswith("""others than its owner can open it: chmod 600 '/home/me/it'"'"'s'""")


@pytest.mark.skipif(os.name != "posix", reason="modes of files are POSIX's")
def test_key_file_that_others_can_read_is_refused(path: Path) -> None:
    store_key(KEY)
    path.chmod(0o644)
    with pytest.raises(ConfigurationError) as caught:
        stored_key()
    advice = str(caught.value).partition("can open it: ")[2]
    assert advice == f"chmod 600 '{path}'"
    assert os.system(advice) == 0
    assert found() == (KEY, str(path))


def test_key_file_that_cannot_be_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store_key(KEY)

    def broken(*_: Any) -> Any:
        raise OSError("the disk is gone")

    # Only here: pytest asks for the state of files, too.
    with monkeypatch.context() as patched:
        patched.setattr(os, "fstat", broken)
        with pytest.raises(ConfigurationError) as caught:
            stored_key()
    assert str(caught.value) == f"The key in {path} cannot be read: the disk is gone."
