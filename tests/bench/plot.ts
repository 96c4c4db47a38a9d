/** A line of a plot: its name and its points. */
export type Series = { name: string; points: readonly { x: number; y: number }[] };

export type Plot = { title: string; xLabel: string; yLabel: string; series: readonly Series[] };

/** CSS px. */
const WIDTH = 780;
const HEIGHT = 400;
const MARGIN = { top: 48, right: 226, bottom: 52, left: 84 };
/** Told apart also without colour: each line has its own dash. */
const STYLES = [
  { colour: '#0d8a80', dash: '' },
  { colour: '#5b6770', dash: '2 4' },
  { colour: '#b4532a', dash: '8 4' },
  { colour: '#6a4fb0', dash: '10 3 2 3' },
  { colour: '#9a7400', dash: '4 3' },
  { colour: '#a83267', dash: '1 3' },
];

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Whole powers of ten around the values. */
function decades(values: readonly number[]): number[] {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  return Array.from({ length: Math.max(high - low, 1) + 1 }, (_, index) => 10 ** (low + index));
}

/** Maps values onto px, logarithmically, from the first tick to the last. */
const scale =
  (ticks: readonly number[], from: number, to: number) =>
  (value: number): number => {
    const [low, high] = [Math.log10(ticks[0] ?? 1), Math.log10(ticks.at(-1) ?? 10)];
    return from + ((Math.log10(value) - low) / (high - low)) * (to - from);
  };

const number = (value: number): string => value.toLocaleString('en-GB', { maximumSignificantDigits: 3 });

/** An SVG of lines over two logarithmic axes, readable on white. */
export function drawPlot({ title, xLabel, yLabel, series }: Plot): string {
  const points = series.flatMap((line) => line.points);
  const xTicks = decades(points.map(({ x }) => x));
  const yTicks = decades(points.map(({ y }) => y));
  const x = scale(xTicks, MARGIN.left, WIDTH - MARGIN.right);
  const y = scale(yTicks, HEIGHT - MARGIN.bottom, MARGIN.top);

  // Names stand at the ends of their lines, pushed apart where those meet.
  const ends = series
    .map((line, index) => ({ line, index, at: y(line.points.at(-1)?.y ?? 1) }))
    .toSorted((a, b) => a.at - b.at);
  let free = MARGIN.top;
  const labels = ends.map(({ line, index, at }) => {
    const top = Math.max(at, free);
    free = top + 18;
    const last = line.points.at(-1);
    return `<text x="${x(last?.x ?? 1) + 10}" y="${top + 4}" fill="${STYLES[index % STYLES.length]?.colour}" font-weight="${index === 0 ? 700 : 400}">${escapeXml(line.name)} ${number(last?.y ?? 0)}</text>`;
  });

  const grid = [
    ...xTicks.map(
      (tick) =>
        `<line x1="${x(tick)}" y1="${MARGIN.top}" x2="${x(tick)}" y2="${HEIGHT - MARGIN.bottom}"/><text x="${x(tick)}" y="${HEIGHT - MARGIN.bottom + 18}" text-anchor="middle">${number(tick)}</text>`,
    ),
    ...yTicks.map(
      (tick) =>
        `<line x1="${MARGIN.left}" y1="${y(tick)}" x2="${WIDTH - MARGIN.right}" y2="${y(tick)}"/><text x="${MARGIN.left - 8}" y="${y(tick) + 4}" text-anchor="end">${number(tick)}</text>`,
    ),
  ];
  const lines = series.map((line, index) => {
    const style = STYLES[index % STYLES.length];
    const path = line.points.map((point) => `${x(point.x).toFixed(1)},${y(point.y).toFixed(1)}`).join(' ');
    const dots = line.points.map(
      (point) =>
        `<circle cx="${x(point.x).toFixed(1)}" cy="${y(point.y).toFixed(1)}" r="3.5" fill="${style?.colour}"/>`,
    );
    return `<polyline points="${path}" fill="none" stroke="${style?.colour}" stroke-width="${index === 0 ? 3 : 2}" stroke-dasharray="${style?.dash}"/>${dots.join('')}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="system-ui, sans-serif" font-size="13">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text x="${MARGIN.left}" y="26" font-size="16" font-weight="700" fill="#22282a">${escapeXml(title)}</text>
<g stroke="#e3e6e8" fill="#5b6770">${grid.join('').replaceAll('<text', '<text stroke="none"')}</g>
<text x="${(MARGIN.left + WIDTH - MARGIN.right) / 2}" y="${HEIGHT - 12}" text-anchor="middle" fill="#22282a">${escapeXml(xLabel)}</text>
<text transform="translate(16 ${(MARGIN.top + HEIGHT - MARGIN.bottom) / 2}) rotate(-90)" text-anchor="middle" fill="#22282a">${escapeXml(yLabel)}</text>
${lines.join('\n')}
${labels.join('\n')}
</svg>
`;
}
