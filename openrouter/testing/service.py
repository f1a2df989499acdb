"""The routes of the fake: who may ask what, and what the answer is. No I/O, no lock of its own."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence
from urllib.parse import unquote

from openrouter.testing.answers import check_chat, compose, own_reply
from openrouter.testing.catalogue import FakeModel, choose_provider, page, providers_json
from openrouter.testing.embeddings import check_embeddings, embed
from openrouter.testing.fault_kinds import Fault
from openrouter.testing.keys import Keys
from openrouter.testing.lookups import Books, credits_json, generation_json, key_json
from openrouter.testing.oauth import Logins
from openrouter.testing.selection import select
from openrouter.testing.wire import (
    BASE_PATH,
    FakeAnswer,
    Problem,
    RecordedRequest,
    envelope,
    json_answer,
    problem,
)

if TYPE_CHECKING:
    from decimal import Decimal

    from openrouter.testing.metering import Ledger, MinuteWindow
    from openrouter.testing.script import Script

KEY_PREFIX = "sk-or-"

# Path, method, handler, and whether it needs a key. A star stands for any one part of a path.
_ROUTES: Sequence[tuple[str, str, str, bool]] = (
    ("chat/completions", "POST", "_chat", True),
    ("embeddings", "POST", "_embeddings", True),
    ("key", "GET", "_key", True),
    ("keys", "GET", "_key_list", True),
    ("keys", "POST", "_create_key", True),
    ("keys/*", "DELETE", "_delete_key", True),
    ("credits", "GET", "_credits", True),
    ("generation", "GET", "_generation", True),
    ("models", "GET", "_model_list", False),
    ("models/count", "GET", "_model_count", False),
    ("models/user", "GET", "_user_models", True),
    ("endpoints/zdr", "GET", "_zdr_endpoints", False),
    ("activity", "GET", "_activity", True),
    ("model/*/*", "GET", "_one_model", False),
    ("models/*/*/endpoints", "GET", "_endpoints", False),
    ("providers", "GET", "_providers", False),
    ("embeddings/models", "GET", "_embedding_models", False),
    ("auth/keys", "POST", "_exchange_code", False),
    ("auth/keys/code", "POST", "_create_code", True),
    # The page for browsers is beside the API.
    ("/auth", "GET", "_login_page", False),
)


@dataclass(frozen=True)
class Call:
    """A request on its way: its key, the fault that it meets, and what the stars stood for."""

    request: RecordedRequest
    key: str
    fault: Fault | None
    names: Sequence[str] = ()


@dataclass(frozen=True)
class Settings:
    """What a fake was made with; see `FakeOpenRouter`."""

    models: Mapping[str, FakeModel]
    api_keys: frozenset[str] | None
    clock: Callable[[], float]
    chunk_delay: float
    keepalives: int
    free_window: MinuteWindow | None
    generation_delay: float = 0.0


class Service:
    """Answers requests and keeps the books; the caller sees to it that one at a time comes in."""

    def __init__(self, settings: Settings, ledger: Ledger, script: Script) -> None:
        self._settings = settings
        self._models = settings.models
        self._ledger = ledger
        self._script = script
        self._books = Books(settings.generation_delay)
        self._logins = Logins()
        self._keys = Keys()

    def answer(self, request: RecordedRequest, key: str | None, fault: Fault | None) -> FakeAnswer:
        """The answer to a request.

        Raises:
            Problem: The request is refused; the problem has the answer.
        """
        handler, needs_key, names = _route(request)
        if needs_key:
            self._check_key(key)
        answer: FakeAnswer = getattr(self, handler)(Call(request, key or "", fault, names))
        return answer

    def _check_key(self, key: str | None) -> None:
        known = self._settings.api_keys
        if key is None:
            message = "The request has no API key."
        elif (
            key in self._logins.keys
            or key in self._keys.keys
            or (key.startswith(KEY_PREFIX) if known is None else key in known)
        ):
            return
        else:
            message = "The API key is not known."
        # Without a key there is no user to name.
        body = envelope(401, message, {"error_type": "authentication"})
        raise Problem(json_answer({"error": body["error"]}, status=401))

    def _login_page(self, call: Call) -> FakeAnswer:
        return self._logins.page(call.request, self._settings.clock())

    def _exchange_code(self, call: Call) -> FakeAnswer:
        return self._logins.exchange(call.request.json, self._settings.clock())

    def _create_code(self, call: Call) -> FakeAnswer:
        return self._logins.create_code(call.request.json, self._settings.clock())

    def _key(self, call: Call) -> FakeAnswer:
        return json_answer(key_json(self._ledger, call.key, self._settings.clock()))

    def _key_list(self, call: Call) -> FakeAnswer:
        return self._keys.page(call.request.query)

    def _create_key(self, call: Call) -> FakeAnswer:
        return self._keys.create(call.request.json, self._settings.clock())

    def _delete_key(self, call: Call) -> FakeAnswer:
        return self._keys.delete(call.names[0])

    def _credits(self, call: Call) -> FakeAnswer:
        return json_answer(credits_json(self._ledger))

    def _generation(self, call: Call) -> FakeAnswer:
        name = call.request.query.get("id", "")
        if not name:
            raise problem(400, "The query must name an id.", "invalid_request")
        record = self._books.record(name, self._settings.clock())
        if record is None:
            raise problem(404, f"There is no generation {name}.", "not_found")
        return json_answer(record)

    def _activity(self, call: Call) -> FakeAnswer:
        now = self._settings.clock()
        return json_answer(self._books.activity_json(call.request.query, now))

    def _model_list(self, call: Call) -> FakeAnswer:
        query = call.request.query
        found = select(list(self._models.values()), query)
        return json_answer(page(found, call.request.path, query))

    def _model_count(self, call: Call) -> FakeAnswer:
        query = call.request.query
        wanted = {"output_modalities": query.get("output_modalities", "text")}
        return json_answer({"data": {"count": len(select(list(self._models.values()), wanted))}})

    def _user_models(self, call: Call) -> FakeAnswer:
        found = list(self._models.values())
        return json_answer(page(found, call.request.path, call.request.query))

    def _zdr_endpoints(self, call: Call) -> FakeAnswer:
        found = [entry for model in self._models.values() for entry in model.zdr_endpoints()]
        return json_answer({"data": found})

    def _embedding_models(self, call: Call) -> FakeAnswer:
        found = select(list(self._models.values()), {"output_modalities": "embeddings"})
        return json_answer(page(found, call.request.path, call.request.query))

    def _one_model(self, call: Call) -> FakeAnswer:
        return json_answer({"data": self._named_model(call).to_dict()})

    def _endpoints(self, call: Call) -> FakeAnswer:
        model = self._named_model(call)
        return json_answer({"data": model.endpoints(with_percentiles=bool(call.key))})

    def _named_model(self, call: Call) -> FakeModel:
        name = "/".join(call.names)
        if name not in self._models:
            raise problem(404, f"There is no model {name}.", "not_found")
        return self._models[name]

    def _providers(self, call: Call) -> FakeAnswer:
        return json_answer(providers_json(list(self._models.values())))

    def _chat(self, call: Call) -> FakeAnswer:
        body = check_chat(call.request.json)
        others = body.get("models")
        names = [body.get("model"), *(others if isinstance(others, list) else ())]
        candidates = [name for name in dict.fromkeys(map(_text, names)) if name]
        if not candidates:
            raise problem(400, "The request names no model.", "invalid_request")
        return self._first_of(candidates, lambda name: self._complete(call, body, name))

    def _embeddings(self, call: Call) -> FakeAnswer:
        body = check_embeddings(call.request.json)
        model, fault = self._serving(call, _text(body.get("model")), "embeddings")
        provider = choose_provider(model, body.get("provider"))
        stamp = self._stamp()
        answer, cost = embed(model, body, stamp["id"])
        head = {"provider": provider, "model": model.id, **stamp}
        self._book(call, head, {}, answer["usage"], cost)
        return fault.disturb(json_answer(answer, headers={"x-generation-id": stamp["id"]}))

    def _first_of(
        self, candidates: Sequence[str], serve: Callable[[str], FakeAnswer]
    ) -> FakeAnswer:
        """The answer of the first model that can give one; else the refusal of the last."""
        for name in candidates[:-1]:
            try:
                return serve(name)
            except Problem as refusal:
                # A connection that broke cannot be saved by another model.
                if not refusal.answer.status:
                    raise
        return serve(candidates[-1])

    def _complete(self, call: Call, body: Mapping[str, Any], name: str) -> FakeAnswer:
        model, fault = self._serving(call, name, "text")
        self._count_free(model)
        provider = choose_provider(model, body.get("provider"))
        streamed = body.get("stream") is True
        rewrite = (call.fault or fault).rewrite
        replies = self._script.replies
        said = rewrite(replies[0] if replies else own_reply(body["messages"]), streamed)
        stamp = self._stamp()
        done = compose(model, provider, body, said, stamp)
        self._book(call, done.head, done.ending, done.usage, done.cost)
        # Only now is the reply used up: a refusal leaves it to the next attempt.
        if replies:
            replies.popleft()
        headers = {"x-generation-id": stamp["id"]}
        if streamed:
            answer = done.stream(headers, self._settings.chunk_delay, self._settings.keepalives)
        else:
            answer = done.plain(headers)
        return fault.disturb(answer)

    def _serving(self, call: Call, name: str, modality: str) -> tuple[FakeModel, Fault]:
        """The model that is asked, and the fault that is meant for this very model."""
        model = self._models.get(name)
        if model is None:
            raise problem(400, f"{name} is not a valid model ID", "invalid_request")
        if modality not in model.output_modalities:
            raise problem(400, f"{name} does not give {modality}.", "invalid_request")
        fault = (None if call.fault else self._script.take(call.request, name)) or Fault()
        instead = fault.instead(call.request)
        if instead is not None:
            raise Problem(instead)
        return model, fault

    def _count_free(self, model: FakeModel) -> None:
        window = self._settings.free_window
        if window is None or not model.id.endswith(":free"):
            return
        again = window.enter(self._settings.clock())
        if again is not None:
            limits = {
                "X-RateLimit-Limit": str(window.limit),
                "X-RateLimit-Remaining": "0",
                "X-RateLimit-Reset": str(math.ceil(again * 1000)),
            }
            message = f"Free models take {window.limit} requests a minute."
            details = {"headers": limits}
            raise problem(429, message, "rate_limit_exceeded", metadata=details, headers=limits)

    def _stamp(self) -> dict[str, Any]:
        number = self._script.count("generation")
        return {"id": f"gen-fake-{number:06}", "created": int(self._settings.clock())}

    def _book(
        self,
        call: Call,
        head: Mapping[str, Any],
        ending: Mapping[str, Any],
        usage: Mapping[str, Any],
        cost: Decimal,
    ) -> None:
        """Charges an answer and remembers it, or raises a 402 where the money is used up."""
        refusal = self._ledger.refusal(call.key, cost)
        if refusal is not None:
            raise problem(402, refusal, "payment_required")
        now = self._settings.clock()
        self._ledger.charge(call.key, cost, now)
        record = generation_json(call.request, head, ending, usage)
        self._books.enter(record, call.key, cost, now)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _route(request: RecordedRequest) -> tuple[str, bool, list[str]]:
    """The handler of a request, whether it needs a key, and the parts that stars stood for."""
    inside = request.path.startswith(BASE_PATH + "/")
    parts = (request.path[len(BASE_PATH) + 1 :] if inside else request.path).split("/")
    others = []
    for pattern, method, handler, needs_key in _ROUTES:
        wanted = pattern.split("/")
        pairs = list(zip(wanted, parts))
        if len(wanted) == len(parts) and all(one in ("*", other) for one, other in pairs):
            if method == request.method:
                return handler, needs_key, [unquote(part) for one, part in pairs if one == "*"]
            others.append(method)
    if others:
        text = f"{request.path} takes {' and '.join(others)}, not {request.method}."
        raise problem(405, text, headers={"allow": ", ".join(others)})
    raise problem(404, f"There is nothing at {request.path}.", "not_found")
