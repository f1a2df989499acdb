"""The schema DeleteKeysResponse."""

from __future__ import annotations

from typing import (
    Any,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class DeleteKeysResponse(_Model):
    """The schema DeleteKeysResponse."""

    deleted: Literal[True]
    """Always true: the key is gone."""

    _constants: ClassVar[Dict[str, Any]] = {
        "deleted": True,
    }
