from __future__ import annotations

import pickle
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter import pricing
from openrouter.errors import ConfigurationError
from openrouter.pricing import Price, PriceOverride
from openrouter.testing import FakeOpenRouter
from openrouter_api.models import Model, PublicEndpoint, PublicPricing

COMPONENTS = {
    "prompt": "0.000001",
    "completion": "0.000002",
    "request": "0.003",
    "image": "0.004",
    "image_token": "0.000005",
    "image_output": "0.000006",
    "audio": "0.000007",
    "audio_output": "0.000008",
    "input_audio_cache": "0.0000009",
    "web_search": "0.01",
    "internal_reasoning": "0.000011",
    "input_cache_read": "0.00000012",
    "input_cache_write": "0.0000013",
    "input_cache_write_1h": "0.0000014",
}
OVERRIDE = {"min_prompt_tokens": 200000, "utc_start": 1630, "utc_end": 30, "prompt": "0.000003"}
PRICING = {**COMPONENTS, "discount": 0.25, "overrides": [OVERRIDE]}


def at(hhmm: int) -> datetime:
    return datetime(2026, 8, 22, hhmm // 100, hhmm % 100, 59, tzinfo=timezone.utc)


def prompt_price(overrides: Any, tokens: int | None, hhmm: int | None = None) -> str | None:
    """The price of a prompt that costs 1 where no override applies; "?" where that is open."""
    price = Price.from_api({"prompt": "1", "completion": "1", "overrides": overrides})
    rates = price.at(tokens, None if hhmm is None else at(hhmm))
    return "?" if rates.variable else str(rates.prompt)


@pytest.mark.parametrize(
    "source",
    [
        PRICING,
        PublicPricing.from_dict(PRICING),
        {"id": "a/b", "pricing": PRICING},
        Model.from_dict({"id": "a/b", "pricing": PRICING}),
        PublicEndpoint.from_dict({"tag": "openai", "pricing": PRICING}),
    ],
    ids=["dict", "pricing", "model dict", "model", "endpoint"],
)
def test_price_has_every_component(source: Any) -> None:
    price = Price.from_api(source)
    assert {name: str(getattr(price, name)) for name in COMPONENTS} == {
        name: str(Decimal(value)) for name, value in COMPONENTS.items()
    }
    assert price.discount == Decimal("0.25")
    assert price.overrides == (
        PriceOverride(
            min_prompt_tokens=Decimal(200000),
            utc_start=Decimal(1630),
            utc_end=Decimal(30),
            prices=(("prompt", Decimal("0.000003")),),
        ),
    )
    assert price.variable is False


def test_price_of_a_price_is_itself() -> None:
    price = Price.from_api(PRICING)
    assert Price.from_api(price) is price


def test_price_can_be_a_key_and_pickles() -> None:
    price = Price.from_api(PRICING)
    assert {price: 1}[pickle.loads(pickle.dumps(price))] == 1


def test_price_of_models_that_the_api_lists() -> None:
    with FakeOpenRouter().client() as client:
        for model in client.models.list():
            assert Price.from_api(model).prompt is not None


def test_price_written_as_a_float_is_read_by_its_digits() -> None:
    assert Price.from_api({"prompt": 2.5e-06}).prompt == Decimal("0.0000025")


@pytest.mark.parametrize("listed", [None, "", "free", True, [], {}, float("nan"), "1e999"])
def test_component_that_is_no_number_counts_as_missing(listed: Any) -> None:
    price = Price.from_api({"prompt": listed, "completion": "1"})
    assert (price.prompt, price.completion, price.variable) == (None, Decimal(1), False)


@pytest.mark.parametrize("source", [None, 5, "text", [], {}, {"pricing": 7}, {"overrides": "x"}])
def test_price_of_what_has_none(source: Any) -> None:
    assert Price.from_api(source) == Price()


@pytest.mark.parametrize("pricing", [{"prompt": "-1", "completion": "-1"}, {"request": -1}])
def test_price_of_a_router_is_variable(pricing: Any) -> None:
    price = Price.from_api(pricing)
    assert price.variable
    assert price.at(1, at(0)).variable
    assert (price.prompt, price.request) == (None, None)


def test_price_with_a_negative_override_is_variable() -> None:
    assert Price.from_api({"prompt": "1", "overrides": [{"prompt": "-1"}]}).variable


@pytest.mark.parametrize("discount", [1.5, -0.1, "x", None, True])
def test_discount_that_is_no_share_counts_as_missing(discount: Any) -> None:
    price = Price.from_api({"prompt": "2", "discount": discount})
    assert price.discount is None
    assert price.at(1, None).prompt == 2


def test_discount_is_taken_off_every_component_once() -> None:
    price = Price.from_api({**COMPONENTS, "discount": 0.25})
    paid = price.at(1, None)
    for name, value in COMPONENTS.items():
        assert getattr(paid, name) == Decimal(value) * Decimal("0.75")
    assert paid.at(1, None) == paid
    assert Price.from_api({"prompt": "2", "discount": 1}).at(1, None).prompt == 0


def test_discount_is_taken_off_overrides() -> None:
    price = Price.from_api({"prompt": "2", "discount": 0.5, "overrides": [{"prompt": "8"}]})
    assert price.at(1, None).prompt == 4


@pytest.mark.parametrize(("tokens", "price"), [(0, "1"), (200, "1"), (201, "2"), (None, "?")])
def test_override_for_prompts_of_more_tokens(tokens: int | None, price: str) -> None:
    assert prompt_price([{"min_prompt_tokens": 200, "prompt": "2"}], tokens) == price


@pytest.mark.parametrize(
    ("window", "inside", "outside"),
    [
        ((900, 1730), (900, 1200, 1729), (859, 1730, 0)),
        ((2200, 600), (2200, 2359, 0, 559), (2159, 600, 1200)),
        ((1200, None), (1200, 2359), (0, 1159)),
        ((None, 1200), (0, 1159), (1200, 2359)),
        ((0, 2400), (0, 1200, 2359), ()),
        ((800, 800), (), (759, 800, 801)),
    ],
)
def test_override_in_a_window_of_the_day(
    window: tuple[int | None, int | None], inside: tuple[int, ...], outside: tuple[int, ...]
) -> None:
    override = {"utc_start": window[0], "utc_end": window[1], "prompt": "2"}
    assert {prompt_price([override], 1, hhmm) for hhmm in inside} <= {"2"}
    assert {prompt_price([override], 1, hhmm) for hhmm in outside} <= {"1"}
    assert prompt_price([override], 1) == "?"


def test_override_holds_only_if_all_conditions_do() -> None:
    override = {"min_prompt_tokens": 200, "utc_start": 900, "utc_end": 1000, "prompt": "2"}
    assert prompt_price([override], 201, 900) == "2"
    assert prompt_price([override], 200, 900) == "1"
    assert prompt_price([override], 201, 1000) == "1"
    # One condition fails, so what is not given does not matter.
    assert prompt_price([override], 200) == "1"
    assert prompt_price([override], None, 1000) == "1"
    assert prompt_price([override], None, 900) == "?"


def test_override_later_in_the_list_wins_key_by_key() -> None:
    price = Price.from_api(
        {
            "prompt": "1",
            "completion": "1",
            "audio": "1",
            "overrides": [
                {"min_prompt_tokens": 10, "prompt": "2", "completion": "2"},
                {"min_prompt_tokens": 20, "prompt": "3"},
                {"min_prompt_tokens": 99, "prompt": "4"},
            ],
        }
    ).at(50, None)
    assert [price.prompt, price.completion, price.audio] == [3, 2, 1]


def test_override_without_conditions_always_holds() -> None:
    assert prompt_price([{"prompt": "2"}], None) == "2"


@pytest.mark.parametrize("name", ["min_prompt_tokens", "utc_start", "utc_end"])
def test_override_whose_condition_cannot_be_read_never_holds(name: str) -> None:
    assert prompt_price([{name: "soon", "prompt": "2"}], 10**9, 1200) == "1"


@pytest.mark.parametrize("overrides", [None, "x", {}, [None, 5, "x", []], ({"prompt": "2"},)])
def test_overrides_of_any_shape(overrides: Any) -> None:
    expected = "2" if isinstance(overrides, tuple) else "1"
    assert prompt_price(overrides, 1) == expected


def test_time_without_zone_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="time zone"):
        Price.from_api(PRICING).at(1, datetime(2026, 8, 22))


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3),
        lambda inner: st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from([*PRICING, *OVERRIDE, "pricing"]), inner),
    )
)
def test_price_of_anything_at_all(source: Any) -> None:
    rates = Price.from_api(source).at(5, 0.0)
    assert rates.overrides == ()
    assert Price.from_api(PublicPricing.from_dict(source)).at(5, 0.0) == rates


def test_everything_of_pricing_is_documented() -> None:
    for name in pricing.__all__:
        assert name.isupper() or getattr(pricing, name).__doc__
