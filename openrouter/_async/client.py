"""The client: settings, connections, resources, and the one way in which calls are made."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Mapping, Sequence, TypeVar, overload

import attrs

from openrouter import config
from openrouter.errors import ConfigurationError
from openrouter.flow import Call, HTTPRequest, StreamCall, plain, streamed
from openrouter.wire import encode_body

if TYPE_CHECKING:
    from types import TracebackType

    import httpx
    from typing_extensions import Self

    from openrouter._async.resources.chat import AsyncChat
    from openrouter._async.resources.key import AsyncKey
    from openrouter._async.resources.models import AsyncModels
    from openrouter._async.streams import AsyncStream
    from openrouter.config import Timeout
    from openrouter.credentials import ApiKey
    from openrouter_api.requests import Request, StreamRequest

T = TypeVar("T")


class AsyncOpenRouter:
    """The client for OpenRouter, for asyncio and trio.

    One client serves many calls at once and keeps its connections open between them; close it, or
    use it in ``async with``. It can be used from several event loops, one after another.

    Args:
        api_key: The key. Default: ``OPENROUTER_API_KEY``.
        base_url: Where the API is. Default: ``OPENROUTER_BASE_URL``, else
            ``https://openrouter.ai/api/v1``.
        app_url: Address of your app, sent as ``HTTP-Referer``; it makes the app appear in rankings.
        app_title: Its name, sent as ``X-Title`` and ``X-OpenRouter-Title``.
        app_categories: At most two categories, sent as ``X-OpenRouter-Categories``.
        timeout: Seconds, or an ``httpx.Timeout``. Default: 10 s to connect, 600 s to read.
        max_connections: Connections that may be open at the same time.
        default_headers: Header fields for every request.
        http_client: A client of httpx's to use as it is: its transport, proxies and mocks. It is
            not closed with this one.
        insecure_hosts: Hosts that may be talked to over plain HTTP, besides this machine.

    Raises:
        ConfigurationError: If there is no key, or if a setting cannot work.

    Example:
        >>> import anyio
        >>> from openrouter.testing import FakeOpenRouter
        >>> async def main() -> str:
        ...     async with FakeOpenRouter().async_client() as client:
        ...         answer = await client.chat.completions.create(
        ...             model="openai/gpt-4o-mini", messages="Say hello"
        ...         )
        ...     return answer.finish_reason
        >>> anyio.run(main)
        'stop'
    """

    def __init__(
        self,
        api_key: str | ApiKey | None = None,
        *,
        base_url: str | None = None,
        app_url: str | None = None,
        app_title: str | None = None,
        app_categories: Sequence[str] | None = None,
        timeout: Timeout | None = None,
        max_connections: int = config.MAX_CONNECTIONS,
        default_headers: Mapping[str, str] | None = None,
        http_client: httpx.AsyncClient | None = None,
        insecure_hosts: Sequence[str] = (),
    ) -> None:
        app = config.app_headers(app_url, app_title, app_categories)
        self._settings = config.Settings(
            api_key=config.choose_key(api_key, os.environ),
            base_url=config.choose_base_url(base_url, os.environ, insecure_hosts),
            headers=config.client_headers(app, default_headers),
            timeout=timeout,
            max_connections=max_connections,
        )
        from openrouter._async.connections import AsyncConnections, as_timeout

        as_timeout(timeout)
        self._connections = AsyncConnections(http_client, max_connections)

    @property
    def chat(self) -> AsyncChat:
        """Chat completions: ``chat.completions.create`` and ``chat.completions.stream``."""
        from openrouter._async.resources.chat import AsyncChat

        return AsyncChat(self)

    @property
    def models(self) -> AsyncModels:
        """The models that can be called, with their prices."""
        from openrouter._async.resources.models import AsyncModels

        return AsyncModels(self)

    @property
    def key(self) -> AsyncKey:
        """The key in use: its limits and what it has spent."""
        from openrouter._async.resources.key import AsyncKey

        return AsyncKey(self)

    def with_options(
        self,
        *,
        api_key: str | ApiKey | None = None,
        timeout: Timeout | None = None,
        default_headers: Mapping[str, str] | None = None,
        app_url: str | None = None,
        app_title: str | None = None,
        app_categories: Sequence[str] | None = None,
    ) -> Self:
        """A copy with other settings on the same connections; what is None stays as it is.

        Closing the copy closes the connections of both.

        Args:
            api_key: Another key.
            timeout: Another timeout.
            default_headers: Header fields to add to (or put in place of) those there are.
            app_url: As in the constructor.
            app_title: As in the constructor.
            app_categories: As in the constructor.

        Raises:
            ConfigurationError: If a setting cannot work.
        """
        from openrouter._async.connections import as_timeout

        as_timeout(timeout)
        old = self._settings
        app = config.app_headers(app_url, app_title, app_categories)
        headers = config.merged_headers(old.headers, app)
        copy = type(self).__new__(type(self))
        copy._connections = self._connections
        copy._settings = attrs.evolve(
            old,
            api_key=old.api_key if api_key is None else config.choose_key(api_key, {}),
            timeout=old.timeout if timeout is None else timeout,
            headers=config.merged_headers(headers, default_headers),
        )
        return copy

    @overload
    async def send(self, request: StreamRequest[T]) -> AsyncStream[T]: ...

    @overload
    async def send(self, request: Request[T]) -> T: ...

    async def send(self, request: Request[Any]) -> Any:
        """Make any call that ``openrouter_api.api`` describes.

        Args:
            request: What an operation's function returned.

        Returns:
            What the request says: a model, or a stream of them.

        Raises:
            OpenRouterError: When the call fails; see ``openrouter.errors`` for the classes.

        Example:
            >>> import anyio
            >>> from openrouter.testing import FakeOpenRouter
            >>> from openrouter_api.api.models.list_models_count import list_models_count
            >>> async def main() -> int:
            ...     async with FakeOpenRouter().async_client() as client:
            ...         return (await client.send(list_models_count())).data.count
            >>> anyio.run(main) > 0
            True
        """
        from openrouter.decoding import StreamDecoder
        from openrouter_api.requests import Request, StreamRequest

        if not isinstance(request, Request):
            raise TypeError(
                "send takes what a function of openrouter_api.api returns, such as "
                f"send(get_current_key()), not {request!r}"
            )
        model = request.body.get("model") if isinstance(request.body, dict) else None
        prepared = self._prepare(request)
        if isinstance(request, StreamRequest):
            from openrouter._async.streams import AsyncStream

            call: StreamCall[Any] = StreamCall(
                request=prepared,
                decoder=lambda headers: StreamDecoder(request.parse, headers, model),
                model=model,
            )
            return await AsyncStream[Any](self._connections, streamed(call))._open()
        return await self._call(
            Call(
                request=prepared,
                read=lambda data, headers: request.parse(data),
                model=model,
                reads_bytes=request.returns_bytes,
            )
        )

    async def _call(self, call: Call[T]) -> T:
        return await self._connections.run(plain(call))

    def _prepare(
        self,
        request: Request[Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: Timeout | None = None,
    ) -> HTTPRequest:
        """The request as it goes over the wire, with this client's settings."""
        from openrouter_api.requests import StreamRequest, query

        settings = self._settings
        own = dict(request.headers)
        if isinstance(request, StreamRequest):
            own["Accept"] = "text/event-stream"
        content = None
        if request.body is not None:
            content = encode_body(request.body)
            own["Content-Type"] = "application/json"
        headers = config.merged_headers(config.merged_headers(settings.headers, own), extra_headers)
        if extra_query is not None and not isinstance(extra_query, Mapping):
            raise ConfigurationError(
                f'extra_query is a dict such as {{"limit": 5}}, not {type(extra_query).__name__}.'
            )
        return HTTPRequest(
            method=request.method,
            url=settings.base_url + request.path,
            headers=headers,
            key=settings.api_key,
            content=content,
            query=request.query + query(*(extra_query or {}).items()),
            timeout=settings.timeout if timeout is None else timeout,
        )

    async def aclose(self) -> None:
        """Close the connections. Calls fail afterwards; closing twice does nothing."""
        await self._connections.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._settings.base_url!r})"
