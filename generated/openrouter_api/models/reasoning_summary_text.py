"""The schema ReasoningSummaryText."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ReasoningSummaryText(_Model):
    """One part of a reasoning summary."""

    text: str
    """The text."""

    type: Literal["summary_text"] = "summary_text"
    """Always summary_text."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "summary_text",
    }


if TYPE_CHECKING:

    class ReasoningSummaryTextParams(TypedDict, total=False):
        """What may be sent as :class:`ReasoningSummaryText`."""

        text: Required[str]
        """The text."""

        type: Required[Literal["summary_text"]]
        """Always summary_text."""
