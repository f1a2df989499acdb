"""scripts/profile: where the time of one case goes."""

from __future__ import annotations

import argparse
import cProfile
import importlib
import pstats
import sys
from typing import Any, Callable, Sequence

import anyio

from openrouter import ChatChunk

from . import payloads
from .calls import CHUNKS, times
from .concurrency import crowd
from .contenders import AsyncOurs, Ours
from .measuring import ROOT, forbid
from .server import LoopbackServer, raise_file_limit

# From a base URL and a number of repetitions to what is profiled.
Work = Callable[[str, int], object]
SORT_KEYS = ("tottime", "cumtime", "ncalls")


def request(base_url: str, repeat: int) -> None:
    """Small requests, blocking, on one connection."""
    with_ours(base_url, lambda ours: times(ours.request, 200 * repeat))


def stream(base_url: str, repeat: int) -> None:
    """Streams of 2,000 chunks, blocking."""
    with_ours(base_url, lambda ours: times(lambda: ours.stream(CHUNKS), 5 * repeat))


def models(base_url: str, repeat: int) -> None:
    """The list of 400 models."""
    with_ours(base_url, lambda ours: times(ours.models, 20 * repeat))


def with_ours(base_url: str, work: Callable[[Ours], None]) -> None:
    """Do something with a client that is closed afterwards."""
    ours = Ours(base_url)
    try:
        work(ours)
    finally:
        ours.close()


def stream_asyncio(base_url: str, repeat: int) -> None:
    """Streams of 2,000 chunks on asyncio."""

    async def main() -> None:
        ours = AsyncOurs(base_url)
        try:
            for _ in range(5 * repeat):
                await ours.stream(CHUNKS)
        finally:
            await ours.aclose()

    anyio.run(main)


def at_once(base_url: str, repeat: int) -> None:
    """Requests on asyncio, 100 at once."""

    async def main() -> None:
        ours = AsyncOurs(base_url, 100)
        try:
            await crowd(ours.request, 100, 500 * repeat)
        finally:
            await ours.aclose()

    anyio.run(main)


def chunk(base_url: str, repeat: int) -> None:
    """ChatChunk.from_dict."""
    data = payloads.chunk(" word")
    times(lambda: ChatChunk.from_dict(data), 20_000 * repeat)


WORKS = {
    "request": request,
    "stream": stream,
    "stream-asyncio": stream_asyncio,
    "at-once": at_once,
    "models": models,
    "chunk": chunk,
}


def parser() -> argparse.ArgumentParser:
    """The command's arguments."""
    about = "\n".join(f"  {name:<16}{work.__doc__}" for name, work in WORKS.items())
    made = argparse.ArgumentParser(
        prog="scripts/profile",
        description="Profile one case: top functions by cProfile, then a tree by pyinstrument.",
        epilog=f"Cases:\n{about}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("case", choices=sorted(WORKS), metavar="CASE", help="what to profile")
    made.add_argument("--top", type=int, default=25, metavar="N", help="functions to print")
    made.add_argument("--sort", choices=SORT_KEYS, default="tottime", help="by what")
    made.add_argument("--repeat", type=int, default=1, metavar="N", help="so many times the work")
    return made


def short(path: str) -> str:
    """A file's path from the project, or from the folder of installed packages."""
    for root in (f"{ROOT}/", *(f"{entry}/" for entry in sys.path if entry)):
        if path.startswith(root):
            return path[len(root) :]
    return path


def top_functions(profile: cProfile.Profile, sort: str, top: int) -> str:
    """The functions that count most: calls, own seconds, seconds with callees, where."""
    stats: Any = pstats.Stats(profile)
    rows = [
        (calls, own, with_callees, f"{short(place[0])}:{place[1]}({place[2]})")
        for place, (_, calls, own, with_callees, _) in stats.stats.items()
    ]
    column = {"ncalls": 0, "tottime": 1, "cumtime": 2}[sort]
    rows.sort(key=lambda row: row[column], reverse=True)
    whole = sum(row[1] for row in rows)
    lines = [f"{'calls':>9}  {'own s':>7}  {'share':>5}  {'all s':>7}  function"]
    for calls, own, with_callees, name in rows[:top]:
        share = own / whole if whole else 0.0
        lines.append(f"{calls:>9,}  {own:7.3f}  {share:5.1%}  {with_callees:7.3f}  {name}")
    return "\n".join(lines)


def sampled(work: Work, base_url: str, repeat: int) -> str | None:
    """pyinstrument's tree, which disturbs less; None where it is not installed."""
    try:
        pyinstrument = importlib.import_module("pyinstrument")
    except ImportError:
        return None
    profiler: Any = pyinstrument.Profiler(interval=0.0005)
    with profiler:
        work(base_url, repeat)
    text: str = profiler.output_text(unicode=True, color=False, show_all=False)
    return text


def main(arguments: Sequence[str]) -> int:
    """Run the command."""
    options = parser().parse_args(arguments)
    work = WORKS[options.case]
    forbid("orjson")
    raise_file_limit()
    with LoopbackServer() as server:
        work(server.base_url, 1)  # What happens only once is not what is looked for.
        profile = cProfile.Profile()
        profile.runcall(work, server.base_url, options.repeat)
        print(top_functions(profile, options.sort, options.top))
        tree = sampled(work, server.base_url, options.repeat)
    print(tree or "\nA tree of samples, which disturb less, comes with pip install -e '.[bench]'.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
