"""The schema AdditionalToolsItemToolsItemFunction."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Mapping,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AdditionalToolsItemToolsItemFunction(_Model):
    """The schema AdditionalToolsItemToolsItemFunction."""

    description: Optional[str] = ABSENT
    name: str
    parameters: Optional[Dict[str, Any]]
    strict: Optional[bool] = ABSENT
    type: Literal["function"] = "function"
    defer_loading: Optional[bool] = ABSENT
    _constants: ClassVar[Dict[str, str]] = {
        "type": "function",
    }


if TYPE_CHECKING:

    class AdditionalToolsItemToolsItemFunctionParams(TypedDict, total=False):
        """What may be sent as :class:`AdditionalToolsItemToolsItemFunction`."""

        description: Optional[str]
        name: Required[str]
        parameters: Required[Optional[Mapping[str, Any]]]
        strict: Optional[bool]
        type: Required[Literal["function"]]
        defer_loading: bool
