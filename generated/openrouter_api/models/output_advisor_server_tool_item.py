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
    """Responses output item for one consultation of the advisor; replay it unchanged so that the
    advisor keeps its memory.
    """

    advice: Optional[str] = ABSENT
    """What the advisor said."""

    error: Optional[str] = ABSENT
    """What went wrong, if it failed."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    instance_name: Optional[str] = ABSENT
    """Name of the advisor, where several are set up."""

    model: Optional[str] = ABSENT
    """Model that gave the advice."""

    prompt: Optional[str] = ABSENT
    """What the advisor was asked."""

    status: Union[Literal["in_progress", "completed", "incomplete", "failed"], str]
    """State of the item."""

    type: Literal["openrouter:advisor"] = "openrouter:advisor"
    """Always openrouter:advisor."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:advisor",
    }


if TYPE_CHECKING:

    class OutputAdvisorServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputAdvisorServerToolItem`."""

        advice: str
        """What the advisor said."""

        error: str
        """What went wrong, if it failed."""

        id: str
        """Id of the item."""

        instance_name: str
        """Name of the advisor, where several are set up."""

        model: str
        """Model that gave the advice."""

        prompt: str
        """What the advisor was asked."""

        status: Required[Union[Literal["in_progress", "completed", "incomplete", "failed"], str]]
        """State of the item."""

        type: Required[Literal["openrouter:advisor"]]
        """Always openrouter:advisor."""
