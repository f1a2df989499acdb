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
    type: Union[Literal["eq", "ne", "gt", "gte", "lt", "lte"], str]
    value: Union[str, float, bool, List[Union[str, float]]]


if TYPE_CHECKING:

    class FileSearchServerToolFiltersOption1Params(TypedDict, total=False):
        """What may be sent as :class:`FileSearchServerToolFiltersOption1`."""

        key: Required[str]
        type: Required[Union[Literal["eq", "ne", "gt", "gte", "lt", "lte"], str]]
        value: Required[Union[str, float, bool, Sequence[Union[str, float]]]]
