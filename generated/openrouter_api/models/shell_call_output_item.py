"""The schema ShellCallOutputItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Mapping,
    Optional,
    Sequence,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .shell_call_output_content import ShellCallOutputContent, ShellCallOutputContentParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ShellCallOutputItem(_Model):
    """The schema ShellCallOutputItem."""

    call_id: str
    id: Optional[str] = ABSENT
    max_output_length: Optional[int] = ABSENT
    output: List[ShellCallOutputContent]
    status: Optional[Union[Literal["in_progress", "completed", "incomplete"], str]] = ABSENT
    type: Literal["shell_call_output"] = "shell_call_output"
    _readings: ClassVar[Dict[str, Any]] = {
        "output": ("l", ("m", "ShellCallOutputContent")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "shell_call_output",
    }


if TYPE_CHECKING:

    class ShellCallOutputItemParams(TypedDict, total=False):
        """What may be sent as :class:`ShellCallOutputItem`."""

        call_id: Required[str]
        id: Optional[str]
        max_output_length: Optional[int]
        output: Required[
            Sequence[Union[ShellCallOutputContentParams, ShellCallOutputContent, Mapping[str, Any]]]
        ]
        status: Optional[Union[Literal["in_progress", "completed", "incomplete"], str]]
        type: Required[Literal["shell_call_output"]]
