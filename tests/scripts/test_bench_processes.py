"""The cases of the benchmark that measure processes: importing, and memory."""

from __future__ import annotations

import subprocess
import tracemalloc
from pathlib import Path
from typing import Any, Iterator

import pytest

from _bench import imports, memory
from _bench.measuring import Cost, Session
from _bench.server import Listener
from openrouter import ChatCompletion
from tests.scripts.bench_here import server_here


class Hurried(Session):
    """Has no patience for a second round."""

    @property
    def patience(self) -> float:
        return -1.0


@pytest.fixture
def children(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The programs that were run; each takes its own time."""
    seconds = {"bare": 0.01, "httpx": 0.05, "import": 0.025, "client": 0.06}
    names = {code: name for name, code in imports.PROGRAMS.items()}
    seen: list[str] = []

    def run_child(code: str) -> Cost:
        seen.append(names[code])
        return Cost(cpu=seconds[names[code]], wall=2 * seconds[names[code]])

    monkeypatch.setattr(imports, "run_child", run_child)
    return seen


def test_import_is_told_without_the_start_of_the_interpreter(children: list[str]) -> None:
    importing, client = imports.run(Session(rounds=3))
    assert importing.kind == "difference"
    assert importing.compared.median == pytest.approx(15.0)
    assert (importing.against, importing.goal) == ("bare interpreter", imports.IMPORT)
    assert client.compared.median == pytest.approx((60 - 10) / (50 - 10))
    assert client.ours.median == pytest.approx(50.0)
    assert client.goal == imports.FIRST_CLIENT
    # Once to warm up, then three rounds in which they take turns.
    assert children == [*imports.PROGRAMS] * 4


def test_import_ends_when_patience_does(children: list[str]) -> None:
    assert len(list(imports.run(Hurried(rounds=20)))) == 2
    assert children == [*imports.PROGRAMS] * 2


def test_child_runs_apart_from_the_sources_and_is_measured() -> None:
    code = "import os, openrouter; assert not os.path.exists('scripts'); sum(range(10**6))"
    cost = imports.run_child(code)
    assert cost.cpu > 0
    assert cost.wall > 0


def test_child_that_fails_is_no_figure() -> None:
    with pytest.raises(subprocess.CalledProcessError):
        imports.run_child("raise SystemExit(3)", environment={})


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """What was asked of the processes that measure memory; each takes its own."""
    asked: list[tuple[str, ...]] = []

    def child(*arguments: str) -> float:
        asked.append(arguments)
        mib = {"ours": 3, "httpx": 2, "dict": 1}[arguments[0]] * memory.MIB
        return mib if arguments[1] != "-" else mib / 2**10

    monkeypatch.setattr(memory, "_child", child)
    return asked


def test_memory_of_streams_and_of_freed_answers_is_compared(
    measured: list[tuple[str, ...]],
) -> None:
    streams, freed = memory.run(Session("http://a", rounds=2))
    assert (streams.what, streams.unit) == ("1,000 open streams", "MiB")
    assert (streams.ours.median, streams.other.median, streams.met) == (3.0, 2.0, False)
    assert (freed.kind, freed.unit, freed.against) == ("difference", "KiB", "json.loads")
    assert (freed.compared.median, freed.met) == (2.0, True)
    assert measured == [
        *[("ours", "http://a", "1000"), ("httpx", "http://a", "1000")] * 2,
        ("ours", "-", "10000"),
        ("dict", "-", "10000"),
    ]


def test_memory_in_a_hurry_opens_half_the_streams_once(measured: list[tuple[str, ...]]) -> None:
    streams, _ = memory.run(Session("http://a", quick=True))
    assert streams.what == "500 open streams"
    assert measured[:-2] == [("ours", "http://a", "500"), ("httpx", "http://a", "500")]


def test_memory_of_more_streams_than_open_files_is_left_out(
    measured: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "raise_file_limit", lambda: 1_199)
    session = Session("http://a")
    (freed,) = memory.run(session)
    assert freed.what == "10,000 completions, freed"
    assert session.notes == ["memory: open streams need ulimit -n 1200; left out"]


def test_memory_is_measured_in_a_process_of_its_own() -> None:
    assert isinstance(memory._child("dict", "-", "10"), float)
    assert not tracemalloc.is_tracing()


@pytest.mark.parametrize("contender", ["ours", "httpx"])
def test_memory_of_streams_is_taken_while_they_are_open(
    contender: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    seen: list[int] = []

    def resident() -> int:
        seen.append(Listener.requests - before)
        return 1_000 * seen[-1]

    monkeypatch.setattr(memory, "resident", resident)
    with server_here() as base_url:
        before = Listener.requests
        memory.main(contender, base_url, 3)
    # The first stream loads modules and makes buffers, so it does not count.
    assert seen == [1, 4]
    assert capsys.readouterr().out == "3000\n"


@pytest.fixture
def _traced() -> Iterator[None]:
    yield
    tracemalloc.stop()


@pytest.mark.usefixtures("_traced")
def test_answers_that_were_let_go_leave_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def left() -> int:
        memory.main("ours", "-", 100)
        tracemalloc.stop()
        return int(capsys.readouterr().out)

    let_go, kept = left(), []
    read = ChatCompletion.from_dict

    def keeps(data: Any) -> ChatCompletion:
        kept.append(read(data))
        return kept[-1]

    monkeypatch.setattr(ChatCompletion, "from_dict", keeps)
    assert let_go < 20_000 < left()
    assert len(kept) == 300


def test_resident_memory_is_at_least_what_was_just_taken() -> None:
    taken = b"\1" * 8_000_000
    assert memory.resident() > len(taken)


@pytest.mark.parametrize(("system", "factor"), [("linux", 1024), ("darwin", 1)])
def test_resident_memory_is_the_peak_where_the_system_does_not_tell(
    system: str, factor: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Usage:
        ru_maxrss = 7

    def unknown(path: Path) -> str:
        raise FileNotFoundError(path)

    monkeypatch.setattr(Path, "read_text", unknown)
    monkeypatch.setattr("sys.platform", system)
    monkeypatch.setattr("resource.getrusage", lambda who: Usage)
    assert memory.resident() == 7 * factor
