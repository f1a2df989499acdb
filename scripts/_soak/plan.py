"""What each call of a run does and meets; drawn from the seed, so a run can be repeated."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Any

from openrouter.retry import RetryPolicy
from openrouter.testing import faults
from openrouter.testing.answers import own_reply

MODEL = "openai/gpt-4o-mini"
OTHERS = ["mistralai/mistral-small", "meta-llama/llama-3.3-70b-instruct"]
# Seconds that slow faults take.
PAUSE = 0.003
FAULTS = sorted(faults.examples(PAUSE))

CALL_HEADER = "x-soak-call"
FAULTS_HEADER = "x-soak-faults"
# What a request meets that meets no fault, but comes in pieces.
SLOWLY = "slowly"

# What part of the calls does what.
_FAULTY = 0.2
_STREAMED = 0.5
_LEFT = 0.06
_CANCELLED = 0.04
_SLOW = 0.05


@dataclass(frozen=True)
class Plan:
    """One call.

    Attributes:
        number: Which one; the message names it, and so does the answer.
        streamed: Whether its answer is streamed.
        faults: Names of the faults that its requests meet, in order; further ones meet none.
        retries: How often it may be repeated.
        falls_back: Whether other models may be asked.
        resumes: Whether a broken stream is continued.
        slow: Whether its answer comes piece by piece, with pauses.
        leaves_after: After how many pieces of text a stream is left; None for its end.
        cancelled_after: After how many seconds the call is cancelled; None for never.
    """

    number: int
    streamed: bool
    faults: tuple[str, ...]
    retries: int
    falls_back: bool
    resumes: bool
    slow: bool
    leaves_after: int | None
    cancelled_after: float | None

    @property
    def expected(self) -> str:
        """What the fake says when nothing goes wrong."""
        return own_reply([{"role": "user", "content": f"No. {self.number}"}]).text or ""

    @property
    def options(self) -> dict[str, Any]:
        """The arguments of the call."""
        options: dict[str, Any] = {
            "model": MODEL,
            "messages": f"No. {self.number}",
            "extra_headers": {
                CALL_HEADER: str(self.number),
                FAULTS_HEADER: ",".join([*self.faults, *([SLOWLY] * 9 if self.slow else [])]),
            },
            "retry": RetryPolicy(
                max_retries=self.retries, initial_backoff=PAUSE, max_retry_after=PAUSE
            ),
            "fallback": OTHERS if self.falls_back else None,
        }
        if self.streamed:
            options["resume_stream"] = self.resumes
        return options


def plan(seed: int, number: int) -> Plan:
    """The call of that number.

    Example:
        >>> plan(1, 7) == plan(1, 7), plan(1, 7) == plan(2, 7)
        (True, False)
    """
    draw = random.Random(f"{seed} {number}")
    streamed = draw.random() < _STREAMED
    count = draw.choice((1, 1, 1, 2, 3, 5)) if draw.random() < _FAULTY else 0
    leaves, cancelled = draw.random() < _LEFT, draw.random() < _CANCELLED
    return Plan(
        number=number,
        streamed=streamed,
        faults=tuple(draw.choice(FAULTS) for _ in range(count)),
        retries=draw.randrange(4),
        falls_back=draw.random() < 0.4,
        resumes=draw.random() < 0.5,
        # A whole answer can be in the socket before anybody leaves or cancels.
        slow=leaves or cancelled or draw.random() < _SLOW,
        leaves_after=draw.randrange(1, 9) if streamed and leaves else None,
        cancelled_after=draw.uniform(0.0, 0.3) if cancelled else None,
    )
