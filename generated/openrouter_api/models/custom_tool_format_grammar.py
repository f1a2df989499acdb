"""The schema CustomToolFormatGrammar."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class CustomToolFormatGrammar(_Model):
    """The schema CustomToolFormatGrammar."""

    definition: str
    """The grammar."""

    syntax: Union[Literal["lark", "regex"], str]
    """Notation of the grammar: lark or regex."""

    type: Literal["grammar"] = "grammar"
    """text or grammar."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "grammar",
    }


if TYPE_CHECKING:

    class CustomToolFormatGrammarParams(TypedDict, total=False):
        """What may be sent as :class:`CustomToolFormatGrammar`."""

        definition: Required[str]
        """The grammar."""

        syntax: Required[Union[Literal["lark", "regex"], str]]
        """Notation of the grammar: lark or regex."""

        type: Required[Literal["grammar"]]
        """text or grammar."""
