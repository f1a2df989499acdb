"""The schema CodeInterpreterLogsOutput."""

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
class CodeInterpreterLogsOutput(_Model):
    """Text that the code interpreter printed."""

    logs: str
    """The printed text."""

    type: Literal["logs"] = "logs"
    """Always logs."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "logs",
    }


if TYPE_CHECKING:

    class CodeInterpreterLogsOutputParams(TypedDict, total=False):
        """What may be sent as :class:`CodeInterpreterLogsOutput`."""

        logs: Required[str]
        """The printed text."""

        type: Required[Literal["logs"]]
        """Always logs."""
