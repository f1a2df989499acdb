"""A regression check that no noise reaches: counting steps instead of time.

A step is one bytecode instruction or one call of a C function, inside `openrouter` and everything
it calls. The number is the same in each run of one Python version, whatever the machine does
meanwhile, so a ratio of 1.10 to the number in `baseline.json` means 10 % more work, not a bad day.
What happens inside a C function is not seen; `scripts/bench growth` looks at that.

The counts of different Python versions have nothing to do with each other, so the baseline has one
set for each. A version without one is compared with nothing, and the check says so.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import FrameType
from typing import Any, Callable, Dict, NamedTuple, Sequence

from . import payloads
from .table import columns

BASELINE = Path(__file__).with_name("baseline.json")
TOLERANCE = 0.10
CHUNKS = 2_000

# Steps by function.
Counts = Dict[str, int]


def count_steps(work: Callable[[], object]) -> int:
    """Bytecode instructions and C calls that `work` takes; it is done twice and counted once.

    Python begins to report the instructions of a function only when tracing starts after it has
    been traced before, so the first count is too low.
    """
    _count_once(work)
    return _count_once(work)


def _count_once(work: Callable[[], object]) -> int:
    steps = 0

    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal steps
        frame.f_trace_opcodes = True
        frame.f_trace_lines = False
        if event == "opcode":
            steps += 1
        return trace

    def profile(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal steps
        if event == "c_call":
            steps += 1

    tracing, profiling = sys.gettrace(), sys.getprofile()
    sys.setprofile(profile)
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(tracing)
        sys.setprofile(profiling)
    return steps


def functions() -> dict[str, Callable[[], object]]:
    """The critical functions, each with its work; all data is made beforehand."""
    from openrouter._error_mapping import error_from_response, error_in_chunk
    from openrouter.accumulator import ChatAccumulator
    from openrouter.completions import ChatChunk, ChatCompletion
    from openrouter.decoding import ChatDecoder
    from openrouter.sse import SSEDecoder

    body = payloads.stream_body(CHUNKS)
    pieces = [body[start : start + 65_536] for start in range(0, len(body), 65_536)]
    chunks = [payloads.chunk(f" word{number}") for number in range(CHUNKS)]
    failure = payloads.encode({"error": {"code": 429, "message": "Rate limit exceeded"}})
    answer = payloads.completion()
    headers = {"content-type": "text/event-stream", "x-generation-id": "gen-1"}

    def decode_events() -> None:
        decoder = SSEDecoder()
        for piece in pieces:
            decoder.feed(piece)
        decoder.finish()

    def read_stream() -> None:
        decoder = ChatDecoder(headers, "openai/gpt-4o-mini")
        for piece in pieces:
            decoder.feed(piece)
        decoder.completion()

    def accumulate() -> None:
        accumulator = ChatAccumulator()
        for chunk in chunks:
            accumulator.add(chunk)
        accumulator.completion()

    return {
        "SSE decoder, 2,000 events": decode_events,
        "stream decoder, 2,000 chunks": read_stream,
        "accumulator, 2,000 chunks": accumulate,
        "ChatChunk.from_dict": lambda: ChatChunk.from_dict(chunks[0]),
        "ChatCompletion.from_dict": lambda: ChatCompletion.from_dict(answer),
        "looking for an error in a chunk": lambda: error_in_chunk(chunks[0], headers=headers),
        "naming the error of a status": lambda: error_from_response(429, {}, failure),
    }


def measure() -> Counts:
    """Count each function."""
    return {name: count_steps(work) for name, work in functions().items()}


class Finding(NamedTuple):
    """A function beside its baseline."""

    name: str
    steps: int | None
    """None where the function is gone."""
    baseline: int | None
    """None where it is new."""

    @property
    def ratio(self) -> float | None:
        """Steps now as a multiple of those before."""
        return self.steps / self.baseline if self.steps and self.baseline else None

    @property
    def verdict(self) -> str:
        """What to make of it."""
        if self.ratio is None:
            return "NOT COMPARABLE"
        if self.ratio > 1 + TOLERANCE:
            return "REGRESSION"
        return "better; --write keeps it" if self.ratio < 1 - TOLERANCE else "ok"

    @property
    def fails(self) -> bool:
        """Whether the check fails for it."""
        return self.verdict.isupper()


def compare(counts: Counts, baseline: Counts) -> list[Finding]:
    """Each function that is in either of the two."""
    names = [*counts, *(name for name in baseline if name not in counts)]
    return [Finding(name, counts.get(name), baseline.get(name)) for name in names]


def report(findings: Sequence[Finding]) -> str:
    """The findings as text."""
    lines = [
        (
            finding.name,
            "-" if finding.steps is None else f"{finding.steps:,}",
            "-" if finding.baseline is None else f"{finding.baseline:,}",
            "-" if finding.ratio is None else f"{finding.ratio:.3f} x",
            finding.verdict,
        )
        for finding in findings
    ]
    return columns(("function", "steps", "baseline", "ratio", ""), lines)


def python_version() -> str:
    """The key of this interpreter's counts."""
    return f"{sys.version_info[0]}.{sys.version_info[1]}"


def load(path: Path) -> dict[str, Counts]:
    """The baseline of every Python version that has one."""
    if not path.exists():
        return {}
    found: dict[str, Counts] = json.loads(path.read_text(encoding="utf-8"))
    return found


def check(*, write: bool = False, path: Path = BASELINE) -> int:
    """Count and compare, or keep the counts. Returns 1 on a regression."""
    counts, key, kept = measure(), python_version(), load(path)
    if write:
        kept[key] = counts
        text = json.dumps({name: kept[name] for name in sorted(kept)}, indent=2) + "\n"
        path.write_text(text, encoding="utf-8")
        print(f"kept the counts of Python {key}")
        return 0
    if key not in kept:
        print(f"Python {key} has no baseline yet; scripts/bench --regress --write makes one")
        return 0
    findings = compare(counts, kept[key])
    print(report(findings))
    return 1 if any(finding.fails for finding in findings) else 0
