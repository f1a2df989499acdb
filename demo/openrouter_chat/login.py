"""Getting a key: by logging in with the browser or a code, or by pasting one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter import ApiKey, OpenRouter, OpenRouterError, oauth
from openrouter_chat.menus import ask_secret, ask_text, pick

if TYPE_CHECKING:
    from openrouter_chat.screen import Screen

_KEYS = "https://openrouter.ai/settings/keys"
_BROWSER, _CODE, _PASTE, _NOT = "browser", "code", "paste", "not"
_HOW = (
    (_BROWSER, "Log in with the browser"),
    (_CODE, "Log in on another device, with a code"),
    (_PASTE, f"Paste a key from {_KEYS}"),
)


def log_in(
    screen: Screen, title: str = "How to log in?", otherwise: str = "Not now"
) -> ApiKey | None:
    """Let the user get a key, and keep it for later runs.

    Args:
        screen: The terminal.
        title: What is asked.
        otherwise: How it is called to get none.

    Returns:
        The key; None when they want none.

    Raises:
        KeyboardInterrupt: When they choose nothing (Ctrl-C).
    """
    while True:
        how = pick(screen, title, [*_HOW, (_NOT, otherwise)])
        if how == _NOT:
            return None
        try:
            key, place = _paste(screen) if how == _PASTE else _login(screen, how)
        except OpenRouterError as error:
            screen.remark(str(error))
        except (KeyboardInterrupt, EOFError):
            # Back to the choice, where another Ctrl-C leaves.
            screen.remark("Stopped.")
        else:
            screen.remark(f"Logged in; the key is kept in {place}.")
            return key


def _login(screen: Screen, how: str) -> tuple[ApiKey, str]:
    def ask_code(url: str) -> str:
        screen.remark("Open this page on any device, and allow the key:", url)
        return ask_text(screen, "Code:")

    if how == _BROWSER:
        screen.remark("Waiting for the browser; Ctrl-C stops.")
    found = oauth.login(ask_code=ask_code if how == _CODE else None)
    return found.key, str(found.stored_in)


def _paste(screen: Screen) -> tuple[ApiKey, str]:
    key = ApiKey(ask_secret(screen, "Key:"))
    with OpenRouter(key) as client:
        client.key.get()
    return key, oauth.store_key(key)
