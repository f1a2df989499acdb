"""The server of a chaos run, in a process of its own: a fake OpenRouter that counts.

It prints its address, then answers each line of its input by one of JSON, until the input ends:
``report`` at once, ``drained`` when the last connection has closed.
"""

from __future__ import annotations

import json
import sys
import threading
from collections import Counter
from typing import Any, Callable

from openrouter.testing import FakeAnswer, FakeOpenRouter, FakeServer, RecordedRequest, faults

from .plan import CALL_HEADER, FAULTS_HEADER, PAUSE, SLOWLY

_FAULT_HEADER = "x-soak-fault"
_DRAIN_SECONDS = 20.0


class Slowly(faults.Fault):
    """No fault, but pauses between the pieces of an answer."""

    def disturb(self, answer: FakeAnswer) -> FakeAnswer:
        return answer.with_chunks([(PAUSE, data) for _, data in answer.chunks])


class CountingFake(FakeOpenRouter):
    """A fake whose requests say which fault they meet, and which counts them.

    Attributes:
        calls: The requests of each call, by its number.
        others: Requests that belong to none: lists of models, and what warms up.
    """

    def __init__(self) -> None:
        super().__init__(credits="1000000")
        self.calls: Counter[str] = Counter()
        self.others = 0
        self._counting = threading.Lock()
        for name, fault in {**faults.examples(PAUSE), SLOWLY: Slowly()}.items():
            self.fail(fault, times=None, when=_meets(name))

    def handle(self, method: str, path: str, headers: Any, body: bytes = b"") -> FakeAnswer:
        named = {name.lower(): value for name, value in dict(headers).items()}
        call = named.get(CALL_HEADER)
        with self._counting:
            turn = self.calls[call] if call else 0
            if call:
                self.calls[call] += 1
            else:
                self.others += 1
        planned = named.get(FAULTS_HEADER, "").split(",")
        named[_FAULT_HEADER] = planned[turn] if turn < len(planned) else ""
        answer = super().handle(method, path, named, body)
        # It would remember them all.
        self.requests.clear()
        return answer


def _meets(name: str) -> Callable[[RecordedRequest], bool]:
    return lambda request: request.headers.get(_FAULT_HEADER) == name


def report(fake: CountingFake, server: FakeServer) -> dict[str, Any]:
    """What the server knows."""
    return {
        "calls": dict(fake.calls),
        "others": fake.others,
        "open": server.open_connections,
        "disconnects": server.disconnects,
        "threads": threading.active_count(),
    }


def main() -> None:
    """Serve until the input ends."""
    fake = CountingFake()
    with fake.serve() as server:
        print(server.base_url, flush=True)
        for command in sys.stdin:
            if command.strip() == "drained":
                server.wait_closed(_DRAIN_SECONDS)
            print(json.dumps(report(fake, server)), flush=True)


if __name__ == "__main__":
    main()
