"""Run openapi-python-client over the normalised document and finish what it wrote."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, List

from .plan import package_plan
from .schemas import Document, Schema, components, members, operations, ref_name, snake

HERE = Path(__file__).parent
PACKAGE = "openrouter_api"
# The generator writes these for clients that do I/O; ours does none.
UNWANTED = ("client.py", "errors.py")


class RegenerateError(Exception):
    """The document cannot be turned into code; the message says why, in one line or a list."""


def build(document: Document, target: Path) -> None:
    """Write the package for the normalised ``document`` into the empty folder ``target``.

    Raises:
        RegenerateError: If the generator reports any error or warning.
    """
    work = target.parent / (target.name + ".work")
    templates = work / "templates"
    shutil.copytree(HERE / "templates", templates)
    plan = package_plan(document)
    (templates / "facts.jinja").write_text(_facts(plan), encoding="utf-8")
    source = work / "document.json"
    source.write_text(json.dumps(reduced(document), ensure_ascii=False), encoding="utf-8")
    config = work / "config.json"
    config.write_text(json.dumps(_config(plan)), encoding="utf-8")
    _run_generator(source, config, templates, target)
    for name in UNWANTED:
        (target / name).unlink()
    for path in sorted((HERE / "runtime").glob("*.py")):
        shutil.copyfile(path, target / path.name)
    (target / "py.typed").write_text("", encoding="utf-8")
    _format(target)
    shutil.rmtree(work)


def _facts(plan: Dict[str, Any]) -> str:
    """The plan as a template that the others import; Jinja reads JSON that holds no null."""
    return "".join(
        f"{{% set {name} = {json.dumps(value, ensure_ascii=False)} %}}\n"
        for name, value in plan.items()
    )


def _config(plan: Dict[str, Any]) -> Dict[str, Any]:
    overrides = {
        name: {"class_name": name, "module_name": module}
        for name, module in plan["modules"].items()
    }
    return {"class_overrides": overrides, "package_name_override": PACKAGE, "post_hooks": []}


def _run_generator(source: Path, config: Path, templates: Path, target: Path) -> None:
    command = [sys.executable, "-m", "openapi_python_client", "generate"]
    command += ["--meta", "none", "--fail-on-warning", "--overwrite"]
    command += ["--path", str(source), "--config", str(config)]
    command += ["--custom-template-path", str(templates), "--output-path", str(target)]
    # The generator draws its warnings to the width of the terminal; a wide one keeps them whole.
    environment = {**os.environ, "COLUMNS": "200", "NO_COLOR": "1"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    if done.returncode != 0:
        raise RegenerateError(f"openapi-python-client failed:\n{done.stdout}{done.stderr}".rstrip())


def _format(target: Path) -> None:
    """Drop unused imports, sort the rest, and format; by one exact version of ruff."""
    ruff = [sys.executable, "-m", "ruff"]
    isolated = ["--isolated", "--target-version", "py38", "--line-length", "100", "--quiet"]
    for command in (
        [*ruff, "check", *isolated, "--fix", "--select", "F401,I,PIE790,TC005", str(target)],
        [*ruff, "format", *isolated, str(target)],
    ):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RegenerateError(f"ruff failed:\n{done.stdout}{done.stderr}".rstrip())


def reduced(document: Document) -> Document:
    """What the generator has to see: structure and names, none of what it cannot express.

    Open enumerations are strings to it and maps are anything; the plan holds the rest.
    """
    paths: Dict[str, Any] = {}
    for path, method, operation in operations(document):
        paths.setdefault(path, {})[method] = _reduced_operation(operation)
    schemas = {name: _reduced_object(schema) for name, schema in components(document).items()}
    info = {"title": document["info"].get("title", "API"), "version": "1"}
    return {
        "openapi": "3.1.0",
        "info": info,
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _reduced_operation(operation: Dict[str, Any]) -> Dict[str, Any]:
    result: Dict[str, Any] = {
        "operationId": snake(operation["operationId"]),
        "tags": [snake(tag) for tag in operation.get("tags", ["default"])[:1]],
        "parameters": [
            {
                "name": parameter["name"],
                "in": parameter["in"],
                "required": parameter["in"] == "path" or bool(parameter.get("required")),
                "schema": _reduced(parameter.get("schema", {})),
            }
            for parameter in operation.get("parameters", [])
        ],
        "responses": {
            status: {"description": "", **_reduced_content(response)}
            for status, response in operation["responses"].items()
        },
    }
    if "requestBody" in operation:
        required = bool(operation["requestBody"].get("required"))
        result["requestBody"] = {"required": required, **_reduced_content(operation["requestBody"])}
    return result


def _reduced_content(holder: Dict[str, Any]) -> Dict[str, Any]:
    content = {
        kind: {"schema": _reduced(media.get("schema", {}))}
        for kind, media in holder.get("content", {}).items()
    }
    return {"content": content} if content else {}


def _reduced_object(schema: Schema) -> Schema:
    fields = {key: _reduced(value) for key, value in schema["properties"].items()}
    return {"type": "object", "properties": fields, "required": schema.get("required", [])}


def _reduced(schema: Schema) -> Schema:
    if ref_name(schema):
        return {"$ref": schema["$ref"]}
    if members(schema):
        unique: List[Schema] = []
        for item in map(_reduced, members(schema)):
            if item not in unique:
                unique.append(item)
        return {"anyOf": unique} if len(unique) > 1 else unique[0]
    if schema.get("type") == "array":
        return {"type": "array", "items": _reduced(schema.get("items", {}))}
    if isinstance(schema.get("const"), str):
        return {"type": "string", "const": schema["const"]}
    if schema.get("format") == "binary":
        return {"type": "string", "format": "binary"}
    kind = schema.get("type")
    return {"type": kind} if kind in ("string", "integer", "number", "boolean", "null") else {}
