"""The options that the tests against the API add to pytest's."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from pathlib import Path

import pytest

CASSETTES = Path(__file__).resolve().parents[2] / "cassettes"


def dollars(text: str) -> Decimal:
    """An amount of money, as exact as it was written.

    Raises:
        pytest.UsageError: If it is none, or less than nothing.
    """
    try:
        amount = Decimal(text)
    except InvalidOperation:
        amount = Decimal("NaN")
    if not amount.is_finite() or amount < 0:
        raise pytest.UsageError(f"--live-budget takes USD such as 0.05, not {text!r}")
    return amount


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("openrouter")
    group.addoption(
        "--live-budget",
        metavar="USD",
        type=dollars,
        default=Decimal("0.05"),
        help="The most that tests may spend at the real OpenRouter; those left then fail. "
        "Default: 0.05.",
    )
    group.addoption(
        "--cassettes",
        metavar="FOLDER",
        default=str(CASSETTES),
        help="Where cassettes are read and recorded. Default: cassettes/.",
    )
