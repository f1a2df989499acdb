"""``client.oauth``: the login in the browser (OAuth with PKCE), which ends in a key."""

from __future__ import annotations

import math
import webbrowser
from typing import TYPE_CHECKING, Any

import attrs

from openrouter import oauth_pkce
from openrouter._flow_run import Call
from openrouter._loopback import HOST, AsyncLoopback, async_aside
from openrouter.config import merged_headers
from openrouter.credentials import Hidden
from openrouter.effects import HTTPRequest
from openrouter.errors import (
    APITimeoutError,
    ConfigurationError,
    PermissionDeniedError,
    ResponseDecodeError,
)
from openrouter.key_store import store_key
from openrouter.oauth_pkce import LOGIN_TIMEOUT, OAuthKey, exchange_body, key_in, new_verifier
from openrouter.wire import encode_body
from openrouter_api.api.oauth.create_auth_keys_code import create_auth_keys_code
from openrouter_api.api.oauth.exchange_auth_code_for_api_key import exchange_auth_code_for_api_key

if TYPE_CHECKING:
    from typing import Callable

    from typing_extensions import Unpack

    from openrouter._async.client import AsyncOpenRouter
    from openrouter.oauth_pkce import Method
    from openrouter_api.models import CreateAuthKeysCodeResponseData
    from openrouter_api.models.create_auth_keys_code_body import CreateAuthKeysCodeBodyParams


class AsyncOAuth:
    """``client.oauth``; ``openrouter.oauth`` has the same for a program that has no key yet.

    Only ``create_code`` sends the client's key.
    """

    def __init__(self, client: AsyncOpenRouter) -> None:
        self._client = client

    def authorization_url(
        self,
        callback_url: str | None = None,
        *,
        verifier: str | None = None,
        method: Method = "S256",
        key_label: str | None = None,
    ) -> str:
        """The page on which a user allows a key, as ``openrouter.oauth.authorization_url``.

        Raises:
            ConfigurationError: If one of the arguments cannot be used.

        Example:
            >>> from openrouter.testing import FakeOpenRouter
            >>> client = FakeOpenRouter().async_client()
            >>> client.oauth.authorization_url("https://example.org/back")[:27]
            'https://openrouter.ai/auth?'
        """
        return oauth_pkce.authorization_url(
            callback_url,
            verifier=verifier,
            method=method,
            key_label=key_label,
            base_url=self._client.settings.base_url,
        )

    async def exchange(
        self, code: str, verifier: str | None = None, *, method: Method = "S256"
    ) -> OAuthKey:
        """Exchange the code of a login for a key. It works once, for ten minutes.

        Args:
            code: What came to the callback as ``code``, or what the page showed.
            verifier: The one that ``authorization_url`` was given.
            method: As for ``authorization_url``.

        Raises:
            PermissionDeniedError: If the code is wrong, used or expired, or the verifier another.
            BadRequestError: If the method is another one than before.
            OpenRouterError: When the call fails otherwise.

        Example:
            >>> import anyio
            >>> from openrouter.errors import PermissionDeniedError
            >>> from openrouter.testing import FakeOpenRouter
            >>> async def main() -> str:
            ...     async with FakeOpenRouter().async_client() as client:
            ...         try:
            ...             await client.oauth.exchange("a-code-of-nobody")
            ...         except PermissionDeniedError as error:
            ...             return error.message
            >>> anyio.run(main)
            'The code is not known, or it has been used.'
        """
        request = exchange_auth_code_for_api_key(exchange_body(code, verifier, method))
        settings = self._client.settings
        call: Call[OAuthKey | None] = Call(
            request=HTTPRequest(
                method=request.method,
                url=settings.base_url + request.path,
                headers=merged_headers(settings.headers, {"Content-Type": "application/json"}),
                content=encode_body(request.body),
                timeout=settings.timeout,
            ),
            read=lambda data, headers: key_in(data),
            # A code works once: where the answer was lost, another attempt would say it is wrong.
            options=self._client._options.but(retry=None),
            around=self._client._surroundings(),
        )
        got = await self._client._call(call)
        if got is None:
            # Without the body: what is in it may be a key that got damaged.
            raise ResponseDecodeError("OpenRouter's answer has no key.")
        return got

    async def login(
        self,
        *,
        open_url: Callable[[str], object] | None = None,
        ask_code: Callable[[str], str] | None = None,
        key_label: str | None = None,
        timeout: float = LOGIN_TIMEOUT,
        store: bool = True,
    ) -> OAuthKey:
        """Have the user log in with the browser, and get a key.

        The browser opens OpenRouter's page and comes back to a free port of this machine, which
        is open for this one login.

        Args:
            open_url: Shows the page to the user and returns at once; the browser opens by default.
            ask_code: For a machine without a browser: is given the page's address, shows it to the
                user, asks for the code that the page shows and returns it. Nothing listens then,
                and ``timeout`` does not count.
            key_label: Name of the key, at most 100 characters; goes with ``ask_code`` only.
            timeout: Seconds to wait for the user.
            store: Whether to keep the key for later runs: in the keyring where there is one, else
                in a file that only this user can read. Clients find it there.

        Raises:
            APITimeoutError: If the user does not finish in time.
            PermissionDeniedError: If the user refuses, or OpenRouter does not take the code.
            ConfigurationError: If no browser or no port can be opened, or if the key cannot be
                stored; then ``partial`` of the error is what the login gave.

        Example:
            >>> import anyio
            >>> from openrouter.errors import PermissionDeniedError
            >>> from openrouter.testing import FakeOpenRouter
            >>> async def main() -> str:
            ...     async with FakeOpenRouter().async_client() as client:
            ...         try:
            ...             await client.oauth.login(ask_code=lambda url: "a-wrong-code")
            ...         except PermissionDeniedError as error:
            ...             return error.message
            >>> anyio.run(main)
            'The code is not known, or it has been used.'
        """
        if not isinstance(timeout, (int, float)) or not 0 < timeout < math.inf:
            raise ConfigurationError(f"timeout takes seconds above 0, not {timeout!r}.")
        verifier = new_verifier()
        if ask_code is None:
            code = await self._called_back(open_url or _open_browser, verifier, timeout)
        else:
            url = self.authorization_url(verifier=verifier, key_label=key_label)
            code = await async_aside(ask_code, url)
        got = await self.exchange(code, verifier)
        if not store:
            return got
        try:
            return attrs.evolve(got, stored_in=await async_aside(store_key, got.key))
        except ConfigurationError as error:
            error.partial = got
            raise

    async def _called_back(
        self,
        open_url: Callable[[str], object],
        verifier: str,
        timeout: float,
    ) -> str:
        """The code that the page sends to the callback."""
        state = Hidden(oauth_pkce.new_state())
        loopback = await AsyncLoopback.open()
        try:
            place = f"http://{HOST}:{loopback.port}{oauth_pkce.callback_path(state.reveal())}"
            await async_aside(open_url, self.authorization_url(place, verifier=verifier))
            callback = await loopback.callback(
                lambda head: oauth_pkce.judge(head, state),
                timeout,
            )
        finally:
            await loopback.aclose()
        if callback is None:
            raise APITimeoutError(
                f"Nobody finished the login in the browser within {timeout:g} s.", retryable=False
            )
        if callback.code is None:
            raise PermissionDeniedError(f"The login was refused in the browser: {callback.error}.")
        return callback.code

    async def create_code(
        self, **params: Unpack[CreateAuthKeysCodeBodyParams]
    ) -> CreateAuthKeysCodeResponseData:
        """Make a code for the account of this client's key, to be exchanged once for a new key.

        Args:
            **params: ``callback_url`` and, at will, ``limit`` in USD with ``usage_limit_type``
                ``"daily"``, ``"weekly"`` or ``"monthly"``, ``expires_at``, ``key_label``,
                ``workspace_id``, ``code_challenge`` and ``code_challenge_method``.

        Returns:
            The code is ``id``.

        Raises:
            TypeError: If a name is unknown.
            OpenRouterError: When the call fails.

        Example:
            >>> import anyio
            >>> from openrouter.testing import FakeOpenRouter
            >>> async def main() -> str:
            ...     async with FakeOpenRouter().async_client() as client:
            ...         made = await client.oauth.create_code(callback_url="https://example.org/")
            ...         return repr((await client.oauth.exchange(made.id)).user_id)
            >>> anyio.run(main)
            "'user_fake'"
        """
        _check_names(params)
        answer = await self._client.send(create_auth_keys_code(params))
        data: CreateAuthKeysCodeResponseData | None = getattr(answer, "data", None)
        if data is None or not isinstance(data.id, str):
            raise ResponseDecodeError("OpenRouter's answer has no code.", body=answer)
        return data


def _check_names(params: Any) -> None:
    from openrouter_api.models import CreateAuthKeysCodeBody

    known = sorted(CreateAuthKeysCodeBody._known_keys())
    for name in params:
        if name not in known:
            from difflib import get_close_matches

            near = get_close_matches(name, known, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(known)}"
            raise TypeError(f"unexpected parameter {name!r}: {hint}")


def _open_browser(url: str) -> None:
    """Open the page in the user's browser.

    Raises:
        ConfigurationError: If there is none.
    """
    try:
        opened = webbrowser.open(url)
    except webbrowser.Error:
        opened = False
    if not opened:
        raise ConfigurationError(
            "No browser can be opened here: pass ask_code= to open the page on another machine."
        )
