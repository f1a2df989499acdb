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
    """The schema OutputBrowserUseServerToolItem."""

    action: Optional[str] = ABSENT
    id: Optional[str] = ABSENT
    screenshotB64: Optional[str] = ABSENT
    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    type: Literal["openrouter:browser_use"] = "openrouter:browser_use"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:browser_use",
    }


if TYPE_CHECKING:

    class OutputBrowserUseServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputBrowserUseServerToolItem`."""

        action: str
        id: str
        screenshotB64: str
        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        type: Required[Literal["openrouter:browser_use"]]
