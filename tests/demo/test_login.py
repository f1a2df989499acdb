from __future__ import annotations

from typing import Any

import pytest

from openrouter import ApiKey
from openrouter.errors import PermissionDeniedError
from openrouter.oauth import OAuthKey
from openrouter_chat import login
from tests.demo.keys import CTRL_C, ENTER, keys
from tests.demo.tables import Table

__all__ = ["keys"]
KEY = ApiKey("sk-or-v1-0123456789abcdef")


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Logins with the library: what they were told; the first one is refused."""
    found: list[Any] = []

    def log_in(ask_code: Any = None) -> OAuthKey:
        found.append(None if ask_code is None else ask_code("https://openrouter.ai/auth?x"))
        if len(found) == 1:
            raise PermissionDeniedError("The user refused.", status_code=403)
        return OAuthKey(KEY, stored_in="keyring")

    monkeypatch.setattr("openrouter.oauth.login", log_in)
    return found


def test_login_with_the_browser_is_offered_again_when_refused(keys: Any, calls: list[Any]) -> None:
    table = Table()
    keys.send_text("1" + ENTER + "1" + ENTER)
    assert login.log_in(table.session.screen) == KEY
    shown = table.err.getvalue()
    assert "The user refused" in shown
    assert "Logged in; the key is kept in keyring." in shown
    assert calls == [None, None]


def test_login_with_a_code_shows_the_page_and_asks_for_the_code(
    keys: Any, calls: list[Any]
) -> None:
    table = Table()
    keys.send_text("2" + ENTER + "first" + ENTER + "2" + ENTER + "second" + ENTER)
    assert login.log_in(table.session.screen) == KEY
    assert calls == ["first", "second"]
    assert "https://openrouter.ai/auth?x" in table.err.getvalue()


def test_login_that_is_not_wanted(keys: Any) -> None:
    screen = Table().session.screen
    keys.send_text("4" + ENTER)
    assert login.log_in(screen) is None
    keys.send_text(CTRL_C)
    with pytest.raises(KeyboardInterrupt):
        login.log_in(screen)


def test_pasted_key_is_checked_and_kept(
    keys: Any, server: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[ApiKey] = []

    def store_key(key: ApiKey) -> str:
        kept.append(key)
        return "keyring"

    monkeypatch.setattr("openrouter.oauth.store_key", store_key)
    table = Table()
    keys.send_text("3" + ENTER + CTRL_C + "3" + ENTER + KEY.reveal() + ENTER)
    assert login.log_in(table.session.screen) == KEY
    assert kept == [KEY]
    assert table.err.getvalue().startswith("Stopped.\n")
