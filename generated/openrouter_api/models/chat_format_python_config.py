"""The schema ChatFormatPythonConfig."""

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
class ChatFormatPythonConfig(_Model):
    """Answer in Python code; few endpoints support it."""

    type: Literal["python"] = "python"
    """Always `python`."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "python",
    }


if TYPE_CHECKING:

    class ChatFormatPythonConfigParams(TypedDict, total=False):
        """What may be sent as :class:`ChatFormatPythonConfig`."""

        type: Required[Literal["python"]]
        """Always `python`."""
