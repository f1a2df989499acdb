"""The schema OutputItemCodeInterpreterCall."""

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

    from .code_interpreter_file_output import (
        CodeInterpreterFileOutput,
        CodeInterpreterFileOutputParams,
    )
    from .code_interpreter_image_output import (
        CodeInterpreterImageOutput,
        CodeInterpreterImageOutputParams,
    )
    from .code_interpreter_logs_output import (
        CodeInterpreterLogsOutput,
        CodeInterpreterLogsOutputParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputItemCodeInterpreterCall(_Model):
    """The schema OutputItemCodeInterpreterCall."""

    code: Optional[str] = ABSENT
    container_id: Optional[str] = ABSENT
    id: str
    outputs: Optional[
        List[
            Union[
                CodeInterpreterLogsOutput,
                CodeInterpreterImageOutput,
                CodeInterpreterFileOutput,
                Dict[str, Any],
            ]
        ]
    ] = ABSENT
    status: Union[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"], str]
    type: Literal["code_interpreter_call"] = "code_interpreter_call"
    _readings: ClassVar[Dict[str, Any]] = {
        "outputs": (
            "l",
            (
                "t",
                "type",
                {
                    "logs": ("m", "CodeInterpreterLogsOutput"),
                    "image": ("m", "CodeInterpreterImageOutput"),
                    "file": ("m", "CodeInterpreterFileOutput"),
                },
            ),
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "code_interpreter_call",
    }


if TYPE_CHECKING:

    class OutputItemCodeInterpreterCallParams(TypedDict, total=False):
        """What may be sent as :class:`OutputItemCodeInterpreterCall`."""

        code: Optional[str]
        container_id: str
        id: Required[str]
        outputs: Optional[
            Sequence[
                Union[
                    CodeInterpreterLogsOutputParams,
                    CodeInterpreterLogsOutput,
                    Mapping[str, Any],
                    CodeInterpreterImageOutputParams,
                    CodeInterpreterImageOutput,
                    CodeInterpreterFileOutputParams,
                    CodeInterpreterFileOutput,
                ]
            ]
        ]
        status: Required[
            Union[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"], str]
        ]
        type: Required[Literal["code_interpreter_call"]]
