"""The schema MessagesOutputConfigFormat."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Mapping,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesOutputConfigFormat(_Model):
    """The schema MessagesOutputConfigFormat."""

    schema: Dict[str, Any]
    """JSON Schema that the answer has to follow."""

    type: Literal["json_schema"] = "json_schema"
    """Always json_schema."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "json_schema",
    }


if TYPE_CHECKING:

    class MessagesOutputConfigFormatParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesOutputConfigFormat`."""

        schema: Required[Mapping[str, Any]]
        """JSON Schema that the answer has to follow."""

        type: Required[Literal["json_schema"]]
        """Always json_schema."""
