"""The command: run cases, print the table, keep the result."""

from __future__ import annotations

import argparse
import json
import sys
import time
import traceback
from pathlib import Path
from typing import Any, NamedTuple, Sequence

from . import instructions, peers, plot
from .cases import CASES, Case, choose
from .figures import Row
from .measuring import Session, forbid, surroundings
from .server import LoopbackServer, raise_file_limit
from .table import table

EPILOG = "Cases:\n" + "\n".join(f"  {case.name:<16}{case.about}" for case in CASES)


class Outcome(NamedTuple):
    """What a run found."""

    rows: list[Row]
    notes: list[str]
    broken: list[str]
    """Cases that raised."""


def parser() -> argparse.ArgumentParser:
    """The command's arguments."""
    made = argparse.ArgumentParser(
        prog="scripts/bench",
        description="Measure this library beside plain httpx, against a server on this machine.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("cases", nargs="*", metavar="CASE", help="what to measure (default: all)")
    made.add_argument("--quick", action="store_true", help="few rounds: a first impression")
    made.add_argument("--rounds", type=positive, metavar="N", help="rounds of each measurement")
    made.add_argument("--json", type=Path, metavar="FILE", help="write the result as JSON, too")
    made.add_argument("--plot", type=Path, metavar="FILE", help="draw it: FILE.png and FILE.svg")
    made.add_argument(
        "--orjson", action="store_true", help="let the library use orjson where it is installed"
    )
    made.add_argument(
        "--peers",
        action="store_true",
        help="measure other clients instead, each in an environment of its own below .venvs",
    )
    made.add_argument(
        "--regress",
        action="store_true",
        help="count steps of critical functions instead; fails when one takes 10 %% more",
    )
    made.add_argument("--write", action="store_true", help="with --regress: keep the new counts")
    return made


def positive(text: str) -> int:
    """A whole number above 0."""
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{value} is not above 0")
    return value


def measure(cases: Sequence[Case], session: Session) -> Outcome:
    """Run the cases; one that raises does not stop the others."""
    rows: list[Row] = []
    broken = []
    for case in cases:
        started = time.perf_counter()
        print(f"{case.name} ...", end=" ", file=sys.stderr, flush=True)
        try:
            rows.extend(case.run(session))
        except Exception as error:
            print(complaint(error), file=sys.stderr)
            broken.append(case.name)
        print(f"{time.perf_counter() - started:.1f} s", file=sys.stderr)
    return Outcome(rows, session.notes, broken)


def complaint(error: BaseException) -> str:
    """Where an error came from, in a few lines; of many at once, the first says enough."""
    while getattr(error, "exceptions", None):
        error = error.exceptions[0]  # type: ignore[attr-defined]  # only groups have it
    lines = traceback.format_exception(type(error), error, error.__traceback__, chain=False)
    return "".join([lines[0], *lines[-4:]]).rstrip()


def report(outcome: Outcome, about: dict[str, Any]) -> str:
    """The result as text."""
    known = {name: value for name, value in about["versions"].items() if value}
    lines = [
        f"Python {about['python']}, {about['system']} {about['machine']}, "
        + ", ".join(f"{name} {value}" for name, value in known.items()),
        "Medians [quartiles]; `compared` is the median over rounds that took turns.",
        "",
    ]
    if outcome.rows:
        lines += [table(outcome.rows), ""]
    lines += [f"note: {note}" for note in outcome.notes]
    lines += [f"BROKEN: {name}" for name in outcome.broken]
    goals = [row for row in outcome.rows if row.goal is not None]
    met = sum(1 for row in goals if row.met)
    return "\n".join([*lines, f"{met} of {len(goals)} goals met"])


def as_json(outcome: Outcome, about: dict[str, Any]) -> dict[str, Any]:
    """The result as JSON."""
    return {
        **about,
        "rows": [row.as_json() for row in outcome.rows],
        "notes": outcome.notes,
        "broken": outcome.broken,
    }


def main(arguments: Sequence[str]) -> int:
    """Run the command. Returns 1 when something broke; missing a goal breaks nothing."""
    command = parser()
    options = command.parse_args(arguments)
    if not options.orjson:
        forbid("orjson")
    if options.regress:
        return instructions.check(write=options.write)
    if options.peers:
        return peers.main(options.quick, options.rounds, options.json)
    try:
        cases = choose(options.cases)
        if options.plot is not None:
            plot.library()
    except (ValueError, plot.PlotError) as error:
        command.error(str(error))
    raise_file_limit()
    with LoopbackServer() as server:
        session = Session(server.base_url, options.quick, options.rounds)
        outcome = measure(cases, session)
    about = surroundings()
    print(report(outcome, about))
    if options.json is not None:
        result = json.dumps(as_json(outcome, about), indent=2) + "\n"
        options.json.write_text(result, encoding="utf-8")
    if options.plot is not None:
        plot.draw(outcome.rows, options.plot)
    return 1 if outcome.broken else 0
