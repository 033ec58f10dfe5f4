import { html, type Markup, type Part } from '../../mail/html.ts';
import { block, heading, page, signed } from '../letters/html/render.ts';
import { barColour } from './bars.ts';
import type { Chart, ReportBlock, ReportModel } from './model.ts';

export { PREVIEW_POLICY } from '../letters/html/render.ts';

const NAMES = 170;
const BARS = 360;
const LINE = 18;
const WIDTH = 589;

/** Longest bar: 100 of a hundred, else what the longest one counts. */
function scaleOf({ categories, series, stacked, percent }: Chart): number {
  if (percent) return 100;
  const lengths = categories.flatMap((_, at) => {
    const values = series.map(({ values: own }) => own[at] ?? 0);
    return stacked ? [values.reduce((sum, one) => sum + one, 0)] : values;
  });
  return Math.max(...lengths, 1);
}

/** The bars of a category, one after the other or below each other, each with its number. */
function barsOf(chart: Chart, at: number, top: number): Part[] {
  const { series, stacked, percent } = chart;
  const unit = BARS / scaleOf(chart);
  let left = NAMES;
  return series.map(({ values }, n) => {
    const value = values[at];
    if (value === undefined || (stacked && value === 0)) return undefined;
    const width = value * unit;
    const [x, y] = [left, top + (stacked ? 0 : n * LINE)];
    if (stacked) left += width;
    const label = percent ? `${value.toFixed(1)}%` : String(value);
    const place = stacked ? x + width / 2 : x + width + 4;
    return html`<rect x="${x}" y="${y + 2}" width="${width}" height="${LINE - 4}" fill="#${barColour(n)}"/><text x="${place}" y="${y + 13}" font-size="11"${stacked ? html` text-anchor="middle" fill="#fff"` : undefined}>${label}</text>`;
  });
}

/** The same chart as the .docx has, drawn in the page itself. */
function drawn(chart: Chart): Markup {
  const { categories, series, stacked } = chart;
  const row = (stacked ? 1 : series.length) * LINE + 8;
  const foot = categories.length * row + 14;
  const shown = series.length > 1 ? series : [];
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${foot + 14}" viewBox="0 0 ${WIDTH} ${foot + 14}" role="img">${categories.map(
    (name, at) =>
      html`<text x="${NAMES - 6}" y="${at * row + row / 2}" font-size="11" text-anchor="end" dominant-baseline="middle">${name}</text>${barsOf(chart, at, at * row + 4)}`,
  )}${shown.map(
    ({ name }, n) =>
      html`<rect x="${NAMES + n * 90}" y="${foot - 4}" width="10" height="10" fill="#${barColour(n)}"/><text x="${NAMES + n * 90 + 14}" y="${foot + 5}" font-size="11">${name}</text>`,
  )}</svg>`;
}

function piece(one: ReportBlock): Markup {
  if (one.kind === 'chart') return drawn(one.chart);
  return one.kind === 'caption' ? html`<p class="caption">${one.text}</p>` : block(one);
}

/** A report as a page for the browser's print. */
export function renderReportPage(model: ReportModel): string {
  const { subtitle, salutation, blocks, annex, fileName } = model;
  return page(
    fileName,
    html`<main class="report">
${heading(model)}
<p class="subtitle">${subtitle}</p>
${salutation ? html`<p>${salutation}</p>` : undefined}
${blocks.map((one) => html`${piece(one)}\n`)}
${signed(model)}
${annex.blocks.length > 0 ? html`<p class="annex hei">附件</p><p class="subtitle">${annex.name}</p>` : undefined}
${annex.blocks.map((one) => html`${piece(one)}\n`)}
</main>`,
  );
}
