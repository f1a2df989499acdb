"""The schema NamespaceFunctionTool."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Mapping,
    Optional,
    Sequence,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class NamespaceFunctionTool(_Model):
    """The schema NamespaceFunctionTool."""

    allowed_callers: Optional[List[Union[Literal["direct", "programmatic"], str]]] = ABSENT
    defer_loading: Optional[bool] = ABSENT
    description: Optional[str] = ABSENT
    name: str
    output_schema: Optional[Dict[str, Any]] = ABSENT
    parameters: Optional[Dict[str, Any]] = ABSENT
    strict: Optional[bool] = ABSENT
    type: Literal["function"] = "function"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "function",
    }


if TYPE_CHECKING:

    class NamespaceFunctionToolParams(TypedDict, total=False):
        """What may be sent as :class:`NamespaceFunctionTool`."""

        allowed_callers: Optional[Sequence[Union[Literal["direct", "programmatic"], str]]]
        defer_loading: bool
        description: Optional[str]
        name: Required[str]
        output_schema: Optional[Mapping[str, Any]]
        parameters: Optional[Mapping[str, Any]]
        strict: Optional[bool]
        type: Required[Literal["function"]]
