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
    """Server tool entry that lets the model list, read, write and edit files in the workspace of
    the key.
    """

    parameters: Optional[Dict[str, Any]] = ABSENT
    """Settings of the tool; there are none yet."""

    type: Literal["openrouter:files"] = "openrouter:files"
    """Always openrouter:files."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:files",
    }


if TYPE_CHECKING:

    class FilesServerToolParams(TypedDict, total=False):
        """What may be sent as :class:`FilesServerTool`."""

        parameters: Mapping[str, Any]
        """Settings of the tool; there are none yet."""

        type: Required[Literal["openrouter:files"]]
        """Always openrouter:files."""
