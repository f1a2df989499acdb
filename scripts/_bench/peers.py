"""Other clients for OpenRouter, each in an environment of its own, beside plain httpx and ours.

Two of the packages are imported under one name and their dependencies disagree, so each has a
virtual environment below `.venvs/peer-*` and a process there, which `peer_runner.py` drives. The
processes take turns; only one works at any time.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Iterator, NamedTuple

from .figures import Figure, figure, ratios
from .imports import PROGRAMS, run_child
from .measuring import ROOT, Cost, child_environment, surroundings
from .server import LoopbackServer, raise_file_limit
from .table import columns, with_spread

if TYPE_CHECKING:
    from types import TracebackType

RUNNER = Path(__file__).with_name("peer_runner.py")
CHUNKS = 2_000
BASE_URL = "http://127.0.0.1:9/api/v1"


class Peer(NamedTuple):
    """A client: its distribution, and programs that import it and make a first client."""

    name: str
    distribution: str | None
    """None for ours, which runs in this environment."""
    imports: str
    first_client: str


PEERS = (
    Peer("httpx", "httpx", "import httpx", "import httpx; httpx.Client().close()"),
    Peer("ours", None, PROGRAMS["import"], PROGRAMS["client"]),
    Peer(
        "openai",
        "openai",
        "import openai",
        f"import openai; openai.OpenAI(api_key='x', base_url='{BASE_URL}').chat.completions",
    ),
    Peer(
        "openrouter",
        "openrouter",
        "import openrouter",
        f"import openrouter; openrouter.OpenRouter(api_key='x', server_url='{BASE_URL}').chat",
    ),
    Peer("litellm", "litellm", "import litellm", "import litellm; litellm.completion"),
)


class Task(NamedTuple):
    """Something that every peer does, and in which unit it is told."""

    what: str
    unit: str
    command: dict[str, Any]
    value: Callable[[Cost], float]
    rounds: int


def tasks() -> list[Task]:
    """What is measured inside the runners."""
    found = [
        Task("small request, sync", "us CPU", {"case": "request", "count": 20}, _each(20), 15),
        Task("stream chunk, sync", "us CPU", {"case": "stream", "count": CHUNKS}, _each(CHUNKS), 7),
    ]
    for at_once, count in ((10, 50), (100, 100), (500, 500)):
        command = {"case": "at-once", "count": count, "at_once": at_once}
        rounds = 5 if at_once < 500 else 2
        found.append(
            Task(f"{at_once} at once, asyncio", "requests/s", command, _rate(count), rounds)
        )
    return found


def _each(count: int) -> Callable[[Cost], float]:
    return lambda cost: cost.cpu / count * 1e6


def _rate(count: int) -> Callable[[Cost], float]:
    return lambda cost: count / cost.wall


class PeerError(RuntimeError):
    """A peer could not do what was asked."""


def environment_of(peer: Peer) -> dict[str, str]:
    """The environment of a peer's process; nothing is looked up in the network at import."""
    if peer.distribution is None:
        return child_environment()
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return {**kept, "LITELLM_LOCAL_MODEL_COST_MAP": "True", "PYTHONHASHSEED": "0"}


def interpreter(peer: Peer) -> str:
    """The Python that has the peer; makes its environment where there is none.

    Raises:
        PeerError: It cannot be installed.
    """
    if peer.distribution is None:
        return sys.executable
    folder = ROOT / ".venvs" / f"peer-{peer.name}"
    python, stamp = folder / "bin" / "python", folder / "installed"
    if not stamp.exists():
        print(
            f"installing {peer.distribution} into {folder.relative_to(ROOT)} ...", file=sys.stderr
        )
        install = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "-qq"]
        try:
            subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
            subprocess.run([*install, peer.distribution], check=True)
        except subprocess.CalledProcessError as error:
            raise PeerError(f"{peer.name} cannot be installed: {error}") from error
        stamp.touch()
    return str(python)


def version_of(peer: Peer, python: str) -> str:
    """The version that is measured."""
    if peer.distribution is None:
        code = "import openrouter; print(openrouter.__version__)"
    else:
        code = f"import importlib.metadata as m; print(m.version({peer.distribution!r}))"
    command = [python, "-c", code]
    done = subprocess.run(
        command,
        check=True,
        env=environment_of(peer),
        cwd=tempfile.gettempdir(),
        stdout=subprocess.PIPE,
    )
    return done.stdout.decode().strip()


class Process:
    """A runner, from the side that drives it."""

    def __init__(self, peer: Peer, python: str, base_url: str) -> None:
        self.peer = peer
        self._process = subprocess.Popen(
            [python, str(RUNNER), peer.name, base_url],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env=environment_of(peer),
        )

    def ask(self, command: dict[str, Any]) -> Cost:
        """Let it perform a command.

        Raises:
            PeerError: The client failed, or the process ended.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            self._process.stdin.write(json.dumps(command) + "\n")
            self._process.stdin.flush()
            answer = json.loads(self._process.stdout.readline())
        except (OSError, ValueError) as error:
            raise PeerError(f"{self.peer.name} ended; what it said is above") from error
        if "error" in answer:
            raise PeerError(f"{self.peer.name}: {answer['error']}")
        return Cost(answer["cpu"], answer["wall"])

    def __enter__(self) -> Process:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()


class PeerRow(NamedTuple):
    """One measurement of one peer; `ratio` is to plain httpx, None where either failed."""

    what: str
    unit: str
    peer: str
    figure: Figure | None
    ratio: Figure | None
    problem: str | None = None


def compare(
    what: str, unit: str, found: dict[str, list[float]], problems: dict[str, str]
) -> Iterator[PeerRow]:
    """The rows of one measurement, each beside plain httpx."""
    base = found.get("httpx", [])
    for name, values in found.items():
        pairs = ratios(values, base)
        ratio = figure(pairs) if pairs else None
        own = figure(values) if values else None
        yield PeerRow(what, unit, name, own, ratio, problems.get(name))


def take_turns(task: Task, processes: list[Process], rounds: int) -> Iterator[PeerRow]:
    """Measure a task; a peer that fails is left out of the rounds that follow."""
    found: dict[str, list[float]] = {process.peer.name: [] for process in processes}
    problems: dict[str, str] = {}
    for number in range(rounds + 1):
        for process in processes:
            name = process.peer.name
            if name in problems:
                continue
            try:
                cost = process.ask(task.command)
            except PeerError as error:
                problems[name] = str(error)
                continue
            if number:  # The first was to warm up.
                found[name].append(task.value(cost))
    return compare(task.what, task.unit, found, problems)


def measure_imports(pythons: dict[Peer, str], rounds: int) -> Iterator[PeerRow]:
    """What importing and a first client take, without the interpreter's own start."""
    bare = [run_child("pass").cpu for _ in range(rounds + 1)]
    start = figure(bare[1:]).median
    for what in ("import", "import, client, first .chat"):
        found: dict[str, list[float]] = {peer.name: [] for peer in pythons}
        for number in range(rounds + 1):
            for peer, python in pythons.items():
                code = peer.imports if what == "import" else peer.first_client
                cost = run_child(code, python, environment_of(peer))
                if number:
                    found[peer.name].append((cost.cpu - start) * 1e3)
        yield from compare(what, "ms CPU", found, {})


def table(rows: list[PeerRow]) -> str:
    """The rows in columns."""
    lines = [
        (
            row.what,
            row.unit,
            row.peer,
            with_spread(row.figure) if row.figure else "-",
            with_spread(row.ratio, " x") if row.ratio else "-",
            row.problem or "",
        )
        for row in rows
    ]
    headings = ("measured", "unit", "client", "median", "against httpx", "")
    return columns(headings, lines, frozenset(("median", "against httpx")))


def main(quick: bool, rounds: int | None, json_file: Path | None) -> int:
    """Measure all peers and print the table. Returns 1 when one could not be measured."""
    raise_file_limit()
    rows: list[PeerRow] = []
    pythons = {peer: interpreter(peer) for peer in PEERS}
    versions = {peer.name: version_of(peer, python) for peer, python in pythons.items()}
    many = rounds or (2 if quick else 7)
    rows.extend(measure_imports(pythons, many))
    with LoopbackServer() as server, ExitStack() as stack:
        processes = [
            stack.enter_context(Process(peer, python, server.base_url))
            for peer, python in pythons.items()
        ]
        for task in tasks():
            print(f"{task.what} ...", file=sys.stderr)
            rows.extend(take_turns(task, processes, min(task.rounds, many)))
    about = {**surroundings(), "peers": versions}
    print(f"Python {about['python']}; " + ", ".join(f"{n} {v}" for n, v in versions.items()))
    print("Medians [quartiles] over rounds that took turns.\n")
    print(table(rows))
    if json_file is not None:
        kept = {**about, "rows": [row._asdict() for row in rows]}
        json_file.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")
    return 1 if any(row.problem for row in rows) else 0
