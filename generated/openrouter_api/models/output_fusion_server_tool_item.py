"""The schema OutputFusionServerToolItem."""

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

    from .fusion_analysis_result import FusionAnalysisResult, FusionAnalysisResultParams
    from .fusion_source import FusionSource, FusionSourceParams
    from .output_fusion_server_tool_item_failed_models_item import (
        OutputFusionServerToolItemFailedModelsItem,
        OutputFusionServerToolItemFailedModelsItemParams,
    )
    from .output_fusion_server_tool_item_responses_item import (
        OutputFusionServerToolItemResponsesItem,
        OutputFusionServerToolItemResponsesItemParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputFusionServerToolItem(_Model):
    """Responses output item for a call of the openrouter:fusion tool."""

    analysis: Optional[FusionAnalysisResult] = ABSENT
    """What the comparison of the answers found."""

    error: Optional[str] = ABSENT
    """What went wrong, if it failed."""

    failed_models: Optional[List[OutputFusionServerToolItemFailedModelsItem]] = ABSENT
    """Panel models that gave no answer."""

    failure_reason: Optional[str] = ABSENT
    """Kind of the failure, such as all_panels_failed, insufficient_credits or rate_limited."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    responses: Optional[List[OutputFusionServerToolItemResponsesItem]] = ABSENT
    """Answers of the panel."""

    sources: Optional[List[FusionSource]] = ABSENT
    """Web pages that were used."""

    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    """State of the item."""

    type: Literal["openrouter:fusion"] = "openrouter:fusion"
    """Always openrouter:fusion."""

    _readings: ClassVar[Dict[str, Any]] = {
        "analysis": ("m", "FusionAnalysisResult"),
        "failed_models": ("l", ("m", "OutputFusionServerToolItemFailedModelsItem")),
        "responses": ("l", ("m", "OutputFusionServerToolItemResponsesItem")),
        "sources": ("l", ("m", "FusionSource")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:fusion",
    }


if TYPE_CHECKING:

    class OutputFusionServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputFusionServerToolItem`."""

        analysis: Union[FusionAnalysisResultParams, FusionAnalysisResult]
        """What the comparison of the answers found."""

        error: str
        """What went wrong, if it failed."""

        failed_models: Sequence[
            Union[
                OutputFusionServerToolItemFailedModelsItemParams,
                OutputFusionServerToolItemFailedModelsItem,
                Mapping[str, Any],
            ]
        ]
        """Panel models that gave no answer."""

        failure_reason: str
        """Kind of the failure, such as all_panels_failed, insufficient_credits or rate_limited.
        """

        id: str
        """Id of the item."""

        responses: Sequence[
            Union[
                OutputFusionServerToolItemResponsesItemParams,
                OutputFusionServerToolItemResponsesItem,
                Mapping[str, Any],
            ]
        ]
        """Answers of the panel."""

        sources: Sequence[Union[FusionSourceParams, FusionSource, Mapping[str, Any]]]
        """Web pages that were used."""

        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        """State of the item."""

        type: Required[Literal["openrouter:fusion"]]
        """Always openrouter:fusion."""
