"""The login in the browser (OAuth with PKCE), for programs that have no key yet.

``login`` does it all on the user's own machine. A web service sends its users to
``authorization_url`` and calls ``exchange`` with the code that comes to its callback.
``async_login`` and ``async_exchange`` are the same for asyncio and trio.

Example:
    >>> from openrouter import oauth
    >>> verifier = oauth.new_verifier()
    >>> oauth.authorization_url("https://example.org/callback", verifier=verifier)[:27]
    'https://openrouter.ai/auth?'
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter.credentials import ApiKey
from openrouter.oauth_pkce import (
    LOGIN_TIMEOUT,
    OAuthKey,
    authorization_url,
    challenge,
    new_verifier,
)

if TYPE_CHECKING:
    from typing import Callable

    import httpx

    from openrouter import AsyncOpenRouter, OpenRouter
    from openrouter.oauth_pkce import Method

__all__ = [
    "OAuthKey",
    "async_exchange",
    "async_login",
    "authorization_url",
    "challenge",
    "exchange",
    "login",
    "new_verifier",
    "store_key",
]

# Keeps the client from looking for a key; nothing here sends it.
_NO_KEY = "none-yet"


def exchange(
    code: str,
    verifier: str | None = None,
    *,
    method: Method = "S256",
    base_url: str | None = None,
    http_client: httpx.Client | None = None,
) -> OAuthKey:
    """Exchange the code of a login for a key. It works once, for ten minutes.

    Args:
        code: What came to the callback as ``code``, or what the page showed.
        verifier: The one that ``authorization_url`` was given.
        method: As for ``authorization_url``.
        base_url: As for ``OpenRouter``.
        http_client: As for ``OpenRouter``.

    Raises:
        PermissionDeniedError: If the code is wrong, used or expired, or the verifier another.
        OpenRouterError: When the call fails otherwise.

    Example:
        >>> import httpx
        >>> from openrouter.testing import FakeOpenRouter
        >>> fake = FakeOpenRouter()
        >>> code = fake.client().oauth.create_code(callback_url="https://example.org/").id
        >>> exchange(code, http_client=httpx.Client(transport=fake.transport())).user_id
        'user_fake'
    """
    with _client(base_url, http_client) as client:
        return client.oauth.exchange(code, verifier, method=method)


async def async_exchange(
    code: str,
    verifier: str | None = None,
    *,
    method: Method = "S256",
    base_url: str | None = None,
    http_client: httpx.AsyncClient | None = None,
) -> OAuthKey:
    """As ``exchange``, for asyncio and trio.

    Example:
        >>> import anyio
        >>> import httpx
        >>> from openrouter.testing import FakeOpenRouter
        >>> fake = FakeOpenRouter()
        >>> code = fake.client().oauth.create_code(callback_url="https://example.org/").id
        >>> http_client = httpx.AsyncClient(transport=fake.transport())
        >>> async def main() -> OAuthKey:
        ...     return await async_exchange(code, http_client=http_client)
        >>> anyio.run(main).user_id
        'user_fake'
    """
    async with _async_client(base_url, http_client) as client:
        return await client.oauth.exchange(code, verifier, method=method)


def login(
    *,
    open_url: Callable[[str], object] | None = None,
    ask_code: Callable[[str], str] | None = None,
    key_label: str | None = None,
    timeout: float = LOGIN_TIMEOUT,
    store: bool = True,
    base_url: str | None = None,
    http_client: httpx.Client | None = None,
) -> OAuthKey:
    """Have the user log in with the browser, and get a key; by default clients find it later.

    Args:
        open_url: Shows the page to the user and returns at once; the browser opens by default.
        ask_code: For a machine without a browser: is given the page's address, shows it to the
            user, asks for the code that the page shows and returns it.
        key_label: Name of the key, at most 100 characters; goes with ``ask_code`` only.
        timeout: Seconds to wait for the browser to come back.
        store: Whether to keep the key for later runs: in the keyring where there is one, else in a
            file that only this user can read.
        base_url: As for ``OpenRouter``.
        http_client: As for ``OpenRouter``.

    Raises:
        APITimeoutError: If the user does not finish in time.
        PermissionDeniedError: If the user refuses, or OpenRouter does not take the code.
        ConfigurationError: If no browser or no port can be opened, or if the key cannot be stored;
            then ``partial`` of the error is what the login gave.

    Example:
        >>> import httpx
        >>> from openrouter.testing import FakeOpenRouter
        >>> http_client = httpx.Client(transport=FakeOpenRouter().transport())
        >>> def ask(url: str) -> str:
        ...     page = http_client.get(url + "&consent=allow").text
        ...     return page.partition("<code>")[2].partition("</code>")[0]
        >>> login(ask_code=ask, store=False, http_client=http_client).user_id
        'user_fake'
    """
    with _client(base_url, http_client) as client:
        return client.oauth.login(
            open_url=open_url, ask_code=ask_code, key_label=key_label, timeout=timeout, store=store
        )


async def async_login(
    *,
    open_url: Callable[[str], object] | None = None,
    ask_code: Callable[[str], str] | None = None,
    key_label: str | None = None,
    timeout: float = LOGIN_TIMEOUT,
    store: bool = True,
    base_url: str | None = None,
    http_client: httpx.AsyncClient | None = None,
) -> OAuthKey:
    """As ``login``, for asyncio and trio; what it calls may be async, else a thread runs it.

    Example:
        >>> import anyio
        >>> import httpx
        >>> from openrouter.testing import FakeOpenRouter
        >>> http_client = httpx.AsyncClient(transport=FakeOpenRouter().transport())
        >>> async def ask(url: str) -> str:
        ...     page = (await http_client.get(url + "&consent=allow")).text
        ...     return page.partition("<code>")[2].partition("</code>")[0]
        >>> async def main() -> OAuthKey:
        ...     return await async_login(ask_code=ask, store=False, http_client=http_client)
        >>> anyio.run(main).user_id
        'user_fake'
    """
    async with _async_client(base_url, http_client) as client:
        return await client.oauth.login(
            open_url=open_url, ask_code=ask_code, key_label=key_label, timeout=timeout, store=store
        )


def store_key(key: str | ApiKey) -> str:
    """Keep a key for later runs, as ``login`` does: clients that are given none find it there.

    Args:
        key: The key, such as one that the user has pasted. It is not checked; ``client.key.get()``
            does that.

    Returns:
        Where it is kept: ``"keyring"`` where there is one, else the path of a file that only this
        user can read.

    Raises:
        ConfigurationError: If it cannot be a key, or cannot be stored.

    Example:
        >>> from openrouter import oauth
        >>> oauth.store_key("sk-or v1")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
        openrouter.errors.ConfigurationError: ...
    """
    from openrouter import key_store

    return key_store.store_key(key if isinstance(key, ApiKey) else ApiKey(key))


def _client(base_url: str | None, http_client: httpx.Client | None) -> OpenRouter:
    from openrouter import OpenRouter

    return OpenRouter(_NO_KEY, base_url=base_url, http_client=http_client)


def _async_client(base_url: str | None, http_client: httpx.AsyncClient | None) -> AsyncOpenRouter:
    from openrouter import AsyncOpenRouter

    return AsyncOpenRouter(_NO_KEY, base_url=base_url, http_client=http_client)
