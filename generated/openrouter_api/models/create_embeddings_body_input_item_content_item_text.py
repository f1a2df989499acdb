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
    type: Literal["text"] = "text"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "text",
    }


if TYPE_CHECKING:

    class CreateEmbeddingsBodyInputItemContentItemTextParams(TypedDict, total=False):
        """What may be sent as :class:`CreateEmbeddingsBodyInputItemContentItemText`."""

        text: Required[str]
        type: Required[Literal["text"]]
