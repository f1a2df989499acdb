"""From the names that the API gives a failure to one of our classes.

Four vocabularies say what went wrong: OpenRouter's `error_type`, the codes of its availability
object, the native names of the Messages and Responses endpoints, and the status. The first that
knows decides. Some native names are lossy (`api_error` covers everything that has no name of its
own) and leave the choice to the status where there is one.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from openrouter import errors


class Kind(NamedTuple):
    """What a name or a status stands for.

    Args:
        error: The class.
        status: The HTTP status it goes with; None when it goes with several.
        retryable: Whether sending the request again may help; None leaves it to the status.
        lossy: Whether a status, where there is one, says more than the name.
    """

    error: type[errors.APIStatusError]
    status: int | None = None
    retryable: bool | None = None
    lossy: bool = False


UNKNOWN = Kind(errors.APIStatusError, lossy=True)
FAILED_CHOICE = Kind(errors.ProviderError, retryable=True, lossy=True)

_BAD_REQUEST = Kind(errors.BadRequestError, 400, False)
_AUTHENTICATION = Kind(errors.AuthenticationError, 401, False)
_PAYMENT = Kind(errors.InsufficientCreditsError, 402, False)
_PERMISSION = Kind(errors.PermissionDeniedError, 403, False)
_NOT_FOUND = Kind(errors.NotFoundError, 404, False)
_NO_MODEL = Kind(errors.ModelUnavailableError, 404, False)
_RATE_LIMIT = Kind(errors.RateLimitError, 429, True)
_OVERLOADED = Kind(errors.ProviderOverloadedError, 503, True)
# A timeout arrives as 408, 504 or 524; only 408 has a class of its own.
_TIMEOUT = Kind(errors.ServerError, 504, True, lossy=True)

ERROR_TYPES: dict[str, Kind] = {
    "context_length_exceeded": _BAD_REQUEST,
    "max_tokens_exceeded": _BAD_REQUEST,
    "token_limit_exceeded": _BAD_REQUEST,
    "string_too_long": _BAD_REQUEST,
    "authentication": _AUTHENTICATION,
    "payment_required": _PAYMENT,
    "permission_denied": _PERMISSION,
    "rate_limit_exceeded": _RATE_LIMIT,
    "provider_overloaded": _OVERLOADED,
    "provider_unavailable": Kind(errors.ProviderError, 502, True),
    "invalid_request": _BAD_REQUEST,
    "invalid_prompt": _BAD_REQUEST,
    "not_found": _NOT_FOUND,
    "precondition_failed": Kind(errors.APIStatusError, 412, False),
    "payload_too_large": Kind(errors.PayloadTooLargeError, 413, False),
    "unprocessable": Kind(errors.UnprocessableEntityError, 422, False),
    "content_policy_violation": _BAD_REQUEST,
    "refusal": _BAD_REQUEST,
    "invalid_image": _BAD_REQUEST,
    "image_too_large": _BAD_REQUEST,
    "image_too_small": _BAD_REQUEST,
    "unsupported_image_format": _BAD_REQUEST,
    "image_download_failed": _BAD_REQUEST,
    "image_not_found": _NOT_FOUND,
    "server": Kind(errors.ServerError, 500, True),
    "timeout": _TIMEOUT,
    # "unmapped" is left out on purpose: it says that the other fields know more.
}

# Wide enough to hide a problem with the model.
_BROAD_TYPES = ("invalid_request", "not_found")

AVAILABILITY_CODES: dict[str, Kind] = {
    "model_not_found": Kind(errors.ModelUnavailableError, 400, False),
    # The model exists and answers elsewhere: another endpoint mends it, another model need not.
    "wrong_endpoint": _BAD_REQUEST,
    "no_endpoints": _NO_MODEL,
    "model_unavailable_upstream": _NO_MODEL,
    "model_deprecated": _NO_MODEL,
    "privacy_restricted": _NO_MODEL,
    "constraint_filtered": _NO_MODEL,
    "free_variant_ended": _NO_MODEL,
    "capacity_exhausted": _RATE_LIMIT,
    "temporarily_unavailable": _OVERLOADED,
    "region_restricted": _PERMISSION,
}

_NATIVE: dict[str, Kind] = {
    # Messages, in `error.type`.
    "authentication_error": _AUTHENTICATION,
    "permission_error": _PERMISSION,
    "billing_error": _PAYMENT,
    "not_found_error": _NOT_FOUND,
    "rate_limit_error": _RATE_LIMIT,
    "overloaded_error": _OVERLOADED,
    "timeout_error": _TIMEOUT,
    "invalid_request_error": Kind(errors.BadRequestError, retryable=False, lossy=True),
    "api_error": Kind(errors.ServerError, retryable=True, lossy=True),
    # Responses, in `error.code`.
    "server_error": Kind(errors.ServerError, retryable=True, lossy=True),
    "vector_store_timeout": _TIMEOUT,
    "invalid_image_format": _BAD_REQUEST,
    "invalid_base64_image": _BAD_REQUEST,
    "invalid_image_url": _BAD_REQUEST,
    "image_parse_error": _BAD_REQUEST,
    "image_content_policy_violation": _BAD_REQUEST,
    "invalid_image_mode": _BAD_REQUEST,
    "image_file_too_large": _BAD_REQUEST,
    "unsupported_image_media_type": _BAD_REQUEST,
    "empty_image_file": _BAD_REQUEST,
    "failed_to_download_image": _BAD_REQUEST,
    "image_file_not_found": _NOT_FOUND,
    "bio_policy": _BAD_REQUEST,
    "data_residency_mismatch": _BAD_REQUEST,
}
# The endpoints borrow names from each other.
NATIVE_CODES: dict[str, Kind] = {**AVAILABILITY_CODES, **ERROR_TYPES, **_NATIVE}

_BY_STATUS: dict[int, type[errors.APIStatusError]] = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    402: errors.InsufficientCreditsError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    408: errors.RequestTimeoutError,
    409: errors.ConflictError,
    413: errors.PayloadTooLargeError,
    422: errors.UnprocessableEntityError,
    429: errors.RateLimitError,
    502: errors.ProviderError,
    503: errors.ServiceUnavailableError,
    529: errors.ProviderOverloadedError,
}
# 409 is safe to repeat for some requests only; who sends again looks at the method as well.
_RETRYABLE_STATUSES = frozenset({408, 409, 429, 500, 502, 503, 504, 524, 529})

# What chat and its siblings say about a model id or a set of routing wishes that leads nowhere.
_NO_MODEL_MESSAGE = re.compile(
    r"\bis not a valid model\b|^no (?:endpoints?|(?:allowed )?providers?)\b", re.IGNORECASE
)


def kind_of_status(status: int) -> Kind:
    """Say what a status stands for when nothing else is known.

    Args:
        status: Any HTTP status.

    Returns:
        Its kind: statuses from 500 without a class of their own are server errors, all others are
        plain status errors.

    Example:
        >>> kind_of_status(524).error.__name__, kind_of_status(524).retryable
        ('ServerError', True)
        >>> kind_of_status(410).error.__name__, kind_of_status(410).retryable
        ('APIStatusError', False)
    """
    rest = errors.ServerError if status >= 500 else errors.APIStatusError
    return Kind(_BY_STATUS.get(status, rest), status, status in _RETRYABLE_STATUSES)


def choose_kind(
    error_type: str | None, availability_code: str | None, native: list[str], default: Kind
) -> Kind:
    """Find the first name that means something.

    Args:
        error_type: OpenRouter's normalised name.
        availability_code: The code of the availability object.
        native: What the endpoint itself calls the failure, most telling name first.
        default: What to answer when no name is known.

    Returns:
        The kind of that name. A broad `error_type` gives way to an availability code that says that
        the model is the problem.

    Example:
        >>> choose_kind("not_found", "no_endpoints", [], UNKNOWN).error.__name__
        'ModelUnavailableError'
    """
    by_type = ERROR_TYPES.get(error_type or "")
    by_availability = AVAILABILITY_CODES.get(availability_code or "")
    names_model = by_availability and by_availability.error is errors.ModelUnavailableError
    if names_model and error_type in _BROAD_TYPES:
        by_type = by_availability
    by_native = (NATIVE_CODES.get(name) for name in native)
    known = (kind for kind in (by_type, by_availability, *by_native) if kind)
    return next(known, default)


def refine(
    error: type[errors.APIStatusError],
    message: str,
    metadata: dict[str, object],
    pipeline: object,
) -> type[errors.APIStatusError]:
    """Replace a broad class by the narrow one that message and metadata point to.

    Args:
        error: The class so far.
        message: The API's message.
        metadata: `error.metadata`; moderation puts `reasons` and `flagged_input` there, guardrails
            `patterns`.
        pipeline: `openrouter_metadata.pipeline`, which lists the guardrails that had a say.

    Returns:
        A subclass of the class, or the class itself.

    Example:
        >>> refine(errors.BadRequestError, "x/y is not a valid model ID", {}, None).__name__
        'ModelUnavailableError'
    """
    if error is errors.PermissionDeniedError:
        if "reasons" in metadata or "flagged_input" in metadata:
            return errors.ModerationError
        stages = pipeline if isinstance(pipeline, list) else []
        if "patterns" in metadata or any(_is_guardrail(stage) for stage in stages):
            return errors.GuardrailError
    may_be_model = error in (errors.BadRequestError, errors.NotFoundError)
    if may_be_model and _NO_MODEL_MESSAGE.search(message):
        return errors.ModelUnavailableError
    return error


def _is_guardrail(stage: object) -> bool:
    return isinstance(stage, dict) and stage.get("type") == "guardrail"
