"""The schema ChatFormatJsonSchemaConfig."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .chat_json_schema_config import ChatJsonSchemaConfig, ChatJsonSchemaConfigParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatFormatJsonSchemaConfig(_Model):
    """Answer in JSON that follows a schema. A stream yields it piece by piece, so it parses only at
    the end.
    """

    json_schema: ChatJsonSchemaConfig
    """The schema and its name."""

    type: Literal["json_schema"] = "json_schema"
    """Always `json_schema`."""

    _readings: ClassVar[Dict[str, Any]] = {
        "json_schema": ("m", "ChatJsonSchemaConfig"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "json_schema",
    }


if TYPE_CHECKING:

    class ChatFormatJsonSchemaConfigParams(TypedDict, total=False):
        """What may be sent as :class:`ChatFormatJsonSchemaConfig`."""

        json_schema: Required[Union[ChatJsonSchemaConfigParams, ChatJsonSchemaConfig]]
        """The schema and its name."""

        type: Required[Literal["json_schema"]]
        """Always `json_schema`."""
