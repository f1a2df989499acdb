"""The result as a picture; matplotlib is loaded only for this."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any, Sequence

from .figures import Row

OURS, OTHER, GOAL = "#2a78d6", "#8a8985", "#1baf7a"


class PlotError(ValueError):
    """The picture cannot be drawn."""


def library() -> Any:
    """matplotlib's pyplot, drawing to files only.

    Raises:
        PlotError: It is not installed.
    """
    try:
        matplotlib = importlib.import_module("matplotlib")
    except ImportError as error:
        raise PlotError(
            "--plot needs matplotlib: .venv/bin/python -m pip install -e '.[bench]'"
        ) from error
    matplotlib.use("Agg")
    matplotlib.rcParams["svg.hashsalt"] = "openrouter-typed"
    return importlib.import_module("matplotlib.pyplot")


def files(target: Path) -> tuple[Path, Path]:
    """Where the PNG and the SVG go; a suffix of the two that is there already is not doubled."""
    base = target.with_suffix("") if target.suffix in (".png", ".svg") else target
    return base.with_name(base.name + ".png"), base.with_name(base.name + ".svg")


def bars(rows: Sequence[Row]) -> list[Row]:
    """The rows that are ratios: a picture with two units would mislead."""
    return [row for row in rows if row.kind == "ratio"]


def label(row: Row) -> str:
    """What stands beside a bar."""
    return f"{row.what}\n{row.unit}, against {row.against}"


def draw(rows: Sequence[Row], target: Path) -> None:
    """Draw each ratio as a bar with its quartiles, 1 as a line, and the goal as a mark."""
    pyplot = library()
    shown = bars(rows)[::-1]
    figure, axes = pyplot.subplots(figsize=(9, 1.2 + 0.55 * len(shown)))
    beside = axes.get_yaxis_transform()
    for place, row in enumerate(shown):
        middle, low, high = row.compared
        # On a logarithmic axis a bar has no natural beginning but 1: as much as the other.
        axes.barh(place, middle - 1, left=1, height=0.55, color=OURS)
        axes.errorbar(middle, place, xerr=[[middle - low], [high - middle]], color="black", lw=1)
        axes.text(1.02, place, f"{middle:.2f} x", va="center", fontsize=8, transform=beside)
        for bound in (row.goal.at_least, row.goal.at_most) if row.goal else ():
            if bound is not None:
                axes.plot([bound, bound], [place - 0.38, place + 0.38], color=GOAL, lw=2.5)
    axes.axvline(1, color=OTHER, lw=1, zorder=0)
    axes.set_xscale("log")
    axes.set_yticks(range(len(shown)), [label(row) for row in shown], fontsize=8)
    axes.set_xlabel("ours as a multiple of the other (log); green: the goal", fontsize=9)
    axes.margins(y=0.02)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    figure.tight_layout()
    png, svg = files(target)
    figure.savefig(png, dpi=150)
    figure.savefig(svg, metadata={"Date": None})
    pyplot.close(figure)
