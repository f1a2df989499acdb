from __future__ import annotations

import io
import json
import logging
from decimal import Decimal
from typing import Any, Iterator

import pytest
import structlog

from openrouter.testing import FakeOpenRouter, faults

CREATE: Any = {"model": "openai/gpt-4o-mini", "messages": "A private question"}


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    """What structlog writes for the records of this library, set up as its manual says."""
    output = io.StringIO()
    handler = logging.StreamHandler(output)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[
                structlog.stdlib.add_log_level,
                structlog.stdlib.add_logger_name,
                structlog.stdlib.ExtraAdder(),
            ],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(default=str),
            ],
        )
    )
    root = logging.getLogger()
    root.addHandler(handler)
    yield output
    root.removeHandler(handler)


def test_structlog_gets_the_fields_as_they_are(lines: io.StringIO) -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.rate_limited(retry_after=0))
    answer = fake.client().chat.completions.create(**CREATE)
    started, failed, retried, finished = map(json.loads, lines.getvalue().splitlines())
    assert started["event"] == "request.started"
    assert (failed["event"], failed["level"]) == ("attempt.failed", "warning")
    assert (failed["error"], failed["status"], failed["attempt"]) == ("RateLimitError", 429, 1)
    assert (retried["event"], retried["reason"]) == ("retry.scheduled", "RateLimitError")
    assert (finished["event"], finished["logger"]) == ("request.finished", "openrouter.request")
    assert finished["generation_id"] == answer.generation_id
    assert finished["completion_tokens"] == answer.usage.completion_tokens
    assert Decimal(finished["cost"]) == answer.cost
    assert "private" not in lines.getvalue()


def test_structlog_gets_values_and_not_their_texts() -> None:
    seen: list[Any] = []

    def keep(logger: Any, name: str, event: Any) -> str:
        seen.append(event)
        return ""

    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[structlog.stdlib.ExtraAdder()],
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, keep],
    )
    handler = logging.StreamHandler(io.StringIO())
    handler.setFormatter(formatter)
    logger = logging.getLogger("openrouter")
    logger.addHandler(handler)
    answer = FakeOpenRouter().client().chat.completions.create(**CREATE)
    assert seen[-1]["event"] == "request.finished"
    assert seen[-1]["cost"] == answer.cost
    assert type(seen[-1]["cost"]) is Decimal
    assert type(seen[-1]["ms"]) is float
