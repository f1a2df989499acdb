"""The schema ContainerReferenceEnvironment."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ContainerReferenceEnvironment(_Model):
    """The schema ContainerReferenceEnvironment."""

    container_id: str
    type: Literal["container_reference"] = "container_reference"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "container_reference",
    }


if TYPE_CHECKING:

    class ContainerReferenceEnvironmentParams(TypedDict, total=False):
        """What may be sent as :class:`ContainerReferenceEnvironment`."""

        container_id: Required[str]
        type: Required[Literal["container_reference"]]
