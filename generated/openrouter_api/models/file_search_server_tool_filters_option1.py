"""The schema FileSearchServerToolFiltersOption1."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    List,
    Literal,
    Sequence,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class FileSearchServerToolFiltersOption1(_Model):
    """The schema FileSearchServerToolFiltersOption1."""

    key: str
    """Attribute to compare."""

    type: Union[Literal["eq", "ne", "gt", "gte", "lt", "lte"], str]
    """How to compare: eq, ne, gt, gte, lt or lte."""

    value: Union[str, float, bool, List[Union[str, float]]]
    """Value to compare with."""


if TYPE_CHECKING:

    class FileSearchServerToolFiltersOption1Params(TypedDict, total=False):
        """What may be sent as :class:`FileSearchServerToolFiltersOption1`."""

        key: Required[str]
        """Attribute to compare."""

        type: Required[Union[Literal["eq", "ne", "gt", "gte", "lt", "lte"], str]]
        """How to compare: eq, ne, gt, gte, lt or lte."""

        value: Required[Union[str, float, bool, Sequence[Union[str, float]]]]
        """Value to compare with."""
