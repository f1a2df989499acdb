"""The profiler: what it lets be done, and what it prints of it."""

from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import Any

import pytest

from _bench import profiling
from _bench.measuring import ROOT


class Contender:
    """Ours in either form: counts what is asked of it."""

    def __init__(self) -> None:
        self.done: list[Any] = []

    def __call__(self, base_url: str, at_once: int = 1) -> Contender:
        self.done.append((base_url, at_once))
        return self

    def request(self) -> None:
        self.done.append("request")

    def stream(self, chunks: int) -> None:
        self.done.append(chunks)

    def models(self) -> None:
        self.done.append("models")

    def close(self) -> None:
        self.done.append("closed")


class AsyncContender(Contender):
    async def request(self) -> None:  # type: ignore[override]
        super().request()

    async def stream(self, chunks: int) -> None:  # type: ignore[override]
        super().stream(chunks)

    async def aclose(self) -> None:
        self.close()


@pytest.mark.parametrize(
    ("case", "at_once", "work", "times"),
    [
        ("request", 1, "request", 600),
        ("stream", 1, 2_000, 15),
        ("stream-asyncio", 1, 2_000, 15),
        ("at-once", 100, "request", 1_500),
        ("models", 1, "models", 60),
    ],
)
def test_profiled_work_is_done_as_often_as_asked(
    case: str, at_once: int, work: Any, times: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocking, waiting = Contender(), AsyncContender()
    monkeypatch.setattr(profiling, "Ours", blocking)
    monkeypatch.setattr(profiling, "AsyncOurs", waiting)
    profiling.WORKS[case]("http://a", 3)
    done = blocking.done + waiting.done
    assert done == [("http://a", at_once), *[work] * times, "closed"]


def test_client_is_closed_when_profiled_work_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = Contender()
    monkeypatch.setattr(profiling, "Ours", ours)
    with pytest.raises(ZeroDivisionError):
        profiling.with_ours("http://a", lambda client: print(1 // 0))
    assert ours.done == [("http://a", 1), "closed"]


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        (f"{ROOT}/openrouter/client.py", "openrouter/client.py"),
        ("/packages/httpx/_client.py", "httpx/_client.py"),
        ("/usr/lib/json.py", "/usr/lib/json.py"),
    ],
)
def test_profiled_files_are_shown_from_their_folder(
    path: str, shown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "path", ["", "/packages"])
    assert profiling.short(path) == shown


def profile_of(*timings: tuple[int, float, float]) -> Any:
    """A profile with functions f0, f1, ...: their calls, own seconds, seconds with callees."""
    places = [("/packages/a.py", number, f"f{number}") for number in range(len(timings))]
    stats: dict[Any, Any] = {place: (0, *timing, {}) for place, timing in zip(places, timings)}
    return SimpleNamespace(create_stats=lambda: None, stats=stats)


@pytest.mark.parametrize(
    ("sort", "order"), [("ncalls", "210"), ("tottime", "021"), ("cumtime", "102")]
)
def test_top_functions_are_sorted_as_asked(sort: str, order: str) -> None:
    profile = profile_of((1, 3.0, 3.0), (2, 0.5, 4.0), (3, 1.0, 1.5), (0, 0.0, 0.0))
    lines = profiling.top_functions(profile, sort, 3).splitlines()
    assert [line[-2] for line in lines[1:]] == [*order]


def test_top_functions_have_their_share_of_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", ["/packages"])
    profile = profile_of((1_000, 3.0, 3.5), (2, 1.0, 4.0))
    heading, first, _ = profiling.top_functions(profile, "tottime", 25).splitlines()
    assert heading.split() == ["calls", "own", "s", "share", "all", "s", "function"]
    assert first.split() == ["1,000", "3.000", "75.0%", "3.500", "a.py:0(f0)"]


def test_top_functions_that_take_no_time_have_no_share() -> None:
    _, line = profiling.top_functions(profile_of((1, 0.0, 0.0)), "tottime", 1).splitlines()
    assert line.split()[2] == "0.0%"


class Profiler:
    """pyinstrument's, as far as it is used."""

    running = False

    def __init__(self, interval: float) -> None:
        assert interval == 0.0005

    def __enter__(self) -> Profiler:
        Profiler.running = True
        return self

    def __exit__(self, *error: object) -> None:
        Profiler.running = False

    def output_text(self, **options: bool) -> str:
        assert options == {"unicode": True, "color": False, "show_all": False}
        return "a tree"


def test_profile_prints_a_tree_of_samples_where_pyinstrument_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    seen: list[tuple[bool, int]] = []
    monkeypatch.setitem(sys.modules, "orjson", None)
    monkeypatch.setitem(sys.modules, "pyinstrument", SimpleNamespace(Profiler=Profiler))
    monkeypatch.setitem(
        profiling.WORKS, "chunk", lambda url, repeat: seen.append((Profiler.running, repeat))
    )
    assert profiling.main(["chunk", "--repeat", "3"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "a tree"
    # To warm up, under cProfile, under pyinstrument.
    assert seen == [(False, 1), (False, 3), (True, 3)]
