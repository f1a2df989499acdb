"""Who answers the tests of this folder: a cassette, the API, or the fake for a recording."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

import attrs
import httpx
import pytest

from openrouter import AsyncOpenRouter, OpenRouter, OpenRouterError, RateLimiter
from openrouter.testing import FakeOpenRouter
from tests.integration.spending import TRIED, Cap, candidates, exact

if TYPE_CHECKING:
    from decimal import Decimal

    from openrouter.testing.faults import Fault

NO_KEY = "set OPENROUTER_API_KEY to run this against the API; it costs less than a cent"
NOT_ON_DEMAND = "the real API does not fail on demand: this is tested with a cassette only"
# What the fake takes for a key; a cassette has none.
KEY = "sk-or-v1-cassette"
# The fake's time, so that recording again changes nothing.
_NOON = 1750000000.0
_ADDRESS = "https://openrouter.ai/api/v1"


@attrs.frozen
class Models:
    """Which models are asked: one that costs nothing if possible, and one that costs something."""

    cheap: str
    paid: str


@attrs.frozen
class Account:
    """A key, the server that it is for, and what may be spent with it."""

    key: str = attrs.field(repr=False)
    base_url: str
    cap: Cap
    models: Models
    limiter: RateLimiter = attrs.field(factory=RateLimiter)

    @classmethod
    def open(cls, key: str, limit: Decimal) -> Account:
        """Look what the key has used, and find models that answer."""
        base_url = os.environ.get("OPENROUTER_BASE_URL", _ADDRESS)
        plain: dict[str, Any] = {"base_url": base_url, "config_file": os.devnull, "profile": ""}
        with OpenRouter(key, **plain) as client:
            used = exact(client.key.get().usage)
            # Looking for models that answer is paid for, too.
            cap = Cap(limit, used_before=used, costs=client.costs)
            refusal = cap.refusal(used)
            if refusal is not None:
                pytest.fail(refusal, pytrace=False)
            free, paid = candidates(client.models.list())
            answers = asking(client.with_options(retry=None))
            dearest = first(paid[:TRIED], answers)
            cheap = first(free[:TRIED], answers) if free else None
        if dearest is None:
            pytest.fail(f"none of the cheapest models answers: {paid[:TRIED]}", pytrace=False)
        return cls(key, base_url, cap, Models(cheap or dearest, dearest))

    def refusal(self) -> str | None:
        """Why no further test may run; None as long as one may."""
        with OpenRouter(self.key, **self.options()) as client:
            return self.cap.refusal(exact(client.key.get().usage))

    def options(self) -> dict[str, Any]:
        """The arguments of a client."""
        return {
            "base_url": self.base_url,
            "costs": self.cap.costs,
            "rate_limiter": self.limiter,
            "config_file": os.devnull,
            "profile": "",
        }


def asking(client: OpenRouter) -> Callable[[str], bool]:
    """A function that asks a model for a word and says whether it answered."""

    def answers(model: str) -> bool:
        try:
            client.chat.completions.create(model=model, messages="Hi", max_tokens=16)
        except OpenRouterError:
            return False
        return True

    return answers


def first(names: Sequence[str], answers: Callable[[str], bool]) -> str | None:
    """The first model that answers; free ones are often busy, and every list has dead ones."""
    return next((name for name in names if answers(name)), None)


def recording_fake(fault: tuple[Fault, int] | None) -> FakeOpenRouter:
    """A fake that gives the same answers in every recording."""
    fake = FakeOpenRouter(api_keys=[KEY], clock=lambda: _NOON)
    if fault is not None:
        fake.fail(fault[0], times=fault[1], when=lambda request: request.method == "POST")
    return fake


def models_of_the_fake() -> Models:
    """The models that the cassettes of the fake ask for."""
    with FakeOpenRouter().client() as client:
        free, paid = candidates(client.models.list())
    return Models(free[0], paid[0])


class Service:
    """What a test of this folder talks to.

    Args:
        key: The key of its clients.
        options: The other arguments of its clients.
        requests: The header fields and the JSON of the requests so far, or of all in a cassette.
        models: Which models to ask; None for those that the cassette asks.
        replays: Whether answers come from a cassette.
    """

    def __init__(
        self,
        key: str,
        options: Mapping[str, Any],
        requests: Callable[[], list[tuple[dict[str, str], Any]]],
        models: Models | None,
        replays: bool,
    ) -> None:
        self._key = key
        self._options = options
        self._requests = requests
        self._models = models
        self.replays = replays

    def client(self, key: str | None = None, **options: Any) -> OpenRouter:
        """A client of the service."""
        return OpenRouter(key or self._key, **{**self._options, **options})

    def async_client(self, key: str | None = None, **options: Any) -> AsyncOpenRouter:
        """A client of the service, for asyncio and trio."""
        return AsyncOpenRouter(key or self._key, **{**self._options, **options})

    @property
    def model(self) -> str:
        """A model that costs as little as possible."""
        return self._models.cheap if self._models else self._recorded_model()

    @property
    def paid_model(self) -> str:
        """A cheap model that costs something."""
        return self._models.paid if self._models else self._recorded_model()

    def sent_headers(self) -> list[dict[str, str]]:
        """The header fields of each request, names in lower case."""
        return [headers for headers, _ in self._requests()]

    def _recorded_model(self) -> str:
        asked = [body["model"] for _, body in self._requests() if body and "model" in body]
        if not asked:
            pytest.fail("there is no cassette for this test; run scripts/record", pytrace=False)
        return str(asked[0])


def recorded_requests(cassette: Any) -> list[tuple[dict[str, str], Any]]:
    """The requests of a cassette of vcrpy's."""
    return [
        (dict(request.headers), json.loads(request.body) if request.body else None)
        for request in cassette.requests
    ]


def replaying(cassette: Any) -> Service:
    """A service that plays what was recorded."""
    options = {"base_url": _ADDRESS, "config_file": os.devnull, "profile": ""}
    return Service(KEY, options, lambda: recorded_requests(cassette), None, True)


def recording(base_url: str, cassette: Any, models: Models) -> Service:
    """A service that the fake gives at an address of this machine."""
    options = {"base_url": base_url, "config_file": os.devnull, "profile": ""}
    return Service(KEY, options, lambda: recorded_requests(cassette), models, False)


def paying(account: Account, cassette: Any, monkeypatch: pytest.MonkeyPatch) -> Service:
    """A service that costs money; it keeps the requests where no cassette does."""
    sent: list[tuple[dict[str, str], Any]] = []

    def note(request: httpx.Request) -> None:
        sent.append((dict(request.headers), None))

    def send(transport: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
        note(request)
        return plain(transport, request)

    async def async_send(
        transport: httpx.AsyncHTTPTransport, request: httpx.Request
    ) -> httpx.Response:
        note(request)
        return await async_plain(transport, request)

    plain = httpx.HTTPTransport.handle_request
    async_plain = httpx.AsyncHTTPTransport.handle_async_request
    if cassette is None:
        monkeypatch.setattr(httpx.HTTPTransport, "handle_request", send)
        monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", async_send)

    def requests() -> list[tuple[dict[str, str], Any]]:
        return sent if cassette is None else recorded_requests(cassette)

    return Service(account.key, account.options(), requests, account.models, False)
