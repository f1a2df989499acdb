"""A driver without I/O: a call's effects come out, the outcomes are a list, time is a number."""

from __future__ import annotations

import json
from typing import Any, Mapping, Sequence

from openrouter._flow_run import Call, StreamCall, Surroundings
from openrouter.completions import ChatCompletion
from openrouter.decoding import ChatDecoder, StreamDecoder
from openrouter.effects import Answer, Data, Emit, HTTPRequest, Receive, Send, Sleep
from openrouter.errors import OpenRouterError
from openrouter.flow import plain, streamed
from openrouter.moment import Moment
from openrouter.options import CallOptions

MODEL = "m/one"
SSE = {"content-type": "text/event-stream", "x-generation-id": "gen-1"}
BODY: dict[str, Any] = {"model": MODEL, "messages": [{"role": "user", "content": "Hi"}]}
REQUEST = HTTPRequest(
    method="POST",
    url="https://openrouter.ai/api/v1/chat/completions",
    headers={},
    content=json.dumps(BODY).encode(),
)


class World:
    """Time that passes only where something waits, and what a call did in it."""

    def __init__(self, **around: Any) -> None:
        self.steady = 100.0
        self.effects: list[Any] = []
        self.slept: list[float] = []
        self.emitted: list[Any] = []
        # Seconds that the caller takes with each batch, and when pieces were waited for.
        self.taken = 0.0
        self.receive_times: list[float] = []
        self.around = Surroundings(now=self.now, jitter=lambda: 1.0, **around)

    def now(self) -> Moment:
        return Moment(self.steady, 1.7e9 + self.steady)

    def sent(self) -> list[Any]:
        """The bodies of the requests."""
        bodies = [effect.request.content for effect in self.effects if isinstance(effect, Send)]
        return [json.loads(body or b"") for body in bodies]

    def texts(self) -> list[str]:
        """The texts of the chunks that were handed out."""
        items = [item for batch in self.emitted for item in batch]
        return [item[1].text for item in items if isinstance(item, tuple) and item[1].text]

    def run(self, flow: Any, *outcomes: Any) -> Any:
        """The result of a flow, or its error. A number among the outcomes lets time pass."""
        left, outcome = list(outcomes), None
        try:
            while True:
                effect = flow.send(outcome)
                self.effects.append(effect)
                outcome = None
                if isinstance(effect, Sleep):
                    self.slept.append(effect.seconds)
                    self.steady += effect.seconds
                elif isinstance(effect, Emit):
                    self.emitted.append(effect.items)
                    self.steady += self.taken
                else:
                    if isinstance(effect, Receive):
                        self.receive_times.append(self.steady)
                    while isinstance(left[0], float):
                        self.steady += left.pop(0)
                    outcome = left.pop(0)
        except StopIteration as stop:
            assert left == []
            return stop.value
        except OpenRouterError as error:
            assert left == []
            return error

    def plain(self, *outcomes: Any, body: Any = BODY, **options: Any) -> Any:
        """What a chat call comes to."""
        call: Call[Any] = Call(
            request=REQUEST,
            read=lambda data, headers: ChatCompletion.from_dict(data),
            options=CallOptions(**options),
            around=self.around,
            body=body,
            model=MODEL,
            reads_chat=True,
        )
        return self.run(plain(call), *outcomes)

    def streamed(self, *outcomes: Any, chat: bool = True, body: Any = BODY, **options: Any) -> Any:
        """What a streamed chat call comes to; None for a good end."""

        def decoder(headers: Mapping[str, str], model: str | None, previous: Any) -> Any:
            if not chat:
                return StreamDecoder(lambda data: data, headers, model)
            self.decoders.append(ChatDecoder(headers, model, previous))
            return self.decoders[-1]

        self.decoders: list[ChatDecoder] = []
        call: StreamCall[Any] = StreamCall(
            request=REQUEST,
            decoder=decoder,
            options=CallOptions(**options),
            around=self.around,
            body=body,
            model=MODEL,
        )
        return self.run(streamed(call), *outcomes)

    def receives(self) -> Sequence[Receive]:
        return [effect for effect in self.effects if isinstance(effect, Receive)]


def completion(text: str = "Hello.", finish: str = "stop", **fields: Any) -> Answer:
    """A whole answer."""
    message = {"role": "assistant", "content": text, **fields.pop("message", {})}
    choice = {"index": 0, "finish_reason": finish, "message": message}
    body = {"id": "gen-1", "model": MODEL, "choices": [choice], **fields}
    return Answer(200, {}, json.dumps(body).encode())


def refusal(status: int, *, headers: Mapping[str, str] | None = None, **error: Any) -> Answer:
    """An answer that is an error."""
    body = {"error": {"code": status, "message": "No.", **error}}
    return Answer(status, headers or {}, json.dumps(body).encode())


OPEN = Answer(200, SSE)
DONE = b"data: [DONE]\n\n"
END = Data(b"")
COMMENT = Data(b": OPENROUTER PROCESSING\n\n")


def event(data: Any) -> bytes:
    return b"data: " + json.dumps(data).encode() + b"\n\n"


def chunk(text: str, finish: str | None = None, **more: Any) -> bytes:
    delta = {"role": "assistant", "content": text}
    return event({"choices": [{"index": 0, "delta": delta, "finish_reason": finish}], **more})


def failing(code: Any = 502, message: str = "Broken.", **metadata: Any) -> bytes:
    error = {"code": code, "message": message, "metadata": metadata}
    return chunk("", "error", error=error)
