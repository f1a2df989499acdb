"""Models as rows of a table: matched, sorted, filtered and laid out. No I/O."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Callable, Iterable, NamedTuple, Sequence

from openrouter.model_prices import price_per_million
from openrouter_chat.views import neutral

if TYPE_CHECKING:
    from openrouter.catalogue import Catalogue

MODALITIES = ("image", "file", "audio", "video")
# "" is the order of the best match, and that of the API where nothing is looked for.
SORTS = ("", "name", "price", "context", "newest")
_FLAGS = ("free", "paid", "tools", "reasoning", *MODALITIES)
# How badly letters fit that are merely there in their order.
_FUZZY = 2
_UNITS = {"": 1, "k": 1_000, "m": 1_000_000}


class Row(NamedTuple):
    """A model in a table.

    Attributes:
        id: What is asked for.
        name: What people call it.
        context: Tokens of prompt and answer together; None if not known.
        prompt: USD per million tokens of the prompt; None if not known, or if it varies.
        completion: The same for the answer.
        takes: What it takes besides text.
        tools: Whether it calls tools.
        reasoning: Whether it reasons.
        free: Whether it costs nothing.
        created: When it was added, in seconds since 1970.
    """

    id: str
    name: str = ""
    context: int | None = None
    prompt: Decimal | None = None
    completion: Decimal | None = None
    takes: tuple[str, ...] = ()
    tools: bool = False
    reasoning: bool = False
    free: bool = False
    created: float = 0.0


def rows_of(catalogue: Catalogue) -> list[Row]:
    """The models of a catalogue that one can chat with."""
    free = {model.id for model in catalogue.filter(free=True)}
    return [
        row_of(model, free=model.id in free)
        for model in catalogue.filter(output_modalities="text")
        if isinstance(model.id, str)
    ]


def row_of(model: Any, *, free: bool = False) -> Row:
    """The row of a model; what the API says wrongly counts as not said."""
    architecture = getattr(model, "architecture", None)
    takes = _texts(getattr(architecture, "input_modalities", None))
    supports = _texts(getattr(model, "supported_parameters", None))
    return Row(
        id=str(model.id),
        name=model.name if isinstance(model.name, str) else "",
        context=_count(model.context_length),
        prompt=price_per_million(model, "prompt"),
        completion=price_per_million(model, "completion"),
        takes=tuple(kind for kind in MODALITIES if kind in takes),
        tools="tools" in supports,
        reasoning="reasoning" in supports,
        free=free,
        created=float(_count(model.created) or 0),
    )


def _count(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _texts(value: Any) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []


def score(query: str, text: str) -> tuple[int, int, int] | None:
    """How well letters that were typed fit a text: less is better, None is not at all.

    A part of the text comes before letters that are merely in it in this order; then the part that
    begins a word, the one with the fewest letters in between, the shorter text.

    Example:
        >>> score("mini", "gpt-mini"), score("gmi", "gpt-mini"), score("x", "gpt-mini")
        ((0, 0, 8), (2, 3, 8), None)
    """
    query, text = query.lower(), text.lower()
    at = text.find(query)
    if at >= 0:
        begins = any(
            not text[place - 1 : place].isalnum() for place in _places(query, text) if place
        )
        return (0 if at == 0 or begins else 1, 0, len(text))
    last = -1
    for letter in query:
        last = text.find(letter, last + 1)
        if last < 0:
            return None
    # Backwards from there, the letters are as close together as can be.
    first = last + 1
    for letter in reversed(query):
        first = text.rfind(letter, 0, first)
    between = last - first + 1 - len(query)
    # Letters that are far apart are in most texts somewhere.
    return (_FUZZY, between, len(text)) if between <= 2 * len(query) + 2 else None


def _places(part: str, text: str) -> list[int]:
    return [found.start() for found in re.finditer(re.escape(part), text)] if part else []


def ranked(rows: Iterable[Row], query: str, *, fuzzy: bool = True) -> list[Row]:
    """The rows whose id or name fits all words of a query, the best first.

    Args:
        rows: The rows; equals keep their order.
        query: What was typed.
        fuzzy: Whether it is enough to have the letters of a word in their order.
    """
    words = query.split()
    found: list[tuple[tuple[int, ...], Row]] = []
    for row in rows:
        scores = [_best(word, row, _FUZZY if fuzzy else _FUZZY - 1) for word in words]
        known = [each for each in scores if each is not None]
        if len(known) == len(words):
            found.append((tuple(sum(part) for part in zip(*known)), row))
    return [row for _, row in sorted(found, key=lambda pair: pair[0])]


def _best(word: str, row: Row, worst: int) -> tuple[int, int, int] | None:
    scores = [score(word, text) for text in (row.id, row.name)]
    return min((each for each in scores if each is not None and each[0] <= worst), default=None)


def ordered(rows: Iterable[Row], sort: str) -> list[Row]:
    """The rows by one of `SORTS`; where a value is not known, a row comes last."""
    keys: dict[str, Callable[[Row], Any]] = {
        "name": lambda row: row.id,
        "price": lambda row: (row.prompt is None or row.completion is None, _dearness(row), row.id),
        "context": lambda row: -(row.context or 0),
        "newest": lambda row: -row.created,
    }
    return sorted(rows, key=keys[sort]) if sort else list(rows)


def _dearness(row: Row) -> Decimal:
    return (row.prompt or Decimal(0)) + (row.completion or Decimal(0))


@dataclass(frozen=True)
class Wanted:
    """What models are looked for.

    Attributes:
        words: What was typed, to be found in id or name.
        flags: Any of `free`, `paid`, `tools`, `reasoning` and what a model takes.
        below: USD per million tokens that neither prompt nor answer may reach; None for any.
        context: The least number of tokens.
        sort: One of `SORTS`.
        fuzzy: Whether the letters of a word may be apart.
    """

    words: str = ""
    flags: frozenset[str] = frozenset()
    below: Decimal | None = None
    context: int = 0
    sort: str = ""
    fuzzy: bool = False

    def of(self, rows: Iterable[Row]) -> list[Row]:
        """The rows that are wanted, in order."""
        kept = [row for row in rows if self._fits(row)]
        return ordered(ranked(kept, self.words, fuzzy=self.fuzzy), self.sort)

    def _fits(self, row: Row) -> bool:
        has = {
            *row.takes,
            *(name for name in ("tools", "reasoning") if getattr(row, name)),
            "free" if row.free else "paid",
        }
        return (
            self.flags <= has
            and (row.context or 0) >= self.context
            and (self.below is None or _cheaper(row, self.below))
        )


def _cheaper(row: Row, limit: Decimal) -> bool:
    return all(price is not None and price < limit for price in (row.prompt, row.completion))


def wanted(query: str) -> Wanted:
    """What a query asks for: `free`, `tools`, `image`, `<$1`, `>100k`, `sort:price`, and words.

    Raises:
        ValueError: If it holds a price, size or order that is none; the text says which.

    Example:
        >>> found = wanted("gpt tools <$1.50 >=100k sort:price")
        >>> found.words, sorted(found.flags), found.below, found.context, found.sort
        ('gpt', ['tools'], Decimal('1.50'), 100000, 'price')
    """
    words: list[str] = []
    flags: set[str] = set()
    below, context, sort = None, 0, ""
    for word in query.split():
        low = word.lower()
        if low in _FLAGS:
            flags.add(low)
        elif low.startswith("<"):
            below = _price(low)
        elif low.startswith(">"):
            context = _size(low)
        elif low.startswith("sort:"):
            sort = low[len("sort:") :]
            if sort not in SORTS[1:]:
                raise ValueError(f"{word} is no order: sort by {', '.join(SORTS[1:])}.")
        else:
            words.append(word)
    return Wanted(" ".join(words), frozenset(flags), below, context, sort)


def _price(word: str) -> Decimal:
    try:
        price = Decimal(word.lstrip("<=").lstrip("$"))
    except InvalidOperation:
        price = Decimal("NaN")
    if not price.is_finite() or price < 0:
        raise ValueError(f"{word} is no price; <$1 is less than a dollar per million tokens.")
    return price


def _size(word: str) -> int:
    found = re.fullmatch(r">=?(\d{1,12})([km]?)", word)
    if found is None:
        raise ValueError(f"{word} is no size; >100k is a context of at least 100,000 tokens.")
    return int(found[1]) * _UNITS[found[2]]


class _Column(NamedTuple):
    head: str
    text: Callable[[Row], str]
    right: bool
    # The least width of the table in which it is shown.
    least: int


def price_text(row: Row, price: Decimal | None) -> str:
    """A price in USD per million tokens, to its last digit."""
    return "free" if row.free else plain_price(price) or "-"


def plain_price(price: Decimal | None) -> str | None:
    """A price to its last digit; None where it is not known.

    Example:
        >>> plain_price(Decimal("0.150")), plain_price(Decimal("1E1")), plain_price(None)
        ('0.15', '10', None)
    """
    return None if price is None else f"{price.normalize():f}"


def _context_text(row: Row) -> str:
    if row.context is None:
        return "-"
    return f"{row.context // 1000}k" if row.context >= 1000 else str(row.context)


_COLUMNS = (
    _Column("context", _context_text, True, 56),
    _Column("$/M in", lambda row: price_text(row, row.prompt), True, 0),
    _Column("$/M out", lambda row: price_text(row, row.completion), True, 0),
    _Column("tools", lambda row: "tools" if row.tools else "", False, 70),
    _Column("takes", lambda row: " ".join(row.takes), False, 100),
    _Column("name", lambda row: row.name, False, 140),
)


def layout(rows: Sequence[Row], width: int) -> tuple[str, list[str]]:
    """A heading and a line for each row, each of them exactly `width` columns wide.

    The narrower the table, the fewer columns it has; the model and its prices are always there.
    """
    chosen = [column for column in _COLUMNS if width >= column.least]
    cells = [[column.text(row) for column in chosen] for row in rows]
    widths = [
        max([cell_width(column.head), *(cell_width(line[place]) for line in cells)])
        for place, column in enumerate(chosen)
    ]
    rest = max(width - sum(widths) - 2 * len(widths), 0)

    def line(id: str, texts: Sequence[str]) -> str:
        pieces = [
            fit(text, room, right=column.right) for text, room, column in zip(texts, widths, chosen)
        ]
        return clip("  ".join([fit(id, rest), *pieces]), width)

    head = line("model", [column.head for column in chosen])
    return head, [line(row.id, texts) for row, texts in zip(rows, cells)]


def cell_width(text: str) -> int:
    """How many columns a text takes."""
    from prompt_toolkit.utils import get_cwidth

    return get_cwidth(text)


def fit(text: str, width: int, *, right: bool = False) -> str:
    """A text of one line that takes exactly `width` columns: cut with an ellipsis, or filled up.

    Example:
        >>> fit("models", 4), fit("a", 3), fit("a", 3, right=True)
        ('mod…', 'a  ', '  a')
    """
    return clip(" ".join(neutral(text).split()), width, right=right)


def clip(line: str, width: int, *, right: bool = False) -> str:
    """A line that takes exactly `width` columns; blanks in it stay."""
    if cell_width(line) > width:
        while line and cell_width(line) > max(width - 1, 0):
            line = line[:-1]
        line += "…" if width else ""
    filling = " " * (width - cell_width(line))
    return filling + line if right else line + filling
