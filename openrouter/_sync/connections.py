# Made from openrouter/_async/connections.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
"""The HTTP client behind one of ours, and the two drivers that perform what a flow asks for."""

from __future__ import annotations

import contextlib
import math
import threading
from typing import TYPE_CHECKING, Any, Callable, TypeVar

import httpx

from openrouter._abandon import abandon
from openrouter._sync.pool import DirectClient, Line, PooledClient
from openrouter._owner import owner
from openrouter._waiting import SHORTEST_TIMEOUT, limit, sleep, now, remaining
from openrouter.config import CONNECT_TIMEOUT, READ_TIMEOUT
from openrouter.effects import Answer, Data, Emit, Failure, Fetch, Late, Receive, Send, Sleep
from openrouter.errors import ConfigurationError, OpenRouterError
from openrouter.moment import earlier
from openrouter.transport import TRANSPORT_ERRORS, transport_error

if TYPE_CHECKING:
    from openrouter.config import Timeout
    from openrouter.effects import Flow, HTTPRequest, Outcome
    from openrouter.moment import Moment

T = TypeVar("T")

DEFAULT_TIMEOUT = httpx.Timeout(READ_TIMEOUT, connect=CONNECT_TIMEOUT)
# What httpx takes when nobody said anything: too short for a model that thinks.
_HTTPX_DEFAULT = httpx.Timeout(5.0)
_MOST_URLS = 100
# Of a body that comes whole, unpacked: far above any real answer, below what fills a machine.
MOST_BYTES = 1 << 30


def as_timeout(timeout: Timeout | None) -> httpx.Timeout:
    """Seconds as a timeout for each phase; connecting never takes longer than its default."""
    if timeout is None:
        return DEFAULT_TIMEOUT
    if isinstance(timeout, httpx.Timeout):
        return timeout
    number = isinstance(timeout, (int, float)) and not isinstance(timeout, bool)
    if not number or not 0 < timeout < math.inf:
        raise ConfigurationError(
            f"timeout takes seconds above 0 or an httpx.Timeout, not {timeout!r}."
        )
    return httpx.Timeout(timeout, connect=min(timeout, CONNECT_TIMEOUT))


class Connections:
    """Connections of one client and its copies.

    They belong to the process and event loop that opened them: used from another one, they are left
    alone there and new ones are opened. An HTTP client that the caller brought is used as it is.
    """

    def __init__(self, http_client: httpx.Client | None, max_connections: int) -> None:
        if http_client is not None and not isinstance(http_client, httpx.Client):
            raise ConfigurationError(
                f"http_client takes an httpx.Client, not {type(http_client).__name__}."
            )
        self._given = http_client
        self._max_connections = max_connections
        self._client: httpx.Client | None = None
        self._owner: Any = None
        self._lock = threading.Lock()
        self._urls: dict[str, httpx.URL] = {}
        self.closed = False
        # Replaced in tests, where nobody wants to wait.
        self.now: Callable[[], Moment] = now
        self.sleep: Callable[[float], None] = sleep

    def timeout(self, timeout: Timeout | None) -> httpx.Timeout:
        """The timeout of a call: what was asked for, else what the given client was set to."""
        given = self._given
        if timeout is None and given is not None and given.timeout != _HTTPX_DEFAULT:
            return given.timeout
        return as_timeout(timeout)

    def client(self) -> httpx.Client:
        """The HTTP client for the process and event loop that ask."""
        if self.closed:
            raise ConfigurationError(
                "This client is closed: make a new one, or stay inside its with block."
            )
        if self._given is not None:
            if self._given.is_closed:
                raise ConfigurationError(
                    "The http_client of this client is closed: it stays open while calls are made."
                )
            return self._given
        asking = owner()
        with self._lock:
            if self.closed:
                raise ConfigurationError("This client was closed while a call was made.")
            if self._client is None or self._owner != asking:
                self._client = self._new_client()
                self._owner = asking
            return self._client

    def _new_client(self) -> httpx.Client:
        try:
            return PooledClient(self._max_connections, timeout=DEFAULT_TIMEOUT)
        except (ImportError, OSError, ValueError) as error:
            # httpx reads proxies, and certificates for them, from the environment here.
            raise ConfigurationError(
                f"The proxy or certificate settings of the environment cannot be used: {error}"
            ) from error

    def close(self) -> None:
        """Close the connections; a client that the caller brought stays open."""
        with self._lock:
            self.closed = True
            client, self._client = self._client, None
        if client is not None and self._owner == owner():
            client.close()

    def send(self, effect: Send) -> httpx.Response:
        """Send a request and wait for the answer's head."""
        client, request = self.client(), effect.request
        timeout = asked = self.timeout(request.timeout)
        if effect.until is not None:
            timeout = shortened(timeout, effect.until - self.now().steady)
        if isinstance(client, DirectClient) and client.is_direct:
            prepared = self._prepared(client, request, timeout)
            response = client.dispatch(prepared)
        else:
            prepared = client.build_request(
                request.method,
                request.url,
                params=request.query or None,
                headers=request.fields(),
                content=request.content,
                timeout=timeout,
            )
            response = client.send(prepared, stream=True)
        # What limits the wait for the head need not limit the body, which is yet to be read.
        prepared.extensions["timeout"]["read"] = asked.read
        return response

    def _prepared(
        self, client: httpx.Client, request: HTTPRequest, timeout: httpx.Timeout
    ) -> httpx.Request:
        """The request as httpx would build it, from parts that were made before."""
        url = self._urls.get(request.url)
        if url is None:
            # Some paths have an id in them; those of a month would not be let go.
            if len(self._urls) >= _MOST_URLS:
                self._urls.clear()
            url = self._urls[request.url] = httpx.URL(request.url)
        fields = request.fields()
        names = {name.lower() for name, _ in fields}
        fields += [field for field in client.headers.raw if field[0].lower() not in names]
        return httpx.Request(
            request.method,
            url,
            params=request.query or None,
            headers=fields,
            content=request.content,
            extensions={"timeout": timeout.as_dict()},
        )

    def receive(self, response: httpx.Response, until: float | None) -> bytes | None:
        """The body of an answer, and the answer closed; None when it is not there in time."""
        try:
            if until is not None:
                limit_reading(response, until - self.now().steady)
            pieces, size = [], 0
            # White space that keeps a connection alive would keep a blocking read alive, too.
            body = response.iter_bytes()
            for piece in body:
                pieces.append(piece)
                size += len(piece)
                if size > MOST_BYTES:
                    response.close()
                    abandon(body)
                    raise httpx.DecodingError(f"it has more than {MOST_BYTES} bytes")
                if until is not None and self.now().steady >= until:
                    response.close()
                    abandon(body)
                    return None
            return b"".join(pieces)
        finally:
            response.close()

    def exchange(self, effect: Send) -> Outcome:
        """Perform a ``Send`` whose answer is to come whole."""
        response: httpx.Response | None = None
        outcome: Outcome = None
        try:
            with limit(remaining(effect.until, self.now().steady)):
                response = self.send(effect)
                content = self.receive(response, effect.until)
                if content is not None:
                    outcome = as_answer(response, content)
        except TRANSPORT_ERRORS as error:
            return as_failure(error, response)
        if outcome is None:
            return Late(None if response is None else response.headers.get("x-generation-id"))
        return outcome

    def fetch(self, effect: Fetch) -> Outcome:
        """Perform a ``Fetch``."""
        seconds = remaining(effect.until, self.now().steady)
        outcome: Outcome = Late()
        try:
            with limit(seconds):
                effect.fetch(seconds)
                outcome = None
        except OpenRouterError as error:
            outcome = Failure(error)
        return outcome

    def run(self, flow: Flow[T]) -> T:
        """Perform a plain call."""
        outcome: Outcome = None
        try:
            while True:
                effect = flow.send(outcome)
                if isinstance(effect, Sleep):
                    self.sleep(effect.seconds)
                    outcome = None
                elif isinstance(effect, Fetch):
                    outcome = self.fetch(effect)
                else:
                    assert isinstance(effect, Send)  # noqa: S101 - for type checkers
                    outcome = self.exchange(effect)
        except StopIteration as stop:
            result: T = stop.value
            return result
        finally:
            flow.close()


def as_answer(response: httpx.Response, content: bytes) -> Answer:
    """The part of a response that a flow decides by."""
    return Answer(response.status_code, dict(response.headers), content)


def limit_reading(response: httpx.Response, seconds: float | None) -> None:
    """Let the next reads of an answer take so many seconds at most, where its connection can."""
    line = response.extensions.get("network_stream")
    if isinstance(line, Line):
        line.limit_reading(seconds)


def as_failure(error: Exception, response: httpx.Response | None) -> Failure:
    """What a flow is told of an error of the transport; the answer is what had begun of one."""
    failed = transport_error(error)
    if response is not None:
        # Its record says what it cost.
        failed.generation_id = response.headers.get("x-generation-id")
    return Failure(failed, begun=response is not None)


def shortened(timeout: httpx.Timeout, seconds: float) -> httpx.Timeout:
    """``timeout`` with no phase longer than ``seconds``, and none that is over before it began."""
    seconds = max(seconds, SHORTEST_TIMEOUT)
    phases = timeout.as_dict()
    return httpx.Timeout(**{name: earlier(value, seconds) for name, value in phases.items()})


class StreamDriver:
    """Performs a streamed call, piece by piece."""

    def __init__(self, connections: Connections, flow: Flow[None]) -> None:
        self._connections = connections
        self._flow = flow
        self._response: httpx.Response | None = None
        self._pieces: Any = None
        self._closed = False

    def advance(self) -> list[Any] | None:
        """Go on to the next items that are to be handed out; None when the call is over."""
        outcome: Outcome = None
        try:
            while True:
                effect = self._flow.send(outcome)
                if self._closed:
                    raise StopIteration
                if isinstance(effect, Emit):
                    return effect.items
                outcome = self._perform(effect)
                if self._closed:
                    raise StopIteration
        except StopIteration:
            self.close()
            return None
        except ValueError:
            if self._closed:
                # Another thread is closing the flow right now.
                return None
            self.close()
            raise
        except BaseException:
            self.close()
            raise

    def _perform(self, effect: Send | Receive | Fetch | Sleep) -> Outcome:
        if isinstance(effect, Receive):
            return self._receive(effect.until)
        # What is left of the attempt before goes first.
        self._drop()
        if isinstance(effect, Sleep):
            self._connections.sleep(effect.seconds)
            return None
        if isinstance(effect, Fetch):
            return self._connections.fetch(effect)
        return self._open(effect)

    def _open(self, effect: Send) -> Outcome:
        connections = self._connections
        outcome: Outcome = Late()
        response: httpx.Response | None = None
        try:
            with limit(remaining(effect.until, connections.now().steady)):
                response = connections.send(effect)
                if response.is_success:
                    self._response = response
                    self._pieces = response.iter_bytes()
                    outcome = as_answer(response, b"")
                else:
                    content = connections.receive(response, effect.until)
                    outcome = as_answer(response, content or b"")
        except TRANSPORT_ERRORS as error:
            outcome = as_failure(error, response)
        return outcome

    def _receive(self, until: float | None) -> Outcome:
        outcome: Outcome = Late()
        seconds = remaining(until, self._connections.now().steady)
        response = self._response
        if response is None:
            # Another thread has closed the stream just now.
            return outcome
        limit_reading(response, seconds)
        try:
            with limit(seconds):
                outcome = Data(self._piece())
        except TRANSPORT_ERRORS as error:
            outcome = Failure(transport_error(error), True)
        return outcome

    def _piece(self) -> bytes:
        for piece in self._pieces:
            received: bytes = piece
            return received
        return b""

    def _drop(self) -> None:
        """Close the response; its connection goes back to the pool if the answer was read whole."""
        response, self._response = self._response, None
        if response is not None:
            try:
                response.close()
            finally:
                abandon(self._pieces)

    def close(self) -> None:
        """End the call and close its response."""
        self._closed = True
        # Another thread may be in the flow, deciding what comes next; it sees that all is closed.
        with contextlib.suppress(ValueError):
            self._flow.close()
        self._drop()
