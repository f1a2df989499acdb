# Made from openrouter/_async/client.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
"""The client: settings, connections, resources, and the one way in which calls are made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Sequence, TypeVar, overload

from openrouter import config
from openrouter._sync.resource_access import Resources
from openrouter._sync.shared import check_timeout, checked_limiter, checked_tracker
from openrouter._flags import checked_flag
from openrouter._waiting import jitter
from openrouter.credentials import Hidden
from openrouter.errors import ConfigurationError
from openrouter.options import STREAM_IDLE_TIMEOUT, UNSET, CallOptions, refuse_unknown, with_budget
from openrouter.retry import RetryPolicy, with_deadline

if TYPE_CHECKING:
    import os
    from types import TracebackType

    import httpx
    from typing_extensions import Never, Self

    from openrouter._sync.streams import Stream
    from openrouter._flow_run import Call, Surroundings
    from openrouter.chat_params import Split
    from openrouter.config import Settings, Timeout
    from openrouter.costs import CostTracker
    from openrouter.credentials import GivenKey
    from openrouter.effects import Flow, HTTPRequest
    from openrouter.limits import RateLimiter
    from openrouter.options import BudgetLike, Fallback, Retry, UnsetType
    from openrouter_api.requests import Request, StreamRequest

T = TypeVar("T")


class OpenRouter(Resources):
    """The client for OpenRouter, for blocking code.

    One client serves many calls at once and keeps its connections open between them; close it, or
    use it in ``with``. It can be used from many threads at once, and after a fork.

    What is not passed here comes from the environment, else from the config files, else it has its
    default; ``client.settings.explain()`` says what came from where.

    Args:
        api_key: The key, or a function that returns it, called for each request. Default:
            ``OPENROUTER_API_KEY``, a config file, or what ``openrouter.oauth.login`` stored.
        base_url: Where the API is. Default: ``https://openrouter.ai/api/v1``.
        app_url: Address of your app, sent as ``HTTP-Referer``; it makes the app appear in rankings.
        app_title: Its name, sent as ``X-Title`` and ``X-OpenRouter-Title``.
        app_categories: At most two categories, sent as ``X-OpenRouter-Categories``.
        timeout: Seconds, or an ``httpx.Timeout``. Default: 10 s to connect, 600 s to read.
        retry: How often a failed call is sent again: a ``RetryPolicy``, a number of repetitions, or
            None for none. Default: at most 2, with exponential backoff.
        fallback: Who is asked when a model fails: a ``FallbackPolicy``, or ids of models. For chat.
        budget: The most that calls may cost: a ``Budget``, or the limit in USD of one for all calls
            of this client and its copies.
        first_token_timeout: Seconds until the first content of a stream. Default: no limit.
        stream_idle_timeout: Seconds that a stream may say nothing, apart from the comments that
            keep the connection alive; None for no limit. Default: 600.
        rate_limiter: Holds back requests for which there is a limit, for all calls of this client
            and its copies, and for other clients that share it. Default: one that lets 20 requests
            a minute through to ``:free`` models, and raises ``RateLimitError`` where a turn is
            more than an hour away, as when the day's allowance is used up. None for none.
        costs: Where it is counted what calls cost; pass one ``CostTracker`` to several clients for
            sums over all of them. Default: one for this client and its copies.
        max_connections: Connections that may be open at the same time.
        default_headers: Header fields for every request.
        http_client: A client of httpx's to use as it is: its transport, proxies and mocks. It is
            not closed with this one.
        insecure_hosts: Hosts that may be talked to over plain HTTP, besides this machine.
        profile: The ``[profiles.NAME]`` tables of the config files to use; an empty text for none.
            Default: ``OPENROUTER_PROFILE``.
        config_file: The only config file to read. Default: ``OPENROUTER_CONFIG``, else
            ``openrouter.toml`` here and in the user's config folder.
        log_bodies: Whether what is logged shows conversations, too; see ``openrouter.logs``.

    Raises:
        ConfigurationError: If there is no key, or if a setting cannot work.
        TypeError: If there is no setting of a name.

    Example:
        >>> from openrouter.testing import FakeOpenRouter
        >>> def main() -> str:
        ...     with FakeOpenRouter().client() as client:
        ...         answer = client.chat.completions.create(
        ...             model="openai/gpt-4o-mini", messages="Say hello"
        ...         )
        ...     return answer.finish_reason
        >>> main()
        'stop'
    """

    def __init__(
        self,
        api_key: GivenKey | None = None,
        *,
        base_url: str | None = None,
        app_url: str | None = None,
        app_title: str | None = None,
        app_categories: Sequence[str] | None = None,
        timeout: Timeout | None = None,
        retry: Retry | UnsetType = UNSET,
        fallback: Fallback = None,
        budget: BudgetLike = None,
        first_token_timeout: float | None = None,
        stream_idle_timeout: float | None = STREAM_IDLE_TIMEOUT,
        rate_limiter: RateLimiter | UnsetType | None = UNSET,
        costs: CostTracker | None = None,
        max_connections: int | None = None,
        default_headers: Mapping[str, str] | None = None,
        http_client: httpx.Client | None = None,
        insecure_hosts: Sequence[str] = (),
        profile: str | None = None,
        config_file: str | os.PathLike[str] | None = None,
        log_bodies: bool = False,
        **unknown: Never,
    ) -> None:
        key, fields = Hidden(api_key), Hidden(default_headers)
        # A traceback with local variables would show them.
        del api_key, default_headers
        refuse_unknown(type(self).__name__, unknown)
        from openrouter.settings_files import follow_log_setting, load_settings

        check_timeout(timeout)
        self._options = CallOptions(
            retry=RetryPolicy() if retry is UNSET else retry,
            fallback=fallback,
            first_token_timeout=first_token_timeout,
            stream_idle_timeout=stream_idle_timeout,
            budgets=with_budget((), budget),
        )
        # What this client and its copies have in common, made when it is first used.
        self._shared: dict[str, Any] = {"http_client": http_client}
        if rate_limiter is not UNSET:
            self._shared["limiter"] = checked_limiter(rate_limiter)
        if costs is not None:
            self._shared["costs"] = checked_tracker(costs)
        self._settings = load_settings(
            {
                "api_key": key if key.reveal() is not None else None,
                "base_url": base_url,
                "app_url": app_url,
                "app_title": app_title,
                "app_categories": app_categories,
                "timeout": timeout,
                "max_connections": max_connections,
                "default_headers": fields if fields.reveal() is not None else None,
            },
            profile=profile,
            config_file=config_file,
            insecure_hosts=insecure_hosts,
        )
        bodies = checked_flag("log_bodies", log_bodies)
        self._shared["log_bodies"] = follow_log_setting(self._settings) or bodies
        if http_client is not None:
            # Say at once if it is none.
            _ = self._connections

    @property
    def settings(self) -> Settings:
        """The settings in use; ``settings.explain()`` says where each came from."""
        return self._settings

    def with_options(
        self,
        *,
        api_key: GivenKey | None = None,
        timeout: Timeout | None = None,
        retry: Retry | UnsetType = UNSET,
        fallback: Fallback | UnsetType = UNSET,
        budget: BudgetLike | UnsetType = UNSET,
        first_token_timeout: float | UnsetType | None = UNSET,
        stream_idle_timeout: float | UnsetType | None = UNSET,
        resume_stream: bool | UnsetType = UNSET,
        default_headers: Mapping[str, str] | None = None,
        app_url: str | None = None,
        app_title: str | None = None,
        app_categories: Sequence[str] | None = None,
    ) -> Self:
        """A copy with other settings on the same connections; what is left out stays as it is.

        Closing the copy closes the connections of both.

        Args:
            api_key: Another key.
            timeout: Another timeout.
            retry: As in the constructor; None for no repetitions.
            fallback: As in the constructor; None for no other models.
            budget: As in the constructor, on top of those there are; None for none at all.
            first_token_timeout: As in the constructor.
            stream_idle_timeout: As in the constructor.
            resume_stream: Whether chat streams that break are sent again to be continued.
            default_headers: Header fields to add to (or put in place of) those there are.
            app_url: As in the constructor.
            app_title: As in the constructor.
            app_categories: As in the constructor.

        Raises:
            ConfigurationError: If a setting cannot work.
        """
        key, fields = Hidden(api_key), Hidden(default_headers)
        del api_key, default_headers
        from openrouter.settings_sources import changed_settings

        check_timeout(timeout)
        copy = type(self).__new__(type(self))
        copy._shared = self._shared
        copy._options = self._options.but(
            retry=retry,
            fallback=fallback,
            budget=budget,
            first_token_timeout=first_token_timeout,
            stream_idle_timeout=stream_idle_timeout,
            resume_stream=resume_stream,
        )
        copy._settings = changed_settings(
            self._settings,
            api_key=key,
            timeout=timeout,
            default_headers=fields,
            app_url=app_url,
            app_title=app_title,
            app_categories=app_categories,
        )
        return copy

    @overload
    def send(self, request: StreamRequest[T]) -> Stream[T]: ...

    @overload
    def send(self, request: Request[T]) -> T: ...

    def send(self, request: Request[Any]) -> Any:
        """Make any call that ``openrouter_api.api`` describes.

        Args:
            request: What an operation's function returned.

        Returns:
            What the request says: a model, or a stream of them.

        Raises:
            OpenRouterError: When the call fails; see ``openrouter.errors`` for the classes.

        Example:
            >>> from openrouter.testing import FakeOpenRouter
            >>> from openrouter_api.api.models.list_models_count import list_models_count
            >>> def main() -> int:
            ...     with FakeOpenRouter().client() as client:
            ...         return (client.send(list_models_count())).data.count
            >>> main() > 0
            True
        """
        from openrouter._flow_run import Call, StreamCall
        from openrouter.chat_params import asked_model
        from openrouter.decoding import StreamDecoder
        from openrouter.flow import streamed
        from openrouter_api.requests import Request, StreamRequest

        if not isinstance(request, Request):
            raise TypeError(
                "send takes what a function of openrouter_api.api returns, such as "
                f"send(get_current_key()), not {request!r}"
            )
        model = asked_model(request.body)
        prepared = self._prepare(request)
        if isinstance(request, StreamRequest):
            from openrouter._sync.streams import Stream

            call: StreamCall[Any] = StreamCall(
                request=prepared,
                decoder=lambda headers, model, _: StreamDecoder(request.parse, headers, model),
                options=self._options,
                around=self._surroundings(),
                model=model,
            )
            stream = Stream[Any](self._connections, streamed(call), request.parse)
            return stream._open()
        return self._call(
            Call(
                request=prepared,
                read=lambda data, headers: request.parse(data),
                options=self._options,
                around=self._surroundings(),
                model=model,
                reads_bytes=request.returns_bytes,
            )
        )

    def _call(self, call: Call[T]) -> T:
        from openrouter.flow import plain

        return self._connections.run(plain(call))

    def _surroundings(self) -> Surroundings:
        from openrouter._flow_run import Surroundings
        from openrouter.logs import listener

        return Surroundings(
            now=self._connections.now,
            jitter=jitter,
            limiter=self._limiter,
            suggest=self._suggest,
            listener=listener(bodies=self._shared["log_bodies"]),
            books=self._books,
            fetch_prices=self._fetch_prices,
        )

    def _fetch_prices(self, seconds: float | None) -> None:
        """Have the price list in memory, within so many seconds."""
        client = self
        if seconds is not None:
            client = self.with_options(retry=with_deadline(self._options.retry, seconds))
        self._catalogue.get(client)

    def _suggest(self, unknown: str) -> Flow[str | None]:
        """The id of a model that was meant by one that does not exist."""
        from openrouter.known_models import KnownModels
        from openrouter_api.api.models.get_models import get_models

        known: KnownModels = self._shared.setdefault("known_models", KnownModels())
        catalogue = self._catalogue.in_memory
        if catalogue is not None:
            known.ids = tuple(catalogue.ids)
        return known.meant(
            unknown,
            lambda: self._prepare(get_models(output_modalities="all")),
            lambda: self._connections.now().steady,
        )

    def _prepare(self, request: Request[Any], extra: Split | None = None) -> HTTPRequest:
        """The request as it goes over the wire, with this client's settings."""
        from openrouter.chat_params import NOTHING_EXTRA
        from openrouter.effects import HTTPRequest
        from openrouter.wire import NOT_IN_UTF8, encode_body
        from openrouter_api.requests import StreamRequest, query

        settings, extra = self._settings, extra or NOTHING_EXTRA
        own = dict(request.headers)
        if isinstance(request, StreamRequest):
            own["Accept"] = "text/event-stream"
        content = None
        if request.body is not None:
            content = encode_body(request.body)
            own["Content-Type"] = "application/json"
        extra_query = extra.extra_query
        if extra_query is not None and not isinstance(extra_query, Mapping):
            raise ConfigurationError(
                f'extra_query is a dict such as {{"limit": 5}}, not {type(extra_query).__name__}.'
            )
        pairs = request.query + query(*(extra_query or {}).items())
        if any(NOT_IN_UTF8.search(text) for pair in pairs for text in pair):
            raise ConfigurationError(
                "A query parameter holds half a character, which has no UTF-8."
            )
        return HTTPRequest(
            method=request.method,
            url=settings.base_url + request.path,
            headers=config.merged_headers(
                config.merged_headers(settings.headers, own), extra.extra_headers
            ),
            key=settings.api_key.current(),
            content=content,
            query=pairs,
            timeout=settings.timeout if extra.timeout is None else extra.timeout,
        )

    def close(self) -> None:
        """Close the connections. Calls fail afterwards; closing twice does nothing."""
        if "connections" in self._shared:
            self._connections.close()
        else:
            self._shared["closed"] = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        # A traceback with local variables shows a client that could not be made, too.
        settings = getattr(self, "_settings", None)
        place = "" if settings is None else f"base_url={settings.base_url!r}"
        return f"{type(self).__name__}({place})"
