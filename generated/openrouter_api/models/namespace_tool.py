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
    """A named group of tools in the Responses API."""

    description: str
    """What the tools of the namespace are for, told to the model."""

    name: str
    """Name of the namespace."""

    tools: List[Union[NamespaceFunctionTool, CustomTool, Dict[str, Any]]]
    """The tools of the namespace."""

    type: Literal["namespace"] = "namespace"
    """Always namespace."""

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
        """What the tools of the namespace are for, told to the model."""

        name: Required[str]
        """Name of the namespace."""

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
        """The tools of the namespace."""

        type: Required[Literal["namespace"]]
        """Always namespace."""
