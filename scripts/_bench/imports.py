"""Case: what a program pays before its first call, in processes of their own."""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from typing import Iterator

from .contenders import KEY
from .figures import Goal, Row, differences, ratios, row
from .measuring import Cost, Session, child_environment

IMPORT = Goal(at_most=25)
FIRST_CLIENT = Goal(at_most=1.35)

# httpx loads its own command line where rich and click are installed, as for development. What a
# plain installation has not is hidden, so that figures do not depend on the environment.
HIDE = "import sys; sys.modules.update(dict.fromkeys(('click', 'orjson', 'pygments', 'rich')))\n"

_CLIENT = f"""
import openrouter
client = openrouter.OpenRouter({KEY!r}, base_url="http://127.0.0.1:9/api/v1")
client.chat.completions
client.close()
"""
PROGRAMS = {
    "bare": HIDE,
    "httpx": HIDE + "import httpx",
    "import": HIDE + "import openrouter",
    "client": HIDE + _CLIENT,
}


def run_child(
    code: str, python: str = sys.executable, environment: dict[str, str] | None = None
) -> Cost:
    """What a fresh interpreter takes for `code`, from start to end."""
    env = child_environment() if environment is None else environment
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    # Python looks in the current folder first; in this project's it would find ours for any client.
    subprocess.run([python, "-c", code], check=True, env=env, cwd=tempfile.gettempdir())
    wall = time.perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(cpu, wall)


def run(session: Session) -> Iterator[Row]:
    """Import beside a bare interpreter; client and first `.chat.completions` beside httpx."""
    found: dict[str, list[Cost]] = {name: [] for name in PROGRAMS}
    for code in PROGRAMS.values():
        run_child(code)
    end = time.perf_counter() + session.patience
    for done in range(session.repeat(20)):
        if done and time.perf_counter() > end:
            break
        for name, code in PROGRAMS.items():
            found[name].append(run_child(code))
    cpu = {name: [cost.cpu * 1e3 for cost in rounds] for name, rounds in found.items()}
    wall = {name: [cost.wall * 1e3 for cost in rounds] for name, rounds in found.items()}
    yield row(
        "import",
        "import openrouter",
        "ms CPU",
        cpu["import"],
        cpu["bare"],
        against="bare interpreter",
        goal=IMPORT,
        difference=True,
        wall=ratios(wall["import"], wall["bare"]),
    )
    # The interpreter's own start is in both; without it the ratio says more.
    client, httpx = (differences(cpu[name], cpu["bare"]) for name in ("client", "httpx"))
    yield row(
        "import",
        "client, first .chat.completions",
        "ms CPU",
        client,
        httpx,
        against="import httpx",
        goal=FIRST_CLIENT,
        wall=ratios(
            differences(wall["client"], wall["bare"]), differences(wall["httpx"], wall["bare"])
        ),
    )
