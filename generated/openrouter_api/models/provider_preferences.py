"""The schema ProviderPreferences."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Optional,
    Sequence,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import TypedDict

    from ..types import ProviderName, Quantization
    from .percentile_latency_cutoffs import PercentileLatencyCutoffs, PercentileLatencyCutoffsParams
    from .percentile_throughput_cutoffs import (
        PercentileThroughputCutoffs,
        PercentileThroughputCutoffsParams,
    )
    from .provider_preferences_max_price import (
        ProviderPreferencesMaxPrice,
        ProviderPreferencesMaxPriceParams,
    )
    from .provider_sort_config import ProviderSortConfig, ProviderSortConfigParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ProviderPreferences(_Model):
    """Rules for choosing among providers; null: price-weighted balancing over all suitable ones.
    Only the fields listed here are accepted.
    """

    allow_fallbacks: Optional[bool] = ABSENT
    """Whether other providers may step in when the first choice fails. Default true; false limits
    the request to the primary or listed ones.
    """

    data_collection: Optional[Union[Literal["deny", "allow"], str]] = ABSENT
    """`deny` skips providers that may keep or train on the data. Default `allow`."""

    enforce_distillable_text: Optional[bool] = ABSENT
    """True allows only models whose output may be used to train other models."""

    ignore: Optional[List[Union[ProviderName, str]]] = ABSENT
    """Provider slugs that may not be used, in addition to those the account ignores. Null: none.
    """

    max_price: Optional[ProviderPreferencesMaxPrice] = ABSENT
    """Highest prices to accept. A hard limit: when nothing is left the request fails."""

    only: Optional[List[Union[ProviderName, str]]] = ABSENT
    """Provider slugs that may be used, within those the account allows; none left gives 404. Null:
    no restriction.
    """

    order: Optional[List[Union[ProviderName, str]]] = ABSENT
    """Provider slugs to try first, in this order; the others follow unless `allow_fallbacks` is
    false. Turns off balancing and stickiness. A base slug matches all regions and versions of
    the provider, a longer one such as `deepinfra/turbo` just one.
    """

    preferred_max_latency: Optional[Union[float, PercentileLatencyCutoffs]] = ABSENT
    """Latency that endpoints should not exceed, in seconds, measured over the last 5 minutes. Those
    above are tried later, not excluded.
    """

    preferred_min_throughput: Optional[Union[float, PercentileThroughputCutoffs]] = ABSENT
    """Throughput that endpoints should reach, in tokens per second, measured over the last 5
    minutes. Those below are tried later, not excluded.
    """

    quantizations: Optional[List[Quantization]] = ABSENT
    """Precisions of the weights to accept; `fp4` and `fp8` include their `mx` and `nv` forms. Null:
    any.
    """

    require_parameters: Optional[bool] = ABSENT
    """True skips providers that lack support for any parameter sent. Default false, which drops
    such parameters silently.
    """

    sort: Optional[
        Union[Literal["price", "throughput", "latency", "exacto"], str, ProviderSortConfig]
    ] = ABSENT
    """Ranks endpoints by one measure, best first, in place of balancing. A name, or an object that
    also says whether to rank within each model; null: balancing.
    """

    zdr: Optional[bool] = ABSENT
    """True allows only endpoints with zero data retention. It adds to the account's and guardrail's
    settings and cannot relax them.
    """

    _readings: ClassVar[Dict[str, Any]] = {
        "max_price": ("m", "ProviderPreferencesMaxPrice"),
        "preferred_max_latency": ("m", "PercentileLatencyCutoffs"),
        "preferred_min_throughput": ("m", "PercentileThroughputCutoffs"),
        "sort": ("m", "ProviderSortConfig"),
    }


if TYPE_CHECKING:

    class ProviderPreferencesParams(TypedDict, total=False):
        """What may be sent as :class:`ProviderPreferences`."""

        allow_fallbacks: Optional[bool]
        """Whether other providers may step in when the first choice fails. Default true; false
        limits the request to the primary or listed ones.
        """

        data_collection: Optional[Union[Literal["deny", "allow"], str]]
        """`deny` skips providers that may keep or train on the data. Default `allow`."""

        enforce_distillable_text: Optional[bool]
        """True allows only models whose output may be used to train other models."""

        ignore: Optional[Sequence[Union[ProviderName, str]]]
        """Provider slugs that may not be used, in addition to those the account ignores. Null:
        none.
        """

        max_price: Union[ProviderPreferencesMaxPriceParams, ProviderPreferencesMaxPrice]
        """Highest prices to accept. A hard limit: when nothing is left the request fails."""

        only: Optional[Sequence[Union[ProviderName, str]]]
        """Provider slugs that may be used, within those the account allows; none left gives 404.
        Null: no restriction.
        """

        order: Optional[Sequence[Union[ProviderName, str]]]
        """Provider slugs to try first, in this order; the others follow unless `allow_fallbacks` is
        false. Turns off balancing and stickiness. A base slug matches all regions and versions
        of the provider, a longer one such as `deepinfra/turbo` just one.
        """

        preferred_max_latency: Optional[
            Union[float, PercentileLatencyCutoffsParams, PercentileLatencyCutoffs]
        ]
        """Latency that endpoints should not exceed, in seconds, measured over the last 5 minutes.
        Those above are tried later, not excluded.
        """

        preferred_min_throughput: Optional[
            Union[float, PercentileThroughputCutoffsParams, PercentileThroughputCutoffs]
        ]
        """Throughput that endpoints should reach, in tokens per second, measured over the last 5
        minutes. Those below are tried later, not excluded.
        """

        quantizations: Optional[Sequence[Quantization]]
        """Precisions of the weights to accept; `fp4` and `fp8` include their `mx` and `nv` forms.
        Null: any.
        """

        require_parameters: Optional[bool]
        """True skips providers that lack support for any parameter sent. Default false, which drops
        such parameters silently.
        """

        sort: Optional[
            Union[
                Literal["price", "throughput", "latency", "exacto"],
                str,
                ProviderSortConfigParams,
                ProviderSortConfig,
            ]
        ]
        """Ranks endpoints by one measure, best first, in place of balancing. A name, or an object
        that also says whether to rank within each model; null: balancing.
        """

        zdr: Optional[bool]
        """True allows only endpoints with zero data retention. It adds to the account's and
        guardrail's settings and cannot relax them.
        """
