"""GET /models"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Union

from ...requests import Request
from ...requests import query as _query
from ...requests import reader as _reader

if TYPE_CHECKING:
    from ...models.models_list_response import ModelsListResponse

_read = _reader(("m", "ModelsListResponse"))


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
    """List models.

    Lists the models that can be called, with prices, limits and supported parameters. Works
    without a key. Filters are combined with AND. Without `offset` and `limit` the whole list
    comes at once; only models with text output are listed unless `output_modalities` says
    otherwise.

    Args:
        offset: Number of models to skip, from 0. Leaving out both this and `limit` turns
            pagination off.
        limit: Most models to return, 1 to 1000; 500 when only `offset` is given. Leaving out
            both turns pagination off.
        category: Keep only models much used for this kind of work.
        supported_parameters: Comma-separated request parameters that a model must support, for
            example `tools,response_format`.
        output_modalities: Comma-separated kinds of output a model must produce, or `all`.
            Default `text`.
        sort: Order of the list. `most-popular` and `top-weekly` go by use, the `pricing-*` ones
            by price, the others by the named measure from best to worst.
        use_rss: `true` returns the list as an RSS feed in XML instead of JSON.
        use_rss_chat_links: `true` makes the links of the RSS feed point to the chat page of
            each model; only of use together with `use_rss`.
        q: Free text to search models by.
        input_modalities: Comma-separated kinds of input a model must accept, for example
            `text,image`.
        context: Smallest acceptable context length, in tokens.
        min_price: Lowest acceptable input price, in USD per million tokens.
        max_price: Highest acceptable input price, in USD per million tokens.
        arch: Model family to keep, as named in `architecture.tokenizer`, for example `Claude`
            or `Llama3`.
        model_authors: Comma-separated author slugs to keep, such as `openai,google` (the part
            of a model id before the slash).
        providers: Comma-separated provider names; keeps models that at least one of them
            serves.
        distillable: `true` keeps models whose output may be used to train other models, `false`
            keeps the rest.
        zdr: `true` keeps models that have at least one endpoint with zero data retention.
        region: Keeps models that can be served inside this region: `eu` or `us`.
        min_output_price: Lowest acceptable output price, in USD per million tokens.
        max_output_price: Highest acceptable output price, in USD per million tokens.
        min_age_days: Keeps models listed at least this many days ago.
        max_age_days: Keeps models listed at most this many days ago.
        min_intelligence_index: Lowest acceptable intelligence index by Artificial Analysis;
            models without a score drop out.
        max_intelligence_index: Highest acceptable intelligence index by Artificial Analysis;
            models without a score drop out.
        min_coding_index: Lowest acceptable coding index by Artificial Analysis; models without
            a score drop out.
        max_coding_index: Highest acceptable coding index by Artificial Analysis; models without
            a score drop out.
        min_agentic_index: Lowest acceptable agentic index by Artificial Analysis; models
            without a score drop out.
        max_agentic_index: Highest acceptable agentic index by Artificial Analysis; models
            without a score drop out.
        min_tool_success_rate: Lowest acceptable share of tool calls that succeed, from 0 to 1.
        max_tool_success_rate: Highest acceptable share of tool calls that succeed, from 0 to 1.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="getModels",
        method="GET",
        path="/models",
        query=_query(
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
