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
    """The schema OutputTextEditorServerToolItem."""

    command: Optional[Union[Literal["view", "create", "str_replace", "insert"], str]] = ABSENT
    filePath: Optional[str] = ABSENT
    id: Optional[str] = ABSENT
    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    type: Literal["openrouter:text_editor"] = "openrouter:text_editor"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:text_editor",
    }


if TYPE_CHECKING:

    class OutputTextEditorServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputTextEditorServerToolItem`."""

        command: Union[Literal["view", "create", "str_replace", "insert"], str]
        filePath: str
        id: str
        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        type: Required[Literal["openrouter:text_editor"]]
