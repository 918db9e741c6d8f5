"""Line charts as SVG, without a library."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape
from typing import NamedTuple

Points = Sequence[tuple[float, float]]
COLOURS = ("#1d4ed8", "#38bdf8", "#c2410c", "#f59e0b", "#6b7280")
"""Of the series, by their place among all that are charted."""
WIDTH, HEIGHT = 720, 400
LEFT, RIGHT, TOP, BOTTOM = 76, 36, 92, 52
LEGEND_WIDTH = 190


class Chart(NamedTuple):
    """One set of axes with a line per series."""

    title: str
    x_label: str
    y_label: str
    series: Mapping[str, Points]
    log_x: bool = False
    names: Sequence[str] = ()
    """The names of all series, so that each has one colour in several charts."""

    def svg(self, y_offset: int = 0) -> str:
        """The chart as an SVG group, moved down by some pixels."""
        xs = sorted({x for points in self.series.values() for x, _ in points})
        top = _nice(max(y for points in self.series.values() for _, y in points))
        steps = [top * step / 4 for step in range(5)]
        parts = [
            f'<g transform="translate(0 {y_offset})">',
            _text(LEFT, 26, self.title, "title"),
            *(self._grid_line(y, top) for y in steps),
            *(self._tick(x, xs) for x in _spread(xs, self._x(xs))),
            _text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, self.x_label, "middle"),
            *self._legend(),
        ]
        for name, points in self.series.items():
            place, colour = self._x(xs), self._colour(name)
            line = " ".join(f"{place(x):.1f},{_y(y, top):.1f}" for x, y in points)
            parts.append(f'<polyline points="{line}" stroke="{colour}"/>')
            for x, y in points:
                hint = f"<title>{escape(name)}: {x:g}, {y:,.3g}</title>"
                spot = f'cx="{place(x):.1f}" cy="{_y(y, top):.1f}" r="3.5" fill="{colour}"'
                parts.append(f"<circle {spot}>{hint}</circle>")
        return "\n".join([*parts, "</g>"])

    def _colour(self, name: str) -> str:
        return COLOURS[list(self.names or self.series).index(name)]

    def _x(self, xs: Sequence[float]) -> Scale:
        return Scale(xs[0], xs[-1], self.log_x)

    def _grid_line(self, value: float, top: float) -> str:
        y = _y(value, top)
        label = _text(LEFT - 8, y + 4, f"{value:,.6g}", "end")
        return f'<line x1="{LEFT}" y1="{y:.1f}" x2="{WIDTH - RIGHT}" y2="{y:.1f}"/>{label}'

    def _tick(self, x: float, xs: Sequence[float]) -> str:
        return _text(self._x(xs)(x), HEIGHT - BOTTOM + 20, f"{x:,.0f}", "middle")

    def _legend(self) -> list[str]:
        out = [_text(LEFT - 8, TOP - 16, self.y_label, "end")]
        for place, name in enumerate(self.series):
            x, y = LEFT + place % 3 * LEGEND_WIDTH, 40 + place // 3 * 18
            colour = f'fill="{self._colour(name)}"'
            out.append(f'<rect x="{x}" y="{y}" width="10" height="10" {colour}/>')
            out.append(_text(x + 15, y + 9, name, "label"))
        return out


class Scale(NamedTuple):
    """Where a value of x stands."""

    low: float
    high: float
    log: bool

    def __call__(self, value: float) -> float:
        low, high = self.low, self.high
        if self.log:
            low, high, value = math.log(low), math.log(high), math.log(value)
        return LEFT + (value - low) / ((high - low) or 1) * (WIDTH - LEFT - RIGHT)


def page(charts: Sequence[Chart]) -> str:
    """The charts one below another, as a whole file."""
    height = HEIGHT * len(charts)
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
            f'width="{WIDTH}" height="{height}" role="img">',
            f"<title>{escape('; '.join(chart.title for chart in charts))}</title>",
            "<style>text{font:12px system-ui,sans-serif;fill:#1f2937}.title{font-size:16px;"
            "font-weight:600}.end{text-anchor:end}.middle{text-anchor:middle}"
            "line{stroke:#e5e7eb}polyline{fill:none;stroke-width:2}</style>",
            f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>',
            *(chart.svg(HEIGHT * index) for index, chart in enumerate(charts)),
            "</svg>\n",
        ]
    )


def _spread(xs: Sequence[float], place: Scale) -> list[float]:
    """Those of the values whose labels do not run into each other."""
    shown: list[float] = []
    for x in xs:
        if not shown or place(x) - place(shown[-1]) > 36:
            shown.append(x)
    return shown


def _y(value: float, top: float) -> float:
    return HEIGHT - BOTTOM - value / top * (HEIGHT - TOP - BOTTOM)


def _nice(value: float) -> float:
    """The next number whose quarters are round."""
    power = 10.0 ** math.floor(math.log10(value))
    steps = (1, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10)
    return next(step * power for step in steps if step * power >= value)


def _text(x: float, y: float, text: str, kind: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" class="{kind}">{escape(text)}</text>'
