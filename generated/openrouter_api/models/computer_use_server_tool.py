"""The schema ComputerUseServerTool."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ComputerUseServerTool(_Model):
    """OpenAI's computer use preview as an entry of Responses tools."""

    display_height: int
    """Height of the display in pixels."""

    display_width: int
    """Width of the display in pixels."""

    environment: Union[Literal["windows", "mac", "linux", "ubuntu", "browser"], str]
    """Kind of computer that is controlled."""

    type: Literal["computer_use_preview"] = "computer_use_preview"
    """Always computer_use_preview."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "computer_use_preview",
    }


if TYPE_CHECKING:

    class ComputerUseServerToolParams(TypedDict, total=False):
        """What may be sent as :class:`ComputerUseServerTool`."""

        display_height: Required[int]
        """Height of the display in pixels."""

        display_width: Required[int]
        """Width of the display in pixels."""

        environment: Required[Union[Literal["windows", "mac", "linux", "ubuntu", "browser"], str]]
        """Kind of computer that is controlled."""

        type: Required[Literal["computer_use_preview"]]
        """Always computer_use_preview."""
