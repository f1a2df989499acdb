"""The schema OutputAdvisorServerToolItem."""

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
class OutputAdvisorServerToolItem(_Model):
    """The schema OutputAdvisorServerToolItem."""

    advice: Optional[str] = ABSENT
    error: Optional[str] = ABSENT
    id: Optional[str] = ABSENT
    instance_name: Optional[str] = ABSENT
    model: Optional[str] = ABSENT
    prompt: Optional[str] = ABSENT
    status: Union[Literal["in_progress", "completed", "incomplete", "failed"], str]
    type: Literal["openrouter:advisor"] = "openrouter:advisor"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:advisor",
    }


if TYPE_CHECKING:

    class OutputAdvisorServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputAdvisorServerToolItem`."""

        advice: str
        error: str
        id: str
        instance_name: str
        model: str
        prompt: str
        status: Required[Union[Literal["in_progress", "completed", "incomplete", "failed"], str]]
        type: Required[Literal["openrouter:advisor"]]
