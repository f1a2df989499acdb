"""The schema InputFile."""

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
class InputFile(_Model):
    """The schema InputFile."""

    file_data: Optional[str] = ABSENT
    file_id: Optional[str] = ABSENT
    file_url: Optional[str] = ABSENT
    filename: Optional[str] = ABSENT
    type: Literal["input_file"] = "input_file"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "input_file",
    }


if TYPE_CHECKING:

    class InputFileParams(TypedDict, total=False):
        """What may be sent as :class:`InputFile`."""

        file_data: str
        file_id: Optional[str]
        file_url: str
        filename: str
        type: Required[Literal["input_file"]]
