"""The schema ResponsesErrorField."""

from __future__ import annotations

from typing import (
    Literal,
    Union,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ResponsesErrorField(_Model):
    """The error of a failed response, in OpenAI's coarse codes; error_type beside it is more
    precise.
    """

    code: Union[
        Literal[
            "server_error",
            "rate_limit_exceeded",
            "invalid_prompt",
            "vector_store_timeout",
            "invalid_image",
            "invalid_image_format",
            "invalid_base64_image",
            "invalid_image_url",
            "image_too_large",
            "image_too_small",
            "image_parse_error",
            "image_content_policy_violation",
            "invalid_image_mode",
            "image_file_too_large",
            "unsupported_image_media_type",
            "empty_image_file",
            "failed_to_download_image",
            "image_file_not_found",
            "bio_policy",
            "data_residency_mismatch",
        ],
        str,
    ]
    """OpenAI's code for the error; coarse, most kinds are server_error."""

    message: str
    """What went wrong, for people."""
