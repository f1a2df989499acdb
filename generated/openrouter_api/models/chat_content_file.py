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
    """A file to read, usually a PDF. Models that cannot read it get its text from the file parser."""

    file: ChatContentFileFile
    """The file: inline data or the id of an uploaded one."""

    type: Literal["file"] = "file"
    """Always `file`."""

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
        """The file: inline data or the id of an uploaded one."""

        type: Required[Literal["file"]]
        """Always `file`."""
