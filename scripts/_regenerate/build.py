"""Run openapi-python-client over the normalised document and finish what it wrote."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from .errors import RegenerateError
from .plan import package_plan
from .reduce import Numbers, numbers, reduced
from .schemas import Document

HERE = Path(__file__).parent
PACKAGE = "openrouter_api"
# The generator writes these for clients that do I/O; ours does none.
UNWANTED = ("client.py", "errors.py")


def build(document: Document, target: Path) -> None:
    """Write the package for the normalised ``document`` into the new folder ``target``.

    Raises:
        RegenerateError: If the generator reports any error or warning.
    """
    work = target.parent / (target.name + ".work")
    templates = work / "templates"
    shutil.copytree(HERE / "templates", templates)
    plan, known = package_plan(document), numbers(document)
    (templates / "facts.jinja").write_text(_facts(plan, known), encoding="utf-8")
    source = work / "document.json"
    source.write_text(json.dumps(reduced(document, known), ensure_ascii=False), encoding="utf-8")
    config = work / "config.json"
    config.write_text(
        json.dumps({"package_name_override": PACKAGE, "post_hooks": []}), encoding="utf-8"
    )
    _run_generator(source, config, templates, target)
    _rename(target, plan, known)
    for name in UNWANTED:
        (target / name).unlink()
    for path in sorted((HERE / "runtime").glob("*.py")):
        shutil.copyfile(path, target / path.name)
    (target / "py.typed").write_text("", encoding="utf-8")
    _format(target)
    shutil.rmtree(work)


def _facts(plan: dict[str, Any], known: Numbers) -> str:
    """The plan as a template that the others import; Jinja reads JSON that holds no null."""
    facts = {
        **plan,
        "models": {known.models[name]: fact for name, fact in plan["models"].items()},
        "operations": {known.operations[name]: fact for name, fact in plan["operations"].items()},
    }
    return "".join(
        f"{{% set {name} = {json.dumps(value, ensure_ascii=False)} %}}\n"
        for name, value in facts.items()
    )


def _run_generator(source: Path, config: Path, templates: Path, target: Path) -> None:
    command = [sys.executable, "-m", "openapi_python_client", "generate"]
    command += ["--meta", "none", "--fail-on-warning", "--overwrite"]
    command += ["--path", str(source), "--config", str(config)]
    command += ["--custom-template-path", str(templates), "--output-path", str(target)]
    # The generator draws its warnings to the width of the terminal; a wide one keeps them whole.
    environment = {**os.environ, "COLUMNS": "200", "NO_COLOR": "1"}
    _run(command, environment)


def _run(command: list[str], environment: dict[str, str]) -> None:
    done = subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", env=environment, check=False
    )
    if done.returncode != 0:
        said = " ".join((done.stdout + done.stderr).split())
        raise RegenerateError(f"{command[2]} failed: {said}")


def _rename(target: Path, plan: dict[str, Any], known: Numbers) -> None:
    """Give the modules their names in place of the numbers that the generator knew them by."""
    # Out of a folder of their own: a schema may be called as another one is numbered.
    models, default = target / "models.numbered", target / "api" / "default.numbered"
    (target / "models").rename(models)
    (target / "models").mkdir()
    (models / "__init__.py").rename(target / "models" / "__init__.py")
    for name, module in plan["modules"].items():
        number = known.models[name].lower()
        (models / f"{number}.py").rename(target / "models" / f"{module}.py")
    (target / "api" / "default").rename(default)
    for name, facts in plan["operations"].items():
        package = target / "api" / facts["tag"]
        if not package.exists():
            package.mkdir()
            shutil.copyfile(default / "__init__.py", package / "__init__.py")
        source = default / f"{known.operations[name]}.py"
        source.rename(package / f"{facts['name']}.py")
    shutil.rmtree(models)
    shutil.rmtree(default)


def _format(target: Path) -> None:
    """Drop unused imports, sort the rest, and format; by one exact version of ruff."""
    ruff = [sys.executable, "-m", "ruff"]
    isolated = ["--isolated", "--target-version", "py38", "--line-length", "100", "--quiet"]
    isolated += ["--no-cache", "--config", "exclude = []"]  # a package may be called ``build``
    rules = "F401,I,PIE790,TC005"
    for command in (
        [*ruff, "check", *isolated, "--fix", "--select", rules, str(target)],
        [*ruff, "format", *isolated, str(target)],
    ):
        _run(command, dict(os.environ))
