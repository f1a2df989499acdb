"""Case: memory, in processes of their own: open streams, and answers that were let go.

Run as a program, `python -m _bench.memory CONTENDER BASE_URL COUNT`, this is one such process; it
prints a number of bytes.
"""

from __future__ import annotations

import gc
import resource
import subprocess
import sys
import tracemalloc
from pathlib import Path
from typing import Any, Iterator

import anyio

from . import payloads
from .figures import Goal, Row, row
from .measuring import Session, child_environment
from .server import raise_file_limit

STREAMS = 1_000
COMPLETIONS = 10_000
OPEN_STREAMS = Goal(at_most=1.2)
# What counts as nothing: tracemalloc and the interpreter keep a little themselves.
FREED = Goal(at_most=16)

MIB = 2.0**20
KIB = 2.0**10


def resident() -> int:
    """Bytes of this process that are in memory now; their peak where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * resource.getpagesize()
    except OSError:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak if sys.platform == "darwin" else peak * 1024


async def open_streams(contender: str, base_url: str, count: int) -> int:
    """How much `count` streams take that have had their first chunk; one was there before."""
    from .contenders import AsyncOurs, AsyncPlain

    kinds: Any = {"ours": AsyncOurs, "httpx": AsyncPlain}
    client = kinds[contender](base_url, count + 1)
    streams = [await client.open_stream()]
    gc.collect()
    before = resident()
    streams += [await client.open_stream() for _ in range(count)]
    gc.collect()
    grown = resident() - before
    for stream in streams:
        await (stream.aclose() if contender == "ours" else stream[0].aclose())
    await client.aclose()
    return grown


def left_over(contender: str, count: int) -> int:
    """How much stays allocated after `count` answers were read and let go."""
    import json

    from openrouter import ChatCompletion

    content = payloads.encode(payloads.completion())

    def read_all(number: int) -> None:
        read = ChatCompletion.from_dict if contender == "ours" else dict
        answers = [read(json.loads(content)) for _ in range(number)]
        assert len(answers) == number

    read_all(100)
    tracemalloc.start()
    read_all(100)
    gc.collect()
    before, _ = tracemalloc.get_traced_memory()
    read_all(count)
    gc.collect()
    after, _ = tracemalloc.get_traced_memory()
    return after - before


def _child(*arguments: str) -> float:
    command = [sys.executable, "-W", "error", "-m", "_bench.memory", *arguments]
    done = subprocess.run(command, check=True, env=child_environment(), stdout=subprocess.PIPE)
    return float(done.stdout)


def run(session: Session) -> Iterator[Row]:
    """1,000 open streams, then 10,000 completions that were let go."""
    rounds = 1 if session.quick else session.repeat(2)
    ours: list[float] = []
    plain: list[float] = []
    # Opening them is what takes long: with plain httpx by the square of their number.
    count = STREAMS // 2 if session.quick else STREAMS
    if raise_file_limit() < count + 200:
        session.notes.append(f"memory: open streams need ulimit -n {count + 200}; left out")
    else:
        for _ in range(rounds):
            for name, found in (("ours", ours), ("httpx", plain)):
                found.append(_child(name, session.base_url, str(count)) / MIB)
        yield row("memory", f"{count:,} open streams", "MiB", ours, plain, goal=OPEN_STREAMS)
    freed = [[_child(name, "-", str(COMPLETIONS)) / KIB] for name in ("ours", "dict")]
    yield row(
        "memory",
        "10,000 completions, freed",
        "KiB",
        *freed,
        against="json.loads",
        difference=True,
        goal=FREED,
    )


def main(contender: str, base_url: str, count: int) -> None:
    """Measure once and print the bytes."""
    if base_url == "-":
        print(left_over(contender, count))
        return
    raise_file_limit()
    print(anyio.run(open_streams, contender, base_url, count))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
