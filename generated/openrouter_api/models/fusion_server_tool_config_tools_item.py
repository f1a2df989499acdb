"""The schema FusionServerToolConfigToolsItem."""

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
class FusionServerToolConfigToolsItem(_Model):
    """The schema FusionServerToolConfigToolsItem."""

    parameters: Optional[Dict[str, Any]] = ABSENT
    """Settings of the tool."""

    type: str
    """Type of the server tool, such as openrouter:web_search."""


if TYPE_CHECKING:

    class FusionServerToolConfigToolsItemParams(TypedDict, total=False):
        """What may be sent as :class:`FusionServerToolConfigToolsItem`."""

        parameters: Mapping[str, Any]
        """Settings of the tool."""

        type: Required[str]
        """Type of the server tool, such as openrouter:web_search."""
