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
    """The schema ChatSystemMessage."""

    content: Union[str, List[ChatContentText]]
    name: Optional[str] = ABSENT
    role: Literal["system"] = "system"
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
        name: str
        role: Required[Literal["system"]]
