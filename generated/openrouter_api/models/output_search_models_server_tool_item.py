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
    """The schema OutputSearchModelsServerToolItem."""

    arguments: Optional[str] = ABSENT
    id: Optional[str] = ABSENT
    query: Optional[str] = ABSENT
    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    type: Literal["openrouter:experimental__search_models"] = (
        "openrouter:experimental__search_models"
    )
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:experimental__search_models",
    }


if TYPE_CHECKING:

    class OutputSearchModelsServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputSearchModelsServerToolItem`."""

        arguments: str
        id: str
        query: str
        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        type: Required[Literal["openrouter:experimental__search_models"]]
