"""The schema ChatJsonSchemaConfig."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    Dict,
    Mapping,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatJsonSchemaConfig(_Model):
    """The schema ChatJsonSchemaConfig."""

    description: Optional[str] = ABSENT
    name: str
    schema: Optional[Dict[str, Any]] = ABSENT
    strict: Optional[bool] = ABSENT


if TYPE_CHECKING:

    class ChatJsonSchemaConfigParams(TypedDict, total=False):
        """What may be sent as :class:`ChatJsonSchemaConfig`."""

        description: str
        name: Required[str]
        schema: Mapping[str, Any]
        strict: Optional[bool]
