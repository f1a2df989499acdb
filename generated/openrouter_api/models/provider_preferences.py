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
    """The schema ProviderPreferences."""

    allow_fallbacks: Optional[bool] = ABSENT
    data_collection: Optional[Union[Literal["deny", "allow"], str]] = ABSENT
    enforce_distillable_text: Optional[bool] = ABSENT
    ignore: Optional[List[Union[ProviderName, str]]] = ABSENT
    max_price: Optional[ProviderPreferencesMaxPrice] = ABSENT
    only: Optional[List[Union[ProviderName, str]]] = ABSENT
    order: Optional[List[Union[ProviderName, str]]] = ABSENT
    preferred_max_latency: Optional[Union[float, PercentileLatencyCutoffs]] = ABSENT
    preferred_min_throughput: Optional[Union[float, PercentileThroughputCutoffs]] = ABSENT
    quantizations: Optional[List[Quantization]] = ABSENT
    require_parameters: Optional[bool] = ABSENT
    sort: Optional[
        Union[Literal["price", "throughput", "latency", "exacto"], str, ProviderSortConfig]
    ] = ABSENT
    zdr: Optional[bool] = ABSENT
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
        data_collection: Optional[Union[Literal["deny", "allow"], str]]
        enforce_distillable_text: Optional[bool]
        ignore: Optional[Sequence[Union[ProviderName, str]]]
        max_price: Union[ProviderPreferencesMaxPriceParams, ProviderPreferencesMaxPrice]
        only: Optional[Sequence[Union[ProviderName, str]]]
        order: Optional[Sequence[Union[ProviderName, str]]]
        preferred_max_latency: Optional[
            Union[float, PercentileLatencyCutoffsParams, PercentileLatencyCutoffs]
        ]
        preferred_min_throughput: Optional[
            Union[float, PercentileThroughputCutoffsParams, PercentileThroughputCutoffs]
        ]
        quantizations: Optional[Sequence[Quantization]]
        require_parameters: Optional[bool]
        sort: Optional[
            Union[
                Literal["price", "throughput", "latency", "exacto"],
                str,
                ProviderSortConfigParams,
                ProviderSortConfig,
            ]
        ]
        zdr: Optional[bool]
