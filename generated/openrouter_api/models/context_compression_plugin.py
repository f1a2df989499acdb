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
    """Plugin that shortens prompts too long for the model; on by default for endpoints with a
    context of 8192 tokens or less.
    """

    enabled: Optional[bool] = ABSENT
    """false switches compression off: a prompt that is too long is then an error."""

    engine: Optional[Literal["middle-out"]] = ABSENT
    """How the prompt is shortened."""

    id: Literal["context-compression"] = "context-compression"
    """Always context-compression."""

    _constants: ClassVar[Dict[str, str]] = {
        "engine": "middle-out",
        "id": "context-compression",
    }


if TYPE_CHECKING:

    class ContextCompressionPluginParams(TypedDict, total=False):
        """What may be sent as :class:`ContextCompressionPlugin`."""

        enabled: bool
        """false switches compression off: a prompt that is too long is then an error."""

        engine: Literal["middle-out"]
        """How the prompt is shortened."""

        id: Required[Literal["context-compression"]]
        """Always context-compression."""
