"""What the benchmark's command does with a result, and which work it counts by steps."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType
from typing import Any, Iterator

import pytest

from _bench import cli, instructions, plot
from _bench.cases import Case
from _bench.figures import Goal, Row, row
from _bench.measuring import Session, versions

RATIO = row("a", "stream", "us CPU", [2.0, 3.0, 4.0], [1.0, 1.0, 1.0], goal=Goal(at_most=2.0))
BOTH = row("b", "growth", "ms CPU", [50.0], [1.0], against="own", goal=Goal(45, 55))
NO_GOAL = row("c", "models", "ms CPU", [0.5], [1.0])
DIFFERENCE = row("d", "import", "ms CPU", [50.0], [1.0], difference=True)


class Axes:
    """Remembers what is drawn; whatever else is asked of it changes nothing."""

    def __init__(self) -> None:
        self.drawn: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = []
        self.spines: dict[str, Axes] = {"top": self, "right": self}

    def __getattr__(self, name: str) -> Any:
        return lambda *values, **options: self.drawn.append((name, values, options))

    def named(self, name: str) -> list[tuple[Any, ...]]:
        return [values for drawn, values, _ in self.drawn if drawn == name]


class Picture:
    """What is saved; files are written, so that they are found."""

    def __init__(self) -> None:
        self.axes = Axes()
        self.closed = False

    def tight_layout(self) -> None:
        pass

    def savefig(self, path: Path, **options: Any) -> None:
        path.write_text(repr(options))


@pytest.fixture
def picture(monkeypatch: pytest.MonkeyPatch) -> Picture:
    """The picture that a stand-in for matplotlib makes."""
    made = Picture()
    matplotlib: Any = ModuleType("matplotlib")
    pyplot: Any = ModuleType("matplotlib.pyplot")
    matplotlib.rcParams = {}
    matplotlib.use = lambda backend: matplotlib.rcParams.update(backend=backend)

    def subplots(figsize: tuple[float, float]) -> tuple[Picture, Axes]:
        # Without it a window would open.
        assert matplotlib.rcParams["backend"] == "Agg"
        return made, made.axes

    pyplot.subplots = subplots
    pyplot.close = lambda picture: setattr(picture, "closed", True)
    monkeypatch.setitem(sys.modules, "matplotlib", matplotlib)
    monkeypatch.setitem(sys.modules, "matplotlib.pyplot", pyplot)
    return made


def test_plot_draws_ratios_from_one_with_their_goals(picture: Picture, tmp_path: Path) -> None:
    plot.draw([RATIO, BOTH, DIFFERENCE, NO_GOAL], tmp_path / "speed.png")
    axes = picture.axes
    # From below: the first row is the topmost bar.
    assert axes.named("barh") == [(0, -0.5), (1, 49.0), (2, 2.0)]
    assert [values[2] for values in axes.named("text")] == ["0.50 x", "50.00 x", "3.00 x"]
    assert [values[0] for values in axes.named("plot")] == [[45, 45], [55, 55], [2.0, 2.0]]
    spread = [options["xerr"] for name, _, options in axes.drawn if name == "errorbar"]
    assert spread[2] == [[0.5], [0.5]]
    ((places, labels),) = axes.named("set_yticks")
    assert list(places) == [0, 1, 2]
    assert labels[1] == "growth\nms CPU, against own"
    assert axes.named("set_xscale") == [("log",)]
    # A date would make each run's file another one.
    assert (tmp_path / "speed.svg").read_text() == "{'metadata': {'Date': None}}"
    assert (tmp_path / "speed.png").exists()
    assert picture.closed


@pytest.fixture
def _one_case(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(session: Session) -> Iterator[Row]:
        # What is forbidden is there as None.
        row_of = NO_GOAL if sys.modules.get("orjson", sys) is None else RATIO
        yield row_of

    monkeypatch.setattr(cli, "choose", lambda names: [Case("a", "", run)])
    monkeypatch.delitem(sys.modules, "orjson", raising=False)


@pytest.mark.usefixtures("_one_case")
def test_command_draws_its_result(picture: Picture, tmp_path: Path) -> None:
    assert cli.main(["--plot", str(tmp_path / "speed")]) == 0
    assert picture.axes.named("barh") == [(0, -0.5)]
    assert (tmp_path / "speed.png").exists()


@pytest.mark.usefixtures("_one_case")
@pytest.mark.parametrize(("given", "what"), [([], "models"), (["--orjson"], "stream")])
def test_command_lets_the_library_use_orjson_only_when_asked(
    given: list[str], what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(given) == 0
    assert what in capsys.readouterr().out


def test_report_without_rows_has_no_table() -> None:
    about = {"python": "3", "system": "a", "machine": "b", "versions": {"httpx": None}}
    lines = cli.report(cli.Outcome([], [], ["bad"]), about).splitlines()
    assert lines[0] == "Python 3, a b, "
    assert lines[2:] == ["", "BROKEN: bad", "0 of 0 goals met"]


@pytest.mark.parametrize("write", [False, True])
def test_command_counts_steps_when_asked(monkeypatch: pytest.MonkeyPatch, write: bool) -> None:
    monkeypatch.setitem(sys.modules, "orjson", None)
    monkeypatch.setattr(instructions, "check", lambda *, write: 7 + write)
    assert cli.main(["--regress", *["--write"] * write]) == 7 + write


def test_steps_are_counted_for_each_function(monkeypatch: pytest.MonkeyPatch) -> None:
    works = {"few": lambda: sum([1]), "many": lambda: [sum([1]) for _ in range(9)]}
    monkeypatch.setattr(instructions, "functions", lambda: works)
    counts = instructions.measure()
    assert [*counts] == ["few", "many"]
    assert 0 < counts["few"] < counts["many"]


def test_counted_streams_are_read_to_their_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each work as it is, without the counting, which hides what is done from measurement."""
    from openrouter.accumulator import ChatAccumulator
    from openrouter.decoding import ChatDecoder
    from openrouter.sse import SSEDecoder

    ended: list[Any] = []

    def heard(kind: type, name: str) -> None:
        end = getattr(kind, name)

        def ends(self: object) -> Any:
            ended.append(end(self))
            return ended[-1]

        monkeypatch.setattr(kind, name, ends)

    heard(ChatAccumulator, "completion")
    heard(ChatDecoder, "completion")
    heard(SSEDecoder, "finish")
    monkeypatch.setattr(instructions, "CHUNKS", 20)
    works = instructions.functions()
    works["accumulator, 2,000 chunks"]()
    assert ended.pop().text.endswith(" word18 word19")
    works["stream decoder, 2,000 chunks"]()
    assert ended.pop().text.endswith(" word17.")
    ended.clear()
    works["SSE decoder, 2,000 events"]()
    assert len(ended) == 1


def test_version_of_what_is_not_installed_is_none() -> None:
    found = versions("pytest", "no-such-distribution")
    assert found == {"pytest": pytest.__version__, "no-such-distribution": None}


def test_patience_is_less_in_a_hurry() -> None:
    assert Session(quick=True).patience < Session().patience
