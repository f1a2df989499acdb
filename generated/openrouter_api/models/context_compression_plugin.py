"""The schema ContextCompressionPlugin."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ContextCompressionPlugin(_Model):
    """The schema ContextCompressionPlugin."""

    enabled: Optional[bool] = ABSENT
    engine: Optional[Literal["middle-out"]] = ABSENT
    id: Literal["context-compression"] = "context-compression"
    _constants: ClassVar[Dict[str, str]] = {
        "engine": "middle-out",
        "id": "context-compression",
    }


if TYPE_CHECKING:

    class ContextCompressionPluginParams(TypedDict, total=False):
        """What may be sent as :class:`ContextCompressionPlugin`."""

        enabled: bool
        engine: Literal["middle-out"]
        id: Required[Literal["context-compression"]]
