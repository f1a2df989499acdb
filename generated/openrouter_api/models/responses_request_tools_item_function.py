"""The schema ResponsesRequestToolsItemFunction."""

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
class ResponsesRequestToolsItemFunction(_Model):
    """A function of the caller that the model may call, in the flat shape of the Responses API."""

    description: Optional[str] = ABSENT
    """What the function does and when to use it, told to the model."""

    name: str
    """Name of the function, by which calls refer to it."""

    parameters: Optional[Dict[str, Any]]
    """JSON Schema of the arguments."""

    strict: Optional[bool] = ABSENT
    """Whether arguments have to follow the schema exactly."""

    type: Literal["function"] = "function"
    """Always function."""

    defer_loading: Optional[bool] = ABSENT
    """Whether to keep the tool out of the prompt until a tool search finds it."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "function",
    }


if TYPE_CHECKING:

    class ResponsesRequestToolsItemFunctionParams(TypedDict, total=False):
        """What may be sent as :class:`ResponsesRequestToolsItemFunction`."""

        description: Optional[str]
        """What the function does and when to use it, told to the model."""

        name: Required[str]
        """Name of the function, by which calls refer to it."""

        parameters: Required[Optional[Mapping[str, Any]]]
        """JSON Schema of the arguments."""

        strict: Optional[bool]
        """Whether arguments have to follow the schema exactly."""

        type: Required[Literal["function"]]
        """Always function."""

        defer_loading: bool
        """Whether to keep the tool out of the prompt until a tool search finds it."""
