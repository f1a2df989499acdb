"""Prices as the API lists them, and what a call costs by them.

There is no table of prices in this library: a `Price` is read from a model or an endpoint of the
API. All money is in USD and `Decimal`. What is not known is None, which is not $0: the price of a
router (listed as -1) is known only when it has chosen, so no cost can be computed from it.

What was charged stands in the usage of an answer; a computed cost is what the list says. Key by
key, and for what the API leaves open:

* A key that is missing means no such charge where it stands for something besides the tokens
  (`request`), and the general price where it stands for some of them: cached tokens then cost what
  others do. Web searches without a price are not free; their cost is not known.
* `internal_reasoning` of 0 is how models are listed that bill reasoning as output, so it counts as
  missing.
* An override whose conditions cannot be read never applies. One that hangs on something that is not
  known (the size of the prompt, the time) makes the price as a whole `variable`.
* `discount` is taken off every component, those of overrides included.
"""

from __future__ import annotations

from openrouter._charge import Charge, charged
from openrouter._cost import Cost, cost_of, saved_by_cache
from openrouter._estimate import (
    TOKENS_PER_AUDIO,
    TOKENS_PER_FILE,
    TOKENS_PER_IMAGE,
    TOKENS_PER_MESSAGE,
    TOKENS_PER_VIDEO,
    Estimate,
    count_tokens,
    estimate,
    worst_case,
)
from openrouter._price import Price, PriceOverride

__all__ = [
    "TOKENS_PER_AUDIO",
    "TOKENS_PER_FILE",
    "TOKENS_PER_IMAGE",
    "TOKENS_PER_MESSAGE",
    "TOKENS_PER_VIDEO",
    "Charge",
    "Cost",
    "Estimate",
    "Price",
    "PriceOverride",
    "charged",
    "cost_of",
    "count_tokens",
    "estimate",
    "saved_by_cache",
    "worst_case",
]
