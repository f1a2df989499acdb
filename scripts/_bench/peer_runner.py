"""One client, measured inside an environment of its own; needs nothing but that client.

`python peer_runner.py CLIENT BASE_URL` reads one command a line from standard input,
`{"case": "request", "count": 50}`, and answers each with a line: `{"cpu": s, "wall": s}`, or
`{"error": "..."}`. The process stays between commands, so connections are warm and clients can take
turns.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import json
import logging
import os
import sys
import time
import warnings
from typing import IO, Any, Callable, Iterable, Protocol

KEY = "sk-or-v1-benchmark"
PLAIN = "bench/plain"
MESSAGES = [{"role": "user", "content": "Say hello"}]
TIMEOUT = 120.0


def streaming(chunks: int) -> str:
    return f"bench/stream-{chunks}"


class Client(Protocol):
    """What each client can be asked for."""

    def request(self) -> None: ...
    def stream(self, chunks: int) -> int: ...
    def open_async(self, at_once: int) -> Any: ...
    async def request_async(self, client: Any) -> None: ...
    async def close_async(self, client: Any) -> None: ...


class HTTPX:
    """Plain httpx with json.loads."""

    def __init__(self, base_url: str) -> None:
        self.httpx = importlib.import_module("httpx")
        self.url = base_url + "/chat/completions"
        self.headers = {"Authorization": "Bearer " + KEY}
        self.client = self.httpx.Client(headers=self.headers, timeout=TIMEOUT)

    def request(self) -> None:
        body = {"model": PLAIN, "messages": MESSAGES}
        json.loads(self.client.post(self.url, json=body).content)["choices"]

    def stream(self, chunks: int) -> int:
        seen = 0
        body = {"model": streaming(chunks), "messages": MESSAGES, "stream": True}
        with self.client.stream("POST", self.url, json=body) as response:
            for line in response.iter_lines():
                if line.startswith("data: ") and line != "data: [DONE]":
                    json.loads(line[6:])
                    seen += 1
        return seen

    def open_async(self, at_once: int) -> Any:
        limits = self.httpx.Limits(max_connections=at_once, max_keepalive_connections=at_once)
        return self.httpx.AsyncClient(headers=self.headers, timeout=TIMEOUT, limits=limits)

    async def request_async(self, client: Any) -> None:
        body = {"model": PLAIN, "messages": MESSAGES}
        json.loads((await client.post(self.url, json=body)).content)["choices"]

    async def close_async(self, client: Any) -> None:
        await client.aclose()


class Ours:
    """openrouter-typed."""

    def __init__(self, base_url: str) -> None:
        self.module = importlib.import_module("openrouter")
        self.settings = {"api_key": KEY, "base_url": base_url, "timeout": TIMEOUT}
        self.client = self.module.OpenRouter(**self.settings)

    def request(self) -> None:
        self.client.chat.completions.create(model=PLAIN, messages=MESSAGES).choices[0]

    def stream(self, chunks: int) -> int:
        seen = 0
        with self.client.chat.completions.stream(
            model=streaming(chunks), messages=MESSAGES
        ) as stream:
            for _ in stream:
                seen += 1
            stream.completion()
        return seen

    def open_async(self, at_once: int) -> Any:
        return self.module.AsyncOpenRouter(max_connections=at_once, **self.settings)

    async def request_async(self, client: Any) -> None:
        answer = await client.chat.completions.create(model=PLAIN, messages=MESSAGES)
        answer.choices[0]

    async def close_async(self, client: Any) -> None:
        await client.aclose()


class OpenAI:
    """openai, pointed at another address; 1,000 connections are its default."""

    def __init__(self, base_url: str) -> None:
        self.module = importlib.import_module("openai")
        self.settings = {"api_key": KEY, "base_url": base_url, "timeout": TIMEOUT}
        self.client = self.module.OpenAI(**self.settings)

    def request(self) -> None:
        self.client.chat.completions.create(model=PLAIN, messages=MESSAGES).choices[0]

    def stream(self, chunks: int) -> int:
        with self.client.chat.completions.create(
            model=streaming(chunks), messages=MESSAGES, stream=True
        ) as stream:
            return sum(1 for _ in stream)

    def open_async(self, at_once: int) -> Any:
        return self.module.AsyncOpenAI(**self.settings)

    async def request_async(self, client: Any) -> None:
        answer = await client.chat.completions.create(model=PLAIN, messages=MESSAGES)
        answer.choices[0]

    async def close_async(self, client: Any) -> None:
        await client.close()


class Official:
    """openrouter, the official package; its HTTP client gets as many connections as are needed."""

    def __init__(self, base_url: str) -> None:
        self.module = importlib.import_module("openrouter")
        self.httpx = importlib.import_module("httpx")
        self.settings = {"api_key": KEY, "server_url": base_url, "timeout_ms": int(TIMEOUT * 1e3)}
        self.client = self.module.OpenRouter(**self.settings)

    def request(self) -> None:
        self.client.chat.send(model=PLAIN, messages=MESSAGES).choices[0]

    def stream(self, chunks: int) -> int:
        with self.client.chat.send(
            model=streaming(chunks), messages=MESSAGES, stream=True
        ) as stream:
            return sum(1 for _ in stream)

    def open_async(self, at_once: int) -> Any:
        limits = self.httpx.Limits(max_connections=at_once, max_keepalive_connections=at_once)
        client = self.httpx.AsyncClient(limits=limits, timeout=TIMEOUT, follow_redirects=True)
        return self.module.OpenRouter(async_client=client, **self.settings), client

    async def request_async(self, client: Any) -> None:
        (await client[0].chat.send_async(model=PLAIN, messages=MESSAGES)).choices[0]

    async def close_async(self, client: Any) -> None:
        await client[1].aclose()


class LiteLLM:
    """litellm, through its OpenRouter provider."""

    def __init__(self, base_url: str) -> None:
        self.module = importlib.import_module("litellm")
        self.settings = {"api_key": KEY, "api_base": base_url, "messages": MESSAGES}

    def request(self) -> None:
        self.module.completion(model="openrouter/" + PLAIN, **self.settings).choices[0]

    def stream(self, chunks: int) -> int:
        model = "openrouter/" + streaming(chunks)
        return sum(1 for _ in self.module.completion(model=model, stream=True, **self.settings))

    def open_async(self, at_once: int) -> Any:
        return None

    async def request_async(self, client: Any) -> None:
        (await self.module.acompletion(model="openrouter/" + PLAIN, **self.settings)).choices[0]

    async def close_async(self, client: Any) -> None:
        pass


CLIENTS: dict[str, Callable[[str], Client]] = {
    "httpx": HTTPX,
    "ours": Ours,
    "openai": OpenAI,
    "openrouter": Official,
    "litellm": LiteLLM,
}


class Runner:
    """Performs the commands."""

    def __init__(self, name: str, base_url: str) -> None:
        self.client = CLIENTS[name](base_url)
        self.loop = asyncio.new_event_loop()
        self.crowds: dict[int, Any] = {}

    def perform(self, command: dict[str, Any]) -> dict[str, float]:
        case, count = command["case"], command["count"]
        if case == "at-once":
            at_once = command["at_once"]
            return self.loop.run_until_complete(self.at_once(at_once, count))
        work = {"request": self.requests, "stream": self.stream}[case]
        gc.collect()
        started = time.process_time(), time.perf_counter()
        work(count)
        return cost(started)

    def requests(self, count: int) -> None:
        for _ in range(count):
            self.client.request()

    def stream(self, count: int) -> None:
        seen = self.client.stream(count)
        # Some drop the chunk that brings the usage, or one of the first.
        if not 0.99 * count <= seen <= 1.01 * count + 2:
            raise RuntimeError(f"{seen} chunks came instead of {count}")

    async def at_once(self, at_once: int, count: int) -> dict[str, float]:
        """A crowd of calls; the client for so many stays open for the next time."""
        if at_once not in self.crowds:
            self.crowds[at_once] = self.client.open_async(at_once)
        client = self.crowds[at_once]

        async def one_after_another() -> None:
            for _ in range(max(1, count // at_once)):
                await self.client.request_async(client)

        gc.collect()
        started = time.process_time(), time.perf_counter()
        await asyncio.gather(*(one_after_another() for _ in range(at_once)))
        return cost(started)

    async def close(self) -> None:
        for client in self.crowds.values():
            await self.client.close_async(client)


def cost(started: tuple[float, float]) -> dict[str, float]:
    return {
        "cpu": time.process_time() - started[0],
        "wall": time.perf_counter() - started[1],
    }


def answer_all(runner: Runner, commands: Iterable[str], answers: IO[str]) -> None:
    """Perform one command a line, then close what was opened for crowds."""
    for line in commands:
        try:
            found: dict[str, Any] = runner.perform(json.loads(line))
        except Exception as error:
            said = " ".join(str(error).split())
            found = {"error": f"{type(error).__name__}: {said[:100]}"}
        answers.write(json.dumps(found) + "\n")
        answers.flush()
    runner.loop.run_until_complete(runner.close())
    runner.loop.close()


def main(name: str, base_url: str) -> None:
    # What clients print goes elsewhere: standard output carries answers only.
    with os.fdopen(os.dup(1), "w", encoding="utf-8") as answers:
        os.dup2(2, 1)
        warnings.simplefilter("ignore")
        # Nor must a client find this folder's modules when it looks for its own.
        here = os.path.dirname(os.path.abspath(__file__))
        sys.path[:] = [path for path in sys.path if path != here]
        runner = Runner(name, base_url)
        # Some log at length when an event loop is used twice.
        logging.disable(logging.CRITICAL)
        answer_all(runner, sys.stdin, answers)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
