"""The schema ReasoningDetailEncrypted."""

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

    from ..types import ReasoningFormat


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ReasoningDetailEncrypted(_Model):
    """Reasoning that only the provider can read; it must be sent back as it is."""

    data: str
    """The encrypted reasoning, base64."""

    format: Optional[ReasoningFormat] = ABSENT
    """Which provider's form this piece has; it decides where it may be sent back. May be null.
    """

    id: Optional[str] = ABSENT
    """Id of the piece; null when it has none."""

    index: Optional[int] = ABSENT
    """Position of the piece in the list; chunks with the same index belong together."""

    type: Literal["reasoning.encrypted"] = "reasoning.encrypted"
    """Always `reasoning.encrypted`."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "reasoning.encrypted",
    }


if TYPE_CHECKING:

    class ReasoningDetailEncryptedParams(TypedDict, total=False):
        """What may be sent as :class:`ReasoningDetailEncrypted`."""

        data: Required[str]
        """The encrypted reasoning, base64."""

        format: Optional[ReasoningFormat]
        """Which provider's form this piece has; it decides where it may be sent back. May be null.
        """

        id: Optional[str]
        """Id of the piece; null when it has none."""

        index: int
        """Position of the piece in the list; chunks with the same index belong together."""

        type: Required[Literal["reasoning.encrypted"]]
        """Always `reasoning.encrypted`."""
