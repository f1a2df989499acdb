"""The schema FilesServerTool."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Mapping,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class FilesServerTool(_Model):
    """The schema FilesServerTool."""

    parameters: Optional[Dict[str, Any]] = ABSENT
    type: Literal["openrouter:files"] = "openrouter:files"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:files",
    }


if TYPE_CHECKING:

    class FilesServerToolParams(TypedDict, total=False):
        """What may be sent as :class:`FilesServerTool`."""

        parameters: Mapping[str, Any]
        type: Required[Literal["openrouter:files"]]
