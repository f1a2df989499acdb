"""The fake OpenRouter itself: a request goes in, an answer with its pauses comes out. No I/O.

What a request may touch (money, queues, counters) lies behind one lock; nothing waits under it,
since an answer only says how long to wait.
"""

from __future__ import annotations

import os
import threading
import time
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Iterable, Mapping, Sequence

from openrouter.testing.catalogue import DEFAULT_MODELS, FakeModel
from openrouter.testing.deltas import Piece, Reply, text_of, tool_call
from openrouter.testing.fault_kinds import Fault
from openrouter.testing.metering import Ledger, MinuteWindow
from openrouter.testing.script import Script, When
from openrouter.testing.service import KEY_PREFIX, Service, Settings
from openrouter.testing.wire import FakeAnswer, Headers, Problem, RecordedRequest, record

if TYPE_CHECKING:
    from openrouter import AsyncOpenRouter, OpenRouter
    from openrouter.testing.server import FakeServer
    from openrouter.testing.transports import FakeTransport


class FakeOpenRouter:
    """A deterministic OpenRouter for tests and for work offline.

    It serves chat completions (plain and streamed), embeddings, the model catalogue with its
    filters and endpoints, `/key`, `/keys`, `/credits`, `/activity`, `/generation`, `/providers` and
    `/auth/keys` under `/api/v1`, plays the page `/auth` on which a user allows a key, checks keys,
    charges exact costs by its own made-up prices, and fails as told. Ids count up; times come from
    `clock`. It can be asked through `transport` (for httpx, without a socket), through `serve` (a
    loopback HTTP server) or by `handle`. It is safe to use from many threads.

    Args:
        models: The models it serves; by default a handful with made-up prices.
        api_keys: The keys it accepts; by default all that begin with `sk-or-`.
        key_limit: The most dollars that each key may spend; more is a 402. None for no limit.
        credits: The dollars of the account that all keys share; more is a 402.
        clock: Tells the time in seconds since the epoch.
        chunk_delay: Seconds before each chunk of a stream.
        keepalives: Keep-alive comments at the head of a stream.
        free_requests_per_minute: Requests for `:free` models allowed in any 60 seconds; more is a
            429 with `X-RateLimit-*` headers. None for no limit. OpenRouter allows 20.
        generation_delay: Seconds by `clock` until the record of an answer is there; before, it is
            a 404.

    Attributes:
        requests: Every request so far, credentials masked.

    Example:
        >>> import httpx
        >>> fake = FakeOpenRouter()
        >>> fake.reply("Four.")
        >>> client = httpx.Client(
        ...     transport=fake.transport(),
        ...     base_url="https://openrouter.ai/api/v1/",
        ...     headers={"Authorization": "Bearer sk-or-v1-test"},
        ... )
        >>> ask = {"model": "openai/gpt-4o-mini", "messages": [{"role": "user", "content": "2+2?"}]}
        >>> answer = client.post("chat/completions", json=ask).json()
        >>> answer["choices"][0]["message"]["content"], answer["usage"]["cost"]
        ('Four.', 2.4e-06)
        >>> fake.requests[0].path, fake.requests[0].json["model"]
        ('/api/v1/chat/completions', 'openai/gpt-4o-mini')
    """

    def __init__(
        self,
        *,
        models: Iterable[FakeModel] | None = None,
        api_keys: Iterable[str] | None = None,
        key_limit: Decimal | str | float | None = None,
        credits: Decimal | str | float = "100",
        clock: Callable[[], float] = time.time,
        chunk_delay: float = 0.0,
        keepalives: int = 1,
        free_requests_per_minute: int | None = None,
        generation_delay: float = 0.0,
    ) -> None:
        window = free_requests_per_minute
        settings = Settings(
            models={model.id: model for model in (DEFAULT_MODELS if models is None else models)},
            api_keys=None if api_keys is None else frozenset(api_keys),
            clock=clock,
            chunk_delay=chunk_delay,
            keepalives=keepalives,
            free_window=None if window is None else MinuteWindow(window),
            generation_delay=generation_delay,
        )
        limit = None if key_limit is None else Decimal(str(key_limit))
        self.requests: list[RecordedRequest] = []
        self._settings = settings
        self._script = Script()
        self._service = Service(settings, Ledger(limit, Decimal(str(credits))), self._script)
        # A test's own callback may ask the fake again, hence reentrant.
        self._lock = threading.RLock()

    def handle(self, method: str, path: str, headers: Headers, body: bytes = b"") -> FakeAnswer:
        """Answers one request.

        Args:
            method: The HTTP method.
            path: The path with its query, such as `"/api/v1/models?q=mini"`.
            headers: The request's headers.
            body: The request's body.

        Example:
            >>> answer = FakeOpenRouter().handle("GET", "/api/v1/models/count", {})
            >>> answer.status, answer.body
            (200, b'{"data":{"count":8}}')
        """
        request, key = record(method, path, headers, body)
        with self._lock:
            self.requests.append(request)
            fault = self._script.take(request, None)
            instead = None if fault is None else fault.instead(request)
            if instead is not None:
                return instead
            try:
                answer = self._service.answer(request, key, fault)
            except Problem as refusal:
                return refusal.answer
            return answer if fault is None else fault.disturb(answer)

    def reply(
        self,
        text: str | None = None,
        *,
        reasoning: str | None = None,
        tool_calls: Sequence[Mapping[str, Any]] = (),
        finish_reason: str | None = None,
        usage: Mapping[str, Any] | None = None,
        chunks: Sequence[Piece] | None = None,
    ) -> None:
        """Queues what the next chat answer says; without one the fake speaks for itself.

        Args:
            text: The content.
            reasoning: The reasoning; `""` keeps a reasoning model from adding its own.
            tool_calls: Each as the API writes it, or as `{"name": …, "arguments": {…}}`.
            finish_reason: Why the answer ends; by default `"stop"`, `"tool_calls"`, or `"length"`
                where `max_tokens` cuts it.
            usage: Fields of `usage`, such as `{"prompt_tokens": 10}`; the rest is counted, and the
                cost follows unless it is among them.
            chunks: How a stream cuts the answer: a string is a piece of the content, a mapping is a
                delta as it stands. Takes the place of `text` and `reasoning`.

        Raises:
            TypeError: `text` is no text.
            ValueError: Both `chunks` and `text` or `reasoning` are given.

        Example:
            >>> fake = FakeOpenRouter()
            >>> fake.reply(tool_calls=[{"name": "weather", "arguments": {"city": "Oslo"}}])
            >>> fake.reply(chunks=["It is ", "snowing."])
        """
        if text is not None and not isinstance(text, str):
            raise TypeError(f"reply takes a text, not {type(text).__name__}")
        if chunks is not None:
            if text is not None or reasoning is not None:
                raise ValueError("chunks already say what text and reasoning would")
            text = text_of(chunks, "content")
            reasoning = text_of(chunks, "reasoning") or ""
        with self._lock:
            calls = [
                tool_call(call, f"call_fake_{self._script.count('call'):06}") for call in tool_calls
            ]
            pieces = None if chunks is None else tuple(chunks)
            said = Reply(text, reasoning, tuple(calls), finish_reason, usage, pieces)
            self._script.replies.append(said)

    def fail(
        self,
        fault: Fault,
        *,
        times: int | None = 1,
        model: str | None = None,
        when: When | None = None,
    ) -> None:
        """Queues a fault for the next requests.

        Args:
            fault: What goes wrong; see `openrouter.testing.faults`.
            times: For how many requests; None for all from now on.
            model: Only where this model is about to answer, so that the next one of `models` may.
            when: Only for requests of which this returns True.

        Raises:
            TypeError: `fault` is no fault, such as a function that should have been called.
            ValueError: `times` is less than 1, or the fake does not serve the model.
        """
        if not isinstance(fault, Fault):
            raise TypeError(
                f"fail takes a fault such as faults.rate_limited(), not {fault!r}; "
                "faults.Status(503) answers with any status"
            )
        if times is not None and times < 1:
            raise ValueError(f"times must be at least 1 or None, not {times}")
        served = self._settings.models
        if model is not None and model not in served:
            raise ValueError(f"this fake has no model {model!r}; it has {sorted(served)}")
        with self._lock:
            self._script.plan(fault, times, model, when)

    def transport(
        self,
        *,
        sleep: Callable[[float], None] = time.sleep,
        async_sleep: Callable[[float], Awaitable[None]] | None = None,
    ) -> FakeTransport:
        """An httpx transport, for `httpx.Client` and `httpx.AsyncClient` alike.

        Args:
            sleep: Called with seconds where an answer has a pause.
            async_sleep: The same for an async client; by default `anyio.sleep`.
        """
        from openrouter.testing.transports import FakeTransport

        return FakeTransport(self, sleep, async_sleep)

    def serve(self, host: str = "127.0.0.1", port: int = 0) -> FakeServer:
        """Starts a loopback HTTP server, which listens when this returns.

        Args:
            host: The address to listen on.
            port: The port; 0 for a free one.

        Example:
            >>> import httpx
            >>> with FakeOpenRouter().serve() as server:
            ...     httpx.get(server.base_url + "/models/count", trust_env=False).json()
            {'data': {'count': 8}}
        """
        from openrouter.testing.server import FakeServer

        return FakeServer(self, host, port)

    def client(self, **options: Any) -> OpenRouter:
        """A client of this library on this fake; options as for `openrouter.OpenRouter`."""
        import httpx

        from openrouter import OpenRouter

        http_client = httpx.Client(transport=self.transport())
        return OpenRouter(**{**self._defaults(), "http_client": http_client, **options})

    def async_client(self, **options: Any) -> AsyncOpenRouter:
        """An async client of this library; options as for `openrouter.AsyncOpenRouter`."""
        import httpx

        from openrouter import AsyncOpenRouter

        http_client = httpx.AsyncClient(transport=self.transport())
        return AsyncOpenRouter(**{**self._defaults(), "http_client": http_client, **options})

    def _defaults(self) -> dict[str, Any]:
        """A key that this fake accepts and the address it answers to, whatever the environment."""
        key = min(self._settings.api_keys or [KEY_PREFIX + "v1-fake"])
        address = "https://openrouter.ai/api/v1"
        # No config file and no profile of the developer's either.
        return {"api_key": key, "base_url": address, "config_file": os.devnull, "profile": ""}
