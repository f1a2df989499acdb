"""The first run, without a key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from openrouter.testing import FakeOpenRouter

if TYPE_CHECKING:
    from pathlib import Path

    from _screenshots.terminal import Watched
    from openrouter.testing import FakeServer

KEY = "sk-or-v1-0123456789abcdef0123456789abcdef"
# One that says so: the one of the other tests takes a key and forgets it.
NO_KEYRING = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
HOW = "There is no API key yet."


@pytest.fixture
def first(watch: type[Watched], server: FakeServer, monkeypatch: pytest.MonkeyPatch) -> Watched:
    monkeypatch.delenv("OPENROUTER_API_KEY")
    chat = watch("--no-menu", env=NO_KEYRING)
    chat.wait_for(HOW, "Go offline")
    return chat


def test_first_run_goes_offline(first: Watched, fake: FakeOpenRouter) -> None:
    first.type("4")
    first.press("enter")
    first.wait_for("There is no API key: the embedded fake service answers.", "Ctrl-D leaves.")
    first.enter("Hi")
    first.wait_for("cost $")
    assert fake.requests == []


def test_first_run_takes_a_pasted_key_and_keeps_it(
    first: Watched, watch: type[Watched], fake: FakeOpenRouter, tmp_path: Path
) -> None:
    first.type("3")
    first.press("enter")
    first.wait_for("Key:")
    first.enter(KEY)
    shown = first.wait_for("Ctrl-D leaves.")
    assert "Logged in; the key is kept in" in shown
    assert KEY not in shown
    assert fake.requests[0].path.endswith("/key")
    path = tmp_path / "config" / "openrouter" / "key"
    assert path.read_text().strip() == KEY
    assert path.stat().st_mode & 0o777 == 0o600
    again = watch("--no-menu", env=NO_KEYRING)
    again.wait_for("Ctrl-D leaves.")
    assert HOW not in again.text


def test_first_run_refuses_what_is_no_key_and_asks_again(first: Watched) -> None:
    first.type("3")
    first.press("enter")
    first.wait_for("Key:")
    first.enter("no key")
    first.wait_until(lambda: first.text.count(HOW) == 2, "the choice again")
    first.type("3")
    first.press("enter")
    first.wait_until(lambda: first.text.count("Key:") == 2, "the question for a key")
    first.press("ctrl-c")
    first.wait_until(lambda: first.text.count(HOW) == 3, "the choice again")
    first.press("ctrl-c")
    assert first.wait() == 130


def test_first_run_logs_in_with_a_code(
    first: Watched, fake: FakeOpenRouter, server: FakeServer
) -> None:
    first.type("2")
    first.press("enter")
    first.wait_for("Open this page on any device", "Code:")
    url = "".join(line for line in first.text.split("allow the key:")[1].split("Code:")[0].split())
    assert url.startswith(server.base_url.split("/api")[0] + "/auth?")
    first.enter(code_of(url))
    first.wait_for("Logged in; the key is kept in ", "Ctrl-D leaves.")
    first.enter("Hi")
    first.wait_for("cost $")


def code_of(url: str) -> Any:
    """The code that the page shows to a user who allows the key."""
    import re

    import httpx

    page = httpx.get(url + "&consent=allow").text
    found = re.search("<code>(.*)</code>", page)
    assert found is not None, page
    return found[1]
