"""The schema ReasoningDetailText."""

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
class ReasoningDetailText(_Model):
    """Reasoning in plain text."""

    format: Optional[ReasoningFormat] = ABSENT
    """Which provider's form this piece has; it decides where it may be sent back. May be null.
    """

    id: Optional[str] = ABSENT
    """Id of the piece; null when it has none."""

    index: Optional[int] = ABSENT
    """Position of the piece in the list; chunks with the same index belong together."""

    signature: Optional[str] = ABSENT
    """Provider's proof that the text is unaltered, checked when it is sent back; null when there is
    none. In a stream it usually comes in a piece of its own.
    """

    text: Optional[str] = ABSENT
    """The text; null when the piece carries only a signature."""

    type: Literal["reasoning.text"] = "reasoning.text"
    """Always `reasoning.text`."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "reasoning.text",
    }


if TYPE_CHECKING:

    class ReasoningDetailTextParams(TypedDict, total=False):
        """What may be sent as :class:`ReasoningDetailText`."""

        format: Optional[ReasoningFormat]
        """Which provider's form this piece has; it decides where it may be sent back. May be null.
        """

        id: Optional[str]
        """Id of the piece; null when it has none."""

        index: int
        """Position of the piece in the list; chunks with the same index belong together."""

        signature: Optional[str]
        """Provider's proof that the text is unaltered, checked when it is sent back; null when
        there is none. In a stream it usually comes in a piece of its own.
        """

        text: Optional[str]
        """The text; null when the piece carries only a signature."""

        type: Required[Literal["reasoning.text"]]
        """Always `reasoning.text`."""
