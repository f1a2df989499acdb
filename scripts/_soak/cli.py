"""The command: arguments in, a table and an exit status out."""

from __future__ import annotations

import argparse
import os
import time
from typing import Sequence

from . import run_async, run_sync
from .remote import Server
from .run import Job
from .tally import Tally, all_heard, lines


def main(arguments: Sequence[str]) -> int:
    """Run, print what came of it; 1 when a promise was broken."""
    options = _parser().parse_args(arguments)
    # Nothing leaves this machine.
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"
    tally = Tally(options.calls)
    started = time.monotonic()
    with Server() as server, all_heard(tally):
        job = Job(
            server.base_url, options.calls, options.concurrency, options.seconds, options.seed
        )
        if options.sync:
            run_sync.run(job, tally)
        else:
            run_async.run_on(options.backend, job, tally)
        took = time.monotonic() - started
        seen = server.ask("drained")
    if seen["open"]:
        tally.breach(f"the server still has {seen['open']} connections")
    counts = tally.compare(seen)
    tally.check_memory()
    way = "threads" if options.sync else options.backend
    print(
        f"soak: {tally.ended:,} of {options.calls:,} calls in {took:.1f} s, "
        f"{options.concurrency} at a time, {way}, seed {options.seed}"
    )
    for name, text in _rows(tally, counts, seen["disconnects"]):
        print(f"  {name:<24} {text}")
    for breach in lines(tally):
        print("BREACH", breach)
    print(f"{len(tally.breaches):,} breaches" if tally.breaches else "All promises were kept.")
    return 1 if tally.breaches else 0


def _rows(tally: Tally, counts: tuple[int, int, int], disconnects: int) -> list[tuple[str, str]]:
    endings, (seen, least, most) = tally.endings, counts
    errors = ", ".join(f"{name} {count:,}" for name, count in tally.errors.most_common())
    memory = ", ".join(f"{reading.bytes / 1e6:.1f}" for reading in tally.readings)
    objects = ", ".join(f"{reading.objects:,}" for reading in tally.readings)
    return [
        ("answers", f"{endings['answer']:,}"),
        ("errors of ours", f"{endings['error']:,} ({errors})"),
        ("cancelled", f"{endings['cancelled']:,}"),
        ("streams left early", f"{endings['left']:,}"),
        ("requests", f"{seen:,} seen by the server, {least:,} to {most:,} sent by the clients"),
        ("other requests", f"{tally.others:,}"),
        ("connections cut by us", f"{disconnects:,}"),
        ("memory after each round", f"{memory} MB"),
        ("objects", objects),
    ]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="scripts/soak", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0, help="how long calls are begun")
    parser.add_argument("--calls", type=int, default=10_000, help="how many at most")
    parser.add_argument("--concurrency", type=int, default=200, help="how many at the same time")
    parser.add_argument("--seed", type=int, default=1, help="what they are drawn from")
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--backend", choices=("asyncio", "trio"), default="asyncio")
    way.add_argument("--sync", action="store_true", help="blocking calls in threads")
    return parser
