"""The schema ShellCallOutputContentOutcomeTimeout."""

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
class ShellCallOutputContentOutcomeTimeout(_Model):
    """The schema ShellCallOutputContentOutcomeTimeout."""

    type: Literal["timeout"] = "timeout"
    """exit if the command ended by itself, timeout if it took too long."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "timeout",
    }


if TYPE_CHECKING:

    class ShellCallOutputContentOutcomeTimeoutParams(TypedDict, total=False):
        """What may be sent as :class:`ShellCallOutputContentOutcomeTimeout`."""

        type: Required[Literal["timeout"]]
        """exit if the command ended by itself, timeout if it took too long."""
