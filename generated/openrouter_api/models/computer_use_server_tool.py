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
    """The schema ComputerUseServerTool."""

    display_height: int
    display_width: int
    environment: Union[Literal["windows", "mac", "linux", "ubuntu", "browser"], str]
    type: Literal["computer_use_preview"] = "computer_use_preview"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "computer_use_preview",
    }


if TYPE_CHECKING:

    class ComputerUseServerToolParams(TypedDict, total=False):
        """What may be sent as :class:`ComputerUseServerTool`."""

        display_height: Required[int]
        display_width: Required[int]
        environment: Required[Union[Literal["windows", "mac", "linux", "ubuntu", "browser"], str]]
        type: Required[Literal["computer_use_preview"]]
