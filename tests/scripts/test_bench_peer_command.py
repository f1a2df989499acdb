"""The measurement of other clients: their environments, their processes, the command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import openrouter
from _bench import cli, peers
from _bench.measuring import Cost, child_environment
from _bench.server import raise_file_limit

OURS = next(peer for peer in peers.PEERS if peer.name == "ours")
OPENAI = next(peer for peer in peers.PEERS if peer.name == "openai")


def test_tasks_tell_time_per_unit_and_calls_per_second() -> None:
    cost = Cost(cpu=2.0, wall=4.0)
    found = {task.what: (task.unit, task.value(cost)) for task in peers.tasks()}
    assert found == {
        "small request, sync": ("us CPU", 100_000.0),
        "stream chunk, sync": ("us CPU", 1_000.0),
        "10 at once, asyncio": ("requests/s", 12.5),
        "100 at once, asyncio": ("requests/s", 25.0),
        "500 at once, asyncio": ("requests/s", 125.0),
    }


def test_environment_of_ours_leads_to_the_sources_and_that_of_others_does_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    assert peers.environment_of(OURS) == child_environment()
    assert "/elsewhere" not in child_environment()["PYTHONPATH"].split(os.pathsep)
    others = peers.environment_of(OPENAI)
    assert "PYTHONPATH" not in others
    assert others["LITELLM_LOCAL_MODEL_COST_MAP"] == "True"


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What would be run, in a project without environments."""
    seen: list[list[str]] = []

    def run(command: list[str], check: bool) -> None:
        assert check
        seen.append(command)

    monkeypatch.setattr(peers, "ROOT", tmp_path)
    monkeypatch.setattr(subprocess, "run", run)
    (tmp_path / ".venvs" / "peer-openai").mkdir(parents=True)
    return seen


def test_peer_is_installed_once_in_an_environment_of_its_own(
    commands: list[list[str]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / ".venvs" / "peer-openai"
    assert peers.interpreter(OPENAI) == str(folder / "bin" / "python")
    assert commands[0] == [sys.executable, "-m", "venv", "--clear", str(folder)]
    assert commands[1][0] == str(folder / "bin" / "python")
    assert commands[1][-1] == "openai"
    assert "installing openai into .venvs/peer-openai" in capsys.readouterr().err
    assert peers.interpreter(OPENAI) == str(folder / "bin" / "python")
    assert len(commands) == 2


def test_ours_runs_in_this_environment(commands: list[list[str]]) -> None:
    assert peers.interpreter(OURS) == sys.executable
    assert commands == []


def test_peer_that_cannot_be_installed_is_tried_again_the_next_time(
    commands: list[list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(command: list[str], check: bool) -> None:
        raise subprocess.CalledProcessError(1, command)

    monkeypatch.setattr(subprocess, "run", fail)
    with pytest.raises(peers.PeerError, match="openai cannot be installed"):
        peers.interpreter(OPENAI)
    assert not (tmp_path / ".venvs" / "peer-openai" / "installed").exists()


def test_version_is_that_of_the_package_or_of_our_sources() -> None:
    assert peers.version_of(OURS, sys.executable) == openrouter.__version__
    pytest_here = OPENAI._replace(distribution="pytest")
    assert peers.version_of(pytest_here, sys.executable) == pytest.__version__


def test_process_that_does_not_end_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    with peers.Process(OURS, sys.executable, "http://127.0.0.1:9") as process:
        wait = process._process.wait

        def impatient(timeout: float | None = None) -> int:
            if timeout is not None:
                raise subprocess.TimeoutExpired("runner", timeout)
            return wait()

        monkeypatch.setattr(process._process, "wait", impatient)
        monkeypatch.setattr(process._process.stdin, "close", lambda: None)
    assert process._process.returncode == -9
    monkeypatch.undo()
    assert process._process.stdin is not None
    process._process.stdin.close()


def child(code: str, python: str = "", environment: dict[str, str] | None = None) -> Cost:
    """Costs of processes: a bare one, then importing, then a client; twice that for openai."""
    if code == "pass":
        return Cost(0.01, 0.01)
    seconds = 0.03 if code in (OURS.imports, OPENAI.imports) else 0.05
    return Cost((0.01 + 2 * (seconds - 0.01)) if "openai" in code else seconds, 1.0)


def test_imports_are_told_without_the_start_of_the_interpreter(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(peers, "run_child", child)
    pythons = {OURS._replace(name="httpx"): "a", OPENAI: "b"}
    found = list(peers.measure_imports(pythons, 2))
    told = [(row.what, row.peer, row.figure and round(row.figure.median)) for row in found]
    assert told == [
        ("import", "httpx", 20),
        ("import", "openai", 40),
        ("import, client, first .chat", "httpx", 40),
        ("import, client, first .chat", "openai", 80),
    ]
    assert found[1].ratio is not None
    assert found[1].ratio.median == pytest.approx(2.0)


@pytest.fixture
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two clients, both in this environment, and little to do."""
    tasks = [
        peers.Task("request", "us CPU", {"case": "request", "count": 1}, lambda cost: cost.cpu, 9),
        peers.Task("crowd", "1/s", {"case": "at-once", "count": 2, "at_once": 2}, min, 9),
    ]
    monkeypatch.setattr(peers, "PEERS", peers.PEERS[:2])
    monkeypatch.setattr(peers, "tasks", lambda: tasks)
    monkeypatch.setattr(peers, "run_child", child)
    monkeypatch.setattr(peers, "interpreter", lambda peer: sys.executable)
    monkeypatch.setattr(peers, "version_of", lambda peer, python: f"1.{len(peer.name)}")
    monkeypatch.setitem(sys.modules, "orjson", None)


@pytest.mark.usefixtures("_small")
def test_command_measures_all_peers_and_keeps_what_it_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "peers.json"
    assert cli.main(["--peers", "--quick", "--rounds", "1", "--json", str(target)]) == 0
    said = capsys.readouterr()
    assert "httpx 1.5, ours 1.4" in said.out
    assert "crowd ..." in said.err
    kept: dict[str, Any] = json.loads(target.read_text())
    assert kept["peers"] == {"httpx": "1.5", "ours": "1.4"}
    assert [(row["what"], row["peer"]) for row in kept["rows"]][4:] == [
        *[("request", "httpx"), ("request", "ours")],
        *[("crowd", "httpx"), ("crowd", "ours")],
    ]
    assert all(row["problem"] is None for row in kept["rows"])


@pytest.mark.usefixtures("_small")
def test_command_fails_when_a_peer_cannot_do_its_work(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    dance = peers.Task("dance", "us CPU", {"case": "dance", "count": 1}, min, 9)
    monkeypatch.setattr(peers, "tasks", lambda: [dance])
    assert peers.main(quick=True, rounds=None, json_file=None) == 1
    assert "httpx: KeyError: 'dance'" in capsys.readouterr().out


def test_file_limit_is_raised_to_what_the_system_allows(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Any] = []
    monkeypatch.setattr("resource.getrlimit", lambda which: (256, 4_096))
    monkeypatch.setattr("resource.setrlimit", lambda which, limits: asked.append(limits))
    assert raise_file_limit() == 4_096
    assert asked == [(4_096, 4_096)]
