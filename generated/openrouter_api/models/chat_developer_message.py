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
    """Instructions by the developer, the newer name for a system message with OpenAI models; others
    treat it as one.
    """

    content: Union[str, List[ChatContentText]]
    """The instructions: a string, or text parts."""

    name: Optional[str] = ABSENT
    """Name of the author; models that know no names get it as part of the text."""

    role: Literal["developer"] = "developer"
    """Always `developer`."""

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
        """The instructions: a string, or text parts."""

        name: str
        """Name of the author; models that know no names get it as part of the text."""

        role: Required[Literal["developer"]]
        """Always `developer`."""
