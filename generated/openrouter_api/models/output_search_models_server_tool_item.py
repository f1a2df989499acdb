"""The schema OutputSearchModelsServerToolItem."""

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
class OutputSearchModelsServerToolItem(_Model):
    """Responses output item for a search among OpenRouter's models."""

    arguments: Optional[str] = ABSENT
    """Arguments of the call as JSON text."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    query: Optional[str] = ABSENT
    """What was searched for."""

    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    """State of the item."""

    type: Literal["openrouter:experimental__search_models"] = (
        "openrouter:experimental__search_models"
    )
    """Always openrouter:experimental__search_models."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:experimental__search_models",
    }


if TYPE_CHECKING:

    class OutputSearchModelsServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputSearchModelsServerToolItem`."""

        arguments: str
        """Arguments of the call as JSON text."""

        id: str
        """Id of the item."""

        query: str
        """What was searched for."""

        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        """State of the item."""

        type: Required[Literal["openrouter:experimental__search_models"]]
        """Always openrouter:experimental__search_models."""
