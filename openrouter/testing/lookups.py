"""Answers about what happened: keys, credits, generations."""

from __future__ import annotations

from datetime import datetime, timezone
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Mapping

if TYPE_CHECKING:
    from openrouter.testing.metering import Ledger
    from openrouter.testing.wire import RecordedRequest

# The fake's own pace, so that times are the same in every run.
_LATENCY_MS = 100
_MS_PER_TOKEN = 10


def key_json(ledger: Ledger, key: str, now: float) -> dict[str, Any]:
    """The body of GET /key."""
    spent, limit = ledger.spent(key), ledger.key_limit
    periods = ledger.periods(key, now)
    data: dict[str, Any] = {
        "label": f"{key[:9]}...{key[-3:]}",
        "limit": None if limit is None else float(limit),
        "limit_reset": None,
        "limit_remaining": None if limit is None else float(max(limit - spent, Decimal(0))),
        "include_byok_in_limit": False,
        "usage": float(spent),
        **{f"usage_{period}": float(cost) for period, cost in periods.items()},
        "byok_usage": 0,
        **{f"byok_usage_{period}": 0 for period in periods},
        "is_free_tier": False,
        "is_management_key": False,
        "is_provisioning_key": False,
        "creator_user_id": None,
        "expires_at": None,
        "rate_limit": {"requests": -1, "interval": "10s", "note": "No longer in use."},
    }
    return {"data": data}


def credits_json(ledger: Ledger) -> dict[str, Any]:
    """The body of GET /credits."""
    data = {"total_credits": float(ledger.credits), "total_usage": float(ledger.total())}
    return {"data": data}


def generation_json(
    request: RecordedRequest,
    head: Mapping[str, Any],
    ending: Mapping[str, Any],
    usage: Mapping[str, Any],
) -> dict[str, Any]:
    """The body of GET /generation for an answer that was given.

    Args:
        request: What was asked.
        head: Id, provider, model and creation time of the answer.
        ending: Its finish reasons; empty for embeddings.
        usage: Its `usage`.
    """
    completion = usage.get("completion_tokens", 0)
    details = usage.get("completion_tokens_details") or {}
    prompt_details = usage.get("prompt_tokens_details") or {}
    streamed = request.json.get("stream") is True
    created = datetime.fromtimestamp(head["created"], timezone.utc).isoformat()
    nothing = (
        *("app_id", "cache_discount", "external_user", "moderation_latency"),
        *("num_fetches", "num_input_audio_prompt", "num_media_completion", "num_media_prompt"),
        *("native_tokens_completion_images", "num_search_results", "preset_id", "request_id"),
        *("response_cache_source_id", "router", "service_tier", "upstream_id"),
        *("upstream_inference_cost", "web_search_engine", "workspace_id"),
    )
    data: dict[str, Any] = {
        "id": head["id"],
        "api_type": "completions" if ending else "embeddings",
        "model": head["model"],
        "provider_name": head["provider"],
        "created_at": created,
        "streamed": streamed,
        "cancelled": False,
        "total_cost": usage["cost"],
        "usage": usage["cost"],
        "is_byok": False,
        "data_region": "global",
        "origin": "",
        "latency": _LATENCY_MS,
        "generation_time": completion * _MS_PER_TOKEN,
        "finish_reason": ending.get("finish_reason"),
        "native_finish_reason": ending.get("native_finish_reason"),
        "tokens_prompt": usage["prompt_tokens"],
        "tokens_completion": completion,
        "native_tokens_prompt": usage["prompt_tokens"],
        "native_tokens_completion": completion,
        "native_tokens_reasoning": details.get("reasoning_tokens", 0),
        "native_tokens_cached": prompt_details.get("cached_tokens", 0),
        "http_referer": request.headers.get("http-referer"),
        "user_agent": request.headers.get("user-agent"),
        "session_id": request.json.get("session_id"),
        "provider_responses": [
            {"provider_name": head["provider"], "status": 200, "latency": _LATENCY_MS}
        ],
        **dict.fromkeys(nothing),
    }
    return {"data": data}
