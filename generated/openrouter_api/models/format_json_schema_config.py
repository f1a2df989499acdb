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
    """The schema FormatJsonSchemaConfig."""

    description: Optional[str] = ABSENT
    name: str
    schema: Dict[str, Any]
    strict: Optional[bool] = ABSENT
    type: Literal["json_schema"] = "json_schema"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "json_schema",
    }


if TYPE_CHECKING:

    class FormatJsonSchemaConfigParams(TypedDict, total=False):
        """What may be sent as :class:`FormatJsonSchemaConfig`."""

        description: str
        name: Required[str]
        schema: Required[Mapping[str, Any]]
        strict: Optional[bool]
        type: Required[Literal["json_schema"]]
