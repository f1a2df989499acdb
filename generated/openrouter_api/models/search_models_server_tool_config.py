"""The schema SearchModelsServerToolConfig."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class SearchModelsServerToolConfig(_Model):
    """Settings of the openrouter:experimental__search_models tool."""

    max_results: Optional[int] = ABSENT
    """Most models to return, 1 to 20; 5 by default."""


if TYPE_CHECKING:

    class SearchModelsServerToolConfigParams(TypedDict, total=False):
        """What may be sent as :class:`SearchModelsServerToolConfig`."""

        max_results: int
        """Most models to return, 1 to 20; 5 by default."""
