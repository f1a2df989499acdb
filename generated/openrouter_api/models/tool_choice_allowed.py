"""The schema ToolChoiceAllowed."""

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


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ToolChoiceAllowed(_Model):
    """Restricts the model to some of the tools of a Responses request."""

    mode: Union[Literal["auto", "required"], str]
    """auto lets the model decide; required makes it call one of the tools."""

    tools: List[Dict[str, Any]]
    """The tools that may be called, each by type and name."""

    type: Literal["allowed_tools"] = "allowed_tools"
    """Always allowed_tools."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "allowed_tools",
    }


if TYPE_CHECKING:

    class ToolChoiceAllowedParams(TypedDict, total=False):
        """What may be sent as :class:`ToolChoiceAllowed`."""

        mode: Required[Union[Literal["auto", "required"], str]]
        """auto lets the model decide; required makes it call one of the tools."""

        tools: Required[Sequence[Mapping[str, Any]]]
        """The tools that may be called, each by type and name."""

        type: Required[Literal["allowed_tools"]]
        """Always allowed_tools."""
