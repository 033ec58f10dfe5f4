/** A way of numbering points: how the marker of the n-th point looks. */
interface Style {
  mark: (n: number) => RegExp;
  count: number;
}

const CHINESE = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
  '十七',
  '十八',
  '十九',
  '二十',
  '二十一',
  '二十二',
  '二十三',
  '二十四',
  '二十五',
  '二十六',
  '二十七',
  '二十八',
  '二十九',
  '三十',
];
const MOST = 60;

/** Points begin a line, or follow a stop or a space; 2026.3 or 1.5万元 is no point. */
const START = '(?<=^|[\\s。；;：:！!？?，,、）)”])';

function chinese(n: number): string {
  return CHINESE[n - 1] ?? '';
}

function circled(n: number): string {
  return n <= 20 ? String.fromCodePoint(0x245f + n) : String.fromCodePoint(0x3250 + n - 20);
}

const STYLES: Style[] = [
  { mark: (n) => new RegExp(`${START}${chinese(n)}[、.．]\\s*`, 'g'), count: CHINESE.length },
  {
    mark: (n) => new RegExp(`${START}[（(]${chinese(n)}[）)][、.．]?\\s*`, 'g'),
    count: CHINESE.length,
  },
  {
    mark: (n) => new RegExp(`${START}第?${chinese(n)}是[:：，,]?\\s*`, 'g'),
    count: CHINESE.length,
  },
  { mark: (n) => new RegExp(`${START}${n}(?:[.．](?!\\d)|[、）)])\\s*`, 'g'), count: MOST },
  { mark: (n) => new RegExp(`${START}[（(]${n}[）)][、.．]?\\s*`, 'g'), count: MOST },
  { mark: (n) => new RegExp(`${circled(n)}[、.．]?\\s*`, 'g'), count: 35 },
];

interface Found {
  start: number;
  end: number;
}

/** Markers 1, 2, 3 … of one style, each after the one before, as long as they go on. */
function markers(text: string, style: Style): Found[] {
  const found: Found[] = [];
  let from = 0;
  for (let n = 1; n <= style.count; n++) {
    const mark = style.mark(n);
    mark.lastIndex = from;
    const match = mark.exec(text);
    if (match === null) break;
    from = match.index + match[0].length;
    found.push({ start: match.index, end: from });
  }
  return found;
}

/**
 * The numbered points of a text (1. 2. / 一、二、/（一）（二）/ ①② / 一是二是), or none. Of several
 * styles the one that begins first is the outer one; points within a point stay in its text.
 * @returns points without their markers, and what stands before the first
 */
export function readPoints(text: string): { preface: string; points: string[] } {
  let outer: Found[] = [];
  for (const style of STYLES) {
    const found = markers(text, style);
    const first = found[0];
    if (first && (outer[0] === undefined || first.start < outer[0].start)) outer = found;
  }
  const points = outer.map((mark, i) =>
    text
      .slice(mark.end, outer[i + 1]?.start ?? text.length)
      .replace(/\s*\n\s*/g, '')
      .replace(/[；;，,、\s]+$/, '')
      .trim(),
  );
  return {
    preface: text.slice(0, outer[0]?.start ?? text.length).trim(),
    points: points.filter((point) => point !== ''),
  };
}

/** The demands of a 诉求 cell: its points, or each line of it when nothing is numbered. */
export function readDemands(text: string): string[] {
  const { points } = readPoints(text);
  if (points.length > 0) return points;
  return text
    .split('\n')
    .map((line) => line.replace(/^[-•·●○◆*\s]+/, '').trim())
    .filter((line) => line !== '');
}
