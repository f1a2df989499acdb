"""What parts of a price stand in for others, and what the size and the time of a call decide."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import pytest

from openrouter._error_kinds import Kind, kind_of_status
from openrouter._estimate import at_its_dearest
from openrouter._exact import amount, count, tidy, utc
from openrouter._quote import quote
from openrouter.catalogue import Catalogue
from openrouter.costs import Spend
from openrouter.errors import APIStatusError, ConfigurationError
from openrouter.pricing import Cost, Price, cost_of, estimate, saved_by_cache, worst_case
from openrouter.tokens import Tokens
from openrouter_api.models import Model

PICTURE = [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "x"}}]}]
# An image has a price of its own; the message itself is four tokens.
WITH_IMAGES = {"prompt": "1", "completion": "1", "image": "7"}
LONGER = {"min_prompt_tokens": 100, "prompt": "4"}
BY_SIZE = {"prompt": "2", "completion": "0", "input_cache_read": "1", "overrides": [LONGER]}


def heard(**prices: str) -> Any:
    """What ten tokens of audio cost, all of which were cached."""
    return cost_of(Tokens(prompt=10, cached=10, prompt_audio=10), prices).audio


@pytest.mark.parametrize(
    ("prices", "cost"),
    [
        ({"audio": "8", "prompt": "4", "input_cache_read": "1", "input_audio_cache": "2"}, 20),
        ({"audio": "8", "prompt": "4", "input_cache_read": "1"}, 10),
        ({"audio": "8", "prompt": "4"}, 40),
        ({"audio": "8"}, None),
    ],
)
def test_cached_audio_costs_what_stands_nearest(prices: dict[str, str], cost: Any) -> None:
    assert heard(completion="0", **prices) == cost


@pytest.mark.parametrize(
    ("prices", "cost"),
    [
        ({"prompt": "2"}, 20),
        ({"prompt": "2", "input_cache_read": "1"}, 15),
        ({"prompt": "2", "input_cache_read": "1", "audio": "6", "input_audio_cache": "5"}, 35),
        # Now it matters whether the cached tokens were audio.
        ({"prompt": "2", "input_cache_read": "1", "audio": "6"}, None),
        ({"prompt": "2", "audio": "6"}, None),
    ],
)
def test_audio_that_may_have_been_cached_has_a_cost_where_that_makes_no_difference(
    prices: dict[str, str], cost: Any
) -> None:
    tokens = Tokens(prompt=10, cached=5, prompt_audio=5)
    assert cost_of(tokens, {**prices, "completion": "0"}).total == cost


def test_single_token_of_audio_that_may_have_been_cached_has_no_cost() -> None:
    prices = {"prompt": "2", "input_cache_read": "1", "audio": "6", "completion": "0"}
    assert cost_of(Tokens(prompt=10, cached=1, prompt_audio=1), prices).audio is None
    assert cost_of(Tokens(prompt=1, cached=1, prompt_audio=1), prices).audio == 1


def test_cost_without_the_size_of_the_prompt_is_not_known() -> None:
    unknown = cost_of({}, {"prompt": "1", "completion": "1"})
    assert (unknown.prompt, unknown.completion, unknown.total) == (None, None, None)
    assert cost_of({"prompt_tokens": 10}, BY_SIZE) == Cost()
    assert cost_of({"prompt_tokens": 10, "completion_tokens": 0}, BY_SIZE).prompt == 20


@pytest.mark.parametrize(
    ("usage", "saved"),
    [
        ({"prompt_tokens": 100, "completion_tokens": 0}, 10),
        ({"prompt_tokens": 101, "completion_tokens": 0}, 30),
        ({}, None),
    ],
)
def test_savings_go_by_the_price_of_a_prompt_of_that_size(usage: Any, saved: Any) -> None:
    cached = {"prompt_tokens_details": {"cached_tokens": 10}}
    assert saved_by_cache({**usage, **cached}, BY_SIZE) == saved


def test_savings_go_by_the_price_of_the_hour() -> None:
    override = {"utc_start": 0, "utc_end": 100, "prompt": "4"}
    price = {"prompt": "2", "completion": "0", "input_cache_read": "1", "overrides": [override]}
    usage = {
        "prompt_tokens": 10,
        "completion_tokens": 0,
        "prompt_tokens_details": {"cached_tokens": 1},
    }
    assert Spend.of({"usage": usage}, price=price, when=1800).saved == 3
    assert Spend.of({"usage": usage}, price=price, when=7200).saved == 1
    assert Spend.of({"usage": usage, "created": 1800}, price=price).saved == 3
    assert Spend.of({"usage": usage}, price=price).saved is None


def test_images_are_paid_for_at_their_own_price() -> None:
    assert estimate(WITH_IMAGES, PICTURE, completion_tokens=0).cost == 11
    assert worst_case(WITH_IMAGES, PICTURE, max_tokens=0) == 11
    catalogue = Catalogue((Model.from_dict({"id": "a/b", "pricing": WITH_IMAGES}),), 0.0)
    asked = quote({"messages": PICTURE, "max_tokens": 1}, "a/b", catalogue, None)
    assert asked.cost == 12
    assert asked.sizes == (1004, 1)


def test_tokens_that_were_counted_have_no_images() -> None:
    assert estimate(WITH_IMAGES, prompt_tokens=10, completion_tokens=0).cost == 10


def test_quote_goes_by_the_price_of_a_prompt_of_that_size() -> None:
    catalogue = Catalogue((Model.from_dict({"id": "a/b", "pricing": BY_SIZE}),), 0.0)
    short = quote({"messages": "Hi", "max_tokens": 1}, "a/b", catalogue, None)
    assert (short.sizes, short.cost) == ((5, 1), Decimal(10))
    long = quote({"messages": "x" * 400, "max_tokens": 1}, "a/b", catalogue, None)
    assert (long.sizes, long.cost) == ((104, 1), Decimal(416))


def sizes(**body: Any) -> Any:
    catalogue = Catalogue((Model.from_dict({"id": "a/b", "pricing": WITH_IMAGES}),), 0.0)
    return quote({"max_tokens": 1, **body}, "a/b", catalogue, None).sizes


def test_quote_counts_tools_besides_messages_of_any_sequence() -> None:
    message, tools = {"role": "user", "content": "Hi"}, ["x" * 400]
    assert sizes(messages=[message], tools=tools) == sizes(messages=(message,), tools=tools)
    # The system's message, and the texts with the marks around them.
    assert sizes(messages=[message], tools=tools) == (5 + 4 + 102, 1)


def test_quote_counts_the_characters_of_tools_and_not_their_escapes() -> None:
    message = {"role": "user", "content": "Hi"}
    assert sizes(messages=[message], tools=["\u3053" * 10]) == (5 + 4 + 2 + 10, 1)


def test_quote_counts_tools_that_are_no_json_by_their_text() -> None:
    message = {"role": "user", "content": "Hi"}
    assert sizes(messages=[message], tools=[Decimal("0.125")]) == (5 + 4 + 3, 1)


@pytest.mark.parametrize(
    ("arguments", "tokens"),
    # The message, and the call with its marks: 34 characters around the arguments.
    [("", 4 + 9), ("\u3053" * 10, 4 + 9 + 10), (Decimal("0.125"), 4 + 10)],
)
def test_estimate_counts_the_arguments_of_tool_calls(arguments: Any, tokens: int) -> None:
    calls = [{"function": {"arguments": arguments}}]
    message: Any = {"role": "assistant", "content": None, "tool_calls": calls}
    found = estimate({}, [message], completion_tokens=0)
    assert found.prompt_tokens == tokens


def test_dearest_price_of_a_kind_that_has_none_is_not_known() -> None:
    dearest = at_its_dearest(Price(input_cache_write=Decimal(1), audio_output=Decimal(1)))
    assert (dearest.prompt, dearest.completion) == (None, None)


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (
            {"messages": "Hi", "prompt_tokens": 1, "max_tokens": 1},
            "Pass messages or prompt_tokens=, not both.",
        ),
        ({"max_tokens": 1}, "Pass one of messages and prompt_tokens, and not both."),
        ({"messages": "Hi"}, "Pass one of completion_tokens and max_tokens, and not both."),
        (
            {"messages": "Hi", "max_tokens": 1, "completion_tokens": 1},
            "Pass one of completion_tokens and max_tokens, and not both.",
        ),
        (
            {"prompt_tokens": -1, "max_tokens": 1},
            "prompt_tokens takes a number of tokens from 0 on, not -1.",
        ),
        (
            {"prompt_tokens": 1, "max_tokens": "x"},
            "max_tokens takes a number of tokens from 0 on, not 'x'.",
        ),
        (
            {"prompt_tokens": 1, "completion_tokens": 0.5},
            "completion_tokens takes a number of tokens from 0 on, not 0.5.",
        ),
    ],
)
def test_estimate_says_what_it_takes(arguments: Any, line: str) -> None:
    with pytest.raises(ConfigurationError) as failure:
        estimate({}, **arguments)
    assert str(failure.value) == line


def test_worst_case_says_what_it_takes() -> None:
    wrong: Any = "many"
    with pytest.raises(ConfigurationError) as failure:
        worst_case({}, "Hi", max_tokens=wrong)
    assert str(failure.value) == "max_tokens takes a number of tokens from 0 on, not 'many'."


def test_kind_of_a_status_names_the_status() -> None:
    assert kind_of_status(418) == Kind(APIStatusError, 418, False)


def test_price_of_one_request_is_settled() -> None:
    settled = Price.from_api({**BY_SIZE, "discount": 0.5}).at(101, None)
    assert settled == Price(
        prompt=Decimal(2), completion=Decimal(0), input_cache_read=Decimal("0.5")
    )
    assert settled.at(5, None) == settled


@pytest.mark.parametrize(("said", "discount"), [(0, 0), (1, 1), (-0.1, None), (1.1, None)])
def test_discount_is_a_share(said: float, discount: Any) -> None:
    assert Price.from_api({"discount": said}).discount == discount


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (0, 0),
        (0.0, 0),
        (7.0, 7),
        (10**18 - 1, 10**18 - 1),
        (10**18, None),
        (1e18, None),
        (-1.0, None),
        (0.5, None),
        (True, None),
    ],
)
def test_count_is_a_number_of_things(value: Any, number: int | None) -> None:
    found = count(value)
    assert found == number
    assert type(found) is type(number)


def test_usage_may_be_any_mapping() -> None:
    usage = MappingProxyType({"prompt_tokens": 3, "completion_tokens": 0})
    assert cost_of(usage, {"prompt": "1", "completion": "1"}).total == 3


def test_time_is_brought_to_utc() -> None:
    there = datetime(2026, 8, 22, 1, 30, tzinfo=timezone(timedelta(hours=2)))
    assert utc(there).isoformat() == "2026-08-21T23:30:00+00:00"
    assert utc(there).tzinfo is timezone.utc


@pytest.mark.parametrize(
    ("when", "line"),
    [
        (
            datetime(2026, 8, 22),
            "A time needs its time zone: pass datetime.now(timezone.utc), for instance.",
        ),
        ("noon", "A time is a datetime with a time zone or seconds since 1970, not str."),
        (True, "A time is a datetime with a time zone or seconds since 1970, not bool."),
        (1e30, "1e+30 seconds since 1970 are no time."),
    ],
)
def test_time_that_is_none_says_what_it_takes(when: Any, line: str) -> None:
    with pytest.raises(ConfigurationError) as failure:
        utc(when)
    assert str(failure.value) == line


@pytest.mark.parametrize(("value", "tidied"), [("1E+2", "100"), ("0E-7", "0"), ("1.50", "1.5")])
def test_amounts_are_written_plainly(value: str, tidied: str) -> None:
    assert str(tidy(Decimal(value))) == tidied


@pytest.mark.parametrize(
    ("value", "known"),
    [("1e-400", True), ("1e-401", False), ("1e399", True), ("1e400", False), (10**400, False)],
)
def test_amount_has_a_size_that_can_be_meant(value: Any, known: bool) -> None:
    assert (amount(value) is not None) is known


def test_price_may_be_any_mapping() -> None:
    assert Price.from_api(MappingProxyType({"prompt": "3"})).prompt == 3
