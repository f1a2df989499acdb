"""The schema ChatSystemMessage."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Mapping,
    Optional,
    Sequence,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .chat_content_text import ChatContentText, ChatContentTextParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatSystemMessage(_Model):
    """Instructions that hold for the whole conversation."""

    content: Union[str, List[ChatContentText]]
    """The instructions: a string, or text parts (needed to mark a place for prompt caching)."""

    name: Optional[str] = ABSENT
    """Name of the author; models that know no names get it as part of the text."""

    role: Literal["system"] = "system"
    """Always `system`."""

    _readings: ClassVar[Dict[str, Any]] = {
        "content": ("l", ("m", "ChatContentText")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "role": "system",
    }


if TYPE_CHECKING:

    class ChatSystemMessageParams(TypedDict, total=False):
        """What may be sent as :class:`ChatSystemMessage`."""

        content: Required[
            Union[str, Sequence[Union[ChatContentTextParams, ChatContentText, Mapping[str, Any]]]]
        ]
        """The instructions: a string, or text parts (needed to mark a place for prompt caching).
        """

        name: str
        """Name of the author; models that know no names get it as part of the text."""

        role: Required[Literal["system"]]
        """Always `system`."""
