"""The schema ChatContentFile."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .chat_content_file_file import ChatContentFileFile, ChatContentFileFileParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatContentFile(_Model):
    """The schema ChatContentFile."""

    file: ChatContentFileFile
    type: Literal["file"] = "file"
    _readings: ClassVar[Dict[str, Any]] = {
        "file": ("m", "ChatContentFileFile"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "file",
    }


if TYPE_CHECKING:

    class ChatContentFileParams(TypedDict, total=False):
        """What may be sent as :class:`ChatContentFile`."""

        file: Required[Union[ChatContentFileFileParams, ChatContentFileFile]]
        type: Required[Literal["file"]]
