from __future__ import annotations

import sys
from typing import Any

import pytest

from _bench import payloads, peer_runner, peers, profiling
from _bench.measuring import Cost
from _bench.server import LoopbackServer

OURS = next(peer for peer in peers.PEERS if peer.name == "ours")
TASK = peers.Task("request", "us CPU", {"case": "request"}, lambda cost: cost.cpu, 3)


class Fake:
    """A process whose client takes so long, or fails from a call on."""

    def __init__(self, name: str, cpu: float, fails_at: int | None = None) -> None:
        self.peer = OURS._replace(name=name)
        self.cpu = cpu
        self.fails_at = fails_at
        self.asked = 0

    def ask(self, command: dict[str, Any]) -> Cost:
        self.asked += 1
        if self.asked == self.fails_at:
            raise peers.PeerError(f"{self.peer.name}: it rained")
        # A first call opens connections and loads modules.
        cpu = self.cpu if self.asked > 1 else 100 * self.cpu
        return Cost(cpu, cpu)


def rows_of(*fakes: Fake) -> dict[str, peers.PeerRow]:
    processes: Any = list(fakes)
    return {row.peer: row for row in peers.take_turns(TASK, processes, 3)}


def test_peers_are_compared_with_plain_httpx() -> None:
    found = rows_of(Fake("httpx", 2.0), Fake("slow", 8.0))
    assert found["slow"].figure == (8.0, 8.0, 8.0)
    assert found["slow"].ratio == (4.0, 4.0, 4.0)
    assert found["httpx"].ratio == (1.0, 1.0, 1.0)


def test_peer_that_fails_is_left_out_and_named() -> None:
    broken = Fake("broken", 1.0, fails_at=1)
    found = rows_of(Fake("httpx", 2.0), broken)
    assert found["broken"].problem == "broken: it rained"
    assert found["broken"].figure is None
    assert broken.asked == 1
    assert found["httpx"].problem is None


def test_first_round_of_a_peer_does_not_count() -> None:
    fake = Fake("httpx", 1.0)
    assert rows_of(fake)["httpx"].figure == (1.0, 1.0, 1.0)
    assert fake.asked == 4


def test_peer_table_shows_failures_and_figures() -> None:
    found = rows_of(Fake("httpx", 2.0), Fake("slow", 8.0), Fake("broken", 1.0, fails_at=1))
    lines = peers.table(list(found.values())).splitlines()
    assert "4.00 x" in next(line for line in lines if "slow" in line)
    assert next(line for line in lines if "broken" in line).endswith("it rained")


@pytest.mark.parametrize("name", ["ours", "httpx"])
def test_runner_does_what_it_is_asked(name: str) -> None:
    peer = OURS._replace(name=name)
    with LoopbackServer() as server:
        with peers.Process(peer, sys.executable, server.base_url) as process:
            process.ask({"case": "request", "count": 3})
            process.ask({"case": "stream", "count": 100})
            process.ask({"case": "at-once", "count": 4, "at_once": 2})
        assert server.counts().requests == 3 + 1 + 4


def test_runner_tells_what_its_client_said() -> None:
    with LoopbackServer() as server:
        with peers.Process(OURS, sys.executable, server.base_url) as process:
            with pytest.raises(peers.PeerError, match="ours: KeyError"):
                process.ask({"case": "dance", "count": 1})
            assert process.ask({"case": "request", "count": 1}).wall > 0


def test_runner_that_ends_is_an_error() -> None:
    unknown = OURS._replace(name="nobody")
    with peers.Process(unknown, sys.executable, "http://127.0.0.1:9") as process:
        with pytest.raises(peers.PeerError, match="nobody ended"):
            process.ask({"case": "request", "count": 1})


def test_runner_and_server_agree_on_models() -> None:
    assert peer_runner.PLAIN == payloads.PLAIN
    assert peer_runner.streaming(7) == payloads.streaming(7)
    assert sorted(peer_runner.CLIENTS) == sorted(peer.name for peer in peers.PEERS)


def test_profile_prints_the_functions_that_take_longest(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "orjson", None)
    monkeypatch.setitem(sys.modules, "pyinstrument", None)
    assert profiling.main(["chunk", "--top", "3"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split()[0] == "calls"
    assert any("openrouter_api/model.py" in line for line in lines[1:4])
    assert lines[4] == ""


def test_profile_names_its_cases(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        profiling.main(["--help"])
    said = capsys.readouterr().out
    assert all(name in said for name in profiling.WORKS)
