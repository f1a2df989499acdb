from __future__ import annotations

import decimal
from decimal import Decimal
from typing import Any

import pytest

from openrouter.model_prices import amount, is_free, price_per_million
from openrouter_api.models import Model


def model(**pricing: Any) -> Model:
    return Model.from_dict({"id": "a/b", "pricing": pricing})


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("0.00000015", "0.00000015"),
        ("1e-7", "0.0000001"),
        (0.1, "0.1"),
        (3, "3"),
        (Decimal("1.50"), "1.50"),
        ("-1", "-1"),
    ],
)
def test_amount_is_what_was_written(value: Any, expected: str) -> None:
    assert amount(value) == Decimal(expected)


@pytest.mark.parametrize(
    "value",
    [None, True, "", "free", "NaN", "sNaN", "Infinity", float("nan"), float("inf"), [], {}, b"1"],
)
def test_amount_of_anything_else_is_none(value: Any) -> None:
    assert amount(value) is None


def test_price_is_exact_whatever_the_context_of_the_caller() -> None:
    with decimal.localcontext() as context:
        context.prec = 1
        context.traps[decimal.Inexact] = True
        priced = model(prompt="0.000000123456789", discount=0.25)
        assert str(price_per_million(priced, "prompt")) == "0.09259259175"


@pytest.mark.parametrize("discount", [None, -0.5, 1.5, 0, "x", True])
def test_price_discount_that_is_none_changes_nothing(discount: Any) -> None:
    assert price_per_million(model(prompt="0.000002", discount=discount), "prompt") == 2


@pytest.mark.parametrize("price", ["-1", None, "", "free", {}, "NaN"])
def test_price_that_varies_or_is_unknown_is_none(price: Any) -> None:
    assert price_per_million(model(prompt=price), "prompt") is None


@pytest.mark.parametrize("pricing", [None, [], 7, "0"])
def test_price_of_another_shape_is_none(pricing: Any) -> None:
    odd = Model.from_dict({"id": "a/b", "pricing": pricing})
    assert price_per_million(odd, "prompt") is None
    assert price_per_million(Model.from_dict([]), "prompt") is None
    assert is_free(odd) is None


@pytest.mark.parametrize(
    ("pricing", "free"),
    [
        ({"prompt": "0", "completion": "0"}, True),
        ({"prompt": "0", "completion": "0.0", "request": "0", "web_search": "0.01"}, True),
        ({"prompt": "0", "completion": "0", "image_output": "0.04"}, False),
        ({"prompt": "0", "completion": "0", "request": "0.001"}, False),
        ({"prompt": "0.1", "completion": "0"}, False),
        ({"prompt": "0.1", "completion": "0.1", "discount": 1}, True),
        ({"prompt": "-1", "completion": "-1"}, None),
        ({"prompt": "0"}, None),
    ],
)
def test_free_costs_nothing_at_all(pricing: Any, free: bool | None) -> None:
    assert is_free(model(**pricing)) is free
