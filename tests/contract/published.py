"""The pinned description of the API as something to hold requests and answers against."""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import Any, Iterable, Mapping

import jsonschema
import yaml

DOCUMENT = Path(__file__).resolve().parents[2] / "spec" / "openapi.yaml"


@functools.lru_cache(maxsize=1)
def document() -> Any:
    """The description; read once, and changed by nobody."""
    # The loader in C takes a second for this document, the other one ten.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(DOCUMENT.read_bytes(), Loader=loader)


def check(schema: Any, value: Any) -> None:
    """Hold a value against a schema of the description.

    Raises:
        jsonschema.ValidationError: If it does not fit.
    """
    whole = {**schema, "components": document()["components"]}
    jsonschema.Draft202012Validator(whole).validate(value)


def template_of(path: str) -> str:
    """The path of the description that stands for the path of a request.

    Example:
        >>> template_of("/models/a/b/endpoints")
        '/models/{author}/{slug}/endpoints'
    """
    fitting = [
        template
        for template in document()["paths"]
        if re.fullmatch(re.sub(r"\{[^}]*\}", "[^/]+", template), path)
    ]
    assert len(fitting) == 1, f"{path} is {fitting or 'nothing'} in the description"
    return str(fitting[0])


def operation_of(method: str, path: str) -> Any:
    """The description of an operation."""
    operations = document()["paths"][template_of(path)]
    assert method.lower() in operations, f"{path} takes no {method}"
    return operations[method.lower()]


def check_request(method: str, path: str, query: Iterable[tuple[str, str]], body: Any) -> None:
    """Hold a request against the description: its address, its query and its body.

    Args:
        method: The HTTP method.
        path: The path below the base URL.
        query: The query's parameters as they were sent.
        body: The JSON of the body; None where there is none.
    """
    operation = operation_of(method, path)
    known = {one["name"]: one for one in operation.get("parameters", ()) if one["in"] == "query"}
    sent = dict(query)
    assert set(sent) <= set(known), f"{path} does not take {set(sent) - set(known)}"
    missing = {name for name, one in known.items() if one.get("required")} - set(sent)
    assert not missing, f"{path} needs {missing}"
    for name, text in sent.items():
        check(known[name]["schema"], _read(known[name]["schema"], text))
    if "requestBody" not in operation:
        assert body is None, f"{path} takes no body"
        return
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    check(schema, body)
    # A schema lets unknown fields pass, as the API does; ours sends none.
    assert set(body) <= _fields(schema), f"{path} does not take {set(body) - _fields(schema)}"


def check_answer(method: str, path: str, status: int, answer: Any) -> None:
    """Hold the JSON of an answer against what the description has for the status."""
    responses = operation_of(method, path)["responses"]
    assert str(status) in responses, f"{method} {path} is not said to answer with {status}"
    check(responses[str(status)]["content"]["application/json"]["schema"], answer)


def _read(schema: Mapping[str, Any], text: str) -> Any:
    """The value of a query parameter, which is sent as text."""
    kinds = schema.get("type")
    kinds = {kinds} if isinstance(kinds, str) else set(kinds or ())
    if "integer" in kinds and re.fullmatch(r"-?\d+", text):
        return int(text)
    return float(text) if "number" in kinds else text


def _fields(schema: Mapping[str, Any]) -> set[str]:
    if "$ref" in schema:
        return _fields(document()["components"]["schemas"][schema["$ref"].rpartition("/")[2]])
    parts = [part for key in ("allOf", "anyOf", "oneOf") for part in schema.get(key, ())]
    return set(schema.get("properties", ())).union(*map(_fields, parts))
