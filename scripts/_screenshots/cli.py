"""The command: draws the pictures, or looks whether they still show what the program shows."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import Sequence

from .drawing import svg, text_of
from .scenes import SCENES, show

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "_static"


def main(arguments: Sequence[str]) -> int:
    """Draw, or look; 1 when a picture shows something else."""
    parser = argparse.ArgumentParser(prog="scripts/screenshots", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, compare the texts")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(SCENES)}; or all")
    options = parser.parse_args(arguments)
    wrong = sorted(set(options.names) - set(SCENES))
    if wrong:
        parser.error(f"there is no picture {wrong[0]}; there are {', '.join(SCENES)}")
    failed = False
    for name in options.names or SCENES:
        drawn = svg(show(name).screen, name)
        path = FOLDER / f"{name}.svg"
        if not options.check:
            path.parent.mkdir(exist_ok=True)
            path.write_text(drawn, encoding="utf-8")
            print(f"{path.name}: {len(drawn):,} bytes")
        elif differs(path, drawn):
            print(f"{path.name} shows another text than the program: run scripts/screenshots")
            failed = True
    return 1 if failed else 0


def differs(path: Path, drawn: str) -> bool:
    """Whether a picture is not there, or shows another text."""
    return not path.is_file() or _words(path.read_text(encoding="utf-8")) != _words(drawn)


def _words(picture: str) -> list[str]:
    """What a picture says; how lines are drawn depends on the version of rich."""
    return [re.sub("[─━]+", "─", line) for line in text_of(picture)]
