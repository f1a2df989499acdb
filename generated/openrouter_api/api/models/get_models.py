"""GET /models"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Union

from ...requests import Request, query, reader

if TYPE_CHECKING:
    from ...models.models_list_response import ModelsListResponse

_read = reader(("m", "ModelsListResponse"))


def get_models(
    *,
    offset: Optional[int] = None,
    limit: Optional[int] = None,
    category: Optional[
        Union[
            Literal[
                "programming",
                "roleplay",
                "marketing",
                "marketing/seo",
                "technology",
                "science",
                "translation",
                "legal",
                "finance",
                "health",
                "trivia",
                "academia",
            ],
            str,
        ]
    ] = None,
    supported_parameters: Optional[str] = None,
    output_modalities: Optional[str] = None,
    sort: Optional[
        Union[
            Literal[
                "most-popular",
                "newest",
                "top-weekly",
                "pricing-low-to-high",
                "pricing-high-to-low",
                "context-high-to-low",
                "throughput-high-to-low",
                "latency-low-to-high",
                "intelligence-high-to-low",
                "coding-high-to-low",
                "agentic-high-to-low",
                "design-arena-elo-high-to-low",
            ],
            str,
        ]
    ] = None,
    use_rss: Optional[str] = None,
    use_rss_chat_links: Optional[str] = None,
    q: Optional[str] = None,
    input_modalities: Optional[str] = None,
    context: Optional[int] = None,
    min_price: Optional[float] = None,
    max_price: Optional[float] = None,
    arch: Optional[str] = None,
    model_authors: Optional[str] = None,
    providers: Optional[str] = None,
    distillable: Optional[Union[Literal["true", "false"], str]] = None,
    zdr: Optional[Literal["true"]] = None,
    region: Optional[Union[Literal["eu", "us"], str]] = None,
    min_output_price: Optional[float] = None,
    max_output_price: Optional[float] = None,
    min_age_days: Optional[int] = None,
    max_age_days: Optional[int] = None,
    min_intelligence_index: Optional[float] = None,
    max_intelligence_index: Optional[float] = None,
    min_coding_index: Optional[float] = None,
    max_coding_index: Optional[float] = None,
    min_agentic_index: Optional[float] = None,
    max_agentic_index: Optional[float] = None,
    min_tool_success_rate: Optional[float] = None,
    max_tool_success_rate: Optional[float] = None,
) -> Request[ModelsListResponse]:
    """getModels.

    Args:
        offset: Sent as ``offset``.
        limit: Sent as ``limit``.
        category: Sent as ``category``.
        supported_parameters: Sent as ``supported_parameters``.
        output_modalities: Sent as ``output_modalities``.
        sort: Sent as ``sort``.
        use_rss: Sent as ``use_rss``.
        use_rss_chat_links: Sent as ``use_rss_chat_links``.
        q: Sent as ``q``.
        input_modalities: Sent as ``input_modalities``.
        context: Sent as ``context``.
        min_price: Sent as ``min_price``.
        max_price: Sent as ``max_price``.
        arch: Sent as ``arch``.
        model_authors: Sent as ``model_authors``.
        providers: Sent as ``providers``.
        distillable: Sent as ``distillable``.
        zdr: Sent as ``zdr``.
        region: Sent as ``region``.
        min_output_price: Sent as ``min_output_price``.
        max_output_price: Sent as ``max_output_price``.
        min_age_days: Sent as ``min_age_days``.
        max_age_days: Sent as ``max_age_days``.
        min_intelligence_index: Sent as ``min_intelligence_index``.
        max_intelligence_index: Sent as ``max_intelligence_index``.
        min_coding_index: Sent as ``min_coding_index``.
        max_coding_index: Sent as ``max_coding_index``.
        min_agentic_index: Sent as ``min_agentic_index``.
        max_agentic_index: Sent as ``max_agentic_index``.
        min_tool_success_rate: Sent as ``min_tool_success_rate``.
        max_tool_success_rate: Sent as ``max_tool_success_rate``.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="getModels",
        method="GET",
        path="/models",
        query=query(
            ("offset", offset),
            ("limit", limit),
            ("category", category),
            ("supported_parameters", supported_parameters),
            ("output_modalities", output_modalities),
            ("sort", sort),
            ("use_rss", use_rss),
            ("use_rss_chat_links", use_rss_chat_links),
            ("q", q),
            ("input_modalities", input_modalities),
            ("context", context),
            ("min_price", min_price),
            ("max_price", max_price),
            ("arch", arch),
            ("model_authors", model_authors),
            ("providers", providers),
            ("distillable", distillable),
            ("zdr", zdr),
            ("region", region),
            ("min_output_price", min_output_price),
            ("max_output_price", max_output_price),
            ("min_age_days", min_age_days),
            ("max_age_days", max_age_days),
            ("min_intelligence_index", min_intelligence_index),
            ("max_intelligence_index", max_intelligence_index),
            ("min_coding_index", min_coding_index),
            ("max_coding_index", max_coding_index),
            ("min_agentic_index", min_agentic_index),
            ("max_agentic_index", max_agentic_index),
            ("min_tool_success_rate", min_tool_success_rate),
            ("max_tool_success_rate", max_tool_success_rate),
        ),
        parse=_read,
    )
