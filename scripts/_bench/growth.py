"""Case: cost grows with work, not with its square."""

from __future__ import annotations

from typing import Iterator

from .calls import CHUNKS, whole
from .contenders import Ours
from .figures import Goal, Row, row
from .measuring import Session, alternate, costs

TIMES = 50
GOAL = Goal(at_least=45, at_most=55)


def run(session: Session) -> Iterator[Row]:
    """A stream of 100,000 chunks beside one of 2,000."""
    repeats = 5
    ours = Ours(session.base_url)

    def long() -> None:
        whole(ours.stream(TIMES * CHUNKS), TIMES * CHUNKS)

    def short() -> None:
        for _ in range(repeats):
            whole(ours.stream(CHUNKS), CHUNKS)

    try:
        measured = alternate(session.repeat(5), session.patience, long, short)
    finally:
        ours.close()
    one, other = costs(measured[0]), costs(measured[1], repeats)
    yield row(
        "growth",
        "100,000 chunks against 2,000",
        "ms CPU",
        [value * 1e3 for value in one.cpu],
        [value * 1e3 for value in other.cpu],
        against="own, 2,000",
        goal=GOAL,
        wall=[a / b for a, b in zip(one.wall, other.wall)],
    )
