"""The schema ChatFileAnnotation."""

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

    from .chat_file_annotation_file import ChatFileAnnotationFile, ChatFileAnnotationFileParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatFileAnnotation(_Model):
    """The parsed content of a file that was sent. Send it back with the conversation so that the
    file is not parsed, and not billed, again. (Source: guide.)
    """

    type: Literal["file"] = "file"
    """Always `file`."""

    file: ChatFileAnnotationFile
    """The parsed file."""

    _readings: ClassVar[Dict[str, Any]] = {
        "file": ("m", "ChatFileAnnotationFile"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "file",
    }


if TYPE_CHECKING:

    class ChatFileAnnotationParams(TypedDict, total=False):
        """What may be sent as :class:`ChatFileAnnotation`."""

        type: Required[Literal["file"]]
        """Always `file`."""

        file: Required[Union[ChatFileAnnotationFileParams, ChatFileAnnotationFile]]
        """The parsed file."""
