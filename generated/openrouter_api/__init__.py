"""The OpenRouter API as types and requests, written by scripts/regenerate from spec/openapi.yaml.

``openrouter_api.models`` holds one class a schema, ``openrouter_api.api`` one function an operation that
returns a :class:`~openrouter_api.requests.Request`; nothing here does any I/O. Do not edit: change the
document, an override or a template.
"""
