"""The schema CreateEmbeddingsBodyInputItemContentItemText."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class CreateEmbeddingsBodyInputItemContentItemText(_Model):
    """The schema CreateEmbeddingsBodyInputItemContentItemText."""

    text: str
    """Text of the part; not empty."""

    type: Literal["text"] = "text"
    """Kind of the part: `text`, `image_url`, `input_audio`, `input_video` or `input_file`."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "text",
    }


if TYPE_CHECKING:

    class CreateEmbeddingsBodyInputItemContentItemTextParams(TypedDict, total=False):
        """What may be sent as :class:`CreateEmbeddingsBodyInputItemContentItemText`."""

        text: Required[str]
        """Text of the part; not empty."""

        type: Required[Literal["text"]]
        """Kind of the part: `text`, `image_url`, `input_audio`, `input_video` or `input_file`.
        """
