"""The command: each target for some seconds, in a process of its own."""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Callable, Sequence

NAMES = ("sse", "errors", "models", "stream", "settings")
_RUNS = re.compile(r"number_of_executed_units: (\d+)")


def main(arguments: Sequence[str]) -> int:
    """Run the targets and print a line for each; 1 on a finding."""
    parser = argparse.ArgumentParser(prog="scripts/fuzz", description=__doc__)
    parser.add_argument("seconds", nargs="?", type=int, default=60, help="for each target")
    parser.add_argument("--target", choices=NAMES, action="append")
    parser.add_argument("--in-this-process", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    targets = options.target or NAMES
    if options.in_this_process:
        return run_here(targets[0], options.seconds)
    if not has_atheris():
        print("atheris is not here: random mutations instead, which find less")
    return max([run_apart(name, options.seconds) for name in targets])


def has_atheris() -> bool:
    """Whether the fuzzer that steers by coverage is installed."""
    return importlib.util.find_spec("atheris") is not None


def run_apart(name: str, seconds: int) -> int:
    """Fuzz a target in another process, as atheris ends the one that it runs in."""
    command = [sys.executable, "-m", "_fuzz", str(seconds), "--target", name, "--in-this-process"]
    with tempfile.TemporaryDirectory() as folder:
        ended = subprocess.run(
            command, cwd=folder, env=_environment(), capture_output=True, text=True, check=False
        )
    said = ended.stdout + ended.stderr
    runs = _RUNS.findall(said)
    failed = ended.returncode != 0
    print(f"{name:10} {runs[-1] if runs else '?':>9} runs  {'FINDING' if failed else 'ok'}")
    if failed:
        print(said[-4000:])
    return int(failed)


def _environment() -> dict[str, str]:
    root = Path(__file__).resolve().parents[2]
    paths = [str(root), str(root / "generated"), str(root / "scripts")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}


def run_here(name: str, seconds: int) -> int:
    """Fuzz a target in this process."""
    if not has_atheris():
        from .targets import SEEDS, TARGETS

        runs = mutate(TARGETS[name], SEEDS[name], seconds=seconds)
        print(f"number_of_executed_units: {runs}")
        return 0
    atheris: Any = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["openrouter", "openrouter_api"]):
        from .targets import SEEDS, TARGETS
    target = TARGETS[name]
    folder = Path("seeds")
    folder.mkdir()
    for number, seed in enumerate(SEEDS[name]):
        (folder / str(number)).write_bytes(seed)

    def guarded(data: bytes) -> None:
        shown(target, data)

    limits = [f"-max_total_time={seconds}", "-max_len=2048", "-print_final_stats=1"]
    atheris.Setup([sys.argv[0], *limits, str(folder)], guarded)
    atheris.Fuzz()
    return 0


def shown(target: Callable[[bytes], None], data: bytes) -> None:
    """Run a target; where it fails, print the bytes: they belong into SEEDS once it is mended."""
    try:
        target(data)
    except BaseException:
        print(f"these bytes are the finding: {data!r}")
        raise


def mutate(
    target: Callable[[bytes], None],
    seeds: Sequence[bytes],
    *,
    seconds: float = 0.0,
    runs: int = 0,
    seed: int = 0,
) -> int:
    """Run a target with its seeds and with changed ones, for a time or so many times; the count."""
    # The same bytes each time; no secret is made of them.
    chance = random.Random(seed)
    end = time.monotonic() + seconds
    done = 0
    for each in seeds:
        shown(target, each)
        done += 1
    while done < runs or time.monotonic() < end:
        shown(target, changed(chance, chance.choice(seeds)))
        done += 1
    return done


def changed(chance: random.Random, data: bytes) -> bytes:
    """Some bytes with a few changes."""
    new = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        place = chance.randint(0, len(new))
        how = chance.randrange(4)
        if how == 0:
            new[place:place] = bytes(chance.randrange(256) for _ in range(chance.randint(1, 8)))
        elif how == 1:
            del new[place : place + chance.randint(1, 8)]
        elif how == 2:
            new[place : place + 1] = bytes([chance.randrange(256)])
        else:
            other = chance.randint(0, len(new))
            new[place:place] = new[other : other + chance.randint(1, 16)]
    return bytes(new)
