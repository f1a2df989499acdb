"""The schema McpListToolsItemToolsItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    Dict,
    Mapping,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class McpListToolsItemToolsItem(_Model):
    """The schema McpListToolsItemToolsItem."""

    annotations: Any = ABSENT
    """Hints of the server about the tool."""

    description: Optional[str] = ABSENT
    """What the tool does."""

    input_schema: Dict[str, Any]
    """JSON Schema of the tool's input."""

    name: str
    """Name of the tool."""


if TYPE_CHECKING:

    class McpListToolsItemToolsItemParams(TypedDict, total=False):
        """What may be sent as :class:`McpListToolsItemToolsItem`."""

        annotations: Any
        """Hints of the server about the tool."""

        description: Optional[str]
        """What the tool does."""

        input_schema: Required[Mapping[str, Any]]
        """JSON Schema of the tool's input."""

        name: Required[str]
        """Name of the tool."""
