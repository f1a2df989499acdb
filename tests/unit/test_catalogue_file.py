from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from openrouter._catalogue_file import file_in, read_json, write_json
from openrouter.errors import ConfigurationError


def test_file_name_tells_addresses_apart(tmp_path: Path) -> None:
    one, other = (file_in(tmp_path, url) for url in ("https://a/v1", "https://b/v1"))
    assert one != other
    assert one == file_in(str(tmp_path), "https://a/v1")
    assert (one.parent, one.suffix) == (tmp_path, ".json")


def test_file_in_the_home_of_the_user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert file_in("~/cache", "x").parent == tmp_path / "cache"


@pytest.mark.parametrize("folder", [None, 7, b"a"])
def test_file_in_no_folder_is_refused(folder: Any) -> None:
    with pytest.raises(ConfigurationError, match="cache_dir takes a folder"):
        file_in(folder, "x")


def test_file_reads_back_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b.json"
    value = {"text": "Büro \ud800", "list": [1, None, 0.1]}
    assert read_json(path) is None
    write_json(path, value)
    assert read_json(path) == value
    write_json(path, [])
    assert read_json(path) == []
    assert list(path.parent.iterdir()) == [path]


def test_file_that_cannot_be_written_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "b.json"
    write_json(path, "old")

    def refuse(source: str, target: str) -> None:
        raise PermissionError("in use")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(PermissionError):
        write_json(path, "new")
    assert read_json(path) == "old"
    assert list(tmp_path.iterdir()) == [path]
