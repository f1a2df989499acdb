"""The schema PromptCacheBreakpoint."""

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
class PromptCacheBreakpoint(_Model):
    """Marks a place up to which OpenAI models cache the prompt; null: no mark."""

    mode: Literal["explicit"] = "explicit"
    """Always `explicit`."""

    _constants: ClassVar[Dict[str, str]] = {
        "mode": "explicit",
    }


if TYPE_CHECKING:

    class PromptCacheBreakpointParams(TypedDict, total=False):
        """What may be sent as :class:`PromptCacheBreakpoint`."""

        mode: Required[Literal["explicit"]]
        """Always `explicit`."""
