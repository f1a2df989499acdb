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
    """Content block naming a file that was put into the sandbox container."""

    file_id: str
    """Id of the file."""

    type: Literal["container_upload"] = "container_upload"
    """Always container_upload."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "container_upload",
    }
