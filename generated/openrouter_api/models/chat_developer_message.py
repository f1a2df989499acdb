"""The schema ChatDeveloperMessage."""

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
class ChatDeveloperMessage(_Model):
    """The schema ChatDeveloperMessage."""

    content: Union[str, List[ChatContentText]]
    name: Optional[str] = ABSENT
    role: Literal["developer"] = "developer"
    _readings: ClassVar[Dict[str, Any]] = {
        "content": ("l", ("m", "ChatContentText")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "role": "developer",
    }


if TYPE_CHECKING:

    class ChatDeveloperMessageParams(TypedDict, total=False):
        """What may be sent as :class:`ChatDeveloperMessage`."""

        content: Required[
            Union[str, Sequence[Union[ChatContentTextParams, ChatContentText, Mapping[str, Any]]]]
        ]
        name: str
        role: Required[Literal["developer"]]
