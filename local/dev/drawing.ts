import { civilTime } from '../clock/civil.ts';
import type { Machine } from './executionPort.ts';
import { escapeHtml } from './html.ts';
import { type Box, drawnUntaken, type Layout, layOut, type Way } from './layout.ts';
import type { Visit } from './visits.ts';

const LANE = 13;
const COLORS = {
  done: { line: '#2f6f4f', fill: '#eaf5ee' },
  now: { line: '#b7791f', fill: '#fdf3dc' },
  failed: { line: '#b3261e', fill: '#fbe6e4' },
  untouched: { line: '#c3ccd6', fill: '#ffffff' },
};

/** A machine as a picture (SVG), with the stays of one execution in it. */
export function drawRoute(
  machine: Machine,
  visits: readonly Visit[],
  nameOf: (person: string) => string,
): string {
  const layout = layOut(machine);
  const byState = new Map<string, Visit[]>();
  for (const visit of visits) {
    byState.set(visit.state, [...(byState.get(visit.state) ?? []), visit]);
  }
  const drawn = chooseWays(layout, machine, visits);
  const lanes = drawn.filter((way) => way.shape === 'lane').length;
  const margin = 24 + lanes * LANE;
  const ways = drawn.map((way, index) => drawWay(way, index, drawn)).join('');
  const boxes = layout.boxes
    .map((box) => drawBox(box, byState.get(box.name) ?? [], nameOf))
    .join('\n');
  const width = margin + layout.width + 60;
  const height = layout.height + 32;
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="流程图" style="max-width:100%;height:auto;background:#fff">
<defs>${['taken', 'free'].map(arrowHead).join('')}</defs>
<g transform="translate(${margin} 16)">${ways}
${boxes}</g></svg>`;
}

type Shape = 'down' | 'lane' | 'out' | 'back' | 'within';
interface Drawn extends Way {
  shape: Shape;
  taken: boolean;
  a: Box;
  b: Box;
}

/** Ways that were taken, and of the others those that belong in the picture; each once. */
function chooseWays(layout: Layout, machine: Machine, visits: readonly Visit[]): Drawn[] {
  const taken = new Set(visits.map(({ from, state }) => `${from}→${state}`));
  const boxes = new Map(layout.boxes.map((box) => [box.name, box]));
  const main = layout.boxes.filter((box) => box.name in machine.States && box.column === 'main');
  const seen = new Set<string>();
  return layout.ways.flatMap((way) => {
    const key = `${way.from}→${way.to}`;
    const [a, b] = [boxes.get(way.from), boxes.get(way.to)];
    const isTaken = taken.has(key);
    if (!a || !b || seen.has(key)) return [];
    if (!isTaken && !drawnUntaken(way, machine.States)) return [];
    seen.add(key);
    return [{ ...way, taken: isTaken, a, b, shape: shapeOf(a, b, main) }];
  });
}

function shapeOf(a: Box, b: Box, main: readonly Box[]): Shape {
  const [from, to] = [main.indexOf(a), main.indexOf(b)];
  if (from >= 0 && to >= 0) return to === from + 1 ? 'down' : 'lane';
  if (from >= 0) return 'out';
  if (to >= 0) return 'back';
  return 'within';
}

function arrowHead(kind: string): string {
  const fill = kind === 'taken' ? COLORS.done.line : '#aab5c1';
  return `<marker id="${kind}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="${fill}"/></marker>`;
}

function drawWay(way: Drawn, index: number, all: readonly Drawn[]): string {
  const stroke = way.taken ? COLORS.done.line : '#aab5c1';
  const dash = way.catches ? ' stroke-dasharray="4 3"' : '';
  const d = pathOf(way, index, all);
  return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${way.taken ? 2 : 1.2}"${dash} marker-end="url(#${way.taken ? 'taken' : 'free'})"/>`;
}

function pathOf({ shape, a, b }: Drawn, index: number, all: readonly Drawn[]): string {
  const axis = a.x + a.width / 2;
  if (shape === 'down') return `M${axis} ${a.y + a.height}V${b.y}`;
  const rank = all.slice(0, index).filter((one) => one.shape === shape).length;
  const outY = a.y + a.height / 2;
  // Ways into one box do not all end at one point.
  const inY = b.y + b.height / 2 + ((rank % 5) - 2) * 5;
  if (shape === 'lane') {
    const x = -14 - rank * LANE;
    return `M${a.x} ${outY}H${x + 6}Q${x} ${outY} ${x} ${outY + (b.y > a.y ? 6 : -6)}V${inY - (b.y > a.y ? 6 : -6)}Q${x} ${inY} ${x + 6} ${inY}H${b.x}`;
  }
  if (shape === 'out') {
    const x = b.x - 24 - (rank % 4) * 8;
    return `M${a.x + a.width} ${outY}H${x}V${inY}H${b.x}`;
  }
  if (shape === 'back') {
    const x = a.x - 60 - (rank % 4) * 8;
    return `M${a.x} ${outY + 10}H${x}V${inY}H${b.x + b.width}`;
  }
  return `M${axis} ${a.y + a.height}V${b.y}`;
}

function drawBox(box: Box, visits: readonly Visit[], nameOf: (person: string) => string): string {
  const last = visits.at(-1);
  const { line, fill } = COLORS[last?.outcome ?? 'untouched'];
  const [chinese = '', ...rest] = box.name.split(' ');
  const middle = box.x + box.width / 2;
  const round = box.type === 'Choice' ? box.height / 2 : 7;
  const frame = `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="${round}" fill="${fill}" stroke="${line}" stroke-width="${last ? 2 : 1.2}"${box.type === 'Choice' ? ' stroke-dasharray="5 3"' : ''}/>`;
  const title = `<title>${escapeHtml(box.name)}</title>`;
  const ink = last ? '#1f2a37' : '#7b8794';
  const label = (y: number) =>
    `<text x="${middle}" y="${box.y + y}" text-anchor="middle" fill="${ink}" font-size="14" font-weight="600">${escapeHtml(chinese)}<tspan font-size="11" font-weight="400" fill="#7b8794"> ${escapeHtml(rest.join(' '))}</tspan></text>`;
  const badge = visits.length > 0 ? drawBadge(box, visits, line) : '';
  if (box.type === 'Choice') return `<g>${title}${frame}${label(23)}${badge}</g>`;
  const note = last ? noteOf(last, visits.length, nameOf) : '';
  const noteY = 46;
  return `<g>${title}${frame}${label(last ? 25 : 36)}<text x="${middle}" y="${box.y + noteY}" text-anchor="middle" font-size="11.5" fill="${line}">${escapeHtml(note)}</text>${badge}</g>`;
}

function noteOf(visit: Visit, times: number, nameOf: (person: string) => string): string {
  const word = { done: '完成', now: '正在等待', failed: visit.error ?? '中断' }[visit.outcome];
  const when = civilTime(visit.left ?? visit.entered);
  const who = visit.by ? ` ${nameOf(visit.by)}` : '';
  return `${when}${who} ${word}${times > 1 ? `（第 ${times} 次）` : ''}`;
}

/** The order in which the state was entered, each time. */
function drawBadge(box: Box, visits: readonly Visit[], color: string): string {
  const text = visits.map(({ order }) => order).join('·');
  const width = 14 + text.length * 6.5;
  return `<rect x="${box.x - 8}" y="${box.y - 9}" width="${width}" height="18" rx="9" fill="${color}"/><text x="${box.x - 8 + width / 2}" y="${box.y + 4}" text-anchor="middle" font-size="11" fill="#fff">${text}</text>`;
}
