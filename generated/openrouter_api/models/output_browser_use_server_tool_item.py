"""The schema OutputBrowserUseServerToolItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputBrowserUseServerToolItem(_Model):
    """Responses output item for a browser action taken on the server."""

    action: Optional[str] = ABSENT
    """What was done in the browser."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    screenshotB64: Optional[str] = ABSENT
    """Picture of the page afterwards, as base64."""

    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    """State of the item."""

    type: Literal["openrouter:browser_use"] = "openrouter:browser_use"
    """Always openrouter:browser_use."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:browser_use",
    }


if TYPE_CHECKING:

    class OutputBrowserUseServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputBrowserUseServerToolItem`."""

        action: str
        """What was done in the browser."""

        id: str
        """Id of the item."""

        screenshotB64: str
        """Picture of the page afterwards, as base64."""

        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        """State of the item."""

        type: Required[Literal["openrouter:browser_use"]]
        """Always openrouter:browser_use."""
