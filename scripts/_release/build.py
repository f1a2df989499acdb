"""The command: build the files of a release, check them, and put them into a folder."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path
from typing import Sequence

from . import tree
from .contents import dead_links, wheel_problems

ROOT = Path(__file__).resolve().parents[2]


class BuildError(Exception):
    """The files must not be published; the text says why."""


def call(command: Sequence[str | Path], **more: str) -> str:
    """What a program prints; a failure is a `BuildError` with that."""
    words = [str(word) for word in command]
    done = subprocess.run(
        words,
        env={**os.environ, **more},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode:
        raise BuildError(f"{' '.join(words)} failed:\n{done.stdout}")
    return done.stdout


def make(source: Path, out: Path, epoch: int, *kinds: str) -> None:
    """Build ``--sdist`` or ``--wheel`` or both, with the tools that are installed."""
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), *kinds]
    call([*command, source], SOURCE_DATE_EPOCH=str(epoch), PYTHONPATH="")


def only(folder: Path, pattern: str) -> Path:
    """The one file of a kind in a folder."""
    found = sorted(folder.glob(pattern))
    if len(found) != 1:
        raise BuildError(f"{len(found)} files {pattern} were built, not one")
    return found[0]


def build_once(root: Path, work: Path, umask: int) -> Path:
    """Build both files from a copy of the project. Returns the folder with them."""
    source, out = work / "source", work / "out"
    before = os.umask(umask)
    try:
        tree.copy(root, source, umask)
        make(source, out, tree.epoch(root), "--sdist", "--wheel")
    finally:
        os.umask(before)
    return out


def compare(one: Path, other: Path, why: str) -> None:
    """Require that two files are the same, byte for byte."""
    if one.read_bytes() != other.read_bytes():
        raise BuildError(f"{one.name} differs {why}")


def wheel_of_sdist(sdist: Path, work: Path, epoch: int) -> Path:
    """The wheel that somebody gets who builds from the sdist."""
    with tarfile.open(sdist) as archive:
        archive.extractall(work, filter="data")
    source = only(work, "*/pyproject.toml").parent
    make(source, work / "out", epoch, "--wheel")
    return only(work / "out", "*.whl")


def check(root: Path, out: Path, work: Path) -> None:
    """Check what was built; a fault is a `BuildError`."""
    wheel, sdist = only(out, "*.whl"), only(out, "*.tar.gz")
    listed = tree.tracked(root)
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        about = [name for name in names if name.endswith(".dist-info/METADATA")]
        description = "".join(archive.read(name).decode() for name in about)
    problems = wheel_problems(names, tree.files(root) if listed is None else listed)
    problems += [
        f"the description on PyPI has a dead link: {link}" for link in dead_links(description)
    ]
    if problems:
        raise BuildError("\n".join(problems))
    call([sys.executable, "-m", "twine", "--no-color", "check", "--strict", wheel, sdist])
    compare(wheel, wheel_of_sdist(sdist, work, tree.epoch(root)), "when it is built from the sdist")


def attempt(wheel: Path, interpreter: str, work: Path) -> None:
    """Install the wheel where nothing else is, and let the chat answer once."""
    call([interpreter, "-m", "venv", work])
    programs = work / ("Scripts" if os.name == "nt" else "bin")
    call([programs / "python", "-m", "pip", "install", "-qq", f"{wheel}[demo]"])
    apart = {"PYTHONPATH": "", "XDG_CONFIG_HOME": str(work), "XDG_DATA_HOME": str(work)}
    answer = call([programs / "openrouter-chat", "--offline", "Say hello"], **apart)
    if not answer.strip():
        raise BuildError("openrouter-chat --offline answered nothing")


def ends_of_range(listed: str) -> list[tuple[str, str]]:
    """Version and path of the oldest and the newest Python that scripts/_tools/pythons lists."""
    lines = [line.split(" ", 1) for line in listed.splitlines() if " " in line]
    pairs = [(version, path) for version, path in lines]
    return list(dict.fromkeys([pairs[-1], pairs[0]])) if pairs else []


def run(options: argparse.Namespace, root: Path, work: Path) -> None:
    """Build, check and keep the files."""
    out = build_once(root, work / "first", 0o022)
    check(root, out, work / "unpacked")
    if options.verify:
        again = build_once(root, work / "an other folder", 0o077)
        for file in sorted(out.iterdir()):
            compare(file, again / file.name, "when it is built again, elsewhere")
        print("built twice, the same byte for byte")
    if options.attempt:
        pythons = call(["bash", root / "scripts" / "_tools" / "pythons"])
        for version, interpreter in ends_of_range(pythons):
            attempt(only(out, "*.whl"), interpreter, work / version)
            print(f"works on Python {version}")
    options.out.mkdir(parents=True, exist_ok=True)
    for file in sorted(out.iterdir()):
        shutil.copyfile(file, options.out / file.name)
        print(options.out / file.name)


def main(arguments: Sequence[str], root: Path = ROOT) -> int:
    """Run the command. Returns 1 when the files must not be published."""
    parser = argparse.ArgumentParser(
        prog="scripts/build", description="Build the sdist and the wheel, and check them."
    )
    parser.add_argument("--out", type=Path, default=root / "dist", metavar="DIR")
    parser.add_argument("--verify", action="store_true", help="build twice and compare")
    parser.add_argument("--try", dest="attempt", action="store_true", help="install and run it")
    options = parser.parse_args(arguments)
    try:
        with tempfile.TemporaryDirectory() as work:
            run(options, root, Path(work))
    except BuildError as error:
        print(f"scripts/build: {error}", file=sys.stderr)
        return 1
    return 0
