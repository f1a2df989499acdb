"""Writes docs/faults.md from the tables of the fault matrix, or checks that it is up to date.

python tests/loopback/fault_page.py --write
python tests/loopback/fault_page.py --check
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Iterable, Sequence

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path[:0] = [str(ROOT), str(ROOT / "generated")]

from openrouter.errors import StreamInterruptedError  # noqa: E402
from tests.loopback.fault_limits import LIMITS, Limit  # noqa: E402
from tests.loopback.fault_matrix import FIRST, ROWS, WHOLE, Gets, Row  # noqa: E402

PAGE = ROOT / "docs" / "faults.md"
NOTHING = "-"

HEAD = f"""\
# What fails, and what you get

<!-- Written by tests/loopback/fault_page.py from the tables that the tests play; do not edit. -->

Every row is a test: the fault is played over a real socket, by `openrouter.testing.FakeOpenRouter`,
to the blocking client, to asyncio and to trio, which behave alike. The answer would have been
`{WHOLE}`

* *Sent again*: whether `retry=` asks the same model again. Without one the error is raised at once.
* *Next model*: whether `fallback=` asks the next model.
* *Kept*: the text of `error.partial`, or of the answer. An answer that is no JSON is kept as text
  in `body`.
* `StreamInterruptedError` comes with its `cause`. What a stream has handed out cannot be taken
  back: from its first content on it is neither sent again nor given to another model, unless you
  ask for `resume_stream=True`.
* Where two things stand, `a / b`, the first is about the plain call, the second about the stream.
"""

FAULTS = """
## Faults

The name is that of `openrouter.testing.faults.examples()`.

"""

TIME_LIMITS = """
## Limits of time

A read timeout starts anew with every byte, comments included; the other limits do not. What was
given up may have been served and billed, so it is not sent again unless you say so; a first token
that is late is, since the stream is closed before it says anything.

"""


def page() -> str:
    """The whole page."""
    faults = table(
        ("Fault", "What happens", "Plain call", "Stream", "Sent again", "Next model", "Kept"),
        (fault_line(name, row) for name, row in ROWS.items()),
    )
    limits = table(
        ("Limit", "What the server sends", "Call", "Outcome", "Requests", "Kept"),
        (limit_line(limit) for limit in LIMITS.values()),
    )
    return HEAD + FAULTS + faults + TIME_LIMITS + limits


def table(head: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    """A Markdown table."""
    rule = ["---"] * len(head)
    return "".join("| " + " | ".join(cells) + " |\n" for cells in (head, rule, *lines))


def fault_line(name: str, row: Row) -> Sequence[str]:
    """A fault and what comes of it."""
    plain, stream = row.plain, row.stream
    return (
        f"`{name}`",
        row.what,
        outcome(plain),
        "the same" if plain == stream else outcome(stream),
        sides(yes(plain, plain.again), yes(stream, stream.again)),
        sides(yes(plain, plain.onward), yes(stream, stream.onward)),
        sides(kept(plain), kept(stream)),
    )


def limit_line(limit: Limit) -> Sequence[str]:
    """A limit and what comes of it."""
    expected = limit.expected
    gets = expected.failures[0] if expected.failures else expected.last
    models = [model for model, _ in expected.requests]
    then = "" if len(models) == 1 else ", then an answer"
    if len(models) == 1:
        requests = "1"
    else:
        requests = "2, the same model" if models == [FIRST, FIRST] else "2, the next model"
    phase = f', phase `"{expected.phase}"`' if expected.phase else ""
    told = outcome(gets) + phase + then
    return limit.limit, limit.what, limit.way, told, requests, kept(expected.last)


def outcome(gets: Gets) -> str:
    """The class that is raised, with its status; or an answer."""
    if gets.error is None:
        return "the answer" if gets.kept else "an empty answer"
    said = f"`{gets.error.__name__}`"
    if gets.error is StreamInterruptedError:
        said += f" of `{gets.cause.__name__}`" if gets.cause else " without a cause"
    return said + (f" ({gets.status})" if gets.status else "")


def yes(gets: Gets, done: bool) -> str:
    """Whether something is done about a failure."""
    return ("yes" if done else "no") if gets.error else NOTHING


def kept(gets: Gets) -> str:
    """What is left of the answer."""
    if gets.kept == WHOLE:
        return "all"
    if gets.kept is None:
        return NOTHING
    return f"`{gets.kept.strip()}`" if gets.kept else "nothing"


def sides(plain: str, stream: str) -> str:
    """What holds for a plain call and for a stream."""
    return plain if plain == stream else f"{plain} / {stream}"


def main() -> int:
    """Write or check; the exit status says whether the page is up to date."""
    parser = argparse.ArgumentParser(description="The page about faults, from its tables.")
    choice = parser.add_mutually_exclusive_group(required=True)
    choice.add_argument("--write", action="store_true", help="write docs/faults.md")
    choice.add_argument("--check", action="store_true", help="fail when it is not up to date")
    if parser.parse_args().write:
        PAGE.write_text(page(), encoding="utf-8")
    elif not PAGE.is_file() or PAGE.read_text(encoding="utf-8") != page():
        print("docs/faults.md is out of date: run python tests/loopback/fault_page.py --write")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
