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
    """The schema ProviderSortConfig."""

    by: Optional[Union[Literal["price", "throughput", "latency", "exacto"], str]] = ABSENT
    partition: Optional[Union[Literal["model", "none"], str]] = ABSENT


if TYPE_CHECKING:

    class ProviderSortConfigParams(TypedDict, total=False):
        """What may be sent as :class:`ProviderSortConfig`."""

        by: Optional[Union[Literal["price", "throughput", "latency", "exacto"], str]]
        partition: Optional[Union[Literal["model", "none"], str]]
