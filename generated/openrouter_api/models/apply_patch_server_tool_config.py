"""The schema ApplyPatchServerToolConfig."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ApplyPatchServerToolConfig(_Model):
    """Settings of the openrouter:apply_patch tool."""

    engine: Optional[Union[Literal["auto", "native", "openrouter"], str]] = ABSENT
    """Which implementation is used; auto picks."""


if TYPE_CHECKING:

    class ApplyPatchServerToolConfigParams(TypedDict, total=False):
        """What may be sent as :class:`ApplyPatchServerToolConfig`."""

        engine: Union[Literal["auto", "native", "openrouter"], str]
        """Which implementation is used; auto picks."""
