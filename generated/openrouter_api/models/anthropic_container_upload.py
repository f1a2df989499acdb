"""The schema AnthropicContainerUpload."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicContainerUpload(_Model):
    """The schema AnthropicContainerUpload."""

    file_id: str
    type: Literal["container_upload"] = "container_upload"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "container_upload",
    }
