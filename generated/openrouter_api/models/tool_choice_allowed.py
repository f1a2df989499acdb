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
    """The schema ToolChoiceAllowed."""

    mode: Union[Literal["auto", "required"], str]
    tools: List[Dict[str, Any]]
    type: Literal["allowed_tools"] = "allowed_tools"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "allowed_tools",
    }


if TYPE_CHECKING:

    class ToolChoiceAllowedParams(TypedDict, total=False):
        """What may be sent as :class:`ToolChoiceAllowed`."""

        mode: Required[Union[Literal["auto", "required"], str]]
        tools: Required[Sequence[Mapping[str, Any]]]
        type: Required[Literal["allowed_tools"]]
