"""Cases: from JSON to models."""

from __future__ import annotations

import json
from typing import Any, Iterator

from openrouter import ChatChunk

from . import payloads
from .calls import MICROSECONDS, times
from .contenders import Ours, Plain
from .figures import Goal, Row, ratios, row
from .measuring import Session, alternate, costs

MODELS = Goal(at_most=3)


def models(session: Session) -> Iterator[Row]:
    """The list of models with its request, beside json.loads of its body, and beside httpx."""
    content = payloads.models_body()
    ours, plain = Ours(session.base_url), Plain(session.base_url)
    try:
        if ours.models() != payloads.MODELS:
            raise RuntimeError("the list of models did not come whole")
        measured = alternate(
            session.repeat(30),
            session.patience,
            lambda: times(ours.models, 2),
            lambda: times(lambda: json.loads(content), 2),
            lambda: times(plain.models, 2),
        )
    finally:
        ours.close()
        plain.close()
    listed, loaded, fetched = (costs(rounds, 2) for rounds in measured)
    mine = [value * 1e3 for value in listed.cpu]
    for against, other, goal in (
        ("json.loads", loaded, MODELS),
        ("httpx", fetched, None),
    ):
        yield row(
            "models",
            "400 models, with the request",
            "ms CPU",
            mine,
            [value * 1e3 for value in other.cpu],
            against=against,
            goal=goal,
            wall=ratios(listed.wall, other.wall),
        )


def chunk(session: Session) -> Iterator[Row]:
    """`ChatChunk.from_dict` of a chunk beside json.loads of its text."""
    count = 2_000
    text = payloads.encode(payloads.chunk(" word")).decode()
    fresh: list[Any] = []

    def refill() -> None:
        fresh[:] = [json.loads(text) for _ in range(count)]

    def read() -> None:
        for data in fresh:
            ChatChunk.from_dict(data)

    measured = alternate(session.repeat(30), session.patience, refill, read)
    loaded, made = (costs(rounds, count) for rounds in measured)
    yield row(
        "chunk",
        "ChatChunk.from_dict",
        "us CPU",
        [value * MICROSECONDS for value in made.cpu],
        [value * MICROSECONDS for value in loaded.cpu],
        against="json.loads",
        wall=ratios(made.wall, loaded.wall),
    )
