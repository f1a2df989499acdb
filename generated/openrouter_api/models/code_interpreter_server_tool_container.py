"""The schema CodeInterpreterServerToolContainer."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    List,
    Literal,
    Optional,
    Sequence,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class CodeInterpreterServerToolContainer(_Model):
    """The schema CodeInterpreterServerToolContainer."""

    file_ids: Optional[List[str]] = ABSENT
    """Uploaded files to put into the container."""

    memory_limit: Optional[Union[Literal["1g", "4g", "16g", "64g"], str]] = ABSENT
    """Memory of the container."""

    type: Literal["auto"] = "auto"
    """Always auto."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "auto",
    }


if TYPE_CHECKING:

    class CodeInterpreterServerToolContainerParams(TypedDict, total=False):
        """What may be sent as :class:`CodeInterpreterServerToolContainer`."""

        file_ids: Sequence[str]
        """Uploaded files to put into the container."""

        memory_limit: Optional[Union[Literal["1g", "4g", "16g", "64g"], str]]
        """Memory of the container."""

        type: Required[Literal["auto"]]
        """Always auto."""
