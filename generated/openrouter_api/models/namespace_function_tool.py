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
    """A function within a tool namespace of the Responses API."""

    allowed_callers: Optional[List[Union[Literal["direct", "programmatic"], str]]] = ABSENT
    """Who may call the function: the model directly, or code."""

    defer_loading: Optional[bool] = ABSENT
    """Whether to keep the function out of the prompt until a tool search finds it."""

    description: Optional[str] = ABSENT
    """What the function does and when to use it, told to the model."""

    name: str
    """Name of the function within its namespace."""

    output_schema: Optional[Dict[str, Any]] = ABSENT
    """JSON Schema of the result."""

    parameters: Optional[Dict[str, Any]] = ABSENT
    """JSON Schema of the arguments."""

    strict: Optional[bool] = ABSENT
    """Whether arguments have to follow the schema exactly."""

    type: Literal["function"] = "function"
    """Always function."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "function",
    }


if TYPE_CHECKING:

    class NamespaceFunctionToolParams(TypedDict, total=False):
        """What may be sent as :class:`NamespaceFunctionTool`."""

        allowed_callers: Optional[Sequence[Union[Literal["direct", "programmatic"], str]]]
        """Who may call the function: the model directly, or code."""

        defer_loading: bool
        """Whether to keep the function out of the prompt until a tool search finds it."""

        description: Optional[str]
        """What the function does and when to use it, told to the model."""

        name: Required[str]
        """Name of the function within its namespace."""

        output_schema: Optional[Mapping[str, Any]]
        """JSON Schema of the result."""

        parameters: Optional[Mapping[str, Any]]
        """JSON Schema of the arguments."""

        strict: Optional[bool]
        """Whether arguments have to follow the schema exactly."""

        type: Required[Literal["function"]]
        """Always function."""
