"""The schema NamespaceTool."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
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

    from .custom_tool import CustomTool, CustomToolParams
    from .namespace_function_tool import NamespaceFunctionTool, NamespaceFunctionToolParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class NamespaceTool(_Model):
    """The schema NamespaceTool."""

    description: str
    name: str
    tools: List[Union[NamespaceFunctionTool, CustomTool, Dict[str, Any]]]
    type: Literal["namespace"] = "namespace"
    _readings: ClassVar[Dict[str, Any]] = {
        "tools": (
            "l",
            (
                "t",
                "type",
                {"function": ("m", "NamespaceFunctionTool"), "custom": ("m", "CustomTool")},
            ),
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "namespace",
    }


if TYPE_CHECKING:

    class NamespaceToolParams(TypedDict, total=False):
        """What may be sent as :class:`NamespaceTool`."""

        description: Required[str]
        name: Required[str]
        tools: Required[
            Sequence[
                Union[
                    NamespaceFunctionToolParams,
                    NamespaceFunctionTool,
                    Mapping[str, Any],
                    CustomToolParams,
                    CustomTool,
                ]
            ]
        ]
        type: Required[Literal["namespace"]]
