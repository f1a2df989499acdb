"""The process that measures one client, and the clients that it knows."""

from __future__ import annotations

import io
import json
import logging
import os
import sys
import warnings
from types import SimpleNamespace
from typing import Any, Iterator

import pytest

from _bench import peer_runner
from _bench.peer_runner import KEY, PLAIN, Runner, answer_all, streaming
from _bench.server import Listener
from tests.scripts.bench_here import server_here

URL = "http://127.0.0.1:9/api/v1"


class Answer:
    """A whole answer, or a stream of so many chunks."""

    choices = ("Hello",)

    def __init__(self, chunks: int) -> None:
        self.chunks = chunks

    def __enter__(self) -> Answer:
        return self

    def __exit__(self, *error: object) -> None:
        pass

    def __iter__(self) -> Iterator[int]:
        return iter(range(self.chunks))


class Package:
    """A stand-in for a client: remembers how it was made, what was asked, and what was closed."""

    def __init__(self) -> None:
        self.made: list[dict[str, Any]] = []
        self.asked: list[dict[str, Any]] = []
        self.closed = 0

    def make(self, **settings: Any) -> Any:
        self.made.append(settings)
        asking = SimpleNamespace(create=self.ask, send=self.ask, send_async=self.ask_later)
        asking.completions = asking
        return SimpleNamespace(chat=asking, close=self.close)

    def make_async(self, **settings: Any) -> Any:
        self.made.append(settings)
        completions = SimpleNamespace(create=self.ask_later)
        return SimpleNamespace(chat=SimpleNamespace(completions=completions), close=self.close)

    def ask(self, **arguments: Any) -> Answer:
        self.asked.append(arguments)
        # One of the chunks, that with the usage, is not handed out.
        return Answer(
            int(arguments["model"].rpartition("-")[2]) - 1 if "stream" in arguments else 0
        )

    async def ask_later(self, **arguments: Any) -> Answer:
        return self.ask(**arguments)

    async def close(self) -> None:
        self.closed += 1


@pytest.fixture
def package(monkeypatch: pytest.MonkeyPatch) -> Package:
    made = Package()

    def open_client(**settings: Any) -> Any:
        return SimpleNamespace(aclose=made.close)

    modules: dict[str, Any] = {
        "openai": SimpleNamespace(OpenAI=made.make, AsyncOpenAI=made.make_async),
        "openrouter": SimpleNamespace(OpenRouter=made.make),
        "litellm": SimpleNamespace(completion=made.ask, acompletion=made.ask_later),
        "httpx": SimpleNamespace(Limits=dict, AsyncClient=open_client),
    }
    for name, module in modules.items():
        monkeypatch.setitem(sys.modules, name, module)
    return made


def perform(runner: Runner, *commands: dict[str, Any]) -> list[dict[str, Any]]:
    answers = io.StringIO()
    answer_all(runner, map(json.dumps, commands), answers)
    return [json.loads(line) for line in answers.getvalue().splitlines()]


WORK: list[dict[str, Any]] = [
    {"case": "request", "count": 2},
    {"case": "stream", "count": 100},
    {"case": "at-once", "count": 6, "at_once": 3},
    {"case": "at-once", "count": 3, "at_once": 3},
]


@pytest.mark.parametrize(
    ("name", "prefix", "settings", "closed"),
    [
        ("openai", "", {"api_key": KEY, "base_url": URL, "timeout": 120.0}, 1),
        ("openrouter", "", {"api_key": KEY, "server_url": URL, "timeout_ms": 120_000}, 1),
        ("litellm", "openrouter/", {"api_key": KEY, "api_base": URL}, 0),
    ],
)
def test_runner_asks_a_foreign_client_in_its_own_way(
    package: Package, name: str, prefix: str, settings: dict[str, Any], closed: int
) -> None:
    found = perform(Runner(name, URL), *WORK)
    assert [sorted(answer) for answer in found] == [["cpu", "wall"]] * 4
    models = [asked["model"] for asked in package.asked]
    assert models == [prefix + PLAIN] * 2 + [prefix + streaming(100)] + [prefix + PLAIN] * 9
    assert all(asked["messages"] == peer_runner.MESSAGES for asked in package.asked)
    # What is common to all clients of a package is given where the package wants it.
    given = package.made or package.asked
    assert all(settings.items() <= one.items() for one in given)
    # The client for a crowd was opened once for both crowds.
    assert package.closed == closed


@pytest.mark.parametrize("name", ["httpx", "ours"])
def test_runner_asks_httpx_and_ours_for_the_same(name: str) -> None:
    with server_here() as base_url:
        before = Listener.requests
        runner = Runner(name, base_url)
        found = perform(runner, *WORK)
        client: Any = runner.client
        client.client.close()
    assert [sorted(answer) for answer in found] == [["cpu", "wall"]] * 4
    assert Listener.requests - before == 2 + 1 + 6 + 3


@pytest.mark.parametrize("chunks", [98, 104])
def test_runner_takes_no_stream_with_other_chunks_than_asked(
    package: Package, monkeypatch: pytest.MonkeyPatch, chunks: int
) -> None:
    runner = Runner("litellm", URL)
    monkeypatch.setattr(runner.client, "stream", lambda count: chunks)
    (found,) = perform(runner, {"case": "stream", "count": 100})
    assert found == {"error": f"RuntimeError: {chunks} chunks came instead of 100"}


def test_runner_tells_a_long_error_in_a_short_line(
    package: Package, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise ValueError("it\nrained " * 50)

    runner = Runner("litellm", URL)
    monkeypatch.setattr(runner.client, "request", fail)
    failed, fine = perform(runner, WORK[0], WORK[1])
    assert failed["error"].startswith("ValueError: it rained it rained")
    assert len(failed["error"]) == len("ValueError: ") + 100
    assert "error" not in fine


@pytest.fixture
def _process_restored(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Iterator[None]:
    """What the program changes in its process; capfd puts standard output back."""
    monkeypatch.setattr(sys, "path", [*sys.path])
    with warnings.catch_warnings():
        yield
    logging.disable(logging.NOTSET)


@pytest.mark.usefixtures("_process_restored")
def test_runner_answers_on_standard_output_and_nothing_else_does(
    package: Package, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def talk(client: object) -> None:
        os.write(1, b"Give feedback!\n")
        logging.error("Give feedback!")
        warnings.warn("Give feedback!", UserWarning, stacklevel=1)

    monkeypatch.setattr(peer_runner.LiteLLM, "request", talk)
    monkeypatch.setattr(sys, "stdin", [json.dumps(WORK[0])])
    folder = str(peer_runner.__file__).rpartition("/")[0]
    sys.path.append(folder)
    peer_runner.main("litellm", URL)
    (line,) = capfd.readouterr().out.splitlines()
    assert sorted(json.loads(line)) == ["cpu", "wall"]
    assert folder not in sys.path
