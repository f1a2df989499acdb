from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter.pricing import Charge, charged
from openrouter.testing import FakeOpenRouter
from openrouter_api.models import ChatUsage

PRICE = {"prompt": "0.000001", "completion": "0.000002"}
TOKENS = {"prompt_tokens": 1000, "completion_tokens": 50}


def test_charge_is_what_the_answer_says() -> None:
    charge = charged({**TOKENS, "cost": 1e-06}, PRICE)
    assert charge == Charge(Decimal("0.000001"), "charged")
    assert charge.total == Decimal("0.000001")


def test_charge_of_nothing_is_said_and_not_unknown() -> None:
    assert charged({**TOKENS, "cost": 0}, PRICE) == Charge(Decimal(0), "charged")


def test_charge_is_computed_where_the_answer_does_not_say() -> None:
    for usage in (TOKENS, {**TOKENS, "cost": None}, ChatUsage.from_dict(TOKENS)):
        assert charged(usage, PRICE) == Charge(Decimal("0.0011"), "computed")


def test_charge_is_computed_for_the_time_of_the_call() -> None:
    price = {**PRICE, "overrides": [{"utc_start": 1200, "prompt": "0.1"}]}
    assert charged(TOKENS, price, when=43200).cost == Decimal("100.0001")
    assert charged(TOKENS, price) == Charge(None, "unknown")


@pytest.mark.parametrize(
    ("usage", "price"),
    [(TOKENS, None), (TOKENS, {}), (TOKENS, {"prompt": "-1"}), (None, None), ({}, PRICE)],
)
def test_charge_that_is_not_known(usage: Any, price: Any) -> None:
    charge = charged(usage, price)
    assert charge == Charge(None, "unknown")
    assert charge.total is None


@pytest.mark.parametrize("cost", ["0.5", True, float("nan"), float("inf"), [], {}])
def test_charge_of_a_wrong_type_counts_as_not_said(cost: Any) -> None:
    assert charged({**TOKENS, "cost": cost}, PRICE).source == "computed"


@pytest.mark.parametrize(
    ("details", "upstream"),
    [
        ({"upstream_inference_cost": 0.25}, "0.25"),
        (
            {"upstream_inference_prompt_cost": 0.1, "upstream_inference_completions_cost": 0.2},
            "0.3",
        ),
        ({"upstream_inference_input_cost": 0.1, "upstream_inference_output_cost": 0.2}, "0.3"),
        (
            {
                "upstream_inference_cost": 0.5,
                "upstream_inference_input_cost": 0.1,
                "upstream_inference_output_cost": 0.2,
            },
            "0.5",
        ),
    ],
)
def test_charge_with_a_key_of_ones_own_has_both_bills(details: Any, upstream: str) -> None:
    usage = {**TOKENS, "cost": 0.0125, "is_byok": True, "cost_details": details}
    charge = charged(usage, PRICE)
    assert (charge.cost, charge.source, charge.is_byok) == (Decimal("0.0125"), "charged", True)
    assert charge.upstream_cost == Decimal(upstream)
    assert charge.total == Decimal(upstream) + Decimal("0.0125")


@pytest.mark.parametrize("details", [None, {}, {"upstream_inference_prompt_cost": 0.1}, "x"])
def test_charge_with_a_key_of_ones_own_and_an_unknown_bill(details: Any) -> None:
    charge = charged({**TOKENS, "cost": 0.0125, "is_byok": True, "cost_details": details})
    assert charge.upstream_cost is None
    assert charge.total is None


def test_charge_with_a_key_of_ones_own_is_not_computed() -> None:
    details = {"upstream_inference_cost": 0.25}
    charge = charged({**TOKENS, "is_byok": True, "cost_details": details}, PRICE)
    assert (charge.cost, charge.source, charge.total) == (None, "unknown", None)
    assert charge.upstream_cost == Decimal("0.25")


def test_charge_without_a_key_of_ones_own_is_not_paid_upstream() -> None:
    details = {"upstream_inference_cost": 0.25}
    charge = charged({**TOKENS, "cost": 0.5, "cost_details": details})
    assert charge.upstream_cost == Decimal("0.25")
    assert charge.total == Decimal("0.5")


def test_charge_of_an_answer_is_what_its_price_comes_to() -> None:
    with FakeOpenRouter().client() as client:
        (model,) = [each for each in client.models.list() if each.id == "openai/gpt-4o-mini"]
        answer = client.chat.completions.create(model=model.id, messages="Hello")
    listed = charged({**answer.usage.to_dict(), "cost": None}, model)
    assert listed == Charge(
        answer.cost, "computed", upstream_cost=charged(answer.usage).upstream_cost
    )


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3),
        lambda inner: st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(["cost", "is_byok", "cost_details", "upstream_inference_cost"]), inner
        ),
    )
)
def test_charge_of_anything_at_all(usage: Any) -> None:
    charge = charged(usage, PRICE, when=0)
    assert (charge.cost is None) == (charge.source == "unknown")
    assert charge == charged(ChatUsage.from_dict(usage), PRICE, when=0)
