"""The schema CompoundFilter."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    Dict,
    List,
    Literal,
    Mapping,
    Sequence,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class CompoundFilter(_Model):
    """Joins several file search filters by and or or."""

    filters: List[Dict[str, Any]]
    """The filters that are joined."""

    type: Union[Literal["and", "or"], str]
    """and demands all filters, or demands one."""


if TYPE_CHECKING:

    class CompoundFilterParams(TypedDict, total=False):
        """What may be sent as :class:`CompoundFilter`."""

        filters: Required[Sequence[Mapping[str, Any]]]
        """The filters that are joined."""

        type: Required[Union[Literal["and", "or"], str]]
        """and demands all filters, or demands one."""
