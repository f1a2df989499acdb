from __future__ import annotations

from typing import Any

import pytest

from openrouter import _error_kinds as kinds
from openrouter import errors
from openrouter._error_mapping import error_from_response, error_in_body

TYPES = {
    "context_length_exceeded": (errors.BadRequestError, 400, False),
    "max_tokens_exceeded": (errors.BadRequestError, 400, False),
    "token_limit_exceeded": (errors.BadRequestError, 400, False),
    "string_too_long": (errors.BadRequestError, 400, False),
    "authentication": (errors.AuthenticationError, 401, False),
    "permission_denied": (errors.PermissionDeniedError, 403, False),
    "payment_required": (errors.InsufficientCreditsError, 402, False),
    "rate_limit_exceeded": (errors.RateLimitError, 429, True),
    "provider_overloaded": (errors.ProviderOverloadedError, 503, True),
    "provider_unavailable": (errors.ProviderError, 502, True),
    "invalid_request": (errors.BadRequestError, 400, False),
    "invalid_prompt": (errors.BadRequestError, 400, False),
    "not_found": (errors.NotFoundError, 404, False),
    "precondition_failed": (errors.APIStatusError, 412, False),
    "payload_too_large": (errors.PayloadTooLargeError, 413, False),
    "unprocessable": (errors.UnprocessableEntityError, 422, False),
    "content_policy_violation": (errors.BadRequestError, 400, False),
    "refusal": (errors.BadRequestError, 400, False),
    "invalid_image": (errors.BadRequestError, 400, False),
    "image_too_large": (errors.BadRequestError, 400, False),
    "image_too_small": (errors.BadRequestError, 400, False),
    "unsupported_image_format": (errors.BadRequestError, 400, False),
    "image_not_found": (errors.NotFoundError, 404, False),
    "image_download_failed": (errors.BadRequestError, 400, False),
    "server": (errors.ServerError, 500, True),
    "timeout": (errors.ServerError, 504, True),
    "unmapped": (errors.APIStatusError, None, False),
}
AVAILABILITY = {
    "model_not_found": (errors.ModelUnavailableError, 400, False),
    "wrong_endpoint": (errors.BadRequestError, 400, False),
    "no_endpoints": (errors.ModelUnavailableError, 404, False),
    "model_unavailable_upstream": (errors.ModelUnavailableError, 404, False),
    "model_deprecated": (errors.ModelUnavailableError, 404, False),
    "privacy_restricted": (errors.ModelUnavailableError, 404, False),
    "constraint_filtered": (errors.ModelUnavailableError, 404, False),
    "free_variant_ended": (errors.ModelUnavailableError, 404, False),
    "capacity_exhausted": (errors.RateLimitError, 429, True),
    "temporarily_unavailable": (errors.ProviderOverloadedError, 503, True),
    "region_restricted": (errors.PermissionDeniedError, 403, False),
}
NATIVE = {
    "authentication_error": (errors.AuthenticationError, 401, False),
    "permission_error": (errors.PermissionDeniedError, 403, False),
    "billing_error": (errors.InsufficientCreditsError, 402, False),
    "not_found_error": (errors.NotFoundError, 404, False),
    "rate_limit_error": (errors.RateLimitError, 429, True),
    "overloaded_error": (errors.ProviderOverloadedError, 503, True),
    "timeout_error": (errors.ServerError, 504, True),
    "invalid_request_error": (errors.BadRequestError, None, False),
    "api_error": (errors.ServerError, None, True),
    "server_error": (errors.ServerError, None, True),
    "image_file_not_found": (errors.NotFoundError, 404, False),
    "vector_store_timeout": (errors.ServerError, 504, True),
    "image_content_policy_violation": (errors.BadRequestError, 400, False),
    "rate_limit_exceeded": (errors.RateLimitError, 429, True),
    "model_not_found": (errors.ModelUnavailableError, 400, False),
    "who_knows": (errors.APIStatusError, None, False),
}
STATUSES = {
    301: (errors.APIStatusError, False),
    400: (errors.BadRequestError, False),
    401: (errors.AuthenticationError, False),
    402: (errors.InsufficientCreditsError, False),
    403: (errors.PermissionDeniedError, False),
    404: (errors.NotFoundError, False),
    408: (errors.RequestTimeoutError, True),
    409: (errors.ConflictError, True),
    410: (errors.APIStatusError, False),
    412: (errors.APIStatusError, False),
    413: (errors.PayloadTooLargeError, False),
    422: (errors.UnprocessableEntityError, False),
    429: (errors.RateLimitError, True),
    500: (errors.ServerError, True),
    501: (errors.ServerError, False),
    502: (errors.ProviderError, True),
    503: (errors.ServiceUnavailableError, True),
    504: (errors.ServerError, True),
    524: (errors.ServerError, True),
    529: (errors.ProviderOverloadedError, True),
}


def outcome(error: dict[str, Any], **envelope: Any) -> tuple[Any, ...]:
    """What becomes of an error inside a 200 body that carries no status."""
    found = error_in_body({"error": {"message": "Why.", **error}, **envelope})
    assert found is not None
    return type(found), found.status_code, found.retryable


def answered(status: int, error: dict[str, Any]) -> tuple[Any, ...]:
    """What becomes of an error behind an HTTP status."""
    found = error_from_response(status, {}, str({"error": error}).replace("'", '"').encode())
    assert found.status_code == status
    return type(found), found.retryable


@pytest.mark.parametrize("name", TYPES)
def test_error_type_decides(name: str) -> None:
    assert outcome({"metadata": {"error_type": name}}) == TYPES[name]
    assert outcome({"error_type": name}) == TYPES[name]
    assert outcome({}, error_type=name) == TYPES[name]


def test_tables_know_the_whole_vocabulary() -> None:
    assert set(kinds.ERROR_TYPES) == set(TYPES) - {"unmapped"}
    assert set(kinds.AVAILABILITY_CODES) == set(AVAILABILITY)


@pytest.mark.parametrize("name", AVAILABILITY)
def test_availability_code_decides_where_there_is_no_error_type(name: str) -> None:
    assert outcome({"availability": {"code": name}}) == AVAILABILITY[name]
    assert outcome({"availability": {"code": name}, "error_type": "news"}) == AVAILABILITY[name]


@pytest.mark.parametrize("name", NATIVE)
def test_native_name_decides_where_nothing_else_does(name: str) -> None:
    assert outcome({"code": name}) == NATIVE[name]
    assert outcome({"type": name}) == NATIVE[name]


@pytest.mark.parametrize("status", STATUSES)
def test_status_decides_where_no_name_does(status: int) -> None:
    assert answered(status, {"message": "Why."}) == STATUSES[status]
    assert answered(status, {"error_type": "unmapped"}) == STATUSES[status]
    assert answered(status, {"code": "who_knows", "type": "error"}) == STATUSES[status]


@pytest.mark.parametrize("name", ["api_error", "server_error", "invalid_request_error", "timeout"])
def test_lossy_name_leaves_the_choice_to_the_status(name: str) -> None:
    assert answered(413, {"code": name}) == (errors.PayloadTooLargeError, False)
    assert answered(408, {"code": name}) == (errors.RequestTimeoutError, True)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        # error_type before availability, native name and status
        ({"error_type": "rate_limit_exceeded", "code": 500}, errors.RateLimitError),
        ({"error_type": "server", "availability": {"code": "no_endpoints"}}, errors.ServerError),
        (
            {
                "error_type": "context_length_exceeded",
                "availability": {"code": "constraint_filtered"},
            },
            errors.BadRequestError,
        ),
        # but a broad one gives way to a code that says that it is the model
        (
            {"error_type": "invalid_request", "availability": {"code": "model_not_found"}},
            errors.ModelUnavailableError,
        ),
        (
            {"error_type": "not_found", "availability": {"code": "model_deprecated"}},
            errors.ModelUnavailableError,
        ),
        # availability before native name
        (
            {"type": "invalid_request_error", "availability": {"code": "capacity_exhausted"}},
            errors.RateLimitError,
        ),
        # the code says more than the type
        ({"type": "api_error", "code": "rate_limit_exceeded"}, errors.RateLimitError),
        # native name before status
        ({"type": "overloaded_error", "code": 500}, errors.ProviderOverloadedError),
    ],
)
def test_order_of_the_vocabularies(error: dict[str, Any], expected: type[Exception]) -> None:
    assert outcome(error)[0] is expected


def test_availability_says_whether_to_try_again() -> None:
    flagged = {"code": "no_endpoints", "retryable": True}
    assert outcome({"error_type": "not_found", "availability": flagged})[2] is True
    refused = {"code": "capacity_exhausted", "retryable": False}
    assert outcome({"code": 429, "availability": refused})[2] is False
    unknown = {"code": "on_holiday", "retryable": True}
    assert outcome({"code": 418, "availability": unknown}) == (errors.APIStatusError, 418, True)


@pytest.mark.parametrize(
    "message",
    [
        "made/up is not a valid model ID",
        "No endpoints found for made/up.",
        "No endpoints found that support tool use.",
        "No allowed providers are available for the selected model.",
    ],
)
@pytest.mark.parametrize("status", [400, 404])
def test_message_about_the_model(message: str, status: int) -> None:
    assert answered(status, {"message": message}) == (errors.ModelUnavailableError, False)


def test_message_about_the_model_means_nothing_elsewhere() -> None:
    assert answered(500, {"message": "No endpoints found for a/b"})[0] is errors.ServerError
    assert answered(404, {"message": "There are no endpoints"})[0] is errors.NotFoundError


@pytest.mark.parametrize(
    ("metadata", "pipeline", "expected"),
    [
        ({"reasons": ["hate"]}, None, errors.ModerationError),
        ({"flagged_input": "x", "patterns": []}, None, errors.ModerationError),
        ({"patterns": ["ssn"]}, None, errors.GuardrailError),
        ({}, [None, {"type": "plugin"}, {"type": "guardrail"}], errors.GuardrailError),
        ({}, [{"type": "plugin"}], errors.PermissionDeniedError),
        ({}, {"type": "guardrail"}, errors.PermissionDeniedError),
    ],
)
def test_refine_a_refusal(
    metadata: dict[str, object], pipeline: object, expected: type[Exception]
) -> None:
    assert kinds.refine(errors.PermissionDeniedError, "", metadata, pipeline) is expected
    assert kinds.refine(errors.NotFoundError, "", metadata, pipeline) is errors.NotFoundError
