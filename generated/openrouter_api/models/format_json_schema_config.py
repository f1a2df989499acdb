"""The schema FormatJsonSchemaConfig."""

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
class FormatJsonSchemaConfig(_Model):
    """Asks for JSON that follows a schema as the text of a response."""

    description: Optional[str] = ABSENT
    """What the schema is for, told to the model."""

    name: str
    """Name of the schema: letters, digits, underscores and hyphens, at most 64."""

    schema: Dict[str, Any]
    """JSON Schema that the answer has to follow."""

    strict: Optional[bool] = ABSENT
    """Whether the provider enforces the schema exactly."""

    type: Literal["json_schema"] = "json_schema"
    """Always json_schema."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "json_schema",
    }


if TYPE_CHECKING:

    class FormatJsonSchemaConfigParams(TypedDict, total=False):
        """What may be sent as :class:`FormatJsonSchemaConfig`."""

        description: str
        """What the schema is for, told to the model."""

        name: Required[str]
        """Name of the schema: letters, digits, underscores and hyphens, at most 64."""

        schema: Required[Mapping[str, Any]]
        """JSON Schema that the answer has to follow."""

        strict: Optional[bool]
        """Whether the provider enforces the schema exactly."""

        type: Required[Literal["json_schema"]]
        """Always json_schema."""
