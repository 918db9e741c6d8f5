"""Line charts as SVG, without a library."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape
from typing import NamedTuple

Points = Sequence[tuple[float, float]]
COLOURS = ("#c2410c", "#a16207", "#6b7280", "#1d4ed8", "#0891b2")
WIDTH, HEIGHT = 720, 400
LEFT, RIGHT, TOP, BOTTOM = 76, 24, 72, 52


class Chart(NamedTuple):
    """One set of axes with a line per series."""

    title: str
    x_label: str
    y_label: str
    series: Mapping[str, Points]
    log_x: bool = False

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
        for (name, points), colour in zip(self.series.items(), COLOURS, strict=False):
            place = self._x(xs)
            line = " ".join(f"{place(x):.1f},{_y(y, top):.1f}" for x, y in points)
            parts.append(f'<polyline points="{line}" stroke="{colour}"/>')
            for x, y in points:
                hint = f"<title>{escape(name)}: {x:g}, {y:,.3g}</title>"
                spot = f'cx="{place(x):.1f}" cy="{_y(y, top):.1f}" r="3.5" fill="{colour}"'
                parts.append(f"<circle {spot}>{hint}</circle>")
        return "\n".join([*parts, "</g>"])

    def _x(self, xs: Sequence[float]) -> Scale:
        return Scale(xs[0], xs[-1], self.log_x)

    def _grid_line(self, value: float, top: float) -> str:
        y = _y(value, top)
        label = _text(LEFT - 8, y + 4, f"{value:,.6g}", "end")
        return f'<line x1="{LEFT}" y1="{y:.1f}" x2="{WIDTH - RIGHT}" y2="{y:.1f}"/>{label}'

    def _tick(self, x: float, xs: Sequence[float]) -> str:
        return _text(self._x(xs)(x), HEIGHT - BOTTOM + 20, f"{x:,g}", "middle")

    def _legend(self) -> list[str]:
        out, x = [_text(LEFT, 60, self.y_label, "label")], LEFT + 12.0 + 6.6 * len(self.y_label)
        for name, colour in zip(self.series, COLOURS, strict=False):
            out.append(f'<rect x="{x:.0f}" y="51" width="10" height="10" fill="{colour}"/>')
            out.append(_text(x + 14, 60, name, "label"))
            x += 30 + 6.6 * len(name)
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
    """The next round number."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (1, 2, 4, 6, 8, 10) if step * power >= value)


def _text(x: float, y: float, text: str, kind: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" class="{kind}">{escape(text)}</text>'
