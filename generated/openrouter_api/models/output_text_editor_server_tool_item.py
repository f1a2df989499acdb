"""The schema OutputTextEditorServerToolItem."""

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
class OutputTextEditorServerToolItem(_Model):
    """Responses output item for a file operation of the openrouter:text_editor tool."""

    command: Optional[Union[Literal["view", "create", "str_replace", "insert"], str]] = ABSENT
    """What was done: view, create, str_replace or insert."""

    filePath: Optional[str] = ABSENT
    """Path of the file."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    """State of the item."""

    type: Literal["openrouter:text_editor"] = "openrouter:text_editor"
    """Always openrouter:text_editor."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:text_editor",
    }


if TYPE_CHECKING:

    class OutputTextEditorServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputTextEditorServerToolItem`."""

        command: Union[Literal["view", "create", "str_replace", "insert"], str]
        """What was done: view, create, str_replace or insert."""

        filePath: str
        """Path of the file."""

        id: str
        """Id of the item."""

        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        """State of the item."""

        type: Required[Literal["openrouter:text_editor"]]
        """Always openrouter:text_editor."""
