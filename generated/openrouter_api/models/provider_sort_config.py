"""The schema ProviderSortConfig."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ProviderSortConfig(_Model):
    """Ranking of endpoints, with its scope."""

    by: Optional[Union[Literal["price", "throughput", "latency", "exacto"], str]] = ABSENT
    """Measure to rank by; null: none."""

    partition: Optional[Union[Literal["model", "none"], str]] = ABSENT
    """`model` (the default) ranks within each model and keeps the order of the models; `none` ranks
    the endpoints of all `models` together.
    """


if TYPE_CHECKING:

    class ProviderSortConfigParams(TypedDict, total=False):
        """What may be sent as :class:`ProviderSortConfig`."""

        by: Optional[Union[Literal["price", "throughput", "latency", "exacto"], str]]
        """Measure to rank by; null: none."""

        partition: Optional[Union[Literal["model", "none"], str]]
        """`model` (the default) ranks within each model and keeps the order of the models; `none`
        ranks the endpoints of all `models` together.
        """
